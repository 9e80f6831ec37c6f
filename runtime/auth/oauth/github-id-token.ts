import type { ResolvedConfig } from '../../config/resolve.js';
import type { AuthContext } from '../strategy.js';
import { askHttp } from './ask.js';
import { failure, type Purpose } from './failure.js';
import { jsonObject, textOf } from './auth-reply.js';
import { isSecureUrl } from '../../base/secure-url.js';
import { notOffered } from '../requirements.js';
import type { IdTokenRequest } from './token-exchange.js';

/** Why GitHub Actions has no identity token for this process; `undefined` when it has. */
export function missingGithub(config: ResolvedConfig): string | undefined {
  const { actionsIdTokenRequestUrl, actionsIdTokenRequestToken } = config;
  if (actionsIdTokenRequestUrl && actionsIdTokenRequestToken) return undefined;
  return `ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not set${notOffered(config, 'github-oidc')} (in GitHub Actions: the job lacks 'permissions: id-token: write')`;
}

/** Asks GitHub Actions for an identity token of the running job. */
export async function githubIdToken(authType: string, context: AuthContext, request: IdTokenRequest): Promise<string> {
  const { actionsIdTokenRequestUrl = '', actionsIdTokenRequestToken = '' } = context.config;
  const purpose: Purpose = {
    authType,
    step: 'request for a GitHub identity token',
    url: actionsIdTokenRequestUrl,
    remedy: "Check that the job has 'permissions: id-token: write'",
    secrets: [actionsIdTokenRequestToken],
  };
  if (!isSecureUrl(actionsIdTokenRequestUrl)) throw failure(purpose, 'the URL is not https');
  const url = new URL(actionsIdTokenRequestUrl);
  url.searchParams.set('audience', request.audience);
  const reply = await askHttp(context, request, {
    purpose: { ...purpose, url: url.href },
    method: 'GET',
    headers: { authorization: `Bearer ${actionsIdTokenRequestToken}`, accept: 'application/json' },
  });
  const idToken = textOf(jsonObject(reply.body)?.['value']);
  if (!idToken) throw failure(purpose, 'the response has no value');
  return idToken;
}
