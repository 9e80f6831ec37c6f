import type { ResolvedConfig } from '../../config/resolve.js';
import { AuthError } from '../../errors/index.js';
import type { Token } from '../credentials.js';
import { jwtClaims } from '../tokens/jwt.js';

/** Refuses a token of the CLI's login that has other scopes than the configured ones: the login decided them. */
export function requireScopes(token: Token, { scopes, host }: ResolvedConfig): void {
  const granted = grantedScopes(token);
  if (!scopes || !granted || sameScopes(scopes, granted)) return;
  throw new AuthError(
    `databricks-cli: the login has the scopes ${granted.join(' ')}, but ${scopes.join(' ')} are configured. ` +
      `Log in again with databricks auth login --host ${host ?? ''} and those scopes, or leave out scopes.`,
    { authType: 'databricks-cli' },
  );
}

/** The scopes in a token; `undefined` if it does not tell. */
function grantedScopes({ accessToken }: Token): readonly string[] | undefined {
  const scope = jwtClaims(accessToken)?.['scope'];
  if (typeof scope === 'string') return scope.split(/\s+/).filter(Boolean);
  return Array.isArray(scope) ? scope.map(String) : undefined;
}

function sameScopes(one: readonly string[], other: readonly string[]): boolean {
  const [left, right] = [one, other].map((scopes) => new Set(scopes.filter((scope) => scope !== 'offline_access')));
  return left?.size === right?.size && [...(left ?? [])].every((scope) => right?.has(scope));
}
