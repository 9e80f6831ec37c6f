// Generated from api/qualitymonitorv2.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CreateQualityMonitorRequest,
  DeleteQualityMonitorRequest,
  GetQualityMonitorRequest,
  ListQualityMonitorRequest,
  ListQualityMonitorResponse,
  QualityMonitor,
  UpdateQualityMonitorRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface Qualitymonitorv2Paths {
  '/api/2.0/quality-monitors': {
    /**
     * `QualityMonitorV2.createQualityMonitor`
     *
     * @deprecated Use `w.dataQuality.createMonitor`.
     */
    post: RestOperation<{}, CreateQualityMonitorRequest['quality_monitor'], QualityMonitor>;
    /**
     * `QualityMonitorV2.listQualityMonitor`
     *
     * @deprecated Use `w.dataQuality.listMonitor`.
     */
    get: RestOperation<
      { query?: Pick<ListQualityMonitorRequest, 'page_size' | 'page_token'> },
      never,
      ListQualityMonitorResponse
    >;
  };
  '/api/2.0/quality-monitors/{object_type}/{object_id}': {
    /**
     * `QualityMonitorV2.deleteQualityMonitor`
     *
     * @deprecated Use `w.dataQuality.deleteMonitor`.
     */
    delete: RestOperation<
      {
        path: {
          object_type: DeleteQualityMonitorRequest['object_type'];
          object_id: DeleteQualityMonitorRequest['object_id'];
        };
      },
      never,
      never
    >;
    /**
     * `QualityMonitorV2.getQualityMonitor`
     *
     * @deprecated Use `w.dataQuality.getMonitor`.
     */
    get: RestOperation<
      {
        path: {
          object_type: GetQualityMonitorRequest['object_type'];
          object_id: GetQualityMonitorRequest['object_id'];
        };
      },
      never,
      QualityMonitor
    >;
    /**
     * `QualityMonitorV2.updateQualityMonitor`
     *
     * @deprecated Use `w.dataQuality.updateMonitor`.
     */
    put: RestOperation<
      {
        path: {
          object_type: UpdateQualityMonitorRequest['object_type'];
          object_id: UpdateQualityMonitorRequest['object_id'];
        };
      },
      UpdateQualityMonitorRequest['quality_monitor'],
      QualityMonitor
    >;
  };
}
