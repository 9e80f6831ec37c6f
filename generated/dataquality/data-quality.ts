// Generated from api/dataquality.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CancelRefreshRequest,
  CancelRefreshResponse,
  CreateMonitorRequest,
  CreateRefreshRequest,
  DeleteMonitorRequest,
  DeleteRefreshRequest,
  GetMonitorRequest,
  GetRefreshRequest,
  ListMonitorRequest,
  ListMonitorResponse,
  ListRefreshRequest,
  ListRefreshResponse,
  Monitor,
  Refresh,
  UpdateMonitorRequest,
  UpdateRefreshRequest,
} from './types.js';

/** The operations of DataQuality. */
export class DataQualityService extends Service {
  /**
   * Calls
   * `POST /api/data-quality/v1/monitors/{object_type}/{object_id}/refreshes/{refresh_id}/cancel`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dataquality/cancelrefresh)
   */
  cancelRefresh(request: CancelRefreshRequest, options?: CallOptions): Promise<CancelRefreshResponse> {
    return call(this.api, operations.cancelRefresh, request, options);
  }

  /**
   * Calls `POST /api/data-quality/v1/monitors`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dataquality/createmonitor)
   */
  createMonitor(request: CreateMonitorRequest, options?: CallOptions): Promise<Monitor> {
    return call(this.api, operations.createMonitor, request, options);
  }

  /**
   * Calls `POST /api/data-quality/v1/monitors/{object_type}/{object_id}/refreshes`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dataquality/createrefresh)
   */
  createRefresh(request: CreateRefreshRequest, options?: CallOptions): Promise<Refresh> {
    return call(this.api, operations.createRefresh, request, options);
  }

  /**
   * Calls `DELETE /api/data-quality/v1/monitors/{object_type}/{object_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dataquality/deletemonitor)
   */
  deleteMonitor(request: DeleteMonitorRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteMonitor, request, options);
  }

  /**
   * Calls `DELETE /api/data-quality/v1/monitors/{object_type}/{object_id}/refreshes/{refresh_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dataquality/deleterefresh)
   */
  deleteRefresh(request: DeleteRefreshRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteRefresh, request, options);
  }

  /**
   * Calls `GET /api/data-quality/v1/monitors/{object_type}/{object_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dataquality/getmonitor)
   */
  getMonitor(request: GetMonitorRequest, options?: CallOptions): Promise<Monitor> {
    return call(this.api, operations.getMonitor, request, options);
  }

  /**
   * Calls `GET /api/data-quality/v1/monitors/{object_type}/{object_id}/refreshes/{refresh_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dataquality/getrefresh)
   */
  getRefresh(request: GetRefreshRequest, options?: CallOptions): Promise<Refresh> {
    return call(this.api, operations.getRefresh, request, options);
  }

  /**
   * Calls `GET /api/data-quality/v1/monitors`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dataquality/listmonitor)
   */
  listMonitor(request: ListMonitorRequest = {}, options?: CallOptions): Paged<Monitor, ListMonitorResponse> {
    return paginate(this.api, operations.listMonitor, request, options);
  }

  /**
   * Calls `GET /api/data-quality/v1/monitors/{object_type}/{object_id}/refreshes`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dataquality/listrefresh)
   */
  listRefresh(request: ListRefreshRequest, options?: CallOptions): Paged<Refresh, ListRefreshResponse> {
    return paginate(this.api, operations.listRefresh, request, options);
  }

  /**
   * Calls `PATCH /api/data-quality/v1/monitors/{object_type}/{object_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dataquality/updatemonitor)
   */
  updateMonitor(request: UpdateMonitorRequest, options?: CallOptions): Promise<Monitor> {
    return call(this.api, operations.updateMonitor, request, options);
  }

  /**
   * Calls `PATCH /api/data-quality/v1/monitors/{object_type}/{object_id}/refreshes/{refresh_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dataquality/updaterefresh)
   */
  updateRefresh(request: UpdateRefreshRequest, options?: CallOptions): Promise<Refresh> {
    return call(this.api, operations.updateRefresh, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  cancelRefresh: {
    id: 'DataQuality.cancelRefresh',
    route: 'POST /api/data-quality/v1/monitors/{object_type}/{object_id}/refreshes/{refresh_id}/cancel',
    body: true,
  } satisfies Operation<CancelRefreshRequest, CancelRefreshResponse>,
  createMonitor: {
    id: 'DataQuality.createMonitor',
    route: 'POST /api/data-quality/v1/monitors',
    body: 'monitor',
  } satisfies Operation<CreateMonitorRequest, Monitor>,
  createRefresh: {
    id: 'DataQuality.createRefresh',
    route: 'POST /api/data-quality/v1/monitors/{object_type}/{object_id}/refreshes',
    body: 'refresh',
  } satisfies Operation<CreateRefreshRequest, Refresh>,
  deleteMonitor: {
    id: 'DataQuality.deleteMonitor',
    route: 'DELETE /api/data-quality/v1/monitors/{object_type}/{object_id}',
    response: 'none',
  } satisfies Operation<DeleteMonitorRequest, void>,
  deleteRefresh: {
    id: 'DataQuality.deleteRefresh',
    route: 'DELETE /api/data-quality/v1/monitors/{object_type}/{object_id}/refreshes/{refresh_id}',
    response: 'none',
  } satisfies Operation<DeleteRefreshRequest, void>,
  getMonitor: {
    id: 'DataQuality.getMonitor',
    route: 'GET /api/data-quality/v1/monitors/{object_type}/{object_id}',
  } satisfies Operation<GetMonitorRequest, Monitor>,
  getRefresh: {
    id: 'DataQuality.getRefresh',
    route: 'GET /api/data-quality/v1/monitors/{object_type}/{object_id}/refreshes/{refresh_id}',
  } satisfies Operation<GetRefreshRequest, Refresh>,
  listMonitor: {
    id: 'DataQuality.listMonitor',
    route: 'GET /api/data-quality/v1/monitors',
    query: ['page_size', 'page_token'],
    paging: { items: 'monitors', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListMonitorRequest, ListMonitorResponse>,
  listRefresh: {
    id: 'DataQuality.listRefresh',
    route: 'GET /api/data-quality/v1/monitors/{object_type}/{object_id}/refreshes',
    query: ['page_size', 'page_token'],
    paging: { items: 'refreshes', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListRefreshRequest, ListRefreshResponse>,
  updateMonitor: {
    id: 'DataQuality.updateMonitor',
    route: 'PATCH /api/data-quality/v1/monitors/{object_type}/{object_id}',
    query: ['update_mask'],
    body: 'monitor',
  } satisfies Operation<UpdateMonitorRequest, Monitor>,
  updateRefresh: {
    id: 'DataQuality.updateRefresh',
    route: 'PATCH /api/data-quality/v1/monitors/{object_type}/{object_id}/refreshes/{refresh_id}',
    query: ['update_mask'],
    body: 'refresh',
  } satisfies Operation<UpdateRefreshRequest, Refresh>,
};
