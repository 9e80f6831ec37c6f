import { authAborted } from './while-authenticating.js';
import { systemClock, type Clock, type Random } from '../base/clock.js';
import type { ResolvedConfig } from '../config/resolve.js';
import { environment, type Environment } from '../base/platform.js';
import type { AuthContext } from './strategy.js';
import { memoised } from '../base/memoised.js';
import type { OidcEndpoints } from './oauth/endpoints.js';
import type { Http } from './oauth/auth-reply.js';

/** What {@link createAuthContext} takes. */
export interface AuthContextOptions {
  readonly config: ResolvedConfig;
  readonly http: Http;
  readonly env?: Environment | undefined;
  readonly clock?: Clock | undefined;
  readonly random?: Random | undefined;
}

/** Makes the context that strategies work in; the OAuth endpoints are looked up once, on first use. */
export function createAuthContext(options: AuthContextOptions): AuthContext {
  const { config, http, env = environment(), clock = systemClock, random = Math.random } = options;
  const lookUp = async (signal: AbortSignal): Promise<OidcEndpoints> => {
    // Loaded when it is needed: a token needs no OAuth.
    const { resolveOidcEndpoints } = await import('#oauth-endpoints');
    return resolveOidcEndpoints(config, { http, clock, random }, signal);
  };
  return { config, http, env, clock, random, oidcEndpoints: memoised(lookUp, authAborted) };
}
