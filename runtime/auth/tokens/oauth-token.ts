import { AuthError } from '../../errors/index.js';
import type { Credentials, Token } from '../credentials.js';

/** Gives an OAuth token whenever another client needs one. */
export interface OAuthTokenSource {
  /**
   * A token that is good for at least 40 seconds, or for half its life if that is shorter; the same one until it has to be replaced.
   * Rejects with an `AuthError` if the authentication type has none, as `pat` and `basic`.
   */
  token(signal?: AbortSignal): Promise<Token>;
}

/** The OAuth token of credentials, without the refresh token, which stays with the one who refreshes. */
export async function oauthToken(credentials: Credentials, signal: AbortSignal | undefined): Promise<Token> {
  const { authType } = credentials;
  if (credentials.token === undefined) {
    throw new AuthError(
      `an OAuth token is not supported for the authentication type ${authType}: use config.authenticate() for its headers, ` +
        'or configure an OAuth type such as oauth-m2m',
      { authType },
    );
  }
  const { accessToken, tokenType, expiresAt } = await credentials.token({ signal });
  return { accessToken, tokenType, expiresAt };
}
