// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  DashboardEmailSubscriptions,
  DeleteDashboardEmailSubscriptionsRequest,
  DeleteDashboardEmailSubscriptionsResponse,
  GetDashboardEmailSubscriptionsRequest,
  UpdateDashboardEmailSubscriptionsRequest,
} from './types.js';

/** The operations of DashboardEmailSubscriptions. */
export class DashboardEmailSubscriptionsService extends Service {
  /**
   * Calls `GET /api/2.0/settings/types/dashboard_email_subscriptions/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dashboardemailsubscriptions/get)
   */
  get(
    request: GetDashboardEmailSubscriptionsRequest = {},
    options?: CallOptions,
  ): Promise<DashboardEmailSubscriptions> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/settings/types/dashboard_email_subscriptions/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dashboardemailsubscriptions/update)
   */
  update(
    request: UpdateDashboardEmailSubscriptionsRequest,
    options?: CallOptions,
  ): Promise<DashboardEmailSubscriptions> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/settings/types/dashboard_email_subscriptions/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dashboardemailsubscriptions/delete)
   */
  delete(
    request: DeleteDashboardEmailSubscriptionsRequest = {},
    options?: CallOptions,
  ): Promise<DeleteDashboardEmailSubscriptionsResponse> {
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
    id: 'DashboardEmailSubscriptions.get',
    route: 'GET /api/2.0/settings/types/dashboard_email_subscriptions/names/default',
    query: ['etag'],
  } satisfies Operation<GetDashboardEmailSubscriptionsRequest, DashboardEmailSubscriptions>,
  update: {
    id: 'DashboardEmailSubscriptions.update',
    route: 'PATCH /api/2.0/settings/types/dashboard_email_subscriptions/names/default',
    body: true,
  } satisfies Operation<UpdateDashboardEmailSubscriptionsRequest, DashboardEmailSubscriptions>,
  delete: {
    id: 'DashboardEmailSubscriptions.delete',
    route: 'DELETE /api/2.0/settings/types/dashboard_email_subscriptions/names/default',
    query: ['etag'],
  } satisfies Operation<DeleteDashboardEmailSubscriptionsRequest, DeleteDashboardEmailSubscriptionsResponse>,
};
