import type { Token } from '../credentials.js';
import { jwtClaims } from '../tokens/jwt.js';
import { failure, type Purpose } from '../oauth/failure.js';
import { epochSeconds, isHeaderSafe } from '../oauth/token-response.js';

/** Makes a token of an identity token, which carries its own expiry. */
export function idTokenOf(idToken: string, purpose: Purpose): Token {
  const expiresAt = epochSeconds(jwtClaims(idToken)?.['exp']);
  if (!isHeaderSafe(idToken) || Number.isNaN(expiresAt))
    throw failure(purpose, 'the identity token is not a JSON web token that expires');
  return { accessToken: idToken, tokenType: 'Bearer', expiresAt };
}
