// Generated from api/dataquality.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64, Int64Input } from '../../runtime/index.js';

/** Values of `AggregationGranularity`; the server may send others. */
export const AggregationGranularity = {
  AGGREGATION_GRANULARITY_1_DAY: 'AGGREGATION_GRANULARITY_1_DAY',
  AGGREGATION_GRANULARITY_1_HOUR: 'AGGREGATION_GRANULARITY_1_HOUR',
  AGGREGATION_GRANULARITY_1_MONTH: 'AGGREGATION_GRANULARITY_1_MONTH',
  AGGREGATION_GRANULARITY_1_WEEK: 'AGGREGATION_GRANULARITY_1_WEEK',
  AGGREGATION_GRANULARITY_1_YEAR: 'AGGREGATION_GRANULARITY_1_YEAR',
  AGGREGATION_GRANULARITY_2_WEEKS: 'AGGREGATION_GRANULARITY_2_WEEKS',
  AGGREGATION_GRANULARITY_30_MINUTES: 'AGGREGATION_GRANULARITY_30_MINUTES',
  AGGREGATION_GRANULARITY_3_WEEKS: 'AGGREGATION_GRANULARITY_3_WEEKS',
  AGGREGATION_GRANULARITY_4_WEEKS: 'AGGREGATION_GRANULARITY_4_WEEKS',
  AGGREGATION_GRANULARITY_5_MINUTES: 'AGGREGATION_GRANULARITY_5_MINUTES',
} as const;
export type AggregationGranularity =
  (typeof AggregationGranularity)[keyof typeof AggregationGranularity] | (string & {});

/** Values of `CronSchedulePauseStatus`; the server may send others. */
export const CronSchedulePauseStatus = {
  CRON_SCHEDULE_PAUSE_STATUS_PAUSED: 'CRON_SCHEDULE_PAUSE_STATUS_PAUSED',
  CRON_SCHEDULE_PAUSE_STATUS_UNPAUSED: 'CRON_SCHEDULE_PAUSE_STATUS_UNPAUSED',
} as const;
export type CronSchedulePauseStatus =
  (typeof CronSchedulePauseStatus)[keyof typeof CronSchedulePauseStatus] | (string & {});

/** Values of `DataProfilingCustomMetricType`; the server may send others. */
export const DataProfilingCustomMetricType = {
  DATA_PROFILING_CUSTOM_METRIC_TYPE_AGGREGATE: 'DATA_PROFILING_CUSTOM_METRIC_TYPE_AGGREGATE',
  DATA_PROFILING_CUSTOM_METRIC_TYPE_DERIVED: 'DATA_PROFILING_CUSTOM_METRIC_TYPE_DERIVED',
  DATA_PROFILING_CUSTOM_METRIC_TYPE_DRIFT: 'DATA_PROFILING_CUSTOM_METRIC_TYPE_DRIFT',
} as const;
export type DataProfilingCustomMetricType =
  (typeof DataProfilingCustomMetricType)[keyof typeof DataProfilingCustomMetricType] | (string & {});

/** Values of `DataProfilingStatus`; the server may send others. */
export const DataProfilingStatus = {
  DATA_PROFILING_STATUS_ACTIVE: 'DATA_PROFILING_STATUS_ACTIVE',
  DATA_PROFILING_STATUS_DELETE_PENDING: 'DATA_PROFILING_STATUS_DELETE_PENDING',
  DATA_PROFILING_STATUS_ERROR: 'DATA_PROFILING_STATUS_ERROR',
  DATA_PROFILING_STATUS_FAILED: 'DATA_PROFILING_STATUS_FAILED',
  DATA_PROFILING_STATUS_PENDING: 'DATA_PROFILING_STATUS_PENDING',
} as const;
export type DataProfilingStatus = (typeof DataProfilingStatus)[keyof typeof DataProfilingStatus] | (string & {});

/** Values of `InferenceProblemType`; the server may send others. */
export const InferenceProblemType = {
  INFERENCE_PROBLEM_TYPE_CLASSIFICATION: 'INFERENCE_PROBLEM_TYPE_CLASSIFICATION',
  INFERENCE_PROBLEM_TYPE_REGRESSION: 'INFERENCE_PROBLEM_TYPE_REGRESSION',
} as const;
export type InferenceProblemType = (typeof InferenceProblemType)[keyof typeof InferenceProblemType] | (string & {});

/** Values of `RefreshState`; the server may send others. */
export const RefreshState = {
  MONITOR_REFRESH_STATE_CANCELED: 'MONITOR_REFRESH_STATE_CANCELED',
  MONITOR_REFRESH_STATE_FAILED: 'MONITOR_REFRESH_STATE_FAILED',
  MONITOR_REFRESH_STATE_PENDING: 'MONITOR_REFRESH_STATE_PENDING',
  MONITOR_REFRESH_STATE_RUNNING: 'MONITOR_REFRESH_STATE_RUNNING',
  MONITOR_REFRESH_STATE_SUCCESS: 'MONITOR_REFRESH_STATE_SUCCESS',
  MONITOR_REFRESH_STATE_UNKNOWN: 'MONITOR_REFRESH_STATE_UNKNOWN',
} as const;
export type RefreshState = (typeof RefreshState)[keyof typeof RefreshState] | (string & {});

/** Values of `RefreshTrigger`; the server may send others. */
export const RefreshTrigger = {
  MONITOR_REFRESH_TRIGGER_DATA_CHANGE: 'MONITOR_REFRESH_TRIGGER_DATA_CHANGE',
  MONITOR_REFRESH_TRIGGER_MANUAL: 'MONITOR_REFRESH_TRIGGER_MANUAL',
  MONITOR_REFRESH_TRIGGER_SCHEDULE: 'MONITOR_REFRESH_TRIGGER_SCHEDULE',
  MONITOR_REFRESH_TRIGGER_UNKNOWN: 'MONITOR_REFRESH_TRIGGER_UNKNOWN',
} as const;
export type RefreshTrigger = (typeof RefreshTrigger)[keyof typeof RefreshTrigger] | (string & {});

export interface AnomalyDetectionConfig {
  excluded_table_full_names?: string[] | undefined;
  notification_settings?: NotificationSettings | undefined;
}

/** Request of `DataQuality.cancelRefresh`. */
export interface CancelRefreshRequest {
  object_type: string;
  object_id: string;
  refresh_id: Int64Input;
}

export interface CancelRefreshResponse {
  refresh?: Refresh | undefined;
}

/** Request of `DataQuality.createMonitor`. */
export interface CreateMonitorRequest {
  monitor: Monitor;
}

/** Request of `DataQuality.createRefresh`. */
export interface CreateRefreshRequest {
  object_type: string;
  object_id: string;
  refresh: Refresh;
}

export interface CronSchedule {
  quartz_cron_expression: string;
  timezone_id: string;
  pause_status?: CronSchedulePauseStatus | undefined;
}

export interface DataProfilingConfig {
  output_schema_id: string;
  assets_dir?: string | undefined;
  baseline_table_name?: string | undefined;
  custom_metrics?: DataProfilingCustomMetric[] | undefined;
  dashboard_id?: string | undefined;
  drift_metrics_table_name?: string | undefined;
  effective_warehouse_id?: string | undefined;
  inference_log?: InferenceLogConfig | undefined;
  latest_monitor_failure_message?: string | undefined;
  monitor_version?: Int64 | undefined;
  monitored_table_name?: string | undefined;
  notification_settings?: NotificationSettings | undefined;
  profile_metrics_table_name?: string | undefined;
  schedule?: CronSchedule | undefined;
  skip_builtin_dashboard?: boolean | undefined;
  slicing_exprs?: string[] | undefined;
  snapshot?: SnapshotConfig | undefined;
  status?: DataProfilingStatus | undefined;
  time_series?: TimeSeriesConfig | undefined;
  warehouse_id?: string | undefined;
}

export interface DataProfilingCustomMetric {
  name: string;
  definition: string;
  input_columns: string[];
  output_data_type: string;
  type: DataProfilingCustomMetricType;
}

/** Request of `DataQuality.deleteMonitor`. */
export interface DeleteMonitorRequest {
  object_type: string;
  object_id: string;
}

/** Request of `DataQuality.deleteRefresh`. */
export interface DeleteRefreshRequest {
  object_type: string;
  object_id: string;
  refresh_id: Int64Input;
}

/** Request of `DataQuality.getMonitor`. */
export interface GetMonitorRequest {
  object_type: string;
  object_id: string;
}

/** Request of `DataQuality.getRefresh`. */
export interface GetRefreshRequest {
  object_type: string;
  object_id: string;
  refresh_id: Int64Input;
}

export interface InferenceLogConfig {
  problem_type: InferenceProblemType;
  timestamp_column: string;
  granularities: AggregationGranularity[];
  prediction_column: string;
  model_id_column: string;
  label_column?: string | undefined;
}

/** Request of `DataQuality.listMonitor`. */
export interface ListMonitorRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListMonitorResponse {
  monitors?: Monitor[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `DataQuality.listRefresh`. */
export interface ListRefreshRequest {
  object_type: string;
  object_id: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListRefreshResponse {
  next_page_token?: string | undefined;
  refreshes?: Refresh[] | undefined;
}

export interface Monitor {
  object_type: string;
  object_id: string;
  anomaly_detection_config?: AnomalyDetectionConfig | undefined;
  data_profiling_config?: DataProfilingConfig | undefined;
}

export interface NotificationDestination {
  destination_ids?: string[] | undefined;
  destination_user_ids?: unknown[] | undefined;
  email_addresses?: string[] | undefined;
}

export interface NotificationSettings {
  on_failure?: NotificationDestination | undefined;
  on_unhealthy_table?: NotificationDestination | undefined;
}

export interface Refresh {
  object_type: string;
  object_id: string;
  end_time_ms?: Int64 | undefined;
  message?: string | undefined;
  refresh_id?: Int64 | undefined;
  start_time_ms?: Int64 | undefined;
  state?: RefreshState | undefined;
  trigger?: RefreshTrigger | undefined;
}

export interface SnapshotConfig {
  [key: string]: unknown;
}

export interface TimeSeriesConfig {
  timestamp_column: string;
  granularities: AggregationGranularity[];
}

/** Request of `DataQuality.updateMonitor`. */
export interface UpdateMonitorRequest {
  object_type: string;
  object_id: string;
  update_mask: string;
  monitor: Monitor;
}

/** Request of `DataQuality.updateRefresh`. */
export interface UpdateRefreshRequest {
  object_type: string;
  object_id: string;
  refresh_id: Int64Input;
  update_mask: string;
  refresh: Refresh;
}
