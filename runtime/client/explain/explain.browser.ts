import { ConfigError } from '../../errors/config-error.js';
import type { Explanation } from './explanation.js';

/** Stands in for the explanation, which is about environment, profiles and logins that a browser does not have. */
export function explain(): Promise<Explanation> {
  return Promise.reject(
    new ConfigError('config.explain: this bundle was made for browsers, where all configuration is in the options'),
  );
}
