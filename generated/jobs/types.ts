// Generated from api/jobs.json by codegen/. Do not edit.
import type { Int64, Int64Input } from '../../runtime/index.js';
import type {
  ClusterSpec as ComputeClusterSpec,
  Environment,
  HardwareAcceleratorType,
  Library,
} from '../compute/types.js';

/** Values of `AlertEvaluationState`; the server may send others. */
export const AlertEvaluationState = {
  ERROR: 'ERROR',
  OK: 'OK',
  TRIGGERED: 'TRIGGERED',
  UNKNOWN: 'UNKNOWN',
} as const;
/** Values of `AlertEvaluationState`; the server may send others. */
export type AlertEvaluationState = 'ERROR' | 'OK' | 'TRIGGERED' | 'UNKNOWN' | (string & {});

/** Values of `AuthenticationMethod`; the server may send others. */
export const AuthenticationMethod = {
  OAUTH: 'OAUTH',
  PAT: 'PAT',
} as const;
/** Values of `AuthenticationMethod`; the server may send others. */
export type AuthenticationMethod = 'OAUTH' | 'PAT' | (string & {});

/** Values of `CleanRoomTaskRunLifeCycleState`; the server may send others. */
export const CleanRoomTaskRunLifeCycleState = {
  BLOCKED: 'BLOCKED',
  INTERNAL_ERROR: 'INTERNAL_ERROR',
  PENDING: 'PENDING',
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  RUN_LIFE_CYCLE_STATE_UNSPECIFIED: 'RUN_LIFE_CYCLE_STATE_UNSPECIFIED',
  SKIPPED: 'SKIPPED',
  TERMINATED: 'TERMINATED',
  TERMINATING: 'TERMINATING',
  WAITING_FOR_RETRY: 'WAITING_FOR_RETRY',
} as const;
/** Values of `CleanRoomTaskRunLifeCycleState`; the server may send others. */
export type CleanRoomTaskRunLifeCycleState =
  | 'BLOCKED'
  | 'INTERNAL_ERROR'
  | 'PENDING'
  | 'QUEUED'
  | 'RUNNING'
  | 'RUN_LIFE_CYCLE_STATE_UNSPECIFIED'
  | 'SKIPPED'
  | 'TERMINATED'
  | 'TERMINATING'
  | 'WAITING_FOR_RETRY'
  | (string & {});

/** Values of `CleanRoomTaskRunResultState`; the server may send others. */
export const CleanRoomTaskRunResultState = {
  CANCELED: 'CANCELED',
  DISABLED: 'DISABLED',
  EVICTED: 'EVICTED',
  EXCLUDED: 'EXCLUDED',
  FAILED: 'FAILED',
  MAXIMUM_CONCURRENT_RUNS_REACHED: 'MAXIMUM_CONCURRENT_RUNS_REACHED',
  RUN_RESULT_STATE_UNSPECIFIED: 'RUN_RESULT_STATE_UNSPECIFIED',
  SUCCESS: 'SUCCESS',
  SUCCESS_WITH_FAILURES: 'SUCCESS_WITH_FAILURES',
  TIMEDOUT: 'TIMEDOUT',
  UPSTREAM_CANCELED: 'UPSTREAM_CANCELED',
  UPSTREAM_EVICTED: 'UPSTREAM_EVICTED',
  UPSTREAM_FAILED: 'UPSTREAM_FAILED',
} as const;
/** Values of `CleanRoomTaskRunResultState`; the server may send others. */
export type CleanRoomTaskRunResultState =
  | 'CANCELED'
  | 'DISABLED'
  | 'EVICTED'
  | 'EXCLUDED'
  | 'FAILED'
  | 'MAXIMUM_CONCURRENT_RUNS_REACHED'
  | 'RUN_RESULT_STATE_UNSPECIFIED'
  | 'SUCCESS'
  | 'SUCCESS_WITH_FAILURES'
  | 'TIMEDOUT'
  | 'UPSTREAM_CANCELED'
  | 'UPSTREAM_EVICTED'
  | 'UPSTREAM_FAILED'
  | (string & {});

/** Values of `ComputeSpecAcceleratorType`; the server may send others. */
export const ComputeSpecAcceleratorType = {
  GPU_1xA10: 'GPU_1xA10',
  GPU_1xH100: 'GPU_1xH100',
  GPU_8xB300: 'GPU_8xB300',
  GPU_8xH100: 'GPU_8xH100',
} as const;
/** Values of `ComputeSpecAcceleratorType`; the server may send others. */
export type ComputeSpecAcceleratorType = 'GPU_1xA10' | 'GPU_1xH100' | 'GPU_8xB300' | 'GPU_8xH100' | (string & {});

/** Values of `Condition`; the server may send others. */
export const Condition = {
  ALL_UPDATED: 'ALL_UPDATED',
  ANY_UPDATED: 'ANY_UPDATED',
} as const;
/** Values of `Condition`; the server may send others. */
export type Condition = 'ALL_UPDATED' | 'ANY_UPDATED' | (string & {});

/** Values of `ConditionTaskOp`; the server may send others. */
export const ConditionTaskOp = {
  EQUAL_TO: 'EQUAL_TO',
  GREATER_THAN: 'GREATER_THAN',
  GREATER_THAN_OR_EQUAL: 'GREATER_THAN_OR_EQUAL',
  LESS_THAN: 'LESS_THAN',
  LESS_THAN_OR_EQUAL: 'LESS_THAN_OR_EQUAL',
  NOT_EQUAL: 'NOT_EQUAL',
} as const;
/** Values of `ConditionTaskOp`; the server may send others. */
export type ConditionTaskOp =
  | 'EQUAL_TO'
  | 'GREATER_THAN'
  | 'GREATER_THAN_OR_EQUAL'
  | 'LESS_THAN'
  | 'LESS_THAN_OR_EQUAL'
  | 'NOT_EQUAL'
  | (string & {});

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
/** Values of `DayOfWeek`; the server may send others. */
export type DayOfWeek =
  'FRIDAY' | 'MONDAY' | 'SATURDAY' | 'SUNDAY' | 'THURSDAY' | 'TUESDAY' | 'WEDNESDAY' | (string & {});

/** Values of `DbtPlatformRunStatus`; the server may send others. */
export const DbtPlatformRunStatus = {
  CANCELLED: 'CANCELLED',
  ERROR: 'ERROR',
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  STARTING: 'STARTING',
  SUCCESS: 'SUCCESS',
} as const;
/** Values of `DbtPlatformRunStatus`; the server may send others. */
export type DbtPlatformRunStatus =
  'CANCELLED' | 'ERROR' | 'QUEUED' | 'RUNNING' | 'STARTING' | 'SUCCESS' | (string & {});

/** Values of `Format`; the server may send others. */
export const Format = {
  MULTI_TASK: 'MULTI_TASK',
  SINGLE_TASK: 'SINGLE_TASK',
} as const;
/** Values of `Format`; the server may send others. */
export type Format = 'MULTI_TASK' | 'SINGLE_TASK' | (string & {});

/** Values of `GitProvider`; the server may send others. */
export const GitProvider = {
  awsCodeCommit: 'awsCodeCommit',
  azureDevOpsServices: 'azureDevOpsServices',
  bitbucketCloud: 'bitbucketCloud',
  bitbucketServer: 'bitbucketServer',
  gitHub: 'gitHub',
  gitHubEnterprise: 'gitHubEnterprise',
  gitLab: 'gitLab',
  gitLabEnterpriseEdition: 'gitLabEnterpriseEdition',
} as const;
/** Values of `GitProvider`; the server may send others. */
export type GitProvider =
  | 'awsCodeCommit'
  | 'azureDevOpsServices'
  | 'bitbucketCloud'
  | 'bitbucketServer'
  | 'gitHub'
  | 'gitHubEnterprise'
  | 'gitLab'
  | 'gitLabEnterpriseEdition'
  | (string & {});

/** Values of `JobDeploymentKind`; the server may send others. */
export const JobDeploymentKind = {
  BUNDLE: 'BUNDLE',
  SYSTEM_MANAGED: 'SYSTEM_MANAGED',
} as const;
/** Values of `JobDeploymentKind`; the server may send others. */
export type JobDeploymentKind = 'BUNDLE' | 'SYSTEM_MANAGED' | (string & {});

/** Values of `JobEditMode`; the server may send others. */
export const JobEditMode = {
  EDITABLE: 'EDITABLE',
  UI_LOCKED: 'UI_LOCKED',
} as const;
/** Values of `JobEditMode`; the server may send others. */
export type JobEditMode = 'EDITABLE' | 'UI_LOCKED' | (string & {});

/** Values of `JobPermissionLevel`; the server may send others. */
export const JobPermissionLevel = {
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_MANAGE_RUN: 'CAN_MANAGE_RUN',
  CAN_VIEW: 'CAN_VIEW',
  IS_OWNER: 'IS_OWNER',
} as const;
/** Values of `JobPermissionLevel`; the server may send others. */
export type JobPermissionLevel = 'CAN_MANAGE' | 'CAN_MANAGE_RUN' | 'CAN_VIEW' | 'IS_OWNER' | (string & {});

/** Values of `JobSourceDirtyState`; the server may send others. */
export const JobSourceDirtyState = {
  DISCONNECTED: 'DISCONNECTED',
  NOT_SYNCED: 'NOT_SYNCED',
} as const;
/** Values of `JobSourceDirtyState`; the server may send others. */
export type JobSourceDirtyState = 'DISCONNECTED' | 'NOT_SYNCED' | (string & {});

/** Values of `JobsHealthMetric`; the server may send others. */
export const JobsHealthMetric = {
  RUN_DURATION_SECONDS: 'RUN_DURATION_SECONDS',
  STREAMING_BACKLOG_BYTES: 'STREAMING_BACKLOG_BYTES',
  STREAMING_BACKLOG_FILES: 'STREAMING_BACKLOG_FILES',
  STREAMING_BACKLOG_RECORDS: 'STREAMING_BACKLOG_RECORDS',
  STREAMING_BACKLOG_SECONDS: 'STREAMING_BACKLOG_SECONDS',
} as const;
/** Values of `JobsHealthMetric`; the server may send others. */
export type JobsHealthMetric =
  | 'RUN_DURATION_SECONDS'
  | 'STREAMING_BACKLOG_BYTES'
  | 'STREAMING_BACKLOG_FILES'
  | 'STREAMING_BACKLOG_RECORDS'
  | 'STREAMING_BACKLOG_SECONDS'
  | (string & {});

/** Values of `JobsHealthOperator`; the server may send others. */
export const JobsHealthOperator = {
  GREATER_THAN: 'GREATER_THAN',
} as const;
/** Values of `JobsHealthOperator`; the server may send others. */
export type JobsHealthOperator = 'GREATER_THAN' | (string & {});

/** Values of `ModelTriggerConfigurationCondition`; the server may send others. */
export const ModelTriggerConfigurationCondition = {
  MODEL_ALIAS_SET: 'MODEL_ALIAS_SET',
  MODEL_CREATED: 'MODEL_CREATED',
  MODEL_VERSION_READY: 'MODEL_VERSION_READY',
} as const;
/** Values of `ModelTriggerConfigurationCondition`; the server may send others. */
export type ModelTriggerConfigurationCondition =
  'MODEL_ALIAS_SET' | 'MODEL_CREATED' | 'MODEL_VERSION_READY' | (string & {});

/** Values of `PauseStatus`; the server may send others. */
export const PauseStatus = {
  PAUSED: 'PAUSED',
  UNPAUSED: 'UNPAUSED',
} as const;
/** Values of `PauseStatus`; the server may send others. */
export type PauseStatus = 'PAUSED' | 'UNPAUSED' | (string & {});

/** Values of `PerformanceTarget`; the server may send others. */
export const PerformanceTarget = {
  PERFORMANCE_OPTIMIZED: 'PERFORMANCE_OPTIMIZED',
  STANDARD: 'STANDARD',
} as const;
/** Values of `PerformanceTarget`; the server may send others. */
export type PerformanceTarget = 'PERFORMANCE_OPTIMIZED' | 'STANDARD' | (string & {});

/** Values of `PeriodicTriggerConfigurationTimeUnit`; the server may send others. */
export const PeriodicTriggerConfigurationTimeUnit = {
  DAYS: 'DAYS',
  HOURS: 'HOURS',
  MINUTES: 'MINUTES',
  WEEKS: 'WEEKS',
} as const;
/** Values of `PeriodicTriggerConfigurationTimeUnit`; the server may send others. */
export type PeriodicTriggerConfigurationTimeUnit = 'DAYS' | 'HOURS' | 'MINUTES' | 'WEEKS' | (string & {});

/** Values of `PowerBiTableTableType`; the server may send others. */
export const PowerBiTableTableType = {
  EXTERNAL: 'EXTERNAL',
  EXTERNAL_SHALLOW_CLONE: 'EXTERNAL_SHALLOW_CLONE',
  FOREIGN: 'FOREIGN',
  MANAGED: 'MANAGED',
  MANAGED_SHALLOW_CLONE: 'MANAGED_SHALLOW_CLONE',
  MATERIALIZED_VIEW: 'MATERIALIZED_VIEW',
  METRIC_VIEW: 'METRIC_VIEW',
  STREAMING_TABLE: 'STREAMING_TABLE',
  VIEW: 'VIEW',
} as const;
/** Values of `PowerBiTableTableType`; the server may send others. */
export type PowerBiTableTableType =
  | 'EXTERNAL'
  | 'EXTERNAL_SHALLOW_CLONE'
  | 'FOREIGN'
  | 'MANAGED'
  | 'MANAGED_SHALLOW_CLONE'
  | 'MATERIALIZED_VIEW'
  | 'METRIC_VIEW'
  | 'STREAMING_TABLE'
  | 'VIEW'
  | (string & {});

/** Values of `QueueDetailsCodeCode`; the server may send others. */
export const QueueDetailsCodeCode = {
  ACTIVE_RUNS_LIMIT_REACHED: 'ACTIVE_RUNS_LIMIT_REACHED',
  ACTIVE_RUN_JOB_TASKS_LIMIT_REACHED: 'ACTIVE_RUN_JOB_TASKS_LIMIT_REACHED',
  MAX_CONCURRENT_RUNS_REACHED: 'MAX_CONCURRENT_RUNS_REACHED',
} as const;
/** Values of `QueueDetailsCodeCode`; the server may send others. */
export type QueueDetailsCodeCode =
  'ACTIVE_RUNS_LIMIT_REACHED' | 'ACTIVE_RUN_JOB_TASKS_LIMIT_REACHED' | 'MAX_CONCURRENT_RUNS_REACHED' | (string & {});

/** Values of `RefreshGranularity`; the server may send others. */
export const RefreshGranularity = {
  REFRESH_GRANULARITY_DAY: 'REFRESH_GRANULARITY_DAY',
  REFRESH_GRANULARITY_MONTH: 'REFRESH_GRANULARITY_MONTH',
  REFRESH_GRANULARITY_QUARTER: 'REFRESH_GRANULARITY_QUARTER',
  REFRESH_GRANULARITY_YEAR: 'REFRESH_GRANULARITY_YEAR',
} as const;
/** Values of `RefreshGranularity`; the server may send others. */
export type RefreshGranularity =
  | 'REFRESH_GRANULARITY_DAY'
  | 'REFRESH_GRANULARITY_MONTH'
  | 'REFRESH_GRANULARITY_QUARTER'
  | 'REFRESH_GRANULARITY_YEAR'
  | (string & {});

/** Values of `RefreshPolicyMode`; the server may send others. */
export const RefreshPolicyMode = {
  REFRESH_POLICY_MODE_HYBRID: 'REFRESH_POLICY_MODE_HYBRID',
  REFRESH_POLICY_MODE_IMPORT_ONLY: 'REFRESH_POLICY_MODE_IMPORT_ONLY',
} as const;
/** Values of `RefreshPolicyMode`; the server may send others. */
export type RefreshPolicyMode = 'REFRESH_POLICY_MODE_HYBRID' | 'REFRESH_POLICY_MODE_IMPORT_ONLY' | (string & {});

/** Values of `RepairHistoryItemType`; the server may send others. */
export const RepairHistoryItemType = {
  ORIGINAL: 'ORIGINAL',
  REPAIR: 'REPAIR',
} as const;
/** Values of `RepairHistoryItemType`; the server may send others. */
export type RepairHistoryItemType = 'ORIGINAL' | 'REPAIR' | (string & {});

/** Values of `RunIf`; the server may send others. */
export const RunIf = {
  ALL_DONE: 'ALL_DONE',
  ALL_FAILED: 'ALL_FAILED',
  ALL_SUCCESS: 'ALL_SUCCESS',
  AT_LEAST_ONE_FAILED: 'AT_LEAST_ONE_FAILED',
  AT_LEAST_ONE_SUCCESS: 'AT_LEAST_ONE_SUCCESS',
  NONE_FAILED: 'NONE_FAILED',
} as const;
/** Values of `RunIf`; the server may send others. */
export type RunIf =
  | 'ALL_DONE'
  | 'ALL_FAILED'
  | 'ALL_SUCCESS'
  | 'AT_LEAST_ONE_FAILED'
  | 'AT_LEAST_ONE_SUCCESS'
  | 'NONE_FAILED'
  | (string & {});

/** Values of `RunLifeCycleState`; the server may send others. */
export const RunLifeCycleState = {
  BLOCKED: 'BLOCKED',
  INTERNAL_ERROR: 'INTERNAL_ERROR',
  PENDING: 'PENDING',
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  SKIPPED: 'SKIPPED',
  TERMINATED: 'TERMINATED',
  TERMINATING: 'TERMINATING',
  WAITING_FOR_RETRY: 'WAITING_FOR_RETRY',
} as const;
/** Values of `RunLifeCycleState`; the server may send others. */
export type RunLifeCycleState =
  | 'BLOCKED'
  | 'INTERNAL_ERROR'
  | 'PENDING'
  | 'QUEUED'
  | 'RUNNING'
  | 'SKIPPED'
  | 'TERMINATED'
  | 'TERMINATING'
  | 'WAITING_FOR_RETRY'
  | (string & {});

/** Values of `RunLifecycleStateV2State`; the server may send others. */
export const RunLifecycleStateV2State = {
  BLOCKED: 'BLOCKED',
  PENDING: 'PENDING',
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  TERMINATED: 'TERMINATED',
  TERMINATING: 'TERMINATING',
  WAITING: 'WAITING',
} as const;
/** Values of `RunLifecycleStateV2State`; the server may send others. */
export type RunLifecycleStateV2State =
  'BLOCKED' | 'PENDING' | 'QUEUED' | 'RUNNING' | 'TERMINATED' | 'TERMINATING' | 'WAITING' | (string & {});

/** Values of `RunResultState`; the server may send others. */
export const RunResultState = {
  CANCELED: 'CANCELED',
  DISABLED: 'DISABLED',
  EXCLUDED: 'EXCLUDED',
  FAILED: 'FAILED',
  MAXIMUM_CONCURRENT_RUNS_REACHED: 'MAXIMUM_CONCURRENT_RUNS_REACHED',
  SUCCESS: 'SUCCESS',
  SUCCESS_WITH_FAILURES: 'SUCCESS_WITH_FAILURES',
  TIMEDOUT: 'TIMEDOUT',
  UPSTREAM_CANCELED: 'UPSTREAM_CANCELED',
  UPSTREAM_FAILED: 'UPSTREAM_FAILED',
} as const;
/** Values of `RunResultState`; the server may send others. */
export type RunResultState =
  | 'CANCELED'
  | 'DISABLED'
  | 'EXCLUDED'
  | 'FAILED'
  | 'MAXIMUM_CONCURRENT_RUNS_REACHED'
  | 'SUCCESS'
  | 'SUCCESS_WITH_FAILURES'
  | 'TIMEDOUT'
  | 'UPSTREAM_CANCELED'
  | 'UPSTREAM_FAILED'
  | (string & {});

/** Values of `RunType`; the server may send others. */
export const RunType = {
  JOB_RUN: 'JOB_RUN',
  SUBMIT_RUN: 'SUBMIT_RUN',
  WORKFLOW_RUN: 'WORKFLOW_RUN',
} as const;
/** Values of `RunType`; the server may send others. */
export type RunType = 'JOB_RUN' | 'SUBMIT_RUN' | 'WORKFLOW_RUN' | (string & {});

/** Values of `Source`; the server may send others. */
export const Source = {
  GIT: 'GIT',
  WORKSPACE: 'WORKSPACE',
} as const;
/** Values of `Source`; the server may send others. */
export type Source = 'GIT' | 'WORKSPACE' | (string & {});

/** Values of `SqlAlertState`; the server may send others. */
export const SqlAlertState = {
  OK: 'OK',
  TRIGGERED: 'TRIGGERED',
  UNKNOWN: 'UNKNOWN',
} as const;
/** Values of `SqlAlertState`; the server may send others. */
export type SqlAlertState = 'OK' | 'TRIGGERED' | 'UNKNOWN' | (string & {});

/** Values of `SqlConditionTriggerMode`; the server may send others. */
export const SqlConditionTriggerMode = {
  QUERY_RETURNS_ROWS: 'QUERY_RETURNS_ROWS',
  RESULT_VALUE_CHANGES: 'RESULT_VALUE_CHANGES',
} as const;
/** Values of `SqlConditionTriggerMode`; the server may send others. */
export type SqlConditionTriggerMode = 'QUERY_RETURNS_ROWS' | 'RESULT_VALUE_CHANGES' | (string & {});

/** Values of `SqlDashboardWidgetOutputStatus`; the server may send others. */
export const SqlDashboardWidgetOutputStatus = {
  CANCELLED: 'CANCELLED',
  FAILED: 'FAILED',
  PENDING: 'PENDING',
  RUNNING: 'RUNNING',
  SUCCESS: 'SUCCESS',
} as const;
/** Values of `SqlDashboardWidgetOutputStatus`; the server may send others. */
export type SqlDashboardWidgetOutputStatus = 'CANCELLED' | 'FAILED' | 'PENDING' | 'RUNNING' | 'SUCCESS' | (string & {});

/** Values of `StorageMode`; the server may send others. */
export const StorageMode = {
  DIRECT_QUERY: 'DIRECT_QUERY',
  DUAL: 'DUAL',
  IMPORT: 'IMPORT',
} as const;
/** Values of `StorageMode`; the server may send others. */
export type StorageMode = 'DIRECT_QUERY' | 'DUAL' | 'IMPORT' | (string & {});

/** Values of `TaskRetryMode`; the server may send others. */
export const TaskRetryMode = {
  NEVER: 'NEVER',
  ON_FAILURE: 'ON_FAILURE',
} as const;
/** Values of `TaskRetryMode`; the server may send others. */
export type TaskRetryMode = 'NEVER' | 'ON_FAILURE' | (string & {});

/** Values of `TerminationCodeCode`; the server may send others. */
export const TerminationCodeCode = {
  BREAKING_CHANGE: 'BREAKING_CHANGE',
  BUDGET_POLICY_LIMIT_EXCEEDED: 'BUDGET_POLICY_LIMIT_EXCEEDED',
  CANCELED: 'CANCELED',
  CLOUD_FAILURE: 'CLOUD_FAILURE',
  CLUSTER_ERROR: 'CLUSTER_ERROR',
  CLUSTER_REQUEST_LIMIT_EXCEEDED: 'CLUSTER_REQUEST_LIMIT_EXCEEDED',
  CLUSTER_TERMINATED_BY_USER: 'CLUSTER_TERMINATED_BY_USER',
  DISABLED: 'DISABLED',
  DRIVER_ERROR: 'DRIVER_ERROR',
  FEATURE_DISABLED: 'FEATURE_DISABLED',
  INTERNAL_ERROR: 'INTERNAL_ERROR',
  INVALID_CLUSTER_REQUEST: 'INVALID_CLUSTER_REQUEST',
  INVALID_RUN_CONFIGURATION: 'INVALID_RUN_CONFIGURATION',
  LIBRARY_INSTALLATION_ERROR: 'LIBRARY_INSTALLATION_ERROR',
  MAX_CONCURRENT_RUNS_EXCEEDED: 'MAX_CONCURRENT_RUNS_EXCEEDED',
  MAX_JOB_QUEUE_SIZE_EXCEEDED: 'MAX_JOB_QUEUE_SIZE_EXCEEDED',
  MAX_SPARK_CONTEXTS_EXCEEDED: 'MAX_SPARK_CONTEXTS_EXCEEDED',
  REPOSITORY_CHECKOUT_FAILED: 'REPOSITORY_CHECKOUT_FAILED',
  RESOURCE_NOT_FOUND: 'RESOURCE_NOT_FOUND',
  RUN_EXECUTION_ERROR: 'RUN_EXECUTION_ERROR',
  SKIPPED: 'SKIPPED',
  STORAGE_ACCESS_ERROR: 'STORAGE_ACCESS_ERROR',
  SUCCESS: 'SUCCESS',
  SUCCESS_WITH_FAILURES: 'SUCCESS_WITH_FAILURES',
  UNAUTHORIZED_ERROR: 'UNAUTHORIZED_ERROR',
  USER_CANCELED: 'USER_CANCELED',
  WORKSPACE_RUN_LIMIT_EXCEEDED: 'WORKSPACE_RUN_LIMIT_EXCEEDED',
} as const;
/** Values of `TerminationCodeCode`; the server may send others. */
export type TerminationCodeCode =
  | 'BREAKING_CHANGE'
  | 'BUDGET_POLICY_LIMIT_EXCEEDED'
  | 'CANCELED'
  | 'CLOUD_FAILURE'
  | 'CLUSTER_ERROR'
  | 'CLUSTER_REQUEST_LIMIT_EXCEEDED'
  | 'CLUSTER_TERMINATED_BY_USER'
  | 'DISABLED'
  | 'DRIVER_ERROR'
  | 'FEATURE_DISABLED'
  | 'INTERNAL_ERROR'
  | 'INVALID_CLUSTER_REQUEST'
  | 'INVALID_RUN_CONFIGURATION'
  | 'LIBRARY_INSTALLATION_ERROR'
  | 'MAX_CONCURRENT_RUNS_EXCEEDED'
  | 'MAX_JOB_QUEUE_SIZE_EXCEEDED'
  | 'MAX_SPARK_CONTEXTS_EXCEEDED'
  | 'REPOSITORY_CHECKOUT_FAILED'
  | 'RESOURCE_NOT_FOUND'
  | 'RUN_EXECUTION_ERROR'
  | 'SKIPPED'
  | 'STORAGE_ACCESS_ERROR'
  | 'SUCCESS'
  | 'SUCCESS_WITH_FAILURES'
  | 'UNAUTHORIZED_ERROR'
  | 'USER_CANCELED'
  | 'WORKSPACE_RUN_LIMIT_EXCEEDED'
  | (string & {});

/** Values of `TerminationTypeType`; the server may send others. */
export const TerminationTypeType = {
  CLIENT_ERROR: 'CLIENT_ERROR',
  CLOUD_FAILURE: 'CLOUD_FAILURE',
  INTERNAL_ERROR: 'INTERNAL_ERROR',
  SUCCESS: 'SUCCESS',
} as const;
/** Values of `TerminationTypeType`; the server may send others. */
export type TerminationTypeType = 'CLIENT_ERROR' | 'CLOUD_FAILURE' | 'INTERNAL_ERROR' | 'SUCCESS' | (string & {});

/** Values of `TriggerType`; the server may send others. */
export const TriggerType = {
  CONTINUOUS: 'CONTINUOUS',
  CONTINUOUS_RESTART: 'CONTINUOUS_RESTART',
  FILE_ARRIVAL: 'FILE_ARRIVAL',
  ONE_TIME: 'ONE_TIME',
  PERIODIC: 'PERIODIC',
  RETRY: 'RETRY',
  RUN_JOB_TASK: 'RUN_JOB_TASK',
  TABLE: 'TABLE',
} as const;
/** Values of `TriggerType`; the server may send others. */
export type TriggerType =
  | 'CONTINUOUS'
  | 'CONTINUOUS_RESTART'
  | 'FILE_ARRIVAL'
  | 'ONE_TIME'
  | 'PERIODIC'
  | 'RETRY'
  | 'RUN_JOB_TASK'
  | 'TABLE'
  | (string & {});

/** Values of `ViewType`; the server may send others. */
export const ViewType = {
  DASHBOARD: 'DASHBOARD',
  NOTEBOOK: 'NOTEBOOK',
} as const;
/** Values of `ViewType`; the server may send others. */
export type ViewType = 'DASHBOARD' | 'NOTEBOOK' | (string & {});

/** Values of `ViewsToExport`; the server may send others. */
export const ViewsToExport = {
  ALL: 'ALL',
  CODE: 'CODE',
  DASHBOARDS: 'DASHBOARDS',
} as const;
/** Values of `ViewsToExport`; the server may send others. */
export type ViewsToExport = 'ALL' | 'CODE' | 'DASHBOARDS' | (string & {});

/** Part of `AgentTool`. */
export interface AppTool {
  name?: string | undefined;
}

/** Part of `AgentTool`. */
export interface CatalogTool {
  name?: string | undefined;
}

/** Part of `AgentTool`. */
export interface DashboardTool {
  dashboard_id?: string | undefined;
}

/** Part of `AgentTool`. */
export interface GenieSpaceTool {
  space_id?: string | undefined;
}

/** Part of `AgentTool`. */
export interface KnowledgeAssistantTool {
  knowledge_assistant_id?: string | undefined;
}

/** Part of `AgentTool`. */
export interface SchemaTool {
  name?: string | undefined;
}

/** Part of `AgentTool`. */
export interface ServingEndpointTool {
  name?: string | undefined;
}

/** Part of `AgentTool`. */
export interface SupervisorAgentTool {
  supervisor_agent_id?: string | undefined;
}

/** Part of `AgentTool`. */
export interface TableTool {
  name?: string | undefined;
}

/** Part of `AgentTool`. */
export interface UcConnectionTool {
  name?: string | undefined;
}

/** Part of `AgentTool`. */
export interface UcFunctionTool {
  name?: string | undefined;
}

/** Part of `AgentTool`. */
export interface UcMcpTool {
  name?: string | undefined;
}

/** Part of `AgentTool`. */
export interface VectorSearchIndexTool {
  name?: string | undefined;
}

/** Part of `AgentTool`. */
export interface VolumeTool {
  name?: string | undefined;
}

/** Part of `AgentTool`. */
export interface WebSearchTool {
  [key: string]: unknown;
}

/** Part of `AgenticTask`. */
export interface AgenticTaskContext {
  conversation_ids?: string[] | undefined;
  instructions?: string[] | undefined;
}

/** Part of `AgenticTask`. */
export interface GenieCodeApi {
  [key: string]: unknown;
}

/** Part of `AgenticTask`. */
export interface TaskOutputSchema {
  properties?:
    | {
        [key: string]: TaskOutputSchemaProperty;
      }
    | undefined;
}

/** Part of `AgenticTask`. */
export interface SupervisorAgent {
  agent_id?: string | undefined;
}

/** Part of `AgenticTask`. */
export interface SupervisorApi {
  instructions?: string | undefined;
  model?: string | undefined;
  tools?: AgentTool[] | undefined;
}

/** Part of `AgenticTask`. */
export interface TraceDestination {
  catalog_name?: string | undefined;
  experiment_id?: string | undefined;
  schema_name?: string | undefined;
  table_prefix?: string | undefined;
}

/** Part of `AgenticTaskOutput`. */
export interface GenieCodeOutput {
  thread_id?: string | undefined;
}

/** Part of `AgenticTaskOutput`. */
export interface SupervisorOutput {
  response_id?: string | undefined;
}

/** Part of `AiRuntimeTask`. */
export interface DeploymentSpec {
  command_path: string;
  compute: ComputeSpec;
  docker_image_url?: string | undefined;
  name?: string | undefined;
}

/** Part of `AlertTask`. */
export interface AlertTaskSubscriber {
  destination_id?: string | undefined;
  user_name?: string | undefined;
}

/** Part of `BaseJob`, `EnforcePolicyComplianceResponse`, `Job` and 2 more. */
export interface JobSettings {
  budget_policy_id?: string | undefined;
  continuous?: Continuous | undefined;
  deployment?: JobDeployment | undefined;
  description?: string | undefined;
  edit_mode?: JobEditMode | undefined;
  email_notifications?: JobEmailNotifications | undefined;
  environment_variables?: JobEnvironmentVariables[] | undefined;
  environments?: JobEnvironment[] | undefined;
  format?: Format | undefined;
  git_source?: GitSource | undefined;
  health?: JobsHealthRules | undefined;
  job_clusters?: JobCluster[] | undefined;
  max_concurrent_runs?: number | undefined;
  name?: string | undefined;
  notification_settings?: JobNotificationSettings | undefined;
  parameters?: JobParameterDefinition[] | undefined;
  parent_path?: string | undefined;
  performance_target?: PerformanceTarget | undefined;
  queue?: QueueSettings | undefined;
  run_as?: JobRunAs | undefined;
  schedule?: CronSchedule | undefined;
  tags?:
    | {
        [key: string]: string;
      }
    | undefined;
  tasks?: Task[] | undefined;
  timeout_seconds?: number | undefined;
  trigger?: TriggerSettings | undefined;
  triggers?: TriggerConfiguration[] | undefined;
  usage_policy_id?: string | undefined;
  webhook_notifications?: WebhookNotifications | undefined;
}

/** Part of `BaseJob`, `Job`. */
export interface TriggerDetails {
  history?: TriggerHistory | undefined;
  state?: PerTriggerState | undefined;
}

/** Part of `BaseJob`, `Job`. */
export interface TriggerStateProto {
  file_arrival?: FileArrivalTriggerState | undefined;
  pause_status?: PauseStatus | undefined;
  sql_condition?: SqlConditionState | undefined;
  table?: TableTriggerState | undefined;
}

/** Part of `BaseRun`, `Run`, `RunTask`. */
export interface ClusterInstance {
  cluster_id?: string | undefined;
  spark_context_id?: string | undefined;
}

/** Part of `BaseRun`, `Run`. */
export interface ClusterSpec {
  existing_cluster_id?: string | undefined;
  job_cluster_key?: string | undefined;
  libraries?: Library[] | undefined;
  new_cluster?: ComputeClusterSpec | undefined;
}

/** Part of `BaseRun`, `CreateJob`, `JobSettings` and 2 more. */
export interface JobEnvironmentVariables {
  environment_variables_key?: string | undefined;
  files?: string[] | undefined;
  variables?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Part of `BaseRun`, `CreateJob`, `JobSettings` and 3 more. */
export interface GitSource {
  git_url: string;
  git_provider: GitProvider;
  git_branch?: string | undefined;
  git_commit?: string | undefined;
  git_snapshot?: GitSnapshot | undefined;
  git_tag?: string | undefined;
  job_source?: JobSource | undefined;
  sparse_checkout?: SparseCheckout | undefined;
}

/** Part of `BaseRun`, `CreateJob`, `JobSettings` and 1 more. */
export interface JobCluster {
  job_cluster_key: string;
  new_cluster?: ComputeClusterSpec | undefined;
  serverless_compute_id?: string | undefined;
}

/** Part of `BaseRun`, `Run`. */
export interface JobParameter {
  default?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
}

/** Part of `BaseRun`, `Run`. */
export interface RunParameters {
  dbt_commands?: string[] | undefined;
  jar_params?: string[] | undefined;
  notebook_params?:
    | {
        [key: string]: string;
      }
    | undefined;
  pipeline_params?: PipelineParams | undefined;
  python_named_params?:
    | {
        [key: string]: string;
      }
    | undefined;
  python_params?: string[] | undefined;
  spark_submit_params?: string[] | undefined;
  sql_params?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Part of `BaseRun`, `Run`. */
export interface RepairHistoryItem {
  effective_performance_target?: PerformanceTarget | undefined;
  end_time?: Int64 | undefined;
  id?: Int64 | undefined;
  start_time?: Int64 | undefined;
  state?: RunState | undefined;
  status?: RunStatus | undefined;
  task_run_ids?: unknown[] | undefined;
  type?: RepairHistoryItemType | undefined;
}

/** Part of `BaseRun`, `CreateJob`, `JobSettings` and 1 more. */
export interface CronSchedule {
  quartz_cron_expression: string;
  timezone_id: string;
  pause_status?: PauseStatus | undefined;
  sql_condition?: SqlConditionConfiguration | undefined;
}

/** Part of `BaseRun`, `RepairHistoryItem`, `Run` and 1 more. */
export interface RunState {
  life_cycle_state?: RunLifeCycleState | undefined;
  queue_reason?: string | undefined;
  result_state?: RunResultState | undefined;
  state_message?: string | undefined;
  user_cancelled_or_timedout?: boolean | undefined;
}

/** Part of `BaseRun`, `RepairHistoryItem`, `Run` and 1 more. */
export interface RunStatus {
  queue_details?: QueueDetails | undefined;
  state?: RunLifecycleStateV2State | undefined;
  termination_details?: TerminationDetails | undefined;
}

/** Part of `BaseRun`, `Run`. */
export interface RunTask {
  task_key: string;
  agentic_task?: AgenticTask | undefined;
  ai_runtime_task?: AiRuntimeTask | undefined;
  alert_task?: AlertTask | undefined;
  attempt_number?: number | undefined;
  clean_rooms_notebook_task?: CleanRoomsNotebookTask | undefined;
  cleanup_duration?: Int64 | undefined;
  cluster_instance?: ClusterInstance | undefined;
  compute?: Compute | undefined;
  condition_task?: RunConditionTask | undefined;
  dashboard_task?: DashboardTask | undefined;
  dbt_cloud_task?: DbtCloudTask | undefined;
  dbt_platform_task?: DbtPlatformTask | undefined;
  dbt_task?: DbtTask | undefined;
  depends_on?: TaskDependency[] | undefined;
  description?: string | undefined;
  disable_auto_optimization?: boolean | undefined;
  disabled?: boolean | undefined;
  effective_performance_target?: PerformanceTarget | undefined;
  effective_serverless_compute_id?: string | undefined;
  email_notifications?: JobEmailNotifications | undefined;
  end_time?: Int64 | undefined;
  environment_key?: string | undefined;
  environment_variables_key?: string | undefined;
  execution_duration?: Int64 | undefined;
  existing_cluster_id?: string | undefined;
  for_each_task?: RunForEachTask | undefined;
  gen_ai_compute_task?: GenAiComputeTask | undefined;
  genie_task?: GenieTask | undefined;
  git_source?: GitSource | undefined;
  job_cluster_key?: string | undefined;
  libraries?: Library[] | undefined;
  max_retries?: number | undefined;
  min_retry_interval_millis?: number | undefined;
  new_cluster?: ComputeClusterSpec | undefined;
  notebook_task?: NotebookTask | undefined;
  notification_settings?: TaskNotificationSettings | undefined;
  pipeline_task?: PipelineTask | undefined;
  power_bi_task?: PowerBiTask | undefined;
  python_operator_task?: PythonOperatorTask | undefined;
  python_wheel_task?: PythonWheelTask | undefined;
  queue_duration?: Int64 | undefined;
  resolved_values?: ResolvedValues | undefined;
  retry_on_timeout?: boolean | undefined;
  run_duration?: Int64 | undefined;
  run_id?: Int64 | undefined;
  run_if?: RunIf | undefined;
  run_job_task?: RunJobTask | undefined;
  run_page_url?: string | undefined;
  setup_duration?: Int64 | undefined;
  spark_jar_task?: SparkJarTask | undefined;
  spark_python_task?: SparkPythonTask | undefined;
  spark_submit_task?: SparkSubmitTask | undefined;
  sql_task?: SqlTask | undefined;
  start_time?: Int64 | undefined;
  state?: RunState | undefined;
  status?: RunStatus | undefined;
  timeout_seconds?: number | undefined;
  webhook_notifications?: WebhookNotifications | undefined;
}

/** Part of `BaseRun`, `Run`. */
export interface TriggerInfo {
  run_id?: Int64 | undefined;
  sql_condition?: SqlConditionRunInfoDetails | undefined;
}

/**
 * Part of `CleanRoomNotebookTaskRun`, `CleanRoomTaskRun`,
 * `CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput`.
 */
export interface CleanRoomTaskRunState {
  life_cycle_state?: CleanRoomTaskRunLifeCycleState | undefined;
  result_state?: CleanRoomTaskRunResultState | undefined;
}

/** Part of `CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput`, `RunOutput`. */
export interface NotebookOutput {
  result?: string | undefined;
  truncated?: boolean | undefined;
}

/** Part of `CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput`. */
export interface OutputSchemaInfo {
  catalog_name?: string | undefined;
  expiration_time?: Int64 | undefined;
  schema_name?: string | undefined;
}

/** Part of `Continuous`, `ContinuousTriggerConfiguration`. */
export interface MaintenanceWindow {
  start_hour: number;
  day_of_week: DayOfWeek;
  timezone_id: string;
}

/** Part of `CreateJob`, `JobPermissionsRequest`, `JobPermissionsRequestRequest` and 2 more. */
export interface JobAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: JobPermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

/** Part of `CreateJob`, `JobSettings`. */
export interface Continuous {
  maintenance_window?: MaintenanceWindow | undefined;
  pause_status?: PauseStatus | undefined;
  task_retry_mode?: TaskRetryMode | undefined;
}

/** Part of `CreateJob`, `JobSettings`. */
export interface JobDeployment {
  kind: JobDeploymentKind;
  deployment_id?: string | undefined;
  metadata_file_path?: string | undefined;
  version_id?: string | undefined;
}

/** Part of `CreateJob`, `JobSettings`, `RunTask` and 2 more. */
export interface JobEmailNotifications {
  no_alert_for_skipped_runs?: boolean | undefined;
  on_duration_warning_threshold_exceeded?: string[] | undefined;
  on_failure?: string[] | undefined;
  on_maintenance_complete?: string[] | undefined;
  on_maintenance_start?: string[] | undefined;
  on_start?: string[] | undefined;
  on_streaming_backlog_exceeded?: string[] | undefined;
  on_success?: string[] | undefined;
}

/** Part of `CreateJob`, `JobSettings`, `SubmitRun`. */
export interface JobEnvironment {
  environment_key: string;
  spec?: Environment | undefined;
}

/** Part of `CreateJob`, `JobSettings`, `SubmitRun` and 2 more. */
export interface JobsHealthRules {
  rules?: JobsHealthRule[] | undefined;
}

/** Part of `CreateJob`, `JobSettings`, `SubmitRun`. */
export interface JobNotificationSettings {
  no_alert_for_canceled_runs?: boolean | undefined;
  no_alert_for_skipped_runs?: boolean | undefined;
}

/** Part of `CreateJob`, `JobSettings`. */
export interface JobParameterDefinition {
  name: string;
  default: string;
}

/** Part of `CreateJob`, `JobSettings`, `RunNow` and 1 more. */
export interface QueueSettings {
  enabled: boolean;
}

/** Part of `CreateJob`, `JobSettings`, `SubmitRun`. */
export interface JobRunAs {
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

/** Part of `CreateJob`, `ForEachTask`, `JobSettings` and 1 more. */
export interface Task {
  task_key: string;
  agentic_task?: AgenticTask | undefined;
  ai_runtime_task?: AiRuntimeTask | undefined;
  alert_task?: AlertTask | undefined;
  clean_rooms_notebook_task?: CleanRoomsNotebookTask | undefined;
  compute?: Compute | undefined;
  condition_task?: ConditionTask | undefined;
  dashboard_task?: DashboardTask | undefined;
  dbt_cloud_task?: DbtCloudTask | undefined;
  dbt_platform_task?: DbtPlatformTask | undefined;
  dbt_task?: DbtTask | undefined;
  depends_on?: TaskDependency[] | undefined;
  description?: string | undefined;
  disable_auto_optimization?: boolean | undefined;
  disabled?: boolean | undefined;
  email_notifications?: TaskEmailNotifications | undefined;
  environment_key?: string | undefined;
  environment_variables_key?: string | undefined;
  existing_cluster_id?: string | undefined;
  for_each_task?: ForEachTask | undefined;
  gen_ai_compute_task?: GenAiComputeTask | undefined;
  genie_task?: GenieTask | undefined;
  health?: JobsHealthRules | undefined;
  job_cluster_key?: string | undefined;
  libraries?: Library[] | undefined;
  max_retries?: number | undefined;
  min_retry_interval_millis?: number | undefined;
  new_cluster?: ComputeClusterSpec | undefined;
  notebook_task?: NotebookTask | undefined;
  notification_settings?: TaskNotificationSettings | undefined;
  pipeline_task?: PipelineTask | undefined;
  power_bi_task?: PowerBiTask | undefined;
  python_operator_task?: PythonOperatorTask | undefined;
  python_wheel_task?: PythonWheelTask | undefined;
  retry_on_timeout?: boolean | undefined;
  run_if?: RunIf | undefined;
  run_job_task?: RunJobTask | undefined;
  spark_jar_task?: SparkJarTask | undefined;
  spark_python_task?: SparkPythonTask | undefined;
  spark_submit_task?: SparkSubmitTask | undefined;
  sql_task?: SqlTask | undefined;
  timeout_seconds?: number | undefined;
  webhook_notifications?: WebhookNotifications | undefined;
}

/** Part of `CreateJob`, `JobSettings`. */
export interface TriggerSettings {
  file_arrival?: FileArrivalTriggerConfiguration | undefined;
  model?: ModelTriggerConfiguration | undefined;
  pause_status?: PauseStatus | undefined;
  periodic?: PeriodicTriggerConfiguration | undefined;
  sql_condition?: SqlConditionConfiguration | undefined;
  table_update?: TableUpdateTriggerConfiguration | undefined;
}

/** Part of `CreateJob`, `JobSettings`. */
export interface TriggerConfiguration {
  continuous?: ContinuousTriggerConfiguration | undefined;
  file_arrival?: FileArrivalTriggerConfiguration | undefined;
  model?: ModelTriggerConfiguration | undefined;
  pause_status?: PauseStatus | undefined;
  periodic?: PeriodicTriggerConfiguration | undefined;
  schedule?: CronTriggerConfiguration | undefined;
  sql_condition?: SqlConditionConfiguration | undefined;
  table_update?: TableUpdateTriggerConfiguration | undefined;
}

/** Part of `CreateJob`, `JobSettings`, `RunTask` and 3 more. */
export interface WebhookNotifications {
  on_duration_warning_threshold_exceeded?: Webhook[] | undefined;
  on_failure?: Webhook[] | undefined;
  on_maintenance_complete?: Webhook[] | undefined;
  on_maintenance_start?: Webhook[] | undefined;
  on_start?: Webhook[] | undefined;
  on_streaming_backlog_exceeded?: Webhook[] | undefined;
  on_success?: Webhook[] | undefined;
}

/** Part of `CronSchedule`, `TriggerConfiguration`, `TriggerSettings`. */
export interface SqlConditionConfiguration {
  sql_query_id: string;
  warehouse_id: string;
  trigger_mode?: SqlConditionTriggerMode | undefined;
}

/** Part of `DashboardPageSnapshot`. */
export interface WidgetErrorDetail {
  message?: string | undefined;
}

/** Part of `DashboardTask`. */
export interface Subscription {
  custom_subject?: string | undefined;
  paused?: boolean | undefined;
  subscribers?: SubscriptionSubscriber[] | undefined;
}

/** Part of `DashboardTaskOutput`. */
export interface DashboardPageSnapshot {
  page_display_name?: string | undefined;
  widget_error_details?: WidgetErrorDetail[] | undefined;
}

/** Part of `DbtCloudTaskOutput`. */
export interface DbtCloudJobRunStep {
  index?: number | undefined;
  logs?: string | undefined;
  name?: string | undefined;
  status?: DbtPlatformRunStatus | undefined;
}

/** Part of `DbtPlatformTaskOutput`. */
export interface DbtPlatformJobRunStep {
  index?: number | undefined;
  logs?: string | undefined;
  logs_truncated?: boolean | undefined;
  name?: string | undefined;
  name_truncated?: boolean | undefined;
  status?: DbtPlatformRunStatus | undefined;
}

/** Part of `DeploymentSpec`. */
export interface ComputeSpec {
  accelerator_type: ComputeSpecAcceleratorType;
  accelerator_count: number;
}

/** Part of `EnforcePolicyComplianceResponse`. */
export interface EnforcePolicyComplianceForJobResponseJobClusterSettingsChange {
  field?: string | undefined;
  new_value?: string | undefined;
  previous_value?: string | undefined;
}

/** Part of `ExportRunOutput`. */
export interface ViewItem {
  content?: string | undefined;
  name?: string | undefined;
  type?: ViewType | undefined;
}

/** Part of `ForEachStats`. */
export interface ForEachTaskErrorMessageStats {
  count?: number | undefined;
  error_message?: string | undefined;
  termination_category?: string | undefined;
}

/** Part of `ForEachStats`. */
export interface ForEachTaskTaskRunStats {
  active_iterations?: number | undefined;
  completed_iterations?: number | undefined;
  failed_iterations?: number | undefined;
  scheduled_iterations?: number | undefined;
  succeeded_iterations?: number | undefined;
  total_iterations?: number | undefined;
}

/** Part of `GenAiComputeTask`. */
export interface ComputeConfig {
  num_gpus: number;
  gpu_node_pool_id?: string | undefined;
  gpu_type?: string | undefined;
}

/** Part of `GetJobPermissionLevelsResponse`. */
export interface JobPermissionsDescription {
  description?: string | undefined;
  permission_level?: JobPermissionLevel | undefined;
}

/** Part of `GitSource`. */
export interface GitSnapshot {
  used_commit?: string | undefined;
}

/** Part of `GitSource`. */
export interface JobSource {
  job_config_path: string;
  import_from_git_branch: string;
  dirty_state?: JobSourceDirtyState | undefined;
}

/** Part of `GitSource`. */
export interface SparseCheckout {
  patterns?: string[] | undefined;
}

/** Part of `JobAccessControlResponse`. */
export interface JobPermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: JobPermissionLevel | undefined;
}

/** Part of `JobPermissions`. */
export interface JobAccessControlResponse {
  all_permissions?: JobPermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

/** Part of `JobsHealthRules`. */
export interface JobsHealthRule {
  metric: JobsHealthMetric;
  op: JobsHealthOperator;
  value: Int64;
}

/** Part of `ListJobComplianceForPolicyResponse`. */
export interface JobCompliance {
  job_id: Int64;
  is_compliant?: boolean | undefined;
  violations?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Part of `ListJobsResponse`. */
export interface BaseJob {
  created_time?: Int64 | undefined;
  creator_user_name?: string | undefined;
  effective_budget_policy_id?: string | undefined;
  effective_usage_policy_id?: string | undefined;
  has_more?: boolean | undefined;
  job_id?: Int64 | undefined;
  path?: string | undefined;
  settings?: JobSettings | undefined;
  trigger_details?: TriggerDetails[] | undefined;
  trigger_state?: TriggerStateProto | undefined;
}

/** Part of `ListRunsResponse`. */
export interface BaseRun {
  attempt_number?: number | undefined;
  cleanup_duration?: Int64 | undefined;
  cluster_instance?: ClusterInstance | undefined;
  cluster_spec?: ClusterSpec | undefined;
  creator_user_name?: string | undefined;
  deployment_id?: string | undefined;
  description?: string | undefined;
  effective_performance_target?: PerformanceTarget | undefined;
  effective_usage_policy_id?: string | undefined;
  end_time?: Int64 | undefined;
  environment_variables?: JobEnvironmentVariables[] | undefined;
  execution_duration?: Int64 | undefined;
  git_source?: GitSource | undefined;
  has_more?: boolean | undefined;
  job_clusters?: JobCluster[] | undefined;
  job_id?: Int64 | undefined;
  job_parameters?: JobParameter[] | undefined;
  job_run_id?: Int64 | undefined;
  number_in_job?: Int64 | undefined;
  original_attempt_run_id?: Int64 | undefined;
  overriding_parameters?: RunParameters | undefined;
  queue_duration?: Int64 | undefined;
  repair_history?: RepairHistoryItem[] | undefined;
  run_duration?: Int64 | undefined;
  run_id?: Int64 | undefined;
  run_name?: string | undefined;
  run_page_url?: string | undefined;
  run_type?: RunType | undefined;
  schedule?: CronSchedule | undefined;
  setup_duration?: Int64 | undefined;
  start_time?: Int64 | undefined;
  state?: RunState | undefined;
  status?: RunStatus | undefined;
  tasks?: RunTask[] | undefined;
  trigger?: TriggerType | undefined;
  trigger_info?: TriggerInfo | undefined;
  version_id?: string | undefined;
}

/** Part of `PerTriggerState`. */
export interface ContinuousTriggerState {
  consecutive_failures?: number | undefined;
  is_backing_off?: boolean | undefined;
  next_attempt_ms?: Int64 | undefined;
}

/** Part of `PerTriggerState`, `TriggerStateProto`. */
export interface FileArrivalTriggerState {
  using_file_events?: boolean | undefined;
}

/** Part of `PerTriggerState`. */
export interface ModelTriggerState {
  [key: string]: unknown;
}

/** Part of `PerTriggerState`. */
export interface PeriodicTriggerState {
  next_run_time?: Int64 | undefined;
}

/** Part of `PerTriggerState`. */
export interface ScheduleTriggerState {
  [key: string]: unknown;
}

/** Part of `PerTriggerState`, `TriggerStateProto`. */
export interface SqlConditionState {
  latest_condition_evaluation_satisfied?: boolean | undefined;
  latest_condition_evaluation_sql_session_id?: string | undefined;
  latest_condition_evaluation_sql_statement_id?: string | undefined;
}

/** Part of `PerTriggerState`, `TriggerStateProto`. */
export interface TableTriggerState {
  last_seen_table_states?: TableState[] | undefined;
  using_scalable_monitoring?: boolean | undefined;
}

/** Part of `PowerBiTask`. */
export interface IncrementalRefreshConfig {
  archive_window_granularity?: RefreshGranularity | undefined;
  archive_window_periods?: number | undefined;
  detect_data_changes?: boolean | undefined;
  mode?: RefreshPolicyMode | undefined;
  only_refresh_complete_periods?: boolean | undefined;
  refresh_window_granularity?: RefreshGranularity | undefined;
  refresh_window_periods?: number | undefined;
}

/** Part of `PowerBiTask`. */
export interface PowerBiModel {
  authentication_method?: AuthenticationMethod | undefined;
  model_name?: string | undefined;
  overwrite_existing?: boolean | undefined;
  storage_mode?: StorageMode | undefined;
  workspace_name?: string | undefined;
}

/** Part of `PowerBiTask`. */
export interface PowerBiTable {
  catalog?: string | undefined;
  detect_data_changes_column?: string | undefined;
  incremental_refresh_datetime_column?: string | undefined;
  name?: string | undefined;
  schema?: string | undefined;
  storage_mode?: StorageMode | undefined;
  table_type?: PowerBiTableTableType | undefined;
}

/** Part of `PythonOperatorTask`. */
export interface PythonOperatorTaskParameter {
  name?: string | undefined;
  value?: string | undefined;
}

/** Part of `RepairRun`, `RunJobTask`, `RunNow` and 1 more. */
export interface PipelineParams {
  full_refresh?: boolean | undefined;
  full_refresh_selection?: string[] | undefined;
  refresh_flow_selection?: string[] | undefined;
  refresh_selection?: string[] | undefined;
  reset_checkpoint_selection?: string[] | undefined;
}

/** Part of `ResolvedValues`. */
export interface ResolvedValuesAgenticTaskResolvedValues {
  input?: string | undefined;
}

/** Part of `ResolvedValues`. */
export interface ResolvedValuesAiRuntimeTaskResolvedValues {
  [key: string]: unknown;
}

/** Part of `ResolvedValues`. */
export interface ResolvedValuesAlertTaskResolvedValues {
  parameters?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Part of `ResolvedValues`. */
export interface ResolvedConditionTaskValues {
  left?: string | undefined;
  right?: string | undefined;
}

/** Part of `ResolvedValues`. */
export interface ResolvedDbtTaskValues {
  commands?: string[] | undefined;
}

/** Part of `ResolvedValues`. */
export interface ResolvedValuesGenieTaskResolvedValues {
  parameters?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Part of `ResolvedValues`. */
export interface ResolvedNotebookTaskValues {
  base_parameters?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Part of `ResolvedValues`. */
export interface ResolvedPipelineTaskValues {
  parameters?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Part of `ResolvedValues`. */
export interface ResolvedPythonWheelTaskValues {
  named_parameters?:
    | {
        [key: string]: string;
      }
    | undefined;
  parameters?: string[] | undefined;
}

/** Part of `ResolvedValues`. */
export interface ResolvedRunJobTaskValues {
  job_parameters?:
    | {
        [key: string]: string;
      }
    | undefined;
  parameters?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Part of `ResolvedValues`. */
export interface ResolvedParamPairValues {
  parameters?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Part of `ResolvedValues`. */
export interface ResolvedStringParamsValues {
  parameters?: string[] | undefined;
}

/** Part of `RunForEachTask`. */
export interface ForEachStats {
  error_message_stats?: ForEachTaskErrorMessageStats[] | undefined;
  task_run_stats?: ForEachTaskTaskRunStats | undefined;
}

/** Part of `RunOutput`. */
export interface AgenticTaskOutput {
  conversation_id?: string | undefined;
  created_at?: number | undefined;
  genie_code?: GenieCodeOutput | undefined;
  id?: string | undefined;
  response?: string | undefined;
  status?: string | undefined;
  supervisor?: SupervisorOutput | undefined;
  task_output?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Part of `RunOutput`. */
export interface AiRuntimeTaskOutput {
  mlflow_experiment_id?: string | undefined;
  mlflow_run_id?: string | undefined;
  status_message?: string | undefined;
}

/** Part of `RunOutput`. */
export interface AlertTaskOutput {
  alert_state?: AlertEvaluationState | undefined;
}

/** Part of `RunOutput`. */
export interface CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput {
  clean_room_job_run_state?: CleanRoomTaskRunState | undefined;
  notebook_output?: NotebookOutput | undefined;
  output_schema_info?: OutputSchemaInfo | undefined;
  shared_output_schema_info?: OutputSchemaInfo | undefined;
}

/** Part of `RunOutput`. */
export interface DashboardTaskOutput {
  page_snapshots?: DashboardPageSnapshot[] | undefined;
}

/** Part of `RunOutput`. */
export interface DbtCloudTaskOutput {
  dbt_cloud_job_run_id?: Int64 | undefined;
  dbt_cloud_job_run_output?: DbtCloudJobRunStep[] | undefined;
  dbt_cloud_job_run_url?: string | undefined;
}

/** Part of `RunOutput`. */
export interface DbtOutput {
  artifacts_headers?:
    | {
        [key: string]: string;
      }
    | undefined;
  artifacts_link?: string | undefined;
}

/** Part of `RunOutput`. */
export interface DbtPlatformTaskOutput {
  dbt_platform_job_run_id?: string | undefined;
  dbt_platform_job_run_output?: DbtPlatformJobRunStep[] | undefined;
  dbt_platform_job_run_url?: string | undefined;
  steps_truncated?: boolean | undefined;
}

/** Part of `RunOutput`. */
export interface GenieTaskOutput {
  conversation_id?: string | undefined;
}

/** Answer of `Jobs.getRun`. Part of `RunOutput`. */
export interface Run {
  attempt_number?: number | undefined;
  cleanup_duration?: Int64 | undefined;
  cluster_instance?: ClusterInstance | undefined;
  cluster_spec?: ClusterSpec | undefined;
  creator_user_name?: string | undefined;
  deployment_id?: string | undefined;
  description?: string | undefined;
  effective_performance_target?: PerformanceTarget | undefined;
  effective_usage_policy_id?: string | undefined;
  end_time?: Int64 | undefined;
  environment_variables?: JobEnvironmentVariables[] | undefined;
  execution_duration?: Int64 | undefined;
  git_source?: GitSource | undefined;
  has_more?: boolean | undefined;
  iterations?: RunTask[] | undefined;
  job_clusters?: JobCluster[] | undefined;
  job_id?: Int64 | undefined;
  job_parameters?: JobParameter[] | undefined;
  job_run_id?: Int64 | undefined;
  next_page_token?: string | undefined;
  number_in_job?: Int64 | undefined;
  original_attempt_run_id?: Int64 | undefined;
  overriding_parameters?: RunParameters | undefined;
  queue_duration?: Int64 | undefined;
  repair_history?: RepairHistoryItem[] | undefined;
  run_duration?: Int64 | undefined;
  run_id?: Int64 | undefined;
  run_name?: string | undefined;
  run_page_url?: string | undefined;
  run_type?: RunType | undefined;
  schedule?: CronSchedule | undefined;
  setup_duration?: Int64 | undefined;
  start_time?: Int64 | undefined;
  state?: RunState | undefined;
  status?: RunStatus | undefined;
  tasks?: RunTask[] | undefined;
  trigger?: TriggerType | undefined;
  trigger_info?: TriggerInfo | undefined;
  version_id?: string | undefined;
}

/** Part of `RunOutput`. */
export interface RunJobOutput {
  run_id?: Int64 | undefined;
}

/** Part of `RunOutput`. */
export interface SqlOutput {
  alert_output?: SqlAlertOutput | undefined;
  dashboard_output?: SqlDashboardOutput | undefined;
  query_output?: SqlQueryOutput | undefined;
}

/** Part of `RunStatus`. */
export interface QueueDetails {
  code?: QueueDetailsCodeCode | undefined;
  message?: string | undefined;
}

/** Part of `RunStatus`. */
export interface TerminationDetails {
  code?: TerminationCodeCode | undefined;
  message?: string | undefined;
  type?: TerminationTypeType | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface AgenticTask {
  context?: AgenticTaskContext | undefined;
  genie_code_api?: GenieCodeApi | undefined;
  goal?: string | undefined;
  input?: string | undefined;
  output_schema?: TaskOutputSchema | undefined;
  supervisor_agent?: SupervisorAgent | undefined;
  supervisor_api?: SupervisorApi | undefined;
  task_output_schema?:
    | {
        [key: string]: string;
      }
    | undefined;
  trace_destination?: TraceDestination | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface AiRuntimeTask {
  experiment: string;
  deployments: DeploymentSpec[];
  code_source_path?: string | undefined;
  docker_image_url?: string | undefined;
  mlflow_artifact_location?: string | undefined;
  mlflow_experiment_directory?: string | undefined;
  mlflow_run?: string | undefined;
  parameters?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface AlertTask {
  alert_id?: string | undefined;
  parameters?:
    | {
        [key: string]: string;
      }
    | undefined;
  subscribers?: AlertTaskSubscriber[] | undefined;
  warehouse_id?: string | undefined;
  workspace_path?: string | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface CleanRoomsNotebookTask {
  clean_room_name: string;
  notebook_name: string;
  etag?: string | undefined;
  notebook_base_parameters?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface Compute {
  hardware_accelerator?: HardwareAcceleratorType | undefined;
}

/** Part of `RunTask`. */
export interface RunConditionTask {
  op: ConditionTaskOp;
  left: string;
  right: string;
  outcome?: string | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface DashboardTask {
  dashboard_id?: string | undefined;
  filters?:
    | {
        [key: string]: string;
      }
    | undefined;
  subscription?: Subscription | undefined;
  warehouse_id?: string | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface DbtCloudTask {
  connection_resource_name?: string | undefined;
  dbt_cloud_job_id?: Int64 | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface DbtPlatformTask {
  connection_resource_name?: string | undefined;
  dbt_platform_job_id?: string | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface DbtTask {
  commands: string[];
  catalog?: string | undefined;
  profiles_directory?: string | undefined;
  project_directory?: string | undefined;
  schema?: string | undefined;
  source?: Source | undefined;
  warehouse_id?: string | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface TaskDependency {
  task_key: string;
  outcome?: string | undefined;
}

/** Part of `RunTask`. */
export interface RunForEachTask {
  inputs: string;
  task: Task;
  concurrency?: number | undefined;
  stats?: ForEachStats | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface GenAiComputeTask {
  dl_runtime_image: string;
  client_version?: string | undefined;
  code_source_tar_path?: string | undefined;
  command?: string | undefined;
  compute?: ComputeConfig | undefined;
  docker_image_url?: string | undefined;
  mlflow_experiment_name?: string | undefined;
  mlflow_run_name?: string | undefined;
  requirements_yaml_path?: string | undefined;
  source?: Source | undefined;
  training_script_path?: string | undefined;
  yaml_parameters?: string | undefined;
  yaml_parameters_file_path?: string | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface GenieTask {
  configuration_id: string;
  parameters?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface NotebookTask {
  notebook_path: string;
  base_parameters?:
    | {
        [key: string]: string;
      }
    | undefined;
  source?: Source | undefined;
  warehouse_id?: string | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface TaskNotificationSettings {
  alert_on_last_attempt?: boolean | undefined;
  no_alert_for_canceled_runs?: boolean | undefined;
  no_alert_for_skipped_runs?: boolean | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface PipelineTask {
  pipeline_id: string;
  full_refresh?: boolean | undefined;
  full_refresh_selection?: string[] | undefined;
  parameters?:
    | {
        [key: string]: string;
      }
    | undefined;
  refresh_flow_selection?: string[] | undefined;
  refresh_selection?: string[] | undefined;
  reset_checkpoint_selection?: string[] | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface PowerBiTask {
  connection_resource_name?: string | undefined;
  incremental_refresh_config?: IncrementalRefreshConfig | undefined;
  power_bi_gateway_id?: string | undefined;
  power_bi_model?: PowerBiModel | undefined;
  refresh_after_update?: boolean | undefined;
  tables?: PowerBiTable[] | undefined;
  warehouse_id?: string | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface PythonOperatorTask {
  main?: string | undefined;
  parameters?: PythonOperatorTaskParameter[] | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface PythonWheelTask {
  package_name: string;
  entry_point: string;
  named_parameters?:
    | {
        [key: string]: string;
      }
    | undefined;
  parameters?: string[] | undefined;
}

/** Part of `RunTask`. */
export interface ResolvedValues {
  agentic_task?: ResolvedValuesAgenticTaskResolvedValues | undefined;
  ai_runtime_task?: ResolvedValuesAiRuntimeTaskResolvedValues | undefined;
  alert_task?: ResolvedValuesAlertTaskResolvedValues | undefined;
  condition_task?: ResolvedConditionTaskValues | undefined;
  dbt_task?: ResolvedDbtTaskValues | undefined;
  genie_task?: ResolvedValuesGenieTaskResolvedValues | undefined;
  notebook_task?: ResolvedNotebookTaskValues | undefined;
  pipeline_task?: ResolvedPipelineTaskValues | undefined;
  python_wheel_task?: ResolvedPythonWheelTaskValues | undefined;
  run_job_task?: ResolvedRunJobTaskValues | undefined;
  simulation_task?: ResolvedParamPairValues | undefined;
  spark_jar_task?: ResolvedStringParamsValues | undefined;
  spark_python_task?: ResolvedStringParamsValues | undefined;
  spark_submit_task?: ResolvedStringParamsValues | undefined;
  sql_task?: ResolvedParamPairValues | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface RunJobTask {
  job_id: Int64;
  dbt_commands?: string[] | undefined;
  jar_params?: string[] | undefined;
  job_parameters?:
    | {
        [key: string]: string;
      }
    | undefined;
  notebook_params?:
    | {
        [key: string]: string;
      }
    | undefined;
  pipeline_params?: PipelineParams | undefined;
  python_named_params?:
    | {
        [key: string]: string;
      }
    | undefined;
  python_params?: string[] | undefined;
  spark_submit_params?: string[] | undefined;
  sql_params?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface SparkJarTask {
  jar_uri?: string | undefined;
  main_class_name?: string | undefined;
  parameters?: string[] | undefined;
  run_as_repl?: boolean | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface SparkPythonTask {
  python_file: string;
  parameters?: string[] | undefined;
  source?: Source | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface SparkSubmitTask {
  parameters?: string[] | undefined;
}

/** Part of `RunTask`, `SubmitTask`, `Task`. */
export interface SqlTask {
  warehouse_id: string;
  alert?: SqlTaskAlert | undefined;
  dashboard?: SqlTaskDashboard | undefined;
  file?: SqlTaskFile | undefined;
  parameters?:
    | {
        [key: string]: string;
      }
    | undefined;
  query?: SqlTaskQuery | undefined;
}

/** Part of `SqlAlertOutput`, `SqlQueryOutput`. */
export interface SqlStatementOutput {
  lookup_key?: string | undefined;
}

/** Part of `SqlDashboardOutput`. */
export interface SqlDashboardWidgetOutput {
  end_time?: Int64 | undefined;
  error?: SqlOutputError | undefined;
  output_link?: string | undefined;
  start_time?: Int64 | undefined;
  status?: SqlDashboardWidgetOutputStatus | undefined;
  widget_id?: string | undefined;
  widget_title?: string | undefined;
}

/** Part of `SqlDashboardWidgetOutput`. */
export interface SqlOutputError {
  message?: string | undefined;
}

/** Part of `SqlOutput`. */
export interface SqlAlertOutput {
  alert_state?: SqlAlertState | undefined;
  output_link?: string | undefined;
  query_text?: string | undefined;
  sql_statements?: SqlStatementOutput[] | undefined;
  warehouse_id?: string | undefined;
}

/** Part of `SqlOutput`. */
export interface SqlDashboardOutput {
  warehouse_id?: string | undefined;
  widgets?: SqlDashboardWidgetOutput[] | undefined;
}

/** Part of `SqlOutput`. */
export interface SqlQueryOutput {
  endpoint_id?: string | undefined;
  output_link?: string | undefined;
  query_text?: string | undefined;
  sql_statements?: SqlStatementOutput[] | undefined;
  warehouse_id?: string | undefined;
}

/** Part of `SqlTask`. */
export interface SqlTaskAlert {
  alert_id: string;
  pause_subscriptions?: boolean | undefined;
  subscriptions?: SqlTaskSubscription[] | undefined;
}

/** Part of `SqlTask`. */
export interface SqlTaskDashboard {
  dashboard_id: string;
  custom_subject?: string | undefined;
  pause_subscriptions?: boolean | undefined;
  subscriptions?: SqlTaskSubscription[] | undefined;
}

/** Part of `SqlTask`. */
export interface SqlTaskFile {
  path: string;
  source?: Source | undefined;
}

/** Part of `SqlTask`. */
export interface SqlTaskQuery {
  query_id: string;
}

/** Part of `SqlTaskAlert`, `SqlTaskDashboard`. */
export interface SqlTaskSubscription {
  destination_id?: string | undefined;
  user_name?: string | undefined;
}

/** Part of `SubmitRun`. */
export interface SubmitTask {
  task_key: string;
  agentic_task?: AgenticTask | undefined;
  ai_runtime_task?: AiRuntimeTask | undefined;
  alert_task?: AlertTask | undefined;
  clean_rooms_notebook_task?: CleanRoomsNotebookTask | undefined;
  compute?: Compute | undefined;
  condition_task?: ConditionTask | undefined;
  dashboard_task?: DashboardTask | undefined;
  dbt_cloud_task?: DbtCloudTask | undefined;
  dbt_platform_task?: DbtPlatformTask | undefined;
  dbt_task?: DbtTask | undefined;
  depends_on?: TaskDependency[] | undefined;
  description?: string | undefined;
  disable_auto_optimization?: boolean | undefined;
  disabled?: boolean | undefined;
  email_notifications?: JobEmailNotifications | undefined;
  environment_key?: string | undefined;
  environment_variables_key?: string | undefined;
  existing_cluster_id?: string | undefined;
  for_each_task?: ForEachTask | undefined;
  gen_ai_compute_task?: GenAiComputeTask | undefined;
  genie_task?: GenieTask | undefined;
  health?: JobsHealthRules | undefined;
  libraries?: Library[] | undefined;
  max_retries?: number | undefined;
  min_retry_interval_millis?: number | undefined;
  new_cluster?: ComputeClusterSpec | undefined;
  notebook_task?: NotebookTask | undefined;
  notification_settings?: TaskNotificationSettings | undefined;
  pipeline_task?: PipelineTask | undefined;
  power_bi_task?: PowerBiTask | undefined;
  python_operator_task?: PythonOperatorTask | undefined;
  python_wheel_task?: PythonWheelTask | undefined;
  retry_on_timeout?: boolean | undefined;
  run_if?: RunIf | undefined;
  run_job_task?: RunJobTask | undefined;
  spark_jar_task?: SparkJarTask | undefined;
  spark_python_task?: SparkPythonTask | undefined;
  spark_submit_task?: SparkSubmitTask | undefined;
  sql_task?: SqlTask | undefined;
  timeout_seconds?: number | undefined;
  webhook_notifications?: WebhookNotifications | undefined;
}

/** Part of `SubmitTask`, `Task`. */
export interface ConditionTask {
  op: ConditionTaskOp;
  left: string;
  right: string;
}

/** Part of `SubmitTask`, `Task`. */
export interface ForEachTask {
  inputs: string;
  task: Task;
  concurrency?: number | undefined;
}

/** Part of `Subscription`. */
export interface SubscriptionSubscriber {
  destination_id?: string | undefined;
  user_name?: string | undefined;
}

/** Part of `SupervisorApi`. */
export interface AgentTool {
  app?: AppTool | undefined;
  catalog?: CatalogTool | undefined;
  dashboard?: DashboardTool | undefined;
  description?: string | undefined;
  genie_space?: GenieSpaceTool | undefined;
  knowledge_assistant?: KnowledgeAssistantTool | undefined;
  schema?: SchemaTool | undefined;
  serving_endpoint?: ServingEndpointTool | undefined;
  supervisor_agent?: SupervisorAgentTool | undefined;
  table?: TableTool | undefined;
  tool_type?: string | undefined;
  uc_connection?: UcConnectionTool | undefined;
  uc_function?: UcFunctionTool | undefined;
  uc_mcp?: UcMcpTool | undefined;
  vector_search_index?: VectorSearchIndexTool | undefined;
  volume?: VolumeTool | undefined;
  web_search?: WebSearchTool | undefined;
}

/** Part of `TableTriggerState`. */
export interface TableState {
  has_seen_updates?: boolean | undefined;
  table_name?: string | undefined;
}

/** Part of `Task`. */
export interface TaskEmailNotifications {
  no_alert_for_skipped_runs?: boolean | undefined;
  on_duration_warning_threshold_exceeded?: string[] | undefined;
  on_failure?: string[] | undefined;
  on_maintenance_complete?: string[] | undefined;
  on_maintenance_start?: string[] | undefined;
  on_start?: string[] | undefined;
  on_streaming_backlog_exceeded?: string[] | undefined;
  on_success?: string[] | undefined;
}

/** Part of `TaskOutputSchema`. */
export interface TaskOutputSchemaProperty {
  description?: string | undefined;
}

/** Part of `TriggerConfiguration`. */
export interface ContinuousTriggerConfiguration {
  maintenance_window?: MaintenanceWindow | undefined;
  task_retry_mode?: TaskRetryMode | undefined;
}

/** Part of `TriggerConfiguration`, `TriggerSettings`. */
export interface FileArrivalTriggerConfiguration {
  url: string;
  min_time_between_triggers_seconds?: number | undefined;
  wait_after_last_change_seconds?: number | undefined;
}

/** Part of `TriggerConfiguration`, `TriggerSettings`. */
export interface ModelTriggerConfiguration {
  condition: ModelTriggerConfigurationCondition;
  aliases?: string[] | undefined;
  min_time_between_triggers_seconds?: number | undefined;
  securable_name?: string | undefined;
  wait_after_last_change_seconds?: number | undefined;
}

/** Part of `TriggerConfiguration`, `TriggerSettings`. */
export interface PeriodicTriggerConfiguration {
  interval: number;
  unit: PeriodicTriggerConfigurationTimeUnit;
}

/** Part of `TriggerConfiguration`. */
export interface CronTriggerConfiguration {
  quartz_cron_expression: string;
  timezone_id: string;
}

/** Part of `TriggerConfiguration`, `TriggerSettings`. */
export interface TableUpdateTriggerConfiguration {
  table_names: string[];
  condition?: Condition | undefined;
  min_time_between_triggers_seconds?: number | undefined;
  wait_after_last_change_seconds?: number | undefined;
}

/** Part of `TriggerDetails`. */
export interface TriggerHistory {
  last_failed?: TriggerEvaluation | undefined;
  last_not_triggered?: TriggerEvaluation | undefined;
  last_triggered?: TriggerEvaluation | undefined;
}

/** Part of `TriggerDetails`. */
export interface PerTriggerState {
  continuous?: ContinuousTriggerState | undefined;
  file_arrival?: FileArrivalTriggerState | undefined;
  model?: ModelTriggerState | undefined;
  pause_status?: PauseStatus | undefined;
  periodic?: PeriodicTriggerState | undefined;
  schedule?: ScheduleTriggerState | undefined;
  sql_condition?: SqlConditionState | undefined;
  table_update?: TableTriggerState | undefined;
}

/** Part of `TriggerHistory`. */
export interface TriggerEvaluation {
  description?: string | undefined;
  run_id?: Int64 | undefined;
  timestamp?: Int64 | undefined;
}

/** Part of `TriggerInfo`. */
export interface SqlConditionRunInfoDetails {
  condition_evaluation_satisfied?: boolean | undefined;
  condition_evaluation_sql_session_id?: string | undefined;
  condition_evaluation_sql_statement_id?: string | undefined;
}

/** Part of `WebhookNotifications`. */
export interface Webhook {
  id: string;
}

/** Request of `Jobs.cancelAllRuns`. */
export interface CancelAllRuns {
  all_queued_runs?: boolean | undefined;
  job_id?: Int64Input | undefined;
}

/** Request of `Jobs.cancelRun`. */
export interface CancelRun {
  run_id: Int64Input;
}

/** Request of `Jobs.create`. */
export interface CreateJob {
  access_control_list?: JobAccessControlRequest[] | undefined;
  budget_policy_id?: string | undefined;
  continuous?: Continuous | undefined;
  deployment?: JobDeployment | undefined;
  description?: string | undefined;
  edit_mode?: JobEditMode | undefined;
  email_notifications?: JobEmailNotifications | undefined;
  environment_variables?: JobEnvironmentVariables[] | undefined;
  environments?: JobEnvironment[] | undefined;
  format?: Format | undefined;
  git_source?: GitSource | undefined;
  health?: JobsHealthRules | undefined;
  job_clusters?: JobCluster[] | undefined;
  max_concurrent_runs?: number | undefined;
  name?: string | undefined;
  notification_settings?: JobNotificationSettings | undefined;
  parameters?: JobParameterDefinition[] | undefined;
  parent_path?: string | undefined;
  performance_target?: PerformanceTarget | undefined;
  queue?: QueueSettings | undefined;
  run_as?: JobRunAs | undefined;
  schedule?: CronSchedule | undefined;
  tags?:
    | {
        [key: string]: string;
      }
    | undefined;
  tasks?: Task[] | undefined;
  timeout_seconds?: number | undefined;
  trigger?: TriggerSettings | undefined;
  triggers?: TriggerConfiguration[] | undefined;
  usage_policy_id?: string | undefined;
  webhook_notifications?: WebhookNotifications | undefined;
}

/** Answer of `Jobs.create`. */
export interface CreateResponse {
  job_id?: Int64 | undefined;
}

/** Request of `Jobs.delete`. */
export interface DeleteJob {
  job_id: Int64Input;
}

/** Request of `Jobs.deleteRun`. */
export interface DeleteRun {
  run_id: Int64Input;
}

/** Request of `PolicyComplianceForJobs.enforceCompliance`. */
export interface EnforcePolicyComplianceRequest {
  job_id: Int64Input;
  validate_only?: boolean | undefined;
}

/** Answer of `PolicyComplianceForJobs.enforceCompliance`. */
export interface EnforcePolicyComplianceResponse {
  has_changes?: boolean | undefined;
  job_cluster_changes?: EnforcePolicyComplianceForJobResponseJobClusterSettingsChange[] | undefined;
  settings?: JobSettings | undefined;
}

/** Answer of `Jobs.exportRun`. */
export interface ExportRunOutput {
  views?: ViewItem[] | undefined;
}

/** Request of `Jobs.exportRun`. */
export interface ExportRunRequest {
  run_id: Int64Input;
  views_to_export?: ViewsToExport | undefined;
}

/** Request of `Jobs.getPermissionLevels`. */
export interface GetJobPermissionLevelsRequest {
  job_id: string;
}

/** Answer of `Jobs.getPermissionLevels`. */
export interface GetJobPermissionLevelsResponse {
  permission_levels?: JobPermissionsDescription[] | undefined;
}

/** Request of `Jobs.getPermissions`. */
export interface GetJobPermissionsRequest {
  job_id: string;
}

/** Request of `Jobs.get`. */
export interface GetJobRequest {
  include_trigger_state?: boolean | undefined;
  job_id: Int64Input;
  page_token?: string | undefined;
}

/** Request of `PolicyComplianceForJobs.getCompliance`. */
export interface GetPolicyComplianceRequest {
  job_id: Int64Input;
}

/** Answer of `PolicyComplianceForJobs.getCompliance`. */
export interface GetPolicyComplianceResponse {
  is_compliant?: boolean | undefined;
  violations?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Request of `Jobs.getRunOutput`. */
export interface GetRunOutputRequest {
  run_id: Int64Input;
}

/** Request of `Jobs.getRun`. */
export interface GetRunRequest {
  include_history?: boolean | undefined;
  include_resolved_values?: boolean | undefined;
  page_token?: string | undefined;
  run_id: Int64Input;
}

/** Answer of `Jobs.get`. */
export interface Job {
  created_time?: Int64 | undefined;
  creator_user_name?: string | undefined;
  effective_budget_policy_id?: string | undefined;
  effective_usage_policy_id?: string | undefined;
  has_more?: boolean | undefined;
  job_id?: Int64 | undefined;
  next_page_token?: string | undefined;
  path?: string | undefined;
  run_as_user_name?: string | undefined;
  settings?: JobSettings | undefined;
  trigger_details?: TriggerDetails[] | undefined;
  trigger_state?: TriggerStateProto | undefined;
}

/** Answer of `Jobs.getPermissions`, `Jobs.setPermissions`, `Jobs.updatePermissions`. */
export interface JobPermissions {
  access_control_list?: JobAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface JobPermissionsRequest {
  access_control_list?: JobAccessControlRequest[] | undefined;
}

/** Request of `Jobs.setPermissions`. */
export interface JobPermissionsRequestRequest {
  job_id: string;
  access_control_list?: JobAccessControlRequest[] | undefined;
}

/** Answer of `PolicyComplianceForJobs.listCompliance`. */
export interface ListJobComplianceForPolicyResponse {
  jobs?: JobCompliance[] | undefined;
  next_page_token?: string | undefined;
  prev_page_token?: string | undefined;
}

/** Request of `PolicyComplianceForJobs.listCompliance`. */
export interface ListJobComplianceRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
  policy_id: string;
}

/** Request of `Jobs.list`. */
export interface ListJobsRequest {
  expand_tasks?: boolean | undefined;
  limit?: number | undefined;
  name?: string | undefined;
  offset?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `Jobs.list`. */
export interface ListJobsResponse {
  has_more?: boolean | undefined;
  jobs?: BaseJob[] | undefined;
  next_page_token?: string | undefined;
  prev_page_token?: string | undefined;
}

/** Request of `Jobs.listRuns`. */
export interface ListRunsRequest {
  active_only?: boolean | undefined;
  completed_only?: boolean | undefined;
  expand_tasks?: boolean | undefined;
  job_id?: Int64Input | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
  page_token?: string | undefined;
  run_type?: RunType | undefined;
  start_time_from?: Int64Input | undefined;
  start_time_to?: Int64Input | undefined;
}

/** Answer of `Jobs.listRuns`. */
export interface ListRunsResponse {
  has_more?: boolean | undefined;
  next_page_token?: string | undefined;
  prev_page_token?: string | undefined;
  runs?: BaseRun[] | undefined;
}

/** Request of `Jobs.repairRun`. */
export interface RepairRun {
  dbt_commands?: string[] | undefined;
  jar_params?: string[] | undefined;
  job_parameters?:
    | {
        [key: string]: string;
      }
    | undefined;
  latest_repair_id?: Int64Input | undefined;
  notebook_params?:
    | {
        [key: string]: string;
      }
    | undefined;
  performance_target?: PerformanceTarget | undefined;
  pipeline_params?: PipelineParams | undefined;
  python_named_params?:
    | {
        [key: string]: string;
      }
    | undefined;
  python_params?: string[] | undefined;
  rerun_all_failed_tasks?: boolean | undefined;
  rerun_dependent_tasks?: boolean | undefined;
  rerun_tasks?: string[] | undefined;
  run_id: Int64Input;
  spark_submit_params?: string[] | undefined;
  sql_params?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Answer of `Jobs.repairRun`. */
export interface RepairRunResponse {
  repair_id?: Int64 | undefined;
}

/** Request of `Jobs.reset`. */
export interface ResetJob {
  job_id: Int64Input;
  new_settings: JobSettings;
}

/** Request of `Jobs.runNow`. */
export interface RunNow {
  dbt_commands?: string[] | undefined;
  idempotency_token?: string | undefined;
  jar_params?: string[] | undefined;
  job_id: Int64Input;
  job_parameters?:
    | {
        [key: string]: string;
      }
    | undefined;
  notebook_params?:
    | {
        [key: string]: string;
      }
    | undefined;
  only?: string[] | undefined;
  performance_target?: PerformanceTarget | undefined;
  pipeline_params?: PipelineParams | undefined;
  python_named_params?:
    | {
        [key: string]: string;
      }
    | undefined;
  python_params?: string[] | undefined;
  queue?: QueueSettings | undefined;
  spark_submit_params?: string[] | undefined;
  sql_params?:
    | {
        [key: string]: string;
      }
    | undefined;
}

/** Answer of `Jobs.runNow`. */
export interface RunNowResponse {
  number_in_job?: Int64 | undefined;
  run_id?: Int64 | undefined;
}

/** Answer of `Jobs.getRunOutput`. */
export interface RunOutput {
  agentic_task_output?: AgenticTaskOutput | undefined;
  ai_runtime_task_output?: AiRuntimeTaskOutput | undefined;
  alert_output?: AlertTaskOutput | undefined;
  clean_rooms_notebook_output?: CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput | undefined;
  dashboard_output?: DashboardTaskOutput | undefined;
  dbt_cloud_output?: DbtCloudTaskOutput | undefined;
  dbt_output?: DbtOutput | undefined;
  dbt_platform_output?: DbtPlatformTaskOutput | undefined;
  error?: string | undefined;
  error_trace?: string | undefined;
  genie_task_output?: GenieTaskOutput | undefined;
  info?: string | undefined;
  logs?: string | undefined;
  logs_truncated?: boolean | undefined;
  metadata?: Run | undefined;
  notebook_output?: NotebookOutput | undefined;
  run_job_output?: RunJobOutput | undefined;
  sql_output?: SqlOutput | undefined;
}

/** Request of `Jobs.submit`. */
export interface SubmitRun {
  access_control_list?: JobAccessControlRequest[] | undefined;
  budget_policy_id?: string | undefined;
  email_notifications?: JobEmailNotifications | undefined;
  environment_variables?: JobEnvironmentVariables[] | undefined;
  environments?: JobEnvironment[] | undefined;
  git_source?: GitSource | undefined;
  health?: JobsHealthRules | undefined;
  idempotency_token?: string | undefined;
  notification_settings?: JobNotificationSettings | undefined;
  performance_target?: PerformanceTarget | undefined;
  queue?: QueueSettings | undefined;
  run_as?: JobRunAs | undefined;
  run_name?: string | undefined;
  tags?:
    | {
        [key: string]: string;
      }
    | undefined;
  tasks?: SubmitTask[] | undefined;
  timeout_seconds?: number | undefined;
  usage_policy_id?: string | undefined;
  webhook_notifications?: WebhookNotifications | undefined;
}

/** Answer of `Jobs.submit`. */
export interface SubmitRunResponse {
  run_id?: Int64 | undefined;
}

/** Request of `Jobs.update`. */
export interface UpdateJob {
  fields_to_remove?: string[] | undefined;
  job_id: Int64Input;
  new_settings?: JobSettings | undefined;
}

/** Request of `Jobs.updatePermissions`. */
export interface UpdatePermissionsRequest {
  job_id: string;
  access_control_list?: JobAccessControlRequest[] | undefined;
}
