// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  AibiDashboardEmbeddingAccessPolicySetting,
  DeleteAibiDashboardEmbeddingAccessPolicySettingRequest,
  DeleteAibiDashboardEmbeddingAccessPolicySettingResponse,
  GetAibiDashboardEmbeddingAccessPolicySettingRequest,
  UpdateAibiDashboardEmbeddingAccessPolicySettingRequest,
} from './types.js';

/** The operations of AibiDashboardEmbeddingAccessPolicy. */
export class AibiDashboardEmbeddingAccessPolicyService extends Service {
  /**
   * Calls `GET /api/2.0/settings/types/aibi_dash_embed_ws_acc_policy/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aibidashboardembeddingaccesspolicy/get)
   */
  get(
    request: GetAibiDashboardEmbeddingAccessPolicySettingRequest = {},
    options?: CallOptions,
  ): Promise<AibiDashboardEmbeddingAccessPolicySetting> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/settings/types/aibi_dash_embed_ws_acc_policy/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aibidashboardembeddingaccesspolicy/update)
   */
  update(
    request: UpdateAibiDashboardEmbeddingAccessPolicySettingRequest,
    options?: CallOptions,
  ): Promise<AibiDashboardEmbeddingAccessPolicySetting> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/settings/types/aibi_dash_embed_ws_acc_policy/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aibidashboardembeddingaccesspolicy/delete)
   */
  delete(
    request: DeleteAibiDashboardEmbeddingAccessPolicySettingRequest = {},
    options?: CallOptions,
  ): Promise<DeleteAibiDashboardEmbeddingAccessPolicySettingResponse> {
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
    id: 'AibiDashboardEmbeddingAccessPolicy.get',
    route: 'GET /api/2.0/settings/types/aibi_dash_embed_ws_acc_policy/names/default',
    query: ['etag'],
  } satisfies Operation<GetAibiDashboardEmbeddingAccessPolicySettingRequest, AibiDashboardEmbeddingAccessPolicySetting>,
  update: {
    id: 'AibiDashboardEmbeddingAccessPolicy.update',
    route: 'PATCH /api/2.0/settings/types/aibi_dash_embed_ws_acc_policy/names/default',
    body: true,
  } satisfies Operation<
    UpdateAibiDashboardEmbeddingAccessPolicySettingRequest,
    AibiDashboardEmbeddingAccessPolicySetting
  >,
  delete: {
    id: 'AibiDashboardEmbeddingAccessPolicy.delete',
    route: 'DELETE /api/2.0/settings/types/aibi_dash_embed_ws_acc_policy/names/default',
    query: ['etag'],
  } satisfies Operation<
    DeleteAibiDashboardEmbeddingAccessPolicySettingRequest,
    DeleteAibiDashboardEmbeddingAccessPolicySettingResponse
  >,
};
