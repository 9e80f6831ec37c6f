// Generated from api/sql.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  Dashboard,
  DashboardEditContent,
  DeleteDashboardRequest,
  GetDashboardRequest,
  ListDashboardsRequest,
  ListResponse,
  RestoreDashboardRequest,
} from './types.js';

/** The operations of Dashboards. */
export class DashboardsService extends Service {
  /**
   * Calls `GET /api/2.0/preview/sql/dashboards/{dashboard_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dashboards/get)
   *
   * @deprecated Use `w.lakeview.get`.
   */
  get(request: GetDashboardRequest, options?: CallOptions): Promise<Dashboard> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/preview/sql/dashboards`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dashboards/list)
   *
   * @deprecated Use `w.lakeview.list`.
   */
  list(request: ListDashboardsRequest = {}, options?: CallOptions): Paged<Dashboard, ListResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `POST /api/2.0/preview/sql/dashboards/{dashboard_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dashboards/update)
   *
   * @deprecated Use `w.lakeview.update`.
   */
  update(request: DashboardEditContent, options?: CallOptions): Promise<Dashboard> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/preview/sql/dashboards/{dashboard_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dashboards/delete)
   *
   * @deprecated Use `w.lakeview.trash`.
   */
  delete(request: DeleteDashboardRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `POST /api/2.0/preview/sql/dashboards/trash/{dashboard_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dashboards/restore)
   *
   * @deprecated
   */
  restore(request: RestoreDashboardRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.restore, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  get: {
    id: 'Dashboards.get',
    route: 'GET /api/2.0/preview/sql/dashboards/{dashboard_id}',
  } satisfies Operation<GetDashboardRequest, Dashboard>,
  list: {
    id: 'Dashboards.list',
    route: 'GET /api/2.0/preview/sql/dashboards',
    query: ['order', 'page', 'page_size', 'q'],
    paging: { items: 'results', offset: { request: 'page', increment: 1, total: 'count' }, start: { page: 1 } },
  } satisfies Operation<ListDashboardsRequest, ListResponse>,
  update: {
    id: 'Dashboards.update',
    route: 'POST /api/2.0/preview/sql/dashboards/{dashboard_id}',
    body: true,
  } satisfies Operation<DashboardEditContent, Dashboard>,
  delete: {
    id: 'Dashboards.delete',
    route: 'DELETE /api/2.0/preview/sql/dashboards/{dashboard_id}',
    response: 'none',
  } satisfies Operation<DeleteDashboardRequest, void>,
  restore: {
    id: 'Dashboards.restore',
    route: 'POST /api/2.0/preview/sql/dashboards/trash/{dashboard_id}',
    response: 'none',
  } satisfies Operation<RestoreDashboardRequest, void>,
};
