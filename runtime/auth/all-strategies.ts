import type { Strategy } from './strategy.js';

/** Every way to authenticate; loaded when it is needed, which keeps it out of the start-up of programs with a token. */
export async function allStrategies(): Promise<readonly Strategy[]> {
  const { defaultStrategies } = await import('./default-chain.js');
  return defaultStrategies;
}
