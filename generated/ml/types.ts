// Generated from api/ml.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64, Int64Input } from '../../runtime/index.js';

/** Values of `ActivityAction`; the server may send others. */
export const ActivityAction = {
  APPROVE_TRANSITION_REQUEST: 'APPROVE_TRANSITION_REQUEST',
  CANCEL_TRANSITION_REQUEST: 'CANCEL_TRANSITION_REQUEST',
  DELETE_COMMENT: 'DELETE_COMMENT',
  EDIT_COMMENT: 'EDIT_COMMENT',
  REJECT_TRANSITION_REQUEST: 'REJECT_TRANSITION_REQUEST',
} as const;
export type ActivityAction = (typeof ActivityAction)[keyof typeof ActivityAction] | (string & {});

/** Values of `ActivityType`; the server may send others. */
export const ActivityType = {
  APPLIED_TRANSITION: 'APPLIED_TRANSITION',
  APPROVED_REQUEST: 'APPROVED_REQUEST',
  CANCELLED_REQUEST: 'CANCELLED_REQUEST',
  NEW_COMMENT: 'NEW_COMMENT',
  REJECTED_REQUEST: 'REJECTED_REQUEST',
  REQUESTED_TRANSITION: 'REQUESTED_TRANSITION',
  SYSTEM_TRANSITION: 'SYSTEM_TRANSITION',
} as const;
export type ActivityType = (typeof ActivityType)[keyof typeof ActivityType] | (string & {});

/** Values of `BackfillOperationMetadataState`; the server may send others. */
export const BackfillOperationMetadataState = {
  CANCELLED: 'CANCELLED',
  FAILED: 'FAILED',
  PENDING: 'PENDING',
  RUNNING: 'RUNNING',
  SUCCEEDED: 'SUCCEEDED',
} as const;
export type BackfillOperationMetadataState =
  (typeof BackfillOperationMetadataState)[keyof typeof BackfillOperationMetadataState] | (string & {});

/** Values of `CommentActivityAction`; the server may send others. */
export const CommentActivityAction = {
  APPROVE_TRANSITION_REQUEST: 'APPROVE_TRANSITION_REQUEST',
  CANCEL_TRANSITION_REQUEST: 'CANCEL_TRANSITION_REQUEST',
  DELETE_COMMENT: 'DELETE_COMMENT',
  EDIT_COMMENT: 'EDIT_COMMENT',
  REJECT_TRANSITION_REQUEST: 'REJECT_TRANSITION_REQUEST',
} as const;
export type CommentActivityAction = (typeof CommentActivityAction)[keyof typeof CommentActivityAction] | (string & {});

/** Values of `CronScheduleMode`; the server may send others. */
export const CronScheduleMode = {
  DERIVED: 'DERIVED',
  MANUAL: 'MANUAL',
} as const;
export type CronScheduleMode = (typeof CronScheduleMode)[keyof typeof CronScheduleMode] | (string & {});

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

/** Values of `ExperimentPermissionLevel`; the server may send others. */
export const ExperimentPermissionLevel = {
  CAN_EDIT: 'CAN_EDIT',
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_READ: 'CAN_READ',
} as const;
export type ExperimentPermissionLevel =
  (typeof ExperimentPermissionLevel)[keyof typeof ExperimentPermissionLevel] | (string & {});

/** Values of `ForecastingExperimentState`; the server may send others. */
export const ForecastingExperimentState = {
  CANCELLED: 'CANCELLED',
  FAILED: 'FAILED',
  PENDING: 'PENDING',
  RUNNING: 'RUNNING',
  SUCCEEDED: 'SUCCEEDED',
} as const;
export type ForecastingExperimentState =
  (typeof ForecastingExperimentState)[keyof typeof ForecastingExperimentState] | (string & {});

/** Values of `FunctionFunctionType`; the server may send others. */
export const FunctionFunctionType = {
  APPROX_COUNT_DISTINCT: 'APPROX_COUNT_DISTINCT',
  APPROX_PERCENTILE: 'APPROX_PERCENTILE',
  AVG: 'AVG',
  COUNT: 'COUNT',
  FIRST: 'FIRST',
  FUNCTION_TYPE_UNSPECIFIED: 'FUNCTION_TYPE_UNSPECIFIED',
  LAST: 'LAST',
  MAX: 'MAX',
  MIN: 'MIN',
  STDDEV_POP: 'STDDEV_POP',
  STDDEV_SAMP: 'STDDEV_SAMP',
  SUM: 'SUM',
  VAR_POP: 'VAR_POP',
  VAR_SAMP: 'VAR_SAMP',
} as const;
export type FunctionFunctionType = (typeof FunctionFunctionType)[keyof typeof FunctionFunctionType] | (string & {});

/** Values of `IssueSeverity`; the server may send others. */
export const IssueSeverity = {
  HIGH: 'HIGH',
  LOW: 'LOW',
  MEDIUM: 'MEDIUM',
} as const;
export type IssueSeverity = (typeof IssueSeverity)[keyof typeof IssueSeverity] | (string & {});

/** Values of `IssueSortKey`; the server may send others. */
export const IssueSortKey = {
  CREATE_TIME: 'CREATE_TIME',
  LAST_SEEN_TIME: 'LAST_SEEN_TIME',
  SEVERITY: 'SEVERITY',
  UPDATE_TIME: 'UPDATE_TIME',
} as const;
export type IssueSortKey = (typeof IssueSortKey)[keyof typeof IssueSortKey] | (string & {});

/** Values of `IssueSourceType`; the server may send others. */
export const IssueSourceType = {
  ADHOC_RUN: 'ADHOC_RUN',
  MANUAL: 'MANUAL',
  SCHEDULED_RUN: 'SCHEDULED_RUN',
  SINGLE_TRACE_ANALYSIS: 'SINGLE_TRACE_ANALYSIS',
} as const;
export type IssueSourceType = (typeof IssueSourceType)[keyof typeof IssueSourceType] | (string & {});

/** Values of `IssueStatus`; the server may send others. */
export const IssueStatus = {
  PENDING: 'PENDING',
  REJECTED: 'REJECTED',
  RESOLVED: 'RESOLVED',
} as const;
export type IssueStatus = (typeof IssueStatus)[keyof typeof IssueStatus] | (string & {});

/** Values of `IssueView`; the server may send others. */
export const IssueView = {
  BASIC: 'BASIC',
  FULL: 'FULL',
} as const;
export type IssueView = (typeof IssueView)[keyof typeof IssueView] | (string & {});

/** Values of `LoggedModelStatus`; the server may send others. */
export const LoggedModelStatus = {
  LOGGED_MODEL_PENDING: 'LOGGED_MODEL_PENDING',
  LOGGED_MODEL_READY: 'LOGGED_MODEL_READY',
  LOGGED_MODEL_UPLOAD_FAILED: 'LOGGED_MODEL_UPLOAD_FAILED',
} as const;
export type LoggedModelStatus = (typeof LoggedModelStatus)[keyof typeof LoggedModelStatus] | (string & {});

/** Values of `MaterializationSetOperationMetadataState`; the server may send others. */
export const MaterializationSetOperationMetadataState = {
  CANCELLED: 'CANCELLED',
  FAILED: 'FAILED',
  PENDING: 'PENDING',
  RUNNING: 'RUNNING',
  SUCCEEDED: 'SUCCEEDED',
} as const;
export type MaterializationSetOperationMetadataState =
  | (typeof MaterializationSetOperationMetadataState)[keyof typeof MaterializationSetOperationMetadataState]
  | (string & {});

/** Values of `MaterializedFeaturePipelineScheduleState`; the server may send others. */
export const MaterializedFeaturePipelineScheduleState = {
  ACTIVE: 'ACTIVE',
  PAUSED: 'PAUSED',
  SNAPSHOT: 'SNAPSHOT',
} as const;
export type MaterializedFeaturePipelineScheduleState =
  | (typeof MaterializedFeaturePipelineScheduleState)[keyof typeof MaterializedFeaturePipelineScheduleState]
  | (string & {});

/** Values of `ModelVersionStatus`; the server may send others. */
export const ModelVersionStatus = {
  FAILED_REGISTRATION: 'FAILED_REGISTRATION',
  PENDING_REGISTRATION: 'PENDING_REGISTRATION',
  READY: 'READY',
} as const;
export type ModelVersionStatus = (typeof ModelVersionStatus)[keyof typeof ModelVersionStatus] | (string & {});

/** Values of `OnlineStoreState`; the server may send others. */
export const OnlineStoreState = {
  AVAILABLE: 'AVAILABLE',
  DELETING: 'DELETING',
  FAILING_OVER: 'FAILING_OVER',
  STARTING: 'STARTING',
  STOPPED: 'STOPPED',
  UPDATING: 'UPDATING',
} as const;
export type OnlineStoreState = (typeof OnlineStoreState)[keyof typeof OnlineStoreState] | (string & {});

/** Values of `PermissionLevel`; the server may send others. */
export const PermissionLevel = {
  CAN_CREATE_REGISTERED_MODEL: 'CAN_CREATE_REGISTERED_MODEL',
  CAN_EDIT: 'CAN_EDIT',
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_MANAGE_PRODUCTION_VERSIONS: 'CAN_MANAGE_PRODUCTION_VERSIONS',
  CAN_MANAGE_STAGING_VERSIONS: 'CAN_MANAGE_STAGING_VERSIONS',
  CAN_READ: 'CAN_READ',
} as const;
export type PermissionLevel = (typeof PermissionLevel)[keyof typeof PermissionLevel] | (string & {});

/** Values of `PublishSpecPublishMode`; the server may send others. */
export const PublishSpecPublishMode = {
  CONTINUOUS: 'CONTINUOUS',
  SNAPSHOT: 'SNAPSHOT',
  TRIGGERED: 'TRIGGERED',
} as const;
export type PublishSpecPublishMode =
  (typeof PublishSpecPublishMode)[keyof typeof PublishSpecPublishMode] | (string & {});

/** Values of `PurgeFeatureEntitiesMetadataState`; the server may send others. */
export const PurgeFeatureEntitiesMetadataState = {
  CANCELLED: 'CANCELLED',
  FAILED: 'FAILED',
  PENDING: 'PENDING',
  PENDING_CLEANUP: 'PENDING_CLEANUP',
  PENDING_PURGE: 'PENDING_PURGE',
  RUNNING: 'RUNNING',
  RUNNING_CLEANUP: 'RUNNING_CLEANUP',
  RUNNING_PURGE: 'RUNNING_PURGE',
  SUCCEEDED: 'SUCCEEDED',
} as const;
export type PurgeFeatureEntitiesMetadataState =
  (typeof PurgeFeatureEntitiesMetadataState)[keyof typeof PurgeFeatureEntitiesMetadataState] | (string & {});

/** Values of `PurgeFeatureEntitiesResultState`; the server may send others. */
export const PurgeFeatureEntitiesResultState = {
  FAILED: 'FAILED',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
  SUCCEEDED: 'SUCCEEDED',
} as const;
export type PurgeFeatureEntitiesResultState =
  (typeof PurgeFeatureEntitiesResultState)[keyof typeof PurgeFeatureEntitiesResultState] | (string & {});

/** Values of `RegisteredModelPermissionLevel`; the server may send others. */
export const RegisteredModelPermissionLevel = {
  CAN_EDIT: 'CAN_EDIT',
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_MANAGE_PRODUCTION_VERSIONS: 'CAN_MANAGE_PRODUCTION_VERSIONS',
  CAN_MANAGE_STAGING_VERSIONS: 'CAN_MANAGE_STAGING_VERSIONS',
  CAN_READ: 'CAN_READ',
} as const;
export type RegisteredModelPermissionLevel =
  (typeof RegisteredModelPermissionLevel)[keyof typeof RegisteredModelPermissionLevel] | (string & {});

/** Values of `RegistryEmailSubscriptionType`; the server may send others. */
export const RegistryEmailSubscriptionType = {
  ALL_EVENTS: 'ALL_EVENTS',
  DEFAULT: 'DEFAULT',
  SUBSCRIBED: 'SUBSCRIBED',
  UNSUBSCRIBED: 'UNSUBSCRIBED',
} as const;
export type RegistryEmailSubscriptionType =
  (typeof RegistryEmailSubscriptionType)[keyof typeof RegistryEmailSubscriptionType] | (string & {});

/** Values of `RegistryWebhookEvent`; the server may send others. */
export const RegistryWebhookEvent = {
  COMMENT_CREATED: 'COMMENT_CREATED',
  MODEL_VERSION_CREATED: 'MODEL_VERSION_CREATED',
  MODEL_VERSION_TAG_SET: 'MODEL_VERSION_TAG_SET',
  MODEL_VERSION_TRANSITIONED_STAGE: 'MODEL_VERSION_TRANSITIONED_STAGE',
  MODEL_VERSION_TRANSITIONED_TO_ARCHIVED: 'MODEL_VERSION_TRANSITIONED_TO_ARCHIVED',
  MODEL_VERSION_TRANSITIONED_TO_PRODUCTION: 'MODEL_VERSION_TRANSITIONED_TO_PRODUCTION',
  MODEL_VERSION_TRANSITIONED_TO_STAGING: 'MODEL_VERSION_TRANSITIONED_TO_STAGING',
  REGISTERED_MODEL_CREATED: 'REGISTERED_MODEL_CREATED',
  TRANSITION_REQUEST_CREATED: 'TRANSITION_REQUEST_CREATED',
  TRANSITION_REQUEST_TO_ARCHIVED_CREATED: 'TRANSITION_REQUEST_TO_ARCHIVED_CREATED',
  TRANSITION_REQUEST_TO_PRODUCTION_CREATED: 'TRANSITION_REQUEST_TO_PRODUCTION_CREATED',
  TRANSITION_REQUEST_TO_STAGING_CREATED: 'TRANSITION_REQUEST_TO_STAGING_CREATED',
} as const;
export type RegistryWebhookEvent = (typeof RegistryWebhookEvent)[keyof typeof RegistryWebhookEvent] | (string & {});

/** Values of `RegistryWebhookStatus`; the server may send others. */
export const RegistryWebhookStatus = {
  ACTIVE: 'ACTIVE',
  DISABLED: 'DISABLED',
  TEST_MODE: 'TEST_MODE',
} as const;
export type RegistryWebhookStatus = (typeof RegistryWebhookStatus)[keyof typeof RegistryWebhookStatus] | (string & {});

/** Values of `RunInfoStatus`; the server may send others. */
export const RunInfoStatus = {
  FAILED: 'FAILED',
  FINISHED: 'FINISHED',
  KILLED: 'KILLED',
  RUNNING: 'RUNNING',
  SCHEDULED: 'SCHEDULED',
} as const;
export type RunInfoStatus = (typeof RunInfoStatus)[keyof typeof RunInfoStatus] | (string & {});

/** Values of `ScalarDataType`; the server may send others. */
export const ScalarDataType = {
  BINARY: 'BINARY',
  BOOLEAN: 'BOOLEAN',
  DATE: 'DATE',
  DECIMAL: 'DECIMAL',
  DOUBLE: 'DOUBLE',
  FLOAT: 'FLOAT',
  INTEGER: 'INTEGER',
  LONG: 'LONG',
  SHORT: 'SHORT',
  STRING: 'STRING',
  TIMESTAMP: 'TIMESTAMP',
} as const;
export type ScalarDataType = (typeof ScalarDataType)[keyof typeof ScalarDataType] | (string & {});

/** Values of `SchemaLocatorFormat`; the server may send others. */
export const SchemaLocatorFormat = {
  FORMAT_AVRO: 'FORMAT_AVRO',
  FORMAT_JSON: 'FORMAT_JSON',
  FORMAT_PROTOBUF: 'FORMAT_PROTOBUF',
} as const;
export type SchemaLocatorFormat = (typeof SchemaLocatorFormat)[keyof typeof SchemaLocatorFormat] | (string & {});

/** Values of `SdpSourceState`; the server may send others. */
export const SdpSourceState = {
  ERROR: 'ERROR',
  PENDING: 'PENDING',
  RESOLVED: 'RESOLVED',
} as const;
export type SdpSourceState = (typeof SdpSourceState)[keyof typeof SdpSourceState] | (string & {});

/** Values of `SortOrder`; the server may send others. */
export const SortOrder = {
  ASCENDING: 'ASCENDING',
  DESCENDING: 'DESCENDING',
} as const;
export type SortOrder = (typeof SortOrder)[keyof typeof SortOrder] | (string & {});

/** Values of `Status`; the server may send others. */
export const Status = {
  FAILED_REGISTRATION: 'FAILED_REGISTRATION',
  PENDING_REGISTRATION: 'PENDING_REGISTRATION',
  READY: 'READY',
} as const;
export type Status = (typeof Status)[keyof typeof Status] | (string & {});

/** Values of `StreamingModeStreamingModeType`; the server may send others. */
export const StreamingModeStreamingModeType = {
  STREAMING_MODE_TYPE_MBM: 'STREAMING_MODE_TYPE_MBM',
  STREAMING_MODE_TYPE_RTM: 'STREAMING_MODE_TYPE_RTM',
} as const;
export type StreamingModeStreamingModeType =
  (typeof StreamingModeStreamingModeType)[keyof typeof StreamingModeStreamingModeType] | (string & {});

/** Values of `TableTriggerTableTriggerCondition`; the server may send others. */
export const TableTriggerTableTriggerCondition = {
  TABLE_TRIGGER_CONDITION_ALL_UPDATED: 'TABLE_TRIGGER_CONDITION_ALL_UPDATED',
  TABLE_TRIGGER_CONDITION_ANY_UPDATED: 'TABLE_TRIGGER_CONDITION_ANY_UPDATED',
} as const;
export type TableTriggerTableTriggerCondition =
  (typeof TableTriggerTableTriggerCondition)[keyof typeof TableTriggerTableTriggerCondition] | (string & {});

/** Values of `UpdateRunStatus`; the server may send others. */
export const UpdateRunStatus = {
  FAILED: 'FAILED',
  FINISHED: 'FINISHED',
  KILLED: 'KILLED',
  RUNNING: 'RUNNING',
  SCHEDULED: 'SCHEDULED',
} as const;
export type UpdateRunStatus = (typeof UpdateRunStatus)[keyof typeof UpdateRunStatus] | (string & {});

/** Values of `ViewType`; the server may send others. */
export const ViewType = {
  ACTIVE_ONLY: 'ACTIVE_ONLY',
  ALL: 'ALL',
  DELETED_ONLY: 'DELETED_ONLY',
} as const;
export type ViewType = (typeof ViewType)[keyof typeof ViewType] | (string & {});

export interface Activity {
  activity_type?: ActivityType | undefined;
  comment?: string | undefined;
  creation_timestamp?: Int64 | undefined;
  from_stage?: string | undefined;
  id?: string | undefined;
  last_updated_timestamp?: Int64 | undefined;
  system_comment?: string | undefined;
  to_stage?: string | undefined;
  user_id?: string | undefined;
}

export interface AggregationFunction {
  approx_count_distinct?: ApproxCountDistinctFunction | undefined;
  approx_percentile?: ApproxPercentileFunction | undefined;
  avg?: AvgFunction | undefined;
  count_function?: CountFunction | undefined;
  first?: FirstFunction | undefined;
  first_distinct?: FirstDistinctFunction | undefined;
  first_n?: FirstNFunction | undefined;
  last?: LastFunction | undefined;
  last_distinct?: LastDistinctFunction | undefined;
  last_n?: LastNFunction | undefined;
  max?: MaxFunction | undefined;
  min?: MinFunction | undefined;
  stddev_pop?: StddevPopFunction | undefined;
  stddev_samp?: StddevSampFunction | undefined;
  sum?: SumFunction | undefined;
  time_window?: TimeWindow | undefined;
  var_pop?: VarPopFunction | undefined;
  var_samp?: VarSampFunction | undefined;
}

export interface ApproveTransitionRequest {
  archive_existing_versions: boolean;
  comment?: string | undefined;
  name: string;
  stage: string;
  version: string;
}

export interface ApproveTransitionRequestResponse {
  activity?: Activity | undefined;
}

export interface ApproxCountDistinctFunction {
  input: string;
  relative_error?: number | undefined;
  /** @deprecated */
  relative_sd?: number | undefined;
}

export interface ApproxPercentileFunction {
  input: string;
  percentile: number;
  /** @deprecated */
  accuracy?: Int64 | undefined;
  relative_error?: number | undefined;
}

export interface AuthConfig {
  mtls_config?: MtlsConfig | undefined;
  uc_service_credential_name?: string | undefined;
}

export interface AvgFunction {
  input: string;
}

export interface BackfillFeaturesRequest {
  backfill_ranges: BackfillRange[];
  budget_policy_id?: string | undefined;
  feature_full_names: string[];
  request_id?: string | undefined;
  tags?: Record<string, string> | undefined;
}

export interface BackfillFeaturesResponse {
  [key: string]: unknown;
}

export interface BackfillOperationMetadata {
  backfill_ranges?: BackfillRange[] | undefined;
  feature_full_names?: string[] | undefined;
  state?: BackfillOperationMetadataState | undefined;
}

export interface BackfillRange {
  /** RFC 3339 timestamp. */
  end_time?: string | undefined;
  /** RFC 3339 timestamp. */
  start_time?: string | undefined;
}

export interface BackfillSource {
  delta_table_name?: string | undefined;
  /** @deprecated */
  delta_table_source?: DeltaTableSource | undefined;
}

export interface BatchCreateMaterializedFeaturesRequest {
  requests: CreateMaterializedFeatureRequest[];
}

export interface BatchCreateMaterializedFeaturesResponse {
  materialized_features?: MaterializedFeature[] | undefined;
}

/** Request of `FeatureEngineering.cancelOperation`. */
export interface CancelOperationRequest {
  name: string;
}

export interface ColumnIdentifier {
  variant_expr_path: string;
}

export interface ColumnSelection {
  column: string;
}

export interface CommentObject {
  available_actions?: CommentActivityAction[] | undefined;
  comment?: string | undefined;
  creation_timestamp?: Int64 | undefined;
  id?: string | undefined;
  last_updated_timestamp?: Int64 | undefined;
  user_id?: string | undefined;
}

export interface ContinuousWindow {
  window_duration: string;
  offset?: string | undefined;
}

export interface CountFunction {
  input: string;
}

export interface CreateComment {
  comment: string;
  name: string;
  version: string;
}

export interface CreateCommentResponse {
  comment?: CommentObject | undefined;
}

export interface CreateExperiment {
  artifact_location?: string | undefined;
  name: string;
  tags?: ExperimentTag[] | undefined;
  trace_location?: ExperimentTraceLocation | undefined;
}

export interface CreateExperimentResponse {
  experiment_id?: string | undefined;
}

/** Request of `FeatureEngineering.createFeature`. */
export interface CreateFeatureRequest {
  feature: Feature;
}

/** Request of `FeatureEngineering.createFeatureSpec`. */
export interface CreateFeatureSpecRequest {
  feature_spec: FeatureSpec;
}

/** Request of `MaterializedFeatures.createFeatureTag`. */
export interface CreateFeatureTagRequest {
  table_name: string;
  feature_name: string;
  feature_tag: FeatureTag;
}

export interface CreateForecastingExperimentRequest {
  custom_weights_column?: string | undefined;
  experiment_path?: string | undefined;
  forecast_granularity: string;
  forecast_horizon: Int64Input;
  future_feature_data_path?: string | undefined;
  holiday_regions?: string[] | undefined;
  include_features?: string[] | undefined;
  max_runtime?: Int64Input | undefined;
  prediction_data_path?: string | undefined;
  primary_metric?: string | undefined;
  register_to?: string | undefined;
  split_column?: string | undefined;
  target_column: string;
  time_column: string;
  timeseries_identifier_columns?: string[] | undefined;
  train_data_path: string;
  training_frameworks?: string[] | undefined;
}

export interface CreateForecastingExperimentResponse {
  experiment_id?: string | undefined;
}

/** Request of `Experiments.createIssue`. */
export interface CreateIssueRequest {
  parent: string;
  issue_id?: string | undefined;
  issue: Issue;
}

/** Request of `FeatureEngineering.createKafkaConfig`. */
export interface CreateKafkaConfigRequest {
  kafka_config: KafkaConfig;
}

export interface CreateLoggedModelRequest {
  experiment_id: string;
  model_type?: string | undefined;
  name?: string | undefined;
  params?: LoggedModelParameter[] | undefined;
  source_run_id?: string | undefined;
  tags?: LoggedModelTag[] | undefined;
}

export interface CreateLoggedModelResponse {
  model?: LoggedModel | undefined;
}

/** Request of `FeatureEngineering.createMaterializationSet`. */
export interface CreateMaterializationSetRequest {
  request_id?: string | undefined;
  materialization_set: MaterializationSet;
}

export interface CreateMaterializedFeatureRequest {
  materialized_feature: MaterializedFeature;
}

export interface CreateModelRequest {
  description?: string | undefined;
  name: string;
  tags?: ModelTag[] | undefined;
}

export interface CreateModelResponse {
  registered_model?: Model | undefined;
}

export interface CreateModelVersionRequest {
  description?: string | undefined;
  name: string;
  run_id?: string | undefined;
  run_link?: string | undefined;
  source: string;
  tags?: ModelVersionTag[] | undefined;
}

export interface CreateModelVersionResponse {
  model_version?: ModelVersion | undefined;
}

/** Request of `FeatureStore.createOnlineStore`. */
export interface CreateOnlineStoreRequest {
  online_store: OnlineStore;
}

export interface CreateRegistryWebhook {
  description?: string | undefined;
  events: RegistryWebhookEvent[];
  http_url_spec?: HttpUrlSpec | undefined;
  job_spec?: JobSpec | undefined;
  model_name?: string | undefined;
  status?: RegistryWebhookStatus | undefined;
}

export interface CreateRun {
  experiment_id?: string | undefined;
  run_name?: string | undefined;
  start_time?: Int64Input | undefined;
  tags?: RunTag[] | undefined;
  /** @deprecated */
  user_id?: string | undefined;
}

export interface CreateRunResponse {
  run?: Run | undefined;
}

/** Request of `FeatureEngineering.createStream`. */
export interface CreateStreamRequest {
  stream: Stream;
}

export interface CreateTransitionRequest {
  comment?: string | undefined;
  name: string;
  stage: string;
  version: string;
}

export interface CreateTransitionRequestResponse {
  request?: TransitionRequest | undefined;
}

export interface CreateWebhookResponse {
  webhook?: RegistryWebhook | undefined;
}

export interface CronSchedule {
  cron_expression?: string | undefined;
  mode?: CronScheduleMode | undefined;
  timezone_id?: string | undefined;
}

export interface CustomUdf {
  function_path: string;
  input_bindings?: InputBinding[] | undefined;
}

export interface DataSource {
  delta_table_source?: DeltaTableSource | undefined;
  feature_view_source?: FeatureViewSource | undefined;
  kafka_source?: KafkaSource | undefined;
  lateness?: SourceLateness | undefined;
  request_source?: RequestSource | undefined;
  sdp_source?: SdpSource | undefined;
  stream_source?: StreamSource | undefined;
}

export interface DatabricksServiceExceptionWithDetailsProto {
  details?: unknown[] | undefined;
  error_code?: ErrorCode | undefined;
  message?: string | undefined;
  stack_trace?: string | undefined;
}

export interface Dataset {
  name: string;
  digest: string;
  source_type: string;
  source: string;
  profile?: string | undefined;
  schema?: string | undefined;
}

export interface DatasetInput {
  dataset: Dataset;
  tags?: InputTag[] | undefined;
}

export interface DeclarativeFeature {
  feature: string;
}

export interface DefaultValue {
  feature: string;
  default_value?: string | undefined;
}

/** Request of `ModelRegistry.deleteComment`. */
export interface DeleteCommentRequest {
  id: string;
}

export interface DeleteExperiment {
  experiment_id: string;
}

/** Request of `FeatureEngineering.deleteFeature`. */
export interface DeleteFeatureRequest {
  full_name: string;
}

/** Request of `FeatureEngineering.deleteFeatureSpec`. */
export interface DeleteFeatureSpecRequest {
  name: string;
}

/** Request of `MaterializedFeatures.deleteFeatureTag`. */
export interface DeleteFeatureTagRequest {
  table_name: string;
  feature_name: string;
  key: string;
}

/** Request of `FeatureEngineering.deleteKafkaConfig`. */
export interface DeleteKafkaConfigRequest {
  name: string;
}

/** Request of `Experiments.deleteLoggedModel`. */
export interface DeleteLoggedModelRequest {
  model_id: string;
}

/** Request of `Experiments.deleteLoggedModelTag`. */
export interface DeleteLoggedModelTagRequest {
  model_id: string;
  tag_key: string;
}

/** Request of `FeatureEngineering.deleteMaterializationSet`. */
export interface DeleteMaterializationSetRequest {
  materialization_set_id: string;
  allow_missing?: boolean | undefined;
  request_id?: string | undefined;
}

/** Request of `FeatureEngineering.deleteMaterializedFeature`. */
export interface DeleteMaterializedFeatureRequest {
  materialized_feature_id: string;
}

/** Request of `ModelRegistry.deleteModel`. */
export interface DeleteModelRequest {
  name: string;
}

/** Request of `ModelRegistry.deleteModelTag`. */
export interface DeleteModelTagRequest {
  key: string;
  name: string;
}

/** Request of `ModelRegistry.deleteModelVersion`. */
export interface DeleteModelVersionRequest {
  name: string;
  version: string;
}

/** Request of `ModelRegistry.deleteModelVersionTag`. */
export interface DeleteModelVersionTagRequest {
  key: string;
  name: string;
  version: string;
}

/** Request of `FeatureStore.deleteOnlineStore`. */
export interface DeleteOnlineStoreRequest {
  name: string;
}

/** Request of `FeatureStore.deleteOnlineTable`. */
export interface DeleteOnlineTableRequest {
  online_table_name: string;
}

export interface DeleteRun {
  run_id: string;
}

export interface DeleteRuns {
  experiment_id: string;
  max_runs?: number | undefined;
  max_timestamp_millis: Int64Input;
}

export interface DeleteRunsResponse {
  runs_deleted?: number | undefined;
}

/** Request of `FeatureEngineering.deleteStream`. */
export interface DeleteStreamRequest {
  name: string;
}

export interface DeleteTag {
  key: string;
  run_id: string;
}

/** Request of `ModelRegistry.deleteTransitionRequest`. */
export interface DeleteTransitionRequest {
  comment?: string | undefined;
  creator: string;
  name: string;
  stage: string;
  version: string;
}

export interface DeleteTransitionRequestResponse {
  activity?: Activity | undefined;
}

/** Request of `ModelRegistry.deleteWebhook`. */
export interface DeleteWebhookRequest {
  id: string;
}

export interface DeltaTableSource {
  full_name: string;
  dataframe_schema?: string | undefined;
  entity_columns?: string[] | undefined;
  filter_condition?: string | undefined;
  timeseries_column?: string | undefined;
  transformation_sql?: string | undefined;
}

export interface DirectMtlsConfig {
  bootstrap_servers: string;
  mtls_config: MtlsConfig;
}

export interface DirectSchemas {
  key_schema?: SchemaConfig | undefined;
  payload_schema?: SchemaConfig | undefined;
}

export interface EntityColumn {
  name: string;
}

export interface Experiment {
  artifact_location?: string | undefined;
  creation_time?: Int64 | undefined;
  experiment_id?: string | undefined;
  last_update_time?: Int64 | undefined;
  lifecycle_stage?: string | undefined;
  name?: string | undefined;
  tags?: ExperimentTag[] | undefined;
  trace_location?: ExperimentTraceLocation | undefined;
}

export interface ExperimentAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: ExperimentPermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface ExperimentAccessControlResponse {
  all_permissions?: ExperimentPermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface ExperimentPermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: ExperimentPermissionLevel | undefined;
}

export interface ExperimentPermissions {
  access_control_list?: ExperimentAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface ExperimentPermissionsDescription {
  description?: string | undefined;
  permission_level?: ExperimentPermissionLevel | undefined;
}

export interface ExperimentPermissionsRequest {
  access_control_list?: ExperimentAccessControlRequest[] | undefined;
}

export interface ExperimentTag {
  key?: string | undefined;
  value?: string | undefined;
}

export interface ExperimentTraceLocation {
  uc_trace_location?: UcTraceLocation | undefined;
}

export interface Feature {
  full_name: string;
  source: DataSource;
  function: Function;
  catalog_name?: string | undefined;
  /** RFC 3339 timestamp. */
  created_at?: string | undefined;
  created_by?: string | undefined;
  description?: string | undefined;
  entities?: EntityColumn[] | undefined;
  filter_condition?: string | undefined;
  inputs?: string[] | undefined;
  lineage_context?: LineageContext | undefined;
  name?: string | undefined;
  schema_name?: string | undefined;
  time_window?: TimeWindow | undefined;
  timeseries_column?: TimeseriesColumn | undefined;
}

/** Request of `FeatureEngineering.createMaterializedFeature`. */
export interface FeatureEngineeringCreateMaterializedFeatureRequest {
  materialized_feature: MaterializedFeature;
}

export interface FeatureFunction {
  udf: string;
  input_bindings?: FeatureFunctionInputBinding[] | undefined;
  output?: string | undefined;
}

export interface FeatureFunctionInputBinding {
  parameter: string;
  bound_feature: string;
}

export interface FeatureLineage {
  feature_specs?: FeatureLineageFeatureSpec[] | undefined;
  models?: FeatureLineageModel[] | undefined;
  online_features?: FeatureLineageOnlineFeature[] | undefined;
}

export interface FeatureLineageFeatureSpec {
  name?: string | undefined;
}

export interface FeatureLineageModel {
  name?: string | undefined;
  version?: Int64 | undefined;
}

export interface FeatureLineageOnlineFeature {
  feature_name?: string | undefined;
  table_name?: string | undefined;
}

export interface FeatureList {
  features?: LinkedFeature[] | undefined;
}

export interface FeatureLookup {
  table: string;
  lookup_keys: string[];
  default_values?: DefaultValue[] | undefined;
  feature_names?: string[] | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  lookback_window?: string | undefined;
  rename_outputs?: RenameOutput[] | undefined;
  timestamp_lookup_keys?: string[] | undefined;
}

export interface FeatureReference {
  feature: string;
}

export interface FeatureSpec {
  name: string;
  exclude_columns?: string[] | undefined;
  extra_pip_requirements?: PipRequirements | undefined;
  features?: Features[] | undefined;
}

export interface FeatureTag {
  key: string;
  value?: string | undefined;
}

export interface FeatureViewSource {
  feature_references?: FeatureReference[] | undefined;
}

export interface Features {
  declarative_feature?: DeclarativeFeature | undefined;
  feature_function?: FeatureFunction | undefined;
  feature_lookup?: FeatureLookup | undefined;
}

export interface FieldDefinition {
  name: string;
  data_type: ScalarDataType;
}

export interface FileInfo {
  file_size?: Int64 | undefined;
  is_dir?: boolean | undefined;
  path?: string | undefined;
}

/** Request of `Experiments.finalizeLoggedModel`. */
export interface FinalizeLoggedModelRequest {
  model_id: string;
  status: LoggedModelStatus;
}

export interface FinalizeLoggedModelResponse {
  model?: LoggedModel | undefined;
}

export interface FirstDistinctFunction {
  input: string;
  n: Int64;
}

export interface FirstFunction {
  input: string;
}

export interface FirstNFunction {
  input: string;
  n: Int64;
}

export interface FlatSchema {
  fields: FieldDefinition[];
}

export interface ForecastingExperiment {
  experiment_id?: string | undefined;
  experiment_page_url?: string | undefined;
  state?: ForecastingExperimentState | undefined;
}

export interface Function {
  aggregation_function?: AggregationFunction | undefined;
  column_selection?: ColumnSelection | undefined;
  custom_udf?: CustomUdf | undefined;
  extra_parameters?: FunctionExtraParameter[] | undefined;
  function_type?: FunctionFunctionType | undefined;
}

export interface FunctionExtraParameter {
  key: string;
  value: string;
}

/** Request of `Experiments.getByName`. */
export interface GetByNameRequest {
  experiment_name: string;
}

export interface GetExperimentByNameResponse {
  experiment?: Experiment | undefined;
}

/** Request of `Experiments.getPermissionLevels`. */
export interface GetExperimentPermissionLevelsRequest {
  experiment_id: string;
}

export interface GetExperimentPermissionLevelsResponse {
  permission_levels?: ExperimentPermissionsDescription[] | undefined;
}

/** Request of `Experiments.getPermissions`. */
export interface GetExperimentPermissionsRequest {
  experiment_id: string;
}

/** Request of `Experiments.getExperiment`. */
export interface GetExperimentRequest {
  experiment_id: string;
}

export interface GetExperimentResponse {
  experiment?: Experiment | undefined;
}

/** Request of `MaterializedFeatures.getFeatureLineage`. */
export interface GetFeatureLineageRequest {
  table_name: string;
  feature_name: string;
}

/** Request of `FeatureEngineering.getFeature`. */
export interface GetFeatureRequest {
  full_name: string;
}

/** Request of `FeatureEngineering.getFeatureSpec`. */
export interface GetFeatureSpecRequest {
  name: string;
}

/** Request of `MaterializedFeatures.getFeatureTag`. */
export interface GetFeatureTagRequest {
  table_name: string;
  feature_name: string;
  key: string;
}

/** Request of `Forecasting.getExperiment`. */
export interface GetForecastingExperimentRequest {
  experiment_id: string;
}

/** Request of `Experiments.getHistory`. */
export interface GetHistoryRequest {
  max_results?: number | undefined;
  metric_key: string;
  page_token?: string | undefined;
  run_id?: string | undefined;
  /** @deprecated */
  run_uuid?: string | undefined;
}

/** Request of `Experiments.getIssue`. */
export interface GetIssueRequest {
  name: string;
}

/** Request of `FeatureEngineering.getKafkaConfig`. */
export interface GetKafkaConfigRequest {
  name: string;
}

export interface GetLatestVersionsRequest {
  name: string;
  stages?: string[] | undefined;
}

export interface GetLatestVersionsResponse {
  model_versions?: ModelVersion[] | undefined;
}

/** Request of `Experiments.getLoggedModel`. */
export interface GetLoggedModelRequest {
  model_id: string;
}

export interface GetLoggedModelResponse {
  model?: LoggedModel | undefined;
}

/** Request of `FeatureEngineering.getMaterializationSet`. */
export interface GetMaterializationSetRequest {
  materialization_set_id: string;
}

/** Request of `FeatureEngineering.getMaterializedFeature`. */
export interface GetMaterializedFeatureRequest {
  materialized_feature_id: string;
}

export interface GetMetricHistoryResponse {
  metrics?: Metric[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ModelRegistry.getModel`. */
export interface GetModelRequest {
  name: string;
}

export interface GetModelResponse {
  registered_model_databricks?: ModelDatabricks | undefined;
}

/** Request of `ModelRegistry.getModelVersionDownloadUri`. */
export interface GetModelVersionDownloadUriRequest {
  name: string;
  version: string;
}

export interface GetModelVersionDownloadUriResponse {
  artifact_uri?: string | undefined;
}

/** Request of `ModelRegistry.getModelVersion`. */
export interface GetModelVersionRequest {
  name: string;
  version: string;
}

export interface GetModelVersionResponse {
  model_version?: ModelVersion | undefined;
}

/** Request of `FeatureStore.getOnlineStore`. */
export interface GetOnlineStoreRequest {
  name: string;
}

/** Request of `FeatureEngineering.getOperation`. */
export interface GetOperationRequest {
  name: string;
}

/** Request of `ModelRegistry.getPermissionLevels`. */
export interface GetRegisteredModelPermissionLevelsRequest {
  registered_model_id: string;
}

export interface GetRegisteredModelPermissionLevelsResponse {
  permission_levels?: RegisteredModelPermissionsDescription[] | undefined;
}

/** Request of `ModelRegistry.getPermissions`. */
export interface GetRegisteredModelPermissionsRequest {
  registered_model_id: string;
}

/** Request of `Experiments.getRun`. */
export interface GetRunRequest {
  run_id: string;
  /** @deprecated */
  run_uuid?: string | undefined;
}

export interface GetRunResponse {
  run?: Run | undefined;
}

/** Request of `FeatureEngineering.getStream`. */
export interface GetStreamRequest {
  name: string;
}

export interface HttpUrlSpec {
  url: string;
  authorization?: string | undefined;
  enable_ssl_verification?: boolean | undefined;
  secret?: string | undefined;
}

export interface HttpUrlSpecWithoutSecret {
  enable_ssl_verification?: boolean | undefined;
  url?: string | undefined;
}

export interface IngestionConfig {
  ingestion_destination: IngestionDestination;
  backfill_job_id?: Int64 | undefined;
  backfill_source?: BackfillSource | undefined;
  budget_policy_id?: string | undefined;
  deduplication_columns?: string[] | undefined;
  ingestion_job_id?: Int64 | undefined;
  ingestion_pipeline_id?: string | undefined;
  tags?: Record<string, string> | undefined;
}

export interface IngestionDestination {
  delta_table_name?: string | undefined;
  view_name?: string | undefined;
}

export interface InputBinding {
  parameter: string;
  column: string;
}

export interface InputTag {
  key: string;
  value: string;
}

export interface Issue {
  title: string;
  severity: IssueSeverity;
  categories?: string[] | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  created_by?: string | undefined;
  description?: string | undefined;
  issue_id?: string | undefined;
  /** RFC 3339 timestamp. */
  last_seen_time?: string | undefined;
  last_updated_by?: string | undefined;
  metadata?: Record<string, string> | undefined;
  name?: string | undefined;
  source_id?: string | undefined;
  source_type?: IssueSourceType | undefined;
  status?: IssueStatus | undefined;
  tags?: Record<string, string> | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
}

export interface IssueTagFilter {
  key: string;
  values?: string[] | undefined;
}

export interface JobContext {
  job_id?: Int64 | undefined;
  job_run_id?: Int64 | undefined;
}

export interface JobSpec {
  job_id: string;
  access_token: string;
  workspace_url?: string | undefined;
}

export interface JobSpecWithoutSecret {
  job_id?: string | undefined;
  workspace_url?: string | undefined;
}

export interface KafkaConfig {
  name: string;
  bootstrap_servers: string;
  subscription_mode: SubscriptionMode;
  auth_config: AuthConfig;
  backfill_source?: BackfillSource | undefined;
  extra_options?: Record<string, string> | undefined;
  ingestion_config?: IngestionConfig | undefined;
  key_schema?: SchemaConfig | undefined;
  value_schema?: SchemaConfig | undefined;
}

export interface KafkaSource {
  name: string;
  entity_column_identifiers?: ColumnIdentifier[] | undefined;
  filter_condition?: string | undefined;
  timeseries_column_identifier?: ColumnIdentifier | undefined;
}

export interface KafkaStreamConfig {
  subscription_mode: KafkaSubscriptionMode;
  extra_options?: Record<string, string> | undefined;
}

export interface KafkaSubscriptionMode {
  assign?: string | undefined;
  subscribe?: string | undefined;
  subscribe_pattern?: string | undefined;
}

export interface KinesisStreamConfig {
  extra_options?: Record<string, string> | undefined;
  stream_arns?: StreamArnList | undefined;
  stream_names?: StreamNameList | undefined;
}

export interface LastDistinctFunction {
  input: string;
  n: Int64;
}

export interface LastFunction {
  input: string;
}

export interface LastNFunction {
  input: string;
  n: Int64;
}

export interface LineageContext {
  job_context?: JobContext | undefined;
  notebook_id?: Int64 | undefined;
}

export interface LinkedFeature {
  feature_name?: string | undefined;
  feature_table_id?: string | undefined;
  feature_table_name?: string | undefined;
}

/** Request of `Experiments.listArtifacts`. */
export interface ListArtifactsRequest {
  page_token?: string | undefined;
  path?: string | undefined;
  run_id?: string | undefined;
  /** @deprecated */
  run_uuid?: string | undefined;
}

export interface ListArtifactsResponse {
  files?: FileInfo[] | undefined;
  next_page_token?: string | undefined;
  root_uri?: string | undefined;
}

/** Request of `Experiments.listExperiments`. */
export interface ListExperimentsRequest {
  max_results?: Int64Input | undefined;
  page_token?: string | undefined;
  view_type?: ViewType | undefined;
}

export interface ListExperimentsResponse {
  experiments?: Experiment[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `MaterializedFeatures.listFeatureTags`. */
export interface ListFeatureTagsRequest {
  table_name: string;
  feature_name: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListFeatureTagsResponse {
  feature_tags?: FeatureTag[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `FeatureEngineering.listFeatures`. */
export interface ListFeaturesRequest {
  catalog_name: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
  schema_name: string;
}

export interface ListFeaturesResponse {
  features?: Feature[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `FeatureEngineering.listKafkaConfigs`. */
export interface ListKafkaConfigsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListKafkaConfigsResponse {
  kafka_configs: KafkaConfig[];
  next_page_token?: string | undefined;
}

/** Request of `FeatureEngineering.listMaterializedFeatures`. */
export interface ListMaterializedFeaturesRequest {
  feature_name?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListMaterializedFeaturesResponse {
  materialized_features?: MaterializedFeature[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ModelRegistry.listModels`. */
export interface ListModelsRequest {
  max_results?: Int64Input | undefined;
  page_token?: string | undefined;
}

export interface ListModelsResponse {
  next_page_token?: string | undefined;
  registered_models?: Model[] | undefined;
}

/** Request of `FeatureStore.listOnlineStores`. */
export interface ListOnlineStoresRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListOnlineStoresResponse {
  next_page_token?: string | undefined;
  online_stores?: OnlineStore[] | undefined;
}

export interface ListRegistryWebhooks {
  next_page_token?: string | undefined;
  webhooks?: RegistryWebhook[] | undefined;
}

/** Request of `FeatureEngineering.listStreams`. */
export interface ListStreamsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
  parent?: string | undefined;
}

export interface ListStreamsResponse {
  next_page_token?: string | undefined;
  streams?: Stream[] | undefined;
}

/** Request of `ModelRegistry.listTransitionRequests`. */
export interface ListTransitionRequestsRequest {
  name: string;
  version: string;
}

export interface ListTransitionRequestsResponse {
  requests?: Activity[] | undefined;
}

/** Request of `ModelRegistry.listWebhooks`. */
export interface ListWebhooksRequest {
  events?: RegistryWebhookEvent[] | undefined;
  max_results?: Int64Input | undefined;
  model_name?: string | undefined;
  page_token?: string | undefined;
}

export interface LogBatch {
  metrics?: Metric[] | undefined;
  params?: Param[] | undefined;
  run_id?: string | undefined;
  tags?: RunTag[] | undefined;
}

export interface LogInputs {
  datasets?: DatasetInput[] | undefined;
  models?: ModelInput[] | undefined;
  run_id: string;
}

/** Request of `Experiments.logLoggedModelParams`. */
export interface LogLoggedModelParamsRequest {
  model_id: string;
  params?: LoggedModelParameter[] | undefined;
}

export interface LogMetric {
  dataset_digest?: string | undefined;
  dataset_name?: string | undefined;
  key: string;
  model_id?: string | undefined;
  run_id?: string | undefined;
  /** @deprecated */
  run_uuid?: string | undefined;
  step?: Int64Input | undefined;
  timestamp: Int64Input;
  value: number;
}

export interface LogModel {
  model_json?: string | undefined;
  run_id?: string | undefined;
}

export interface LogOutputsRequest {
  models?: ModelOutput[] | undefined;
  run_id: string;
}

export interface LogParam {
  key: string;
  run_id?: string | undefined;
  /** @deprecated */
  run_uuid?: string | undefined;
  value: string;
}

export interface LoggedModel {
  data?: LoggedModelData | undefined;
  info?: LoggedModelInfo | undefined;
}

export interface LoggedModelData {
  metrics?: Metric[] | undefined;
  params?: LoggedModelParameter[] | undefined;
}

export interface LoggedModelInfo {
  artifact_uri?: string | undefined;
  creation_timestamp_ms?: Int64 | undefined;
  creator_id?: Int64 | undefined;
  experiment_id?: string | undefined;
  last_updated_timestamp_ms?: Int64 | undefined;
  model_id?: string | undefined;
  model_type?: string | undefined;
  name?: string | undefined;
  source_run_id?: string | undefined;
  status?: LoggedModelStatus | undefined;
  status_message?: string | undefined;
  tags?: LoggedModelTag[] | undefined;
}

export interface LoggedModelParameter {
  key?: string | undefined;
  value?: string | undefined;
}

export interface LoggedModelTag {
  key?: string | undefined;
  value?: string | undefined;
}

export interface MaterializationFailureNotification {
  destination_ids?: string[] | undefined;
  email_addresses?: string[] | undefined;
  final_attempt_only?: boolean | undefined;
}

export interface MaterializationNotifications {
  on_failure?: MaterializationFailureNotification | undefined;
  on_success?: MaterializationSuccessNotification | undefined;
}

export interface MaterializationSet {
  materialization_set_id?: string | undefined;
  materialized_features?: MaterializedFeature[] | undefined;
  notifications?: MaterializationNotifications | undefined;
}

export interface MaterializationSetDeletionProgress {
  deleted_materialized_feature_ids?: string[] | undefined;
  failed_materialized_features?: MaterializedFeatureChangeFailure[] | undefined;
}

export interface MaterializationSetOperationMetadata {
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  deletion_progress?: MaterializationSetDeletionProgress | undefined;
  feature_full_names?: string[] | undefined;
  materialization_set_id?: string | undefined;
  state?: MaterializationSetOperationMetadataState | undefined;
  update_progress?: MaterializationSetUpdateProgress | undefined;
}

export interface MaterializationSetUpdateProgress {
  deleted_materialized_feature_ids?: string[] | undefined;
  failed_materialized_features?: MaterializedFeatureChangeFailure[] | undefined;
  updated_materialized_feature_ids?: string[] | undefined;
}

export interface MaterializationSuccessNotification {
  destination_ids?: string[] | undefined;
  email_addresses?: string[] | undefined;
}

export interface MaterializedFeature {
  feature_name: string;
  budget_policy_id?: string | undefined;
  cron_schedule?: string | undefined;
  cron_schedule_trigger?: CronSchedule | undefined;
  is_online?: boolean | undefined;
  job_id?: Int64 | undefined;
  last_materialization_time?: string | undefined;
  latest_backfill_operation?: string | undefined;
  materialization_set_id?: string | undefined;
  materialized_feature_id?: string | undefined;
  notifications?: MaterializationNotifications | undefined;
  offline_store_config?: OfflineStoreConfig | undefined;
  online_store_config?: OnlineStoreConfig | undefined;
  pipeline_id?: string | undefined;
  /** @deprecated */
  pipeline_schedule_state?: MaterializedFeaturePipelineScheduleState | undefined;
  streaming_mode?: StreamingMode | undefined;
  table_name?: string | undefined;
  table_trigger?: TableTrigger | undefined;
  tags?: Record<string, string> | undefined;
}

export interface MaterializedFeatureChangeFailure {
  error_code?: string | undefined;
  materialized_feature_id?: string | undefined;
  message?: string | undefined;
}

export interface MaxFunction {
  input: string;
}

export interface Metric {
  dataset_digest?: string | undefined;
  dataset_name?: string | undefined;
  key?: string | undefined;
  model_id?: string | undefined;
  run_id?: string | undefined;
  step?: Int64 | undefined;
  timestamp?: Int64 | undefined;
  value?: number | undefined;
}

export interface MinFunction {
  input: string;
}

export interface Model {
  creation_timestamp?: Int64 | undefined;
  description?: string | undefined;
  last_updated_timestamp?: Int64 | undefined;
  latest_versions?: ModelVersion[] | undefined;
  name?: string | undefined;
  tags?: ModelTag[] | undefined;
  user_id?: string | undefined;
}

export interface ModelDatabricks {
  creation_timestamp?: Int64 | undefined;
  description?: string | undefined;
  id?: string | undefined;
  last_updated_timestamp?: Int64 | undefined;
  latest_versions?: ModelVersion[] | undefined;
  name?: string | undefined;
  permission_level?: PermissionLevel | undefined;
  tags?: ModelTag[] | undefined;
  user_id?: string | undefined;
}

export interface ModelInput {
  model_id: string;
}

export interface ModelOutput {
  model_id: string;
  step: Int64Input;
}

export interface ModelTag {
  key?: string | undefined;
  value?: string | undefined;
}

export interface ModelVersion {
  creation_timestamp?: Int64 | undefined;
  current_stage?: string | undefined;
  description?: string | undefined;
  last_updated_timestamp?: Int64 | undefined;
  name?: string | undefined;
  run_id?: string | undefined;
  run_link?: string | undefined;
  source?: string | undefined;
  status?: ModelVersionStatus | undefined;
  status_message?: string | undefined;
  tags?: ModelVersionTag[] | undefined;
  user_id?: string | undefined;
  version?: string | undefined;
}

export interface ModelVersionDatabricks {
  creation_timestamp?: Int64 | undefined;
  current_stage?: string | undefined;
  description?: string | undefined;
  email_subscription_status?: RegistryEmailSubscriptionType | undefined;
  feature_list?: FeatureList | undefined;
  last_updated_timestamp?: Int64 | undefined;
  name?: string | undefined;
  open_requests?: Activity[] | undefined;
  permission_level?: PermissionLevel | undefined;
  run_id?: string | undefined;
  run_link?: string | undefined;
  source?: string | undefined;
  status?: Status | undefined;
  status_message?: string | undefined;
  tags?: ModelVersionTag[] | undefined;
  user_id?: string | undefined;
  version?: string | undefined;
}

export interface ModelVersionTag {
  key?: string | undefined;
  value?: string | undefined;
}

export interface MtlsConfig {
  keystore_location: string;
  keystore_password_ref: SecretScopeReference;
  key_password_ref: SecretScopeReference;
  truststore_location: string;
  truststore_password_ref: SecretScopeReference;
  disable_hostname_verification?: boolean | undefined;
}

export interface OfflineStoreConfig {
  catalog_name: string;
  schema_name: string;
  table_name_prefix: string;
}

export interface OnlineStore {
  name: string;
  capacity: string;
  creation_time?: string | undefined;
  creator?: string | undefined;
  read_replica_count?: number | undefined;
  state?: OnlineStoreState | undefined;
  usage_policy_id?: string | undefined;
}

export interface OnlineStoreConfig {
  catalog_name: string;
  schema_name: string;
  table_name_prefix: string;
  online_store_name: string;
}

export interface Operation {
  done?: boolean | undefined;
  error?: DatabricksServiceExceptionWithDetailsProto | undefined;
  metadata?: unknown;
  name?: string | undefined;
  response?: unknown;
}

export interface Param {
  key?: string | undefined;
  value?: string | undefined;
}

export interface PipRequirements {
  requirements: string[];
}

export interface ProtoSchemaSpec {
  schema_text: string;
  message_name: string;
}

export interface PublishSpec {
  online_store: string;
  online_table_name: string;
  publish_mode: PublishSpecPublishMode;
  budget_policy_id?: string | undefined;
  full_feature_name?: string | undefined;
  tags?: Record<string, string> | undefined;
}

/** Request of `FeatureStore.publishTable`. */
export interface PublishTableRequest {
  source_table_name: string;
  publish_spec: PublishSpec;
}

export interface PublishTableResponse {
  online_table_name?: string | undefined;
  pipeline_id?: string | undefined;
}

export interface PurgeFeatureEntitiesMetadata {
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  delete_rows?: boolean | undefined;
  entities_table?: string | undefined;
  entities_table_version?: string | undefined;
  features?: string[] | undefined;
  job_id?: Int64 | undefined;
  state?: PurgeFeatureEntitiesMetadataState | undefined;
}

export interface PurgeFeatureEntitiesRequest {
  budget_policy_id?: string | undefined;
  delete_rows?: boolean | undefined;
  entities_table: string;
  features: string[];
  request_id?: string | undefined;
  tags?: Record<string, string> | undefined;
}

export interface PurgeFeatureEntitiesResponse {
  error?: DatabricksServiceExceptionWithDetailsProto | undefined;
  metadata?: PurgeFeatureEntitiesMetadata | undefined;
  results?: PurgeFeatureEntitiesResult[] | undefined;
  state?: PurgeFeatureEntitiesMetadataState | undefined;
}

export interface PurgeFeatureEntitiesResult {
  error?: DatabricksServiceExceptionWithDetailsProto | undefined;
  feature?: string | undefined;
  offline_state?: PurgeFeatureEntitiesResultState | undefined;
  online_state?: PurgeFeatureEntitiesResultState | undefined;
}

export interface RegisteredModelAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: RegisteredModelPermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface RegisteredModelAccessControlResponse {
  all_permissions?: RegisteredModelPermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface RegisteredModelPermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: RegisteredModelPermissionLevel | undefined;
}

export interface RegisteredModelPermissions {
  access_control_list?: RegisteredModelAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface RegisteredModelPermissionsDescription {
  description?: string | undefined;
  permission_level?: RegisteredModelPermissionLevel | undefined;
}

export interface RegisteredModelPermissionsRequest {
  access_control_list?: RegisteredModelAccessControlRequest[] | undefined;
}

export interface RegistryWebhook {
  creation_timestamp?: Int64 | undefined;
  description?: string | undefined;
  events?: RegistryWebhookEvent[] | undefined;
  http_url_spec?: HttpUrlSpecWithoutSecret | undefined;
  id?: string | undefined;
  job_spec?: JobSpecWithoutSecret | undefined;
  last_updated_timestamp?: Int64 | undefined;
  model_name?: string | undefined;
  status?: RegistryWebhookStatus | undefined;
}

export interface RejectTransitionRequest {
  comment?: string | undefined;
  name: string;
  stage: string;
  version: string;
}

export interface RejectTransitionRequestResponse {
  activity?: Activity | undefined;
}

export interface RenameModelRequest {
  name: string;
  new_name?: string | undefined;
}

export interface RenameModelResponse {
  registered_model?: Model | undefined;
}

export interface RenameOutput {
  feature: string;
  output: string;
}

export interface RequestSource {
  dataframe_schema?: string | undefined;
  flat_schema?: FlatSchema | undefined;
}

export interface RestoreExperiment {
  experiment_id: string;
}

export interface RestoreRun {
  run_id: string;
}

export interface RestoreRuns {
  experiment_id: string;
  max_runs?: number | undefined;
  min_timestamp_millis: Int64Input;
}

export interface RestoreRunsResponse {
  runs_restored?: number | undefined;
}

export interface RollingWindow {
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  delay?: string | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  window_duration?: string | undefined;
}

export interface Run {
  data?: RunData | undefined;
  info?: RunInfo | undefined;
  inputs?: RunInputs | undefined;
}

export interface RunData {
  metrics?: Metric[] | undefined;
  params?: Param[] | undefined;
  tags?: RunTag[] | undefined;
}

export interface RunInfo {
  artifact_uri?: string | undefined;
  end_time?: Int64 | undefined;
  experiment_id?: string | undefined;
  lifecycle_stage?: string | undefined;
  run_id?: string | undefined;
  run_name?: string | undefined;
  /** @deprecated */
  run_uuid?: string | undefined;
  start_time?: Int64 | undefined;
  status?: RunInfoStatus | undefined;
  /** @deprecated */
  user_id?: string | undefined;
}

export interface RunInputs {
  dataset_inputs?: DatasetInput[] | undefined;
  model_inputs?: ModelInput[] | undefined;
}

export interface RunTag {
  key?: string | undefined;
  value?: string | undefined;
}

export interface SawtoothWindow {
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  delay?: string | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  window_duration?: string | undefined;
}

export interface SchemaConfig {
  avro_schema?: string | undefined;
  json_schema?: string | undefined;
  proto_schema?: ProtoSchemaSpec | undefined;
}

export interface SchemaLocator {
  format: SchemaLocatorFormat;
  confluent_schema?: SchemaLocatorConfluentSchema | undefined;
}

export interface SchemaLocatorConfluentSchema {
  subject: string;
}

export interface SchemaRegistryConfig {
  api_secret_ref?: SecretScopeReference | undefined;
  key_schema_locator?: SchemaLocator | undefined;
  payload_schema_locator?: SchemaLocator | undefined;
  uc_connection?: string | undefined;
}

export interface SdpSource {
  dataframe_schema?: string | undefined;
  filter_condition?: string | undefined;
  input_tables?: string[] | undefined;
  output_table?: string | undefined;
  pipeline_id?: string | undefined;
  pipeline_state?: SdpSourceState | undefined;
  transformation_sql?: string | undefined;
}

export interface SearchExperiments {
  filter?: string | undefined;
  max_results?: Int64Input | undefined;
  order_by?: string[] | undefined;
  page_token?: string | undefined;
  view_type?: ViewType | undefined;
}

export interface SearchExperimentsResponse {
  experiments?: Experiment[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Experiments.searchIssues`. */
export interface SearchIssuesRequest {
  parent: string;
  categories?: string[] | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
  query?: string | undefined;
  severities?: IssueSeverity[] | undefined;
  sort_key?: IssueSortKey | undefined;
  sort_order?: SortOrder | undefined;
  statuses?: IssueStatus[] | undefined;
  tag_filters?: IssueTagFilter[] | undefined;
  view?: IssueView | undefined;
}

export interface SearchIssuesResponse {
  issues?: Issue[] | undefined;
  next_page_token?: string | undefined;
  total_size?: number | undefined;
}

export interface SearchLoggedModelsDataset {
  dataset_name: string;
  dataset_digest?: string | undefined;
}

export interface SearchLoggedModelsOrderBy {
  field_name: string;
  ascending?: boolean | undefined;
  dataset_digest?: string | undefined;
  dataset_name?: string | undefined;
}

export interface SearchLoggedModelsRequest {
  datasets?: SearchLoggedModelsDataset[] | undefined;
  experiment_ids?: string[] | undefined;
  filter?: string | undefined;
  max_results?: number | undefined;
  order_by?: SearchLoggedModelsOrderBy[] | undefined;
  page_token?: string | undefined;
}

export interface SearchLoggedModelsResponse {
  models?: LoggedModel[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ModelRegistry.searchModelVersions`. */
export interface SearchModelVersionsRequest {
  filter?: string | undefined;
  max_results?: Int64Input | undefined;
  order_by?: string[] | undefined;
  page_token?: string | undefined;
}

export interface SearchModelVersionsResponse {
  model_versions?: ModelVersion[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ModelRegistry.searchModels`. */
export interface SearchModelsRequest {
  filter?: string | undefined;
  max_results?: Int64Input | undefined;
  order_by?: string[] | undefined;
  page_token?: string | undefined;
}

export interface SearchModelsResponse {
  next_page_token?: string | undefined;
  registered_models?: Model[] | undefined;
}

export interface SearchRuns {
  experiment_ids?: string[] | undefined;
  filter?: string | undefined;
  max_results?: number | undefined;
  order_by?: string[] | undefined;
  page_token?: string | undefined;
  run_view_type?: ViewType | undefined;
}

export interface SearchRunsResponse {
  next_page_token?: string | undefined;
  runs?: Run[] | undefined;
}

export interface SecretScopeReference {
  scope: string;
  key: string;
}

/** Request of `Experiments.setPermissions`. */
export interface SetExperimentPermissionsRequest {
  experiment_id: string;
  access_control_list?: ExperimentAccessControlRequest[] | undefined;
}

export interface SetExperimentTag {
  experiment_id: string;
  key: string;
  value: string;
}

/** Request of `Experiments.setLoggedModelTags`. */
export interface SetLoggedModelTagsRequest {
  model_id: string;
  tags?: LoggedModelTag[] | undefined;
}

export interface SetModelTagRequest {
  key: string;
  name: string;
  value: string;
}

export interface SetModelVersionTagRequest {
  key: string;
  name: string;
  value: string;
  version: string;
}

/** Request of `ModelRegistry.setPermissions`. */
export interface SetRegisteredModelPermissionsRequest {
  registered_model_id: string;
  access_control_list?: RegisteredModelAccessControlRequest[] | undefined;
}

export interface SetTag {
  key: string;
  run_id?: string | undefined;
  /** @deprecated */
  run_uuid?: string | undefined;
  value: string;
}

export interface SlidingWindow {
  slide_duration: string;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  delay?: string | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  offset?: string | undefined;
  window_duration?: string | undefined;
}

export interface SourceLateness {
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  settling_delay?: string | undefined;
}

export interface StddevPopFunction {
  input: string;
}

export interface StddevSampFunction {
  input: string;
}

export interface Stream {
  name: string;
  source_config: StreamSourceConfig;
  connection_config: StreamConnectionConfig;
  schema_config: StreamSchemaConfig;
  ingestion_config: IngestionConfig;
  browse_only?: boolean | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  created_by?: string | undefined;
  description?: string | undefined;
  excluded_columns?: string[] | undefined;
  record_type_filter?: string | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  updated_by?: string | undefined;
}

export interface StreamArnList {
  arns?: string[] | undefined;
}

export interface StreamConnectionConfig {
  direct_mtls_config?: DirectMtlsConfig | undefined;
  uc_connection_name?: string | undefined;
}

export interface StreamNameList {
  names?: string[] | undefined;
}

export interface StreamSchemaConfig {
  direct_schemas?: DirectSchemas | undefined;
  schema_registry_config?: SchemaRegistryConfig | undefined;
}

export interface StreamSource {
  full_name: string;
  dataframe_schema?: string | undefined;
  filter_condition?: string | undefined;
  transformation_sql?: string | undefined;
}

export interface StreamSourceConfig {
  kafka_stream_config?: KafkaStreamConfig | undefined;
  kinesis_stream_config?: KinesisStreamConfig | undefined;
}

export interface StreamingMode {
  freshness_target?: string | undefined;
  mode?: StreamingModeStreamingModeType | undefined;
  shuffle_partitions?: number | undefined;
}

/** @deprecated */
export interface SubscriptionMode {
  assign?: string | undefined;
  subscribe?: string | undefined;
  subscribe_pattern?: string | undefined;
}

export interface SumFunction {
  input: string;
}

export interface TableTrigger {
  condition?: TableTriggerTableTriggerCondition | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  min_time_between_triggers?: string | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  wait_after_last_change?: string | undefined;
}

export interface TestRegistryWebhookRequest {
  event?: RegistryWebhookEvent | undefined;
  id: string;
}

export interface TestRegistryWebhookResponse {
  body?: string | undefined;
  status_code?: number | undefined;
}

export interface TimeWindow {
  continuous?: ContinuousWindow | undefined;
  rolling?: RollingWindow | undefined;
  sawtooth?: SawtoothWindow | undefined;
  sliding?: SlidingWindow | undefined;
  /** RFC 3339 timestamp. */
  start_time?: string | undefined;
  tumbling?: TumblingWindow | undefined;
}

export interface TimeseriesColumn {
  name: string;
}

export interface TransitionModelVersionStageDatabricks {
  archive_existing_versions: boolean;
  comment?: string | undefined;
  name: string;
  stage: string;
  version: string;
}

export interface TransitionRequest {
  available_actions?: ActivityAction[] | undefined;
  comment?: string | undefined;
  creation_timestamp?: Int64 | undefined;
  to_stage?: string | undefined;
  user_id?: string | undefined;
}

export interface TransitionStageResponse {
  model_version_databricks?: ModelVersionDatabricks | undefined;
}

export interface TumblingWindow {
  window_duration: string;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  delay?: string | undefined;
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  offset?: string | undefined;
}

export interface UcTraceLocation {
  catalog: string;
  schema: string;
  effective_table_prefix?: string | undefined;
  table_prefix?: string | undefined;
}

export interface UpdateComment {
  comment: string;
  id: string;
}

export interface UpdateCommentResponse {
  comment?: CommentObject | undefined;
}

export interface UpdateExperiment {
  experiment_id: string;
  new_name?: string | undefined;
}

/** Request of `Experiments.updatePermissions`. */
export interface UpdateExperimentPermissionsRequest {
  experiment_id: string;
  access_control_list?: ExperimentAccessControlRequest[] | undefined;
}

/** Request of `FeatureEngineering.updateFeature`. */
export interface UpdateFeatureRequest {
  full_name: string;
  update_mask: string;
  feature: Feature;
}

/** Request of `MaterializedFeatures.updateFeatureTag`. */
export interface UpdateFeatureTagRequest {
  table_name: string;
  feature_name: string;
  key: string;
  update_mask?: string | undefined;
  feature_tag: FeatureTag;
}

/** Request of `Experiments.updateIssue`. */
export interface UpdateIssueRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  issue: Issue;
}

/** Request of `FeatureEngineering.updateKafkaConfig`. */
export interface UpdateKafkaConfigRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  kafka_config: KafkaConfig;
}

/** Request of `FeatureEngineering.updateMaterializationSet`. */
export interface UpdateMaterializationSetRequest {
  materialization_set_id: string;
  request_id?: string | undefined;
  /** Comma-separated field paths. */
  update_mask: string;
  materialization_set: MaterializationSet;
}

/** Request of `FeatureEngineering.updateMaterializedFeature`. */
export interface UpdateMaterializedFeatureRequest {
  materialized_feature_id: string;
  update_mask: string;
  materialized_feature: MaterializedFeature;
}

export interface UpdateModelRequest {
  description?: string | undefined;
  name: string;
}

export interface UpdateModelResponse {
  registered_model?: Model | undefined;
}

export interface UpdateModelVersionRequest {
  description?: string | undefined;
  name: string;
  version: string;
}

export interface UpdateModelVersionResponse {
  model_version?: ModelVersion | undefined;
}

/** Request of `FeatureStore.updateOnlineStore`. */
export interface UpdateOnlineStoreRequest {
  name: string;
  update_mask: string;
  online_store: OnlineStore;
}

/** Request of `ModelRegistry.updatePermissions`. */
export interface UpdateRegisteredModelPermissionsRequest {
  registered_model_id: string;
  access_control_list?: RegisteredModelAccessControlRequest[] | undefined;
}

export interface UpdateRegistryWebhook {
  description?: string | undefined;
  events?: RegistryWebhookEvent[] | undefined;
  http_url_spec?: HttpUrlSpec | undefined;
  id: string;
  job_spec?: JobSpec | undefined;
  status?: RegistryWebhookStatus | undefined;
}

export interface UpdateRun {
  end_time?: Int64Input | undefined;
  run_id?: string | undefined;
  run_name?: string | undefined;
  /** @deprecated */
  run_uuid?: string | undefined;
  status?: UpdateRunStatus | undefined;
}

export interface UpdateRunResponse {
  run_info?: RunInfo | undefined;
}

/** Request of `FeatureEngineering.updateStream`. */
export interface UpdateStreamRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  stream: Stream;
}

export interface UpdateWebhookResponse {
  webhook?: RegistryWebhook | undefined;
}

export interface VarPopFunction {
  input: string;
}

export interface VarSampFunction {
  input: string;
}
