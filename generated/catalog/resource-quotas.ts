// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type { GetQuotaRequest, GetQuotaResponse, ListQuotasRequest, ListQuotasResponse, QuotaInfo } from './types.js';

/** The operations of ResourceQuotas. */
export class ResourceQuotasService extends Service {
  /**
   * Calls
   * `GET /api/2.1/unity-catalog/resource-quotas/{parent_securable_type}/{parent_full_name}/{quota_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/resourcequotas/getquota)
   */
  getQuota(request: GetQuotaRequest, options?: CallOptions): Promise<GetQuotaResponse> {
    return call(this.api, operations.getQuota, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/resource-quotas/all-resource-quotas`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/resourcequotas/listquotas)
   */
  listQuotas(request: ListQuotasRequest = {}, options?: CallOptions): Paged<QuotaInfo, ListQuotasResponse> {
    return paginate(this.api, operations.listQuotas, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  getQuota: {
    id: 'ResourceQuotas.getQuota',
    route: 'GET /api/2.1/unity-catalog/resource-quotas/{parent_securable_type}/{parent_full_name}/{quota_name}',
  } satisfies Operation<GetQuotaRequest, GetQuotaResponse>,
  listQuotas: {
    id: 'ResourceQuotas.listQuotas',
    route: 'GET /api/2.1/unity-catalog/resource-quotas/all-resource-quotas',
    query: ['max_results', 'page_token'],
    paging: { items: 'quotas', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListQuotasRequest, ListQuotasResponse>,
};
