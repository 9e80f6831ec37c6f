// Generated from api/sql.json by codegen/. Do not edit.
export * from './types.js';
export { AlertsService } from './alerts.js';
export { AlertsLegacyService } from './alerts-legacy.js';
export { AlertsV2Service } from './alerts-v2.js';
export { DashboardWidgetsService } from './dashboard-widgets.js';
export { DashboardsService } from './dashboards.js';
export { DataSourcesService } from './data-sources.js';
export { DbsqlPermissionsService } from './dbsql-permissions.js';
export { QueriesService } from './queries.js';
export { QueriesLegacyService } from './queries-legacy.js';
export { QueryHistoryService } from './query-history.js';
export { QueryVisualizationsService } from './query-visualizations.js';
export { QueryVisualizationsLegacyService } from './query-visualizations-legacy.js';
export { RedashConfigService } from './redash-config.js';
export { StatementExecutionService } from './statement-execution.js';
export { WarehousesService } from './warehouses.js';
