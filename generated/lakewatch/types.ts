// Generated from api/lakewatch.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64 } from '../../runtime/index.js';

/** Values of `AutoLoaderFormat`; the server may send others. */
export const AutoLoaderFormat = {
  AUTOLOADER_FORMAT_CSV: 'AUTOLOADER_FORMAT_CSV',
  AUTOLOADER_FORMAT_JSON: 'AUTOLOADER_FORMAT_JSON',
  AUTOLOADER_FORMAT_JSONL: 'AUTOLOADER_FORMAT_JSONL',
  AUTOLOADER_FORMAT_PARQUET: 'AUTOLOADER_FORMAT_PARQUET',
  AUTOLOADER_FORMAT_XML: 'AUTOLOADER_FORMAT_XML',
} as const;
export type AutoLoaderFormat = (typeof AutoLoaderFormat)[keyof typeof AutoLoaderFormat] | (string & {});

/** Values of `DatasourceComputeMode`; the server may send others. */
export const DatasourceComputeMode = {
  DS_COMPUTE_PERFORMANCE_OPTIMIZED: 'DS_COMPUTE_PERFORMANCE_OPTIMIZED',
  DS_COMPUTE_STANDARD: 'DS_COMPUTE_STANDARD',
} as const;
export type DatasourceComputeMode = (typeof DatasourceComputeMode)[keyof typeof DatasourceComputeMode] | (string & {});

/** Values of `DatasourceView`; the server may send others. */
export const DatasourceView = {
  DATASOURCE_VIEW_BASIC: 'DATASOURCE_VIEW_BASIC',
  DATASOURCE_VIEW_FULL: 'DATASOURCE_VIEW_FULL',
} as const;
export type DatasourceView = (typeof DatasourceView)[keyof typeof DatasourceView] | (string & {});

/** Values of `PrincipalType`; the server may send others. */
export const PrincipalType = {
  REGULAR_USER: 'REGULAR_USER',
  SERVICE_PRINCIPAL: 'SERVICE_PRINCIPAL',
  SYSTEM_USER: 'SYSTEM_USER',
} as const;
export type PrincipalType = (typeof PrincipalType)[keyof typeof PrincipalType] | (string & {});

/** Values of `ResourceStatusLifecycle`; the server may send others. */
export const ResourceStatusLifecycle = {
  DELETED: 'DELETED',
  SCHEDULED: 'SCHEDULED',
  STOPPED: 'STOPPED',
  UNSCHEDULED: 'UNSCHEDULED',
} as const;
export type ResourceStatusLifecycle =
  (typeof ResourceStatusLifecycle)[keyof typeof ResourceStatusLifecycle] | (string & {});

/** Values of `ResourceStatusRunState`; the server may send others. */
export const ResourceStatusRunState = {
  CANCELED: 'CANCELED',
  FAILED: 'FAILED',
  RUNNING: 'RUNNING',
  SUCCEEDED: 'SUCCEEDED',
} as const;
export type ResourceStatusRunState =
  (typeof ResourceStatusRunState)[keyof typeof ResourceStatusRunState] | (string & {});

/** Values of `RuleDeduplication`; the server may send others. */
export const RuleDeduplication = {
  DEDUPLICATION_DEFAULT: 'DEDUPLICATION_DEFAULT',
  DEDUPLICATION_DISABLED: 'DEDUPLICATION_DISABLED',
  DEDUPLICATION_ENABLED: 'DEDUPLICATION_ENABLED',
} as const;
export type RuleDeduplication = (typeof RuleDeduplication)[keyof typeof RuleDeduplication] | (string & {});

/** Values of `RuleFidelity`; the server may send others. */
export const RuleFidelity = {
  FIDELITY_DEVELOPMENT: 'FIDELITY_DEVELOPMENT',
  FIDELITY_HIGH: 'FIDELITY_HIGH',
  FIDELITY_INVESTIGATIVE: 'FIDELITY_INVESTIGATIVE',
  FIDELITY_MEDIUM: 'FIDELITY_MEDIUM',
} as const;
export type RuleFidelity = (typeof RuleFidelity)[keyof typeof RuleFidelity] | (string & {});

/** Values of `RuleView`; the server may send others. */
export const RuleView = {
  RULE_VIEW_BASIC: 'RULE_VIEW_BASIC',
  RULE_VIEW_FULL: 'RULE_VIEW_FULL',
} as const;
export type RuleView = (typeof RuleView)[keyof typeof RuleView] | (string & {});

export interface AlertConfig {
  default_security_alert_collation_window?: string | undefined;
  default_system_alert_collation_window?: string | undefined;
  effective_default_security_alert_collation_window?: string | undefined;
  effective_default_system_alert_collation_window?: string | undefined;
  etag?: string | undefined;
  name?: string | undefined;
  security_alert_export_config?: ExportConfig | undefined;
  system_alert_export_config?: ExportConfig | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  updated_by?: Principal | undefined;
  version?: Int64 | undefined;
}

export interface AutoLoader {
  format: AutoLoaderFormat;
  location: string;
  raw_table: TableName;
  aws_secret_scope?: string | undefined;
  effective_include_existing_files?: boolean | undefined;
  effective_raw_table?: TableName | undefined;
  envelope?: Envelope | undefined;
  format_options?: Record<string, string> | undefined;
  include_existing_files?: boolean | undefined;
  override_partition_columns?: string[] | undefined;
  queue_url?: string | undefined;
  service_credentials?: string | undefined;
}

export interface CloudWatchLogsEnvelope {
  header_retention?: boolean | undefined;
}

export interface CommonConfig {
  custom_content_pack_path?: string | undefined;
  custom_presets_path?: string | undefined;
  etag?: string | undefined;
  name?: string | undefined;
  per_resource_permissions_enabled?: boolean | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  updated_by?: Principal | undefined;
  version?: Int64 | undefined;
}

export interface ContentPackReference {
  uuid?: string | undefined;
  version?: string | undefined;
}

/** Request of `Lakewatch.createDatasource`. */
export interface CreateDatasourceRequest {
  datasource: Datasource;
}

/** Request of `Lakewatch.createRule`. */
export interface CreateRuleRequest {
  rule: Rule;
}

export interface Datasource {
  catalog_name: string;
  schema_name: string;
  datasource_name: string;
  schedule: Schedule;
  warehouse_id: string;
  annotations?: Record<string, string> | undefined;
  autoloader?: AutoLoader | undefined;
  compute_mode?: DatasourceComputeMode | undefined;
  compute_workspace_id?: string | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  created_by?: Principal | undefined;
  datasource_id?: string | undefined;
  description?: string | undefined;
  effective_catalog_name?: string | undefined;
  effective_datasource_name?: string | undefined;
  effective_run_as_principal?: string | undefined;
  effective_schema_name?: string | undefined;
  etag?: string | undefined;
  existing_table?: ExistingTable | undefined;
  name?: string | undefined;
  owner?: Principal | undefined;
  parsers?: ParserRef[] | undefined;
  run_as_principal?: string | undefined;
  status?: DatasourceStatus | undefined;
  unity_catalog_connection?: UnityCatalogConnection | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  updated_by?: Principal | undefined;
  version?: Int64 | undefined;
}

export interface DatasourceConfig {
  default_compute_mode?: DatasourceComputeMode | undefined;
  default_folder?: string | undefined;
  effective_default_folder?: string | undefined;
  etag?: string | undefined;
  name?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  updated_by?: Principal | undefined;
  version?: Int64 | undefined;
}

export interface DatasourceStatus {
  ingestion_job?: ResourceStatus | undefined;
  ingestion_pipeline?: ResourceStatus | undefined;
}

/** Request of `Lakewatch.deleteDatasource`. */
export interface DeleteDatasourceRequest {
  name: string;
}

/** Request of `Lakewatch.deleteRule`. */
export interface DeleteRuleRequest {
  name: string;
}

export interface Envelope {
  cloud_watch_logs?: CloudWatchLogsEnvelope | undefined;
  json_array?: JsonArrayEnvelope | undefined;
}

export interface ExistingTable {
  name: string;
  catalog?: string | undefined;
  effective_catalog?: string | undefined;
  effective_name?: string | undefined;
  effective_schema?: string | undefined;
  include_existing_rows?: boolean | undefined;
  schema?: string | undefined;
}

export interface ExportConfig {
  enabled?: boolean | undefined;
  jira?: JiraExportConfig | undefined;
  service_now?: ServiceNowExportConfig | undefined;
  slack?: SlackExportConfig | undefined;
  tines?: TinesExportConfig | undefined;
  webhook?: WebhookExportConfig | undefined;
  /** @deprecated */
  workspace_id?: string | undefined;
}

/** Request of `Lakewatch.getAlertConfig`. */
export interface GetAlertConfigRequest {
  name: string;
}

/** Request of `Lakewatch.getCommonConfig`. */
export interface GetCommonConfigRequest {
  name: string;
}

/** Request of `Lakewatch.getDatasourceConfig`. */
export interface GetDatasourceConfigRequest {
  name: string;
}

/** Request of `Lakewatch.getDatasource`. */
export interface GetDatasourceRequest {
  name: string;
}

/** Request of `Lakewatch.getRuleConfig`. */
export interface GetRuleConfigRequest {
  name: string;
}

/** Request of `Lakewatch.getRule`. */
export interface GetRuleRequest {
  name: string;
}

export interface JiraExportConfig {
  instance_url: string;
  project_key: string;
  user_email: string;
  default_issue_type: string;
  api_token_uc_secret: string;
}

export interface JsonArrayEnvelope {
  path: string;
}

/** Request of `Lakewatch.listDatasources`. */
export interface ListDatasourcesRequest {
  catalog_name: string;
  filter?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
  schema_name?: string | undefined;
  view?: DatasourceView | undefined;
}

export interface ListDatasourcesResponse {
  datasources?: Datasource[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Lakewatch.listRules`. */
export interface ListRulesRequest {
  catalog_name: string;
  filter?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
  schema_name?: string | undefined;
  view?: RuleView | undefined;
}

export interface ListRulesResponse {
  next_page_token?: string | undefined;
  rules?: Rule[] | undefined;
}

export interface ParserRef {
  id: string;
  version: string;
  effective_target_table?: TableName | undefined;
  target_table?: TableName | undefined;
}

export interface Principal {
  display_name?: string | undefined;
  email?: string | undefined;
  id?: string | undefined;
  principal_type?: PrincipalType | undefined;
}

export interface ResourceStatus {
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  job_id?: string | undefined;
  /** RFC 3339 timestamp. */
  last_complete_time?: string | undefined;
  last_error_message?: string | undefined;
  /** RFC 3339 timestamp. */
  last_start_time?: string | undefined;
  /** RFC 3339 timestamp. */
  last_status_change_time?: string | undefined;
  lifecycle_state?: ResourceStatusLifecycle | undefined;
  pipeline_id?: string | undefined;
  run_state?: ResourceStatusRunState | undefined;
}

export interface Rule {
  catalog_name: string;
  schema_name: string;
  rule_name: string;
  severity: string;
  fidelity: RuleFidelity;
  schedule: RuleSchedule;
  output: RuleOutput;
  annotations?: Record<string, string> | undefined;
  batch?: RuleInputBatch | undefined;
  category?: string | undefined;
  compute_workspace_id?: string | undefined;
  content_resource_id?: string | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  created_by?: Principal | undefined;
  deduplication?: RuleDeduplication | undefined;
  deduplication_time_window?: string | undefined;
  description?: string | undefined;
  effective_catalog_name?: string | undefined;
  effective_rule_name?: string | undefined;
  effective_run_as_principal?: string | undefined;
  effective_schema_name?: string | undefined;
  etag?: string | undefined;
  mitre?: RuleMitreMapping[] | undefined;
  name?: string | undefined;
  objective?: string | undefined;
  original_content_pack?: ContentPackReference | undefined;
  owner?: Principal | undefined;
  references?: string[] | undefined;
  rule_id?: string | undefined;
  run_as_principal?: string | undefined;
  runbook?: string | undefined;
  status?: ResourceStatus | undefined;
  /** RFC 3339 timestamp. */
  suppress_until_time?: string | undefined;
  timerange?: RuleTimeRange | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  updated_by?: Principal | undefined;
  version?: Int64 | undefined;
}

export interface RuleConfig {
  default_folder?: string | undefined;
  default_schedule?: RuleSchedule | undefined;
  default_signal_collation_window?: string | undefined;
  detection_categories?: string[] | undefined;
  effective_default_folder?: string | undefined;
  effective_detection_categories?: string[] | undefined;
  etag?: string | undefined;
  name?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  updated_by?: Principal | undefined;
  version?: Int64 | undefined;
}

export interface RuleInputBatch {
  custom?: RuleInputCustomNotebook | undefined;
  sql?: RuleInputBatchSql | undefined;
  warehouse_id?: string | undefined;
}

export interface RuleInputBatchSql {
  query: string;
  default_catalog_name?: string | undefined;
  default_schema_name?: string | undefined;
}

export interface RuleInputCustomNotebook {
  notebook: string;
  options?: Record<string, string> | undefined;
}

export interface RuleMitreMapping {
  sub_technique?: string | undefined;
  sub_technique_id?: string | undefined;
  tactic?: string | undefined;
  taxonomy?: string | undefined;
  technique?: string | undefined;
  technique_id?: string | undefined;
}

export interface RuleOutput {
  context?: Record<string, string> | undefined;
  default_context?: boolean | undefined;
  event_time_column?: string | undefined;
  summary?: string | undefined;
}

export interface RuleSchedule {
  at_least_every?: string | undefined;
  continuous?: boolean | undefined;
  cron_expression?: string | undefined;
  enabled?: boolean | undefined;
}

export interface RuleTimeRange {
  extend_lookback?: string | undefined;
}

export interface Schedule {
  at_least_every?: string | undefined;
  compute_group?: string | undefined;
  continuous?: boolean | undefined;
  cron_expression?: string | undefined;
  enabled?: boolean | undefined;
}

export interface ServiceNowExportConfig {
  instance_id: string;
  client_id: string;
  client_secret_uc_secret: string;
}

export interface SlackExportConfig {
  channel: string;
  bot_token_uc_secret: string;
}

export interface TableName {
  table_name: string;
  catalog_name?: string | undefined;
  schema_name?: string | undefined;
}

export interface TinesExportConfig {
  webhook_uri: string;
  webhook_secret_uc_secret: string;
  export_updates?: boolean | undefined;
}

export interface UnityCatalogConnection {
  connection_name: string;
  configuration?: Record<string, string> | undefined;
  connector?: string | undefined;
  /** RFC 3339 timestamp. */
  effective_start_time?: string | undefined;
  /** RFC 3339 timestamp. */
  start_time?: string | undefined;
}

/** Request of `Lakewatch.updateAlertConfig`. */
export interface UpdateAlertConfigRequest {
  name: string;
  etag?: string | undefined;
  /** Comma-separated field paths. */
  update_mask: string;
  alert_config: AlertConfig;
}

/** Request of `Lakewatch.updateCommonConfig`. */
export interface UpdateCommonConfigRequest {
  name: string;
  etag?: string | undefined;
  /** Comma-separated field paths. */
  update_mask: string;
  common_config: CommonConfig;
}

/** Request of `Lakewatch.updateDatasourceConfig`. */
export interface UpdateDatasourceConfigRequest {
  name: string;
  etag?: string | undefined;
  /** Comma-separated field paths. */
  update_mask: string;
  datasource_config: DatasourceConfig;
}

/** Request of `Lakewatch.updateDatasource`. */
export interface UpdateDatasourceRequest {
  name: string;
  etag?: string | undefined;
  /** Comma-separated field paths. */
  update_mask: string;
  datasource: Datasource;
}

/** Request of `Lakewatch.updateRuleConfig`. */
export interface UpdateRuleConfigRequest {
  name: string;
  etag?: string | undefined;
  /** Comma-separated field paths. */
  update_mask: string;
  rule_config: RuleConfig;
}

/** Request of `Lakewatch.updateRule`. */
export interface UpdateRuleRequest {
  name: string;
  etag?: string | undefined;
  /** Comma-separated field paths. */
  update_mask: string;
  rule: Rule;
}

export interface WebhookExportConfig {
  export_updates?: boolean | undefined;
  url?: string | undefined;
}
