// Generated from api/bundledeployments.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64 } from '../../runtime/index.js';

/** Values of `DeploymentMode`; the server may send others. */
export const DeploymentMode = {
  DEPLOYMENT_MODE_DEVELOPMENT: 'DEPLOYMENT_MODE_DEVELOPMENT',
  DEPLOYMENT_MODE_PRODUCTION: 'DEPLOYMENT_MODE_PRODUCTION',
} as const;
export type DeploymentMode = (typeof DeploymentMode)[keyof typeof DeploymentMode] | (string & {});

/** Values of `DeploymentResourceType`; the server may send others. */
export const DeploymentResourceType = {
  DEPLOYMENT_RESOURCE_TYPE_ALERT: 'DEPLOYMENT_RESOURCE_TYPE_ALERT',
  DEPLOYMENT_RESOURCE_TYPE_APP: 'DEPLOYMENT_RESOURCE_TYPE_APP',
  DEPLOYMENT_RESOURCE_TYPE_CATALOG: 'DEPLOYMENT_RESOURCE_TYPE_CATALOG',
  DEPLOYMENT_RESOURCE_TYPE_CLUSTER: 'DEPLOYMENT_RESOURCE_TYPE_CLUSTER',
  DEPLOYMENT_RESOURCE_TYPE_CLUSTER_POLICY: 'DEPLOYMENT_RESOURCE_TYPE_CLUSTER_POLICY',
  DEPLOYMENT_RESOURCE_TYPE_DASHBOARD: 'DEPLOYMENT_RESOURCE_TYPE_DASHBOARD',
  DEPLOYMENT_RESOURCE_TYPE_DATABASE_CATALOG: 'DEPLOYMENT_RESOURCE_TYPE_DATABASE_CATALOG',
  DEPLOYMENT_RESOURCE_TYPE_DATABASE_INSTANCE: 'DEPLOYMENT_RESOURCE_TYPE_DATABASE_INSTANCE',
  DEPLOYMENT_RESOURCE_TYPE_EXPERIMENT: 'DEPLOYMENT_RESOURCE_TYPE_EXPERIMENT',
  DEPLOYMENT_RESOURCE_TYPE_EXTERNAL_LOCATION: 'DEPLOYMENT_RESOURCE_TYPE_EXTERNAL_LOCATION',
  DEPLOYMENT_RESOURCE_TYPE_GENIE_SPACE: 'DEPLOYMENT_RESOURCE_TYPE_GENIE_SPACE',
  DEPLOYMENT_RESOURCE_TYPE_INSTANCE_POOL: 'DEPLOYMENT_RESOURCE_TYPE_INSTANCE_POOL',
  DEPLOYMENT_RESOURCE_TYPE_JOB: 'DEPLOYMENT_RESOURCE_TYPE_JOB',
  DEPLOYMENT_RESOURCE_TYPE_JOB_RUN: 'DEPLOYMENT_RESOURCE_TYPE_JOB_RUN',
  DEPLOYMENT_RESOURCE_TYPE_MODEL: 'DEPLOYMENT_RESOURCE_TYPE_MODEL',
  DEPLOYMENT_RESOURCE_TYPE_MODEL_SERVING_ENDPOINT: 'DEPLOYMENT_RESOURCE_TYPE_MODEL_SERVING_ENDPOINT',
  DEPLOYMENT_RESOURCE_TYPE_PIPELINE: 'DEPLOYMENT_RESOURCE_TYPE_PIPELINE',
  DEPLOYMENT_RESOURCE_TYPE_POSTGRES_BRANCH: 'DEPLOYMENT_RESOURCE_TYPE_POSTGRES_BRANCH',
  DEPLOYMENT_RESOURCE_TYPE_POSTGRES_CATALOG: 'DEPLOYMENT_RESOURCE_TYPE_POSTGRES_CATALOG',
  DEPLOYMENT_RESOURCE_TYPE_POSTGRES_DATABASE: 'DEPLOYMENT_RESOURCE_TYPE_POSTGRES_DATABASE',
  DEPLOYMENT_RESOURCE_TYPE_POSTGRES_ENDPOINT: 'DEPLOYMENT_RESOURCE_TYPE_POSTGRES_ENDPOINT',
  DEPLOYMENT_RESOURCE_TYPE_POSTGRES_PROJECT: 'DEPLOYMENT_RESOURCE_TYPE_POSTGRES_PROJECT',
  DEPLOYMENT_RESOURCE_TYPE_POSTGRES_ROLE: 'DEPLOYMENT_RESOURCE_TYPE_POSTGRES_ROLE',
  DEPLOYMENT_RESOURCE_TYPE_POSTGRES_SYNCED_TABLE: 'DEPLOYMENT_RESOURCE_TYPE_POSTGRES_SYNCED_TABLE',
  DEPLOYMENT_RESOURCE_TYPE_QUALITY_MONITOR: 'DEPLOYMENT_RESOURCE_TYPE_QUALITY_MONITOR',
  DEPLOYMENT_RESOURCE_TYPE_REGISTERED_MODEL: 'DEPLOYMENT_RESOURCE_TYPE_REGISTERED_MODEL',
  DEPLOYMENT_RESOURCE_TYPE_SCHEMA: 'DEPLOYMENT_RESOURCE_TYPE_SCHEMA',
  DEPLOYMENT_RESOURCE_TYPE_SECRET: 'DEPLOYMENT_RESOURCE_TYPE_SECRET',
  DEPLOYMENT_RESOURCE_TYPE_SECRET_SCOPE: 'DEPLOYMENT_RESOURCE_TYPE_SECRET_SCOPE',
  DEPLOYMENT_RESOURCE_TYPE_SQL_WAREHOUSE: 'DEPLOYMENT_RESOURCE_TYPE_SQL_WAREHOUSE',
  DEPLOYMENT_RESOURCE_TYPE_SYNCED_DATABASE_TABLE: 'DEPLOYMENT_RESOURCE_TYPE_SYNCED_DATABASE_TABLE',
  DEPLOYMENT_RESOURCE_TYPE_VECTOR_SEARCH_ENDPOINT: 'DEPLOYMENT_RESOURCE_TYPE_VECTOR_SEARCH_ENDPOINT',
  DEPLOYMENT_RESOURCE_TYPE_VECTOR_SEARCH_INDEX: 'DEPLOYMENT_RESOURCE_TYPE_VECTOR_SEARCH_INDEX',
  DEPLOYMENT_RESOURCE_TYPE_VOLUME: 'DEPLOYMENT_RESOURCE_TYPE_VOLUME',
} as const;
export type DeploymentResourceType =
  (typeof DeploymentResourceType)[keyof typeof DeploymentResourceType] | (string & {});

/** Values of `DeploymentStatus`; the server may send others. */
export const DeploymentStatus = {
  DEPLOYMENT_STATUS_ACTIVE: 'DEPLOYMENT_STATUS_ACTIVE',
  DEPLOYMENT_STATUS_DELETED: 'DEPLOYMENT_STATUS_DELETED',
  DEPLOYMENT_STATUS_FAILED: 'DEPLOYMENT_STATUS_FAILED',
  DEPLOYMENT_STATUS_IN_PROGRESS: 'DEPLOYMENT_STATUS_IN_PROGRESS',
} as const;
export type DeploymentStatus = (typeof DeploymentStatus)[keyof typeof DeploymentStatus] | (string & {});

/** Values of `OperationActionType`; the server may send others. */
export const OperationActionType = {
  OPERATION_ACTION_TYPE_BIND: 'OPERATION_ACTION_TYPE_BIND',
  OPERATION_ACTION_TYPE_BIND_AND_UPDATE: 'OPERATION_ACTION_TYPE_BIND_AND_UPDATE',
  OPERATION_ACTION_TYPE_CREATE: 'OPERATION_ACTION_TYPE_CREATE',
  OPERATION_ACTION_TYPE_DELETE: 'OPERATION_ACTION_TYPE_DELETE',
  OPERATION_ACTION_TYPE_INITIAL_REGISTER: 'OPERATION_ACTION_TYPE_INITIAL_REGISTER',
  OPERATION_ACTION_TYPE_RECREATE: 'OPERATION_ACTION_TYPE_RECREATE',
  OPERATION_ACTION_TYPE_RESIZE: 'OPERATION_ACTION_TYPE_RESIZE',
  OPERATION_ACTION_TYPE_UNBIND: 'OPERATION_ACTION_TYPE_UNBIND',
  OPERATION_ACTION_TYPE_UPDATE: 'OPERATION_ACTION_TYPE_UPDATE',
  OPERATION_ACTION_TYPE_UPDATE_WITH_ID: 'OPERATION_ACTION_TYPE_UPDATE_WITH_ID',
} as const;
export type OperationActionType = (typeof OperationActionType)[keyof typeof OperationActionType] | (string & {});

/** Values of `OperationStatus`; the server may send others. */
export const OperationStatus = {
  OPERATION_STATUS_FAILED: 'OPERATION_STATUS_FAILED',
  OPERATION_STATUS_PENDING: 'OPERATION_STATUS_PENDING',
  OPERATION_STATUS_SUCCEEDED: 'OPERATION_STATUS_SUCCEEDED',
} as const;
export type OperationStatus = (typeof OperationStatus)[keyof typeof OperationStatus] | (string & {});

/** Values of `VersionComplete`; the server may send others. */
export const VersionComplete = {
  VERSION_COMPLETE_FAILURE: 'VERSION_COMPLETE_FAILURE',
  VERSION_COMPLETE_FORCE_ABORT: 'VERSION_COMPLETE_FORCE_ABORT',
  VERSION_COMPLETE_LEASE_EXPIRED: 'VERSION_COMPLETE_LEASE_EXPIRED',
  VERSION_COMPLETE_SUCCESS: 'VERSION_COMPLETE_SUCCESS',
} as const;
export type VersionComplete = (typeof VersionComplete)[keyof typeof VersionComplete] | (string & {});

/** Values of `VersionStatus`; the server may send others. */
export const VersionStatus = {
  VERSION_STATUS_COMPLETED: 'VERSION_STATUS_COMPLETED',
  VERSION_STATUS_IN_PROGRESS: 'VERSION_STATUS_IN_PROGRESS',
} as const;
export type VersionStatus = (typeof VersionStatus)[keyof typeof VersionStatus] | (string & {});

/** Values of `VersionType`; the server may send others. */
export const VersionType = {
  VERSION_TYPE_DEPLOY: 'VERSION_TYPE_DEPLOY',
  VERSION_TYPE_DESTROY: 'VERSION_TYPE_DESTROY',
} as const;
export type VersionType = (typeof VersionType)[keyof typeof VersionType] | (string & {});

/** Request of `BundleDeployments.completeVersion`. */
export interface CompleteVersionRequest {
  name: string;
  completion_reason: VersionComplete;
  force?: boolean | undefined;
}

/** Request of `BundleDeployments.createDeployment`. */
export interface CreateDeploymentRequest {
  deployment: Deployment;
}

/** Request of `BundleDeployments.createVersion`. */
export interface CreateVersionRequest {
  parent: string;
  version_id: string;
  version: Version;
}

export interface DashboardMetadata {
  definition_path?: string | undefined;
  source_path?: string | undefined;
}

/** Request of `BundleDeployments.deleteDeployment`. */
export interface DeleteDeploymentRequest {
  name: string;
}

export interface Deployment {
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  created_by?: string | undefined;
  deployment_mode?: DeploymentMode | undefined;
  /** RFC 3339 timestamp. */
  destroy_time?: string | undefined;
  destroyed_by?: string | undefined;
  display_name?: string | undefined;
  git_info?: GitInfo | undefined;
  initial_parent_path?: string | undefined;
  last_successful_version_id?: string | undefined;
  last_version_id?: string | undefined;
  name?: string | undefined;
  status?: DeploymentStatus | undefined;
  target_name?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  updated_by?: string | undefined;
  workspace_info?: WorkspaceInfo | undefined;
}

/** Request of `BundleDeployments.getDeployment`. */
export interface GetDeploymentRequest {
  name: string;
}

/** Request of `BundleDeployments.getOperation`. */
export interface GetOperationRequest {
  name: string;
}

/** Request of `BundleDeployments.getResource`. */
export interface GetResourceRequest {
  name: string;
}

/** Request of `BundleDeployments.getVersion`. */
export interface GetVersionRequest {
  name: string;
}

export interface GitInfo {
  branch?: string | undefined;
  commit?: string | undefined;
  origin_url?: string | undefined;
}

/** Request of `BundleDeployments.heartbeat`. */
export interface HeartbeatRequest {
  name: string;
}

export interface HeartbeatResponse {
  /** RFC 3339 timestamp. */
  expire_time?: string | undefined;
}

/** Request of `BundleDeployments.listDeployments`. */
export interface ListDeploymentsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
  show_deleted?: boolean | undefined;
}

export interface ListDeploymentsResponse {
  deployments?: Deployment[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `BundleDeployments.listOperations`. */
export interface ListOperationsRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListOperationsResponse {
  next_page_token?: string | undefined;
  operations?: Operation[] | undefined;
}

/** Request of `BundleDeployments.listResources`. */
export interface ListResourcesRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListResourcesResponse {
  next_page_token?: string | undefined;
  resources?: Resource[] | undefined;
}

/** Request of `BundleDeployments.listVersions`. */
export interface ListVersionsRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListVersionsResponse {
  next_page_token?: string | undefined;
  versions?: Version[] | undefined;
}

export interface Operation {
  action_type?: OperationActionType | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  dashboard_metadata?: DashboardMetadata | undefined;
  error_message?: string | undefined;
  name?: string | undefined;
  resource_id?: string | undefined;
  resource_key?: string | undefined;
  resource_type?: DeploymentResourceType | undefined;
  sequence_id?: Int64 | undefined;
  state?: string | undefined;
  status?: OperationStatus | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
}

export interface Resource {
  resource_type: DeploymentResourceType;
  dashboard_metadata?: DashboardMetadata | undefined;
  last_action_type?: OperationActionType | undefined;
  last_version_id?: string | undefined;
  name?: string | undefined;
  resource_id?: string | undefined;
  resource_key?: string | undefined;
  state?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
}

export interface StagedOperation {
  resource_key: string;
  action_type: OperationActionType;
}

/** Request of `BundleDeployments.updateDeployment`. */
export interface UpdateDeploymentRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  deployment: Deployment;
}

/** Request of `BundleDeployments.updateOperation`. */
export interface UpdateOperationRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  operation: Operation;
}

export interface Version {
  cli_version: string;
  version_type: VersionType;
  /** RFC 3339 timestamp. */
  complete_time?: string | undefined;
  completed_by?: string | undefined;
  completion_reason?: VersionComplete | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  created_by?: string | undefined;
  deployment_mode?: DeploymentMode | undefined;
  display_name?: string | undefined;
  git_info?: GitInfo | undefined;
  name?: string | undefined;
  operations?: StagedOperation[] | undefined;
  previous_version_id?: string | undefined;
  status?: VersionStatus | undefined;
  target_name?: string | undefined;
  version_id?: string | undefined;
  workspace_info?: WorkspaceInfo | undefined;
}

export interface WorkspaceInfo {
  bundle_root_path?: string | undefined;
  file_path?: string | undefined;
  git_folder_path?: string | undefined;
  root_path?: string | undefined;
  source_linked?: boolean | undefined;
}
