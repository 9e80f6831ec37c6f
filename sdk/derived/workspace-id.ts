import type { ApiClient } from '../../runtime/client/api-client.js';
import { DatabricksError } from '../../runtime/errors/index.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { prepareUntyped } from '../../runtime/wire/untyped-request.js';

/** The id of the workspace that a connection leads to: the configured one, or what the workspace says of itself. */
export async function workspaceId(api: ApiClient, options?: CallOptions): Promise<string> {
  const configured = api.config.workspaceId;
  if (configured !== undefined) return configured;
  const path = '/api/2.0/preview/scim/v2/Me';
  const request = prepareUntyped({ method: 'GET', path, query: { excludedAttributes: 'entitlements' } });
  const response = await api.send(request, options);
  // Read to its end, so that the connection can be used again.
  await response.text();
  const id = response.headers['x-databricks-org-id'];
  if (id !== undefined && /^\d+$/.test(id)) return id;
  throw new DatabricksError(
    `GET ${path} did not name the workspace in its header X-Databricks-Org-Id: set the workspaceId option, or check that the host is a workspace`,
  );
}
