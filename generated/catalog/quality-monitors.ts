// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  CancelRefreshRequest,
  CreateMonitor,
  DeleteMonitorResponse,
  DeleteQualityMonitorRequest,
  GetQualityMonitorRequest,
  GetRefreshRequest,
  ListRefreshesRequest,
  MonitorInfo,
  MonitorRefreshInfo,
  MonitorRefreshListResponse,
  RegenerateDashboardRequest,
  RegenerateDashboardResponse,
  RunRefreshRequest,
  UpdateMonitor,
} from './types.js';

/** The operations of QualityMonitors. */
export class QualityMonitorsService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/tables/{table_name}/monitor`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/qualitymonitors/create)
   *
   * @deprecated Use `w.dataQuality.createMonitor`.
   */
  create(request: CreateMonitor, options?: CallOptions): Promise<MonitorInfo> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/tables/{table_name}/monitor`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/qualitymonitors/get)
   *
   * @deprecated Use `w.dataQuality.getMonitor`.
   */
  get(request: GetQualityMonitorRequest, options?: CallOptions): Promise<MonitorInfo> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PUT /api/2.1/unity-catalog/tables/{table_name}/monitor`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/qualitymonitors/update)
   *
   * @deprecated Use `w.dataQuality.updateMonitor`.
   */
  update(request: UpdateMonitor, options?: CallOptions): Promise<MonitorInfo> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/tables/{table_name}/monitor`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/qualitymonitors/delete)
   *
   * @deprecated Use `w.dataQuality.deleteMonitor`.
   */
  delete(request: DeleteQualityMonitorRequest, options?: CallOptions): Promise<DeleteMonitorResponse> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `POST /api/2.1/unity-catalog/tables/{table_name}/monitor/refreshes/{refresh_id}/cancel`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/qualitymonitors/cancelrefresh)
   *
   * @deprecated Use `w.dataQuality.cancelRefresh`.
   */
  cancelRefresh(request: CancelRefreshRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.cancelRefresh, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/tables/{table_name}/monitor/refreshes/{refresh_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/qualitymonitors/getrefresh)
   *
   * @deprecated Use `w.dataQuality.getRefresh`.
   */
  getRefresh(request: GetRefreshRequest, options?: CallOptions): Promise<MonitorRefreshInfo> {
    return call(this.api, operations.getRefresh, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/tables/{table_name}/monitor/refreshes`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/qualitymonitors/listrefreshes)
   *
   * @deprecated Use `w.dataQuality.listRefresh`.
   */
  listRefreshes(request: ListRefreshesRequest, options?: CallOptions): Promise<MonitorRefreshListResponse> {
    return call(this.api, operations.listRefreshes, request, options);
  }

  /**
   * Calls `POST /api/2.1/quality-monitoring/tables/{table_name}/monitor/dashboard`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/qualitymonitors/regeneratedashboard)
   *
   * @deprecated
   */
  regenerateDashboard(
    request: RegenerateDashboardRequest,
    options?: CallOptions,
  ): Promise<RegenerateDashboardResponse> {
    return call(this.api, operations.regenerateDashboard, request, options);
  }

  /**
   * Calls `POST /api/2.1/unity-catalog/tables/{table_name}/monitor/refreshes`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/qualitymonitors/runrefresh)
   *
   * @deprecated Use `w.dataQuality.createRefresh`.
   */
  runRefresh(request: RunRefreshRequest, options?: CallOptions): Promise<MonitorRefreshInfo> {
    return call(this.api, operations.runRefresh, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'QualityMonitors.create',
    route: 'POST /api/2.1/unity-catalog/tables/{table_name}/monitor',
    body: true,
  } satisfies Operation<CreateMonitor, MonitorInfo>,
  get: {
    id: 'QualityMonitors.get',
    route: 'GET /api/2.1/unity-catalog/tables/{table_name}/monitor',
  } satisfies Operation<GetQualityMonitorRequest, MonitorInfo>,
  update: {
    id: 'QualityMonitors.update',
    route: 'PUT /api/2.1/unity-catalog/tables/{table_name}/monitor',
    body: true,
  } satisfies Operation<UpdateMonitor, MonitorInfo>,
  delete: {
    id: 'QualityMonitors.delete',
    route: 'DELETE /api/2.1/unity-catalog/tables/{table_name}/monitor',
  } satisfies Operation<DeleteQualityMonitorRequest, DeleteMonitorResponse>,
  cancelRefresh: {
    id: 'QualityMonitors.cancelRefresh',
    route: 'POST /api/2.1/unity-catalog/tables/{table_name}/monitor/refreshes/{refresh_id}/cancel',
    body: true,
    response: 'none',
  } satisfies Operation<CancelRefreshRequest, void>,
  getRefresh: {
    id: 'QualityMonitors.getRefresh',
    route: 'GET /api/2.1/unity-catalog/tables/{table_name}/monitor/refreshes/{refresh_id}',
  } satisfies Operation<GetRefreshRequest, MonitorRefreshInfo>,
  listRefreshes: {
    id: 'QualityMonitors.listRefreshes',
    route: 'GET /api/2.1/unity-catalog/tables/{table_name}/monitor/refreshes',
  } satisfies Operation<ListRefreshesRequest, MonitorRefreshListResponse>,
  regenerateDashboard: {
    id: 'QualityMonitors.regenerateDashboard',
    route: 'POST /api/2.1/quality-monitoring/tables/{table_name}/monitor/dashboard',
    body: true,
  } satisfies Operation<RegenerateDashboardRequest, RegenerateDashboardResponse>,
  runRefresh: {
    id: 'QualityMonitors.runRefresh',
    route: 'POST /api/2.1/unity-catalog/tables/{table_name}/monitor/refreshes',
    body: true,
  } satisfies Operation<RunRefreshRequest, MonitorRefreshInfo>,
};
