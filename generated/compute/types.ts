// Generated from api/compute.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64, Int64Input } from '../../runtime/index.js';

/** Values of `AwsAvailability`; the server may send others. */
export const AwsAvailability = {
  ON_DEMAND: 'ON_DEMAND',
  SPOT: 'SPOT',
  SPOT_WITH_FALLBACK: 'SPOT_WITH_FALLBACK',
} as const;
export type AwsAvailability = (typeof AwsAvailability)[keyof typeof AwsAvailability] | (string & {});

/** Values of `AzureAvailability`; the server may send others. */
export const AzureAvailability = {
  ON_DEMAND_AZURE: 'ON_DEMAND_AZURE',
  SPOT_AZURE: 'SPOT_AZURE',
  SPOT_WITH_FALLBACK_AZURE: 'SPOT_WITH_FALLBACK_AZURE',
} as const;
export type AzureAvailability = (typeof AzureAvailability)[keyof typeof AzureAvailability] | (string & {});

/** Values of `CloudProviderNodeStatus`; the server may send others. */
export const CloudProviderNodeStatus = {
  NotAvailableInRegion: 'NotAvailableInRegion',
  NotEnabledOnSubscription: 'NotEnabledOnSubscription',
} as const;
export type CloudProviderNodeStatus =
  (typeof CloudProviderNodeStatus)[keyof typeof CloudProviderNodeStatus] | (string & {});

/** Values of `ClusterPermissionLevel`; the server may send others. */
export const ClusterPermissionLevel = {
  CAN_ATTACH_TO: 'CAN_ATTACH_TO',
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_RESTART: 'CAN_RESTART',
} as const;
export type ClusterPermissionLevel =
  (typeof ClusterPermissionLevel)[keyof typeof ClusterPermissionLevel] | (string & {});

/** Values of `ClusterPolicyPermissionLevel`; the server may send others. */
export const ClusterPolicyPermissionLevel = {
  CAN_USE: 'CAN_USE',
} as const;
export type ClusterPolicyPermissionLevel =
  (typeof ClusterPolicyPermissionLevel)[keyof typeof ClusterPolicyPermissionLevel] | (string & {});

/** Values of `ClusterSource`; the server may send others. */
export const ClusterSource = {
  API: 'API',
  JOB: 'JOB',
  MODELS: 'MODELS',
  PIPELINE: 'PIPELINE',
  PIPELINE_MAINTENANCE: 'PIPELINE_MAINTENANCE',
  SQL: 'SQL',
  UI: 'UI',
} as const;
export type ClusterSource = (typeof ClusterSource)[keyof typeof ClusterSource] | (string & {});

/** Values of `CommandStatus`; the server may send others. */
export const CommandStatus = {
  Cancelled: 'Cancelled',
  Cancelling: 'Cancelling',
  Error: 'Error',
  Finished: 'Finished',
  Queued: 'Queued',
  Running: 'Running',
} as const;
export type CommandStatus = (typeof CommandStatus)[keyof typeof CommandStatus] | (string & {});

/** Values of `ConfidentialComputeType`; the server may send others. */
export const ConfidentialComputeType = {
  CONFIDENTIAL_COMPUTE_TYPE_NONE: 'CONFIDENTIAL_COMPUTE_TYPE_NONE',
  SEV_SNP: 'SEV_SNP',
} as const;
export type ConfidentialComputeType =
  (typeof ConfidentialComputeType)[keyof typeof ConfidentialComputeType] | (string & {});

/** Values of `ContextStatus`; the server may send others. */
export const ContextStatus = {
  Error: 'Error',
  Pending: 'Pending',
  Running: 'Running',
} as const;
export type ContextStatus = (typeof ContextStatus)[keyof typeof ContextStatus] | (string & {});

/** Values of `DataPlaneEventDetailsEventType`; the server may send others. */
export const DataPlaneEventDetailsEventType = {
  NODE_BLACKLISTED: 'NODE_BLACKLISTED',
  NODE_EXCLUDED_DECOMMISSIONED: 'NODE_EXCLUDED_DECOMMISSIONED',
} as const;
export type DataPlaneEventDetailsEventType =
  (typeof DataPlaneEventDetailsEventType)[keyof typeof DataPlaneEventDetailsEventType] | (string & {});

/** Values of `DataSecurityMode`; the server may send others. */
export const DataSecurityMode = {
  DATA_SECURITY_MODE_AUTO: 'DATA_SECURITY_MODE_AUTO',
  DATA_SECURITY_MODE_DEDICATED: 'DATA_SECURITY_MODE_DEDICATED',
  DATA_SECURITY_MODE_STANDARD: 'DATA_SECURITY_MODE_STANDARD',
  LEGACY_PASSTHROUGH: 'LEGACY_PASSTHROUGH',
  LEGACY_SINGLE_USER: 'LEGACY_SINGLE_USER',
  LEGACY_SINGLE_USER_STANDARD: 'LEGACY_SINGLE_USER_STANDARD',
  LEGACY_TABLE_ACL: 'LEGACY_TABLE_ACL',
  NONE: 'NONE',
  SINGLE_USER: 'SINGLE_USER',
  USER_ISOLATION: 'USER_ISOLATION',
} as const;
export type DataSecurityMode = (typeof DataSecurityMode)[keyof typeof DataSecurityMode] | (string & {});

/** Values of `DependencyMode`; the server may send others. */
export const DependencyMode = {
  DEPENDENCY_MODE_AUTO: 'DEPENDENCY_MODE_AUTO',
  DEPENDENCY_MODE_CLUSTER_LIBRARIES: 'DEPENDENCY_MODE_CLUSTER_LIBRARIES',
  DEPENDENCY_MODE_ENVIRONMENTS: 'DEPENDENCY_MODE_ENVIRONMENTS',
} as const;
export type DependencyMode = (typeof DependencyMode)[keyof typeof DependencyMode] | (string & {});

/** Values of `DiskTypeAzureDiskVolumeType`; the server may send others. */
export const DiskTypeAzureDiskVolumeType = {
  PREMIUM_LRS: 'PREMIUM_LRS',
  STANDARD_LRS: 'STANDARD_LRS',
} as const;
export type DiskTypeAzureDiskVolumeType =
  (typeof DiskTypeAzureDiskVolumeType)[keyof typeof DiskTypeAzureDiskVolumeType] | (string & {});

/** Values of `DiskTypeEbsVolumeType`; the server may send others. */
export const DiskTypeEbsVolumeType = {
  GENERAL_PURPOSE_SSD: 'GENERAL_PURPOSE_SSD',
  THROUGHPUT_OPTIMIZED_HDD: 'THROUGHPUT_OPTIMIZED_HDD',
} as const;
export type DiskTypeEbsVolumeType = (typeof DiskTypeEbsVolumeType)[keyof typeof DiskTypeEbsVolumeType] | (string & {});

/** Values of `EbsVolumeType`; the server may send others. */
export const EbsVolumeType = {
  GENERAL_PURPOSE_SSD: 'GENERAL_PURPOSE_SSD',
  THROUGHPUT_OPTIMIZED_HDD: 'THROUGHPUT_OPTIMIZED_HDD',
} as const;
export type EbsVolumeType = (typeof EbsVolumeType)[keyof typeof EbsVolumeType] | (string & {});

/** Values of `EnforcePolicyComplianceForClusterEnforceMode`; the server may send others. */
export const EnforcePolicyComplianceForClusterEnforceMode = {
  ENFORCE_IMMEDIATELY: 'ENFORCE_IMMEDIATELY',
  WAIT_FOR_TERMINATION: 'WAIT_FOR_TERMINATION',
} as const;
export type EnforcePolicyComplianceForClusterEnforceMode =
  | (typeof EnforcePolicyComplianceForClusterEnforceMode)[keyof typeof EnforcePolicyComplianceForClusterEnforceMode]
  | (string & {});

/** Values of `EnforcePolicyComplianceForClusterResponseEnforceResult`; the server may send others. */
export const EnforcePolicyComplianceForClusterResponseEnforceResult = {
  APPLIED: 'APPLIED',
  DEFERRED: 'DEFERRED',
  NO_CHANGES: 'NO_CHANGES',
} as const;
export type EnforcePolicyComplianceForClusterResponseEnforceResult =
  | (typeof EnforcePolicyComplianceForClusterResponseEnforceResult)[keyof typeof EnforcePolicyComplianceForClusterResponseEnforceResult]
  | (string & {});

/** Values of `EventDetailsCause`; the server may send others. */
export const EventDetailsCause = {
  AUTORECOVERY: 'AUTORECOVERY',
  AUTOSCALE: 'AUTOSCALE',
  AUTOSCALE_V2: 'AUTOSCALE_V2',
  DBR_AUTOSCALE: 'DBR_AUTOSCALE',
  REPLACE_BAD_NODES: 'REPLACE_BAD_NODES',
  USER_REQUEST: 'USER_REQUEST',
} as const;
export type EventDetailsCause = (typeof EventDetailsCause)[keyof typeof EventDetailsCause] | (string & {});

/** Values of `EventType`; the server may send others. */
export const EventType = {
  ADD_NODES_FAILED: 'ADD_NODES_FAILED',
  AUTOMATIC_CLUSTER_UPDATE: 'AUTOMATIC_CLUSTER_UPDATE',
  AUTOSCALING_BACKOFF: 'AUTOSCALING_BACKOFF',
  AUTOSCALING_FAILED: 'AUTOSCALING_FAILED',
  AUTOSCALING_STATS_REPORT: 'AUTOSCALING_STATS_REPORT',
  CLUSTER_MIGRATED: 'CLUSTER_MIGRATED',
  CREATING: 'CREATING',
  DBFS_DOWN: 'DBFS_DOWN',
  DECOMMISSION_ENDED: 'DECOMMISSION_ENDED',
  DECOMMISSION_STARTED: 'DECOMMISSION_STARTED',
  DEFERRED_POLICY_ENFORCEMENT_FAILED: 'DEFERRED_POLICY_ENFORCEMENT_FAILED',
  DEFERRED_POLICY_ENFORCEMENT_SCHEDULED: 'DEFERRED_POLICY_ENFORCEMENT_SCHEDULED',
  DID_NOT_EXPAND_DISK: 'DID_NOT_EXPAND_DISK',
  DRIVER_HEALTHY: 'DRIVER_HEALTHY',
  DRIVER_NOT_RESPONDING: 'DRIVER_NOT_RESPONDING',
  DRIVER_UNAVAILABLE: 'DRIVER_UNAVAILABLE',
  EDITED: 'EDITED',
  EXPANDED_DISK: 'EXPANDED_DISK',
  FAILED_TO_EXPAND_DISK: 'FAILED_TO_EXPAND_DISK',
  INIT_SCRIPTS_FINISHED: 'INIT_SCRIPTS_FINISHED',
  INIT_SCRIPTS_STARTED: 'INIT_SCRIPTS_STARTED',
  METASTORE_DOWN: 'METASTORE_DOWN',
  NODES_LOST: 'NODES_LOST',
  NODE_BLACKLISTED: 'NODE_BLACKLISTED',
  NODE_EXCLUDED_DECOMMISSIONED: 'NODE_EXCLUDED_DECOMMISSIONED',
  PINNED: 'PINNED',
  RESIZING: 'RESIZING',
  RESTARTING: 'RESTARTING',
  RUNNING: 'RUNNING',
  SPARK_EXCEPTION: 'SPARK_EXCEPTION',
  STARTING: 'STARTING',
  TERMINATING: 'TERMINATING',
  UC_VOLUME_MISCONFIGURED: 'UC_VOLUME_MISCONFIGURED',
  UNPINNED: 'UNPINNED',
  UPSIZE_COMPLETED: 'UPSIZE_COMPLETED',
} as const;
export type EventType = (typeof EventType)[keyof typeof EventType] | (string & {});

/** Values of `GcpAvailability`; the server may send others. */
export const GcpAvailability = {
  ON_DEMAND_GCP: 'ON_DEMAND_GCP',
  PREEMPTIBLE_GCP: 'PREEMPTIBLE_GCP',
  PREEMPTIBLE_WITH_FALLBACK_GCP: 'PREEMPTIBLE_WITH_FALLBACK_GCP',
} as const;
export type GcpAvailability = (typeof GcpAvailability)[keyof typeof GcpAvailability] | (string & {});

/** Values of `GetEventsOrder`; the server may send others. */
export const GetEventsOrder = {
  ASC: 'ASC',
  DESC: 'DESC',
} as const;
export type GetEventsOrder = (typeof GetEventsOrder)[keyof typeof GetEventsOrder] | (string & {});

/** Values of `HardwareAcceleratorType`; the server may send others. */
export const HardwareAcceleratorType = {
  GPU_1xA10: 'GPU_1xA10',
  GPU_1xH100: 'GPU_1xH100',
  GPU_8xB300: 'GPU_8xB300',
  GPU_8xH100: 'GPU_8xH100',
} as const;
export type HardwareAcceleratorType =
  (typeof HardwareAcceleratorType)[keyof typeof HardwareAcceleratorType] | (string & {});

/** Values of `InitScriptExecutionDetailsInitScriptExecutionStatus`; the server may send others. */
export const InitScriptExecutionDetailsInitScriptExecutionStatus = {
  FAILED_EXECUTION: 'FAILED_EXECUTION',
  FAILED_FETCH: 'FAILED_FETCH',
  FUSE_MOUNT_FAILED: 'FUSE_MOUNT_FAILED',
  NOT_EXECUTED: 'NOT_EXECUTED',
  SKIPPED: 'SKIPPED',
  SUCCEEDED: 'SUCCEEDED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type InitScriptExecutionDetailsInitScriptExecutionStatus =
  | (typeof InitScriptExecutionDetailsInitScriptExecutionStatus)[keyof typeof InitScriptExecutionDetailsInitScriptExecutionStatus]
  | (string & {});

/** Values of `InstancePoolAwsAttributesAvailability`; the server may send others. */
export const InstancePoolAwsAttributesAvailability = {
  ON_DEMAND: 'ON_DEMAND',
  SPOT: 'SPOT',
} as const;
export type InstancePoolAwsAttributesAvailability =
  (typeof InstancePoolAwsAttributesAvailability)[keyof typeof InstancePoolAwsAttributesAvailability] | (string & {});

/** Values of `InstancePoolAzureAttributesAvailability`; the server may send others. */
export const InstancePoolAzureAttributesAvailability = {
  ON_DEMAND_AZURE: 'ON_DEMAND_AZURE',
  SPOT_AZURE: 'SPOT_AZURE',
} as const;
export type InstancePoolAzureAttributesAvailability =
  | (typeof InstancePoolAzureAttributesAvailability)[keyof typeof InstancePoolAzureAttributesAvailability]
  | (string & {});

/** Values of `InstancePoolPermissionLevel`; the server may send others. */
export const InstancePoolPermissionLevel = {
  CAN_ATTACH_TO: 'CAN_ATTACH_TO',
  CAN_MANAGE: 'CAN_MANAGE',
} as const;
export type InstancePoolPermissionLevel =
  (typeof InstancePoolPermissionLevel)[keyof typeof InstancePoolPermissionLevel] | (string & {});

/** Values of `InstancePoolState`; the server may send others. */
export const InstancePoolState = {
  ACTIVE: 'ACTIVE',
  DELETED: 'DELETED',
  STOPPED: 'STOPPED',
} as const;
export type InstancePoolState = (typeof InstancePoolState)[keyof typeof InstancePoolState] | (string & {});

/** Values of `Kind`; the server may send others. */
export const Kind = {
  CLASSIC_PREVIEW: 'CLASSIC_PREVIEW',
} as const;
export type Kind = (typeof Kind)[keyof typeof Kind] | (string & {});

/** Values of `Language`; the server may send others. */
export const Language = {
  python: 'python',
  r: 'r',
  scala: 'scala',
  sql: 'sql',
} as const;
export type Language = (typeof Language)[keyof typeof Language] | (string & {});

/** Values of `LibraryInstallStatus`; the server may send others. */
export const LibraryInstallStatus = {
  FAILED: 'FAILED',
  INSTALLED: 'INSTALLED',
  INSTALLING: 'INSTALLING',
  PENDING: 'PENDING',
  RESOLVING: 'RESOLVING',
  RESTORED: 'RESTORED',
  SKIPPED: 'SKIPPED',
  UNINSTALL_ON_RESTART: 'UNINSTALL_ON_RESTART',
} as const;
export type LibraryInstallStatus = (typeof LibraryInstallStatus)[keyof typeof LibraryInstallStatus] | (string & {});

/** Values of `ListClustersSortByDirection`; the server may send others. */
export const ListClustersSortByDirection = {
  ASC: 'ASC',
  DESC: 'DESC',
} as const;
export type ListClustersSortByDirection =
  (typeof ListClustersSortByDirection)[keyof typeof ListClustersSortByDirection] | (string & {});

/** Values of `ListClustersSortByField`; the server may send others. */
export const ListClustersSortByField = {
  CLUSTER_NAME: 'CLUSTER_NAME',
  DEFAULT: 'DEFAULT',
} as const;
export type ListClustersSortByField =
  (typeof ListClustersSortByField)[keyof typeof ListClustersSortByField] | (string & {});

/** Values of `ListSortColumn`; the server may send others. */
export const ListSortColumn = {
  POLICY_CREATION_TIME: 'POLICY_CREATION_TIME',
  POLICY_NAME: 'POLICY_NAME',
} as const;
export type ListSortColumn = (typeof ListSortColumn)[keyof typeof ListSortColumn] | (string & {});

/** Values of `ListSortOrder`; the server may send others. */
export const ListSortOrder = {
  ASC: 'ASC',
  DESC: 'DESC',
} as const;
export type ListSortOrder = (typeof ListSortOrder)[keyof typeof ListSortOrder] | (string & {});

/** Values of `PendingEnforcementEnforcementStatus`; the server may send others. */
export const PendingEnforcementEnforcementStatus = {
  ACTIVE: 'ACTIVE',
  INACTIVE: 'INACTIVE',
} as const;
export type PendingEnforcementEnforcementStatus =
  (typeof PendingEnforcementEnforcementStatus)[keyof typeof PendingEnforcementEnforcementStatus] | (string & {});

/** Values of `ResultType`; the server may send others. */
export const ResultType = {
  error: 'error',
  image: 'image',
  images: 'images',
  table: 'table',
  text: 'text',
} as const;
export type ResultType = (typeof ResultType)[keyof typeof ResultType] | (string & {});

/** Values of `RuntimeEngine`; the server may send others. */
export const RuntimeEngine = {
  NULL: 'NULL',
  PHOTON: 'PHOTON',
  STANDARD: 'STANDARD',
} as const;
export type RuntimeEngine = (typeof RuntimeEngine)[keyof typeof RuntimeEngine] | (string & {});

/** Values of `State`; the server may send others. */
export const State = {
  ERROR: 'ERROR',
  PENDING: 'PENDING',
  RESIZING: 'RESIZING',
  RESTARTING: 'RESTARTING',
  RUNNING: 'RUNNING',
  TERMINATED: 'TERMINATED',
  TERMINATING: 'TERMINATING',
  UNKNOWN: 'UNKNOWN',
} as const;
export type State = (typeof State)[keyof typeof State] | (string & {});

/** Values of `TerminationReasonCode`; the server may send others. */
export const TerminationReasonCode = {
  ABUSE_DETECTED: 'ABUSE_DETECTED',
  ACCESS_TOKEN_FAILURE: 'ACCESS_TOKEN_FAILURE',
  ALLOCATION_TIMEOUT: 'ALLOCATION_TIMEOUT',
  ALLOCATION_TIMEOUT_NODE_DAEMON_NOT_READY: 'ALLOCATION_TIMEOUT_NODE_DAEMON_NOT_READY',
  ALLOCATION_TIMEOUT_NO_HEALTHY_AND_WARMED_UP_CLUSTERS: 'ALLOCATION_TIMEOUT_NO_HEALTHY_AND_WARMED_UP_CLUSTERS',
  ALLOCATION_TIMEOUT_NO_HEALTHY_CLUSTERS: 'ALLOCATION_TIMEOUT_NO_HEALTHY_CLUSTERS',
  ALLOCATION_TIMEOUT_NO_MATCHED_CLUSTERS: 'ALLOCATION_TIMEOUT_NO_MATCHED_CLUSTERS',
  ALLOCATION_TIMEOUT_NO_READY_CLUSTERS: 'ALLOCATION_TIMEOUT_NO_READY_CLUSTERS',
  ALLOCATION_TIMEOUT_NO_UNALLOCATED_CLUSTERS: 'ALLOCATION_TIMEOUT_NO_UNALLOCATED_CLUSTERS',
  ALLOCATION_TIMEOUT_NO_WARMED_UP_CLUSTERS: 'ALLOCATION_TIMEOUT_NO_WARMED_UP_CLUSTERS',
  ATTACH_PROJECT_FAILURE: 'ATTACH_PROJECT_FAILURE',
  AWS_AUTHORIZATION_FAILURE: 'AWS_AUTHORIZATION_FAILURE',
  AWS_INACCESSIBLE_KMS_KEY_FAILURE: 'AWS_INACCESSIBLE_KMS_KEY_FAILURE',
  AWS_INSTANCE_PROFILE_UPDATE_FAILURE: 'AWS_INSTANCE_PROFILE_UPDATE_FAILURE',
  AWS_INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET_FAILURE: 'AWS_INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET_FAILURE',
  AWS_INSUFFICIENT_INSTANCE_CAPACITY_FAILURE: 'AWS_INSUFFICIENT_INSTANCE_CAPACITY_FAILURE',
  AWS_INVALID_KEY_PAIR: 'AWS_INVALID_KEY_PAIR',
  AWS_INVALID_KMS_KEY_STATE: 'AWS_INVALID_KMS_KEY_STATE',
  AWS_MAX_SPOT_INSTANCE_COUNT_EXCEEDED_FAILURE: 'AWS_MAX_SPOT_INSTANCE_COUNT_EXCEEDED_FAILURE',
  AWS_REQUEST_LIMIT_EXCEEDED: 'AWS_REQUEST_LIMIT_EXCEEDED',
  AWS_RESOURCE_QUOTA_EXCEEDED: 'AWS_RESOURCE_QUOTA_EXCEEDED',
  AWS_UNSUPPORTED_FAILURE: 'AWS_UNSUPPORTED_FAILURE',
  AZURE_BYOK_KEY_PERMISSION_FAILURE: 'AZURE_BYOK_KEY_PERMISSION_FAILURE',
  AZURE_EPHEMERAL_DISK_FAILURE: 'AZURE_EPHEMERAL_DISK_FAILURE',
  AZURE_INVALID_DEPLOYMENT_TEMPLATE: 'AZURE_INVALID_DEPLOYMENT_TEMPLATE',
  AZURE_OPERATION_NOT_ALLOWED_EXCEPTION: 'AZURE_OPERATION_NOT_ALLOWED_EXCEPTION',
  AZURE_PACKED_DEPLOYMENT_PARTIAL_FAILURE: 'AZURE_PACKED_DEPLOYMENT_PARTIAL_FAILURE',
  AZURE_QUOTA_EXCEEDED_EXCEPTION: 'AZURE_QUOTA_EXCEEDED_EXCEPTION',
  AZURE_RESOURCE_MANAGER_THROTTLING: 'AZURE_RESOURCE_MANAGER_THROTTLING',
  AZURE_RESOURCE_PROVIDER_THROTTLING: 'AZURE_RESOURCE_PROVIDER_THROTTLING',
  AZURE_UNEXPECTED_DEPLOYMENT_TEMPLATE_FAILURE: 'AZURE_UNEXPECTED_DEPLOYMENT_TEMPLATE_FAILURE',
  AZURE_VM_EXTENSION_FAILURE: 'AZURE_VM_EXTENSION_FAILURE',
  AZURE_VNET_CONFIGURATION_FAILURE: 'AZURE_VNET_CONFIGURATION_FAILURE',
  BOOTSTRAP_TIMEOUT: 'BOOTSTRAP_TIMEOUT',
  BOOTSTRAP_TIMEOUT_CLOUD_PROVIDER_EXCEPTION: 'BOOTSTRAP_TIMEOUT_CLOUD_PROVIDER_EXCEPTION',
  BOOTSTRAP_TIMEOUT_DUE_TO_MISCONFIG: 'BOOTSTRAP_TIMEOUT_DUE_TO_MISCONFIG',
  BUDGET_POLICY_LIMIT_ENFORCEMENT_ACTIVATED: 'BUDGET_POLICY_LIMIT_ENFORCEMENT_ACTIVATED',
  BUDGET_POLICY_RESOLUTION_FAILURE: 'BUDGET_POLICY_RESOLUTION_FAILURE',
  CLOUD_ACCOUNT_POD_QUOTA_EXCEEDED: 'CLOUD_ACCOUNT_POD_QUOTA_EXCEEDED',
  CLOUD_ACCOUNT_SETUP_FAILURE: 'CLOUD_ACCOUNT_SETUP_FAILURE',
  CLOUD_OPERATION_CANCELLED: 'CLOUD_OPERATION_CANCELLED',
  CLOUD_PROVIDER_DISK_SETUP_FAILURE: 'CLOUD_PROVIDER_DISK_SETUP_FAILURE',
  CLOUD_PROVIDER_INSTANCE_NOT_LAUNCHED: 'CLOUD_PROVIDER_INSTANCE_NOT_LAUNCHED',
  CLOUD_PROVIDER_LAUNCH_FAILURE: 'CLOUD_PROVIDER_LAUNCH_FAILURE',
  CLOUD_PROVIDER_LAUNCH_FAILURE_DUE_TO_MISCONFIG: 'CLOUD_PROVIDER_LAUNCH_FAILURE_DUE_TO_MISCONFIG',
  CLOUD_PROVIDER_RESOURCE_STOCKOUT: 'CLOUD_PROVIDER_RESOURCE_STOCKOUT',
  CLOUD_PROVIDER_RESOURCE_STOCKOUT_DUE_TO_MISCONFIG: 'CLOUD_PROVIDER_RESOURCE_STOCKOUT_DUE_TO_MISCONFIG',
  CLOUD_PROVIDER_SHUTDOWN: 'CLOUD_PROVIDER_SHUTDOWN',
  CLUSTER_OPERATION_THROTTLED: 'CLUSTER_OPERATION_THROTTLED',
  CLUSTER_OPERATION_TIMEOUT: 'CLUSTER_OPERATION_TIMEOUT',
  COMMUNICATION_LOST: 'COMMUNICATION_LOST',
  CONTAINER_LAUNCH_FAILURE: 'CONTAINER_LAUNCH_FAILURE',
  CONTROL_PLANE_CONNECTION_FAILURE: 'CONTROL_PLANE_CONNECTION_FAILURE',
  CONTROL_PLANE_CONNECTION_FAILURE_DUE_TO_MISCONFIG: 'CONTROL_PLANE_CONNECTION_FAILURE_DUE_TO_MISCONFIG',
  CONTROL_PLANE_REQUEST_FAILURE: 'CONTROL_PLANE_REQUEST_FAILURE',
  CONTROL_PLANE_REQUEST_FAILURE_DUE_TO_MISCONFIG: 'CONTROL_PLANE_REQUEST_FAILURE_DUE_TO_MISCONFIG',
  DATABASE_CONNECTION_FAILURE: 'DATABASE_CONNECTION_FAILURE',
  DATA_ACCESS_CONFIG_CHANGED: 'DATA_ACCESS_CONFIG_CHANGED',
  DBFS_COMPONENT_UNHEALTHY: 'DBFS_COMPONENT_UNHEALTHY',
  DBR_IMAGE_RESOLUTION_FAILURE: 'DBR_IMAGE_RESOLUTION_FAILURE',
  DISASTER_RECOVERY_REPLICATION: 'DISASTER_RECOVERY_REPLICATION',
  DNS_RESOLUTION_ERROR: 'DNS_RESOLUTION_ERROR',
  DOCKER_CONTAINER_CREATION_EXCEPTION: 'DOCKER_CONTAINER_CREATION_EXCEPTION',
  DOCKER_IMAGE_PULL_FAILURE: 'DOCKER_IMAGE_PULL_FAILURE',
  DOCKER_IMAGE_TOO_LARGE_FOR_INSTANCE_EXCEPTION: 'DOCKER_IMAGE_TOO_LARGE_FOR_INSTANCE_EXCEPTION',
  DOCKER_INVALID_OS_EXCEPTION: 'DOCKER_INVALID_OS_EXCEPTION',
  DRIVER_EVICTION: 'DRIVER_EVICTION',
  DRIVER_LAUNCH_TIMEOUT: 'DRIVER_LAUNCH_TIMEOUT',
  DRIVER_NODE_UNREACHABLE: 'DRIVER_NODE_UNREACHABLE',
  DRIVER_OUT_OF_DISK: 'DRIVER_OUT_OF_DISK',
  DRIVER_OUT_OF_MEMORY: 'DRIVER_OUT_OF_MEMORY',
  DRIVER_POD_CREATION_FAILURE: 'DRIVER_POD_CREATION_FAILURE',
  DRIVER_UNEXPECTED_FAILURE: 'DRIVER_UNEXPECTED_FAILURE',
  DRIVER_UNHEALTHY: 'DRIVER_UNHEALTHY',
  DRIVER_UNREACHABLE: 'DRIVER_UNREACHABLE',
  DRIVER_UNRESPONSIVE: 'DRIVER_UNRESPONSIVE',
  DYNAMIC_SPARK_CONF_SIZE_EXCEEDED: 'DYNAMIC_SPARK_CONF_SIZE_EXCEEDED',
  EOS_SPARK_IMAGE: 'EOS_SPARK_IMAGE',
  EXECUTION_COMPONENT_UNHEALTHY: 'EXECUTION_COMPONENT_UNHEALTHY',
  EXECUTOR_POD_UNSCHEDULED: 'EXECUTOR_POD_UNSCHEDULED',
  GCP_API_RATE_QUOTA_EXCEEDED: 'GCP_API_RATE_QUOTA_EXCEEDED',
  GCP_DENIED_BY_ORG_POLICY: 'GCP_DENIED_BY_ORG_POLICY',
  GCP_FORBIDDEN: 'GCP_FORBIDDEN',
  GCP_IAM_TIMEOUT: 'GCP_IAM_TIMEOUT',
  GCP_INACCESSIBLE_KMS_KEY_FAILURE: 'GCP_INACCESSIBLE_KMS_KEY_FAILURE',
  GCP_INSUFFICIENT_CAPACITY: 'GCP_INSUFFICIENT_CAPACITY',
  GCP_IP_SPACE_EXHAUSTED: 'GCP_IP_SPACE_EXHAUSTED',
  GCP_KMS_KEY_PERMISSION_DENIED: 'GCP_KMS_KEY_PERMISSION_DENIED',
  GCP_NOT_FOUND: 'GCP_NOT_FOUND',
  GCP_QUOTA_EXCEEDED: 'GCP_QUOTA_EXCEEDED',
  GCP_RESOURCE_QUOTA_EXCEEDED: 'GCP_RESOURCE_QUOTA_EXCEEDED',
  GCP_SERVICE_ACCOUNT_ACCESS_DENIED: 'GCP_SERVICE_ACCOUNT_ACCESS_DENIED',
  GCP_SERVICE_ACCOUNT_DELETED: 'GCP_SERVICE_ACCOUNT_DELETED',
  GCP_SERVICE_ACCOUNT_NOT_FOUND: 'GCP_SERVICE_ACCOUNT_NOT_FOUND',
  GCP_SUBNET_NOT_READY: 'GCP_SUBNET_NOT_READY',
  GCP_TRUSTED_IMAGE_PROJECTS_VIOLATED: 'GCP_TRUSTED_IMAGE_PROJECTS_VIOLATED',
  GKE_BASED_CLUSTER_TERMINATION: 'GKE_BASED_CLUSTER_TERMINATION',
  GLOBAL_INIT_SCRIPT_FAILURE: 'GLOBAL_INIT_SCRIPT_FAILURE',
  HIVEMETASTORE_CONNECTIVITY_FAILURE: 'HIVEMETASTORE_CONNECTIVITY_FAILURE',
  HIVE_METASTORE_PROVISIONING_FAILURE: 'HIVE_METASTORE_PROVISIONING_FAILURE',
  IMAGE_PULL_PERMISSION_DENIED: 'IMAGE_PULL_PERMISSION_DENIED',
  INACTIVITY: 'INACTIVITY',
  INIT_CONTAINER_NOT_FINISHED: 'INIT_CONTAINER_NOT_FINISHED',
  INIT_SCRIPT_FAILURE: 'INIT_SCRIPT_FAILURE',
  INSTANCE_POOL_CLUSTER_FAILURE: 'INSTANCE_POOL_CLUSTER_FAILURE',
  INSTANCE_POOL_MAX_CAPACITY_REACHED: 'INSTANCE_POOL_MAX_CAPACITY_REACHED',
  INSTANCE_POOL_NOT_FOUND: 'INSTANCE_POOL_NOT_FOUND',
  INSTANCE_UNREACHABLE: 'INSTANCE_UNREACHABLE',
  INSTANCE_UNREACHABLE_DUE_TO_MISCONFIG: 'INSTANCE_UNREACHABLE_DUE_TO_MISCONFIG',
  INTERNAL_CAPACITY_FAILURE: 'INTERNAL_CAPACITY_FAILURE',
  INTERNAL_ERROR: 'INTERNAL_ERROR',
  INVALID_ARGUMENT: 'INVALID_ARGUMENT',
  INVALID_AWS_PARAMETER: 'INVALID_AWS_PARAMETER',
  INVALID_INSTANCE_PLACEMENT_PROTOCOL: 'INVALID_INSTANCE_PLACEMENT_PROTOCOL',
  INVALID_SPARK_IMAGE: 'INVALID_SPARK_IMAGE',
  INVALID_WORKER_IMAGE_FAILURE: 'INVALID_WORKER_IMAGE_FAILURE',
  IN_PENALTY_BOX: 'IN_PENALTY_BOX',
  IP_EXHAUSTION_FAILURE: 'IP_EXHAUSTION_FAILURE',
  JOB_FINISHED: 'JOB_FINISHED',
  K8S_ACTIVE_POD_QUOTA_EXCEEDED: 'K8S_ACTIVE_POD_QUOTA_EXCEEDED',
  K8S_AUTOSCALING_FAILURE: 'K8S_AUTOSCALING_FAILURE',
  K8S_DBR_CLUSTER_LAUNCH_TIMEOUT: 'K8S_DBR_CLUSTER_LAUNCH_TIMEOUT',
  LAZY_ALLOCATION_TIMEOUT: 'LAZY_ALLOCATION_TIMEOUT',
  MAINTENANCE_MODE: 'MAINTENANCE_MODE',
  METASTORE_COMPONENT_UNHEALTHY: 'METASTORE_COMPONENT_UNHEALTHY',
  MTLS_PORT_CONNECTIVITY_FAILURE: 'MTLS_PORT_CONNECTIVITY_FAILURE',
  NEPHOS_RESOURCE_MANAGEMENT: 'NEPHOS_RESOURCE_MANAGEMENT',
  NETVISOR_SETUP_TIMEOUT: 'NETVISOR_SETUP_TIMEOUT',
  NETWORK_CHECK_CONTROL_PLANE_FAILURE: 'NETWORK_CHECK_CONTROL_PLANE_FAILURE',
  NETWORK_CHECK_CONTROL_PLANE_FAILURE_DUE_TO_MISCONFIG: 'NETWORK_CHECK_CONTROL_PLANE_FAILURE_DUE_TO_MISCONFIG',
  NETWORK_CHECK_DNS_SERVER_FAILURE: 'NETWORK_CHECK_DNS_SERVER_FAILURE',
  NETWORK_CHECK_DNS_SERVER_FAILURE_DUE_TO_MISCONFIG: 'NETWORK_CHECK_DNS_SERVER_FAILURE_DUE_TO_MISCONFIG',
  NETWORK_CHECK_METADATA_ENDPOINT_FAILURE: 'NETWORK_CHECK_METADATA_ENDPOINT_FAILURE',
  NETWORK_CHECK_METADATA_ENDPOINT_FAILURE_DUE_TO_MISCONFIG: 'NETWORK_CHECK_METADATA_ENDPOINT_FAILURE_DUE_TO_MISCONFIG',
  NETWORK_CHECK_MULTIPLE_COMPONENTS_FAILURE: 'NETWORK_CHECK_MULTIPLE_COMPONENTS_FAILURE',
  NETWORK_CHECK_MULTIPLE_COMPONENTS_FAILURE_DUE_TO_MISCONFIG:
    'NETWORK_CHECK_MULTIPLE_COMPONENTS_FAILURE_DUE_TO_MISCONFIG',
  NETWORK_CHECK_NIC_FAILURE: 'NETWORK_CHECK_NIC_FAILURE',
  NETWORK_CHECK_NIC_FAILURE_DUE_TO_MISCONFIG: 'NETWORK_CHECK_NIC_FAILURE_DUE_TO_MISCONFIG',
  NETWORK_CHECK_STORAGE_FAILURE: 'NETWORK_CHECK_STORAGE_FAILURE',
  NETWORK_CHECK_STORAGE_FAILURE_DUE_TO_MISCONFIG: 'NETWORK_CHECK_STORAGE_FAILURE_DUE_TO_MISCONFIG',
  NETWORK_CONFIGURATION_FAILURE: 'NETWORK_CONFIGURATION_FAILURE',
  NFS_MOUNT_FAILURE: 'NFS_MOUNT_FAILURE',
  NO_MATCHED_K8S: 'NO_MATCHED_K8S',
  NO_MATCHED_K8S_TESTING_TAG: 'NO_MATCHED_K8S_TESTING_TAG',
  NPIP_TUNNEL_SETUP_FAILURE: 'NPIP_TUNNEL_SETUP_FAILURE',
  NPIP_TUNNEL_TOKEN_FAILURE: 'NPIP_TUNNEL_TOKEN_FAILURE',
  POD_ASSIGNMENT_FAILURE: 'POD_ASSIGNMENT_FAILURE',
  POD_SCHEDULING_FAILURE: 'POD_SCHEDULING_FAILURE',
  RATE_LIMITED: 'RATE_LIMITED',
  REQUEST_REJECTED: 'REQUEST_REJECTED',
  REQUEST_THROTTLED: 'REQUEST_THROTTLED',
  RESOURCE_USAGE_BLOCKED: 'RESOURCE_USAGE_BLOCKED',
  SECRET_CREATION_FAILURE: 'SECRET_CREATION_FAILURE',
  SECRET_PERMISSION_DENIED: 'SECRET_PERMISSION_DENIED',
  SECRET_RESOLUTION_ERROR: 'SECRET_RESOLUTION_ERROR',
  SECURITY_DAEMON_REGISTRATION_EXCEPTION: 'SECURITY_DAEMON_REGISTRATION_EXCEPTION',
  SELF_BOOTSTRAP_FAILURE: 'SELF_BOOTSTRAP_FAILURE',
  SERVERLESS_LONG_RUNNING_TERMINATED: 'SERVERLESS_LONG_RUNNING_TERMINATED',
  SKIPPED_SLOW_NODES: 'SKIPPED_SLOW_NODES',
  SLOW_IMAGE_DOWNLOAD: 'SLOW_IMAGE_DOWNLOAD',
  SPARK_ERROR: 'SPARK_ERROR',
  SPARK_IMAGE_DOWNLOAD_FAILURE: 'SPARK_IMAGE_DOWNLOAD_FAILURE',
  SPARK_IMAGE_DOWNLOAD_THROTTLED: 'SPARK_IMAGE_DOWNLOAD_THROTTLED',
  SPARK_IMAGE_NOT_FOUND: 'SPARK_IMAGE_NOT_FOUND',
  SPARK_STARTUP_FAILURE: 'SPARK_STARTUP_FAILURE',
  SPOT_INSTANCE_TERMINATION: 'SPOT_INSTANCE_TERMINATION',
  SSH_BOOTSTRAP_FAILURE: 'SSH_BOOTSTRAP_FAILURE',
  STORAGE_DOWNLOAD_FAILURE: 'STORAGE_DOWNLOAD_FAILURE',
  STORAGE_DOWNLOAD_FAILURE_DUE_TO_MISCONFIG: 'STORAGE_DOWNLOAD_FAILURE_DUE_TO_MISCONFIG',
  STORAGE_DOWNLOAD_FAILURE_SLOW: 'STORAGE_DOWNLOAD_FAILURE_SLOW',
  STORAGE_DOWNLOAD_FAILURE_THROTTLED: 'STORAGE_DOWNLOAD_FAILURE_THROTTLED',
  STS_CLIENT_SETUP_FAILURE: 'STS_CLIENT_SETUP_FAILURE',
  SUBNET_EXHAUSTED_FAILURE: 'SUBNET_EXHAUSTED_FAILURE',
  TEMPORARILY_UNAVAILABLE: 'TEMPORARILY_UNAVAILABLE',
  TRIAL_EXPIRED: 'TRIAL_EXPIRED',
  UNEXPECTED_LAUNCH_FAILURE: 'UNEXPECTED_LAUNCH_FAILURE',
  UNEXPECTED_POD_RECREATION: 'UNEXPECTED_POD_RECREATION',
  UNKNOWN: 'UNKNOWN',
  UNSUPPORTED_INSTANCE_TYPE: 'UNSUPPORTED_INSTANCE_TYPE',
  UPDATE_INSTANCE_PROFILE_FAILURE: 'UPDATE_INSTANCE_PROFILE_FAILURE',
  USAGE_POLICY_ENTITLEMENT_DENIED: 'USAGE_POLICY_ENTITLEMENT_DENIED',
  USER_INITIATED_VM_TERMINATION: 'USER_INITIATED_VM_TERMINATION',
  USER_REQUEST: 'USER_REQUEST',
  WORKER_SETUP_FAILURE: 'WORKER_SETUP_FAILURE',
  WORKSPACE_CANCELLED_ERROR: 'WORKSPACE_CANCELLED_ERROR',
  WORKSPACE_CONFIGURATION_ERROR: 'WORKSPACE_CONFIGURATION_ERROR',
  WORKSPACE_UPDATE: 'WORKSPACE_UPDATE',
} as const;
export type TerminationReasonCode = (typeof TerminationReasonCode)[keyof typeof TerminationReasonCode] | (string & {});

/** Values of `TerminationReasonType`; the server may send others. */
export const TerminationReasonType = {
  CLIENT_ERROR: 'CLIENT_ERROR',
  CLOUD_FAILURE: 'CLOUD_FAILURE',
  SERVICE_FAULT: 'SERVICE_FAULT',
  SUCCESS: 'SUCCESS',
} as const;
export type TerminationReasonType = (typeof TerminationReasonType)[keyof typeof TerminationReasonType] | (string & {});

export interface AddInstanceProfile {
  iam_role_arn?: string | undefined;
  instance_profile_arn: string;
  is_meta_instance_profile?: boolean | undefined;
  skip_validation?: boolean | undefined;
}

export interface Adlsgen2Info {
  destination: string;
}

export interface AutoScale {
  max_workers?: number | undefined;
  min_workers?: number | undefined;
}

export interface AwsAttributes {
  availability?: AwsAvailability | undefined;
  ebs_volume_count?: number | undefined;
  ebs_volume_iops?: number | undefined;
  ebs_volume_size?: number | undefined;
  ebs_volume_throughput?: number | undefined;
  ebs_volume_type?: EbsVolumeType | undefined;
  first_on_demand?: number | undefined;
  instance_profile_arn?: string | undefined;
  spot_bid_price_percent?: number | undefined;
  zone_id?: string | undefined;
}

export interface AzureAttributes {
  availability?: AzureAvailability | undefined;
  capacity_reservation_group?: string | undefined;
  first_on_demand?: number | undefined;
  log_analytics_info?: LogAnalyticsInfo | undefined;
  spot_bid_max_price?: number | undefined;
}

export interface CancelCommand {
  clusterId?: string | undefined;
  commandId?: string | undefined;
  contextId?: string | undefined;
}

export interface CancelPendingClusterEnforcementRequest {
  allow_missing?: boolean | undefined;
  cluster_id: string;
}

export interface CancelPendingClusterEnforcementResponse {
  [key: string]: unknown;
}

export interface ChangeClusterOwner {
  cluster_id: string;
  owner_username: string;
}

export interface ClientsTypes {
  jobs?: boolean | undefined;
  notebooks?: boolean | undefined;
}

export interface CloneCluster {
  source_cluster_id: string;
}

export interface CloudProviderNodeInfo {
  status?: CloudProviderNodeStatus[] | undefined;
}

export interface ClusterAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: ClusterPermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface ClusterAccessControlResponse {
  all_permissions?: ClusterPermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface ClusterAttributes {
  spark_version: string;
  autotermination_minutes?: number | undefined;
  aws_attributes?: AwsAttributes | undefined;
  azure_attributes?: AzureAttributes | undefined;
  cluster_log_conf?: ClusterLogConf | undefined;
  cluster_name?: string | undefined;
  custom_tags?: Record<string, string> | undefined;
  data_security_mode?: DataSecurityMode | undefined;
  dependency_mode?: DependencyMode | undefined;
  docker_image?: DockerImage | undefined;
  driver_instance_pool_id?: string | undefined;
  driver_node_type_flexibility?: NodeTypeFlexibility | undefined;
  driver_node_type_id?: string | undefined;
  enable_elastic_disk?: boolean | undefined;
  enable_local_disk_encryption?: boolean | undefined;
  gcp_attributes?: GcpAttributes | undefined;
  init_scripts?: InitScriptInfo[] | undefined;
  instance_pool_id?: string | undefined;
  is_single_node?: boolean | undefined;
  kind?: Kind | undefined;
  node_type_id?: string | undefined;
  policy_id?: string | undefined;
  remote_disk_throughput?: number | undefined;
  runtime_engine?: RuntimeEngine | undefined;
  single_user_name?: string | undefined;
  spark_conf?: Record<string, string> | undefined;
  spark_env_vars?: Record<string, string> | undefined;
  ssh_public_keys?: string[] | undefined;
  total_initial_remote_disk_size?: number | undefined;
  use_ml_runtime?: boolean | undefined;
  worker_node_type_flexibility?: NodeTypeFlexibility | undefined;
  workload_type?: WorkloadType | undefined;
}

export interface ClusterCompliance {
  cluster_id: string;
  is_compliant?: boolean | undefined;
  pending_enforcement?: PendingEnforcement | undefined;
  violations?: Record<string, string> | undefined;
}

export interface ClusterDetails {
  autoscale?: AutoScale | undefined;
  autotermination_minutes?: number | undefined;
  aws_attributes?: AwsAttributes | undefined;
  azure_attributes?: AzureAttributes | undefined;
  cluster_cores?: number | undefined;
  cluster_id?: string | undefined;
  cluster_log_conf?: ClusterLogConf | undefined;
  cluster_log_status?: LogSyncStatus | undefined;
  cluster_memory_mb?: Int64 | undefined;
  cluster_name?: string | undefined;
  cluster_source?: ClusterSource | undefined;
  creator_user_name?: string | undefined;
  custom_tags?: Record<string, string> | undefined;
  data_security_mode?: DataSecurityMode | undefined;
  default_tags?: Record<string, string> | undefined;
  dependency_mode?: DependencyMode | undefined;
  docker_image?: DockerImage | undefined;
  driver?: SparkNode | undefined;
  driver_instance_pool_id?: string | undefined;
  driver_node_type_flexibility?: NodeTypeFlexibility | undefined;
  driver_node_type_id?: string | undefined;
  enable_elastic_disk?: boolean | undefined;
  enable_local_disk_encryption?: boolean | undefined;
  executors?: SparkNode[] | undefined;
  gcp_attributes?: GcpAttributes | undefined;
  init_scripts?: InitScriptInfo[] | undefined;
  instance_pool_id?: string | undefined;
  is_single_node?: boolean | undefined;
  jdbc_port?: number | undefined;
  kind?: Kind | undefined;
  last_restarted_time?: Int64 | undefined;
  last_state_loss_time?: Int64 | undefined;
  node_type_id?: string | undefined;
  num_workers?: number | undefined;
  policy_id?: string | undefined;
  remote_disk_throughput?: number | undefined;
  runtime_engine?: RuntimeEngine | undefined;
  single_user_name?: string | undefined;
  spark_conf?: Record<string, string> | undefined;
  spark_context_id?: Int64 | undefined;
  spark_env_vars?: Record<string, string> | undefined;
  spark_version?: string | undefined;
  spec?: ClusterSpec | undefined;
  ssh_public_keys?: string[] | undefined;
  start_time?: Int64 | undefined;
  state?: State | undefined;
  state_message?: string | undefined;
  terminated_time?: Int64 | undefined;
  termination_reason?: TerminationReason | undefined;
  total_initial_remote_disk_size?: number | undefined;
  use_ml_runtime?: boolean | undefined;
  worker_node_type_flexibility?: NodeTypeFlexibility | undefined;
  workload_type?: WorkloadType | undefined;
}

export interface ClusterEvent {
  cluster_id: string;
  data_plane_event_details?: DataPlaneEventDetails | undefined;
  details?: EventDetails | undefined;
  timestamp?: Int64 | undefined;
  type?: EventType | undefined;
}

export interface ClusterLibraryStatuses {
  cluster_id?: string | undefined;
  library_statuses?: LibraryFullStatus[] | undefined;
}

export interface ClusterLogConf {
  dbfs?: DbfsStorageInfo | undefined;
  s3?: S3StorageInfo | undefined;
  volumes?: VolumesStorageInfo | undefined;
}

export interface ClusterPermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: ClusterPermissionLevel | undefined;
}

export interface ClusterPermissions {
  access_control_list?: ClusterAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface ClusterPermissionsDescription {
  description?: string | undefined;
  permission_level?: ClusterPermissionLevel | undefined;
}

export interface ClusterPermissionsRequest {
  access_control_list?: ClusterAccessControlRequest[] | undefined;
}

export interface ClusterPolicyAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: ClusterPolicyPermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface ClusterPolicyAccessControlResponse {
  all_permissions?: ClusterPolicyPermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface ClusterPolicyPermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: ClusterPolicyPermissionLevel | undefined;
}

export interface ClusterPolicyPermissions {
  access_control_list?: ClusterPolicyAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface ClusterPolicyPermissionsDescription {
  description?: string | undefined;
  permission_level?: ClusterPolicyPermissionLevel | undefined;
}

export interface ClusterPolicyPermissionsRequest {
  access_control_list?: ClusterPolicyAccessControlRequest[] | undefined;
}

export interface ClusterSettingsChange {
  field?: string | undefined;
  new_value?: string | undefined;
  previous_value?: string | undefined;
}

export interface ClusterSize {
  autoscale?: AutoScale | undefined;
  num_workers?: number | undefined;
}

export interface ClusterSpec {
  apply_policy_default_values?: boolean | undefined;
  autoscale?: AutoScale | undefined;
  autotermination_minutes?: number | undefined;
  aws_attributes?: AwsAttributes | undefined;
  azure_attributes?: AzureAttributes | undefined;
  cluster_log_conf?: ClusterLogConf | undefined;
  cluster_name?: string | undefined;
  custom_tags?: Record<string, string> | undefined;
  data_security_mode?: DataSecurityMode | undefined;
  dependency_mode?: DependencyMode | undefined;
  docker_image?: DockerImage | undefined;
  driver_instance_pool_id?: string | undefined;
  driver_node_type_flexibility?: NodeTypeFlexibility | undefined;
  driver_node_type_id?: string | undefined;
  enable_elastic_disk?: boolean | undefined;
  enable_local_disk_encryption?: boolean | undefined;
  gcp_attributes?: GcpAttributes | undefined;
  init_scripts?: InitScriptInfo[] | undefined;
  instance_pool_id?: string | undefined;
  is_single_node?: boolean | undefined;
  kind?: Kind | undefined;
  node_type_id?: string | undefined;
  num_workers?: number | undefined;
  policy_id?: string | undefined;
  remote_disk_throughput?: number | undefined;
  runtime_engine?: RuntimeEngine | undefined;
  single_user_name?: string | undefined;
  spark_conf?: Record<string, string> | undefined;
  spark_env_vars?: Record<string, string> | undefined;
  spark_version?: string | undefined;
  ssh_public_keys?: string[] | undefined;
  total_initial_remote_disk_size?: number | undefined;
  use_ml_runtime?: boolean | undefined;
  worker_node_type_flexibility?: NodeTypeFlexibility | undefined;
  workload_type?: WorkloadType | undefined;
}

/** Request of `Libraries.clusterStatus`. */
export interface ClusterStatus {
  cluster_id: string;
}

export interface Command {
  clusterId?: string | undefined;
  command?: string | undefined;
  contextId?: string | undefined;
  language?: Language | undefined;
}

/** Request of `CommandExecution.commandStatus`. */
export interface CommandStatusRequest {
  clusterId: string;
  commandId: string;
  contextId: string;
}

export interface CommandStatusResponse {
  id?: string | undefined;
  results?: Results | undefined;
  status?: CommandStatus | undefined;
}

/** Request of `CommandExecution.contextStatus`. */
export interface ContextStatusRequest {
  clusterId: string;
  contextId: string;
}

export interface ContextStatusResponse {
  id?: string | undefined;
  status?: ContextStatus | undefined;
}

export interface CreateCluster {
  apply_policy_default_values?: boolean | undefined;
  autoscale?: AutoScale | undefined;
  autotermination_minutes?: number | undefined;
  aws_attributes?: AwsAttributes | undefined;
  azure_attributes?: AzureAttributes | undefined;
  clone_from?: CloneCluster | undefined;
  cluster_log_conf?: ClusterLogConf | undefined;
  cluster_name?: string | undefined;
  custom_tags?: Record<string, string> | undefined;
  data_security_mode?: DataSecurityMode | undefined;
  dependency_mode?: DependencyMode | undefined;
  docker_image?: DockerImage | undefined;
  driver_instance_pool_id?: string | undefined;
  driver_node_type_flexibility?: NodeTypeFlexibility | undefined;
  driver_node_type_id?: string | undefined;
  enable_elastic_disk?: boolean | undefined;
  enable_local_disk_encryption?: boolean | undefined;
  gcp_attributes?: GcpAttributes | undefined;
  init_scripts?: InitScriptInfo[] | undefined;
  instance_pool_id?: string | undefined;
  is_single_node?: boolean | undefined;
  kind?: Kind | undefined;
  node_type_id?: string | undefined;
  num_workers?: number | undefined;
  policy_id?: string | undefined;
  remote_disk_throughput?: number | undefined;
  runtime_engine?: RuntimeEngine | undefined;
  single_user_name?: string | undefined;
  spark_conf?: Record<string, string> | undefined;
  spark_env_vars?: Record<string, string> | undefined;
  spark_version: string;
  ssh_public_keys?: string[] | undefined;
  total_initial_remote_disk_size?: number | undefined;
  use_ml_runtime?: boolean | undefined;
  worker_node_type_flexibility?: NodeTypeFlexibility | undefined;
  workload_type?: WorkloadType | undefined;
}

export interface CreateClusterResponse {
  cluster_id?: string | undefined;
}

export interface CreateContext {
  clusterId?: string | undefined;
  language?: Language | undefined;
}

export interface CreateInstancePool {
  aws_attributes?: InstancePoolAwsAttributes | undefined;
  azure_attributes?: InstancePoolAzureAttributes | undefined;
  custom_tags?: Record<string, string> | undefined;
  disk_spec?: DiskSpec | undefined;
  enable_elastic_disk?: boolean | undefined;
  gcp_attributes?: InstancePoolGcpAttributes | undefined;
  idle_instance_autotermination_minutes?: number | undefined;
  instance_pool_name: string;
  max_capacity?: number | undefined;
  min_idle_instances?: number | undefined;
  node_type_flexibility?: NodeTypeFlexibility | undefined;
  node_type_id: string;
  preloaded_docker_images?: DockerImage[] | undefined;
  preloaded_spark_versions?: string[] | undefined;
  remote_disk_throughput?: number | undefined;
  total_initial_remote_disk_size?: number | undefined;
}

export interface CreateInstancePoolResponse {
  instance_pool_id?: string | undefined;
}

export interface CreatePolicy {
  definition?: string | undefined;
  description?: string | undefined;
  libraries?: Library[] | undefined;
  max_clusters_per_user?: Int64Input | undefined;
  name?: string | undefined;
  policy_family_definition_overrides?: string | undefined;
  policy_family_id?: string | undefined;
}

export interface CreatePolicyResponse {
  policy_id?: string | undefined;
}

export interface CreateResponse {
  script_id?: string | undefined;
}

export interface Created {
  id?: string | undefined;
}

export interface CustomPolicyTag {
  key: string;
  value?: string | undefined;
}

export interface DataPlaneEventDetails {
  event_type?: DataPlaneEventDetailsEventType | undefined;
  executor_failures?: number | undefined;
  host_id?: string | undefined;
  timestamp?: Int64 | undefined;
}

export interface DbfsStorageInfo {
  destination: string;
}

export interface DeleteCluster {
  cluster_id: string;
}

/** Request of `GlobalInitScripts.delete`. */
export interface DeleteGlobalInitScriptRequest {
  script_id: string;
}

export interface DeleteInstancePool {
  instance_pool_id: string;
}

export interface DeletePolicy {
  policy_id: string;
}

export interface DestroyContext {
  clusterId: string;
  contextId: string;
}

export interface DiskSpec {
  disk_count?: number | undefined;
  disk_iops?: number | undefined;
  disk_size?: number | undefined;
  disk_throughput?: number | undefined;
  disk_type?: DiskType | undefined;
}

export interface DiskType {
  azure_disk_volume_type?: DiskTypeAzureDiskVolumeType | undefined;
  ebs_volume_type?: DiskTypeEbsVolumeType | undefined;
}

export interface DockerBasicAuth {
  password?: string | undefined;
  username?: string | undefined;
}

export interface DockerImage {
  basic_auth?: DockerBasicAuth | undefined;
  url?: string | undefined;
}

export interface EditCluster {
  apply_policy_default_values?: boolean | undefined;
  autoscale?: AutoScale | undefined;
  autotermination_minutes?: number | undefined;
  aws_attributes?: AwsAttributes | undefined;
  azure_attributes?: AzureAttributes | undefined;
  cluster_id: string;
  cluster_log_conf?: ClusterLogConf | undefined;
  cluster_name?: string | undefined;
  custom_tags?: Record<string, string> | undefined;
  data_security_mode?: DataSecurityMode | undefined;
  dependency_mode?: DependencyMode | undefined;
  docker_image?: DockerImage | undefined;
  driver_instance_pool_id?: string | undefined;
  driver_node_type_flexibility?: NodeTypeFlexibility | undefined;
  driver_node_type_id?: string | undefined;
  enable_elastic_disk?: boolean | undefined;
  enable_local_disk_encryption?: boolean | undefined;
  gcp_attributes?: GcpAttributes | undefined;
  init_scripts?: InitScriptInfo[] | undefined;
  instance_pool_id?: string | undefined;
  is_single_node?: boolean | undefined;
  kind?: Kind | undefined;
  node_type_id?: string | undefined;
  num_workers?: number | undefined;
  policy_id?: string | undefined;
  remote_disk_throughput?: number | undefined;
  runtime_engine?: RuntimeEngine | undefined;
  single_user_name?: string | undefined;
  spark_conf?: Record<string, string> | undefined;
  spark_env_vars?: Record<string, string> | undefined;
  spark_version: string;
  ssh_public_keys?: string[] | undefined;
  total_initial_remote_disk_size?: number | undefined;
  use_ml_runtime?: boolean | undefined;
  worker_node_type_flexibility?: NodeTypeFlexibility | undefined;
  workload_type?: WorkloadType | undefined;
}

export interface EditInstancePool {
  custom_tags?: Record<string, string> | undefined;
  idle_instance_autotermination_minutes?: number | undefined;
  instance_pool_id: string;
  instance_pool_name: string;
  max_capacity?: number | undefined;
  min_idle_instances?: number | undefined;
  node_type_id: string;
  remote_disk_throughput?: number | undefined;
  total_initial_remote_disk_size?: number | undefined;
}

export interface EditPolicy {
  definition?: string | undefined;
  description?: string | undefined;
  libraries?: Library[] | undefined;
  max_clusters_per_user?: Int64Input | undefined;
  name?: string | undefined;
  policy_family_definition_overrides?: string | undefined;
  policy_family_id?: string | undefined;
  policy_id: string;
}

export interface EnforceClusterComplianceRequest {
  cluster_id: string;
  enforce_mode?: EnforcePolicyComplianceForClusterEnforceMode | undefined;
  validate_only?: boolean | undefined;
}

export interface EnforceClusterComplianceResponse {
  changes?: ClusterSettingsChange[] | undefined;
  enforce_result?: EnforcePolicyComplianceForClusterResponseEnforceResult | undefined;
  has_changes?: boolean | undefined;
}

export interface EnforcePolicyComplianceForClusterResponseClusterSettings {
  autoscale?: AutoScale | undefined;
  autotermination_minutes?: number | undefined;
  aws_attributes?: AwsAttributes | undefined;
  azure_attributes?: AzureAttributes | undefined;
  cluster_log_conf?: ClusterLogConf | undefined;
  cluster_name?: string | undefined;
  custom_tags?: Record<string, string> | undefined;
  data_security_mode?: DataSecurityMode | undefined;
  dependency_mode?: DependencyMode | undefined;
  docker_image?: DockerImage | undefined;
  driver_instance_pool_id?: string | undefined;
  driver_node_type_flexibility?: NodeTypeFlexibility | undefined;
  driver_node_type_id?: string | undefined;
  enable_elastic_disk?: boolean | undefined;
  enable_local_disk_encryption?: boolean | undefined;
  gcp_attributes?: GcpAttributes | undefined;
  init_scripts?: InitScriptInfo[] | undefined;
  instance_pool_id?: string | undefined;
  is_single_node?: boolean | undefined;
  kind?: Kind | undefined;
  node_type_id?: string | undefined;
  num_workers?: number | undefined;
  policy_id?: string | undefined;
  remote_disk_throughput?: number | undefined;
  runtime_engine?: RuntimeEngine | undefined;
  single_user_name?: string | undefined;
  spark_conf?: Record<string, string> | undefined;
  spark_env_vars?: Record<string, string> | undefined;
  spark_version?: string | undefined;
  ssh_public_keys?: string[] | undefined;
  total_initial_remote_disk_size?: number | undefined;
  use_ml_runtime?: boolean | undefined;
  worker_node_type_flexibility?: NodeTypeFlexibility | undefined;
  workload_type?: WorkloadType | undefined;
}

export interface Environment {
  base_environment?: string | undefined;
  client?: string | undefined;
  dependencies?: string[] | undefined;
  environment_version?: string | undefined;
  java_dependencies?: string[] | undefined;
  project_environment?: string | undefined;
}

export interface EventDetails {
  attributes?: ClusterAttributes | undefined;
  cause?: EventDetailsCause | undefined;
  cluster_size?: ClusterSize | undefined;
  current_num_vcpus?: number | undefined;
  current_num_workers?: number | undefined;
  did_not_expand_reason?: string | undefined;
  disk_size?: Int64 | undefined;
  driver_state_message?: string | undefined;
  enable_termination_for_node_blocklisted?: boolean | undefined;
  free_space?: Int64 | undefined;
  init_scripts?: InitScriptEventDetails | undefined;
  instance_id?: string | undefined;
  job_run_name?: string | undefined;
  previous_attributes?: ClusterAttributes | undefined;
  previous_cluster_size?: ClusterSize | undefined;
  previous_disk_size?: Int64 | undefined;
  reason?: TerminationReason | undefined;
  target_num_vcpus?: number | undefined;
  target_num_workers?: number | undefined;
  user?: string | undefined;
}

export interface GcpAttributes {
  availability?: GcpAvailability | undefined;
  boot_disk_size?: number | undefined;
  confidential_compute_type?: ConfidentialComputeType | undefined;
  first_on_demand?: number | undefined;
  google_service_account?: string | undefined;
  local_ssd_count?: number | undefined;
  use_preemptible_executors?: boolean | undefined;
  zone_id?: string | undefined;
}

export interface GcsStorageInfo {
  destination: string;
}

/** Request of `PolicyComplianceForClusters.getCompliance`. */
export interface GetClusterComplianceRequest {
  cluster_id: string;
}

export interface GetClusterComplianceResponse {
  is_compliant?: boolean | undefined;
  pending_enforcement?: PendingEnforcement | undefined;
  violations?: Record<string, string> | undefined;
}

/** Request of `Clusters.getPermissionLevels`. */
export interface GetClusterPermissionLevelsRequest {
  cluster_id: string;
}

export interface GetClusterPermissionLevelsResponse {
  permission_levels?: ClusterPermissionsDescription[] | undefined;
}

/** Request of `Clusters.getPermissions`. */
export interface GetClusterPermissionsRequest {
  cluster_id: string;
}

/** Request of `ClusterPolicies.getPermissionLevels`. */
export interface GetClusterPolicyPermissionLevelsRequest {
  cluster_policy_id: string;
}

export interface GetClusterPolicyPermissionLevelsResponse {
  permission_levels?: ClusterPolicyPermissionsDescription[] | undefined;
}

/** Request of `ClusterPolicies.getPermissions`. */
export interface GetClusterPolicyPermissionsRequest {
  cluster_policy_id: string;
}

/** Request of `ClusterPolicies.get`. */
export interface GetClusterPolicyRequest {
  policy_id: string;
}

/** Request of `Clusters.get`. */
export interface GetClusterRequest {
  cluster_id: string;
}

export interface GetEvents {
  cluster_id: string;
  end_time?: Int64 | undefined;
  event_types?: EventType[] | undefined;
  /** @deprecated */
  limit?: Int64 | undefined;
  /** @deprecated */
  offset?: Int64 | undefined;
  order?: GetEventsOrder | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
  start_time?: Int64 | undefined;
}

export interface GetEventsResponse {
  events?: ClusterEvent[] | undefined;
  /** @deprecated */
  next_page?: GetEvents | undefined;
  next_page_token?: string | undefined;
  prev_page_token?: string | undefined;
  /** @deprecated */
  total_count?: Int64 | undefined;
}

/** Request of `GlobalInitScripts.get`. */
export interface GetGlobalInitScriptRequest {
  script_id: string;
}

export interface GetInstancePool {
  instance_pool_id: string;
  aws_attributes?: InstancePoolAwsAttributes | undefined;
  azure_attributes?: InstancePoolAzureAttributes | undefined;
  custom_tags?: Record<string, string> | undefined;
  default_tags?: Record<string, string> | undefined;
  disk_spec?: DiskSpec | undefined;
  enable_elastic_disk?: boolean | undefined;
  gcp_attributes?: InstancePoolGcpAttributes | undefined;
  idle_instance_autotermination_minutes?: number | undefined;
  instance_pool_name?: string | undefined;
  max_capacity?: number | undefined;
  min_idle_instances?: number | undefined;
  node_type_flexibility?: NodeTypeFlexibility | undefined;
  node_type_id?: string | undefined;
  preloaded_docker_images?: DockerImage[] | undefined;
  preloaded_spark_versions?: string[] | undefined;
  remote_disk_throughput?: number | undefined;
  state?: InstancePoolState | undefined;
  stats?: InstancePoolStats | undefined;
  status?: InstancePoolStatus | undefined;
  total_initial_remote_disk_size?: number | undefined;
}

/** Request of `InstancePools.getPermissionLevels`. */
export interface GetInstancePoolPermissionLevelsRequest {
  instance_pool_id: string;
}

export interface GetInstancePoolPermissionLevelsResponse {
  permission_levels?: InstancePoolPermissionsDescription[] | undefined;
}

/** Request of `InstancePools.getPermissions`. */
export interface GetInstancePoolPermissionsRequest {
  instance_pool_id: string;
}

/** Request of `InstancePools.get`. */
export interface GetInstancePoolRequest {
  instance_pool_id: string;
}

/** Request of `PolicyFamilies.get`. */
export interface GetPolicyFamilyRequest {
  policy_family_id: string;
  version?: Int64Input | undefined;
}

export interface GetSparkVersionsResponse {
  versions?: SparkVersion[] | undefined;
}

export interface GlobalInitScriptCreateRequest {
  enabled?: boolean | undefined;
  name: string;
  position?: number | undefined;
  script: string;
}

export interface GlobalInitScriptDetails {
  created_at?: number | undefined;
  created_by?: string | undefined;
  enabled?: boolean | undefined;
  name?: string | undefined;
  position?: number | undefined;
  script_id?: string | undefined;
  updated_at?: number | undefined;
  updated_by?: string | undefined;
}

export interface GlobalInitScriptDetailsWithContent {
  created_at?: number | undefined;
  created_by?: string | undefined;
  enabled?: boolean | undefined;
  name?: string | undefined;
  position?: number | undefined;
  script?: string | undefined;
  script_id?: string | undefined;
  updated_at?: number | undefined;
  updated_by?: string | undefined;
}

/** Request of `GlobalInitScripts.update`. */
export interface GlobalInitScriptUpdateRequest {
  script_id: string;
  enabled?: boolean | undefined;
  name: string;
  position?: number | undefined;
  script: string;
}

export interface InitScriptEventDetails {
  cluster?: InitScriptInfoAndExecutionDetails[] | undefined;
  global?: InitScriptInfoAndExecutionDetails[] | undefined;
  reported_for_node?: string | undefined;
}

export interface InitScriptInfo {
  abfss?: Adlsgen2Info | undefined;
  dbfs?: DbfsStorageInfo | undefined;
  file?: LocalFileInfo | undefined;
  gcs?: GcsStorageInfo | undefined;
  s3?: S3StorageInfo | undefined;
  volumes?: VolumesStorageInfo | undefined;
  workspace?: WorkspaceStorageInfo | undefined;
}

export interface InitScriptInfoAndExecutionDetails {
  abfss?: Adlsgen2Info | undefined;
  dbfs?: DbfsStorageInfo | undefined;
  error_message?: string | undefined;
  execution_duration_seconds?: number | undefined;
  file?: LocalFileInfo | undefined;
  gcs?: GcsStorageInfo | undefined;
  s3?: S3StorageInfo | undefined;
  status?: InitScriptExecutionDetailsInitScriptExecutionStatus | undefined;
  stderr?: string | undefined;
  volumes?: VolumesStorageInfo | undefined;
  workspace?: WorkspaceStorageInfo | undefined;
}

export interface InstallLibraries {
  cluster_id: string;
  libraries: Library[];
}

export interface InstancePoolAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: InstancePoolPermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface InstancePoolAccessControlResponse {
  all_permissions?: InstancePoolPermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface InstancePoolAndStats {
  aws_attributes?: InstancePoolAwsAttributes | undefined;
  azure_attributes?: InstancePoolAzureAttributes | undefined;
  custom_tags?: Record<string, string> | undefined;
  default_tags?: Record<string, string> | undefined;
  disk_spec?: DiskSpec | undefined;
  enable_elastic_disk?: boolean | undefined;
  gcp_attributes?: InstancePoolGcpAttributes | undefined;
  idle_instance_autotermination_minutes?: number | undefined;
  instance_pool_id?: string | undefined;
  instance_pool_name?: string | undefined;
  max_capacity?: number | undefined;
  min_idle_instances?: number | undefined;
  node_type_flexibility?: NodeTypeFlexibility | undefined;
  node_type_id?: string | undefined;
  preloaded_docker_images?: DockerImage[] | undefined;
  preloaded_spark_versions?: string[] | undefined;
  remote_disk_throughput?: number | undefined;
  state?: InstancePoolState | undefined;
  stats?: InstancePoolStats | undefined;
  status?: InstancePoolStatus | undefined;
  total_initial_remote_disk_size?: number | undefined;
}

export interface InstancePoolAwsAttributes {
  availability?: InstancePoolAwsAttributesAvailability | undefined;
  instance_profile_arn?: string | undefined;
  spot_bid_price_percent?: number | undefined;
  zone_id?: string | undefined;
}

export interface InstancePoolAzureAttributes {
  availability?: InstancePoolAzureAttributesAvailability | undefined;
  capacity_reservation_group?: string | undefined;
  spot_bid_max_price?: number | undefined;
}

export interface InstancePoolGcpAttributes {
  gcp_availability?: GcpAvailability | undefined;
  local_ssd_count?: number | undefined;
  zone_id?: string | undefined;
}

export interface InstancePoolPermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: InstancePoolPermissionLevel | undefined;
}

export interface InstancePoolPermissions {
  access_control_list?: InstancePoolAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface InstancePoolPermissionsDescription {
  description?: string | undefined;
  permission_level?: InstancePoolPermissionLevel | undefined;
}

export interface InstancePoolPermissionsRequest {
  access_control_list?: InstancePoolAccessControlRequest[] | undefined;
}

export interface InstancePoolStats {
  idle_count?: number | undefined;
  pending_idle_count?: number | undefined;
  pending_used_count?: number | undefined;
  used_count?: number | undefined;
}

export interface InstancePoolStatus {
  pending_instance_errors?: PendingInstanceError[] | undefined;
}

export interface InstanceProfile {
  iam_role_arn?: string | undefined;
  instance_profile_arn: string;
  is_meta_instance_profile?: boolean | undefined;
}

export interface Library {
  cran?: RCranLibrary | undefined;
  /** @deprecated */
  egg?: string | undefined;
  jar?: string | undefined;
  maven?: MavenLibrary | undefined;
  pypi?: PythonPyPiLibrary | undefined;
  requirements?: string | undefined;
  whl?: string | undefined;
}

export interface LibraryFullStatus {
  is_library_for_all_clusters?: boolean | undefined;
  library?: Library | undefined;
  messages?: string[] | undefined;
  status?: LibraryInstallStatus | undefined;
}

export interface ListAllClusterLibraryStatusesResponse {
  statuses?: ClusterLibraryStatuses[] | undefined;
}

export interface ListAvailableZonesResponse {
  default_zone?: string | undefined;
  zones?: string[] | undefined;
}

/** Request of `PolicyComplianceForClusters.listCompliance`. */
export interface ListClusterCompliancesRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
  policy_id: string;
}

export interface ListClusterCompliancesResponse {
  clusters?: ClusterCompliance[] | undefined;
  next_page_token?: string | undefined;
  prev_page_token?: string | undefined;
}

/** Request of `ClusterPolicies.list`. */
export interface ListClusterPoliciesRequest {
  sort_column?: ListSortColumn | undefined;
  sort_order?: ListSortOrder | undefined;
}

export interface ListClustersFilterBy {
  cluster_sources?: ClusterSource[] | undefined;
  cluster_states?: State[] | undefined;
  is_pinned?: boolean | undefined;
  policy_id?: string | undefined;
}

/** Request of `Clusters.list`. */
export interface ListClustersRequest {
  filter_by?: ListClustersFilterBy | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
  sort_by?: ListClustersSortBy | undefined;
}

export interface ListClustersResponse {
  clusters?: ClusterDetails[] | undefined;
  next_page_token?: string | undefined;
  prev_page_token?: string | undefined;
}

export interface ListClustersSortBy {
  direction?: ListClustersSortByDirection | undefined;
  field?: ListClustersSortByField | undefined;
}

export interface ListGlobalInitScriptsResponse {
  scripts?: GlobalInitScriptDetails[] | undefined;
}

export interface ListInstancePools {
  instance_pools?: InstancePoolAndStats[] | undefined;
}

export interface ListInstanceProfilesResponse {
  instance_profiles?: InstanceProfile[] | undefined;
}

export interface ListNodeTypesResponse {
  node_types?: NodeType[] | undefined;
}

export interface ListPoliciesResponse {
  policies?: Policy[] | undefined;
}

/** Request of `PolicyFamilies.list`. */
export interface ListPolicyFamiliesRequest {
  max_results?: Int64Input | undefined;
  page_token?: string | undefined;
}

export interface ListPolicyFamiliesResponse {
  next_page_token?: string | undefined;
  policy_families?: PolicyFamily[] | undefined;
}

export interface LocalFileInfo {
  destination: string;
}

export interface LogAnalyticsInfo {
  log_analytics_primary_key?: string | undefined;
  log_analytics_workspace_id?: string | undefined;
}

export interface LogSyncStatus {
  last_attempted?: Int64 | undefined;
  last_exception?: string | undefined;
}

export interface MavenLibrary {
  coordinates: string;
  exclusions?: string[] | undefined;
  repo?: string | undefined;
}

export interface NodeInstanceType {
  instance_type_id: string;
  local_disk_size_gb?: number | undefined;
  local_disks?: number | undefined;
  local_nvme_disk_size_gb?: number | undefined;
  local_nvme_disks?: number | undefined;
}

export interface NodeType {
  node_type_id: string;
  memory_mb: number;
  num_cores: number;
  description: string;
  instance_type_id: string;
  category: string;
  display_order?: number | undefined;
  is_deprecated?: boolean | undefined;
  is_encrypted_in_transit?: boolean | undefined;
  is_graviton?: boolean | undefined;
  is_hidden?: boolean | undefined;
  is_io_cache_enabled?: boolean | undefined;
  node_info?: CloudProviderNodeInfo | undefined;
  node_instance_type?: NodeInstanceType | undefined;
  num_gpus?: number | undefined;
  photon_driver_capable?: boolean | undefined;
  photon_worker_capable?: boolean | undefined;
  support_cluster_tags?: boolean | undefined;
  support_ebs_volumes?: boolean | undefined;
  support_port_forwarding?: boolean | undefined;
}

export interface NodeTypeFlexibility {
  alternate_node_type_ids?: string[] | undefined;
  aws_context_id?: string | undefined;
}

export interface PendingEnforcement {
  enforcement_status?: PendingEnforcementEnforcementStatus | undefined;
  /** RFC 3339 timestamp. */
  initiate_time?: string | undefined;
  initiator_user?: string | undefined;
  target_changes?: ClusterSettingsChange[] | undefined;
  target_spec?: EnforcePolicyComplianceForClusterResponseClusterSettings | undefined;
}

export interface PendingInstanceError {
  instance_id?: string | undefined;
  message?: string | undefined;
}

export interface PermanentDeleteCluster {
  cluster_id: string;
}

export interface PinCluster {
  cluster_id: string;
}

export interface Policy {
  created_at_timestamp?: Int64 | undefined;
  creator_user_name?: string | undefined;
  definition?: string | undefined;
  description?: string | undefined;
  is_default?: boolean | undefined;
  libraries?: Library[] | undefined;
  max_clusters_per_user?: Int64 | undefined;
  name?: string | undefined;
  policy_family_definition_overrides?: string | undefined;
  policy_family_id?: string | undefined;
  policy_id?: string | undefined;
}

export interface PolicyFamily {
  definition?: string | undefined;
  description?: string | undefined;
  name?: string | undefined;
  policy_family_id?: string | undefined;
}

export interface PythonPyPiLibrary {
  package: string;
  repo?: string | undefined;
}

export interface RCranLibrary {
  package: string;
  repo?: string | undefined;
}

export interface RemoveInstanceProfile {
  instance_profile_arn: string;
}

export interface ResizeCluster {
  autoscale?: AutoScale | undefined;
  cluster_id: string;
  num_workers?: number | undefined;
}

export interface RestartCluster {
  cluster_id: string;
  restart_user?: string | undefined;
}

export interface Results {
  cause?: string | undefined;
  data?: unknown;
  fileName?: string | undefined;
  fileNames?: string[] | undefined;
  isJsonSchema?: boolean | undefined;
  pos?: number | undefined;
  resultType?: ResultType | undefined;
  schema?: Record<string, unknown>[] | undefined;
  summary?: string | undefined;
  truncated?: boolean | undefined;
}

export interface S3StorageInfo {
  destination: string;
  canned_acl?: string | undefined;
  enable_encryption?: boolean | undefined;
  encryption_type?: string | undefined;
  endpoint?: string | undefined;
  kms_key?: string | undefined;
  region?: string | undefined;
}

/** Request of `Clusters.setPermissions`. */
export interface SetClusterPermissionsRequest {
  cluster_id: string;
  access_control_list?: ClusterAccessControlRequest[] | undefined;
}

/** Request of `ClusterPolicies.setPermissions`. */
export interface SetClusterPolicyPermissionsRequest {
  cluster_policy_id: string;
  access_control_list?: ClusterPolicyAccessControlRequest[] | undefined;
}

/** Request of `InstancePools.setPermissions`. */
export interface SetInstancePoolPermissionsRequest {
  instance_pool_id: string;
  access_control_list?: InstancePoolAccessControlRequest[] | undefined;
}

export interface SparkNode {
  host_private_ip?: string | undefined;
  instance_id?: string | undefined;
  node_aws_attributes?: SparkNodeAwsAttributes | undefined;
  node_id?: string | undefined;
  private_ip?: string | undefined;
  public_dns?: string | undefined;
  start_timestamp?: Int64 | undefined;
}

export interface SparkNodeAwsAttributes {
  is_spot?: boolean | undefined;
}

export interface SparkVersion {
  key?: string | undefined;
  name?: string | undefined;
}

export interface StartCluster {
  cluster_id: string;
}

export interface TerminationReason {
  code?: TerminationReasonCode | undefined;
  parameters?: Record<string, string> | undefined;
  type?: TerminationReasonType | undefined;
}

export interface UninstallLibraries {
  cluster_id: string;
  libraries: Library[];
}

export interface UnpinCluster {
  cluster_id: string;
}

export interface UpdateCluster {
  cluster?: UpdateClusterResource | undefined;
  cluster_id: string;
  update_mask: string;
}

/** Request of `Clusters.updatePermissions`. */
export interface UpdateClusterPermissionsRequest {
  cluster_id: string;
  access_control_list?: ClusterAccessControlRequest[] | undefined;
}

/** Request of `ClusterPolicies.updatePermissions`. */
export interface UpdateClusterPolicyPermissionsRequest {
  cluster_policy_id: string;
  access_control_list?: ClusterPolicyAccessControlRequest[] | undefined;
}

export interface UpdateClusterResource {
  autoscale?: AutoScale | undefined;
  autotermination_minutes?: number | undefined;
  aws_attributes?: AwsAttributes | undefined;
  azure_attributes?: AzureAttributes | undefined;
  cluster_log_conf?: ClusterLogConf | undefined;
  cluster_name?: string | undefined;
  custom_tags?: Record<string, string> | undefined;
  data_security_mode?: DataSecurityMode | undefined;
  dependency_mode?: DependencyMode | undefined;
  docker_image?: DockerImage | undefined;
  driver_instance_pool_id?: string | undefined;
  driver_node_type_flexibility?: NodeTypeFlexibility | undefined;
  driver_node_type_id?: string | undefined;
  enable_elastic_disk?: boolean | undefined;
  enable_local_disk_encryption?: boolean | undefined;
  gcp_attributes?: GcpAttributes | undefined;
  init_scripts?: InitScriptInfo[] | undefined;
  instance_pool_id?: string | undefined;
  is_single_node?: boolean | undefined;
  kind?: Kind | undefined;
  node_type_id?: string | undefined;
  num_workers?: number | undefined;
  policy_id?: string | undefined;
  remote_disk_throughput?: number | undefined;
  runtime_engine?: RuntimeEngine | undefined;
  single_user_name?: string | undefined;
  spark_conf?: Record<string, string> | undefined;
  spark_env_vars?: Record<string, string> | undefined;
  spark_version?: string | undefined;
  ssh_public_keys?: string[] | undefined;
  total_initial_remote_disk_size?: number | undefined;
  use_ml_runtime?: boolean | undefined;
  worker_node_type_flexibility?: NodeTypeFlexibility | undefined;
  workload_type?: WorkloadType | undefined;
}

/** Request of `InstancePools.updatePermissions`. */
export interface UpdateInstancePoolPermissionsRequest {
  instance_pool_id: string;
  access_control_list?: InstancePoolAccessControlRequest[] | undefined;
}

export interface VolumesStorageInfo {
  destination: string;
}

export interface WorkloadType {
  clients: ClientsTypes;
}

export interface WorkspaceStorageInfo {
  destination: string;
}
