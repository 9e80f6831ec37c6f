// Generated from api/qualitymonitorv2.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.

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

export interface AnomalyDetectionConfig {
  excluded_table_full_names?: string[] | undefined;
  last_run_id?: string | undefined;
  latest_run_status?: AnomalyDetectionRunStatus | undefined;
}

/** Request of `QualityMonitorV2.createQualityMonitor`. */
export interface CreateQualityMonitorRequest {
  quality_monitor: QualityMonitor;
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
