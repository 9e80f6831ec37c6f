// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  AibiDashboardEmbeddingApprovedDomainsSetting,
  DeleteAibiDashboardEmbeddingApprovedDomainsSettingRequest,
  DeleteAibiDashboardEmbeddingApprovedDomainsSettingResponse,
  GetAibiDashboardEmbeddingApprovedDomainsSettingRequest,
  UpdateAibiDashboardEmbeddingApprovedDomainsSettingRequest,
} from './types.js';

/** The operations of AibiDashboardEmbeddingApprovedDomains. */
export class AibiDashboardEmbeddingApprovedDomainsService extends Service {
  /**
   * Calls `GET /api/2.0/settings/types/aibi_dash_embed_ws_apprvd_domains/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aibidashboardembeddingapproveddomains/get)
   */
  get(
    request: GetAibiDashboardEmbeddingApprovedDomainsSettingRequest = {},
    options?: CallOptions,
  ): Promise<AibiDashboardEmbeddingApprovedDomainsSetting> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/settings/types/aibi_dash_embed_ws_apprvd_domains/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aibidashboardembeddingapproveddomains/update)
   */
  update(
    request: UpdateAibiDashboardEmbeddingApprovedDomainsSettingRequest,
    options?: CallOptions,
  ): Promise<AibiDashboardEmbeddingApprovedDomainsSetting> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/settings/types/aibi_dash_embed_ws_apprvd_domains/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aibidashboardembeddingapproveddomains/delete)
   */
  delete(
    request: DeleteAibiDashboardEmbeddingApprovedDomainsSettingRequest = {},
    options?: CallOptions,
  ): Promise<DeleteAibiDashboardEmbeddingApprovedDomainsSettingResponse> {
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
    id: 'AibiDashboardEmbeddingApprovedDomains.get',
    route: 'GET /api/2.0/settings/types/aibi_dash_embed_ws_apprvd_domains/names/default',
    query: ['etag'],
  } satisfies Operation<
    GetAibiDashboardEmbeddingApprovedDomainsSettingRequest,
    AibiDashboardEmbeddingApprovedDomainsSetting
  >,
  update: {
    id: 'AibiDashboardEmbeddingApprovedDomains.update',
    route: 'PATCH /api/2.0/settings/types/aibi_dash_embed_ws_apprvd_domains/names/default',
    body: true,
  } satisfies Operation<
    UpdateAibiDashboardEmbeddingApprovedDomainsSettingRequest,
    AibiDashboardEmbeddingApprovedDomainsSetting
  >,
  delete: {
    id: 'AibiDashboardEmbeddingApprovedDomains.delete',
    route: 'DELETE /api/2.0/settings/types/aibi_dash_embed_ws_apprvd_domains/names/default',
    query: ['etag'],
  } satisfies Operation<
    DeleteAibiDashboardEmbeddingApprovedDomainsSettingRequest,
    DeleteAibiDashboardEmbeddingApprovedDomainsSettingResponse
  >,
};
