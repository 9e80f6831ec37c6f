import type { Clock, Random } from '../base/clock.js';
import type { HttpRequest, HttpResponse } from '../base/message.js';
import type { Environment } from '../base/platform.js';
import type { ResolvedConfig } from '../config/resolve.js';
import type { Credentials } from './credentials.js';
import type { OidcEndpoints } from './oauth/endpoints.js';

/** Why a strategy does not apply. */
export interface Skipped {
  readonly skipped: string;
}

/** Everything a strategy may use. Effects are parameters so that tests replace them. */
export interface AuthContext {
  /** Resolved attributes; `host` is normalised and has no trailing slash. */
  readonly config: ResolvedConfig;
  readonly env: Environment;
  readonly clock: Clock;
  readonly random: Random;
  /** Sends a request without credentials over the client's transport (same proxy, same CA). */
  readonly http: (request: HttpRequest) => Promise<HttpResponse>;
  /** The OAuth endpoints of the host; memoised. */
  readonly oidcEndpoints: (signal?: AbortSignal) => Promise<OidcEndpoints>;
}

/** One way to authenticate. */
export interface Strategy {
  /** The value of `auth_type` that selects it. */
  readonly name: string;
  /** Gives credentials, or the reason why it does not apply. Throws when it applies but does not work. */
  configure(context: AuthContext): Promise<Credentials | Skipped>;
}
