// Generated from api/dataquality.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
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

/** The operations of this package by path and verb. */
export interface DataqualityPaths {
  '/api/data-quality/v1/monitors': {
    /** `DataQuality.createMonitor` */
    post: RestOperation<{}, CreateMonitorRequest['monitor'], Monitor>;
    /** `DataQuality.listMonitor` */
    get: RestOperation<{ query?: Pick<ListMonitorRequest, 'page_size' | 'page_token'> }, never, ListMonitorResponse>;
  };
  '/api/data-quality/v1/monitors/{object_type}/{object_id}': {
    /** `DataQuality.deleteMonitor` */
    delete: RestOperation<
      { path: { object_type: DeleteMonitorRequest['object_type']; object_id: DeleteMonitorRequest['object_id'] } },
      never,
      never
    >;
    /** `DataQuality.getMonitor` */
    get: RestOperation<
      { path: { object_type: GetMonitorRequest['object_type']; object_id: GetMonitorRequest['object_id'] } },
      never,
      Monitor
    >;
    /** `DataQuality.updateMonitor` */
    patch: RestOperation<
      {
        path: { object_type: UpdateMonitorRequest['object_type']; object_id: UpdateMonitorRequest['object_id'] };
        query: Pick<UpdateMonitorRequest, 'update_mask'>;
      },
      UpdateMonitorRequest['monitor'],
      Monitor
    >;
  };
  '/api/data-quality/v1/monitors/{object_type}/{object_id}/refreshes': {
    /** `DataQuality.createRefresh` */
    post: RestOperation<
      { path: { object_type: CreateRefreshRequest['object_type']; object_id: CreateRefreshRequest['object_id'] } },
      CreateRefreshRequest['refresh'],
      Refresh
    >;
    /** `DataQuality.listRefresh` */
    get: RestOperation<
      {
        path: { object_type: ListRefreshRequest['object_type']; object_id: ListRefreshRequest['object_id'] };
        query?: Pick<ListRefreshRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListRefreshResponse
    >;
  };
  '/api/data-quality/v1/monitors/{object_type}/{object_id}/refreshes/{refresh_id}': {
    /** `DataQuality.deleteRefresh` */
    delete: RestOperation<
      {
        path: {
          object_type: DeleteRefreshRequest['object_type'];
          object_id: DeleteRefreshRequest['object_id'];
          refresh_id: DeleteRefreshRequest['refresh_id'];
        };
      },
      never,
      never
    >;
    /** `DataQuality.getRefresh` */
    get: RestOperation<
      {
        path: {
          object_type: GetRefreshRequest['object_type'];
          object_id: GetRefreshRequest['object_id'];
          refresh_id: GetRefreshRequest['refresh_id'];
        };
      },
      never,
      Refresh
    >;
    /** `DataQuality.updateRefresh` */
    patch: RestOperation<
      {
        path: {
          object_type: UpdateRefreshRequest['object_type'];
          object_id: UpdateRefreshRequest['object_id'];
          refresh_id: UpdateRefreshRequest['refresh_id'];
        };
        query: Pick<UpdateRefreshRequest, 'update_mask'>;
      },
      UpdateRefreshRequest['refresh'],
      Refresh
    >;
  };
  '/api/data-quality/v1/monitors/{object_type}/{object_id}/refreshes/{refresh_id}/cancel': {
    /** `DataQuality.cancelRefresh` */
    post: RestOperation<
      {
        path: {
          object_type: CancelRefreshRequest['object_type'];
          object_id: CancelRefreshRequest['object_id'];
          refresh_id: CancelRefreshRequest['refresh_id'];
        };
      },
      Omit<CancelRefreshRequest, 'object_type' | 'object_id' | 'refresh_id'>,
      CancelRefreshResponse
    >;
  };
}
