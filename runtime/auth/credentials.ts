import type { CredentialsRequest } from '../base/credentials-request.js';

/** An OAuth token. */
export interface Token {
  readonly accessToken: string;
  /** `Bearer` unless the server says otherwise. */
  readonly tokenType: string;
  readonly refreshToken?: string | undefined;
  /** Milliseconds since the epoch; absent for a token that never expires. */
  readonly expiresAt?: number | undefined;
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

/**
 * A caller's own credentials: a function that gives the headers for a request, or an object with an `authType`.
 *
 * @example
 * new WorkspaceClient({ host, credentials: async () => ({ authorization: `Bearer ${await myToken()}` }) })
 */
export type CredentialsProvider =
  ((request: CredentialsRequest) => Promise<Record<string, string>> | Record<string, string>) | Credentials;
