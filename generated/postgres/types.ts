// Generated from api/postgres.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64 } from '../../runtime/index.js';

/** Values of `BranchStatusState`; the server may send others. */
export const BranchStatusState = {
  ARCHIVED: 'ARCHIVED',
  DELETED: 'DELETED',
  IMPORTING: 'IMPORTING',
  INIT: 'INIT',
  READY: 'READY',
  RESETTING: 'RESETTING',
} as const;
export type BranchStatusState = (typeof BranchStatusState)[keyof typeof BranchStatusState] | (string & {});

/** Values of `CdfState`; the server may send others. */
export const CdfState = {
  CDF_STATE_SKIPPED: 'CDF_STATE_SKIPPED',
  CDF_STATE_SNAPSHOTTING: 'CDF_STATE_SNAPSHOTTING',
  CDF_STATE_STREAMING: 'CDF_STATE_STREAMING',
  CDF_STATE_TERMINATED: 'CDF_STATE_TERMINATED',
} as const;
export type CdfState = (typeof CdfState)[keyof typeof CdfState] | (string & {});

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

/** Values of `EndpointStatusState`; the server may send others. */
export const EndpointStatusState = {
  ACTIVE: 'ACTIVE',
  DEGRADED: 'DEGRADED',
  IDLE: 'IDLE',
  INIT: 'INIT',
} as const;
export type EndpointStatusState = (typeof EndpointStatusState)[keyof typeof EndpointStatusState] | (string & {});

/** Values of `EndpointType`; the server may send others. */
export const EndpointType = {
  ENDPOINT_TYPE_READ_ONLY: 'ENDPOINT_TYPE_READ_ONLY',
  ENDPOINT_TYPE_READ_WRITE: 'ENDPOINT_TYPE_READ_WRITE',
} as const;
export type EndpointType = (typeof EndpointType)[keyof typeof EndpointType] | (string & {});

/** Values of `ErrorCode`; the server may send others. */
export const ErrorCode = {
  ABORTED: 'ABORTED',
  ALREADY_EXISTS: 'ALREADY_EXISTS',
  BAD_REQUEST: 'BAD_REQUEST',
  CANCELLED: 'CANCELLED',
  CATALOG_ALREADY_EXISTS: 'CATALOG_ALREADY_EXISTS',
  CATALOG_DOES_NOT_EXIST: 'CATALOG_DOES_NOT_EXIST',
  CATALOG_NOT_EMPTY: 'CATALOG_NOT_EMPTY',
  COULD_NOT_ACQUIRE_LOCK: 'COULD_NOT_ACQUIRE_LOCK',
  CUSTOMER_UNAUTHORIZED: 'CUSTOMER_UNAUTHORIZED',
  DAC_ALREADY_EXISTS: 'DAC_ALREADY_EXISTS',
  DAC_DOES_NOT_EXIST: 'DAC_DOES_NOT_EXIST',
  DATA_LOSS: 'DATA_LOSS',
  DEADLINE_EXCEEDED: 'DEADLINE_EXCEEDED',
  DEPLOYMENT_TIMEOUT: 'DEPLOYMENT_TIMEOUT',
  DIRECTORY_NOT_EMPTY: 'DIRECTORY_NOT_EMPTY',
  DIRECTORY_PROTECTED: 'DIRECTORY_PROTECTED',
  DRY_RUN_FAILED: 'DRY_RUN_FAILED',
  ENDPOINT_NOT_FOUND: 'ENDPOINT_NOT_FOUND',
  EXTERNAL_LOCATION_ALREADY_EXISTS: 'EXTERNAL_LOCATION_ALREADY_EXISTS',
  EXTERNAL_LOCATION_DOES_NOT_EXIST: 'EXTERNAL_LOCATION_DOES_NOT_EXIST',
  FEATURE_DISABLED: 'FEATURE_DISABLED',
  GIT_CONFLICT: 'GIT_CONFLICT',
  GIT_REMOTE_ERROR: 'GIT_REMOTE_ERROR',
  GIT_SENSITIVE_TOKEN_DETECTED: 'GIT_SENSITIVE_TOKEN_DETECTED',
  GIT_UNKNOWN_REF: 'GIT_UNKNOWN_REF',
  GIT_URL_NOT_ON_ALLOW_LIST: 'GIT_URL_NOT_ON_ALLOW_LIST',
  INSECURE_PARTNER_RESPONSE: 'INSECURE_PARTNER_RESPONSE',
  INTERNAL_ERROR: 'INTERNAL_ERROR',
  INVALID_PARAMETER_VALUE: 'INVALID_PARAMETER_VALUE',
  INVALID_STATE: 'INVALID_STATE',
  INVALID_STATE_TRANSITION: 'INVALID_STATE_TRANSITION',
  IO_ERROR: 'IO_ERROR',
  IPYNB_FILE_IN_REPO: 'IPYNB_FILE_IN_REPO',
  MALFORMED_PARTNER_RESPONSE: 'MALFORMED_PARTNER_RESPONSE',
  MALFORMED_REQUEST: 'MALFORMED_REQUEST',
  MANAGED_RESOURCE_GROUP_DOES_NOT_EXIST: 'MANAGED_RESOURCE_GROUP_DOES_NOT_EXIST',
  MAX_BLOCK_SIZE_EXCEEDED: 'MAX_BLOCK_SIZE_EXCEEDED',
  MAX_CHILD_NODE_SIZE_EXCEEDED: 'MAX_CHILD_NODE_SIZE_EXCEEDED',
  MAX_LIST_SIZE_EXCEEDED: 'MAX_LIST_SIZE_EXCEEDED',
  MAX_NOTEBOOK_SIZE_EXCEEDED: 'MAX_NOTEBOOK_SIZE_EXCEEDED',
  MAX_READ_SIZE_EXCEEDED: 'MAX_READ_SIZE_EXCEEDED',
  METASTORE_ALREADY_EXISTS: 'METASTORE_ALREADY_EXISTS',
  METASTORE_DOES_NOT_EXIST: 'METASTORE_DOES_NOT_EXIST',
  METASTORE_NOT_EMPTY: 'METASTORE_NOT_EMPTY',
  NOT_FOUND: 'NOT_FOUND',
  NOT_IMPLEMENTED: 'NOT_IMPLEMENTED',
  PARTIAL_DELETE: 'PARTIAL_DELETE',
  PERMISSION_DENIED: 'PERMISSION_DENIED',
  PERMISSION_NOT_PROPAGATED: 'PERMISSION_NOT_PROPAGATED',
  PRINCIPAL_DOES_NOT_EXIST: 'PRINCIPAL_DOES_NOT_EXIST',
  PROJECTS_OPERATION_TIMEOUT: 'PROJECTS_OPERATION_TIMEOUT',
  PROVIDER_ALREADY_EXISTS: 'PROVIDER_ALREADY_EXISTS',
  PROVIDER_DOES_NOT_EXIST: 'PROVIDER_DOES_NOT_EXIST',
  PROVIDER_SHARE_NOT_ACCESSIBLE: 'PROVIDER_SHARE_NOT_ACCESSIBLE',
  QUOTA_EXCEEDED: 'QUOTA_EXCEEDED',
  RECIPIENT_ALREADY_EXISTS: 'RECIPIENT_ALREADY_EXISTS',
  RECIPIENT_DOES_NOT_EXIST: 'RECIPIENT_DOES_NOT_EXIST',
  REQUEST_LIMIT_EXCEEDED: 'REQUEST_LIMIT_EXCEEDED',
  RESOURCE_ALREADY_EXISTS: 'RESOURCE_ALREADY_EXISTS',
  RESOURCE_CONFLICT: 'RESOURCE_CONFLICT',
  RESOURCE_DOES_NOT_EXIST: 'RESOURCE_DOES_NOT_EXIST',
  RESOURCE_EXHAUSTED: 'RESOURCE_EXHAUSTED',
  RESOURCE_LIMIT_EXCEEDED: 'RESOURCE_LIMIT_EXCEEDED',
  SCHEMA_ALREADY_EXISTS: 'SCHEMA_ALREADY_EXISTS',
  SCHEMA_DOES_NOT_EXIST: 'SCHEMA_DOES_NOT_EXIST',
  SCHEMA_NOT_EMPTY: 'SCHEMA_NOT_EMPTY',
  SEARCH_QUERY_TOO_LONG: 'SEARCH_QUERY_TOO_LONG',
  SEARCH_QUERY_TOO_SHORT: 'SEARCH_QUERY_TOO_SHORT',
  SERVICE_UNDER_MAINTENANCE: 'SERVICE_UNDER_MAINTENANCE',
  SHARE_ALREADY_EXISTS: 'SHARE_ALREADY_EXISTS',
  SHARE_DOES_NOT_EXIST: 'SHARE_DOES_NOT_EXIST',
  STORAGE_CREDENTIAL_ALREADY_EXISTS: 'STORAGE_CREDENTIAL_ALREADY_EXISTS',
  STORAGE_CREDENTIAL_DOES_NOT_EXIST: 'STORAGE_CREDENTIAL_DOES_NOT_EXIST',
  TABLE_ALREADY_EXISTS: 'TABLE_ALREADY_EXISTS',
  TABLE_DOES_NOT_EXIST: 'TABLE_DOES_NOT_EXIST',
  TEMPORARILY_UNAVAILABLE: 'TEMPORARILY_UNAVAILABLE',
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  UNAVAILABLE: 'UNAVAILABLE',
  UNKNOWN: 'UNKNOWN',
  UNPARSEABLE_HTTP_ERROR: 'UNPARSEABLE_HTTP_ERROR',
  WORKSPACE_TEMPORARILY_UNAVAILABLE: 'WORKSPACE_TEMPORARILY_UNAVAILABLE',
} as const;
export type ErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode] | (string & {});

/** Values of `NewPipelineSpecPipelineChannel`; the server may send others. */
export const NewPipelineSpecPipelineChannel = {
  CURRENT: 'CURRENT',
  PREVIEW: 'PREVIEW',
} as const;
export type NewPipelineSpecPipelineChannel =
  (typeof NewPipelineSpecPipelineChannel)[keyof typeof NewPipelineSpecPipelineChannel] | (string & {});

/** Values of `OpenApiMode`; the server may send others. */
export const OpenApiMode = {
  OPEN_API_MODE_DISABLED: 'OPEN_API_MODE_DISABLED',
  OPEN_API_MODE_IGNORE_PRIVILEGES: 'OPEN_API_MODE_IGNORE_PRIVILEGES',
} as const;
export type OpenApiMode = (typeof OpenApiMode)[keyof typeof OpenApiMode] | (string & {});

/** Values of `ProvisioningInfoState`; the server may send others. */
export const ProvisioningInfoState = {
  ACTIVE: 'ACTIVE',
  DEGRADED: 'DEGRADED',
  DELETING: 'DELETING',
  FAILED: 'FAILED',
  PROVISIONING: 'PROVISIONING',
  UPDATING: 'UPDATING',
} as const;
export type ProvisioningInfoState = (typeof ProvisioningInfoState)[keyof typeof ProvisioningInfoState] | (string & {});

/** Values of `ProvisioningPhase`; the server may send others. */
export const ProvisioningPhase = {
  PROVISIONING_PHASE_INDEX_SCAN: 'PROVISIONING_PHASE_INDEX_SCAN',
  PROVISIONING_PHASE_INDEX_SORT: 'PROVISIONING_PHASE_INDEX_SORT',
  PROVISIONING_PHASE_MAIN: 'PROVISIONING_PHASE_MAIN',
} as const;
export type ProvisioningPhase = (typeof ProvisioningPhase)[keyof typeof ProvisioningPhase] | (string & {});

/** Values of `RequestedClaimsPermissionSet`; the server may send others. */
export const RequestedClaimsPermissionSet = {
  READ_ONLY: 'READ_ONLY',
} as const;
export type RequestedClaimsPermissionSet =
  (typeof RequestedClaimsPermissionSet)[keyof typeof RequestedClaimsPermissionSet] | (string & {});

/** Values of `RoleAuthMethod`; the server may send others. */
export const RoleAuthMethod = {
  LAKEBASE_OAUTH_V1: 'LAKEBASE_OAUTH_V1',
  NO_LOGIN: 'NO_LOGIN',
  PG_PASSWORD_SCRAM_SHA_256: 'PG_PASSWORD_SCRAM_SHA_256',
} as const;
export type RoleAuthMethod = (typeof RoleAuthMethod)[keyof typeof RoleAuthMethod] | (string & {});

/** Values of `RoleIdentityType`; the server may send others. */
export const RoleIdentityType = {
  GROUP: 'GROUP',
  SERVICE_PRINCIPAL: 'SERVICE_PRINCIPAL',
  USER: 'USER',
} as const;
export type RoleIdentityType = (typeof RoleIdentityType)[keyof typeof RoleIdentityType] | (string & {});

/** Values of `RoleMembershipRole`; the server may send others. */
export const RoleMembershipRole = {
  DATABRICKS_SUPERUSER: 'DATABRICKS_SUPERUSER',
} as const;
export type RoleMembershipRole = (typeof RoleMembershipRole)[keyof typeof RoleMembershipRole] | (string & {});

/** Values of `SyncedTableState`; the server may send others. */
export const SyncedTableState = {
  SYNCED_TABLE_OFFLINE: 'SYNCED_TABLE_OFFLINE',
  SYNCED_TABLE_OFFLINE_FAILED: 'SYNCED_TABLE_OFFLINE_FAILED',
  SYNCED_TABLE_ONLINE: 'SYNCED_TABLE_ONLINE',
  SYNCED_TABLE_ONLINE_CONTINUOUS_UPDATE: 'SYNCED_TABLE_ONLINE_CONTINUOUS_UPDATE',
  SYNCED_TABLE_ONLINE_NO_PENDING_UPDATE: 'SYNCED_TABLE_ONLINE_NO_PENDING_UPDATE',
  SYNCED_TABLE_ONLINE_PIPELINE_FAILED: 'SYNCED_TABLE_ONLINE_PIPELINE_FAILED',
  SYNCED_TABLE_ONLINE_TRIGGERED_UPDATE: 'SYNCED_TABLE_ONLINE_TRIGGERED_UPDATE',
  SYNCED_TABLE_ONLINE_UPDATING_PIPELINE_RESOURCES: 'SYNCED_TABLE_ONLINE_UPDATING_PIPELINE_RESOURCES',
  SYNCED_TABLE_PROVISIONING: 'SYNCED_TABLE_PROVISIONING',
  SYNCED_TABLE_PROVISIONING_INITIAL_SNAPSHOT: 'SYNCED_TABLE_PROVISIONING_INITIAL_SNAPSHOT',
  SYNCED_TABLE_PROVISIONING_PIPELINE_RESOURCES: 'SYNCED_TABLE_PROVISIONING_PIPELINE_RESOURCES',
} as const;
export type SyncedTableState = (typeof SyncedTableState)[keyof typeof SyncedTableState] | (string & {});

/** Values of `SyncedTableSyncedTableSpecExtraColumnMaintenance`; the server may send others. */
export const SyncedTableSyncedTableSpecExtraColumnMaintenance = {
  STORED_GENERATED: 'STORED_GENERATED',
} as const;
export type SyncedTableSyncedTableSpecExtraColumnMaintenance =
  | (typeof SyncedTableSyncedTableSpecExtraColumnMaintenance)[keyof typeof SyncedTableSyncedTableSpecExtraColumnMaintenance]
  | (string & {});

/** Values of `SyncedTableSyncedTableSpecPgSpecificType`; the server may send others. */
export const SyncedTableSyncedTableSpecPgSpecificType = {
  PG_SPECIFIC_TYPE_HALFVEC: 'PG_SPECIFIC_TYPE_HALFVEC',
  PG_SPECIFIC_TYPE_VARCHAR: 'PG_SPECIFIC_TYPE_VARCHAR',
  PG_SPECIFIC_TYPE_VECTOR: 'PG_SPECIFIC_TYPE_VECTOR',
} as const;
export type SyncedTableSyncedTableSpecPgSpecificType =
  | (typeof SyncedTableSyncedTableSpecPgSpecificType)[keyof typeof SyncedTableSyncedTableSpecPgSpecificType]
  | (string & {});

/** Values of `SyncedTableSyncedTableSpecSyncedTableSchedulingPolicy`; the server may send others. */
export const SyncedTableSyncedTableSpecSyncedTableSchedulingPolicy = {
  CONTINUOUS: 'CONTINUOUS',
  SNAPSHOT: 'SNAPSHOT',
  TRIGGERED: 'TRIGGERED',
} as const;
export type SyncedTableSyncedTableSpecSyncedTableSchedulingPolicy =
  | (typeof SyncedTableSyncedTableSpecSyncedTableSchedulingPolicy)[keyof typeof SyncedTableSyncedTableSpecSyncedTableSchedulingPolicy]
  | (string & {});

export interface Branch {
  branch_id?: string | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  name?: string | undefined;
  parent?: string | undefined;
  spec?: BranchSpec | undefined;
  status?: BranchStatus | undefined;
  uid?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
}

export interface BranchOperationMetadata {
  [key: string]: unknown;
}

export interface BranchSpec {
  /** RFC 3339 timestamp. */
  expire_time?: string | undefined;
  is_protected?: boolean | undefined;
  no_expiry?: boolean | undefined;
  source_branch?: string | undefined;
  source_branch_lsn?: string | undefined;
  /** RFC 3339 timestamp. */
  source_branch_time?: string | undefined;
  source_snapshot?: string | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  ttl?: string | undefined;
}

export interface BranchStatus {
  branch_id?: string | undefined;
  current_state?: BranchStatusState | undefined;
  default?: boolean | undefined;
  /** RFC 3339 timestamp. */
  delete_time?: string | undefined;
  /** RFC 3339 timestamp. */
  expire_time?: string | undefined;
  is_protected?: boolean | undefined;
  logical_size_bytes?: Int64 | undefined;
  pending_state?: BranchStatusState | undefined;
  /** RFC 3339 timestamp. */
  purge_time?: string | undefined;
  source_branch?: string | undefined;
  source_branch_lsn?: string | undefined;
  /** RFC 3339 timestamp. */
  source_branch_time?: string | undefined;
  source_snapshot?: string | undefined;
  /** RFC 3339 timestamp. */
  state_change_time?: string | undefined;
}

export interface Catalog {
  catalog_id?: string | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  name?: string | undefined;
  spec?: CatalogCatalogSpec | undefined;
  status?: CatalogCatalogStatus | undefined;
  uid?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
}

export interface CatalogCatalogSpec {
  postgres_database: string;
  branch?: string | undefined;
  create_database_if_missing?: boolean | undefined;
}

export interface CatalogCatalogStatus {
  branch?: string | undefined;
  postgres_database?: string | undefined;
  project?: string | undefined;
}

export interface CatalogOperationMetadata {
  [key: string]: unknown;
}

export interface CdfConfig {
  catalog: string;
  schema: string;
  postgres_schema: string;
  cdf_config_id?: string | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  name?: string | undefined;
}

export interface CdfConfigOperationMetadata {
  [key: string]: unknown;
}

export interface CdfStatus {
  committed_lsn?: string | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  /** RFC 3339 timestamp. */
  last_sync_time?: string | undefined;
  name?: string | undefined;
  postgres_table?: string | undefined;
  state?: CdfState | undefined;
  status_detail?: string | undefined;
  uc_table?: string | undefined;
}

/** Request of `Postgres.createBranch`. */
export interface CreateBranchRequest {
  parent: string;
  branch_id: string;
  replace_existing?: boolean | undefined;
  branch: Branch;
}

/** Request of `Postgres.createCatalog`. */
export interface CreateCatalogRequest {
  catalog_id: string;
  catalog: Catalog;
}

/** Request of `Postgres.createCdfConfig`. */
export interface CreateCdfConfigRequest {
  parent: string;
  cdf_config_id?: string | undefined;
  cdf_config: CdfConfig;
}

/** Request of `Postgres.createDataApi`. */
export interface CreateDataApiRequest {
  parent: string;
  data_api: DataApi;
}

/** Request of `Postgres.createDatabase`. */
export interface CreateDatabaseRequest {
  parent: string;
  database_id?: string | undefined;
  replace_existing?: boolean | undefined;
  database: Database;
}

/** Request of `Postgres.createEndpoint`. */
export interface CreateEndpointRequest {
  parent: string;
  endpoint_id: string;
  replace_existing?: boolean | undefined;
  endpoint: Endpoint;
}

/** Request of `Postgres.createProject`. */
export interface CreateProjectRequest {
  project_id: string;
  project: Project;
}

/** Request of `Postgres.createRole`. */
export interface CreateRoleRequest {
  parent: string;
  replace_existing?: boolean | undefined;
  role_id?: string | undefined;
  role: Role;
}

/** Request of `Postgres.createSnapshot`. */
export interface CreateSnapshotRequest {
  parent: string;
  snapshot_id: string;
  snapshot: Snapshot;
}

/** Request of `Postgres.createSyncedTable`. */
export interface CreateSyncedTableRequest {
  synced_table_id: string;
  synced_table: SyncedTable;
}

export interface DailySchedule {
  hour?: number | undefined;
}

export interface DataApi {
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  name?: string | undefined;
  parent?: string | undefined;
  spec?: DataApiDataApiSpec | undefined;
  status?: DataApiDataApiStatus | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
}

export interface DataApiDataApiSpec {
  db_aggregates_enabled?: boolean | undefined;
  db_extra_search_path?: string[] | undefined;
  db_max_rows?: number | undefined;
  db_schemas?: string[] | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  jwt_cache_max_lifetime?: string | undefined;
  jwt_role_claim_key?: string | undefined;
  openapi_mode?: OpenApiMode | undefined;
  server_cors_allowed_origins?: string[] | undefined;
  server_timing_enabled?: boolean | undefined;
}

export interface DataApiDataApiStatus {
  available_schemas?: string[] | undefined;
  db_aggregates_enabled?: boolean | undefined;
  db_extra_search_path?: string[] | undefined;
  db_max_rows?: number | undefined;
  db_schemas?: string[] | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  jwt_cache_max_lifetime?: string | undefined;
  jwt_role_claim_key?: string | undefined;
  openapi_mode?: OpenApiMode | undefined;
  server_cors_allowed_origins?: string[] | undefined;
  server_timing_enabled?: boolean | undefined;
  url?: string | undefined;
}

export interface DataApiOperationMetadata {
  [key: string]: unknown;
}

export interface Database {
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  database_id?: string | undefined;
  name?: string | undefined;
  parent?: string | undefined;
  spec?: DatabaseDatabaseSpec | undefined;
  status?: DatabaseDatabaseStatus | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
}

export interface DatabaseCredential {
  /** RFC 3339 timestamp. */
  expire_time?: string | undefined;
  token?: string | undefined;
}

export interface DatabaseDatabaseSpec {
  role: string;
  postgres_database?: string | undefined;
}

export interface DatabaseDatabaseStatus {
  database_id?: string | undefined;
  postgres_database?: string | undefined;
  role?: string | undefined;
}

export interface DatabaseOperationMetadata {
  [key: string]: unknown;
}

export interface DatabricksServiceExceptionWithDetailsProto {
  details?: unknown[] | undefined;
  error_code?: ErrorCode | undefined;
  message?: string | undefined;
  stack_trace?: string | undefined;
}

/** Request of `Postgres.deleteBranch`. */
export interface DeleteBranchRequest {
  name: string;
  purge?: boolean | undefined;
}

/** Request of `Postgres.deleteCatalog`. */
export interface DeleteCatalogRequest {
  name: string;
}

/** Request of `Postgres.deleteCdfConfig`. */
export interface DeleteCdfConfigRequest {
  name: string;
  force?: boolean | undefined;
}

/** Request of `Postgres.deleteDataApi`. */
export interface DeleteDataApiRequest {
  name: string;
}

/** Request of `Postgres.deleteDatabase`. */
export interface DeleteDatabaseRequest {
  name: string;
}

/** Request of `Postgres.deleteEndpoint`. */
export interface DeleteEndpointRequest {
  name: string;
}

/** Request of `Postgres.deleteProject`. */
export interface DeleteProjectRequest {
  name: string;
  purge?: boolean | undefined;
}

/** Request of `Postgres.deleteRole`. */
export interface DeleteRoleRequest {
  name: string;
  reassign_owned_to?: string | undefined;
}

/** Request of `Postgres.deleteSnapshot`. */
export interface DeleteSnapshotRequest {
  name: string;
}

/** Request of `Postgres.deleteSyncedTable`. */
export interface DeleteSyncedTableRequest {
  name: string;
}

export interface DeltaTableSyncInfo {
  /** RFC 3339 timestamp. */
  delta_commit_time?: string | undefined;
  delta_commit_version?: Int64 | undefined;
}

export interface Endpoint {
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  endpoint_id?: string | undefined;
  name?: string | undefined;
  parent?: string | undefined;
  spec?: EndpointSpec | undefined;
  status?: EndpointStatus | undefined;
  uid?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
}

export interface EndpointGroupSpec {
  min: number;
  max: number;
  enable_readable_secondaries?: boolean | undefined;
}

export interface EndpointGroupStatus {
  min: number;
  max: number;
  enable_readable_secondaries?: boolean | undefined;
}

export interface EndpointHosts {
  host?: string | undefined;
  read_only_host?: string | undefined;
  read_only_pooled_host?: string | undefined;
  read_write_pooled_host?: string | undefined;
}

export interface EndpointOperationMetadata {
  [key: string]: unknown;
}

export interface EndpointSettings {
  pg_settings?: Record<string, string> | undefined;
}

export interface EndpointSpec {
  endpoint_type: EndpointType;
  autoscaling_limit_max_cu?: number | undefined;
  autoscaling_limit_min_cu?: number | undefined;
  disabled?: boolean | undefined;
  group?: EndpointGroupSpec | undefined;
  no_suspension?: boolean | undefined;
  settings?: EndpointSettings | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  suspend_timeout_duration?: string | undefined;
}

export interface EndpointStatus {
  autoscaling_limit_max_cu?: number | undefined;
  autoscaling_limit_min_cu?: number | undefined;
  current_state?: EndpointStatusState | undefined;
  disabled?: boolean | undefined;
  endpoint_id?: string | undefined;
  endpoint_type?: EndpointType | undefined;
  group?: EndpointGroupStatus | undefined;
  hosts?: EndpointHosts | undefined;
  /** RFC 3339 timestamp. */
  last_active_time?: string | undefined;
  pending_state?: EndpointStatusState | undefined;
  settings?: EndpointSettings | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  suspend_timeout_duration?: string | undefined;
}

export interface GenerateDatabaseCredentialRequest {
  claims?: RequestedClaims[] | undefined;
  endpoint: string;
  /** RFC 3339 timestamp. */
  expire_time?: string | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  ttl?: string | undefined;
}

/** Request of `Postgres.getBranch`. */
export interface GetBranchRequest {
  name: string;
}

/** Request of `Postgres.getCatalog`. */
export interface GetCatalogRequest {
  name: string;
}

/** Request of `Postgres.getCdfConfig`. */
export interface GetCdfConfigRequest {
  name: string;
}

/** Request of `Postgres.getCdfStatus`. */
export interface GetCdfStatusRequest {
  name: string;
}

/** Request of `Postgres.getDataApi`. */
export interface GetDataApiRequest {
  name: string;
}

/** Request of `Postgres.getDatabase`. */
export interface GetDatabaseRequest {
  name: string;
}

/** Request of `Postgres.getEndpoint`. */
export interface GetEndpointRequest {
  name: string;
}

/** Request of `Postgres.getOperation`. */
export interface GetOperationRequest {
  name: string;
}

/** Request of `Postgres.getProject`. */
export interface GetProjectRequest {
  name: string;
}

/** Request of `Postgres.getRole`. */
export interface GetRoleRequest {
  name: string;
}

/** Request of `Postgres.getSnapshot`. */
export interface GetSnapshotRequest {
  name: string;
}

/** Request of `Postgres.getSnapshotSchedule`. */
export interface GetSnapshotScheduleRequest {
  name: string;
}

/** Request of `Postgres.getSyncedTable`. */
export interface GetSyncedTableRequest {
  name: string;
}

export interface InitialBranchSpec {
  is_protected?: boolean | undefined;
}

export interface InitialEndpointSpec {
  autoscaling_limit_max_cu?: number | undefined;
  autoscaling_limit_min_cu?: number | undefined;
  group?: EndpointGroupSpec | undefined;
  no_suspension?: boolean | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  suspend_timeout_duration?: string | undefined;
}

/** Request of `Postgres.listBranches`. */
export interface ListBranchesRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
  show_deleted?: boolean | undefined;
}

export interface ListBranchesResponse {
  branches?: Branch[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Postgres.listCdfConfigs`. */
export interface ListCdfConfigsRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListCdfConfigsResponse {
  cdf_configs?: CdfConfig[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Postgres.listCdfStatuses`. */
export interface ListCdfStatusesRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListCdfStatusesResponse {
  cdf_statuses?: CdfStatus[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Postgres.listDatabases`. */
export interface ListDatabasesRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListDatabasesResponse {
  databases?: Database[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Postgres.listEndpoints`. */
export interface ListEndpointsRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListEndpointsResponse {
  endpoints?: Endpoint[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Postgres.listProjects`. */
export interface ListProjectsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
  show_deleted?: boolean | undefined;
}

export interface ListProjectsResponse {
  next_page_token?: string | undefined;
  projects?: Project[] | undefined;
}

/** Request of `Postgres.listRoles`. */
export interface ListRolesRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListRolesResponse {
  next_page_token?: string | undefined;
  roles?: Role[] | undefined;
}

/** Request of `Postgres.listSnapshots`. */
export interface ListSnapshotsRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListSnapshotsResponse {
  next_page_token?: string | undefined;
  snapshots?: Snapshot[] | undefined;
}

export interface MonthlySchedule {
  day: number;
  hour?: number | undefined;
}

export interface NewPipelineSpec {
  budget_policy_id?: string | undefined;
  pipeline_channel?: NewPipelineSpecPipelineChannel | undefined;
  storage_catalog?: string | undefined;
  storage_schema?: string | undefined;
}

export interface Operation {
  done?: boolean | undefined;
  error?: DatabricksServiceExceptionWithDetailsProto | undefined;
  metadata?: unknown;
  name?: string | undefined;
  response?: unknown;
}

export interface Project {
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  /** RFC 3339 timestamp. */
  delete_time?: string | undefined;
  initial_branch_spec?: InitialBranchSpec | undefined;
  initial_endpoint_spec?: InitialEndpointSpec | undefined;
  name?: string | undefined;
  project_id?: string | undefined;
  /** RFC 3339 timestamp. */
  purge_time?: string | undefined;
  spec?: ProjectSpec | undefined;
  status?: ProjectStatus | undefined;
  uid?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
}

export interface ProjectCustomTag {
  key?: string | undefined;
  value?: string | undefined;
}

export interface ProjectDefaultEndpointSettings {
  autoscaling_limit_max_cu?: number | undefined;
  autoscaling_limit_min_cu?: number | undefined;
  no_suspension?: boolean | undefined;
  pg_settings?: Record<string, string> | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  suspend_timeout_duration?: string | undefined;
}

export interface ProjectOperationMetadata {
  [key: string]: unknown;
}

export interface ProjectSpec {
  budget_policy_id?: string | undefined;
  custom_tags?: ProjectCustomTag[] | undefined;
  default_branch?: string | undefined;
  default_endpoint_settings?: ProjectDefaultEndpointSettings | undefined;
  display_name?: string | undefined;
  enable_pg_native_login?: boolean | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  history_retention_duration?: string | undefined;
  pg_version?: number | undefined;
}

export interface ProjectStatus {
  branch_logical_size_limit_bytes?: Int64 | undefined;
  budget_policy_id?: string | undefined;
  /** RFC 3339 timestamp. */
  compute_last_active_time?: string | undefined;
  custom_tags?: ProjectCustomTag[] | undefined;
  default_branch?: string | undefined;
  default_endpoint_settings?: ProjectDefaultEndpointSettings | undefined;
  display_name?: string | undefined;
  enable_pg_native_login?: boolean | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  history_retention_duration?: string | undefined;
  owner?: string | undefined;
  pg_version?: number | undefined;
  project_id?: string | undefined;
  synthetic_storage_size_bytes?: Int64 | undefined;
}

export interface RequestedClaims {
  permission_set?: RequestedClaimsPermissionSet | undefined;
  resources?: RequestedResource[] | undefined;
}

export interface RequestedResource {
  table_name?: string | undefined;
}

/** Request of `Postgres.revealRolePassword`. */
export interface RevealRolePasswordRequest {
  name: string;
}

export interface RevealRolePasswordResponse {
  password?: string | undefined;
}

export interface Role {
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  name?: string | undefined;
  parent?: string | undefined;
  role_id?: string | undefined;
  spec?: RoleRoleSpec | undefined;
  status?: RoleRoleStatus | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
}

export interface RoleAttributes {
  bypassrls?: boolean | undefined;
  createdb?: boolean | undefined;
  createrole?: boolean | undefined;
}

export interface RoleOperationMetadata {
  [key: string]: unknown;
}

export interface RoleRoleSpec {
  attributes?: RoleAttributes | undefined;
  auth_method?: RoleAuthMethod | undefined;
  identity_type?: RoleIdentityType | undefined;
  membership_roles?: RoleMembershipRole[] | undefined;
  postgres_role?: string | undefined;
}

export interface RoleRoleStatus {
  attributes?: RoleAttributes | undefined;
  auth_method?: RoleAuthMethod | undefined;
  identity_type?: RoleIdentityType | undefined;
  membership_roles?: RoleMembershipRole[] | undefined;
  postgres_role?: string | undefined;
  role_id?: string | undefined;
}

export interface ScheduleCadence {
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  retention: string;
  daily_schedule?: DailySchedule | undefined;
  monthly_schedule?: MonthlySchedule | undefined;
  weekly_schedule?: WeeklySchedule | undefined;
}

export interface Snapshot {
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  name?: string | undefined;
  snapshot_id?: string | undefined;
  spec?: SnapshotSpec | undefined;
  status?: SnapshotStatus | undefined;
  uid?: string | undefined;
}

export interface SnapshotOperationMetadata {
  [key: string]: unknown;
}

export interface SnapshotSchedule {
  name?: string | undefined;
  schedule?: ScheduleCadence[] | undefined;
}

export interface SnapshotScheduleOperationMetadata {
  [key: string]: unknown;
}

export interface SnapshotSpec {
  source_branch: string;
  /** RFC 3339 timestamp. */
  expire_time?: string | undefined;
  no_expiry?: boolean | undefined;
  source_branch_lsn?: string | undefined;
  /** RFC 3339 timestamp. */
  source_branch_time?: string | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  ttl?: string | undefined;
}

export interface SnapshotStatus {
  diff_size_bytes?: Int64 | undefined;
  /** RFC 3339 timestamp. */
  expire_time?: string | undefined;
  full_size_bytes?: Int64 | undefined;
  no_expiry?: boolean | undefined;
  source_branch?: string | undefined;
}

export interface SyncedTable {
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  name?: string | undefined;
  spec?: SyncedTableSyncedTableSpec | undefined;
  status?: SyncedTableSyncedTableStatus | undefined;
  synced_table_id?: string | undefined;
  uid?: string | undefined;
}

export interface SyncedTableOperationMetadata {
  [key: string]: unknown;
}

export interface SyncedTablePipelineProgress {
  estimated_completion_time_seconds?: number | undefined;
  latest_version_currently_processing?: Int64 | undefined;
  sync_progress_completion?: number | undefined;
  synced_row_count?: Int64 | undefined;
  total_row_count?: Int64 | undefined;
}

export interface SyncedTablePosition {
  delta_table_sync_info?: DeltaTableSyncInfo | undefined;
  /** RFC 3339 timestamp. */
  sync_end_time?: string | undefined;
  /** RFC 3339 timestamp. */
  sync_start_time?: string | undefined;
}

export interface SyncedTableSyncedTableSpec {
  accelerated_sync?: boolean | undefined;
  branch?: string | undefined;
  create_database_objects_if_missing?: boolean | undefined;
  existing_pipeline_id?: string | undefined;
  extra_columns?: SyncedTableSyncedTableSpecExtraColumn[] | undefined;
  new_pipeline_spec?: NewPipelineSpec | undefined;
  postgres_database?: string | undefined;
  primary_key_columns?: string[] | undefined;
  scheduling_policy?: SyncedTableSyncedTableSpecSyncedTableSchedulingPolicy | undefined;
  source_table_full_name?: string | undefined;
  timeseries_key?: string | undefined;
  type_overrides?: SyncedTableSyncedTableSpecTypeOverride[] | undefined;
}

export interface SyncedTableSyncedTableSpecExtraColumn {
  column_name: string;
  column_type: string;
  compute?: string | undefined;
  maintenance?: SyncedTableSyncedTableSpecExtraColumnMaintenance | undefined;
}

export interface SyncedTableSyncedTableSpecTypeOverride {
  column_name: string;
  pg_type: SyncedTableSyncedTableSpecPgSpecificType;
  size?: number | undefined;
}

export interface SyncedTableSyncedTableStatus {
  detailed_state?: SyncedTableState | undefined;
  last_processed_commit_version?: Int64 | undefined;
  last_sync?: SyncedTablePosition | undefined;
  /** RFC 3339 timestamp. */
  last_sync_time?: string | undefined;
  message?: string | undefined;
  ongoing_sync_progress?: SyncedTablePipelineProgress | undefined;
  pipeline_id?: string | undefined;
  project?: string | undefined;
  provisioning_phase?: ProvisioningPhase | undefined;
  unity_catalog_provisioning_state?: ProvisioningInfoState | undefined;
}

/** Request of `Postgres.undeleteBranch`. */
export interface UndeleteBranchRequest {
  name: string;
}

/** Request of `Postgres.undeleteProject`. */
export interface UndeleteProjectRequest {
  name: string;
}

/** Request of `Postgres.updateBranch`. */
export interface UpdateBranchRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  branch: Branch;
}

/** Request of `Postgres.updateDataApi`. */
export interface UpdateDataApiRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  data_api: DataApi;
}

/** Request of `Postgres.updateDatabase`. */
export interface UpdateDatabaseRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  database: Database;
}

/** Request of `Postgres.updateEndpoint`. */
export interface UpdateEndpointRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  endpoint: Endpoint;
}

/** Request of `Postgres.updateProject`. */
export interface UpdateProjectRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  project: Project;
}

/** Request of `Postgres.updateRole`. */
export interface UpdateRoleRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  role: Role;
}

/** Request of `Postgres.updateSnapshotSchedule`. */
export interface UpdateSnapshotScheduleRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  snapshot_schedule: SnapshotSchedule;
}

export interface WeeklySchedule {
  day_of_week: DayOfWeek;
  hour?: number | undefined;
}
