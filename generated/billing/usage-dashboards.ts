// Generated from api/billing.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  CreateBillingUsageDashboardRequest,
  CreateBillingUsageDashboardResponse,
  GetBillingUsageDashboardRequest,
  GetBillingUsageDashboardResponse,
} from './types.js';

/** The operations of UsageDashboards. */
export class UsageDashboardsService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/dashboard`.
   *
   * [Reference](https://docs.databricks.com/api/account/usagedashboards/create)
   */
  create(
    request: CreateBillingUsageDashboardRequest = {},
    options?: CallOptions,
  ): Promise<CreateBillingUsageDashboardResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/dashboard`.
   *
   * [Reference](https://docs.databricks.com/api/account/usagedashboards/get)
   */
  get(request: GetBillingUsageDashboardRequest = {}, options?: CallOptions): Promise<GetBillingUsageDashboardResponse> {
    return call(this.api, operations.get, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'UsageDashboards.create',
    route: 'POST /api/2.0/accounts/{account_id}/dashboard',
    body: true,
    account: true,
  } satisfies Operation<CreateBillingUsageDashboardRequest, CreateBillingUsageDashboardResponse>,
  get: {
    id: 'UsageDashboards.get',
    route: 'GET /api/2.0/accounts/{account_id}/dashboard',
    query: ['dashboard_type', 'workspace_id'],
    account: true,
  } satisfies Operation<GetBillingUsageDashboardRequest, GetBillingUsageDashboardResponse>,
};
