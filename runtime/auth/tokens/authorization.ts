import type { Token } from '../credentials.js';

const CANONICAL: Readonly<Record<string, string>> = { '': 'Bearer', bearer: 'Bearer', mac: 'MAC', basic: 'Basic' };

/** The authentication scheme as servers expect it written: `bearer` becomes `Bearer`, nothing becomes `Bearer`. */
export function canonicalTokenType(tokenType: string): string {
  return CANONICAL[tokenType.toLowerCase()] ?? tokenType;
}

/** The `Authorization` header value of a token. */
export function authorization(token: Token): string {
  return `${canonicalTokenType(token.tokenType)} ${token.accessToken}`;
}
