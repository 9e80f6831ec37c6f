// Generated from api/apps.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64 } from '../../runtime/index.js';

/** Values of `AppDeploymentMode`; the server may send others. */
export const AppDeploymentMode = {
  AUTO_SYNC: 'AUTO_SYNC',
  SNAPSHOT: 'SNAPSHOT',
} as const;
export type AppDeploymentMode = (typeof AppDeploymentMode)[keyof typeof AppDeploymentMode] | (string & {});

/** Values of `AppDeploymentState`; the server may send others. */
export const AppDeploymentState = {
  CANCELLED: 'CANCELLED',
  FAILED: 'FAILED',
  IN_PROGRESS: 'IN_PROGRESS',
  SUCCEEDED: 'SUCCEEDED',
} as const;
export type AppDeploymentState = (typeof AppDeploymentState)[keyof typeof AppDeploymentState] | (string & {});

/**
 * Values of `AppManifestAppResourceExperimentSpecExperimentPermission`; the server may send
 * others.
 */
export const AppManifestAppResourceExperimentSpecExperimentPermission = {
  CAN_EDIT: 'CAN_EDIT',
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_READ: 'CAN_READ',
} as const;
export type AppManifestAppResourceExperimentSpecExperimentPermission =
  | (typeof AppManifestAppResourceExperimentSpecExperimentPermission)[keyof typeof AppManifestAppResourceExperimentSpecExperimentPermission]
  | (string & {});

/** Values of `AppManifestAppResourceJobSpecJobPermission`; the server may send others. */
export const AppManifestAppResourceJobSpecJobPermission = {
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_MANAGE_RUN: 'CAN_MANAGE_RUN',
  CAN_VIEW: 'CAN_VIEW',
  IS_OWNER: 'IS_OWNER',
} as const;
export type AppManifestAppResourceJobSpecJobPermission =
  | (typeof AppManifestAppResourceJobSpecJobPermission)[keyof typeof AppManifestAppResourceJobSpecJobPermission]
  | (string & {});

/** Values of `AppManifestAppResourceSecretSpecSecretPermission`; the server may send others. */
export const AppManifestAppResourceSecretSpecSecretPermission = {
  MANAGE: 'MANAGE',
  READ: 'READ',
  WRITE: 'WRITE',
} as const;
export type AppManifestAppResourceSecretSpecSecretPermission =
  | (typeof AppManifestAppResourceSecretSpecSecretPermission)[keyof typeof AppManifestAppResourceSecretSpecSecretPermission]
  | (string & {});

/**
 * Values of `AppManifestAppResourceServingEndpointSpecServingEndpointPermission`; the server may
 * send others.
 */
export const AppManifestAppResourceServingEndpointSpecServingEndpointPermission = {
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_QUERY: 'CAN_QUERY',
  CAN_VIEW: 'CAN_VIEW',
} as const;
export type AppManifestAppResourceServingEndpointSpecServingEndpointPermission =
  | (typeof AppManifestAppResourceServingEndpointSpecServingEndpointPermission)[keyof typeof AppManifestAppResourceServingEndpointSpecServingEndpointPermission]
  | (string & {});

/**
 * Values of `AppManifestAppResourceSqlWarehouseSpecSqlWarehousePermission`; the server may send
 * others.
 */
export const AppManifestAppResourceSqlWarehouseSpecSqlWarehousePermission = {
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_USE: 'CAN_USE',
  IS_OWNER: 'IS_OWNER',
} as const;
export type AppManifestAppResourceSqlWarehouseSpecSqlWarehousePermission =
  | (typeof AppManifestAppResourceSqlWarehouseSpecSqlWarehousePermission)[keyof typeof AppManifestAppResourceSqlWarehouseSpecSqlWarehousePermission]
  | (string & {});

/**
 * Values of `AppManifestAppResourceUcSecurableSpecUcSecurablePermission`; the server may send
 * others.
 */
export const AppManifestAppResourceUcSecurableSpecUcSecurablePermission = {
  EXECUTE: 'EXECUTE',
  MANAGE: 'MANAGE',
  READ_VOLUME: 'READ_VOLUME',
  SELECT: 'SELECT',
  USE_CONNECTION: 'USE_CONNECTION',
  WRITE_VOLUME: 'WRITE_VOLUME',
} as const;
export type AppManifestAppResourceUcSecurableSpecUcSecurablePermission =
  | (typeof AppManifestAppResourceUcSecurableSpecUcSecurablePermission)[keyof typeof AppManifestAppResourceUcSecurableSpecUcSecurablePermission]
  | (string & {});

/** Values of `AppManifestAppResourceUcSecurableSpecUcSecurableType`; the server may send others. */
export const AppManifestAppResourceUcSecurableSpecUcSecurableType = {
  CONNECTION: 'CONNECTION',
  FUNCTION: 'FUNCTION',
  MODEL_SERVICE: 'MODEL_SERVICE',
  TABLE: 'TABLE',
  VOLUME: 'VOLUME',
} as const;
export type AppManifestAppResourceUcSecurableSpecUcSecurableType =
  | (typeof AppManifestAppResourceUcSecurableSpecUcSecurableType)[keyof typeof AppManifestAppResourceUcSecurableSpecUcSecurableType]
  | (string & {});

/** Values of `AppPermissionLevel`; the server may send others. */
export const AppPermissionLevel = {
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_USE: 'CAN_USE',
} as const;
export type AppPermissionLevel = (typeof AppPermissionLevel)[keyof typeof AppPermissionLevel] | (string & {});

/** Values of `AppResourceAppAppPermission`; the server may send others. */
export const AppResourceAppAppPermission = {
  CAN_USE: 'CAN_USE',
} as const;
export type AppResourceAppAppPermission =
  (typeof AppResourceAppAppPermission)[keyof typeof AppResourceAppAppPermission] | (string & {});

/** Values of `AppResourceDatabaseDatabasePermission`; the server may send others. */
export const AppResourceDatabaseDatabasePermission = {
  CAN_CONNECT_AND_CREATE: 'CAN_CONNECT_AND_CREATE',
} as const;
export type AppResourceDatabaseDatabasePermission =
  (typeof AppResourceDatabaseDatabasePermission)[keyof typeof AppResourceDatabaseDatabasePermission] | (string & {});

/** Values of `AppResourceExperimentExperimentPermission`; the server may send others. */
export const AppResourceExperimentExperimentPermission = {
  CAN_EDIT: 'CAN_EDIT',
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_READ: 'CAN_READ',
} as const;
export type AppResourceExperimentExperimentPermission =
  | (typeof AppResourceExperimentExperimentPermission)[keyof typeof AppResourceExperimentExperimentPermission]
  | (string & {});

/** Values of `AppResourceGenieSpaceGenieSpacePermission`; the server may send others. */
export const AppResourceGenieSpaceGenieSpacePermission = {
  CAN_EDIT: 'CAN_EDIT',
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_RUN: 'CAN_RUN',
  CAN_VIEW: 'CAN_VIEW',
} as const;
export type AppResourceGenieSpaceGenieSpacePermission =
  | (typeof AppResourceGenieSpaceGenieSpacePermission)[keyof typeof AppResourceGenieSpaceGenieSpacePermission]
  | (string & {});

/** Values of `AppResourceJobJobPermission`; the server may send others. */
export const AppResourceJobJobPermission = {
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_MANAGE_RUN: 'CAN_MANAGE_RUN',
  CAN_VIEW: 'CAN_VIEW',
  IS_OWNER: 'IS_OWNER',
} as const;
export type AppResourceJobJobPermission =
  (typeof AppResourceJobJobPermission)[keyof typeof AppResourceJobJobPermission] | (string & {});

/** Values of `AppResourcePostgresPostgresPermission`; the server may send others. */
export const AppResourcePostgresPostgresPermission = {
  CAN_CONNECT_AND_CREATE: 'CAN_CONNECT_AND_CREATE',
} as const;
export type AppResourcePostgresPostgresPermission =
  (typeof AppResourcePostgresPostgresPermission)[keyof typeof AppResourcePostgresPostgresPermission] | (string & {});

/** Values of `AppResourceSecretSecretPermission`; the server may send others. */
export const AppResourceSecretSecretPermission = {
  MANAGE: 'MANAGE',
  READ: 'READ',
  WRITE: 'WRITE',
} as const;
export type AppResourceSecretSecretPermission =
  (typeof AppResourceSecretSecretPermission)[keyof typeof AppResourceSecretSecretPermission] | (string & {});

/** Values of `AppResourceServingEndpointServingEndpointPermission`; the server may send others. */
export const AppResourceServingEndpointServingEndpointPermission = {
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_QUERY: 'CAN_QUERY',
  CAN_VIEW: 'CAN_VIEW',
} as const;
export type AppResourceServingEndpointServingEndpointPermission =
  | (typeof AppResourceServingEndpointServingEndpointPermission)[keyof typeof AppResourceServingEndpointServingEndpointPermission]
  | (string & {});

/** Values of `AppResourceSqlWarehouseSqlWarehousePermission`; the server may send others. */
export const AppResourceSqlWarehouseSqlWarehousePermission = {
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_USE: 'CAN_USE',
  IS_OWNER: 'IS_OWNER',
} as const;
export type AppResourceSqlWarehouseSqlWarehousePermission =
  | (typeof AppResourceSqlWarehouseSqlWarehousePermission)[keyof typeof AppResourceSqlWarehouseSqlWarehousePermission]
  | (string & {});

/** Values of `AppResourceUcSecurableUcSecurablePermission`; the server may send others. */
export const AppResourceUcSecurableUcSecurablePermission = {
  EXECUTE: 'EXECUTE',
  MODIFY: 'MODIFY',
  READ_VOLUME: 'READ_VOLUME',
  SELECT: 'SELECT',
  USE_CONNECTION: 'USE_CONNECTION',
  WRITE_VOLUME: 'WRITE_VOLUME',
} as const;
export type AppResourceUcSecurableUcSecurablePermission =
  | (typeof AppResourceUcSecurableUcSecurablePermission)[keyof typeof AppResourceUcSecurableUcSecurablePermission]
  | (string & {});

/** Values of `AppResourceUcSecurableUcSecurableType`; the server may send others. */
export const AppResourceUcSecurableUcSecurableType = {
  CONNECTION: 'CONNECTION',
  FUNCTION: 'FUNCTION',
  MODEL_SERVICE: 'MODEL_SERVICE',
  TABLE: 'TABLE',
  VOLUME: 'VOLUME',
} as const;
export type AppResourceUcSecurableUcSecurableType =
  (typeof AppResourceUcSecurableUcSecurableType)[keyof typeof AppResourceUcSecurableUcSecurableType] | (string & {});

/** Values of `AppUpdateUpdateStatusUpdateState`; the server may send others. */
export const AppUpdateUpdateStatusUpdateState = {
  FAILED: 'FAILED',
  IN_PROGRESS: 'IN_PROGRESS',
  NOT_UPDATED: 'NOT_UPDATED',
  SUCCEEDED: 'SUCCEEDED',
} as const;
export type AppUpdateUpdateStatusUpdateState =
  (typeof AppUpdateUpdateStatusUpdateState)[keyof typeof AppUpdateUpdateStatusUpdateState] | (string & {});

/** Values of `ApplicationState`; the server may send others. */
export const ApplicationState = {
  CRASHED: 'CRASHED',
  DEPLOYING: 'DEPLOYING',
  RUNNING: 'RUNNING',
  UNAVAILABLE: 'UNAVAILABLE',
} as const;
export type ApplicationState = (typeof ApplicationState)[keyof typeof ApplicationState] | (string & {});

/** Values of `ComputeSize`; the server may send others. */
export const ComputeSize = {
  LARGE: 'LARGE',
  MEDIUM: 'MEDIUM',
  XLARGE: 'XLARGE',
} as const;
export type ComputeSize = (typeof ComputeSize)[keyof typeof ComputeSize] | (string & {});

/** Values of `ComputeState`; the server may send others. */
export const ComputeState = {
  ACTIVE: 'ACTIVE',
  DELETING: 'DELETING',
  ERROR: 'ERROR',
  STARTING: 'STARTING',
  STOPPED: 'STOPPED',
  STOPPING: 'STOPPING',
  UPDATING: 'UPDATING',
} as const;
export type ComputeState = (typeof ComputeState)[keyof typeof ComputeState] | (string & {});

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

/** Values of `SpaceStatusSpaceState`; the server may send others. */
export const SpaceStatusSpaceState = {
  SPACE_ACTIVE: 'SPACE_ACTIVE',
  SPACE_CREATING: 'SPACE_CREATING',
  SPACE_DELETED: 'SPACE_DELETED',
  SPACE_DELETING: 'SPACE_DELETING',
  SPACE_ERROR: 'SPACE_ERROR',
  SPACE_UPDATING: 'SPACE_UPDATING',
} as const;
export type SpaceStatusSpaceState = (typeof SpaceStatusSpaceState)[keyof typeof SpaceStatusSpaceState] | (string & {});

/** Values of `SpaceUpdateState`; the server may send others. */
export const SpaceUpdateState = {
  FAILED: 'FAILED',
  IN_PROGRESS: 'IN_PROGRESS',
  NOT_UPDATED: 'NOT_UPDATED',
  SUCCEEDED: 'SUCCEEDED',
} as const;
export type SpaceUpdateState = (typeof SpaceUpdateState)[keyof typeof SpaceUpdateState] | (string & {});

export interface App {
  name: string;
  active_deployment?: AppDeployment | undefined;
  app_status?: ApplicationStatus | undefined;
  budget_policy_id?: string | undefined;
  compute_max_instances?: number | undefined;
  compute_min_instances?: number | undefined;
  compute_size?: ComputeSize | undefined;
  compute_status?: ComputeStatus | undefined;
  create_time?: string | undefined;
  creator?: string | undefined;
  default_git_source?: GitSource | undefined;
  default_source_code_path?: string | undefined;
  description?: string | undefined;
  effective_budget_policy_id?: string | undefined;
  effective_usage_policy_id?: string | undefined;
  effective_user_api_scopes?: string[] | undefined;
  forward_user_access_token?: boolean | undefined;
  git_repository?: GitRepository | undefined;
  git_source?: GitSource | undefined;
  id?: string | undefined;
  oauth2_app_client_id?: string | undefined;
  oauth2_app_integration_id?: string | undefined;
  pending_deployment?: AppDeployment | undefined;
  resources?: AppResource[] | undefined;
  service_principal_client_id?: string | undefined;
  service_principal_id?: Int64 | undefined;
  service_principal_name?: string | undefined;
  source_code_path?: string | undefined;
  space?: string | undefined;
  telemetry_export_destinations?: TelemetryExportDestination[] | undefined;
  thumbnail_url?: string | undefined;
  update_time?: string | undefined;
  updater?: string | undefined;
  url?: string | undefined;
  usage_policy_id?: string | undefined;
  user_api_scopes?: string[] | undefined;
}

export interface AppAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: AppPermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface AppAccessControlResponse {
  all_permissions?: AppPermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface AppDeployment {
  command?: string[] | undefined;
  create_time?: string | undefined;
  creator?: string | undefined;
  deployment_artifacts?: AppDeploymentArtifacts | undefined;
  deployment_id?: string | undefined;
  env_vars?: EnvVar[] | undefined;
  git_source?: GitSource | undefined;
  health_check?: AppHealthCheck | undefined;
  mode?: AppDeploymentMode | undefined;
  source_code_path?: string | undefined;
  status?: AppDeploymentStatus | undefined;
  update_time?: string | undefined;
}

export interface AppDeploymentArtifacts {
  source_code_path?: string | undefined;
}

export interface AppDeploymentStatus {
  message?: string | undefined;
  state?: AppDeploymentState | undefined;
}

export interface AppHealthCheck {
  path?: string | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  timeout?: string | undefined;
}

export interface AppManifest {
  version: number;
  name: string;
  description?: string | undefined;
  resource_specs?: AppManifestAppResourceSpec[] | undefined;
}

export interface AppManifestAppResourceExperimentSpec {
  permission: AppManifestAppResourceExperimentSpecExperimentPermission;
}

export interface AppManifestAppResourceJobSpec {
  permission: AppManifestAppResourceJobSpecJobPermission;
}

export interface AppManifestAppResourceSecretSpec {
  permission: AppManifestAppResourceSecretSpecSecretPermission;
}

export interface AppManifestAppResourceServingEndpointSpec {
  permission: AppManifestAppResourceServingEndpointSpecServingEndpointPermission;
}

export interface AppManifestAppResourceSpec {
  name: string;
  description?: string | undefined;
  experiment_spec?: AppManifestAppResourceExperimentSpec | undefined;
  job_spec?: AppManifestAppResourceJobSpec | undefined;
  secret_spec?: AppManifestAppResourceSecretSpec | undefined;
  serving_endpoint_spec?: AppManifestAppResourceServingEndpointSpec | undefined;
  sql_warehouse_spec?: AppManifestAppResourceSqlWarehouseSpec | undefined;
  uc_securable_spec?: AppManifestAppResourceUcSecurableSpec | undefined;
}

export interface AppManifestAppResourceSqlWarehouseSpec {
  permission: AppManifestAppResourceSqlWarehouseSpecSqlWarehousePermission;
}

export interface AppManifestAppResourceUcSecurableSpec {
  securable_type: AppManifestAppResourceUcSecurableSpecUcSecurableType;
  permission: AppManifestAppResourceUcSecurableSpecUcSecurablePermission;
}

export interface AppPermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: AppPermissionLevel | undefined;
}

export interface AppPermissions {
  access_control_list?: AppAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface AppPermissionsDescription {
  description?: string | undefined;
  permission_level?: AppPermissionLevel | undefined;
}

export interface AppPermissionsRequest {
  access_control_list?: AppAccessControlRequest[] | undefined;
}

export interface AppResource {
  name: string;
  app?: AppResourceApp | undefined;
  database?: AppResourceDatabase | undefined;
  description?: string | undefined;
  experiment?: AppResourceExperiment | undefined;
  genie_space?: AppResourceGenieSpace | undefined;
  job?: AppResourceJob | undefined;
  postgres?: AppResourcePostgres | undefined;
  secret?: AppResourceSecret | undefined;
  serving_endpoint?: AppResourceServingEndpoint | undefined;
  sql_warehouse?: AppResourceSqlWarehouse | undefined;
  uc_securable?: AppResourceUcSecurable | undefined;
}

export interface AppResourceApp {
  name?: string | undefined;
  permission?: AppResourceAppAppPermission | undefined;
}

export interface AppResourceDatabase {
  instance_name: string;
  database_name: string;
  permission: AppResourceDatabaseDatabasePermission;
}

export interface AppResourceExperiment {
  experiment_id: string;
  permission: AppResourceExperimentExperimentPermission;
}

export interface AppResourceGenieSpace {
  name: string;
  space_id: string;
  permission: AppResourceGenieSpaceGenieSpacePermission;
}

export interface AppResourceJob {
  id: string;
  permission: AppResourceJobJobPermission;
}

export interface AppResourcePostgres {
  branch?: string | undefined;
  database?: string | undefined;
  permission?: AppResourcePostgresPostgresPermission | undefined;
}

export interface AppResourceSecret {
  scope: string;
  key: string;
  permission: AppResourceSecretSecretPermission;
}

export interface AppResourceServingEndpoint {
  name: string;
  permission: AppResourceServingEndpointServingEndpointPermission;
}

export interface AppResourceSqlWarehouse {
  id: string;
  permission: AppResourceSqlWarehouseSqlWarehousePermission;
}

export interface AppResourceUcSecurable {
  securable_full_name: string;
  securable_type: AppResourceUcSecurableUcSecurableType;
  permission: AppResourceUcSecurableUcSecurablePermission;
  securable_kind?: string | undefined;
}

export interface AppThumbnail {
  thumbnail?: string | undefined;
}

export interface AppUpdate {
  budget_policy_id?: string | undefined;
  compute_max_instances?: number | undefined;
  compute_min_instances?: number | undefined;
  compute_size?: ComputeSize | undefined;
  description?: string | undefined;
  forward_user_access_token?: boolean | undefined;
  git_repository?: GitRepository | undefined;
  resources?: AppResource[] | undefined;
  status?: AppUpdateUpdateStatus | undefined;
  telemetry_export_destinations?: TelemetryExportDestination[] | undefined;
  usage_policy_id?: string | undefined;
  user_api_scopes?: string[] | undefined;
}

export interface AppUpdateUpdateStatus {
  message?: string | undefined;
  state?: AppUpdateUpdateStatusUpdateState | undefined;
}

export interface ApplicationStatus {
  message?: string | undefined;
  running_instances?: number | undefined;
  state?: ApplicationState | undefined;
}

/** Request of `Apps.createUpdate`. */
export interface AsyncUpdateAppRequest {
  app_name: string;
  app?: App | undefined;
  update_mask: string;
}

export interface ComputeStatus {
  active_instances?: number | undefined;
  message?: string | undefined;
  state?: ComputeState | undefined;
}

/** Request of `AppsSettings.createCustomTemplate`. */
export interface CreateCustomTemplateRequest {
  template: CustomTemplate;
}

/** Request of `Apps.create`. */
export interface CreateRequest {
  no_compute?: boolean | undefined;
  app: App;
}

/** Request of `Apps.createSpace`. */
export interface CreateSpaceRequest {
  space: Space;
}

export interface CustomTemplate {
  name: string;
  git_repo: string;
  path: string;
  manifest: AppManifest;
  git_provider: string;
  creator?: string | undefined;
  description?: string | undefined;
}

export interface DatabricksServiceExceptionWithDetailsProto {
  details?: unknown[] | undefined;
  error_code?: ErrorCode | undefined;
  message?: string | undefined;
  stack_trace?: string | undefined;
}

/** Request of `Apps.delete`. */
export interface DeleteAppRequest {
  name: string;
}

/** Request of `Apps.deleteAppThumbnail`. */
export interface DeleteAppThumbnailRequest {
  name: string;
}

/** Request of `AppsSettings.deleteCustomTemplate`. */
export interface DeleteCustomTemplateRequest {
  name: string;
}

/** Request of `Apps.deleteSpace`. */
export interface DeleteSpaceRequest {
  name: string;
}

/** Request of `Apps.deploy`. */
export interface DeployRequest {
  app_name: string;
  app_deployment: AppDeployment;
}

export interface EnvVar {
  name?: string | undefined;
  value?: string | undefined;
  value_from?: string | undefined;
}

/** Request of `Apps.getDeployment`. */
export interface GetAppDeploymentRequest {
  app_name: string;
  deployment_id: string;
}

/** Request of `Apps.getPermissionLevels`. */
export interface GetAppPermissionLevelsRequest {
  app_name: string;
}

export interface GetAppPermissionLevelsResponse {
  permission_levels?: AppPermissionsDescription[] | undefined;
}

/** Request of `Apps.getPermissions`. */
export interface GetAppPermissionsRequest {
  app_name: string;
}

/** Request of `Apps.get`. */
export interface GetAppRequest {
  name: string;
}

/** Request of `Apps.getUpdate`. */
export interface GetAppUpdateRequest {
  app_name: string;
}

/** Request of `AppsSettings.getCustomTemplate`. */
export interface GetCustomTemplateRequest {
  name: string;
}

/** Request of `Apps.getSpaceOperation`. */
export interface GetOperationRequest {
  name: string;
}

/** Request of `Apps.getSpace`. */
export interface GetSpaceRequest {
  name: string;
}

export interface GitRepository {
  url: string;
  provider: string;
  auto_deploy?: boolean | undefined;
  caller_credential_id?: Int64 | undefined;
}

export interface GitSource {
  branch?: string | undefined;
  commit?: string | undefined;
  git_repository?: GitRepository | undefined;
  resolved_commit?: string | undefined;
  source_code_path?: string | undefined;
  tag?: string | undefined;
}

/** Request of `Apps.listDeployments`. */
export interface ListAppDeploymentsRequest {
  app_name: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListAppDeploymentsResponse {
  app_deployments?: AppDeployment[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Apps.list`. */
export interface ListAppsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
  space?: string | undefined;
}

export interface ListAppsResponse {
  apps?: App[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `AppsSettings.listCustomTemplates`. */
export interface ListCustomTemplatesRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListCustomTemplatesResponse {
  next_page_token?: string | undefined;
  templates?: CustomTemplate[] | undefined;
}

/** Request of `Apps.listSpaces`. */
export interface ListSpacesRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListSpacesResponse {
  next_page_token?: string | undefined;
  spaces?: Space[] | undefined;
}

export interface Operation {
  done?: boolean | undefined;
  error?: DatabricksServiceExceptionWithDetailsProto | undefined;
  metadata?: unknown;
  name?: string | undefined;
  response?: unknown;
}

/** Request of `Apps.setPermissions`. */
export interface SetAppPermissionsRequest {
  app_name: string;
  access_control_list?: AppAccessControlRequest[] | undefined;
}

export interface Space {
  name: string;
  assume_group_id?: string | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  creator?: string | undefined;
  description?: string | undefined;
  effective_usage_policy_id?: string | undefined;
  effective_user_api_scopes?: string[] | undefined;
  id?: string | undefined;
  resources?: AppResource[] | undefined;
  service_principal_client_id?: string | undefined;
  service_principal_id?: Int64 | undefined;
  service_principal_name?: string | undefined;
  status?: SpaceStatus | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  updater?: string | undefined;
  usage_policy_id?: string | undefined;
  user_api_scopes?: string[] | undefined;
}

export interface SpaceStatus {
  message?: string | undefined;
  state?: SpaceStatusSpaceState | undefined;
}

export interface SpaceUpdate {
  description?: string | undefined;
  resources?: AppResource[] | undefined;
  status?: SpaceUpdateStatus | undefined;
  usage_policy_id?: string | undefined;
  user_api_scopes?: string[] | undefined;
}

export interface SpaceUpdateStatus {
  message?: string | undefined;
  state?: SpaceUpdateState | undefined;
}

/** Request of `Apps.start`. */
export interface StartAppRequest {
  name: string;
}

/** Request of `Apps.stop`. */
export interface StopAppRequest {
  name: string;
}

export interface TelemetryExportDestination {
  unity_catalog?: UnityCatalog | undefined;
}

export interface UnityCatalog {
  logs_table: string;
  metrics_table: string;
  traces_table: string;
}

/** Request of `Apps.updatePermissions`. */
export interface UpdateAppPermissionsRequest {
  app_name: string;
  access_control_list?: AppAccessControlRequest[] | undefined;
}

/** Request of `Apps.updateAppThumbnail`. */
export interface UpdateAppThumbnailRequest {
  name: string;
  app_thumbnail?: AppThumbnail | undefined;
}

/** Request of `AppsSettings.updateCustomTemplate`. */
export interface UpdateCustomTemplateRequest {
  name: string;
  template: CustomTemplate;
}

/** Request of `Apps.update`. */
export interface UpdateRequest {
  name: string;
  app: App;
}

/** Request of `Apps.updateSpace`. */
export interface UpdateSpaceRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  space: Space;
}
