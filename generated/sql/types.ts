// Generated from api/sql.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64, Int64Input } from '../../runtime/index.js';

/** Values of `Aggregation`; the server may send others. */
export const Aggregation = {
  AVG: 'AVG',
  COUNT: 'COUNT',
  COUNT_DISTINCT: 'COUNT_DISTINCT',
  MAX: 'MAX',
  MEDIAN: 'MEDIAN',
  MIN: 'MIN',
  STDDEV: 'STDDEV',
  SUM: 'SUM',
} as const;
export type Aggregation = (typeof Aggregation)[keyof typeof Aggregation] | (string & {});

/** Values of `AlertEvaluationState`; the server may send others. */
export const AlertEvaluationState = {
  ERROR: 'ERROR',
  OK: 'OK',
  TRIGGERED: 'TRIGGERED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type AlertEvaluationState = (typeof AlertEvaluationState)[keyof typeof AlertEvaluationState] | (string & {});

/** Values of `AlertLifecycleState`; the server may send others. */
export const AlertLifecycleState = {
  ACTIVE: 'ACTIVE',
  DELETED: 'DELETED',
} as const;
export type AlertLifecycleState = (typeof AlertLifecycleState)[keyof typeof AlertLifecycleState] | (string & {});

/** Values of `AlertOperator`; the server may send others. */
export const AlertOperator = {
  EQUAL: 'EQUAL',
  GREATER_THAN: 'GREATER_THAN',
  GREATER_THAN_OR_EQUAL: 'GREATER_THAN_OR_EQUAL',
  IS_NULL: 'IS_NULL',
  LESS_THAN: 'LESS_THAN',
  LESS_THAN_OR_EQUAL: 'LESS_THAN_OR_EQUAL',
  NOT_EQUAL: 'NOT_EQUAL',
} as const;
export type AlertOperator = (typeof AlertOperator)[keyof typeof AlertOperator] | (string & {});

/** Values of `AlertOptionsEmptyResultState`; the server may send others. */
export const AlertOptionsEmptyResultState = {
  ok: 'ok',
  triggered: 'triggered',
  unknown: 'unknown',
} as const;
export type AlertOptionsEmptyResultState =
  (typeof AlertOptionsEmptyResultState)[keyof typeof AlertOptionsEmptyResultState] | (string & {});

/** Values of `AlertState`; the server may send others. */
export const AlertState = {
  OK: 'OK',
  TRIGGERED: 'TRIGGERED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type AlertState = (typeof AlertState)[keyof typeof AlertState] | (string & {});

/** Values of `ChannelName`; the server may send others. */
export const ChannelName = {
  CHANNEL_NAME_CURRENT: 'CHANNEL_NAME_CURRENT',
  CHANNEL_NAME_CUSTOM: 'CHANNEL_NAME_CUSTOM',
  CHANNEL_NAME_PREVIEW: 'CHANNEL_NAME_PREVIEW',
  CHANNEL_NAME_PREVIOUS: 'CHANNEL_NAME_PREVIOUS',
} as const;
export type ChannelName = (typeof ChannelName)[keyof typeof ChannelName] | (string & {});

/** Values of `ColumnInfoTypeName`; the server may send others. */
export const ColumnInfoTypeName = {
  ARRAY: 'ARRAY',
  BINARY: 'BINARY',
  BOOLEAN: 'BOOLEAN',
  BYTE: 'BYTE',
  CHAR: 'CHAR',
  DATE: 'DATE',
  DECIMAL: 'DECIMAL',
  DOUBLE: 'DOUBLE',
  FLOAT: 'FLOAT',
  INT: 'INT',
  INTERVAL: 'INTERVAL',
  LONG: 'LONG',
  MAP: 'MAP',
  NULL: 'NULL',
  SHORT: 'SHORT',
  STRING: 'STRING',
  STRUCT: 'STRUCT',
  TIMESTAMP: 'TIMESTAMP',
  USER_DEFINED_TYPE: 'USER_DEFINED_TYPE',
} as const;
export type ColumnInfoTypeName = (typeof ColumnInfoTypeName)[keyof typeof ColumnInfoTypeName] | (string & {});

/** Values of `ComparisonOperator`; the server may send others. */
export const ComparisonOperator = {
  EQUAL: 'EQUAL',
  GREATER_THAN: 'GREATER_THAN',
  GREATER_THAN_OR_EQUAL: 'GREATER_THAN_OR_EQUAL',
  IS_NOT_NULL: 'IS_NOT_NULL',
  IS_NULL: 'IS_NULL',
  LESS_THAN: 'LESS_THAN',
  LESS_THAN_OR_EQUAL: 'LESS_THAN_OR_EQUAL',
  NOT_EQUAL: 'NOT_EQUAL',
} as const;
export type ComparisonOperator = (typeof ComparisonOperator)[keyof typeof ComparisonOperator] | (string & {});

/** Values of `CreateWarehouseRequestWarehouseType`; the server may send others. */
export const CreateWarehouseRequestWarehouseType = {
  CLASSIC: 'CLASSIC',
  PRO: 'PRO',
  REALTIME: 'REALTIME',
  TYPE_UNSPECIFIED: 'TYPE_UNSPECIFIED',
} as const;
export type CreateWarehouseRequestWarehouseType =
  (typeof CreateWarehouseRequestWarehouseType)[keyof typeof CreateWarehouseRequestWarehouseType] | (string & {});

/** Values of `CustomTemplateFormat`; the server may send others. */
export const CustomTemplateFormat = {
  HTML: 'HTML',
  MARKDOWN: 'MARKDOWN',
} as const;
export type CustomTemplateFormat = (typeof CustomTemplateFormat)[keyof typeof CustomTemplateFormat] | (string & {});

/** Values of `DatePrecision`; the server may send others. */
export const DatePrecision = {
  DAY_PRECISION: 'DAY_PRECISION',
  MINUTE_PRECISION: 'MINUTE_PRECISION',
  SECOND_PRECISION: 'SECOND_PRECISION',
} as const;
export type DatePrecision = (typeof DatePrecision)[keyof typeof DatePrecision] | (string & {});

/** Values of `DateRangeValueDynamicDateRange`; the server may send others. */
export const DateRangeValueDynamicDateRange = {
  LAST_12_MONTHS: 'LAST_12_MONTHS',
  LAST_14_DAYS: 'LAST_14_DAYS',
  LAST_24_HOURS: 'LAST_24_HOURS',
  LAST_30_DAYS: 'LAST_30_DAYS',
  LAST_60_DAYS: 'LAST_60_DAYS',
  LAST_7_DAYS: 'LAST_7_DAYS',
  LAST_8_HOURS: 'LAST_8_HOURS',
  LAST_90_DAYS: 'LAST_90_DAYS',
  LAST_HOUR: 'LAST_HOUR',
  LAST_MONTH: 'LAST_MONTH',
  LAST_WEEK: 'LAST_WEEK',
  LAST_YEAR: 'LAST_YEAR',
  THIS_MONTH: 'THIS_MONTH',
  THIS_WEEK: 'THIS_WEEK',
  THIS_YEAR: 'THIS_YEAR',
  TODAY: 'TODAY',
  YESTERDAY: 'YESTERDAY',
} as const;
export type DateRangeValueDynamicDateRange =
  (typeof DateRangeValueDynamicDateRange)[keyof typeof DateRangeValueDynamicDateRange] | (string & {});

/** Values of `DateValueDynamicDate`; the server may send others. */
export const DateValueDynamicDate = {
  NOW: 'NOW',
  YESTERDAY: 'YESTERDAY',
} as const;
export type DateValueDynamicDate = (typeof DateValueDynamicDate)[keyof typeof DateValueDynamicDate] | (string & {});

/** Values of `DefaultWarehouseOverrideType`; the server may send others. */
export const DefaultWarehouseOverrideType = {
  CUSTOM: 'CUSTOM',
  LAST_SELECTED: 'LAST_SELECTED',
} as const;
export type DefaultWarehouseOverrideType =
  (typeof DefaultWarehouseOverrideType)[keyof typeof DefaultWarehouseOverrideType] | (string & {});

/** Values of `Disposition`; the server may send others. */
export const Disposition = {
  EXTERNAL_LINKS: 'EXTERNAL_LINKS',
  INLINE: 'INLINE',
} as const;
export type Disposition = (typeof Disposition)[keyof typeof Disposition] | (string & {});

/** Values of `EditWarehouseRequestWarehouseType`; the server may send others. */
export const EditWarehouseRequestWarehouseType = {
  CLASSIC: 'CLASSIC',
  PRO: 'PRO',
  REALTIME: 'REALTIME',
  TYPE_UNSPECIFIED: 'TYPE_UNSPECIFIED',
} as const;
export type EditWarehouseRequestWarehouseType =
  (typeof EditWarehouseRequestWarehouseType)[keyof typeof EditWarehouseRequestWarehouseType] | (string & {});

/** Values of `EndpointInfoWarehouseType`; the server may send others. */
export const EndpointInfoWarehouseType = {
  CLASSIC: 'CLASSIC',
  PRO: 'PRO',
  REALTIME: 'REALTIME',
  TYPE_UNSPECIFIED: 'TYPE_UNSPECIFIED',
} as const;
export type EndpointInfoWarehouseType =
  (typeof EndpointInfoWarehouseType)[keyof typeof EndpointInfoWarehouseType] | (string & {});

/** Values of `ExecuteStatementRequestOnWaitTimeout`; the server may send others. */
export const ExecuteStatementRequestOnWaitTimeout = {
  CANCEL: 'CANCEL',
  CONTINUE: 'CONTINUE',
} as const;
export type ExecuteStatementRequestOnWaitTimeout =
  (typeof ExecuteStatementRequestOnWaitTimeout)[keyof typeof ExecuteStatementRequestOnWaitTimeout] | (string & {});

/** Values of `Format`; the server may send others. */
export const Format = {
  ARROW_STREAM: 'ARROW_STREAM',
  CSV: 'CSV',
  JSON_ARRAY: 'JSON_ARRAY',
} as const;
export type Format = (typeof Format)[keyof typeof Format] | (string & {});

/** Values of `GetWarehouseResponseWarehouseType`; the server may send others. */
export const GetWarehouseResponseWarehouseType = {
  CLASSIC: 'CLASSIC',
  PRO: 'PRO',
  REALTIME: 'REALTIME',
  TYPE_UNSPECIFIED: 'TYPE_UNSPECIFIED',
} as const;
export type GetWarehouseResponseWarehouseType =
  (typeof GetWarehouseResponseWarehouseType)[keyof typeof GetWarehouseResponseWarehouseType] | (string & {});

/** Values of `GetWorkspaceWarehouseConfigResponseSecurityPolicy`; the server may send others. */
export const GetWorkspaceWarehouseConfigResponseSecurityPolicy = {
  DATA_ACCESS_CONTROL: 'DATA_ACCESS_CONTROL',
  NONE: 'NONE',
  PASSTHROUGH: 'PASSTHROUGH',
} as const;
export type GetWorkspaceWarehouseConfigResponseSecurityPolicy =
  | (typeof GetWorkspaceWarehouseConfigResponseSecurityPolicy)[keyof typeof GetWorkspaceWarehouseConfigResponseSecurityPolicy]
  | (string & {});

/** Values of `LegacyAlertState`; the server may send others. */
export const LegacyAlertState = {
  ok: 'ok',
  triggered: 'triggered',
  unknown: 'unknown',
} as const;
export type LegacyAlertState = (typeof LegacyAlertState)[keyof typeof LegacyAlertState] | (string & {});

/** Values of `LifecycleState`; the server may send others. */
export const LifecycleState = {
  ACTIVE: 'ACTIVE',
  TRASHED: 'TRASHED',
} as const;
export type LifecycleState = (typeof LifecycleState)[keyof typeof LifecycleState] | (string & {});

/** Values of `ListOrder`; the server may send others. */
export const ListOrder = {
  created_at: 'created_at',
  name: 'name',
} as const;
export type ListOrder = (typeof ListOrder)[keyof typeof ListOrder] | (string & {});

/** Values of `ObjectType`; the server may send others. */
export const ObjectType = {
  alert: 'alert',
  dashboard: 'dashboard',
  data_source: 'data_source',
  query: 'query',
} as const;
export type ObjectType = (typeof ObjectType)[keyof typeof ObjectType] | (string & {});

/** Values of `ObjectTypePlural`; the server may send others. */
export const ObjectTypePlural = {
  alerts: 'alerts',
  dashboards: 'dashboards',
  data_sources: 'data_sources',
  queries: 'queries',
} as const;
export type ObjectTypePlural = (typeof ObjectTypePlural)[keyof typeof ObjectTypePlural] | (string & {});

/** Values of `OwnableObjectType`; the server may send others. */
export const OwnableObjectType = {
  alert: 'alert',
  dashboard: 'dashboard',
  query: 'query',
} as const;
export type OwnableObjectType = (typeof OwnableObjectType)[keyof typeof OwnableObjectType] | (string & {});

/** Values of `ParameterType`; the server may send others. */
export const ParameterType = {
  datetime: 'datetime',
  enum: 'enum',
  number: 'number',
  query: 'query',
  text: 'text',
} as const;
export type ParameterType = (typeof ParameterType)[keyof typeof ParameterType] | (string & {});

/** Values of `PermissionLevel`; the server may send others. */
export const PermissionLevel = {
  CAN_EDIT: 'CAN_EDIT',
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_RUN: 'CAN_RUN',
  CAN_VIEW: 'CAN_VIEW',
} as const;
export type PermissionLevel = (typeof PermissionLevel)[keyof typeof PermissionLevel] | (string & {});

/** Values of `PlansState`; the server may send others. */
export const PlansState = {
  EMPTY: 'EMPTY',
  EXISTS: 'EXISTS',
  IGNORED_LARGE_PLANS_SIZE: 'IGNORED_LARGE_PLANS_SIZE',
  IGNORED_SMALL_DURATION: 'IGNORED_SMALL_DURATION',
  IGNORED_SPARK_PLAN_TYPE: 'IGNORED_SPARK_PLAN_TYPE',
  UNKNOWN: 'UNKNOWN',
} as const;
export type PlansState = (typeof PlansState)[keyof typeof PlansState] | (string & {});

/** Values of `QueryStatementType`; the server may send others. */
export const QueryStatementType = {
  ALTER: 'ALTER',
  ANALYZE: 'ANALYZE',
  COPY: 'COPY',
  CREATE: 'CREATE',
  DELETE: 'DELETE',
  DESCRIBE: 'DESCRIBE',
  DROP: 'DROP',
  EXPLAIN: 'EXPLAIN',
  GRANT: 'GRANT',
  INSERT: 'INSERT',
  MERGE: 'MERGE',
  OPTIMIZE: 'OPTIMIZE',
  OTHER: 'OTHER',
  REFRESH: 'REFRESH',
  REPLACE: 'REPLACE',
  REVOKE: 'REVOKE',
  SELECT: 'SELECT',
  SET: 'SET',
  SHOW: 'SHOW',
  TRUNCATE: 'TRUNCATE',
  UPDATE: 'UPDATE',
  USE: 'USE',
} as const;
export type QueryStatementType = (typeof QueryStatementType)[keyof typeof QueryStatementType] | (string & {});

/** Values of `QueryStatus`; the server may send others. */
export const QueryStatus = {
  CANCELED: 'CANCELED',
  COMPILED: 'COMPILED',
  COMPILING: 'COMPILING',
  FAILED: 'FAILED',
  FINISHED: 'FINISHED',
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  STARTED: 'STARTED',
} as const;
export type QueryStatus = (typeof QueryStatus)[keyof typeof QueryStatus] | (string & {});

/** Values of `RunAsMode`; the server may send others. */
export const RunAsMode = {
  OWNER: 'OWNER',
  VIEWER: 'VIEWER',
} as const;
export type RunAsMode = (typeof RunAsMode)[keyof typeof RunAsMode] | (string & {});

/** Values of `RunAsRole`; the server may send others. */
export const RunAsRole = {
  owner: 'owner',
  viewer: 'viewer',
} as const;
export type RunAsRole = (typeof RunAsRole)[keyof typeof RunAsRole] | (string & {});

/** Values of `SchedulePauseStatus`; the server may send others. */
export const SchedulePauseStatus = {
  PAUSED: 'PAUSED',
  UNPAUSED: 'UNPAUSED',
} as const;
export type SchedulePauseStatus = (typeof SchedulePauseStatus)[keyof typeof SchedulePauseStatus] | (string & {});

/** Values of `ServiceErrorCode`; the server may send others. */
export const ServiceErrorCode = {
  ABORTED: 'ABORTED',
  ALREADY_EXISTS: 'ALREADY_EXISTS',
  BAD_REQUEST: 'BAD_REQUEST',
  CANCELLED: 'CANCELLED',
  DEADLINE_EXCEEDED: 'DEADLINE_EXCEEDED',
  INTERNAL_ERROR: 'INTERNAL_ERROR',
  IO_ERROR: 'IO_ERROR',
  NOT_FOUND: 'NOT_FOUND',
  RESOURCE_EXHAUSTED: 'RESOURCE_EXHAUSTED',
  SERVICE_UNDER_MAINTENANCE: 'SERVICE_UNDER_MAINTENANCE',
  TEMPORARILY_UNAVAILABLE: 'TEMPORARILY_UNAVAILABLE',
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  UNKNOWN: 'UNKNOWN',
  WORKSPACE_TEMPORARILY_UNAVAILABLE: 'WORKSPACE_TEMPORARILY_UNAVAILABLE',
} as const;
export type ServiceErrorCode = (typeof ServiceErrorCode)[keyof typeof ServiceErrorCode] | (string & {});

/** Values of `SetWorkspaceWarehouseConfigRequestSecurityPolicy`; the server may send others. */
export const SetWorkspaceWarehouseConfigRequestSecurityPolicy = {
  DATA_ACCESS_CONTROL: 'DATA_ACCESS_CONTROL',
  NONE: 'NONE',
  PASSTHROUGH: 'PASSTHROUGH',
} as const;
export type SetWorkspaceWarehouseConfigRequestSecurityPolicy =
  | (typeof SetWorkspaceWarehouseConfigRequestSecurityPolicy)[keyof typeof SetWorkspaceWarehouseConfigRequestSecurityPolicy]
  | (string & {});

/** Values of `SpotInstancePolicy`; the server may send others. */
export const SpotInstancePolicy = {
  COST_OPTIMIZED: 'COST_OPTIMIZED',
  POLICY_UNSPECIFIED: 'POLICY_UNSPECIFIED',
  RELIABILITY_OPTIMIZED: 'RELIABILITY_OPTIMIZED',
} as const;
export type SpotInstancePolicy = (typeof SpotInstancePolicy)[keyof typeof SpotInstancePolicy] | (string & {});

/** Values of `State`; the server may send others. */
export const State = {
  DELETED: 'DELETED',
  DELETING: 'DELETING',
  RUNNING: 'RUNNING',
  STARTING: 'STARTING',
  STOPPED: 'STOPPED',
  STOPPING: 'STOPPING',
} as const;
export type State = (typeof State)[keyof typeof State] | (string & {});

/** Values of `StatementState`; the server may send others. */
export const StatementState = {
  CANCELED: 'CANCELED',
  CLOSED: 'CLOSED',
  FAILED: 'FAILED',
  PENDING: 'PENDING',
  RUNNING: 'RUNNING',
  SUCCEEDED: 'SUCCEEDED',
} as const;
export type StatementState = (typeof StatementState)[keyof typeof StatementState] | (string & {});

/** Values of `Status`; the server may send others. */
export const Status = {
  DEGRADED: 'DEGRADED',
  FAILED: 'FAILED',
  HEALTHY: 'HEALTHY',
} as const;
export type Status = (typeof Status)[keyof typeof Status] | (string & {});

/** Values of `SuccessMessage`; the server may send others. */
export const SuccessMessage = {
  Success: 'Success',
} as const;
export type SuccessMessage = (typeof SuccessMessage)[keyof typeof SuccessMessage] | (string & {});

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

/** Values of `WarehousePermissionLevel`; the server may send others. */
export const WarehousePermissionLevel = {
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_MONITOR: 'CAN_MONITOR',
  CAN_USE: 'CAN_USE',
  CAN_VIEW: 'CAN_VIEW',
  IS_OWNER: 'IS_OWNER',
} as const;
export type WarehousePermissionLevel =
  (typeof WarehousePermissionLevel)[keyof typeof WarehousePermissionLevel] | (string & {});

/** Values of `WarehouseTypePairWarehouseType`; the server may send others. */
export const WarehouseTypePairWarehouseType = {
  CLASSIC: 'CLASSIC',
  PRO: 'PRO',
  REALTIME: 'REALTIME',
  TYPE_UNSPECIFIED: 'TYPE_UNSPECIFIED',
} as const;
export type WarehouseTypePairWarehouseType =
  (typeof WarehouseTypePairWarehouseType)[keyof typeof WarehouseTypePairWarehouseType] | (string & {});

export interface AccessControl {
  group_name?: string | undefined;
  permission_level?: PermissionLevel | undefined;
  user_name?: string | undefined;
}

export interface Alert {
  condition?: AlertCondition | undefined;
  create_time?: string | undefined;
  custom_body?: string | undefined;
  custom_subject?: string | undefined;
  display_name?: string | undefined;
  id?: string | undefined;
  lifecycle_state?: LifecycleState | undefined;
  notify_on_ok?: boolean | undefined;
  owner_user_name?: string | undefined;
  parent_path?: string | undefined;
  query_id?: string | undefined;
  seconds_to_retrigger?: number | undefined;
  state?: AlertState | undefined;
  trigger_time?: string | undefined;
  update_time?: string | undefined;
}

export interface AlertCondition {
  empty_result_state?: AlertState | undefined;
  op?: AlertOperator | undefined;
  operand?: AlertConditionOperand | undefined;
  threshold?: AlertConditionThreshold | undefined;
}

export interface AlertConditionOperand {
  column?: AlertOperandColumn | undefined;
}

export interface AlertConditionThreshold {
  value?: AlertOperandValue | undefined;
}

export interface AlertOperandColumn {
  name?: string | undefined;
}

export interface AlertOperandValue {
  bool_value?: boolean | undefined;
  double_value?: number | undefined;
  string_value?: string | undefined;
}

export interface AlertOptions {
  column: string;
  op: string;
  value: unknown;
  custom_body?: string | undefined;
  custom_subject?: string | undefined;
  empty_result_state?: AlertOptionsEmptyResultState | undefined;
  muted?: boolean | undefined;
}

export interface AlertQuery {
  created_at?: string | undefined;
  data_source_id?: string | undefined;
  description?: string | undefined;
  id?: string | undefined;
  is_archived?: boolean | undefined;
  is_draft?: boolean | undefined;
  is_safe?: boolean | undefined;
  name?: string | undefined;
  options?: QueryOptions | undefined;
  query?: string | undefined;
  tags?: string[] | undefined;
  updated_at?: string | undefined;
  user_id?: number | undefined;
}

export interface AlertStatementParameter {
  name: string;
  type?: string | undefined;
  value?: string | undefined;
}

export interface AlertV2 {
  display_name: string;
  query_text: string;
  warehouse_id: string;
  evaluation: AlertV2Evaluation;
  schedule: CronSchedule;
  create_time?: string | undefined;
  custom_description?: string | undefined;
  custom_summary?: string | undefined;
  custom_template_format?: CustomTemplateFormat | undefined;
  effective_run_as?: AlertV2RunAs | undefined;
  id?: string | undefined;
  lifecycle_state?: AlertLifecycleState | undefined;
  owner_user_name?: string | undefined;
  parameters?: AlertStatementParameter[] | undefined;
  parent_path?: string | undefined;
  run_as?: AlertV2RunAs | undefined;
  /** @deprecated */
  run_as_user_name?: string | undefined;
  update_time?: string | undefined;
}

export interface AlertV2Evaluation {
  source: AlertV2OperandColumn;
  comparison_operator: ComparisonOperator;
  empty_result_state?: AlertEvaluationState | undefined;
  last_evaluated_at?: string | undefined;
  notification?: AlertV2Notification | undefined;
  state?: AlertEvaluationState | undefined;
  threshold?: AlertV2Operand | undefined;
}

export interface AlertV2Notification {
  notify_on_ok?: boolean | undefined;
  retrigger_seconds?: number | undefined;
  subscriptions?: AlertV2Subscription[] | undefined;
}

export interface AlertV2Operand {
  column?: AlertV2OperandColumn | undefined;
  value?: AlertV2OperandValue | undefined;
}

export interface AlertV2OperandColumn {
  name: string;
  aggregation?: Aggregation | undefined;
  display?: string | undefined;
}

export interface AlertV2OperandValue {
  bool_value?: boolean | undefined;
  double_value?: number | undefined;
  string_value?: string | undefined;
}

export interface AlertV2RunAs {
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface AlertV2Subscription {
  destination_id?: string | undefined;
  user_email?: string | undefined;
}

/** Request of `AlertsV2.createAlert`. */
export interface AlertsV2CreateAlertRequest {
  alert: AlertV2;
}

/** Request of `AlertsV2.updateAlert`. */
export interface AlertsV2UpdateAlertRequest {
  id: string;
  update_mask: string;
  alert: AlertV2;
}

export interface BaseChunkInfo {
  byte_count?: Int64 | undefined;
  chunk_index?: number | undefined;
  row_count?: Int64 | undefined;
  row_offset?: Int64 | undefined;
}

/** Request of `StatementExecution.cancelExecution`. */
export interface CancelExecutionRequest {
  statement_id: string;
}

export interface Channel {
  dbsql_version?: string | undefined;
  name?: ChannelName | undefined;
}

export interface ChannelInfo {
  dbsql_version?: string | undefined;
  name?: ChannelName | undefined;
}

export interface ClientConfig {
  allow_custom_js_visualizations?: boolean | undefined;
  allow_downloads?: boolean | undefined;
  allow_external_shares?: boolean | undefined;
  allow_subscriptions?: boolean | undefined;
  date_format?: string | undefined;
  date_time_format?: string | undefined;
  disable_publish?: boolean | undefined;
  enable_legacy_autodetect_types?: boolean | undefined;
  feature_show_permissions_control?: boolean | undefined;
  hide_plotly_mode_bar?: boolean | undefined;
}

export interface ColumnInfo {
  name?: string | undefined;
  position?: number | undefined;
  type_interval_type?: string | undefined;
  type_name?: ColumnInfoTypeName | undefined;
  type_precision?: number | undefined;
  type_scale?: number | undefined;
  type_text?: string | undefined;
}

export interface CreateAlert {
  name: string;
  options: AlertOptions;
  parent?: string | undefined;
  query_id: string;
  rearm?: number | undefined;
}

export interface CreateAlertRequest {
  alert?: CreateAlertRequestAlert | undefined;
  auto_resolve_display_name?: boolean | undefined;
}

export interface CreateAlertRequestAlert {
  condition?: AlertCondition | undefined;
  custom_body?: string | undefined;
  custom_subject?: string | undefined;
  display_name?: string | undefined;
  notify_on_ok?: boolean | undefined;
  parent_path?: string | undefined;
  query_id?: string | undefined;
  seconds_to_retrigger?: number | undefined;
}

/** Request of `Warehouses.createDefaultWarehouseOverride`. */
export interface CreateDefaultWarehouseOverrideRequest {
  default_warehouse_override_id: string;
  default_warehouse_override: DefaultWarehouseOverride;
}

export interface CreateQueryRequest {
  auto_resolve_display_name?: boolean | undefined;
  query?: CreateQueryRequestQuery | undefined;
}

export interface CreateQueryRequestQuery {
  apply_auto_limit?: boolean | undefined;
  catalog?: string | undefined;
  description?: string | undefined;
  display_name?: string | undefined;
  parameters?: QueryParameter[] | undefined;
  parent_path?: string | undefined;
  query_text?: string | undefined;
  run_as_mode?: RunAsMode | undefined;
  schema?: string | undefined;
  tags?: string[] | undefined;
  warehouse_id?: string | undefined;
}

export interface CreateQueryVisualizationsLegacyRequest {
  description?: string | undefined;
  name?: string | undefined;
  options: unknown;
  query_id: string;
  type: string;
}

export interface CreateVisualizationRequest {
  visualization?: CreateVisualizationRequestVisualization | undefined;
}

export interface CreateVisualizationRequestVisualization {
  display_name?: string | undefined;
  query_id?: string | undefined;
  serialized_options?: string | undefined;
  serialized_query_plan?: string | undefined;
  type?: string | undefined;
}

export interface CreateWarehouseRequest {
  auto_stop_mins?: number | undefined;
  channel?: Channel | undefined;
  cluster_size?: string | undefined;
  creator_name?: string | undefined;
  customer_version_label?: string | undefined;
  enable_photon?: boolean | undefined;
  enable_serverless_compute?: boolean | undefined;
  /** @deprecated */
  instance_profile_arn?: string | undefined;
  max_dbu?: number | undefined;
  max_num_clusters?: number | undefined;
  min_num_clusters?: number | undefined;
  name?: string | undefined;
  reyden_cluster_size_multiplier?: number | undefined;
  spot_instance_policy?: SpotInstancePolicy | undefined;
  statement_timeout?: number | undefined;
  tags?: EndpointTags | undefined;
  warehouse_type?: CreateWarehouseRequestWarehouseType | undefined;
}

export interface CreateWarehouseResponse {
  id?: string | undefined;
}

export interface CreateWidget {
  dashboard_id: string;
  options: WidgetOptions;
  text?: string | undefined;
  visualization_id?: string | undefined;
  width: number;
}

export interface CronSchedule {
  quartz_cron_schedule: string;
  timezone_id: string;
  pause_status?: SchedulePauseStatus | undefined;
}

export interface Dashboard {
  can_edit?: boolean | undefined;
  created_at?: string | undefined;
  dashboard_filters_enabled?: boolean | undefined;
  id?: string | undefined;
  is_archived?: boolean | undefined;
  is_draft?: boolean | undefined;
  is_favorite?: boolean | undefined;
  name?: string | undefined;
  options?: DashboardOptions | undefined;
  parent?: string | undefined;
  permission_tier?: PermissionLevel | undefined;
  slug?: string | undefined;
  tags?: string[] | undefined;
  updated_at?: string | undefined;
  user?: User | undefined;
  user_id?: number | undefined;
  widgets?: Widget[] | undefined;
}

/** Request of `Dashboards.update`. */
export interface DashboardEditContent {
  dashboard_id: string;
  name?: string | undefined;
  run_as_role?: RunAsRole | undefined;
  tags?: string[] | undefined;
}

export interface DashboardOptions {
  moved_to_trash_at?: string | undefined;
}

export interface DataSource {
  id?: string | undefined;
  name?: string | undefined;
  pause_reason?: string | undefined;
  paused?: number | undefined;
  supports_auto_limit?: boolean | undefined;
  syntax?: string | undefined;
  type?: string | undefined;
  view_only?: boolean | undefined;
  warehouse_id?: string | undefined;
}

export interface DateRange {
  start: string;
  end: string;
}

export interface DateRangeValue {
  date_range_value?: DateRange | undefined;
  dynamic_date_range_value?: DateRangeValueDynamicDateRange | undefined;
  precision?: DatePrecision | undefined;
  start_day_of_week?: number | undefined;
}

export interface DateValue {
  date_value?: string | undefined;
  dynamic_date_value?: DateValueDynamicDate | undefined;
  precision?: DatePrecision | undefined;
}

export interface DefaultWarehouseOverride {
  type: DefaultWarehouseOverrideType;
  default_warehouse_override_id?: string | undefined;
  name?: string | undefined;
  warehouse_id?: string | undefined;
}

/** Request of `AlertsLegacy.delete`. */
export interface DeleteAlertsLegacyRequest {
  alert_id: string;
}

/** Request of `Dashboards.delete`. */
export interface DeleteDashboardRequest {
  dashboard_id: string;
}

/** Request of `DashboardWidgets.delete`. */
export interface DeleteDashboardWidgetRequest {
  id: string;
}

/** Request of `Warehouses.deleteDefaultWarehouseOverride`. */
export interface DeleteDefaultWarehouseOverrideRequest {
  name: string;
}

/** Request of `QueriesLegacy.delete`. */
export interface DeleteQueriesLegacyRequest {
  query_id: string;
}

/** Request of `QueryVisualizationsLegacy.delete`. */
export interface DeleteQueryVisualizationsLegacyRequest {
  id: string;
}

/** Request of `QueryVisualizations.delete`. */
export interface DeleteVisualizationRequest {
  id: string;
}

/** Request of `Warehouses.delete`. */
export interface DeleteWarehouseRequest {
  id: string;
}

/** Request of `AlertsLegacy.update`. */
export interface EditAlert {
  alert_id: string;
  name: string;
  options: AlertOptions;
  query_id: string;
  rearm?: number | undefined;
}

/** Request of `Warehouses.edit`. */
export interface EditWarehouseRequest {
  id: string;
  auto_stop_mins?: number | undefined;
  channel?: Channel | undefined;
  cluster_size?: string | undefined;
  creator_name?: string | undefined;
  customer_version_label?: string | undefined;
  enable_photon?: boolean | undefined;
  enable_serverless_compute?: boolean | undefined;
  /** @deprecated */
  instance_profile_arn?: string | undefined;
  max_dbu?: number | undefined;
  max_num_clusters?: number | undefined;
  min_num_clusters?: number | undefined;
  name?: string | undefined;
  reyden_cluster_size_multiplier?: number | undefined;
  spot_instance_policy?: SpotInstancePolicy | undefined;
  statement_timeout?: number | undefined;
  tags?: EndpointTags | undefined;
  warehouse_type?: EditWarehouseRequestWarehouseType | undefined;
}

export interface EndpointConfPair {
  key?: string | undefined;
  value?: string | undefined;
}

export interface EndpointHealth {
  details?: string | undefined;
  failure_reason?: TerminationReason | undefined;
  /** @deprecated */
  message?: string | undefined;
  status?: Status | undefined;
  summary?: string | undefined;
}

export interface EndpointInfo {
  auto_stop_mins?: number | undefined;
  channel?: Channel | undefined;
  cluster_size?: string | undefined;
  creator_name?: string | undefined;
  customer_version_label?: string | undefined;
  enable_photon?: boolean | undefined;
  enable_serverless_compute?: boolean | undefined;
  health?: EndpointHealth | undefined;
  id?: string | undefined;
  /** @deprecated */
  instance_profile_arn?: string | undefined;
  jdbc_url?: string | undefined;
  max_dbu?: number | undefined;
  max_num_clusters?: number | undefined;
  min_num_clusters?: number | undefined;
  name?: string | undefined;
  /** @deprecated */
  num_active_sessions?: Int64 | undefined;
  num_clusters?: number | undefined;
  odbc_params?: OdbcParams | undefined;
  reyden_cluster_size_multiplier?: number | undefined;
  spot_instance_policy?: SpotInstancePolicy | undefined;
  state?: State | undefined;
  statement_timeout?: number | undefined;
  tags?: EndpointTags | undefined;
  warehouse_type?: EndpointInfoWarehouseType | undefined;
}

export interface EndpointTagPair {
  key?: string | undefined;
  value?: string | undefined;
}

export interface EndpointTags {
  custom_tags?: EndpointTagPair[] | undefined;
}

export interface EnumValue {
  enum_options?: string | undefined;
  multi_values_options?: MultiValuesOptions | undefined;
  values?: string[] | undefined;
}

export interface ExecuteStatementRequest {
  byte_limit?: Int64Input | undefined;
  catalog?: string | undefined;
  disposition?: Disposition | undefined;
  format?: Format | undefined;
  on_wait_timeout?: ExecuteStatementRequestOnWaitTimeout | undefined;
  parameters?: StatementParameterListItem[] | undefined;
  query_tags?: QueryTag[] | undefined;
  row_limit?: Int64Input | undefined;
  schema?: string | undefined;
  statement: string;
  wait_timeout?: string | undefined;
  warehouse_id: string;
}

export interface ExternalLink {
  byte_count?: Int64 | undefined;
  chunk_index?: number | undefined;
  expiration?: string | undefined;
  external_link?: string | undefined;
  http_headers?: Record<string, string> | undefined;
  next_chunk_index?: number | undefined;
  next_chunk_internal_link?: string | undefined;
  row_count?: Int64 | undefined;
  row_offset?: Int64 | undefined;
}

export interface ExternalQuerySource {
  alert_id?: string | undefined;
  dashboard_id?: string | undefined;
  genie_space_id?: string | undefined;
  job_info?: ExternalQuerySourceJobInfo | undefined;
  legacy_dashboard_id?: string | undefined;
  notebook_id?: string | undefined;
  sql_query_id?: string | undefined;
}

export interface ExternalQuerySourceJobInfo {
  job_id?: string | undefined;
  job_run_id?: string | undefined;
  job_task_run_id?: string | undefined;
}

/** Request of `Alerts.get`. */
export interface GetAlertRequest {
  id: string;
}

/** Request of `AlertsV2.getAlert`. */
export interface GetAlertV2Request {
  id: string;
}

/** Request of `AlertsLegacy.get`. */
export interface GetAlertsLegacyRequest {
  alert_id: string;
}

/** Request of `Dashboards.get`. */
export interface GetDashboardRequest {
  dashboard_id: string;
}

/** Request of `DbsqlPermissions.get`. */
export interface GetDbsqlPermissionRequest {
  object_type: ObjectTypePlural;
  object_id: string;
}

/** Request of `Warehouses.getDefaultWarehouseOverride`. */
export interface GetDefaultWarehouseOverrideRequest {
  name: string;
}

/** Request of `QueriesLegacy.get`. */
export interface GetQueriesLegacyRequest {
  query_id: string;
}

/** Request of `Queries.get`. */
export interface GetQueryRequest {
  id: string;
}

export interface GetResponse {
  access_control_list?: AccessControl[] | undefined;
  object_id?: string | undefined;
  object_type?: ObjectType | undefined;
}

/** Request of `StatementExecution.getStatement`. */
export interface GetStatementRequest {
  statement_id: string;
}

/** Request of `StatementExecution.getStatementResultChunkN`. */
export interface GetStatementResultChunkNRequest {
  statement_id: string;
  chunk_index: Int64Input;
}

/** Request of `Warehouses.getPermissionLevels`. */
export interface GetWarehousePermissionLevelsRequest {
  warehouse_id: string;
}

export interface GetWarehousePermissionLevelsResponse {
  permission_levels?: WarehousePermissionsDescription[] | undefined;
}

/** Request of `Warehouses.getPermissions`. */
export interface GetWarehousePermissionsRequest {
  warehouse_id: string;
}

/** Request of `Warehouses.get`. */
export interface GetWarehouseRequest {
  id: string;
}

export interface GetWarehouseResponse {
  auto_stop_mins?: number | undefined;
  channel?: Channel | undefined;
  cluster_size?: string | undefined;
  creator_name?: string | undefined;
  customer_version_label?: string | undefined;
  enable_photon?: boolean | undefined;
  enable_serverless_compute?: boolean | undefined;
  health?: EndpointHealth | undefined;
  id?: string | undefined;
  /** @deprecated */
  instance_profile_arn?: string | undefined;
  jdbc_url?: string | undefined;
  max_dbu?: number | undefined;
  max_num_clusters?: number | undefined;
  min_num_clusters?: number | undefined;
  name?: string | undefined;
  /** @deprecated */
  num_active_sessions?: Int64 | undefined;
  num_clusters?: number | undefined;
  odbc_params?: OdbcParams | undefined;
  reyden_cluster_size_multiplier?: number | undefined;
  spot_instance_policy?: SpotInstancePolicy | undefined;
  state?: State | undefined;
  statement_timeout?: number | undefined;
  tags?: EndpointTags | undefined;
  warehouse_type?: GetWarehouseResponseWarehouseType | undefined;
}

export interface GetWorkspaceWarehouseConfigResponse {
  channel?: Channel | undefined;
  /** @deprecated */
  config_param?: RepeatedEndpointConfPairs | undefined;
  data_access_config?: EndpointConfPair[] | undefined;
  /** @deprecated */
  enable_serverless_compute?: boolean | undefined;
  enabled_warehouse_types?: WarehouseTypePair[] | undefined;
  /** @deprecated */
  global_param?: RepeatedEndpointConfPairs | undefined;
  google_service_account?: string | undefined;
  instance_profile_arn?: string | undefined;
  security_policy?: GetWorkspaceWarehouseConfigResponseSecurityPolicy | undefined;
  sql_configuration_parameters?: RepeatedEndpointConfPairs | undefined;
}

export interface LegacyAlert {
  created_at?: string | undefined;
  id?: string | undefined;
  last_triggered_at?: string | undefined;
  name?: string | undefined;
  options?: AlertOptions | undefined;
  parent?: string | undefined;
  query?: AlertQuery | undefined;
  rearm?: number | undefined;
  state?: LegacyAlertState | undefined;
  updated_at?: string | undefined;
  user?: User | undefined;
}

export interface LegacyQuery {
  can_edit?: boolean | undefined;
  created_at?: string | undefined;
  data_source_id?: string | undefined;
  description?: string | undefined;
  id?: string | undefined;
  is_archived?: boolean | undefined;
  is_draft?: boolean | undefined;
  is_favorite?: boolean | undefined;
  is_safe?: boolean | undefined;
  last_modified_by?: User | undefined;
  last_modified_by_id?: number | undefined;
  latest_query_data_id?: string | undefined;
  name?: string | undefined;
  options?: QueryOptions | undefined;
  parent?: string | undefined;
  permission_tier?: PermissionLevel | undefined;
  query?: string | undefined;
  query_hash?: string | undefined;
  run_as_role?: RunAsRole | undefined;
  tags?: string[] | undefined;
  updated_at?: string | undefined;
  user?: User | undefined;
  user_id?: number | undefined;
  visualizations?: LegacyVisualization[] | undefined;
}

export interface LegacyVisualization {
  created_at?: string | undefined;
  description?: string | undefined;
  id?: string | undefined;
  name?: string | undefined;
  options?: unknown;
  query?: LegacyQuery | undefined;
  type?: string | undefined;
  updated_at?: string | undefined;
}

/** Request of `QueryVisualizationsLegacy.update`. */
export interface LegacyVisualizationRequest {
  id: string;
  created_at?: string | undefined;
  description?: string | undefined;
  name?: string | undefined;
  options?: unknown;
  query?: LegacyQuery | undefined;
  type?: string | undefined;
  updated_at?: string | undefined;
}

/** Request of `Alerts.list`. */
export interface ListAlertsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListAlertsResponse {
  next_page_token?: string | undefined;
  results?: ListAlertsResponseAlert[] | undefined;
}

export interface ListAlertsResponseAlert {
  condition?: AlertCondition | undefined;
  create_time?: string | undefined;
  custom_body?: string | undefined;
  custom_subject?: string | undefined;
  display_name?: string | undefined;
  id?: string | undefined;
  lifecycle_state?: LifecycleState | undefined;
  notify_on_ok?: boolean | undefined;
  owner_user_name?: string | undefined;
  query_id?: string | undefined;
  seconds_to_retrigger?: number | undefined;
  state?: AlertState | undefined;
  trigger_time?: string | undefined;
  update_time?: string | undefined;
}

/** Request of `AlertsV2.listAlerts`. */
export interface ListAlertsV2Request {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListAlertsV2Response {
  alerts?: AlertV2[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Dashboards.list`. */
export interface ListDashboardsRequest {
  order?: ListOrder | undefined;
  page?: number | undefined;
  page_size?: number | undefined;
  q?: string | undefined;
}

/** Request of `Warehouses.listDefaultWarehouseOverrides`. */
export interface ListDefaultWarehouseOverridesRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListDefaultWarehouseOverridesResponse {
  default_warehouse_overrides?: DefaultWarehouseOverride[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `QueriesLegacy.list`. */
export interface ListQueriesLegacyRequest {
  order?: string | undefined;
  page?: number | undefined;
  page_size?: number | undefined;
  q?: string | undefined;
}

/** Request of `Queries.list`. */
export interface ListQueriesRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListQueriesResponse {
  has_next_page?: boolean | undefined;
  next_page_token?: string | undefined;
  res?: QueryInfo[] | undefined;
}

/** Request of `QueryHistory.list`. */
export interface ListQueryHistoryRequest {
  filter_by?: QueryFilter | undefined;
  include_metrics?: boolean | undefined;
  max_results?: number | undefined;
  page_token?: string | undefined;
}

export interface ListQueryObjectsResponse {
  next_page_token?: string | undefined;
  results?: ListQueryObjectsResponseQuery[] | undefined;
}

export interface ListQueryObjectsResponseQuery {
  apply_auto_limit?: boolean | undefined;
  catalog?: string | undefined;
  create_time?: string | undefined;
  description?: string | undefined;
  display_name?: string | undefined;
  id?: string | undefined;
  last_modifier_user_name?: string | undefined;
  lifecycle_state?: LifecycleState | undefined;
  owner_user_name?: string | undefined;
  parameters?: QueryParameter[] | undefined;
  query_text?: string | undefined;
  run_as_mode?: RunAsMode | undefined;
  schema?: string | undefined;
  tags?: string[] | undefined;
  update_time?: string | undefined;
  warehouse_id?: string | undefined;
}

export interface ListResponse {
  count?: number | undefined;
  page?: number | undefined;
  page_size?: number | undefined;
  results?: Dashboard[] | undefined;
}

/** Request of `Queries.listVisualizations`. */
export interface ListVisualizationsForQueryRequest {
  id: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListVisualizationsForQueryResponse {
  next_page_token?: string | undefined;
  results?: Visualization[] | undefined;
}

/** Request of `Warehouses.list`. */
export interface ListWarehousesRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
  /** @deprecated */
  run_as_user_id?: number | undefined;
}

export interface ListWarehousesResponse {
  next_page_token?: string | undefined;
  warehouses?: EndpointInfo[] | undefined;
}

export interface MultiValuesOptions {
  prefix?: string | undefined;
  separator?: string | undefined;
  suffix?: string | undefined;
}

export interface NumericValue {
  value?: number | undefined;
}

export interface OdbcParams {
  hostname?: string | undefined;
  path?: string | undefined;
  port?: number | undefined;
  protocol?: string | undefined;
}

export interface Parameter {
  enumOptions?: string | undefined;
  multiValuesOptions?: MultiValuesOptions | undefined;
  name?: string | undefined;
  queryId?: string | undefined;
  title?: string | undefined;
  type?: ParameterType | undefined;
  value?: unknown;
}

export interface Query {
  apply_auto_limit?: boolean | undefined;
  catalog?: string | undefined;
  create_time?: string | undefined;
  description?: string | undefined;
  display_name?: string | undefined;
  id?: string | undefined;
  last_modifier_user_name?: string | undefined;
  lifecycle_state?: LifecycleState | undefined;
  owner_user_name?: string | undefined;
  parameters?: QueryParameter[] | undefined;
  parent_path?: string | undefined;
  query_text?: string | undefined;
  run_as_mode?: RunAsMode | undefined;
  schema?: string | undefined;
  tags?: string[] | undefined;
  update_time?: string | undefined;
  warehouse_id?: string | undefined;
}

export interface QueryBackedValue {
  multi_values_options?: MultiValuesOptions | undefined;
  query_id?: string | undefined;
  values?: string[] | undefined;
}

/** Request of `QueriesLegacy.update`. */
export interface QueryEditContent {
  query_id: string;
  data_source_id?: string | undefined;
  description?: string | undefined;
  name?: string | undefined;
  options?: unknown;
  query?: string | undefined;
  run_as_role?: RunAsRole | undefined;
  tags?: string[] | undefined;
}

export interface QueryFilter {
  query_start_time_range?: TimeRange | undefined;
  statement_ids?: string[] | undefined;
  statuses?: QueryStatus[] | undefined;
  user_ids?: unknown[] | undefined;
  warehouse_ids?: string[] | undefined;
}

export interface QueryInfo {
  cache_query_id?: string | undefined;
  channel_used?: ChannelInfo | undefined;
  client_application?: string | undefined;
  duration?: Int64 | undefined;
  endpoint_id?: string | undefined;
  error_message?: string | undefined;
  executed_as_user_id?: Int64 | undefined;
  executed_as_user_name?: string | undefined;
  execution_end_time_ms?: Int64 | undefined;
  is_final?: boolean | undefined;
  lookup_key?: string | undefined;
  metrics?: QueryMetrics | undefined;
  plans_state?: PlansState | undefined;
  query_end_time_ms?: Int64 | undefined;
  query_id?: string | undefined;
  query_source?: ExternalQuerySource | undefined;
  query_start_time_ms?: Int64 | undefined;
  query_tags?: QueryTag[] | undefined;
  query_text?: string | undefined;
  rows_produced?: Int64 | undefined;
  session_id?: string | undefined;
  spark_ui_url?: string | undefined;
  statement_type?: QueryStatementType | undefined;
  status?: QueryStatus | undefined;
  user_id?: Int64 | undefined;
  user_name?: string | undefined;
  warehouse_id?: string | undefined;
}

export interface QueryList {
  count?: number | undefined;
  page?: number | undefined;
  page_size?: number | undefined;
  results?: LegacyQuery[] | undefined;
}

export interface QueryMetrics {
  compilation_time_ms?: Int64 | undefined;
  execution_time_ms?: Int64 | undefined;
  network_sent_bytes?: Int64 | undefined;
  overloading_queue_start_timestamp?: Int64 | undefined;
  photon_total_time_ms?: Int64 | undefined;
  projected_remaining_task_total_time_ms?: Int64 | undefined;
  projected_remaining_wallclock_time_ms?: Int64 | undefined;
  provisioning_queue_start_timestamp?: Int64 | undefined;
  pruned_bytes?: Int64 | undefined;
  pruned_files_count?: Int64 | undefined;
  query_compilation_start_timestamp?: Int64 | undefined;
  read_bytes?: Int64 | undefined;
  read_cache_bytes?: Int64 | undefined;
  read_files_bytes?: Int64 | undefined;
  read_files_count?: Int64 | undefined;
  read_partitions_count?: Int64 | undefined;
  read_remote_bytes?: Int64 | undefined;
  remaining_task_count?: Int64 | undefined;
  result_fetch_time_ms?: Int64 | undefined;
  result_from_cache?: boolean | undefined;
  rows_produced_count?: Int64 | undefined;
  rows_read_count?: Int64 | undefined;
  /** @deprecated */
  runnable_tasks?: Int64 | undefined;
  spill_to_disk_bytes?: Int64 | undefined;
  task_time_over_time_range?: TaskTimeOverRange | undefined;
  task_total_time_ms?: Int64 | undefined;
  total_time_ms?: Int64 | undefined;
  /** @deprecated */
  work_to_be_done?: Int64 | undefined;
  write_remote_bytes?: Int64 | undefined;
}

export interface QueryOptions {
  catalog?: string | undefined;
  moved_to_trash_at?: string | undefined;
  parameters?: Parameter[] | undefined;
  schema?: string | undefined;
}

export interface QueryParameter {
  date_range_value?: DateRangeValue | undefined;
  date_value?: DateValue | undefined;
  enum_value?: EnumValue | undefined;
  name?: string | undefined;
  numeric_value?: NumericValue | undefined;
  query_backed_value?: QueryBackedValue | undefined;
  text_value?: TextValue | undefined;
  title?: string | undefined;
}

export interface QueryPostContent {
  data_source_id?: string | undefined;
  description?: string | undefined;
  name?: string | undefined;
  options?: unknown;
  parent?: string | undefined;
  query?: string | undefined;
  run_as_role?: RunAsRole | undefined;
  tags?: string[] | undefined;
}

export interface QueryTag {
  key: string;
  value?: string | undefined;
}

export interface RepeatedEndpointConfPairs {
  /** @deprecated */
  config_pair?: EndpointConfPair[] | undefined;
  configuration_pairs?: EndpointConfPair[] | undefined;
}

/** Request of `Dashboards.restore`. */
export interface RestoreDashboardRequest {
  dashboard_id: string;
}

/** Request of `QueriesLegacy.restore`. */
export interface RestoreQueriesLegacyRequest {
  query_id: string;
}

export interface ResultData {
  byte_count?: Int64 | undefined;
  chunk_index?: number | undefined;
  data_array?: (string | null)[][] | undefined;
  external_links?: ExternalLink[] | undefined;
  next_chunk_index?: number | undefined;
  next_chunk_internal_link?: string | undefined;
  row_count?: Int64 | undefined;
  row_offset?: Int64 | undefined;
}

export interface ResultManifest {
  chunks?: BaseChunkInfo[] | undefined;
  format?: Format | undefined;
  schema?: ResultSchema | undefined;
  total_byte_count?: Int64 | undefined;
  total_chunk_count?: number | undefined;
  total_row_count?: Int64 | undefined;
  truncated?: boolean | undefined;
}

export interface ResultSchema {
  column_count?: number | undefined;
  columns?: ColumnInfo[] | undefined;
}

export interface ServiceError {
  error_code?: ServiceErrorCode | undefined;
  message?: string | undefined;
}

/** Request of `DbsqlPermissions.set`. */
export interface SetRequest {
  object_type: ObjectTypePlural;
  object_id: string;
  access_control_list?: AccessControl[] | undefined;
}

export interface SetResponse {
  access_control_list?: AccessControl[] | undefined;
  object_id?: string | undefined;
  object_type?: ObjectType | undefined;
}

/** Request of `Warehouses.setPermissions`. */
export interface SetWarehousePermissionsRequest {
  warehouse_id: string;
  access_control_list?: WarehouseAccessControlRequest[] | undefined;
}

export interface SetWorkspaceWarehouseConfigRequest {
  channel?: Channel | undefined;
  /** @deprecated */
  config_param?: RepeatedEndpointConfPairs | undefined;
  data_access_config?: EndpointConfPair[] | undefined;
  /** @deprecated */
  enable_serverless_compute?: boolean | undefined;
  enabled_warehouse_types?: WarehouseTypePair[] | undefined;
  /** @deprecated */
  global_param?: RepeatedEndpointConfPairs | undefined;
  google_service_account?: string | undefined;
  instance_profile_arn?: string | undefined;
  security_policy?: SetWorkspaceWarehouseConfigRequestSecurityPolicy | undefined;
  sql_configuration_parameters?: RepeatedEndpointConfPairs | undefined;
}

/** Request of `Warehouses.start`. */
export interface StartRequest {
  id: string;
}

export interface StatementParameterListItem {
  name: string;
  type?: string | undefined;
  value?: string | undefined;
}

export interface StatementResponse {
  manifest?: ResultManifest | undefined;
  result?: ResultData | undefined;
  statement_id?: string | undefined;
  status?: StatementStatus | undefined;
}

export interface StatementStatus {
  error?: ServiceError | undefined;
  sql_state?: string | undefined;
  state?: StatementState | undefined;
}

/** Request of `Warehouses.stop`. */
export interface StopRequest {
  id: string;
}

export interface Success {
  message?: SuccessMessage | undefined;
}

export interface TaskTimeOverRange {
  entries?: TaskTimeOverRangeEntry[] | undefined;
  interval?: Int64 | undefined;
}

export interface TaskTimeOverRangeEntry {
  task_completed_time_ms?: Int64 | undefined;
}

export interface TerminationReason {
  code?: TerminationReasonCode | undefined;
  parameters?: Record<string, string> | undefined;
  type?: TerminationReasonType | undefined;
}

export interface TextValue {
  value?: string | undefined;
}

export interface TimeRange {
  end_time_ms?: Int64Input | undefined;
  start_time_ms?: Int64Input | undefined;
}

/** Request of `DbsqlPermissions.transferOwnership`. */
export interface TransferOwnershipRequest {
  object_type: OwnableObjectType;
  object_id: string;
  new_owner?: string | undefined;
}

/** Request of `Alerts.delete`. */
export interface TrashAlertRequest {
  id: string;
}

/** Request of `AlertsV2.trashAlert`. */
export interface TrashAlertV2Request {
  id: string;
  purge?: boolean | undefined;
}

/** Request of `Queries.delete`. */
export interface TrashQueryRequest {
  id: string;
}

/** Request of `Alerts.update`. */
export interface UpdateAlertRequest {
  id: string;
  alert?: UpdateAlertRequestAlert | undefined;
  auto_resolve_display_name?: boolean | undefined;
  update_mask: string;
}

export interface UpdateAlertRequestAlert {
  condition?: AlertCondition | undefined;
  custom_body?: string | undefined;
  custom_subject?: string | undefined;
  display_name?: string | undefined;
  notify_on_ok?: boolean | undefined;
  owner_user_name?: string | undefined;
  query_id?: string | undefined;
  seconds_to_retrigger?: number | undefined;
}

/** Request of `Warehouses.updateDefaultWarehouseOverride`. */
export interface UpdateDefaultWarehouseOverrideRequest {
  name: string;
  allow_missing?: boolean | undefined;
  /** Comma-separated field paths. */
  update_mask: string;
  default_warehouse_override: DefaultWarehouseOverride;
}

/** Request of `Queries.update`. */
export interface UpdateQueryRequest {
  id: string;
  auto_resolve_display_name?: boolean | undefined;
  query?: UpdateQueryRequestQuery | undefined;
  update_mask: string;
}

export interface UpdateQueryRequestQuery {
  apply_auto_limit?: boolean | undefined;
  catalog?: string | undefined;
  description?: string | undefined;
  display_name?: string | undefined;
  owner_user_name?: string | undefined;
  parameters?: QueryParameter[] | undefined;
  query_text?: string | undefined;
  run_as_mode?: RunAsMode | undefined;
  schema?: string | undefined;
  tags?: string[] | undefined;
  warehouse_id?: string | undefined;
}

/** Request of `QueryVisualizations.update`. */
export interface UpdateVisualizationRequest {
  id: string;
  update_mask: string;
  visualization?: UpdateVisualizationRequestVisualization | undefined;
}

export interface UpdateVisualizationRequestVisualization {
  display_name?: string | undefined;
  serialized_options?: string | undefined;
  serialized_query_plan?: string | undefined;
  type?: string | undefined;
}

/** Request of `Warehouses.updatePermissions`. */
export interface UpdateWarehousePermissionsRequest {
  warehouse_id: string;
  access_control_list?: WarehouseAccessControlRequest[] | undefined;
}

/** Request of `DashboardWidgets.update`. */
export interface UpdateWidgetRequest {
  id: string;
  dashboard_id: string;
  options: WidgetOptions;
  text?: string | undefined;
  visualization_id?: string | undefined;
  width: number;
}

export interface User {
  email?: string | undefined;
  id?: number | undefined;
  name?: string | undefined;
}

export interface Visualization {
  create_time?: string | undefined;
  display_name?: string | undefined;
  id?: string | undefined;
  query_id?: string | undefined;
  serialized_options?: string | undefined;
  serialized_query_plan?: string | undefined;
  type?: string | undefined;
  update_time?: string | undefined;
}

export interface WarehouseAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: WarehousePermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface WarehouseAccessControlResponse {
  all_permissions?: WarehousePermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface WarehousePermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: WarehousePermissionLevel | undefined;
}

export interface WarehousePermissions {
  access_control_list?: WarehouseAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface WarehousePermissionsDescription {
  description?: string | undefined;
  permission_level?: WarehousePermissionLevel | undefined;
}

export interface WarehousePermissionsRequest {
  access_control_list?: WarehouseAccessControlRequest[] | undefined;
}

export interface WarehouseTypePair {
  enabled?: boolean | undefined;
  warehouse_type?: WarehouseTypePairWarehouseType | undefined;
}

export interface Widget {
  id?: string | undefined;
  options?: WidgetOptions | undefined;
  visualization?: LegacyVisualization | undefined;
  width?: number | undefined;
}

export interface WidgetOptions {
  created_at?: string | undefined;
  description?: string | undefined;
  isHidden?: boolean | undefined;
  parameterMappings?: unknown;
  position?: WidgetPosition | undefined;
  title?: string | undefined;
  updated_at?: string | undefined;
}

export interface WidgetPosition {
  autoHeight?: boolean | undefined;
  col?: number | undefined;
  row?: number | undefined;
  sizeX?: number | undefined;
  sizeY?: number | undefined;
}
