// Generated from api/jobs.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64, Int64Input } from '../../runtime/index.js';
import type {
  ClusterSpec as ComputeClusterSpec,
  Environment,
  HardwareAcceleratorType,
  Library,
} from '../compute/types.js';

/** Values of `AiExtractFunctionMode`; the server may send others. */
export const AiExtractFunctionMode = {
  MODE_PRECISION: 'MODE_PRECISION',
} as const;
export type AiExtractFunctionMode = (typeof AiExtractFunctionMode)[keyof typeof AiExtractFunctionMode] | (string & {});

/** Values of `AiParseDocumentFunctionDescriptionElementType`; the server may send others. */
export const AiParseDocumentFunctionDescriptionElementType = {
  DESCRIPTION_ELEMENT_TYPE_ALL: 'DESCRIPTION_ELEMENT_TYPE_ALL',
  DESCRIPTION_ELEMENT_TYPE_FIGURE: 'DESCRIPTION_ELEMENT_TYPE_FIGURE',
} as const;
export type AiParseDocumentFunctionDescriptionElementType =
  | (typeof AiParseDocumentFunctionDescriptionElementType)[keyof typeof AiParseDocumentFunctionDescriptionElementType]
  | (string & {});

/** Values of `AiRuntimeTaskPriorityClass`; the server may send others. */
export const AiRuntimeTaskPriorityClass = {
  BEST_EFFORT: 'BEST_EFFORT',
  NORMAL: 'NORMAL',
} as const;
export type AiRuntimeTaskPriorityClass =
  (typeof AiRuntimeTaskPriorityClass)[keyof typeof AiRuntimeTaskPriorityClass] | (string & {});

/** Values of `AlertEvaluationState`; the server may send others. */
export const AlertEvaluationState = {
  ERROR: 'ERROR',
  OK: 'OK',
  TRIGGERED: 'TRIGGERED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type AlertEvaluationState = (typeof AlertEvaluationState)[keyof typeof AlertEvaluationState] | (string & {});

/** Values of `AuthenticationMethod`; the server may send others. */
export const AuthenticationMethod = {
  OAUTH: 'OAUTH',
  PAT: 'PAT',
} as const;
export type AuthenticationMethod = (typeof AuthenticationMethod)[keyof typeof AuthenticationMethod] | (string & {});

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
export type CleanRoomTaskRunLifeCycleState =
  (typeof CleanRoomTaskRunLifeCycleState)[keyof typeof CleanRoomTaskRunLifeCycleState] | (string & {});

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
export type CleanRoomTaskRunResultState =
  (typeof CleanRoomTaskRunResultState)[keyof typeof CleanRoomTaskRunResultState] | (string & {});

/** Values of `ComputeSpecAcceleratorType`; the server may send others. */
export const ComputeSpecAcceleratorType = {
  GPU_1xA10: 'GPU_1xA10',
  GPU_1xH100: 'GPU_1xH100',
  GPU_8xB300: 'GPU_8xB300',
  GPU_8xH100: 'GPU_8xH100',
} as const;
export type ComputeSpecAcceleratorType =
  (typeof ComputeSpecAcceleratorType)[keyof typeof ComputeSpecAcceleratorType] | (string & {});

/** Values of `Condition`; the server may send others. */
export const Condition = {
  ALL_UPDATED: 'ALL_UPDATED',
  ANY_UPDATED: 'ANY_UPDATED',
} as const;
export type Condition = (typeof Condition)[keyof typeof Condition] | (string & {});

/** Values of `ConditionTaskOp`; the server may send others. */
export const ConditionTaskOp = {
  EQUAL_TO: 'EQUAL_TO',
  GREATER_THAN: 'GREATER_THAN',
  GREATER_THAN_OR_EQUAL: 'GREATER_THAN_OR_EQUAL',
  LESS_THAN: 'LESS_THAN',
  LESS_THAN_OR_EQUAL: 'LESS_THAN_OR_EQUAL',
  NOT_EQUAL: 'NOT_EQUAL',
} as const;
export type ConditionTaskOp = (typeof ConditionTaskOp)[keyof typeof ConditionTaskOp] | (string & {});

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

/** Values of `DbtPlatformRunStatus`; the server may send others. */
export const DbtPlatformRunStatus = {
  CANCELLED: 'CANCELLED',
  ERROR: 'ERROR',
  QUEUED: 'QUEUED',
  RUNNING: 'RUNNING',
  STARTING: 'STARTING',
  SUCCESS: 'SUCCESS',
} as const;
export type DbtPlatformRunStatus = (typeof DbtPlatformRunStatus)[keyof typeof DbtPlatformRunStatus] | (string & {});

/** Values of `Format`; the server may send others. */
export const Format = {
  MULTI_TASK: 'MULTI_TASK',
  SINGLE_TASK: 'SINGLE_TASK',
} as const;
export type Format = (typeof Format)[keyof typeof Format] | (string & {});

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
export type GitProvider = (typeof GitProvider)[keyof typeof GitProvider] | (string & {});

/** Values of `JobCompletionTriggerConfigurationIfStatus`; the server may send others. */
export const JobCompletionTriggerConfigurationIfStatus = {
  DONE: 'DONE',
  FAILED: 'FAILED',
  SUCCESS: 'SUCCESS',
} as const;
export type JobCompletionTriggerConfigurationIfStatus =
  | (typeof JobCompletionTriggerConfigurationIfStatus)[keyof typeof JobCompletionTriggerConfigurationIfStatus]
  | (string & {});

/** Values of `JobDeploymentKind`; the server may send others. */
export const JobDeploymentKind = {
  BUNDLE: 'BUNDLE',
  SYSTEM_MANAGED: 'SYSTEM_MANAGED',
} as const;
export type JobDeploymentKind = (typeof JobDeploymentKind)[keyof typeof JobDeploymentKind] | (string & {});

/** Values of `JobEditMode`; the server may send others. */
export const JobEditMode = {
  EDITABLE: 'EDITABLE',
  UI_LOCKED: 'UI_LOCKED',
} as const;
export type JobEditMode = (typeof JobEditMode)[keyof typeof JobEditMode] | (string & {});

/** Values of `JobPermissionLevel`; the server may send others. */
export const JobPermissionLevel = {
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_MANAGE_RUN: 'CAN_MANAGE_RUN',
  CAN_VIEW: 'CAN_VIEW',
  IS_OWNER: 'IS_OWNER',
} as const;
export type JobPermissionLevel = (typeof JobPermissionLevel)[keyof typeof JobPermissionLevel] | (string & {});

/** Values of `JobSourceDirtyState`; the server may send others. */
export const JobSourceDirtyState = {
  DISCONNECTED: 'DISCONNECTED',
  NOT_SYNCED: 'NOT_SYNCED',
} as const;
export type JobSourceDirtyState = (typeof JobSourceDirtyState)[keyof typeof JobSourceDirtyState] | (string & {});

/** Values of `JobsHealthMetric`; the server may send others. */
export const JobsHealthMetric = {
  RUN_DURATION_SECONDS: 'RUN_DURATION_SECONDS',
  STREAMING_BACKLOG_BYTES: 'STREAMING_BACKLOG_BYTES',
  STREAMING_BACKLOG_FILES: 'STREAMING_BACKLOG_FILES',
  STREAMING_BACKLOG_RECORDS: 'STREAMING_BACKLOG_RECORDS',
  STREAMING_BACKLOG_SECONDS: 'STREAMING_BACKLOG_SECONDS',
} as const;
export type JobsHealthMetric = (typeof JobsHealthMetric)[keyof typeof JobsHealthMetric] | (string & {});

/** Values of `JobsHealthOperator`; the server may send others. */
export const JobsHealthOperator = {
  GREATER_THAN: 'GREATER_THAN',
} as const;
export type JobsHealthOperator = (typeof JobsHealthOperator)[keyof typeof JobsHealthOperator] | (string & {});

/** Values of `ModelTriggerConfigurationCondition`; the server may send others. */
export const ModelTriggerConfigurationCondition = {
  MODEL_ALIAS_SET: 'MODEL_ALIAS_SET',
  MODEL_CREATED: 'MODEL_CREATED',
  MODEL_VERSION_READY: 'MODEL_VERSION_READY',
} as const;
export type ModelTriggerConfigurationCondition =
  (typeof ModelTriggerConfigurationCondition)[keyof typeof ModelTriggerConfigurationCondition] | (string & {});

/** Values of `PauseStatus`; the server may send others. */
export const PauseStatus = {
  PAUSED: 'PAUSED',
  UNPAUSED: 'UNPAUSED',
} as const;
export type PauseStatus = (typeof PauseStatus)[keyof typeof PauseStatus] | (string & {});

/** Values of `PerformanceTarget`; the server may send others. */
export const PerformanceTarget = {
  PERFORMANCE_OPTIMIZED: 'PERFORMANCE_OPTIMIZED',
  STANDARD: 'STANDARD',
} as const;
export type PerformanceTarget = (typeof PerformanceTarget)[keyof typeof PerformanceTarget] | (string & {});

/** Values of `PeriodicTriggerConfigurationTimeUnit`; the server may send others. */
export const PeriodicTriggerConfigurationTimeUnit = {
  DAYS: 'DAYS',
  HOURS: 'HOURS',
  MINUTES: 'MINUTES',
  WEEKS: 'WEEKS',
} as const;
export type PeriodicTriggerConfigurationTimeUnit =
  (typeof PeriodicTriggerConfigurationTimeUnit)[keyof typeof PeriodicTriggerConfigurationTimeUnit] | (string & {});

/** Values of `QueueDetailsCodeCode`; the server may send others. */
export const QueueDetailsCodeCode = {
  ACTIVE_RUNS_LIMIT_REACHED: 'ACTIVE_RUNS_LIMIT_REACHED',
  ACTIVE_RUN_JOB_TASKS_LIMIT_REACHED: 'ACTIVE_RUN_JOB_TASKS_LIMIT_REACHED',
  MAX_CONCURRENT_RUNS_REACHED: 'MAX_CONCURRENT_RUNS_REACHED',
} as const;
export type QueueDetailsCodeCode = (typeof QueueDetailsCodeCode)[keyof typeof QueueDetailsCodeCode] | (string & {});

/** Values of `RepairHistoryItemType`; the server may send others. */
export const RepairHistoryItemType = {
  ORIGINAL: 'ORIGINAL',
  REPAIR: 'REPAIR',
} as const;
export type RepairHistoryItemType = (typeof RepairHistoryItemType)[keyof typeof RepairHistoryItemType] | (string & {});

/** Values of `RunIf`; the server may send others. */
export const RunIf = {
  ALL_DONE: 'ALL_DONE',
  ALL_FAILED: 'ALL_FAILED',
  ALL_SUCCESS: 'ALL_SUCCESS',
  AT_LEAST_ONE_FAILED: 'AT_LEAST_ONE_FAILED',
  AT_LEAST_ONE_SUCCESS: 'AT_LEAST_ONE_SUCCESS',
  NONE_FAILED: 'NONE_FAILED',
} as const;
export type RunIf = (typeof RunIf)[keyof typeof RunIf] | (string & {});

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
export type RunLifeCycleState = (typeof RunLifeCycleState)[keyof typeof RunLifeCycleState] | (string & {});

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
export type RunLifecycleStateV2State =
  (typeof RunLifecycleStateV2State)[keyof typeof RunLifecycleStateV2State] | (string & {});

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
export type RunResultState = (typeof RunResultState)[keyof typeof RunResultState] | (string & {});

/** Values of `RunType`; the server may send others. */
export const RunType = {
  JOB_RUN: 'JOB_RUN',
  SUBMIT_RUN: 'SUBMIT_RUN',
  WORKFLOW_RUN: 'WORKFLOW_RUN',
} as const;
export type RunType = (typeof RunType)[keyof typeof RunType] | (string & {});

/** Values of `Source`; the server may send others. */
export const Source = {
  GIT: 'GIT',
  WORKSPACE: 'WORKSPACE',
} as const;
export type Source = (typeof Source)[keyof typeof Source] | (string & {});

/** Values of `SqlAlertState`; the server may send others. */
export const SqlAlertState = {
  OK: 'OK',
  TRIGGERED: 'TRIGGERED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type SqlAlertState = (typeof SqlAlertState)[keyof typeof SqlAlertState] | (string & {});

/** Values of `SqlConditionTriggerMode`; the server may send others. */
export const SqlConditionTriggerMode = {
  QUERY_RETURNS_ROWS: 'QUERY_RETURNS_ROWS',
  RESULT_VALUE_CHANGES: 'RESULT_VALUE_CHANGES',
} as const;
export type SqlConditionTriggerMode =
  (typeof SqlConditionTriggerMode)[keyof typeof SqlConditionTriggerMode] | (string & {});

/** Values of `SqlDashboardWidgetOutputStatus`; the server may send others. */
export const SqlDashboardWidgetOutputStatus = {
  CANCELLED: 'CANCELLED',
  FAILED: 'FAILED',
  PENDING: 'PENDING',
  RUNNING: 'RUNNING',
  SUCCESS: 'SUCCESS',
} as const;
export type SqlDashboardWidgetOutputStatus =
  (typeof SqlDashboardWidgetOutputStatus)[keyof typeof SqlDashboardWidgetOutputStatus] | (string & {});

/** Values of `StorageMode`; the server may send others. */
export const StorageMode = {
  DIRECT_QUERY: 'DIRECT_QUERY',
  DUAL: 'DUAL',
  IMPORT: 'IMPORT',
} as const;
export type StorageMode = (typeof StorageMode)[keyof typeof StorageMode] | (string & {});

/** Values of `SubscriptionAttachmentDataAttachmentFileFormat`; the server may send others. */
export const SubscriptionAttachmentDataAttachmentFileFormat = {
  FILE_FORMAT_CSV: 'FILE_FORMAT_CSV',
  FILE_FORMAT_EXCEL: 'FILE_FORMAT_EXCEL',
  FILE_FORMAT_TSV: 'FILE_FORMAT_TSV',
} as const;
export type SubscriptionAttachmentDataAttachmentFileFormat =
  | (typeof SubscriptionAttachmentDataAttachmentFileFormat)[keyof typeof SubscriptionAttachmentDataAttachmentFileFormat]
  | (string & {});

/** Values of `SubscriptionAttachmentPageAttachmentPageSelection`; the server may send others. */
export const SubscriptionAttachmentPageAttachmentPageSelection = {
  PAGE_SELECTION_ALL: 'PAGE_SELECTION_ALL',
  PAGE_SELECTION_SUBSET: 'PAGE_SELECTION_SUBSET',
} as const;
export type SubscriptionAttachmentPageAttachmentPageSelection =
  | (typeof SubscriptionAttachmentPageAttachmentPageSelection)[keyof typeof SubscriptionAttachmentPageAttachmentPageSelection]
  | (string & {});

/** Values of `TaskRetryMode`; the server may send others. */
export const TaskRetryMode = {
  NEVER: 'NEVER',
  ON_FAILURE: 'ON_FAILURE',
} as const;
export type TaskRetryMode = (typeof TaskRetryMode)[keyof typeof TaskRetryMode] | (string & {});

/** Values of `TerminationCodeCode`; the server may send others. */
export const TerminationCodeCode = {
  BREAKING_CHANGE: 'BREAKING_CHANGE',
  BUDGET_POLICY_LIMIT_EXCEEDED: 'BUDGET_POLICY_LIMIT_EXCEEDED',
  CANCELED: 'CANCELED',
  CLOUD_FAILURE: 'CLOUD_FAILURE',
  CLUSTER_ERROR: 'CLUSTER_ERROR',
  CLUSTER_REQUEST_LIMIT_EXCEEDED: 'CLUSTER_REQUEST_LIMIT_EXCEEDED',
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
export type TerminationCodeCode = (typeof TerminationCodeCode)[keyof typeof TerminationCodeCode] | (string & {});

/** Values of `TerminationTypeType`; the server may send others. */
export const TerminationTypeType = {
  CLIENT_ERROR: 'CLIENT_ERROR',
  CLOUD_FAILURE: 'CLOUD_FAILURE',
  INTERNAL_ERROR: 'INTERNAL_ERROR',
  SUCCESS: 'SUCCESS',
} as const;
export type TerminationTypeType = (typeof TerminationTypeType)[keyof typeof TerminationTypeType] | (string & {});

/** Values of `TriggerType`; the server may send others. */
export const TriggerType = {
  CONTINUOUS: 'CONTINUOUS',
  CONTINUOUS_RESTART: 'CONTINUOUS_RESTART',
  FILE_ARRIVAL: 'FILE_ARRIVAL',
  JOB_COMPLETION: 'JOB_COMPLETION',
  ONE_TIME: 'ONE_TIME',
  PERIODIC: 'PERIODIC',
  RETRY: 'RETRY',
  RUN_JOB_TASK: 'RUN_JOB_TASK',
  TABLE: 'TABLE',
} as const;
export type TriggerType = (typeof TriggerType)[keyof typeof TriggerType] | (string & {});

/** Values of `ViewType`; the server may send others. */
export const ViewType = {
  DASHBOARD: 'DASHBOARD',
  NOTEBOOK: 'NOTEBOOK',
} as const;
export type ViewType = (typeof ViewType)[keyof typeof ViewType] | (string & {});

/** Values of `ViewsToExport`; the server may send others. */
export const ViewsToExport = {
  ALL: 'ALL',
  CODE: 'CODE',
  DASHBOARDS: 'DASHBOARDS',
} as const;
export type ViewsToExport = (typeof ViewsToExport)[keyof typeof ViewsToExport] | (string & {});

export interface AiClassifyFunction {
  version: string;
  enable_confidence_scores?: boolean | undefined;
  enable_rationales?: boolean | undefined;
  inline_labels?: AiClassifyFunctionInlineLabels | undefined;
  instructions?: string | undefined;
  multilabel?: boolean | undefined;
}

export interface AiClassifyFunctionInlineLabels {
  labels: AiClassifyFunctionLabel[];
}

export interface AiClassifyFunctionLabel {
  name: string;
  description?: string | undefined;
}

export interface AiExtractFunction {
  version: string;
  enable_citations?: boolean | undefined;
  enable_confidence_scores?: boolean | undefined;
  instructions?: string | undefined;
  mode?: AiExtractFunctionMode | undefined;
  schema?: string | undefined;
}

export interface AiFunctionTask {
  output: QualifiedName;
  ai_classify?: AiClassifyFunction | undefined;
  ai_extract?: AiExtractFunction | undefined;
  ai_parse_document?: AiParseDocumentFunction | undefined;
  delta_table?: DeltaTableSource | undefined;
  volume?: VolumeSource | undefined;
}

export interface AiFunctionTaskOutput {
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  estimated_time_remaining?: string | undefined;
  failed_row_count?: Int64 | undefined;
  output_table?: QualifiedName | undefined;
  succeeded_row_count?: Int64 | undefined;
  total_row_count?: Int64 | undefined;
}

export interface AiParseDocumentFunction {
  version: string;
  description_element_types?: AiParseDocumentFunctionDescriptionElementType[] | undefined;
  image_output_path?: string | undefined;
  page_range?: string | undefined;
}

export interface AiRuntimeTask {
  experiment: string;
  deployments: DeploymentSpec[];
  code_source_path?: string | undefined;
  docker_image_url?: string | undefined;
  mlflow_artifact_location?: string | undefined;
  mlflow_experiment_directory?: string | undefined;
  mlflow_run?: string | undefined;
  priority_class?: AiRuntimeTaskPriorityClass | undefined;
  unity_catalog_image_path?: string | undefined;
}

export interface AiRuntimeTaskOutput {
  mlflow_experiment_id?: string | undefined;
  mlflow_run_id?: string | undefined;
  status_message?: string | undefined;
}

export interface AlertTask {
  alert_id?: string | undefined;
  parameters?: Record<string, string> | undefined;
  subscribers?: AlertTaskSubscriber[] | undefined;
  warehouse_id?: string | undefined;
  workspace_path?: string | undefined;
}

export interface AlertTaskOutput {
  alert_state?: AlertEvaluationState | undefined;
}

export interface AlertTaskSubscriber {
  destination_id?: string | undefined;
  user_name?: string | undefined;
}

export interface BaseJob {
  created_time?: Int64 | undefined;
  creator_user_name?: string | undefined;
  effective_budget_policy_id?: string | undefined;
  effective_usage_policy_id?: string | undefined;
  has_more?: boolean | undefined;
  job_id?: Int64 | undefined;
  settings?: JobSettings | undefined;
  trigger_details?: TriggerDetails[] | undefined;
  trigger_state?: TriggerStateProto | undefined;
}

export interface BaseRun {
  attempt_number?: number | undefined;
  cleanup_duration?: Int64 | undefined;
  cluster_instance?: ClusterInstance | undefined;
  cluster_spec?: ClusterSpec | undefined;
  creator_user_name?: string | undefined;
  deployment_id?: string | undefined;
  description?: string | undefined;
  duration_target?: string | undefined;
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
  /** @deprecated */
  state?: RunState | undefined;
  status?: RunStatus | undefined;
  tasks?: RunTask[] | undefined;
  trigger?: TriggerType | undefined;
  trigger_info?: TriggerInfo | undefined;
  version_id?: string | undefined;
}

export interface CancelAllRuns {
  all_queued_runs?: boolean | undefined;
  job_id?: Int64Input | undefined;
}

export interface CancelRun {
  run_id: Int64Input;
}

export interface CleanRoomTaskRunState {
  life_cycle_state?: CleanRoomTaskRunLifeCycleState | undefined;
  result_state?: CleanRoomTaskRunResultState | undefined;
}

export interface CleanRoomsNotebookTask {
  clean_room_name: string;
  notebook_name: string;
  etag?: string | undefined;
  notebook_base_parameters?: Record<string, string> | undefined;
}

export interface CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput {
  clean_room_job_run_state?: CleanRoomTaskRunState | undefined;
  notebook_output?: NotebookOutput | undefined;
  output_schema_info?: OutputSchemaInfo | undefined;
}

export interface ClusterInstance {
  cluster_id?: string | undefined;
  spark_context_id?: string | undefined;
}

export interface ClusterSpec {
  existing_cluster_id?: string | undefined;
  job_cluster_key?: string | undefined;
  libraries?: Library[] | undefined;
  new_cluster?: ComputeClusterSpec | undefined;
}

export interface CompletedJob {
  /** RFC 3339 timestamp. */
  completion_time?: string | undefined;
  job_id?: string | undefined;
  run_id?: string | undefined;
  termination_code?: TerminationCodeCode | undefined;
  workspace_id?: string | undefined;
}

export interface Compute {
  hardware_accelerator?: HardwareAcceleratorType | undefined;
}

export interface ComputeConfig {
  num_gpus: number;
  gpu_node_pool_id?: string | undefined;
  gpu_type?: string | undefined;
}

export interface ComputeSpec {
  accelerator_type: ComputeSpecAcceleratorType;
  accelerator_count: number;
  provisioned_capacity_id?: string | undefined;
}

export interface ConditionTask {
  op: ConditionTaskOp;
  left: string;
  right: string;
}

export interface Continuous {
  maintenance_window?: MaintenanceWindow | undefined;
  pause_status?: PauseStatus | undefined;
  task_retry_mode?: TaskRetryMode | undefined;
}

export interface ContinuousTriggerConfiguration {
  maintenance_window?: MaintenanceWindow | undefined;
  task_retry_mode?: TaskRetryMode | undefined;
}

export interface ContinuousTriggerState {
  consecutive_failures?: number | undefined;
  is_backing_off?: boolean | undefined;
  next_attempt_ms?: Int64 | undefined;
}

export interface CreateJob {
  access_control_list?: JobAccessControlRequest[] | undefined;
  budget_policy_id?: string | undefined;
  continuous?: Continuous | undefined;
  deployment?: JobDeployment | undefined;
  description?: string | undefined;
  duration_target?: string | undefined;
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
  tags?: Record<string, string> | undefined;
  tasks?: Task[] | undefined;
  timeout_seconds?: number | undefined;
  trigger?: TriggerSettings | undefined;
  triggers?: TriggerConfiguration[] | undefined;
  usage_policy_id?: string | undefined;
  webhook_notifications?: WebhookNotifications | undefined;
}

export interface CreateResponse {
  job_id?: Int64 | undefined;
}

export interface CronSchedule {
  quartz_cron_expression: string;
  timezone_id: string;
  pause_status?: PauseStatus | undefined;
  sql_condition?: SqlConditionConfiguration | undefined;
}

export interface CronTriggerConfiguration {
  quartz_cron_expression: string;
  timezone_id: string;
}

export interface DashboardPageSnapshot {
  page_display_name?: string | undefined;
  widget_error_details?: WidgetErrorDetail[] | undefined;
}

export interface DashboardTask {
  dashboard_id?: string | undefined;
  filters?: Record<string, string> | undefined;
  subscription?: Subscription | undefined;
  warehouse_id?: string | undefined;
}

export interface DashboardTaskOutput {
  page_snapshots?: DashboardPageSnapshot[] | undefined;
}

/** @deprecated */
export interface DbtCloudJobRunStep {
  index?: number | undefined;
  logs?: string | undefined;
  name?: string | undefined;
  status?: DbtPlatformRunStatus | undefined;
}

/** @deprecated */
export interface DbtCloudTask {
  connection_resource_name?: string | undefined;
  dbt_cloud_job_id?: Int64 | undefined;
}

/** @deprecated */
export interface DbtCloudTaskOutput {
  dbt_cloud_job_run_id?: Int64 | undefined;
  dbt_cloud_job_run_output?: DbtCloudJobRunStep[] | undefined;
  dbt_cloud_job_run_url?: string | undefined;
}

export interface DbtOutput {
  artifacts_headers?: Record<string, string> | undefined;
  artifacts_link?: string | undefined;
}

export interface DbtPlatformJobRunStep {
  index?: number | undefined;
  logs?: string | undefined;
  logs_truncated?: boolean | undefined;
  name?: string | undefined;
  name_truncated?: boolean | undefined;
  status?: DbtPlatformRunStatus | undefined;
}

export interface DbtPlatformTask {
  connection_resource_name?: string | undefined;
  dbt_platform_job_id?: string | undefined;
}

export interface DbtPlatformTaskOutput {
  dbt_platform_job_run_id?: string | undefined;
  dbt_platform_job_run_output?: DbtPlatformJobRunStep[] | undefined;
  dbt_platform_job_run_url?: string | undefined;
  steps_truncated?: boolean | undefined;
}

export interface DbtTask {
  commands: string[];
  catalog?: string | undefined;
  profiles_directory?: string | undefined;
  project_directory?: string | undefined;
  schema?: string | undefined;
  source?: Source | undefined;
  warehouse_id?: string | undefined;
}

export interface DeleteJob {
  job_id: Int64Input;
}

export interface DeleteRun {
  run_id: Int64Input;
}

export interface DeltaTableSource {
  table_name: string;
  input_column: string;
  merge_key_columns?: string[] | undefined;
}

export interface DeploymentSpec {
  compute: ComputeSpec;
  command_path?: string | undefined;
  name?: string | undefined;
}

export interface EnforcePolicyComplianceForJobResponseJobClusterSettingsChange {
  field?: string | undefined;
  new_value?: string | undefined;
  previous_value?: string | undefined;
}

export interface EnforcePolicyComplianceRequest {
  job_id: Int64Input;
  validate_only?: boolean | undefined;
}

export interface EnforcePolicyComplianceResponse {
  has_changes?: boolean | undefined;
  job_cluster_changes?: EnforcePolicyComplianceForJobResponseJobClusterSettingsChange[] | undefined;
  settings?: JobSettings | undefined;
}

export interface ExportRunOutput {
  views?: ViewItem[] | undefined;
}

/** Request of `Jobs.exportRun`. */
export interface ExportRunRequest {
  run_id: Int64Input;
  views_to_export?: ViewsToExport | undefined;
}

export interface FileArrivalTriggerConfiguration {
  url: string;
  min_time_between_triggers_seconds?: number | undefined;
  wait_after_last_change_seconds?: number | undefined;
}

export interface FileArrivalTriggerState {
  using_file_events?: boolean | undefined;
}

export interface ForEachStats {
  error_message_stats?: ForEachTaskErrorMessageStats[] | undefined;
  task_run_stats?: ForEachTaskTaskRunStats | undefined;
}

export interface ForEachTask {
  inputs: string;
  task: Task;
  concurrency?: number | undefined;
}

export interface ForEachTaskErrorMessageStats {
  count?: number | undefined;
  error_message?: string | undefined;
  termination_category?: string | undefined;
}

export interface ForEachTaskTaskRunStats {
  active_iterations?: number | undefined;
  completed_iterations?: number | undefined;
  failed_iterations?: number | undefined;
  scheduled_iterations?: number | undefined;
  succeeded_iterations?: number | undefined;
  total_iterations?: number | undefined;
}

/** @deprecated */
export interface GenAiComputeTask {
  dl_runtime_image: string;
  command?: string | undefined;
  compute?: ComputeConfig | undefined;
  mlflow_experiment_name?: string | undefined;
  source?: Source | undefined;
  training_script_path?: string | undefined;
  yaml_parameters?: string | undefined;
  yaml_parameters_file_path?: string | undefined;
}

/** Request of `Jobs.getPermissionLevels`. */
export interface GetJobPermissionLevelsRequest {
  job_id: string;
}

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

export interface GetPolicyComplianceResponse {
  is_compliant?: boolean | undefined;
  violations?: Record<string, string> | undefined;
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

export interface GitSnapshot {
  used_commit?: string | undefined;
}

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

export interface Job {
  created_time?: Int64 | undefined;
  creator_user_name?: string | undefined;
  effective_budget_policy_id?: string | undefined;
  effective_usage_policy_id?: string | undefined;
  has_more?: boolean | undefined;
  job_id?: Int64 | undefined;
  next_page_token?: string | undefined;
  run_as_user_name?: string | undefined;
  settings?: JobSettings | undefined;
  trigger_details?: TriggerDetails[] | undefined;
  trigger_state?: TriggerStateProto | undefined;
}

export interface JobAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: JobPermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface JobAccessControlResponse {
  all_permissions?: JobPermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface JobCluster {
  job_cluster_key: string;
  new_cluster?: ComputeClusterSpec | undefined;
  serverless_compute?: JobClusterServerlessCompute | undefined;
  serverless_compute_id?: string | undefined;
}

export interface JobClusterServerlessCompute {
  policy_id?: string | undefined;
}

export interface JobCompletionTriggerConfiguration {
  jobs: JobCompletionTriggerConfigurationMonitoredJob[];
  if_status?: JobCompletionTriggerConfigurationIfStatus | undefined;
}

export interface JobCompletionTriggerConfigurationMonitoredJob {
  workspace_id: string;
  job_id: string;
}

export interface JobCompletionTriggerRunInfoDetails {
  completed_jobs?: CompletedJob[] | undefined;
}

export interface JobCompletionTriggerState {
  monitored_job_states?: JobCompletionTriggerStateMonitoredJobState[] | undefined;
}

export interface JobCompletionTriggerStateMonitoredJobState {
  has_seen_completion?: boolean | undefined;
  is_deleted?: boolean | undefined;
  job_id?: string | undefined;
  /** RFC 3339 timestamp. */
  last_seen_completion_time?: string | undefined;
  last_seen_result?: TerminationCodeCode | undefined;
  last_seen_run_id?: string | undefined;
  latest_non_matching_result?: TerminationCodeCode | undefined;
  workspace_id?: string | undefined;
}

export interface JobCompliance {
  job_id: Int64;
  is_compliant?: boolean | undefined;
  violations?: Record<string, string> | undefined;
}

export interface JobDeployment {
  kind: JobDeploymentKind;
  deployment_id?: string | undefined;
  metadata_file_path?: string | undefined;
  version_id?: string | undefined;
}

export interface JobEmailNotifications {
  /** @deprecated */
  no_alert_for_skipped_runs?: boolean | undefined;
  on_duration_warning_threshold_exceeded?: string[] | undefined;
  on_failure?: string[] | undefined;
  on_maintenance_complete?: string[] | undefined;
  on_maintenance_start?: string[] | undefined;
  on_start?: string[] | undefined;
  on_streaming_backlog_exceeded?: string[] | undefined;
  on_success?: string[] | undefined;
}

export interface JobEnvironment {
  environment_key: string;
  spec?: Environment | undefined;
}

export interface JobEnvironmentVariables {
  environment_variables_key: string;
  spec?: JobEnvironmentVariablesSpec | undefined;
}

export interface JobEnvironmentVariablesSpec {
  files?: string[] | undefined;
  variables?: Record<string, string> | undefined;
}

export interface JobNotificationSettings {
  no_alert_for_canceled_runs?: boolean | undefined;
  no_alert_for_skipped_runs?: boolean | undefined;
}

export interface JobParameter {
  default?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
}

export interface JobParameterDefinition {
  name: string;
  default: string;
}

export interface JobPermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: JobPermissionLevel | undefined;
}

export interface JobPermissions {
  access_control_list?: JobAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface JobPermissionsDescription {
  description?: string | undefined;
  permission_level?: JobPermissionLevel | undefined;
}

export interface JobPermissionsRequest {
  access_control_list?: JobAccessControlRequest[] | undefined;
}

export interface JobRunAs {
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface JobSettings {
  budget_policy_id?: string | undefined;
  continuous?: Continuous | undefined;
  deployment?: JobDeployment | undefined;
  description?: string | undefined;
  duration_target?: string | undefined;
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
  tags?: Record<string, string> | undefined;
  tasks?: Task[] | undefined;
  timeout_seconds?: number | undefined;
  trigger?: TriggerSettings | undefined;
  triggers?: TriggerConfiguration[] | undefined;
  usage_policy_id?: string | undefined;
  webhook_notifications?: WebhookNotifications | undefined;
}

export interface JobSource {
  job_config_path: string;
  import_from_git_branch: string;
  dirty_state?: JobSourceDirtyState | undefined;
}

export interface JobsHealthRule {
  metric: JobsHealthMetric;
  op: JobsHealthOperator;
  value: Int64;
}

export interface JobsHealthRules {
  rules?: JobsHealthRule[] | undefined;
}

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
  /** @deprecated */
  offset?: number | undefined;
  page_token?: string | undefined;
}

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
  /** @deprecated */
  offset?: number | undefined;
  page_token?: string | undefined;
  run_type?: RunType | undefined;
  start_time_from?: Int64Input | undefined;
  start_time_to?: Int64Input | undefined;
}

export interface ListRunsResponse {
  has_more?: boolean | undefined;
  next_page_token?: string | undefined;
  prev_page_token?: string | undefined;
  runs?: BaseRun[] | undefined;
}

export interface MaintenanceWindow {
  start_hour: number;
  day_of_week: DayOfWeek;
  timezone_id: string;
}

export interface ModelTriggerConfiguration {
  condition: ModelTriggerConfigurationCondition;
  aliases?: string[] | undefined;
  min_time_between_triggers_seconds?: number | undefined;
  securable_name?: string | undefined;
  wait_after_last_change_seconds?: number | undefined;
}

export interface ModelTriggerState {
  [key: string]: unknown;
}

export interface NotebookOutput {
  result?: string | undefined;
  truncated?: boolean | undefined;
}

export interface NotebookTask {
  notebook_path: string;
  base_parameters?: Record<string, string> | undefined;
  source?: Source | undefined;
  warehouse_id?: string | undefined;
}

export interface OutputSchemaInfo {
  catalog_name?: string | undefined;
  expiration_time?: Int64 | undefined;
  schema_name?: string | undefined;
}

export interface PerTriggerState {
  continuous?: ContinuousTriggerState | undefined;
  file_arrival?: FileArrivalTriggerState | undefined;
  job_completion?: JobCompletionTriggerState | undefined;
  model?: ModelTriggerState | undefined;
  pause_status?: PauseStatus | undefined;
  periodic?: PeriodicTriggerState | undefined;
  schedule?: ScheduleTriggerState | undefined;
  sql_condition?: SqlConditionState | undefined;
  table_update?: TableTriggerState | undefined;
}

export interface PeriodicTriggerConfiguration {
  interval: number;
  unit: PeriodicTriggerConfigurationTimeUnit;
}

export interface PeriodicTriggerState {
  next_run_time?: Int64 | undefined;
}

export interface PipelineParams {
  full_refresh?: boolean | undefined;
  full_refresh_selection?: string[] | undefined;
  refresh_flow_selection?: string[] | undefined;
  refresh_selection?: string[] | undefined;
  reset_checkpoint_selection?: string[] | undefined;
}

export interface PipelineTask {
  pipeline_id: string;
  full_refresh?: boolean | undefined;
  full_refresh_selection?: string[] | undefined;
  parameters?: Record<string, string> | undefined;
  refresh_flow_selection?: string[] | undefined;
  refresh_selection?: string[] | undefined;
  reset_checkpoint_selection?: string[] | undefined;
}

export interface PowerBiModel {
  authentication_method?: AuthenticationMethod | undefined;
  model_name?: string | undefined;
  overwrite_existing?: boolean | undefined;
  storage_mode?: StorageMode | undefined;
  workspace_name?: string | undefined;
}

export interface PowerBiTable {
  catalog?: string | undefined;
  name?: string | undefined;
  schema?: string | undefined;
  storage_mode?: StorageMode | undefined;
}

export interface PowerBiTask {
  connection_resource_name?: string | undefined;
  power_bi_model?: PowerBiModel | undefined;
  refresh_after_update?: boolean | undefined;
  tables?: PowerBiTable[] | undefined;
  warehouse_id?: string | undefined;
}

export interface PythonOperatorTask {
  main?: string | undefined;
  parameters?: PythonOperatorTaskParameter[] | undefined;
}

export interface PythonOperatorTaskParameter {
  name?: string | undefined;
  value?: string | undefined;
}

export interface PythonWheelTask {
  package_name: string;
  entry_point: string;
  named_parameters?: Record<string, string> | undefined;
  parameters?: string[] | undefined;
}

export interface QualifiedName {
  catalog?: string | undefined;
  schema?: string | undefined;
  table?: string | undefined;
}

export interface QueueDetails {
  code?: QueueDetailsCodeCode | undefined;
  message?: string | undefined;
}

export interface QueueSettings {
  enabled: boolean;
}

export interface RepairHistoryItem {
  effective_performance_target?: PerformanceTarget | undefined;
  end_time?: Int64 | undefined;
  id?: Int64 | undefined;
  start_time?: Int64 | undefined;
  /** @deprecated */
  state?: RunState | undefined;
  status?: RunStatus | undefined;
  task_run_ids?: unknown[] | undefined;
  type?: RepairHistoryItemType | undefined;
}

export interface RepairRun {
  /** @deprecated */
  dbt_commands?: string[] | undefined;
  duration_target?: string | undefined;
  /** @deprecated */
  jar_params?: string[] | undefined;
  job_parameters?: Record<string, string> | undefined;
  latest_repair_id?: Int64Input | undefined;
  /** @deprecated */
  notebook_params?: Record<string, string> | undefined;
  performance_target?: PerformanceTarget | undefined;
  pipeline_params?: PipelineParams | undefined;
  python_named_params?: Record<string, string> | undefined;
  /** @deprecated */
  python_params?: string[] | undefined;
  rerun_all_failed_tasks?: boolean | undefined;
  rerun_dependent_tasks?: boolean | undefined;
  rerun_tasks?: string[] | undefined;
  run_id: Int64Input;
  /** @deprecated */
  spark_submit_params?: string[] | undefined;
  /** @deprecated */
  sql_params?: Record<string, string> | undefined;
}

export interface RepairRunResponse {
  repair_id?: Int64 | undefined;
}

export interface ResetJob {
  job_id: Int64Input;
  new_settings: JobSettings;
}

export interface ResolvedConditionTaskValues {
  left?: string | undefined;
  right?: string | undefined;
}

export interface ResolvedDbtTaskValues {
  commands?: string[] | undefined;
}

export interface ResolvedNotebookTaskValues {
  base_parameters?: Record<string, string> | undefined;
}

export interface ResolvedParamPairValues {
  parameters?: Record<string, string> | undefined;
}

export interface ResolvedPipelineTaskValues {
  parameters?: Record<string, string> | undefined;
}

export interface ResolvedPythonWheelTaskValues {
  named_parameters?: Record<string, string> | undefined;
  parameters?: string[] | undefined;
}

export interface ResolvedRunJobTaskValues {
  job_parameters?: Record<string, string> | undefined;
  parameters?: Record<string, string> | undefined;
}

export interface ResolvedStringParamsValues {
  parameters?: string[] | undefined;
}

export interface ResolvedValues {
  ai_function_task?: ResolvedValuesAiFunctionTaskResolvedValues | undefined;
  ai_runtime_task?: ResolvedValuesAiRuntimeTaskResolvedValues | undefined;
  condition_task?: ResolvedConditionTaskValues | undefined;
  dbt_task?: ResolvedDbtTaskValues | undefined;
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

export interface ResolvedValuesAiFunctionTaskResolvedValues {
  [key: string]: unknown;
}

export interface ResolvedValuesAiRuntimeTaskResolvedValues {
  [key: string]: unknown;
}

export interface Run {
  attempt_number?: number | undefined;
  cleanup_duration?: Int64 | undefined;
  cluster_instance?: ClusterInstance | undefined;
  cluster_spec?: ClusterSpec | undefined;
  creator_user_name?: string | undefined;
  deployment_id?: string | undefined;
  description?: string | undefined;
  duration_target?: string | undefined;
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
  /** @deprecated */
  state?: RunState | undefined;
  status?: RunStatus | undefined;
  tasks?: RunTask[] | undefined;
  trigger?: TriggerType | undefined;
  trigger_info?: TriggerInfo | undefined;
  version_id?: string | undefined;
}

export interface RunConditionTask {
  op: ConditionTaskOp;
  left: string;
  right: string;
  outcome?: string | undefined;
}

export interface RunForEachTask {
  inputs: string;
  task: Task;
  concurrency?: number | undefined;
  stats?: ForEachStats | undefined;
}

export interface RunJobOutput {
  run_id?: Int64 | undefined;
}

export interface RunJobTask {
  job_id: Int64;
  /** @deprecated */
  dbt_commands?: string[] | undefined;
  /** @deprecated */
  jar_params?: string[] | undefined;
  job_parameters?: Record<string, string> | undefined;
  /** @deprecated */
  notebook_params?: Record<string, string> | undefined;
  pipeline_params?: PipelineParams | undefined;
  python_named_params?: Record<string, string> | undefined;
  /** @deprecated */
  python_params?: string[] | undefined;
  /** @deprecated */
  spark_submit_params?: string[] | undefined;
  /** @deprecated */
  sql_params?: Record<string, string> | undefined;
}

export interface RunNow {
  /** @deprecated */
  dbt_commands?: string[] | undefined;
  duration_target?: string | undefined;
  idempotency_token?: string | undefined;
  /** @deprecated */
  jar_params?: string[] | undefined;
  job_id: Int64Input;
  job_parameters?: Record<string, string> | undefined;
  /** @deprecated */
  notebook_params?: Record<string, string> | undefined;
  only?: string[] | undefined;
  performance_target?: PerformanceTarget | undefined;
  pipeline_params?: PipelineParams | undefined;
  python_named_params?: Record<string, string> | undefined;
  /** @deprecated */
  python_params?: string[] | undefined;
  queue?: QueueSettings | undefined;
  /** @deprecated */
  spark_submit_params?: string[] | undefined;
  /** @deprecated */
  sql_params?: Record<string, string> | undefined;
}

export interface RunNowResponse {
  number_in_job?: Int64 | undefined;
  run_id?: Int64 | undefined;
}

export interface RunOutput {
  ai_function_task_output?: AiFunctionTaskOutput | undefined;
  ai_runtime_task_output?: AiRuntimeTaskOutput | undefined;
  alert_output?: AlertTaskOutput | undefined;
  clean_rooms_notebook_output?: CleanRoomsNotebookTaskCleanRoomsNotebookTaskOutput | undefined;
  dashboard_output?: DashboardTaskOutput | undefined;
  /** @deprecated */
  dbt_cloud_output?: DbtCloudTaskOutput | undefined;
  dbt_output?: DbtOutput | undefined;
  dbt_platform_output?: DbtPlatformTaskOutput | undefined;
  error?: string | undefined;
  error_trace?: string | undefined;
  info?: string | undefined;
  logs?: string | undefined;
  logs_truncated?: boolean | undefined;
  metadata?: Run | undefined;
  notebook_output?: NotebookOutput | undefined;
  run_job_output?: RunJobOutput | undefined;
  sql_output?: SqlOutput | undefined;
}

export interface RunParameters {
  /** @deprecated */
  dbt_commands?: string[] | undefined;
  /** @deprecated */
  jar_params?: string[] | undefined;
  /** @deprecated */
  notebook_params?: Record<string, string> | undefined;
  pipeline_params?: PipelineParams | undefined;
  python_named_params?: Record<string, string> | undefined;
  /** @deprecated */
  python_params?: string[] | undefined;
  /** @deprecated */
  spark_submit_params?: string[] | undefined;
  /** @deprecated */
  sql_params?: Record<string, string> | undefined;
}

export interface RunState {
  life_cycle_state?: RunLifeCycleState | undefined;
  queue_reason?: string | undefined;
  result_state?: RunResultState | undefined;
  state_message?: string | undefined;
  user_cancelled_or_timedout?: boolean | undefined;
}

export interface RunStatus {
  queue_details?: QueueDetails | undefined;
  state?: RunLifecycleStateV2State | undefined;
  termination_details?: TerminationDetails | undefined;
}

export interface RunTask {
  task_key: string;
  ai_function_task?: AiFunctionTask | undefined;
  ai_runtime_task?: AiRuntimeTask | undefined;
  alert_task?: AlertTask | undefined;
  attempt_number?: number | undefined;
  clean_rooms_notebook_task?: CleanRoomsNotebookTask | undefined;
  cleanup_duration?: Int64 | undefined;
  cluster_instance?: ClusterInstance | undefined;
  compute?: Compute | undefined;
  condition_task?: RunConditionTask | undefined;
  dashboard_task?: DashboardTask | undefined;
  /** @deprecated */
  dbt_cloud_task?: DbtCloudTask | undefined;
  dbt_platform_task?: DbtPlatformTask | undefined;
  dbt_task?: DbtTask | undefined;
  depends_on?: TaskDependency[] | undefined;
  description?: string | undefined;
  disable_auto_optimization?: boolean | undefined;
  disabled?: boolean | undefined;
  effective_performance_target?: PerformanceTarget | undefined;
  email_notifications?: JobEmailNotifications | undefined;
  end_time?: Int64 | undefined;
  environment_key?: string | undefined;
  environment_variables_key?: string | undefined;
  execution_duration?: Int64 | undefined;
  existing_cluster_id?: string | undefined;
  for_each_task?: RunForEachTask | undefined;
  gen_ai_compute_task?: GenAiComputeTask | undefined;
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
  /** @deprecated */
  state?: RunState | undefined;
  status?: RunStatus | undefined;
  timeout_seconds?: number | undefined;
  webhook_notifications?: WebhookNotifications | undefined;
}

export interface ScheduleTriggerState {
  [key: string]: unknown;
}

/** Request of `Jobs.setPermissions`. */
export interface SetJobPermissionsRequest {
  job_id: string;
  access_control_list?: JobAccessControlRequest[] | undefined;
}

export interface SparkJarTask {
  /** @deprecated */
  jar_uri?: string | undefined;
  main_class_name?: string | undefined;
  parameters?: string[] | undefined;
  /** @deprecated */
  run_as_repl?: boolean | undefined;
}

export interface SparkPythonTask {
  python_file: string;
  parameters?: string[] | undefined;
  source?: Source | undefined;
}

export interface SparkSubmitTask {
  parameters?: string[] | undefined;
}

export interface SparseCheckout {
  patterns?: string[] | undefined;
}

export interface SqlAlertOutput {
  alert_state?: SqlAlertState | undefined;
  output_link?: string | undefined;
  query_text?: string | undefined;
  sql_statements?: SqlStatementOutput[] | undefined;
  warehouse_id?: string | undefined;
}

export interface SqlConditionConfiguration {
  sql_query_id: string;
  warehouse_id: string;
  trigger_mode?: SqlConditionTriggerMode | undefined;
}

export interface SqlConditionRunInfoDetails {
  condition_evaluation_satisfied?: boolean | undefined;
  condition_evaluation_sql_session_id?: string | undefined;
  condition_evaluation_sql_statement_id?: string | undefined;
}

export interface SqlConditionState {
  latest_condition_evaluation_satisfied?: boolean | undefined;
  latest_condition_evaluation_sql_session_id?: string | undefined;
  latest_condition_evaluation_sql_statement_id?: string | undefined;
}

export interface SqlDashboardOutput {
  warehouse_id?: string | undefined;
  widgets?: SqlDashboardWidgetOutput[] | undefined;
}

export interface SqlDashboardWidgetOutput {
  end_time?: Int64 | undefined;
  error?: SqlOutputError | undefined;
  output_link?: string | undefined;
  start_time?: Int64 | undefined;
  status?: SqlDashboardWidgetOutputStatus | undefined;
  widget_id?: string | undefined;
  widget_title?: string | undefined;
}

export interface SqlOutput {
  alert_output?: SqlAlertOutput | undefined;
  dashboard_output?: SqlDashboardOutput | undefined;
  file_output?: SqlTaskSqlFileOutput | undefined;
  query_output?: SqlQueryOutput | undefined;
}

export interface SqlOutputError {
  message?: string | undefined;
}

export interface SqlQueryOutput {
  endpoint_id?: string | undefined;
  /** @deprecated */
  output_link?: string | undefined;
  query_text?: string | undefined;
  sql_statements?: SqlStatementOutput[] | undefined;
  warehouse_id?: string | undefined;
}

export interface SqlStatementOutput {
  lookup_key?: string | undefined;
}

export interface SqlStatementQueryResult {
  columns?: SqlStatementQueryResultColumn[] | undefined;
  rows?: SqlStatementQueryResultRow[] | undefined;
  truncated?: boolean | undefined;
}

export interface SqlStatementQueryResultColumn {
  name?: string | undefined;
}

export interface SqlStatementQueryResultRow {
  values?: SqlStatementQueryResultRowRowValue[] | undefined;
}

export interface SqlStatementQueryResultRowRowValue {
  string_value?: string | undefined;
}

export interface SqlTask {
  warehouse_id: string;
  alert?: SqlTaskAlert | undefined;
  dashboard?: SqlTaskDashboard | undefined;
  file?: SqlTaskFile | undefined;
  parameters?: Record<string, string> | undefined;
  query?: SqlTaskQuery | undefined;
}

export interface SqlTaskAlert {
  alert_id: string;
  pause_subscriptions?: boolean | undefined;
  subscriptions?: SqlTaskSubscription[] | undefined;
}

export interface SqlTaskDashboard {
  dashboard_id: string;
  custom_subject?: string | undefined;
  pause_subscriptions?: boolean | undefined;
  subscriptions?: SqlTaskSubscription[] | undefined;
}

export interface SqlTaskFile {
  path: string;
  source?: Source | undefined;
}

export interface SqlTaskQuery {
  query_id: string;
}

export interface SqlTaskSqlFileOutput {
  query_result?: SqlStatementQueryResult | undefined;
  query_text?: string | undefined;
  sql_statements?: SqlStatementOutput[] | undefined;
  warehouse_id?: string | undefined;
}

export interface SqlTaskSubscription {
  destination_id?: string | undefined;
  user_name?: string | undefined;
}

export interface SubmitRun {
  access_control_list?: JobAccessControlRequest[] | undefined;
  budget_policy_id?: string | undefined;
  duration_target?: string | undefined;
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
  tasks?: SubmitTask[] | undefined;
  timeout_seconds?: number | undefined;
  usage_policy_id?: string | undefined;
  webhook_notifications?: WebhookNotifications | undefined;
}

export interface SubmitRunResponse {
  run_id?: Int64 | undefined;
}

export interface SubmitTask {
  task_key: string;
  ai_function_task?: AiFunctionTask | undefined;
  ai_runtime_task?: AiRuntimeTask | undefined;
  alert_task?: AlertTask | undefined;
  clean_rooms_notebook_task?: CleanRoomsNotebookTask | undefined;
  compute?: Compute | undefined;
  condition_task?: ConditionTask | undefined;
  dashboard_task?: DashboardTask | undefined;
  /** @deprecated */
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

export interface Subscription {
  attachment?: SubscriptionAttachment | undefined;
  custom_subject?: string | undefined;
  paused?: boolean | undefined;
  subscribers?: SubscriptionSubscriber[] | undefined;
}

export interface SubscriptionAttachment {
  data_attachment?: SubscriptionAttachmentDataAttachment | undefined;
  page_attachment?: SubscriptionAttachmentPageAttachment | undefined;
}

export interface SubscriptionAttachmentDataAttachment {
  widgets: SubscriptionAttachmentDataAttachmentWidget[];
  file_format: SubscriptionAttachmentDataAttachmentFileFormat;
  include_applied_filters?: boolean | undefined;
}

export interface SubscriptionAttachmentDataAttachmentWidget {
  page_id: string;
  widget_id: string;
}

export interface SubscriptionAttachmentPageAttachment {
  page_ids?: string[] | undefined;
  page_selection?: SubscriptionAttachmentPageAttachmentPageSelection | undefined;
}

export interface SubscriptionSubscriber {
  destination_id?: string | undefined;
  user_name?: string | undefined;
}

export interface TableState {
  has_seen_updates?: boolean | undefined;
  table_name?: string | undefined;
}

export interface TableTriggerState {
  last_seen_table_states?: TableState[] | undefined;
  using_scalable_monitoring?: boolean | undefined;
}

export interface TableUpdateTriggerConfiguration {
  table_names: string[];
  condition?: Condition | undefined;
  min_time_between_triggers_seconds?: number | undefined;
  wait_after_last_change_seconds?: number | undefined;
}

export interface Task {
  task_key: string;
  ai_function_task?: AiFunctionTask | undefined;
  ai_runtime_task?: AiRuntimeTask | undefined;
  alert_task?: AlertTask | undefined;
  clean_rooms_notebook_task?: CleanRoomsNotebookTask | undefined;
  compute?: Compute | undefined;
  condition_task?: ConditionTask | undefined;
  dashboard_task?: DashboardTask | undefined;
  /** @deprecated */
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

export interface TaskDependency {
  task_key: string;
  outcome?: string | undefined;
}

export interface TaskEmailNotifications {
  /** @deprecated */
  no_alert_for_skipped_runs?: boolean | undefined;
  on_duration_warning_threshold_exceeded?: string[] | undefined;
  on_failure?: string[] | undefined;
  on_maintenance_complete?: string[] | undefined;
  on_maintenance_start?: string[] | undefined;
  on_start?: string[] | undefined;
  on_streaming_backlog_exceeded?: string[] | undefined;
  on_success?: string[] | undefined;
}

export interface TaskNotificationSettings {
  alert_on_last_attempt?: boolean | undefined;
  no_alert_for_canceled_runs?: boolean | undefined;
  no_alert_for_skipped_runs?: boolean | undefined;
}

export interface TerminationDetails {
  code?: TerminationCodeCode | undefined;
  message?: string | undefined;
  type?: TerminationTypeType | undefined;
}

export interface TriggerConfiguration {
  continuous?: ContinuousTriggerConfiguration | undefined;
  file_arrival?: FileArrivalTriggerConfiguration | undefined;
  job_completion?: JobCompletionTriggerConfiguration | undefined;
  model?: ModelTriggerConfiguration | undefined;
  pause_status?: PauseStatus | undefined;
  periodic?: PeriodicTriggerConfiguration | undefined;
  schedule?: CronTriggerConfiguration | undefined;
  sql_condition?: SqlConditionConfiguration | undefined;
  table_update?: TableUpdateTriggerConfiguration | undefined;
}

export interface TriggerDetails {
  history?: TriggerHistory | undefined;
  state?: PerTriggerState | undefined;
}

export interface TriggerEvaluation {
  description?: string | undefined;
  run_id?: Int64 | undefined;
  timestamp?: Int64 | undefined;
}

export interface TriggerHistory {
  last_failed?: TriggerEvaluation | undefined;
  last_not_triggered?: TriggerEvaluation | undefined;
  last_triggered?: TriggerEvaluation | undefined;
}

export interface TriggerInfo {
  job_completion?: JobCompletionTriggerRunInfoDetails | undefined;
  run_id?: Int64 | undefined;
  sql_condition?: SqlConditionRunInfoDetails | undefined;
}

export interface TriggerSettings {
  file_arrival?: FileArrivalTriggerConfiguration | undefined;
  job_completion?: JobCompletionTriggerConfiguration | undefined;
  model?: ModelTriggerConfiguration | undefined;
  pause_status?: PauseStatus | undefined;
  periodic?: PeriodicTriggerConfiguration | undefined;
  sql_condition?: SqlConditionConfiguration | undefined;
  table_update?: TableUpdateTriggerConfiguration | undefined;
}

export interface TriggerStateProto {
  file_arrival?: FileArrivalTriggerState | undefined;
  job_completion?: JobCompletionTriggerState | undefined;
  pause_status?: PauseStatus | undefined;
  sql_condition?: SqlConditionState | undefined;
  table?: TableTriggerState | undefined;
}

export interface UpdateJob {
  fields_to_remove?: string[] | undefined;
  job_id: Int64Input;
  new_settings?: JobSettings | undefined;
}

/** Request of `Jobs.updatePermissions`. */
export interface UpdateJobPermissionsRequest {
  job_id: string;
  access_control_list?: JobAccessControlRequest[] | undefined;
}

export interface ViewItem {
  content?: string | undefined;
  name?: string | undefined;
  type?: ViewType | undefined;
}

export interface VolumeSource {
  volume_path: string;
}

export interface Webhook {
  id: string;
}

export interface WebhookNotifications {
  on_duration_warning_threshold_exceeded?: Webhook[] | undefined;
  on_failure?: Webhook[] | undefined;
  on_maintenance_complete?: Webhook[] | undefined;
  on_maintenance_start?: Webhook[] | undefined;
  on_start?: Webhook[] | undefined;
  on_streaming_backlog_exceeded?: Webhook[] | undefined;
  on_success?: Webhook[] | undefined;
}

export interface WidgetErrorDetail {
  message?: string | undefined;
}
