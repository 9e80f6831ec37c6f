import type { Token } from '../credentials.js';
import type { AuthContext } from '../strategy.js';
import { askHttp } from '../oauth/ask.js';
import type { Purpose } from '../oauth/failure.js';
import { tokenFromReply } from '../oauth/token-response.js';
import type { TokenRequest } from '../tokens/token-cache.js';
import { azureEndpoints } from './azure-cloud.js';

/** A grant of Microsoft Entra ID. */
export interface EntraGrant {
  readonly authType: string;
  readonly tenantId: string;
  /** What the token is for: an application id or a service endpoint. */
  readonly resource: string;
  /** Form fields that prove who asks; their values are kept out of messages. */
  readonly proof: Readonly<Record<string, string>>;
}

/** Gets a token from Microsoft Entra ID by the client credentials grant. */
export async function entraToken(context: AuthContext, grant: EntraGrant, request: TokenRequest): Promise<Token> {
  const { azureClientId = '' } = context.config;
  const purpose: Purpose = {
    authType: grant.authType,
    step: `Microsoft Entra token request for ${grant.resource}`,
    url: `${azureEndpoints(context.config).activeDirectory}${encodeURIComponent(grant.tenantId)}/oauth2/token`,
    remedy: 'Check azure_client_id, azure_tenant_id, and the secret or federated credential of that application',
    secrets: Object.values(grant.proof),
  };
  const form = { grant_type: 'client_credentials', client_id: azureClientId, resource: grant.resource, ...grant.proof };
  const reply = await askHttp(context, request, {
    purpose,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams(form).toString(),
  });
  return tokenFromReply(reply, purpose, context.clock.now());
}
