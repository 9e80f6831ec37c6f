import type { Token } from '../credentials.js';
import type { AuthContext } from '../strategy.js';
import { askHttp } from '../oauth/ask.js';
import { failure, type Purpose } from '../oauth/failure.js';
import { jsonObject, textOf } from '../oauth/auth-reply.js';
import { isHeaderSafe } from '../oauth/token-response.js';
import type { TokenCache, TokenRequest } from '../tokens/token-cache.js';
import { idTokenOf } from './id-token.js';

/** A service account, and the credentials that may act for it. */
export interface Impersonation {
  readonly authType: string;
  readonly context: AuthContext;
  readonly serviceAccount: string;
  /** Tokens of who acts. */
  readonly actor: TokenCache;
  /** Address of Google's IAM credentials service. */
  readonly server: string;
}

/** Gets an identity token of the service account for an audience. */
export async function impersonatedIdToken(
  account: Impersonation,
  audience: string,
  request: TokenRequest,
): Promise<Token> {
  const { fields, purpose } = await call(account, 'generateIdToken', { audience, includeEmail: true }, request);
  const idToken = textOf(fields['token']);
  if (!idToken) throw failure(purpose, 'the response has no token');
  return idTokenOf(idToken, purpose);
}

/** Gets an access token of the service account. */
export async function impersonatedAccessToken(
  account: Impersonation,
  scope: readonly string[],
  request: TokenRequest,
): Promise<Token> {
  const { fields, purpose } = await call(account, 'generateAccessToken', { scope, lifetime: '3600s' }, request);
  const accessToken = textOf(fields['accessToken']);
  const expiresAt = Date.parse(textOf(fields['expireTime']) ?? '');
  if (!accessToken || !isHeaderSafe(accessToken) || Number.isNaN(expiresAt))
    throw failure(purpose, 'the response has no usable accessToken');
  return { accessToken, tokenType: 'Bearer', expiresAt };
}

async function call(
  { authType, context, serviceAccount, actor, server }: Impersonation,
  method: string,
  body: Readonly<Record<string, unknown>>,
  request: TokenRequest,
): Promise<{ readonly fields: Readonly<Record<string, unknown>>; readonly purpose: Purpose }> {
  const { accessToken } = await actor.get({ signal: request.signal });
  const purpose: Purpose = {
    authType,
    step: `impersonation of ${serviceAccount}`,
    url: `${server}/v1/projects/-/serviceAccounts/${encodeURIComponent(serviceAccount)}:${method}`,
    remedy: `Grant your Google identity the role Service Account Token Creator on ${serviceAccount}`,
    secrets: [accessToken],
  };
  const reply = await askHttp(context, request, {
    purpose,
    method: 'POST',
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  });
  return { fields: jsonObject(reply.body) ?? {}, purpose };
}
