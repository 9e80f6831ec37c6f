import { systemClock, type Clock, type Random } from '../clock.js';
import type { ResolvedConfig } from '../config/resolve.js';
import { environment, type Environment } from '../platform.js';
import type { AuthContext } from './credentials.js';
import { Flight } from './flight.js';
import type { OidcEndpoints } from './oauth/endpoints.js';
import type { Http } from './oauth/reply.js';

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
    const { resolveOidcEndpoints } = await import('./oauth/endpoints.js');
    return resolveOidcEndpoints(config, { http, clock, random }, signal);
  };
  return { config, http, env, clock, random, oidcEndpoints: memoised(lookUp) };
}

/** Remembers a result; calls at the same time share one run, and a failure is forgotten. */
export function memoised<T>(run: (signal: AbortSignal) => Promise<T>): (signal?: AbortSignal) => Promise<T> {
  let known: { readonly value: T } | undefined;
  let flight: Flight<T> | undefined;
  const start = (): Flight<T> => {
    const started: Flight<T> = new Flight(async (abort) => {
      try {
        const value = await run(abort);
        known = { value };
        return value;
      } finally {
        if (flight === started) flight = undefined;
      }
    });
    return started;
  };
  return async (signal) => {
    if (known) return known.value;
    if (!flight || flight.abandoned) flight = start();
    return flight.join(signal);
  };
}
