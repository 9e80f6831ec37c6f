import type { Strategy } from './strategy.js';

/** The ways to authenticate where there are no files, no programs to run, and no metadata service of a machine. */
export async function allStrategies(): Promise<readonly Strategy[]> {
  const { onlineStrategies } = await import('./online-strategies.js');
  return onlineStrategies;
}
