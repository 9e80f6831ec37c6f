import { ConfigError } from '../errors/config-error.js';
import type { Environment } from '../base/platform.js';
import type { Layer } from './layers.js';

/** Stands in for the environment, which does not exist in a browser. */
export function environmentSettings(): Layer {
  return new Map();
}

/** Stands in for the choice among variables. */
export function environmentOf(_identity: object, env: Environment): Environment {
  return env;
}

/** Stands in for the profile file. Throws `ConfigError` where the options ask for a profile. */
export function profileSettings(explicit: Layer): Layer {
  if (!explicit.has('profile')) return new Map();
  throw new ConfigError('resolve: a bundle for browsers reads no profile. Pass host and token instead');
}
