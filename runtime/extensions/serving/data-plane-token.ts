import type { ApiClient } from '../../api-client.js';
import type { Token } from '../../auth/credentials.js';
import { askHttp } from '../../auth/oauth/ask.js';
import { tokenFromReply } from '../../auth/oauth/token-response.js';
import { oauthToken } from '../../auth/oauth-token.js';
import type { TokenRequest } from '../../auth/token-cache.js';
import { systemClock } from '../../clock.js';

const GRANT_TYPE = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/**
 * Exchanges the OAuth token of the workspace for one that an endpoint accepts.
 *
 * @param details what the endpoint asks for, as the workspace gave it
 * @throws AuthError when the credentials have no OAuth token, or the exchange is refused
 */
export async function dataPlaneToken(api: ApiClient, details: string, request: TokenRequest): Promise<Token> {
  const { config } = api;
  const credentials = await config.credentials(request.signal);
  const { accessToken } = await oauthToken(credentials, request.signal);
  const { clock = systemClock } = config.options;
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
