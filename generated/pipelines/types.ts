// Generated from api/pipelines.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64, Int64Input } from '../../runtime/index.js';
import type {
  AwsAttributes,
  AzureAttributes,
  ClusterLogConf,
  GcpAttributes,
  InitScriptInfo,
  MavenLibrary,
} from '../compute/types.js';

/** Values of `CloneMode`; the server may send others. */
export const CloneMode = {
  MIGRATE_TO_UC: 'MIGRATE_TO_UC',
} as const;
export type CloneMode = (typeof CloneMode)[keyof typeof CloneMode] | (string & {});

/** Values of `ConnectorType`; the server may send others. */
export const ConnectorType = {
  CDC: 'CDC',
  QUERY_BASED: 'QUERY_BASED',
} as const;
export type ConnectorType = (typeof ConnectorType)[keyof typeof ConnectorType] | (string & {});

/** Values of `DayOfWeek`; the server may send others. */
export const DayOfWeek = {
  FRIDAY: 'FRIDAY',
  MONDAY: 'MONDAY',
  SATURDAY: 'SATURDAY',
  SUNDAY: 'SUNDAY',
  THURSDAY: 'THURSDAY',
  TUESDAY: 'TUESDAY',
  WEDNESDAY: 'WEDNESDAY',
} as const;
export type DayOfWeek = (typeof DayOfWeek)[keyof typeof DayOfWeek] | (string & {});

/** Values of `DeploymentKind`; the server may send others. */
export const DeploymentKind = {
  BUNDLE: 'BUNDLE',
} as const;
export type DeploymentKind = (typeof DeploymentKind)[keyof typeof DeploymentKind] | (string & {});

/** Values of `EventLevel`; the server may send others. */
export const EventLevel = {
  ERROR: 'ERROR',
  INFO: 'INFO',
  METRICS: 'METRICS',
  WARN: 'WARN',
} as const;
export type EventLevel = (typeof EventLevel)[keyof typeof EventLevel] | (string & {});

/** Values of `FileIngestionOptionsFileFormat`; the server may send others. */
export const FileIngestionOptionsFileFormat = {
  AVRO: 'AVRO',
  BINARYFILE: 'BINARYFILE',
  CSV: 'CSV',
  EXCEL: 'EXCEL',
  JSON: 'JSON',
  ORC: 'ORC',
  PARQUET: 'PARQUET',
  XML: 'XML',
} as const;
export type FileIngestionOptionsFileFormat =
  (typeof FileIngestionOptionsFileFormat)[keyof typeof FileIngestionOptionsFileFormat] | (string & {});

/** Values of `FileIngestionOptionsSchemaEvolutionMode`; the server may send others. */
export const FileIngestionOptionsSchemaEvolutionMode = {
  ADD_NEW_COLUMNS: 'ADD_NEW_COLUMNS',
  ADD_NEW_COLUMNS_WITH_TYPE_WIDENING: 'ADD_NEW_COLUMNS_WITH_TYPE_WIDENING',
  FAIL_ON_NEW_COLUMNS: 'FAIL_ON_NEW_COLUMNS',
  NONE: 'NONE',
  RESCUE: 'RESCUE',
} as const;
export type FileIngestionOptionsSchemaEvolutionMode =
  | (typeof FileIngestionOptionsSchemaEvolutionMode)[keyof typeof FileIngestionOptionsSchemaEvolutionMode]
  | (string & {});

/** Values of `GetPipelineResponseHealth`; the server may send others. */
export const GetPipelineResponseHealth = {
  HEALTHY: 'HEALTHY',
  UNHEALTHY: 'UNHEALTHY',
} as const;
export type GetPipelineResponseHealth =
  (typeof GetPipelineResponseHealth)[keyof typeof GetPipelineResponseHealth] | (string & {});

/** Values of `GoogleDriveOptionsGoogleDriveEntityType`; the server may send others. */
export const GoogleDriveOptionsGoogleDriveEntityType = {
  FILE: 'FILE',
  FILE_METADATA: 'FILE_METADATA',
  PERMISSION: 'PERMISSION',
} as const;
export type GoogleDriveOptionsGoogleDriveEntityType =
  | (typeof GoogleDriveOptionsGoogleDriveEntityType)[keyof typeof GoogleDriveOptionsGoogleDriveEntityType]
  | (string & {});

/** Values of `IngestionSourceType`; the server may send others. */
export const IngestionSourceType = {
  BIGQUERY: 'BIGQUERY',
  CONFLUENCE: 'CONFLUENCE',
  DYNAMICS365: 'DYNAMICS365',
  FOREIGN_CATALOG: 'FOREIGN_CATALOG',
  GA4_RAW_DATA: 'GA4_RAW_DATA',
  GOOGLE_DRIVE: 'GOOGLE_DRIVE',
  JIRA: 'JIRA',
  MANAGED_POSTGRESQL: 'MANAGED_POSTGRESQL',
  META_MARKETING: 'META_MARKETING',
  MYSQL: 'MYSQL',
  NETSUITE: 'NETSUITE',
  ONEDRIVE: 'ONEDRIVE',
  ORACLE: 'ORACLE',
  POSTGRESQL: 'POSTGRESQL',
  RABBITMQ: 'RABBITMQ',
  SALESFORCE: 'SALESFORCE',
  SERVICENOW: 'SERVICENOW',
  SHAREPOINT: 'SHAREPOINT',
  SMARTSHEET: 'SMARTSHEET',
  SQLSERVER: 'SQLSERVER',
  TERADATA: 'TERADATA',
  TIKTOK_ADS: 'TIKTOK_ADS',
  WORKDAY_RAAS: 'WORKDAY_RAAS',
  ZENDESK: 'ZENDESK',
} as const;
export type IngestionSourceType = (typeof IngestionSourceType)[keyof typeof IngestionSourceType] | (string & {});

/**
 * Values of `LinkedInAdsOptionsLinkedInAdsCustomReportOptionsLinkedInAdsEntityGranularity`; the
 * server may send others.
 */
export const LinkedInAdsOptionsLinkedInAdsCustomReportOptionsLinkedInAdsEntityGranularity = {
  CAMPAIGN: 'CAMPAIGN',
  CAMPAIGN_GROUP: 'CAMPAIGN_GROUP',
  CREATIVE: 'CREATIVE',
} as const;
export type LinkedInAdsOptionsLinkedInAdsCustomReportOptionsLinkedInAdsEntityGranularity =
  | (typeof LinkedInAdsOptionsLinkedInAdsCustomReportOptionsLinkedInAdsEntityGranularity)[keyof typeof LinkedInAdsOptionsLinkedInAdsCustomReportOptionsLinkedInAdsEntityGranularity]
  | (string & {});

/**
 * Values of `LinkedInAdsOptionsLinkedInAdsCustomReportOptionsLinkedInAdsFinder`; the server may
 * send others.
 */
export const LinkedInAdsOptionsLinkedInAdsCustomReportOptionsLinkedInAdsFinder = {
  ANALYTICS: 'ANALYTICS',
  ATTRIBUTED_REVENUE_METRICS: 'ATTRIBUTED_REVENUE_METRICS',
  STATISTICS: 'STATISTICS',
} as const;
export type LinkedInAdsOptionsLinkedInAdsCustomReportOptionsLinkedInAdsFinder =
  | (typeof LinkedInAdsOptionsLinkedInAdsCustomReportOptionsLinkedInAdsFinder)[keyof typeof LinkedInAdsOptionsLinkedInAdsCustomReportOptionsLinkedInAdsFinder]
  | (string & {});

/**
 * Values of `LinkedInAdsOptionsLinkedInAdsCustomReportOptionsLinkedInAdsTimeGranularity`; the
 * server may send others.
 */
export const LinkedInAdsOptionsLinkedInAdsCustomReportOptionsLinkedInAdsTimeGranularity = {
  ALL: 'ALL',
  DAILY: 'DAILY',
  MONTHLY: 'MONTHLY',
  YEARLY: 'YEARLY',
} as const;
export type LinkedInAdsOptionsLinkedInAdsCustomReportOptionsLinkedInAdsTimeGranularity =
  | (typeof LinkedInAdsOptionsLinkedInAdsCustomReportOptionsLinkedInAdsTimeGranularity)[keyof typeof LinkedInAdsOptionsLinkedInAdsCustomReportOptionsLinkedInAdsTimeGranularity]
  | (string & {});

/** Values of `MaturityLevel`; the server may send others. */
export const MaturityLevel = {
  DEPRECATED: 'DEPRECATED',
  EVOLVING: 'EVOLVING',
  STABLE: 'STABLE',
} as const;
export type MaturityLevel = (typeof MaturityLevel)[keyof typeof MaturityLevel] | (string & {});

/** Values of `OneDriveOptionsOneDriveEntityType`; the server may send others. */
export const OneDriveOptionsOneDriveEntityType = {
  FILE: 'FILE',
  FILE_METADATA: 'FILE_METADATA',
} as const;
export type OneDriveOptionsOneDriveEntityType =
  (typeof OneDriveOptionsOneDriveEntityType)[keyof typeof OneDriveOptionsOneDriveEntityType] | (string & {});

/** Values of `OutlookAttachmentMode`; the server may send others. */
export const OutlookAttachmentMode = {
  ALL: 'ALL',
  INLINE_ONLY: 'INLINE_ONLY',
  NONE: 'NONE',
  NON_INLINE_ONLY: 'NON_INLINE_ONLY',
} as const;
export type OutlookAttachmentMode = (typeof OutlookAttachmentMode)[keyof typeof OutlookAttachmentMode] | (string & {});

/** Values of `OutlookBodyFormat`; the server may send others. */
export const OutlookBodyFormat = {
  TEXT_HTML: 'TEXT_HTML',
  TEXT_PLAIN: 'TEXT_PLAIN',
} as const;
export type OutlookBodyFormat = (typeof OutlookBodyFormat)[keyof typeof OutlookBodyFormat] | (string & {});

/** Values of `ParseMode`; the server may send others. */
export const ParseMode = {
  FAILFAST: 'FAILFAST',
  PERMISSIVE: 'PERMISSIVE',
} as const;
export type ParseMode = (typeof ParseMode)[keyof typeof ParseMode] | (string & {});

/** Values of `PipelineClusterAutoscaleMode`; the server may send others. */
export const PipelineClusterAutoscaleMode = {
  ENHANCED: 'ENHANCED',
  LEGACY: 'LEGACY',
} as const;
export type PipelineClusterAutoscaleMode =
  (typeof PipelineClusterAutoscaleMode)[keyof typeof PipelineClusterAutoscaleMode] | (string & {});

/** Values of `PipelinePermissionLevel`; the server may send others. */
export const PipelinePermissionLevel = {
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_RUN: 'CAN_RUN',
  CAN_VIEW: 'CAN_VIEW',
  IS_OWNER: 'IS_OWNER',
} as const;
export type PipelinePermissionLevel =
  (typeof PipelinePermissionLevel)[keyof typeof PipelinePermissionLevel] | (string & {});

/** Values of `PipelineState`; the server may send others. */
export const PipelineState = {
  DELETED: 'DELETED',
  DEPLOYING: 'DEPLOYING',
  FAILED: 'FAILED',
  IDLE: 'IDLE',
  RECOVERING: 'RECOVERING',
  RESETTING: 'RESETTING',
  RUNNING: 'RUNNING',
  STARTING: 'STARTING',
  STOPPING: 'STOPPING',
} as const;
export type PipelineState = (typeof PipelineState)[keyof typeof PipelineState] | (string & {});

/** Values of `PipelineStateInfoHealth`; the server may send others. */
export const PipelineStateInfoHealth = {
  HEALTHY: 'HEALTHY',
  UNHEALTHY: 'UNHEALTHY',
} as const;
export type PipelineStateInfoHealth =
  (typeof PipelineStateInfoHealth)[keyof typeof PipelineStateInfoHealth] | (string & {});

/** Values of `PublishingMode`; the server may send others. */
export const PublishingMode = {
  DEFAULT_PUBLISHING_MODE: 'DEFAULT_PUBLISHING_MODE',
  LEGACY_PUBLISHING_MODE: 'LEGACY_PUBLISHING_MODE',
} as const;
export type PublishingMode = (typeof PublishingMode)[keyof typeof PublishingMode] | (string & {});

/** Values of `SharepointOptionsSharepointEntityType`; the server may send others. */
export const SharepointOptionsSharepointEntityType = {
  FILE: 'FILE',
  FILE_METADATA: 'FILE_METADATA',
  LIST: 'LIST',
  PERMISSION: 'PERMISSION',
} as const;
export type SharepointOptionsSharepointEntityType =
  (typeof SharepointOptionsSharepointEntityType)[keyof typeof SharepointOptionsSharepointEntityType] | (string & {});

/** Values of `StartUpdateCause`; the server may send others. */
export const StartUpdateCause = {
  API_CALL: 'API_CALL',
  INFRASTRUCTURE_MAINTENANCE: 'INFRASTRUCTURE_MAINTENANCE',
  JOB_TASK: 'JOB_TASK',
  RETRY_ON_FAILURE: 'RETRY_ON_FAILURE',
  SCHEMA_CHANGE: 'SCHEMA_CHANGE',
  SERVICE_UPGRADE: 'SERVICE_UPGRADE',
  USER_ACTION: 'USER_ACTION',
} as const;
export type StartUpdateCause = (typeof StartUpdateCause)[keyof typeof StartUpdateCause] | (string & {});

/** Values of `TableSpecificConfigScdType`; the server may send others. */
export const TableSpecificConfigScdType = {
  APPEND_ONLY: 'APPEND_ONLY',
  SCD_TYPE_1: 'SCD_TYPE_1',
  SCD_TYPE_2: 'SCD_TYPE_2',
} as const;
export type TableSpecificConfigScdType =
  (typeof TableSpecificConfigScdType)[keyof typeof TableSpecificConfigScdType] | (string & {});

/** Values of `TikTokAdsOptionsTikTokDataLevel`; the server may send others. */
export const TikTokAdsOptionsTikTokDataLevel = {
  AUCTION_AD: 'AUCTION_AD',
  AUCTION_ADGROUP: 'AUCTION_ADGROUP',
  AUCTION_ADVERTISER: 'AUCTION_ADVERTISER',
  AUCTION_CAMPAIGN: 'AUCTION_CAMPAIGN',
} as const;
export type TikTokAdsOptionsTikTokDataLevel =
  (typeof TikTokAdsOptionsTikTokDataLevel)[keyof typeof TikTokAdsOptionsTikTokDataLevel] | (string & {});

/** Values of `TikTokAdsOptionsTikTokReportType`; the server may send others. */
export const TikTokAdsOptionsTikTokReportType = {
  AUDIENCE: 'AUDIENCE',
  BASIC: 'BASIC',
  BUSINESS_CENTER: 'BUSINESS_CENTER',
  DSA: 'DSA',
  GMV_MAX: 'GMV_MAX',
  PLAYABLE_AD: 'PLAYABLE_AD',
} as const;
export type TikTokAdsOptionsTikTokReportType =
  (typeof TikTokAdsOptionsTikTokReportType)[keyof typeof TikTokAdsOptionsTikTokReportType] | (string & {});

/** Values of `TransformerFormat`; the server may send others. */
export const TransformerFormat = {
  AVRO: 'AVRO',
  JSON: 'JSON',
  PROTOBUF: 'PROTOBUF',
  STRING: 'STRING',
} as const;
export type TransformerFormat = (typeof TransformerFormat)[keyof typeof TransformerFormat] | (string & {});

/** Values of `UpdateInfoCause`; the server may send others. */
export const UpdateInfoCause = {
  API_CALL: 'API_CALL',
  INFRASTRUCTURE_MAINTENANCE: 'INFRASTRUCTURE_MAINTENANCE',
  JOB_TASK: 'JOB_TASK',
  RETRY_ON_FAILURE: 'RETRY_ON_FAILURE',
  SCHEMA_CHANGE: 'SCHEMA_CHANGE',
  SERVICE_UPGRADE: 'SERVICE_UPGRADE',
  USER_ACTION: 'USER_ACTION',
} as const;
export type UpdateInfoCause = (typeof UpdateInfoCause)[keyof typeof UpdateInfoCause] | (string & {});

/** Values of `UpdateInfoState`; the server may send others. */
export const UpdateInfoState = {
  CANCELED: 'CANCELED',
  COMPLETED: 'COMPLETED',
  CREATED: 'CREATED',
  FAILED: 'FAILED',
  INITIALIZING: 'INITIALIZING',
  QUEUED: 'QUEUED',
  RESETTING: 'RESETTING',
  RUNNING: 'RUNNING',
  SETTING_UP_TABLES: 'SETTING_UP_TABLES',
  STOPPING: 'STOPPING',
  WAITING_FOR_RESOURCES: 'WAITING_FOR_RESOURCES',
} as const;
export type UpdateInfoState = (typeof UpdateInfoState)[keyof typeof UpdateInfoState] | (string & {});

/** Values of `UpdateMode`; the server may send others. */
export const UpdateMode = {
  CONTINUOUS: 'CONTINUOUS',
  DEFAULT: 'DEFAULT',
} as const;
export type UpdateMode = (typeof UpdateMode)[keyof typeof UpdateMode] | (string & {});

/** Values of `UpdateStateInfoState`; the server may send others. */
export const UpdateStateInfoState = {
  CANCELED: 'CANCELED',
  COMPLETED: 'COMPLETED',
  CREATED: 'CREATED',
  FAILED: 'FAILED',
  INITIALIZING: 'INITIALIZING',
  QUEUED: 'QUEUED',
  RESETTING: 'RESETTING',
  RUNNING: 'RUNNING',
  SETTING_UP_TABLES: 'SETTING_UP_TABLES',
  STOPPING: 'STOPPING',
  WAITING_FOR_RESOURCES: 'WAITING_FOR_RESOURCES',
} as const;
export type UpdateStateInfoState = (typeof UpdateStateInfoState)[keyof typeof UpdateStateInfoState] | (string & {});

export interface ApiSourceConnectorConfig {
  configs?: Record<string, string> | undefined;
}

export interface ApiSourceConnectorOptions {
  options?: Record<string, string> | undefined;
}

/** Request of `Pipelines.applyEnvironment`. */
export interface ApplyEnvironmentRequest {
  pipeline_id: string;
}

export interface ApplyEnvironmentRequestResponse {
  [key: string]: unknown;
}

export interface AutoFullRefreshPolicy {
  enabled: boolean;
  min_interval_hours?: number | undefined;
}

export interface AvroTransformerOptions {
  parse_mode?: ParseMode | undefined;
  schema?: string | undefined;
  schema_file_path?: string | undefined;
  schema_registry?: SchemaRegistryConfig | undefined;
}

/** Request of `Pipelines.clone`. */
export interface ClonePipelineRequest {
  pipeline_id: string;
  allow_duplicate_names?: boolean | undefined;
  budget_policy_id?: string | undefined;
  catalog?: string | undefined;
  channel?: string | undefined;
  clone_mode?: CloneMode | undefined;
  clusters?: PipelineCluster[] | undefined;
  configuration?: Record<string, string> | undefined;
  /** @deprecated */
  continuous?: boolean | undefined;
  deployment?: PipelineDeployment | undefined;
  /** @deprecated */
  development?: boolean | undefined;
  edition?: string | undefined;
  environment?: PipelinesEnvironment | undefined;
  event_log?: EventLogSpec | undefined;
  expected_last_modified?: Int64Input | undefined;
  filters?: Filters | undefined;
  gateway_definition?: IngestionGatewayPipelineDefinition | undefined;
  id?: string | undefined;
  ingestion_definition?: IngestionPipelineDefinition | undefined;
  libraries?: PipelineLibrary[] | undefined;
  name?: string | undefined;
  notifications?: Notifications[] | undefined;
  parent_path?: string | undefined;
  photon?: boolean | undefined;
  restart_window?: RestartWindow | undefined;
  root_path?: string | undefined;
  schema?: string | undefined;
  serverless?: boolean | undefined;
  serverless_compute_id?: string | undefined;
  storage?: string | undefined;
  tags?: Record<string, string> | undefined;
  /** @deprecated */
  target?: string | undefined;
  /** @deprecated */
  trigger?: PipelineTrigger | undefined;
  usage_policy_id?: string | undefined;
}

export interface ClonePipelineResponse {
  pipeline_id?: string | undefined;
}

export interface ConfluenceConnectorOptions {
  include_confluence_spaces?: string[] | undefined;
}

export interface ConfluentSchemaRegistryOptions {
  subject?: string | undefined;
}

export interface ConnectionParameters {
  source_catalog?: string | undefined;
}

export interface ConnectorOptions {
  api_source_connector_options?: ApiSourceConnectorOptions | undefined;
  confluence_options?: ConfluenceConnectorOptions | undefined;
  gdrive_options?: GoogleDriveOptions | undefined;
  google_ads_options?: GoogleAdsOptions | undefined;
  jira_options?: JiraConnectorOptions | undefined;
  kafka_options?: KafkaOptions | undefined;
  linkedin_ads_options?: LinkedInAdsOptions | undefined;
  marketo_options?: MarketoOptions | undefined;
  meta_ads_options?: MetaMarketingOptions | undefined;
  onedrive_options?: OneDriveOptions | undefined;
  outlook_options?: OutlookOptions | undefined;
  rabbitmq_options?: RabbitmqOptions | undefined;
  reddit_ads_options?: RedditAdsOptions | undefined;
  sharepoint_options?: SharepointOptions | undefined;
  smartsheet_options?: SmartsheetOptions | undefined;
  tiktok_ads_options?: TikTokAdsOptions | undefined;
  zendesk_support_options?: ZendeskSupportOptions | undefined;
}

export interface CreatePipeline {
  allow_duplicate_names?: boolean | undefined;
  budget_policy_id?: string | undefined;
  catalog?: string | undefined;
  channel?: string | undefined;
  clusters?: PipelineCluster[] | undefined;
  configuration?: Record<string, string> | undefined;
  /** @deprecated */
  continuous?: boolean | undefined;
  deployment?: PipelineDeployment | undefined;
  /** @deprecated */
  development?: boolean | undefined;
  dry_run?: boolean | undefined;
  edition?: string | undefined;
  environment?: PipelinesEnvironment | undefined;
  event_log?: EventLogSpec | undefined;
  filters?: Filters | undefined;
  gateway_definition?: IngestionGatewayPipelineDefinition | undefined;
  id?: string | undefined;
  ingestion_definition?: IngestionPipelineDefinition | undefined;
  libraries?: PipelineLibrary[] | undefined;
  name?: string | undefined;
  notifications?: Notifications[] | undefined;
  parameters?: Record<string, string> | undefined;
  parent_path?: string | undefined;
  photon?: boolean | undefined;
  restart_window?: RestartWindow | undefined;
  root_path?: string | undefined;
  run_as?: RunAs | undefined;
  schema?: string | undefined;
  serverless?: boolean | undefined;
  serverless_compute_id?: string | undefined;
  storage?: string | undefined;
  tags?: Record<string, string> | undefined;
  /** @deprecated */
  target?: string | undefined;
  /** @deprecated */
  trigger?: PipelineTrigger | undefined;
  usage_policy_id?: string | undefined;
}

export interface CreatePipelineResponse {
  effective_settings?: PipelineSpec | undefined;
  pipeline_id?: string | undefined;
}

export interface CronTrigger {
  quartz_cron_schedule?: string | undefined;
  timezone_id?: string | undefined;
}

export interface DataPlaneId {
  instance?: string | undefined;
  seq_no?: Int64 | undefined;
}

export interface DataStagingOptions {
  catalog_name: string;
  schema_name: string;
  volume_name?: string | undefined;
}

/** Request of `Pipelines.delete`. */
export interface DeletePipelineRequest {
  pipeline_id: string;
  cascade?: boolean | undefined;
  force?: boolean | undefined;
}

/** Request of `Pipelines.update`. */
export interface EditPipeline {
  pipeline_id: string;
  allow_duplicate_names?: boolean | undefined;
  budget_policy_id?: string | undefined;
  catalog?: string | undefined;
  channel?: string | undefined;
  clusters?: PipelineCluster[] | undefined;
  configuration?: Record<string, string> | undefined;
  /** @deprecated */
  continuous?: boolean | undefined;
  deployment?: PipelineDeployment | undefined;
  /** @deprecated */
  development?: boolean | undefined;
  edition?: string | undefined;
  environment?: PipelinesEnvironment | undefined;
  event_log?: EventLogSpec | undefined;
  expected_last_modified?: Int64Input | undefined;
  filters?: Filters | undefined;
  gateway_definition?: IngestionGatewayPipelineDefinition | undefined;
  id?: string | undefined;
  ingestion_definition?: IngestionPipelineDefinition | undefined;
  libraries?: PipelineLibrary[] | undefined;
  name?: string | undefined;
  notifications?: Notifications[] | undefined;
  parameters?: Record<string, string> | undefined;
  parent_path?: string | undefined;
  photon?: boolean | undefined;
  restart_window?: RestartWindow | undefined;
  root_path?: string | undefined;
  run_as?: RunAs | undefined;
  schema?: string | undefined;
  serverless?: boolean | undefined;
  serverless_compute_id?: string | undefined;
  storage?: string | undefined;
  tags?: Record<string, string> | undefined;
  /** @deprecated */
  target?: string | undefined;
  /** @deprecated */
  trigger?: PipelineTrigger | undefined;
  usage_policy_id?: string | undefined;
}

export interface ErrorDetail {
  exceptions?: SerializedException[] | undefined;
  fatal?: boolean | undefined;
}

export interface EventLogSpec {
  catalog?: string | undefined;
  name?: string | undefined;
  schema?: string | undefined;
}

export interface FileFilter {
  modified_after?: string | undefined;
  modified_before?: string | undefined;
  path_filter?: string | undefined;
}

export interface FileIngestionOptions {
  corrupt_record_column?: string | undefined;
  file_filters?: FileFilter[] | undefined;
  format?: FileIngestionOptionsFileFormat | undefined;
  format_options?: Record<string, string> | undefined;
  ignore_corrupt_files?: boolean | undefined;
  infer_column_types?: boolean | undefined;
  reader_case_sensitive?: boolean | undefined;
  rescued_data_column?: string | undefined;
  schema_evolution_mode?: FileIngestionOptionsSchemaEvolutionMode | undefined;
  schema_hints?: string | undefined;
  single_variant_column?: string | undefined;
}

export interface FileLibrary {
  path?: string | undefined;
}

export interface Filters {
  exclude?: string[] | undefined;
  include?: string[] | undefined;
}

/** Request of `Pipelines.getPermissionLevels`. */
export interface GetPipelinePermissionLevelsRequest {
  pipeline_id: string;
}

export interface GetPipelinePermissionLevelsResponse {
  permission_levels?: PipelinePermissionsDescription[] | undefined;
}

/** Request of `Pipelines.getPermissions`. */
export interface GetPipelinePermissionsRequest {
  pipeline_id: string;
}

/** Request of `Pipelines.get`. */
export interface GetPipelineRequest {
  pipeline_id: string;
}

export interface GetPipelineResponse {
  cause?: string | undefined;
  cluster_id?: string | undefined;
  creator_user_name?: string | undefined;
  effective_budget_policy_id?: string | undefined;
  effective_publishing_mode?: PublishingMode | undefined;
  effective_serverless_compute_id?: string | undefined;
  health?: GetPipelineResponseHealth | undefined;
  last_modified?: Int64 | undefined;
  latest_updates?: UpdateStateInfo[] | undefined;
  name?: string | undefined;
  parameters?: Record<string, string> | undefined;
  pipeline_id?: string | undefined;
  run_as?: RunAs | undefined;
  run_as_user_name?: string | undefined;
  spec?: PipelineSpec | undefined;
  state?: PipelineState | undefined;
}

/** Request of `Pipelines.getUpdate`. */
export interface GetUpdateRequest {
  pipeline_id: string;
  update_id: string;
}

export interface GetUpdateResponse {
  update?: UpdateInfo | undefined;
}

export interface GoogleAdsConfig {
  manager_account_id?: string | undefined;
}

export interface GoogleAdsCustomReportOptions {
  resource: string;
  metrics?: string[] | undefined;
  resource_fields?: string[] | undefined;
  segments?: string[] | undefined;
}

export interface GoogleAdsOptions {
  manager_account_id: string;
  custom_report_options?: GoogleAdsCustomReportOptions | undefined;
  lookback_window_days?: number | undefined;
  sync_start_date?: string | undefined;
}

export interface GoogleDriveOptions {
  entity_type?: GoogleDriveOptionsGoogleDriveEntityType | undefined;
  file_ingestion_options?: FileIngestionOptions | undefined;
  url?: string | undefined;
}

export interface IngestionConfig {
  report?: ReportSpec | undefined;
  schema?: SchemaSpec | undefined;
  table?: TableSpec | undefined;
}

export interface IngestionGatewayPipelineDefinition {
  connection_name: string;
  gateway_storage_catalog: string;
  gateway_storage_schema: string;
  /** @deprecated */
  connection_id?: string | undefined;
  connection_parameters?: ConnectionParameters | undefined;
  gateway_storage_name?: string | undefined;
}

export interface IngestionPipelineDefinition {
  connection_name?: string | undefined;
  connector_type?: ConnectorType | undefined;
  data_staging_options?: DataStagingOptions | undefined;
  full_refresh_window?: OperationTimeWindow | undefined;
  ingest_from_uc_foreign_catalog?: boolean | undefined;
  ingestion_gateway_id?: string | undefined;
  netsuite_jar_path?: string | undefined;
  objects?: IngestionConfig[] | undefined;
  source_configurations?: SourceConfig[] | undefined;
  source_type?: IngestionSourceType | undefined;
  table_configuration?: TableSpecificConfig | undefined;
}

export interface IngestionPipelineDefinitionFanoutOptions {
  fanout_by?: string | undefined;
  transforms?: Transformer[] | undefined;
}

export interface IngestionPipelineDefinitionTableSpecificConfigQueryBasedConnectorConfig {
  cursor_columns?: string[] | undefined;
  deletion_condition?: string | undefined;
  hard_deletion_sync_min_interval_in_seconds?: Int64 | undefined;
}

export interface IngestionPipelineDefinitionWorkdayReportParameters {
  /** @deprecated */
  incremental?: boolean | undefined;
  parameters?: Record<string, string> | undefined;
  /** @deprecated */
  report_parameters?: IngestionPipelineDefinitionWorkdayReportParametersQueryKeyValue[] | undefined;
}

export interface IngestionPipelineDefinitionWorkdayReportParametersQueryKeyValue {
  key?: string | undefined;
  value?: string | undefined;
}

export interface JiraConnectorOptions {
  include_jira_spaces?: string[] | undefined;
}

export interface JsonTransformerOptions {
  as_variant?: boolean | undefined;
  schema?: string | undefined;
  schema_evolution_mode?: FileIngestionOptionsSchemaEvolutionMode | undefined;
  schema_file_path?: string | undefined;
  schema_hints?: string | undefined;
}

export interface KafkaOptions {
  client_config?: Record<string, string> | undefined;
  key_transformer?: Transformer | undefined;
  max_offsets_per_trigger?: Int64 | undefined;
  starting_offset?: string | undefined;
  topic_pattern?: string | undefined;
  topics?: string[] | undefined;
  value_transformer?: Transformer | undefined;
}

export interface LinkedInAdsOptions {
  custom_report_options?: LinkedInAdsOptionsLinkedInAdsCustomReportOptions | undefined;
  lookback_window_days?: number | undefined;
  sync_start_date?: string | undefined;
}

export interface LinkedInAdsOptionsLinkedInAdsCustomReportOptions {
  finder: LinkedInAdsOptionsLinkedInAdsCustomReportOptionsLinkedInAdsFinder;
  entity_granularity?: LinkedInAdsOptionsLinkedInAdsCustomReportOptionsLinkedInAdsEntityGranularity[] | undefined;
  metrics?: string[] | undefined;
  time_granularity?: LinkedInAdsOptionsLinkedInAdsCustomReportOptionsLinkedInAdsTimeGranularity | undefined;
}

/** Request of `Pipelines.listPipelineEvents`. */
export interface ListPipelineEventsRequest {
  pipeline_id: string;
  filter?: string | undefined;
  max_results?: number | undefined;
  order_by?: string[] | undefined;
  page_token?: string | undefined;
}

export interface ListPipelineEventsResponse {
  events?: PipelineEvent[] | undefined;
  next_page_token?: string | undefined;
  prev_page_token?: string | undefined;
}

/** Request of `Pipelines.listPipelines`. */
export interface ListPipelinesRequest {
  filter?: string | undefined;
  max_results?: number | undefined;
  order_by?: string[] | undefined;
  page_token?: string | undefined;
}

export interface ListPipelinesResponse {
  next_page_token?: string | undefined;
  statuses?: PipelineStateInfo[] | undefined;
}

/** Request of `Pipelines.listUpdates`. */
export interface ListUpdatesRequest {
  pipeline_id: string;
  max_results?: number | undefined;
  page_token?: string | undefined;
  until_update_id?: string | undefined;
}

export interface ListUpdatesResponse {
  next_page_token?: string | undefined;
  prev_page_token?: string | undefined;
  updates?: UpdateInfo[] | undefined;
}

export interface ManualTrigger {
  [key: string]: unknown;
}

export interface MarketoOptions {
  sync_start_date?: string | undefined;
}

export interface MetaMarketingOptions {
  /** @deprecated */
  action_attribution_windows?: string[] | undefined;
  /** @deprecated */
  action_breakdowns?: string[] | undefined;
  /** @deprecated */
  action_report_time?: string | undefined;
  /** @deprecated */
  breakdowns?: string[] | undefined;
  custom_insights_lookback_window?: number | undefined;
  custom_report_options?: MetaMarketingOptionsMetaMarketingCustomReportOptions | undefined;
  /** @deprecated */
  level?: string | undefined;
  start_date?: string | undefined;
  /** @deprecated */
  time_increment?: string | undefined;
}

export interface MetaMarketingOptionsMetaMarketingCustomReportOptions {
  action_attribution_windows?: string[] | undefined;
  action_breakdowns?: string[] | undefined;
  action_report_time?: string | undefined;
  breakdowns?: string[] | undefined;
  level?: string | undefined;
  time_increment?: string | undefined;
}

export interface NotebookLibrary {
  path?: string | undefined;
}

export interface Notifications {
  alerts?: string[] | undefined;
  email_recipients?: string[] | undefined;
}

export interface OneDriveOptions {
  entity_type?: OneDriveOptionsOneDriveEntityType | undefined;
  file_ingestion_options?: FileIngestionOptions | undefined;
  url?: string | undefined;
}

export interface OperationTimeWindow {
  start_hour: number;
  days_of_week?: DayOfWeek[] | undefined;
  time_zone_id?: string | undefined;
}

export interface Origin {
  batch_id?: Int64 | undefined;
  cloud?: string | undefined;
  cluster_id?: string | undefined;
  dataset_name?: string | undefined;
  flow_id?: string | undefined;
  flow_name?: string | undefined;
  host?: string | undefined;
  ingestion_source_catalog_name?: string | undefined;
  ingestion_source_connection_name?: string | undefined;
  ingestion_source_schema_name?: string | undefined;
  ingestion_source_table_name?: string | undefined;
  ingestion_source_table_version?: string | undefined;
  maintenance_id?: string | undefined;
  materialization_name?: string | undefined;
  org_id?: Int64 | undefined;
  pipeline_id?: string | undefined;
  pipeline_name?: string | undefined;
  region?: string | undefined;
  request_id?: string | undefined;
  table_id?: string | undefined;
  uc_resource_id?: string | undefined;
  update_id?: string | undefined;
}

export interface OutlookOptions {
  attachment_mode?: OutlookAttachmentMode | undefined;
  body_format?: OutlookBodyFormat | undefined;
  /** @deprecated */
  folder_filter?: string[] | undefined;
  include_folders?: string[] | undefined;
  include_mailboxes?: string[] | undefined;
  include_senders?: string[] | undefined;
  include_subjects?: string[] | undefined;
  /** @deprecated */
  sender_filter?: string[] | undefined;
  start_date?: string | undefined;
  /** @deprecated */
  subject_filter?: string[] | undefined;
}

export interface PathPattern {
  include?: string | undefined;
}

export interface PipelineAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: PipelinePermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface PipelineAccessControlResponse {
  all_permissions?: PipelinePermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface PipelineCluster {
  apply_policy_default_values?: boolean | undefined;
  autoscale?: PipelineClusterAutoscale | undefined;
  aws_attributes?: AwsAttributes | undefined;
  azure_attributes?: AzureAttributes | undefined;
  cluster_log_conf?: ClusterLogConf | undefined;
  custom_tags?: Record<string, string> | undefined;
  driver_instance_pool_id?: string | undefined;
  driver_node_type_id?: string | undefined;
  enable_local_disk_encryption?: boolean | undefined;
  gcp_attributes?: GcpAttributes | undefined;
  init_scripts?: InitScriptInfo[] | undefined;
  instance_pool_id?: string | undefined;
  label?: string | undefined;
  node_type_id?: string | undefined;
  num_workers?: number | undefined;
  policy_id?: string | undefined;
  spark_conf?: Record<string, string> | undefined;
  spark_env_vars?: Record<string, string> | undefined;
  ssh_public_keys?: string[] | undefined;
}

export interface PipelineClusterAutoscale {
  min_workers: number;
  max_workers: number;
  mode?: PipelineClusterAutoscaleMode | undefined;
}

export interface PipelineDeployment {
  kind: DeploymentKind;
  deployment_id?: string | undefined;
  metadata_file_path?: string | undefined;
  version_id?: string | undefined;
}

export interface PipelineEvent {
  error?: ErrorDetail | undefined;
  event_type?: string | undefined;
  id?: string | undefined;
  level?: EventLevel | undefined;
  maturity_level?: MaturityLevel | undefined;
  message?: string | undefined;
  origin?: Origin | undefined;
  sequence?: Sequencing | undefined;
  timestamp?: string | undefined;
  truncation?: Truncation | undefined;
}

export interface PipelineLibrary {
  file?: FileLibrary | undefined;
  glob?: PathPattern | undefined;
  jar?: string | undefined;
  maven?: MavenLibrary | undefined;
  notebook?: NotebookLibrary | undefined;
  whl?: string | undefined;
}

export interface PipelinePermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: PipelinePermissionLevel | undefined;
}

export interface PipelinePermissions {
  access_control_list?: PipelineAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface PipelinePermissionsDescription {
  description?: string | undefined;
  permission_level?: PipelinePermissionLevel | undefined;
}

export interface PipelinePermissionsRequest {
  access_control_list?: PipelineAccessControlRequest[] | undefined;
}

export interface PipelineSpec {
  budget_policy_id?: string | undefined;
  catalog?: string | undefined;
  channel?: string | undefined;
  clusters?: PipelineCluster[] | undefined;
  configuration?: Record<string, string> | undefined;
  /** @deprecated */
  continuous?: boolean | undefined;
  deployment?: PipelineDeployment | undefined;
  /** @deprecated */
  development?: boolean | undefined;
  edition?: string | undefined;
  environment?: PipelinesEnvironment | undefined;
  event_log?: EventLogSpec | undefined;
  filters?: Filters | undefined;
  gateway_definition?: IngestionGatewayPipelineDefinition | undefined;
  id?: string | undefined;
  ingestion_definition?: IngestionPipelineDefinition | undefined;
  libraries?: PipelineLibrary[] | undefined;
  name?: string | undefined;
  notifications?: Notifications[] | undefined;
  parent_path?: string | undefined;
  photon?: boolean | undefined;
  restart_window?: RestartWindow | undefined;
  root_path?: string | undefined;
  schema?: string | undefined;
  serverless?: boolean | undefined;
  serverless_compute_id?: string | undefined;
  storage?: string | undefined;
  tags?: Record<string, string> | undefined;
  /** @deprecated */
  target?: string | undefined;
  /** @deprecated */
  trigger?: PipelineTrigger | undefined;
  usage_policy_id?: string | undefined;
}

export interface PipelineStateInfo {
  cluster_id?: string | undefined;
  creator_user_name?: string | undefined;
  health?: PipelineStateInfoHealth | undefined;
  latest_updates?: UpdateStateInfo[] | undefined;
  name?: string | undefined;
  pipeline_id?: string | undefined;
  run_as_user_name?: string | undefined;
  state?: PipelineState | undefined;
}

export interface PipelineTrigger {
  cron?: CronTrigger | undefined;
  manual?: ManualTrigger | undefined;
}

export interface PipelinesEnvironment {
  dependencies?: string[] | undefined;
  environment_version?: string | undefined;
}

export interface PostgresCatalogConfig {
  slot_config?: PostgresSlotConfig | undefined;
}

export interface PostgresSlotConfig {
  publication_name?: string | undefined;
  slot_name?: string | undefined;
}

export interface ProtobufTransformerOptions {
  desc_file_path?: string | undefined;
  message_name?: string | undefined;
  parse_mode?: ParseMode | undefined;
  recursive_fields_max_depth?: number | undefined;
  schema_registry?: SchemaRegistryConfig | undefined;
}

export interface RabbitmqOptions {
  queue: string;
}

export interface RedditAdsOptions {
  custom_report_options?: RedditAdsOptionsRedditAdsCustomReportOptions | undefined;
  lookback_window_days?: number | undefined;
  sync_start_date?: string | undefined;
}

export interface RedditAdsOptionsRedditAdsCustomReportOptions {
  breakdowns?: string[] | undefined;
  fields?: string[] | undefined;
}

export interface ReplaceWhereOverride {
  flow_name?: string | undefined;
  predicate_override?: string | undefined;
}

export interface ReportSpec {
  source_url: string;
  destination_catalog: string;
  destination_schema: string;
  destination_table?: string | undefined;
  table_configuration?: TableSpecificConfig | undefined;
}

export interface RestartWindow {
  start_hour: number;
  days_of_week?: DayOfWeek[] | undefined;
  time_zone_id?: string | undefined;
}

export interface RewindDatasetSpec {
  cascade?: boolean | undefined;
  identifier?: string | undefined;
  reset_checkpoints?: boolean | undefined;
}

export interface RewindSpec {
  datasets?: RewindDatasetSpec[] | undefined;
  dry_run?: boolean | undefined;
  rewind_timestamp?: string | undefined;
}

export interface RunAs {
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface SchemaRegistryConfig {
  confluent_options?: ConfluentSchemaRegistryOptions | undefined;
  connection_name?: string | undefined;
  protobuf_message_name?: string | undefined;
}

export interface SchemaSpec {
  destination_catalog: string;
  destination_schema: string;
  connector_options?: ConnectorOptions | undefined;
  fanout_options?: IngestionPipelineDefinitionFanoutOptions | undefined;
  source_catalog?: string | undefined;
  source_schema?: string | undefined;
  table_configuration?: TableSpecificConfig | undefined;
}

export interface Sequencing {
  control_plane_seq_no?: Int64 | undefined;
  data_plane_id?: DataPlaneId | undefined;
}

export interface SerializedException {
  class_name?: string | undefined;
  message?: string | undefined;
  stack?: StackFrame[] | undefined;
}

/** Request of `Pipelines.setPermissions`. */
export interface SetPipelinePermissionsRequest {
  pipeline_id: string;
  access_control_list?: PipelineAccessControlRequest[] | undefined;
}

export interface SharepointOptions {
  entity_type?: SharepointOptionsSharepointEntityType | undefined;
  file_ingestion_options?: FileIngestionOptions | undefined;
  url?: string | undefined;
}

export interface SmartsheetOptions {
  enforce_schema?: boolean | undefined;
}

export interface SourceCatalogConfig {
  postgres?: PostgresCatalogConfig | undefined;
  source_catalog?: string | undefined;
}

export interface SourceConfig {
  api_source_connector_config?: ApiSourceConnectorConfig | undefined;
  catalog?: SourceCatalogConfig | undefined;
  google_ads_config?: GoogleAdsConfig | undefined;
}

export interface StackFrame {
  declaring_class?: string | undefined;
  file_name?: string | undefined;
  line_number?: number | undefined;
  method_name?: string | undefined;
}

/** Request of `Pipelines.startUpdate`. */
export interface StartUpdate {
  pipeline_id: string;
  cause?: StartUpdateCause | undefined;
  development?: boolean | undefined;
  full_refresh?: boolean | undefined;
  full_refresh_selection?: string[] | undefined;
  full_refresh_selection_by_path?: string[] | undefined;
  parameters?: Record<string, string> | undefined;
  refresh_selection?: string[] | undefined;
  refresh_selection_by_path?: string[] | undefined;
  replace_where_overrides?: ReplaceWhereOverride[] | undefined;
  reset_checkpoint_selection?: string[] | undefined;
  rewind_spec?: RewindSpec | undefined;
  validate_only?: boolean | undefined;
}

export interface StartUpdateResponse {
  update_id?: string | undefined;
}

/** Request of `Pipelines.stop`. */
export interface StopRequest {
  pipeline_id: string;
}

export interface TableSpec {
  destination_catalog: string;
  destination_schema: string;
  connector_options?: ConnectorOptions | undefined;
  destination_table?: string | undefined;
  source_catalog?: string | undefined;
  source_schema?: string | undefined;
  source_table?: string | undefined;
  table_configuration?: TableSpecificConfig | undefined;
}

export interface TableSpecificConfig {
  auto_full_refresh_policy?: AutoFullRefreshPolicy | undefined;
  clustering_columns?: string[] | undefined;
  enable_auto_clustering?: boolean | undefined;
  exclude_columns?: string[] | undefined;
  include_columns?: string[] | undefined;
  primary_keys?: string[] | undefined;
  query_based_connector_config?: IngestionPipelineDefinitionTableSpecificConfigQueryBasedConnectorConfig | undefined;
  row_filter?: string | undefined;
  salesforce_include_formula_fields?: boolean | undefined;
  scd_type?: TableSpecificConfigScdType | undefined;
  sequence_by?: string[] | undefined;
  source_metadata_column?: string | undefined;
  table_properties?: Record<string, string> | undefined;
  workday_report_parameters?: IngestionPipelineDefinitionWorkdayReportParameters | undefined;
}

export interface TikTokAdsOptions {
  custom_report_options?: TikTokAdsOptionsTikTokAdsCustomReportOptions | undefined;
  /** @deprecated */
  data_level?: TikTokAdsOptionsTikTokDataLevel | undefined;
  /** @deprecated */
  dimensions?: string[] | undefined;
  lookback_window_days?: number | undefined;
  /** @deprecated */
  metrics?: string[] | undefined;
  /** @deprecated */
  query_lifetime?: boolean | undefined;
  /** @deprecated */
  report_type?: TikTokAdsOptionsTikTokReportType | undefined;
  sync_start_date?: string | undefined;
}

export interface TikTokAdsOptionsTikTokAdsCustomReportOptions {
  data_level?: TikTokAdsOptionsTikTokDataLevel | undefined;
  dimensions?: string[] | undefined;
  metrics?: string[] | undefined;
  query_lifetime?: boolean | undefined;
  report_type?: TikTokAdsOptionsTikTokReportType | undefined;
}

export interface Transformer {
  avro_options?: AvroTransformerOptions | undefined;
  format?: TransformerFormat | undefined;
  input_column?: string | undefined;
  json_options?: JsonTransformerOptions | undefined;
  output_column?: string | undefined;
  protobuf_options?: ProtobufTransformerOptions | undefined;
}

export interface Truncation {
  truncated_fields?: TruncationTruncationDetail[] | undefined;
}

export interface TruncationTruncationDetail {
  field_name?: string | undefined;
}

export interface UpdateInfo {
  cause?: UpdateInfoCause | undefined;
  cluster_id?: string | undefined;
  config?: PipelineSpec | undefined;
  creation_time?: Int64 | undefined;
  full_refresh?: boolean | undefined;
  full_refresh_selection?: string[] | undefined;
  full_refresh_selection_by_path?: string[] | undefined;
  mode?: UpdateMode | undefined;
  parameters?: Record<string, string> | undefined;
  pipeline_id?: string | undefined;
  refresh_selection?: string[] | undefined;
  refresh_selection_by_path?: string[] | undefined;
  state?: UpdateInfoState | undefined;
  update_id?: string | undefined;
  validate_only?: boolean | undefined;
}

/** Request of `Pipelines.updatePermissions`. */
export interface UpdatePipelinePermissionsRequest {
  pipeline_id: string;
  access_control_list?: PipelineAccessControlRequest[] | undefined;
}

export interface UpdateStateInfo {
  creation_time?: string | undefined;
  state?: UpdateStateInfoState | undefined;
  update_id?: string | undefined;
}

export interface ZendeskSupportOptions {
  start_date?: string | undefined;
}
