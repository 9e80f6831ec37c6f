import type { Token } from '../credentials.js';
import type { AuthContext } from '../strategy.js';
import { askHttp } from '../oauth/ask.js';
import { failure, type Purpose } from '../oauth/failure.js';
import { isRecord } from '../../base/fields.js';
import { jsonObject, textOf } from '../oauth/auth-reply.js';
import { normalizeHost } from '../../config/host.js';
import type { TokenRequest } from '../tokens/token-cache.js';
import { azureEndpoints } from './azure-cloud.js';

const API_VERSION = '2018-04-01';

/** Gets a token for a resource of Azure. */
export type ResourceTokens = (resource: string, request: TokenRequest) => Promise<Token>;

/** The host: as configured, else looked up in Azure Resource Manager by the id of the workspace. */
export async function azureHost(authType: string, context: AuthContext, tokens: ResourceTokens): Promise<string> {
  const { config } = context;
  if (config.host) return config.host;
  const { resourceManager } = azureEndpoints(config);
  const request = { signal: new AbortController().signal, background: false };
  const id = (config.azureWorkspaceResourceId ?? '').replace(/^\/+/, '');
  const purpose: Purpose = {
    authType,
    step: 'lookup of the workspace in Azure Resource Manager',
    url: new URL(`${resourceManager}${id}?api-version=${API_VERSION}`).href,
    remedy: 'Check azure_workspace_resource_id and that this identity may read the workspace resource, or set host',
  };
  const { accessToken } = await tokens(resourceManager, request);
  const headers = { authorization: `Bearer ${accessToken}`, accept: 'application/json' };
  const reply = await askHttp(context, request, { purpose, method: 'GET', headers });
  const properties = jsonObject(reply.body)?.['properties'];
  const workspaceUrl = isRecord(properties) ? textOf(properties['workspaceUrl']) : undefined;
  if (!workspaceUrl) throw failure(purpose, 'the response has no properties.workspaceUrl');
  return normalizeHost(workspaceUrl).host;
}
