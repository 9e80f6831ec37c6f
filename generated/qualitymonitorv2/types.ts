// Generated from api/qualitymonitorv2.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64 } from '../../runtime/index.js';

/** Values of `AnomalyDetectionJobType`; the server may send others. */
export const AnomalyDetectionJobType = {
  ANOMALY_DETECTION_JOB_TYPE_BACKGROUND_COMPUTE_WORKER: 'ANOMALY_DETECTION_JOB_TYPE_BACKGROUND_COMPUTE_WORKER',
  ANOMALY_DETECTION_JOB_TYPE_INTERNAL_HIDDEN: 'ANOMALY_DETECTION_JOB_TYPE_INTERNAL_HIDDEN',
  ANOMALY_DETECTION_JOB_TYPE_NORMAL: 'ANOMALY_DETECTION_JOB_TYPE_NORMAL',
} as const;
export type AnomalyDetectionJobType =
  (typeof AnomalyDetectionJobType)[keyof typeof AnomalyDetectionJobType] | (string & {});

/** Values of `AnomalyDetectionRunStatus`; the server may send others. */
export const AnomalyDetectionRunStatus = {
  ANOMALY_DETECTION_RUN_STATUS_CANCELED: 'ANOMALY_DETECTION_RUN_STATUS_CANCELED',
  ANOMALY_DETECTION_RUN_STATUS_FAILED: 'ANOMALY_DETECTION_RUN_STATUS_FAILED',
  ANOMALY_DETECTION_RUN_STATUS_JOB_DELETED: 'ANOMALY_DETECTION_RUN_STATUS_JOB_DELETED',
  ANOMALY_DETECTION_RUN_STATUS_PENDING: 'ANOMALY_DETECTION_RUN_STATUS_PENDING',
  ANOMALY_DETECTION_RUN_STATUS_RUNNING: 'ANOMALY_DETECTION_RUN_STATUS_RUNNING',
  ANOMALY_DETECTION_RUN_STATUS_SUCCESS: 'ANOMALY_DETECTION_RUN_STATUS_SUCCESS',
  ANOMALY_DETECTION_RUN_STATUS_UNKNOWN: 'ANOMALY_DETECTION_RUN_STATUS_UNKNOWN',
  ANOMALY_DETECTION_RUN_STATUS_WORKSPACE_MISMATCH_ERROR: 'ANOMALY_DETECTION_RUN_STATUS_WORKSPACE_MISMATCH_ERROR',
} as const;
export type AnomalyDetectionRunStatus =
  (typeof AnomalyDetectionRunStatus)[keyof typeof AnomalyDetectionRunStatus] | (string & {});

/** Values of `ThresholdType`; the server may send others. */
export const ThresholdType = {
  THRESHOLD_TYPE_AUTO: 'THRESHOLD_TYPE_AUTO',
  THRESHOLD_TYPE_MANUAL: 'THRESHOLD_TYPE_MANUAL',
  THRESHOLD_TYPE_UNBOUNDED: 'THRESHOLD_TYPE_UNBOUNDED',
} as const;
export type ThresholdType = (typeof ThresholdType)[keyof typeof ThresholdType] | (string & {});

export interface AnomalyDetectionConfig {
  custom_check_configurations?: CustomCheckConfiguration[] | undefined;
  excluded_table_full_names?: string[] | undefined;
  job_type?: AnomalyDetectionJobType | undefined;
  last_run_id?: string | undefined;
  latest_run_status?: AnomalyDetectionRunStatus | undefined;
  slicing_config?: SlicingConfig | undefined;
  validity_check_configurations?: ValidityCheckConfiguration[] | undefined;
}

export interface ColumnMatcher {
  column_names?: string[] | undefined;
  variable_name?: string | undefined;
}

export interface ColumnSpec {
  name: string;
}

/** Request of `QualityMonitorV2.createQualityMonitor`. */
export interface CreateQualityMonitorRequest {
  quality_monitor: QualityMonitor;
}

export interface CustomCheckConfiguration {
  scalar_check?: CustomScalarCheck | undefined;
}

export interface CustomCheckThresholds {
  lower_bound?: Threshold | undefined;
  upper_bound?: Threshold | undefined;
}

export interface CustomScalarCheck {
  check_name?: string | undefined;
  column_matchers?: ColumnMatcher[] | undefined;
  sql_query?: string | undefined;
  thresholds?: CustomCheckThresholds | undefined;
}

/** Request of `QualityMonitorV2.deleteQualityMonitor`. */
export interface DeleteQualityMonitorRequest {
  object_type: string;
  object_id: string;
}

/** Request of `QualityMonitorV2.getQualityMonitor`. */
export interface GetQualityMonitorRequest {
  object_type: string;
  object_id: string;
}

/** Request of `QualityMonitorV2.listQualityMonitor`. */
export interface ListQualityMonitorRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListQualityMonitorResponse {
  next_page_token?: string | undefined;
  quality_monitors?: QualityMonitor[] | undefined;
}

export interface PercentNullValidityCheck {
  column_names?: string[] | undefined;
  upper_bound?: number | undefined;
}

export interface QualityMonitor {
  object_type: string;
  object_id: string;
  anomaly_detection_config?: AnomalyDetectionConfig | undefined;
  validity_check_configurations?: ValidityCheckConfiguration[] | undefined;
}

export interface RangeValidityCheck {
  column_names?: string[] | undefined;
  lower_bound?: number | undefined;
  upper_bound?: number | undefined;
}

export interface SliceSpec {
  column_group?: ColumnSpec[] | undefined;
}

export interface SlicingConfig {
  slice_specs?: SliceSpec[] | undefined;
}

export interface Threshold {
  bound_value?: Int64 | undefined;
  threshold_type?: ThresholdType | undefined;
}

export interface UniquenessValidityCheck {
  column_names?: string[] | undefined;
}

/** Request of `QualityMonitorV2.updateQualityMonitor`. */
export interface UpdateQualityMonitorRequest {
  object_type: string;
  object_id: string;
  quality_monitor: QualityMonitor;
}

export interface ValidityCheckConfiguration {
  name?: string | undefined;
  percent_null_validity_check?: PercentNullValidityCheck | undefined;
  range_validity_check?: RangeValidityCheck | undefined;
  uniqueness_validity_check?: UniquenessValidityCheck | undefined;
}
