import { ConfigError } from '../../errors/config-error.js';
import type { OidcEndpoints } from './endpoints.js';

/** Stands in for the look-up of OAuth endpoints: no authentication type of a browser needs one. */
export function resolveOidcEndpoints(): Promise<OidcEndpoints> {
  return Promise.reject(
    new ConfigError('This bundle was made for browsers, which sign with a token or by `credentials`.'),
  );
}
