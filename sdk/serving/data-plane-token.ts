import type { ApiClient } from '../../runtime/client/api-client.js';
import type { Token } from '../../runtime/auth/credentials.js';
import { askHttp } from '../../runtime/auth/oauth/ask.js';
import { tokenFromReply } from '../../runtime/auth/oauth/token-response.js';
import { oauthToken } from '../../runtime/auth/tokens/oauth-token.js';
import type { TokenRequest } from '../../runtime/auth/tokens/token-cache.js';

const GRANT_TYPE = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/**
 * Exchanges the OAuth token of the workspace for one that an endpoint accepts.
 *
 * @param details - what the endpoint asks for, as the workspace gave it
 * @throws AuthError when the credentials have no OAuth token, or the exchange is refused
 */
export async function dataPlaneToken(api: ApiClient, details: string, request: TokenRequest): Promise<Token> {
  const { config } = api;
  const credentials = await config.credentials(request.signal);
  const { accessToken } = await oauthToken(credentials, request.signal);
  const { clock } = config;
  const purpose = {
    authType: credentials.authType,
    step: 'token exchange for a serving endpoint',
    url: `${config.host}/oidc/v1/token`,
    remedy: 'Check that the user or service principal may query the endpoint',
    secrets: [accessToken],
  };
  const form = new URLSearchParams({ grant_type: GRANT_TYPE, authorization_details: details, assertion: accessToken });
  const http = (sent: Parameters<typeof config.transport.send>[0]) => config.transport.send(sent);
  const reply = await askHttp({ http, clock, random: Math.random }, request, {
    purpose,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: form.toString(),
  });
  return tokenFromReply(reply, purpose, clock.now());
}
