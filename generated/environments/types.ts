// Generated from api/environments.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.

/** Values of `BaseEnvironmentType`; the server may send others. */
export const BaseEnvironmentType = {
  CPU: 'CPU',
  GPU: 'GPU',
} as const;
export type BaseEnvironmentType = (typeof BaseEnvironmentType)[keyof typeof BaseEnvironmentType] | (string & {});

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

/** Values of `WorkspaceBaseEnvironmentCacheStatus`; the server may send others. */
export const WorkspaceBaseEnvironmentCacheStatus = {
  CREATED: 'CREATED',
  EXPIRED: 'EXPIRED',
  FAILED: 'FAILED',
  INVALID: 'INVALID',
  PENDING: 'PENDING',
  REFRESHING: 'REFRESHING',
} as const;
export type WorkspaceBaseEnvironmentCacheStatus =
  (typeof WorkspaceBaseEnvironmentCacheStatus)[keyof typeof WorkspaceBaseEnvironmentCacheStatus] | (string & {});

/** Request of `Environments.createWorkspaceBaseEnvironment`. */
export interface CreateWorkspaceBaseEnvironmentRequest {
  request_id?: string | undefined;
  workspace_base_environment_id?: string | undefined;
  workspace_base_environment: WorkspaceBaseEnvironment;
}

export interface DatabricksServiceExceptionWithDetailsProto {
  details?: unknown[] | undefined;
  error_code?: ErrorCode | undefined;
  message?: string | undefined;
  stack_trace?: string | undefined;
}

export interface DefaultWorkspaceBaseEnvironment {
  cpu_workspace_base_environment?: string | undefined;
  gpu_workspace_base_environment?: string | undefined;
  name?: string | undefined;
}

/** Request of `Environments.deleteWorkspaceBaseEnvironment`. */
export interface DeleteWorkspaceBaseEnvironmentRequest {
  name: string;
}

export interface EnvironmentSpec {
  dependencies?: string[] | undefined;
  environment_version?: string | undefined;
}

/** Request of `Environments.getDefaultWorkspaceBaseEnvironment`. */
export interface GetDefaultWorkspaceBaseEnvironmentRequest {
  name: string;
}

/** Request of `Environments.getOperation`. */
export interface GetOperationRequest {
  name: string;
}

/** Request of `Environments.getWorkspaceBaseEnvironment`. */
export interface GetWorkspaceBaseEnvironmentRequest {
  name: string;
}

/** Request of `Environments.listWorkspaceBaseEnvironments`. */
export interface ListWorkspaceBaseEnvironmentsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListWorkspaceBaseEnvironmentsResponse {
  next_page_token?: string | undefined;
  workspace_base_environments?: WorkspaceBaseEnvironment[] | undefined;
}

export interface Operation {
  done?: boolean | undefined;
  error?: DatabricksServiceExceptionWithDetailsProto | undefined;
  metadata?: unknown;
  name?: string | undefined;
  response?: unknown;
}

/** Request of `Environments.refreshWorkspaceBaseEnvironment`. */
export interface RefreshWorkspaceBaseEnvironmentRequest {
  name: string;
}

/** Request of `Environments.updateDefaultWorkspaceBaseEnvironment`. */
export interface UpdateDefaultWorkspaceBaseEnvironmentRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  default_workspace_base_environment: DefaultWorkspaceBaseEnvironment;
}

/** Request of `Environments.updateWorkspaceBaseEnvironment`. */
export interface UpdateWorkspaceBaseEnvironmentRequest {
  name: string;
  workspace_base_environment: WorkspaceBaseEnvironment;
}

export interface WorkspaceBaseEnvironment {
  display_name: string;
  base_environment_type?: BaseEnvironmentType | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  creator_user_id?: string | undefined;
  filepath?: string | undefined;
  is_default?: boolean | undefined;
  last_updated_user_id?: string | undefined;
  message?: string | undefined;
  name?: string | undefined;
  spec?: EnvironmentSpec | undefined;
  status?: WorkspaceBaseEnvironmentCacheStatus | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
}

export interface WorkspaceBaseEnvironmentOperationMetadata {
  [key: string]: unknown;
}
