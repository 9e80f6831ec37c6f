// Generated from api/marketplace.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  GetLatestVersionProviderAnalyticsDashboardResponse,
  ListProviderAnalyticsDashboardResponse,
  ProviderAnalyticsDashboard,
  ProviderProviderAnalyticsDashboardsCreateRequest,
  UpdateProviderAnalyticsDashboardRequest,
  UpdateProviderAnalyticsDashboardResponse,
} from './types.js';

/** The operations of ProviderProviderAnalyticsDashboards. */
export class ProviderProviderAnalyticsDashboardsService extends Service {
  /**
   * Calls `POST /api/2.0/marketplace-provider/analytics_dashboard`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerprovideranalyticsdashboards/create)
   */
  create(
    request: ProviderProviderAnalyticsDashboardsCreateRequest = {},
    options?: CallOptions,
  ): Promise<ProviderAnalyticsDashboard> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/marketplace-provider/analytics_dashboard`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerprovideranalyticsdashboards/get)
   */
  get(options?: CallOptions): Promise<ListProviderAnalyticsDashboardResponse> {
    return call(this.api, operations.get, {}, options);
  }

  /**
   * Calls `PUT /api/2.0/marketplace-provider/analytics_dashboard/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerprovideranalyticsdashboards/update)
   */
  update(
    request: UpdateProviderAnalyticsDashboardRequest,
    options?: CallOptions,
  ): Promise<UpdateProviderAnalyticsDashboardResponse> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `GET /api/2.0/marketplace-provider/analytics_dashboard/latest`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerprovideranalyticsdashboards/getlatestversion)
   */
  getLatestVersion(options?: CallOptions): Promise<GetLatestVersionProviderAnalyticsDashboardResponse> {
    return call(this.api, operations.getLatestVersion, {}, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'ProviderProviderAnalyticsDashboards.create',
    route: 'POST /api/2.0/marketplace-provider/analytics_dashboard',
    body: true,
  } satisfies Operation<ProviderProviderAnalyticsDashboardsCreateRequest, ProviderAnalyticsDashboard>,
  get: {
    id: 'ProviderProviderAnalyticsDashboards.get',
    route: 'GET /api/2.0/marketplace-provider/analytics_dashboard',
  } satisfies Operation<object, ListProviderAnalyticsDashboardResponse>,
  update: {
    id: 'ProviderProviderAnalyticsDashboards.update',
    route: 'PUT /api/2.0/marketplace-provider/analytics_dashboard/{id}',
    body: true,
  } satisfies Operation<UpdateProviderAnalyticsDashboardRequest, UpdateProviderAnalyticsDashboardResponse>,
  getLatestVersion: {
    id: 'ProviderProviderAnalyticsDashboards.getLatestVersion',
    route: 'GET /api/2.0/marketplace-provider/analytics_dashboard/latest',
  } satisfies Operation<object, GetLatestVersionProviderAnalyticsDashboardResponse>,
};
