// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  DeleteLlmProxyPartnerPoweredWorkspaceRequest,
  DeleteLlmProxyPartnerPoweredWorkspaceResponse,
  GetLlmProxyPartnerPoweredWorkspaceRequest,
  LlmProxyPartnerPoweredWorkspace,
  UpdateLlmProxyPartnerPoweredWorkspaceRequest,
} from './types.js';

/** The operations of LlmProxyPartnerPoweredWorkspace. */
export class LlmProxyPartnerPoweredWorkspaceService extends Service {
  /**
   * Calls `GET /api/2.0/settings/types/llm_proxy_partner_powered/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/llmproxypartnerpoweredworkspace/get)
   */
  get(
    request: GetLlmProxyPartnerPoweredWorkspaceRequest = {},
    options?: CallOptions,
  ): Promise<LlmProxyPartnerPoweredWorkspace> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/settings/types/llm_proxy_partner_powered/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/llmproxypartnerpoweredworkspace/update)
   */
  update(
    request: UpdateLlmProxyPartnerPoweredWorkspaceRequest,
    options?: CallOptions,
  ): Promise<LlmProxyPartnerPoweredWorkspace> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/settings/types/llm_proxy_partner_powered/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/llmproxypartnerpoweredworkspace/delete)
   */
  delete(
    request: DeleteLlmProxyPartnerPoweredWorkspaceRequest = {},
    options?: CallOptions,
  ): Promise<DeleteLlmProxyPartnerPoweredWorkspaceResponse> {
    return call(this.api, operations.delete, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  get: {
    id: 'LlmProxyPartnerPoweredWorkspace.get',
    route: 'GET /api/2.0/settings/types/llm_proxy_partner_powered/names/default',
    query: ['etag'],
  } satisfies Operation<GetLlmProxyPartnerPoweredWorkspaceRequest, LlmProxyPartnerPoweredWorkspace>,
  update: {
    id: 'LlmProxyPartnerPoweredWorkspace.update',
    route: 'PATCH /api/2.0/settings/types/llm_proxy_partner_powered/names/default',
    body: true,
  } satisfies Operation<UpdateLlmProxyPartnerPoweredWorkspaceRequest, LlmProxyPartnerPoweredWorkspace>,
  delete: {
    id: 'LlmProxyPartnerPoweredWorkspace.delete',
    route: 'DELETE /api/2.0/settings/types/llm_proxy_partner_powered/names/default',
    query: ['etag'],
  } satisfies Operation<DeleteLlmProxyPartnerPoweredWorkspaceRequest, DeleteLlmProxyPartnerPoweredWorkspaceResponse>,
};
