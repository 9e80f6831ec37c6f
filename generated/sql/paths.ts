// Generated from api/sql.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  Alert,
  AlertV2,
  AlertsV2CreateAlertRequest,
  AlertsV2UpdateAlertRequest,
  CancelExecutionRequest,
  ClientConfig,
  CreateAlert,
  CreateAlertRequest,
  CreateDefaultWarehouseOverrideRequest,
  CreateQueryRequest,
  CreateQueryVisualizationsLegacyRequest,
  CreateVisualizationRequest,
  CreateWarehouseRequest,
  CreateWarehouseResponse,
  CreateWidget,
  Dashboard,
  DashboardEditContent,
  DataSource,
  DefaultWarehouseOverride,
  DeleteAlertsLegacyRequest,
  DeleteDashboardRequest,
  DeleteDashboardWidgetRequest,
  DeleteQueriesLegacyRequest,
  DeleteQueryVisualizationsLegacyRequest,
  DeleteVisualizationRequest,
  DeleteWarehouseRequest,
  EditAlert,
  EditWarehouseRequest,
  ExecuteStatementRequest,
  GetAlertRequest,
  GetAlertV2Request,
  GetAlertsLegacyRequest,
  GetDashboardRequest,
  GetDbsqlPermissionRequest,
  GetQueriesLegacyRequest,
  GetQueryRequest,
  GetResponse,
  GetStatementRequest,
  GetStatementResultChunkNRequest,
  GetWarehousePermissionLevelsRequest,
  GetWarehousePermissionLevelsResponse,
  GetWarehousePermissionsRequest,
  GetWarehouseRequest,
  GetWarehouseResponse,
  GetWorkspaceWarehouseConfigResponse,
  LegacyAlert,
  LegacyQuery,
  LegacyVisualization,
  LegacyVisualizationRequest,
  ListAlertsRequest,
  ListAlertsResponse,
  ListAlertsV2Request,
  ListAlertsV2Response,
  ListDashboardsRequest,
  ListDefaultWarehouseOverridesRequest,
  ListDefaultWarehouseOverridesResponse,
  ListQueriesLegacyRequest,
  ListQueriesRequest,
  ListQueriesResponse,
  ListQueryHistoryRequest,
  ListQueryObjectsResponse,
  ListResponse,
  ListVisualizationsForQueryRequest,
  ListVisualizationsForQueryResponse,
  ListWarehousesRequest,
  ListWarehousesResponse,
  Query,
  QueryEditContent,
  QueryList,
  QueryPostContent,
  RestoreDashboardRequest,
  RestoreQueriesLegacyRequest,
  ResultData,
  SetRequest,
  SetResponse,
  SetWarehousePermissionsRequest,
  SetWorkspaceWarehouseConfigRequest,
  StartRequest,
  StatementResponse,
  StopRequest,
  Success,
  TransferOwnershipRequest,
  TrashAlertRequest,
  TrashAlertV2Request,
  TrashQueryRequest,
  UpdateAlertRequest,
  UpdateDefaultWarehouseOverrideRequest,
  UpdateQueryRequest,
  UpdateVisualizationRequest,
  UpdateWarehousePermissionsRequest,
  UpdateWidgetRequest,
  Visualization,
  WarehousePermissions,
  Widget,
} from './types.js';

/** The operations of this package by path and verb. */
export interface SqlPaths {
  '/api/2.0/alerts': {
    /** `AlertsV2.createAlert` */
    post: RestOperation<{}, AlertsV2CreateAlertRequest['alert'], AlertV2>;
    /** `AlertsV2.listAlerts` */
    get: RestOperation<{ query?: Pick<ListAlertsV2Request, 'page_size' | 'page_token'> }, never, ListAlertsV2Response>;
  };
  '/api/2.0/alerts/{id}': {
    /** `AlertsV2.getAlert` */
    get: RestOperation<{ path: { id: GetAlertV2Request['id'] } }, never, AlertV2>;
    /** `AlertsV2.trashAlert` */
    delete: RestOperation<
      { path: { id: TrashAlertV2Request['id'] }; query?: Pick<TrashAlertV2Request, 'purge'> },
      never,
      never
    >;
    /** `AlertsV2.updateAlert` */
    patch: RestOperation<
      { path: { id: AlertsV2UpdateAlertRequest['id'] }; query: Pick<AlertsV2UpdateAlertRequest, 'update_mask'> },
      AlertsV2UpdateAlertRequest['alert'],
      AlertV2
    >;
  };
  '/api/2.0/permissions/warehouses/{warehouse_id}': {
    /** `Warehouses.getPermissions` */
    get: RestOperation<
      { path: { warehouse_id: GetWarehousePermissionsRequest['warehouse_id'] } },
      never,
      WarehousePermissions
    >;
    /** `Warehouses.setPermissions` */
    put: RestOperation<
      { path: { warehouse_id: SetWarehousePermissionsRequest['warehouse_id'] } },
      Omit<SetWarehousePermissionsRequest, 'warehouse_id'>,
      WarehousePermissions
    >;
    /** `Warehouses.updatePermissions` */
    patch: RestOperation<
      { path: { warehouse_id: UpdateWarehousePermissionsRequest['warehouse_id'] } },
      Omit<UpdateWarehousePermissionsRequest, 'warehouse_id'>,
      WarehousePermissions
    >;
  };
  '/api/2.0/permissions/warehouses/{warehouse_id}/permissionLevels': {
    /** `Warehouses.getPermissionLevels` */
    get: RestOperation<
      { path: { warehouse_id: GetWarehousePermissionLevelsRequest['warehouse_id'] } },
      never,
      GetWarehousePermissionLevelsResponse
    >;
  };
  '/api/2.0/preview/sql/alerts': {
    /**
     * `AlertsLegacy.create`
     *
     * @deprecated Use `w.alerts.create`.
     */
    post: RestOperation<{}, CreateAlert, LegacyAlert>;
    /**
     * `AlertsLegacy.list`
     *
     * @deprecated Use `w.alerts.list`.
     */
    get: RestOperation<{}, never, LegacyAlert[]>;
  };
  '/api/2.0/preview/sql/alerts/{alert_id}': {
    /**
     * `AlertsLegacy.get`
     *
     * @deprecated Use `w.alerts.get`.
     */
    get: RestOperation<{ path: { alert_id: GetAlertsLegacyRequest['alert_id'] } }, never, LegacyAlert>;
    /**
     * `AlertsLegacy.update`
     *
     * @deprecated Use `w.alerts.update`.
     */
    put: RestOperation<{ path: { alert_id: EditAlert['alert_id'] } }, Omit<EditAlert, 'alert_id'>, never>;
    /**
     * `AlertsLegacy.delete`
     *
     * @deprecated Use `w.alerts.delete`.
     */
    delete: RestOperation<{ path: { alert_id: DeleteAlertsLegacyRequest['alert_id'] } }, never, never>;
  };
  '/api/2.0/preview/sql/dashboards': {
    /**
     * `Dashboards.list`
     *
     * @deprecated Use `w.lakeview.list`.
     */
    get: RestOperation<
      { query?: Pick<ListDashboardsRequest, 'order' | 'page' | 'page_size' | 'q'> },
      never,
      ListResponse
    >;
  };
  '/api/2.0/preview/sql/dashboards/trash/{dashboard_id}': {
    /**
     * `Dashboards.restore`
     *
     * @deprecated
     */
    post: RestOperation<{ path: { dashboard_id: RestoreDashboardRequest['dashboard_id'] } }, never, never>;
  };
  '/api/2.0/preview/sql/dashboards/{dashboard_id}': {
    /**
     * `Dashboards.get`
     *
     * @deprecated Use `w.lakeview.get`.
     */
    get: RestOperation<{ path: { dashboard_id: GetDashboardRequest['dashboard_id'] } }, never, Dashboard>;
    /**
     * `Dashboards.update`
     *
     * @deprecated Use `w.lakeview.update`.
     */
    post: RestOperation<
      { path: { dashboard_id: DashboardEditContent['dashboard_id'] } },
      Omit<DashboardEditContent, 'dashboard_id'>,
      Dashboard
    >;
    /**
     * `Dashboards.delete`
     *
     * @deprecated Use `w.lakeview.trash`.
     */
    delete: RestOperation<{ path: { dashboard_id: DeleteDashboardRequest['dashboard_id'] } }, never, never>;
  };
  '/api/2.0/preview/sql/data_sources': {
    /**
     * `DataSources.list`
     *
     * @deprecated Use `w.warehouses.list`.
     */
    get: RestOperation<{}, never, DataSource[]>;
  };
  '/api/2.0/preview/sql/permissions/{object_type}/{object_id}': {
    /**
     * `DbsqlPermissions.get`
     *
     * @deprecated
     */
    get: RestOperation<
      {
        path: {
          object_type: GetDbsqlPermissionRequest['object_type'];
          object_id: GetDbsqlPermissionRequest['object_id'];
        };
      },
      never,
      GetResponse
    >;
    /**
     * `DbsqlPermissions.set`
     *
     * @deprecated
     */
    post: RestOperation<
      { path: { object_type: SetRequest['object_type']; object_id: SetRequest['object_id'] } },
      Omit<SetRequest, 'object_type' | 'object_id'>,
      SetResponse
    >;
  };
  '/api/2.0/preview/sql/permissions/{object_type}/{object_id}/transfer': {
    /**
     * `DbsqlPermissions.transferOwnership`
     *
     * @deprecated
     */
    post: RestOperation<
      {
        path: {
          object_type: TransferOwnershipRequest['object_type'];
          object_id: TransferOwnershipRequest['object_id'];
        };
      },
      Omit<TransferOwnershipRequest, 'object_type' | 'object_id'>,
      Success
    >;
  };
  '/api/2.0/preview/sql/queries': {
    /**
     * `QueriesLegacy.create`
     *
     * @deprecated Use `w.queries.create`.
     */
    post: RestOperation<{}, QueryPostContent, LegacyQuery>;
    /**
     * `QueriesLegacy.list`
     *
     * @deprecated Use `w.queries.list`.
     */
    get: RestOperation<
      { query?: Pick<ListQueriesLegacyRequest, 'order' | 'page' | 'page_size' | 'q'> },
      never,
      QueryList
    >;
  };
  '/api/2.0/preview/sql/queries/trash/{query_id}': {
    /**
     * `QueriesLegacy.restore`
     *
     * @deprecated
     */
    post: RestOperation<{ path: { query_id: RestoreQueriesLegacyRequest['query_id'] } }, never, never>;
  };
  '/api/2.0/preview/sql/queries/{query_id}': {
    /**
     * `QueriesLegacy.get`
     *
     * @deprecated Use `w.queries.get`.
     */
    get: RestOperation<{ path: { query_id: GetQueriesLegacyRequest['query_id'] } }, never, LegacyQuery>;
    /**
     * `QueriesLegacy.update`
     *
     * @deprecated Use `w.queries.update`.
     */
    post: RestOperation<
      { path: { query_id: QueryEditContent['query_id'] } },
      Omit<QueryEditContent, 'query_id'>,
      LegacyQuery
    >;
    /**
     * `QueriesLegacy.delete`
     *
     * @deprecated Use `w.queries.delete`.
     */
    delete: RestOperation<{ path: { query_id: DeleteQueriesLegacyRequest['query_id'] } }, never, never>;
  };
  '/api/2.0/preview/sql/visualizations': {
    /**
     * `QueryVisualizationsLegacy.create`
     *
     * @deprecated Use `w.queryVisualizations.create`.
     */
    post: RestOperation<{}, CreateQueryVisualizationsLegacyRequest, LegacyVisualization>;
  };
  '/api/2.0/preview/sql/visualizations/{id}': {
    /**
     * `QueryVisualizationsLegacy.update`
     *
     * @deprecated Use `w.queryVisualizations.update`.
     */
    post: RestOperation<
      { path: { id: LegacyVisualizationRequest['id'] } },
      LegacyVisualizationRequest,
      LegacyVisualization
    >;
    /**
     * `QueryVisualizationsLegacy.delete`
     *
     * @deprecated Use `w.queryVisualizations.delete`.
     */
    delete: RestOperation<{ path: { id: DeleteQueryVisualizationsLegacyRequest['id'] } }, never, never>;
  };
  '/api/2.0/preview/sql/widgets': {
    /** `DashboardWidgets.create` */
    post: RestOperation<{}, CreateWidget, Widget>;
  };
  '/api/2.0/preview/sql/widgets/{id}': {
    /** `DashboardWidgets.update` */
    post: RestOperation<{ path: { id: UpdateWidgetRequest['id'] } }, Omit<UpdateWidgetRequest, 'id'>, Widget>;
    /** `DashboardWidgets.delete` */
    delete: RestOperation<{ path: { id: DeleteDashboardWidgetRequest['id'] } }, never, never>;
  };
  '/api/2.0/redash-v2/config': {
    /** `RedashConfig.getConfig` */
    get: RestOperation<{}, never, ClientConfig>;
  };
  '/api/2.0/sql/alerts': {
    /** `Alerts.create` */
    post: RestOperation<{}, CreateAlertRequest, Alert>;
    /** `Alerts.list` */
    get: RestOperation<{ query?: Pick<ListAlertsRequest, 'page_size' | 'page_token'> }, never, ListAlertsResponse>;
  };
  '/api/2.0/sql/alerts/{id}': {
    /** `Alerts.get` */
    get: RestOperation<{ path: { id: GetAlertRequest['id'] } }, never, Alert>;
    /** `Alerts.update` */
    patch: RestOperation<{ path: { id: UpdateAlertRequest['id'] } }, Omit<UpdateAlertRequest, 'id'>, Alert>;
    /** `Alerts.delete` */
    delete: RestOperation<{ path: { id: TrashAlertRequest['id'] } }, never, never>;
  };
  '/api/2.0/sql/config/warehouses': {
    /** `Warehouses.getWorkspaceWarehouseConfig` */
    get: RestOperation<{}, never, GetWorkspaceWarehouseConfigResponse>;
    /** `Warehouses.setWorkspaceWarehouseConfig` */
    put: RestOperation<{}, SetWorkspaceWarehouseConfigRequest, never>;
  };
  '/api/2.0/sql/history/queries': {
    /** `QueryHistory.list` */
    get: RestOperation<
      { query?: Pick<ListQueryHistoryRequest, 'filter_by' | 'include_metrics' | 'max_results' | 'page_token'> },
      never,
      ListQueriesResponse
    >;
  };
  '/api/2.0/sql/queries': {
    /** `Queries.create` */
    post: RestOperation<{}, CreateQueryRequest, Query>;
    /** `Queries.list` */
    get: RestOperation<
      { query?: Pick<ListQueriesRequest, 'page_size' | 'page_token'> },
      never,
      ListQueryObjectsResponse
    >;
  };
  '/api/2.0/sql/queries/{id}': {
    /** `Queries.get` */
    get: RestOperation<{ path: { id: GetQueryRequest['id'] } }, never, Query>;
    /** `Queries.update` */
    patch: RestOperation<{ path: { id: UpdateQueryRequest['id'] } }, Omit<UpdateQueryRequest, 'id'>, Query>;
    /** `Queries.delete` */
    delete: RestOperation<{ path: { id: TrashQueryRequest['id'] } }, never, never>;
  };
  '/api/2.0/sql/queries/{id}/visualizations': {
    /** `Queries.listVisualizations` */
    get: RestOperation<
      {
        path: { id: ListVisualizationsForQueryRequest['id'] };
        query?: Pick<ListVisualizationsForQueryRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListVisualizationsForQueryResponse
    >;
  };
  '/api/2.0/sql/statements': {
    /** `StatementExecution.executeStatement` */
    post: RestOperation<{}, ExecuteStatementRequest, StatementResponse>;
  };
  '/api/2.0/sql/statements/{statement_id}': {
    /** `StatementExecution.getStatement` */
    get: RestOperation<{ path: { statement_id: GetStatementRequest['statement_id'] } }, never, StatementResponse>;
  };
  '/api/2.0/sql/statements/{statement_id}/cancel': {
    /** `StatementExecution.cancelExecution` */
    post: RestOperation<
      { path: { statement_id: CancelExecutionRequest['statement_id'] } },
      Omit<CancelExecutionRequest, 'statement_id'>,
      never
    >;
  };
  '/api/2.0/sql/statements/{statement_id}/result/chunks/{chunk_index}': {
    /** `StatementExecution.getStatementResultChunkN` */
    get: RestOperation<
      {
        path: {
          statement_id: GetStatementResultChunkNRequest['statement_id'];
          chunk_index: GetStatementResultChunkNRequest['chunk_index'];
        };
      },
      never,
      ResultData
    >;
  };
  '/api/2.0/sql/visualizations': {
    /** `QueryVisualizations.create` */
    post: RestOperation<{}, CreateVisualizationRequest, Visualization>;
  };
  '/api/2.0/sql/visualizations/{id}': {
    /** `QueryVisualizations.update` */
    patch: RestOperation<
      { path: { id: UpdateVisualizationRequest['id'] } },
      Omit<UpdateVisualizationRequest, 'id'>,
      Visualization
    >;
    /** `QueryVisualizations.delete` */
    delete: RestOperation<{ path: { id: DeleteVisualizationRequest['id'] } }, never, never>;
  };
  '/api/2.0/sql/warehouses': {
    /** `Warehouses.create` */
    post: RestOperation<{}, CreateWarehouseRequest, CreateWarehouseResponse>;
    /** `Warehouses.list` */
    get: RestOperation<
      { query?: Pick<ListWarehousesRequest, 'page_size' | 'page_token' | 'run_as_user_id'> },
      never,
      ListWarehousesResponse
    >;
  };
  '/api/2.0/sql/warehouses/{id}': {
    /** `Warehouses.get` */
    get: RestOperation<{ path: { id: GetWarehouseRequest['id'] } }, never, GetWarehouseResponse>;
    /** `Warehouses.delete` */
    delete: RestOperation<{ path: { id: DeleteWarehouseRequest['id'] } }, never, never>;
  };
  '/api/2.0/sql/warehouses/{id}/edit': {
    /** `Warehouses.edit` */
    post: RestOperation<{ path: { id: EditWarehouseRequest['id'] } }, Omit<EditWarehouseRequest, 'id'>, never>;
  };
  '/api/2.0/sql/warehouses/{id}/start': {
    /** `Warehouses.start` */
    post: RestOperation<{ path: { id: StartRequest['id'] } }, Omit<StartRequest, 'id'>, never>;
  };
  '/api/2.0/sql/warehouses/{id}/stop': {
    /** `Warehouses.stop` */
    post: RestOperation<{ path: { id: StopRequest['id'] } }, Omit<StopRequest, 'id'>, never>;
  };
  '/api/warehouses/v1/default-warehouse-overrides': {
    /** `Warehouses.createDefaultWarehouseOverride` */
    post: RestOperation<
      { query: Pick<CreateDefaultWarehouseOverrideRequest, 'default_warehouse_override_id'> },
      CreateDefaultWarehouseOverrideRequest['default_warehouse_override'],
      DefaultWarehouseOverride
    >;
    /** `Warehouses.listDefaultWarehouseOverrides` */
    get: RestOperation<
      { query?: Pick<ListDefaultWarehouseOverridesRequest, 'page_size' | 'page_token'> },
      never,
      ListDefaultWarehouseOverridesResponse
    >;
  };
  '/api/warehouses/v1/default-warehouse-overrides/{default_warehouse_override_id}': {
    /** `Warehouses.deleteDefaultWarehouseOverride` */
    delete: RestOperation<{ path: { default_warehouse_override_id: string } }, never, never>;
    /** `Warehouses.getDefaultWarehouseOverride` */
    get: RestOperation<{ path: { default_warehouse_override_id: string } }, never, DefaultWarehouseOverride>;
    /** `Warehouses.updateDefaultWarehouseOverride` */
    patch: RestOperation<
      {
        path: { default_warehouse_override_id: string };
        query: Pick<UpdateDefaultWarehouseOverrideRequest, 'allow_missing' | 'update_mask'>;
      },
      UpdateDefaultWarehouseOverrideRequest['default_warehouse_override'],
      DefaultWarehouseOverride
    >;
  };
}
