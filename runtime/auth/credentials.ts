import type { Clock, Random } from '../clock.js';
import type { Environment } from '../platform.js';
import type { HttpRequest, HttpResponse } from '../http/message.js';
import type { ResolvedConfig } from '../config/resolve.js';
import type { OidcEndpoints } from './oauth/endpoints.js';

/** An OAuth token. */
export interface Token {
  readonly accessToken: string;
  /** `Bearer` unless the server says otherwise. */
  readonly tokenType: string;
  readonly refreshToken?: string | undefined;
  /** Milliseconds since the epoch; absent for a token that never expires. */
  readonly expiresAt?: number | undefined;
}

/** What a credential is asked for. */
export interface CredentialsRequest {
  readonly signal?: AbortSignal | undefined;
  /** The last headers were refused: get a new token even if the cached one looks valid. */
  readonly forceRefresh?: boolean | undefined;
  /**
   * The refused headers, with `forceRefresh`: a token that is already newer than those stays in use,
   * so that many calls refused at once lead to one refresh.
   */
  readonly refused?: Readonly<Record<string, string>> | undefined;
}

/** Configured credentials: they sign requests. */
export interface Credentials {
  /** The authentication type, as in `auth_type`. */
  readonly authType: string;
  /** The host that was found while authenticating, where none is configured; normalised. */
  readonly host?: string | undefined;
  /** The headers that sign a request, by lower-case name. */
  headers(request?: CredentialsRequest): Promise<Record<string, string>>;
  /** The OAuth token behind the headers, where the type has one. */
  token?(request?: CredentialsRequest): Promise<Token>;
}

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

/**
 * A caller's own credentials: a function that gives the headers for a request, or an object with an `authType`.
 *
 * @example
 * new WorkspaceClient({ host, credentials: async () => ({ authorization: `Bearer ${await myToken()}` }) })
 */
export type CredentialsProvider =
  ((request: CredentialsRequest) => Promise<Record<string, string>> | Record<string, string>) | Credentials;
