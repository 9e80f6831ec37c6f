import type { Token } from '../credentials.js';
import type { AuthContext } from '../strategy.js';
import { askHttp } from '../oauth/ask.js';
import { failure, type Purpose } from '../oauth/failure.js';
import { jsonObject, textOf } from '../oauth/auth-reply.js';
import { tokenFromReply } from '../oauth/token-response.js';
import type { TokenRequest } from '../tokens/token-cache.js';
import { signAssertion, type ServiceAccountKey } from './assertion.js';
import { idTokenOf } from './id-token.js';

const GRANT_TYPE = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Gets an identity token for an audience with the key of a service account. */
export async function keyIdToken(source: KeySource, audience: string, request: TokenRequest): Promise<Token> {
  const { body, purpose } = await exchangeKey(source, { target_audience: audience }, request);
  const idToken = textOf(jsonObject(body)?.['id_token']);
  if (!idToken) throw failure(purpose, 'the response has no id_token');
  return idTokenOf(idToken, purpose);
}

/** Gets an access token with the key of a service account. */
export async function keyAccessToken(source: KeySource, scope: string, request: TokenRequest): Promise<Token> {
  const { body, purpose } = await exchangeKey(source, { scope }, request);
  return tokenFromReply({ status: 200, headers: {}, body }, purpose, source.context.clock.now());
}

/** A service account key, and who uses it. */
export interface KeySource {
  readonly authType: string;
  readonly context: AuthContext;
  readonly key: ServiceAccountKey;
}

async function exchangeKey(
  { authType, context, key }: KeySource,
  claims: Readonly<Record<string, string>>,
  request: TokenRequest,
): Promise<{ readonly body: string; readonly purpose: Purpose }> {
  const assertion = await signAssertion(key, claims, context.clock.now());
  const purpose: Purpose = {
    authType,
    step: 'Google token request',
    url: key.tokenUri,
    remedy: 'Check that the service account and its key still exist, and the clock of this machine',
    secrets: [assertion],
  };
  const { body } = await askHttp(context, request, {
    purpose,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams({ grant_type: GRANT_TYPE, assertion }).toString(),
  });
  return { body, purpose };
}
