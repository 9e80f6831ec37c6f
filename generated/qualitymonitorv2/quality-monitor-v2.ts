// Generated from api/qualitymonitorv2.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateQualityMonitorRequest,
  DeleteQualityMonitorRequest,
  GetQualityMonitorRequest,
  ListQualityMonitorRequest,
  ListQualityMonitorResponse,
  QualityMonitor,
  UpdateQualityMonitorRequest,
} from './types.js';

/** The operations of QualityMonitorV2. */
export class QualityMonitorV2Service extends Service {
  /**
   * Calls `POST /api/2.0/quality-monitors`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/qualitymonitorv2/createqualitymonitor)
   *
   * @deprecated Use `w.dataQuality.createMonitor`.
   */
  createQualityMonitor(request: CreateQualityMonitorRequest, options?: CallOptions): Promise<QualityMonitor> {
    return call(this.api, operations.createQualityMonitor, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/quality-monitors/{object_type}/{object_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/qualitymonitorv2/deletequalitymonitor)
   *
   * @deprecated Use `w.dataQuality.deleteMonitor`.
   */
  deleteQualityMonitor(request: DeleteQualityMonitorRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteQualityMonitor, request, options);
  }

  /**
   * Calls `GET /api/2.0/quality-monitors/{object_type}/{object_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/qualitymonitorv2/getqualitymonitor)
   *
   * @deprecated Use `w.dataQuality.getMonitor`.
   */
  getQualityMonitor(request: GetQualityMonitorRequest, options?: CallOptions): Promise<QualityMonitor> {
    return call(this.api, operations.getQualityMonitor, request, options);
  }

  /**
   * Calls `GET /api/2.0/quality-monitors`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/qualitymonitorv2/listqualitymonitor)
   *
   * @deprecated Use `w.dataQuality.listMonitor`.
   */
  listQualityMonitor(
    request: ListQualityMonitorRequest = {},
    options?: CallOptions,
  ): Paged<QualityMonitor, ListQualityMonitorResponse> {
    return paginate(this.api, operations.listQualityMonitor, request, options);
  }

  /**
   * Calls `PUT /api/2.0/quality-monitors/{object_type}/{object_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/qualitymonitorv2/updatequalitymonitor)
   *
   * @deprecated Use `w.dataQuality.updateMonitor`.
   */
  updateQualityMonitor(request: UpdateQualityMonitorRequest, options?: CallOptions): Promise<QualityMonitor> {
    return call(this.api, operations.updateQualityMonitor, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createQualityMonitor: {
    id: 'QualityMonitorV2.createQualityMonitor',
    route: 'POST /api/2.0/quality-monitors',
    body: 'quality_monitor',
  } satisfies Operation<CreateQualityMonitorRequest, QualityMonitor>,
  deleteQualityMonitor: {
    id: 'QualityMonitorV2.deleteQualityMonitor',
    route: 'DELETE /api/2.0/quality-monitors/{object_type}/{object_id}',
    response: 'none',
  } satisfies Operation<DeleteQualityMonitorRequest, void>,
  getQualityMonitor: {
    id: 'QualityMonitorV2.getQualityMonitor',
    route: 'GET /api/2.0/quality-monitors/{object_type}/{object_id}',
  } satisfies Operation<GetQualityMonitorRequest, QualityMonitor>,
  listQualityMonitor: {
    id: 'QualityMonitorV2.listQualityMonitor',
    route: 'GET /api/2.0/quality-monitors',
    query: ['page_size', 'page_token'],
    paging: { items: 'quality_monitors', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListQualityMonitorRequest, ListQualityMonitorResponse>,
  updateQualityMonitor: {
    id: 'QualityMonitorV2.updateQualityMonitor',
    route: 'PUT /api/2.0/quality-monitors/{object_type}/{object_id}',
    body: 'quality_monitor',
  } satisfies Operation<UpdateQualityMonitorRequest, QualityMonitor>,
};
