import type { Strategy } from './strategy.js';
import { basic } from './strategies/basic.js';
import { pat } from './strategies/pat.js';

/** The ways to authenticate where there is neither an environment, nor a file system, nor a place for a client secret. */
export function allStrategies(): Promise<readonly Strategy[]> {
  return Promise.resolve([pat, basic]);
}
