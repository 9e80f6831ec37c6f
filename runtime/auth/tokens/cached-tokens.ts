import { authorization } from './authorization.js';
import type { Credentials } from '../credentials.js';
import type { AuthContext } from '../strategy.js';
import { TokenCache, type TokenSource } from './token-cache.js';

/** Credentials that sign with OAuth tokens from a source, cached and renewed in time. */
export function cachedTokens(authType: string, context: AuthContext, source: TokenSource): Credentials {
  const cache = tokenCache(context, source);
  return {
    authType,
    headers: async (request) => ({ authorization: authorization(await cache.get(request)) }),
    token: (request) => cache.get(request),
  };
}

/** A token cache that follows the client's configuration. */
export function tokenCache({ config, clock }: AuthContext, source: TokenSource): TokenCache {
  return new TokenCache(source, { clock, background: config.disableAsyncTokenRefresh !== true });
}
