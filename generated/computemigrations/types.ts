// Generated from api/computemigrations.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64 } from '../../runtime/index.js';

/** Values of `MigrationAssetType`; the server may send others. */
export const MigrationAssetType = {
  FILE: 'FILE',
  INTERACTIVE: 'INTERACTIVE',
  JOB: 'JOB',
} as const;
export type MigrationAssetType = (typeof MigrationAssetType)[keyof typeof MigrationAssetType] | (string & {});

/** Values of `MigrationInitiatorRole`; the server may send others. */
export const MigrationInitiatorRole = {
  ACCOUNT_ADMIN: 'ACCOUNT_ADMIN',
  JOB_ADMIN: 'JOB_ADMIN',
  SYSTEM: 'SYSTEM',
  WORKSPACE_ADMIN: 'WORKSPACE_ADMIN',
} as const;
export type MigrationInitiatorRole =
  (typeof MigrationInitiatorRole)[keyof typeof MigrationInitiatorRole] | (string & {});

/** Values of `MigrationState`; the server may send others. */
export const MigrationState = {
  CANCELLED: 'CANCELLED',
  FAILED: 'FAILED',
  MIGRATION_COMPLETE: 'MIGRATION_COMPLETE',
  MIGRATION_OBSERVATION: 'MIGRATION_OBSERVATION',
  MIGRATION_PENDING: 'MIGRATION_PENDING',
  MIGRATION_REVIEW: 'MIGRATION_REVIEW',
  MIGRATION_RUNNING: 'MIGRATION_RUNNING',
  NOT_SUPPORTED: 'NOT_SUPPORTED',
  PLANNING_PENDING: 'PLANNING_PENDING',
  PLANNING_REVIEW: 'PLANNING_REVIEW',
  PLANNING_RUNNING: 'PLANNING_RUNNING',
  REVISION_PENDING: 'REVISION_PENDING',
  TRANSLATION_CREATING: 'TRANSLATION_CREATING',
  TRANSLATION_PENDING: 'TRANSLATION_PENDING',
  TRANSLATION_READY: 'TRANSLATION_READY',
  VALIDATION_RUNNING: 'VALIDATION_RUNNING',
  VALIDATION_SCHEDULING: 'VALIDATION_SCHEDULING',
} as const;
export type MigrationState = (typeof MigrationState)[keyof typeof MigrationState] | (string & {});

/** Request of `ComputeMigrations.approveMigrationExecution`. */
export interface ApproveMigrationExecutionRequest {
  migration_id: string;
  additional_feedback?: string | undefined;
  etag?: string | undefined;
}

/** Request of `ComputeMigrations.approveMigrationTranslation`. */
export interface ApproveMigrationTranslationRequest {
  migration_id: string;
  additional_feedback?: string | undefined;
  etag?: string | undefined;
}

export interface BakingConfig {
  run_count?: number | undefined;
  time_window_hours?: number | undefined;
}

export interface BakingReport {
  successful_runs?: number | undefined;
  total_runs?: number | undefined;
}

/** Request of `ComputeMigrations.cancelMigration`. */
export interface CancelMigrationRequest {
  migration_id: string;
  cancellation_reason?: string | undefined;
  etag?: string | undefined;
}

/** Request of `ComputeMigrations.create`. */
export interface CreateMigrationRequest {
  request_id?: string | undefined;
  migration: Migration;
}

/** Request of `ComputeMigrations.delete`. */
export interface DeleteMigrationRequest {
  migration_id: string;
  etag?: string | undefined;
}

/** Request of `ComputeMigrations.get`. */
export interface GetMigrationRequest {
  migration_id: string;
}

/** Request of `ComputeMigrations.list`. */
export interface ListMigrationsRequest {
  asset_type?: MigrationAssetType | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
  states?: MigrationState[] | undefined;
}

export interface ListMigrationsResponse {
  migrations?: Migration[] | undefined;
  next_page_token?: string | undefined;
}

export interface Migration {
  asset_type: MigrationAssetType;
  asset_uri: string;
  auto_approve?: boolean | undefined;
  baking_config?: BakingConfig | undefined;
  baking_report?: BakingReport | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  etag?: string | undefined;
  initiator?: MigrationInitiator | undefined;
  migration_id?: string | undefined;
  migration_report?: MigrationReport | undefined;
  run_validation?: boolean | undefined;
  state?: MigrationState | undefined;
  state_history?: MigrationStateTransition[] | undefined;
  validation_report?: ValidationReport | undefined;
}

export interface MigrationAsset {
  asset_type?: MigrationAssetType | undefined;
  id?: string | undefined;
  uri?: string | undefined;
}

export interface MigrationInitiator {
  role?: MigrationInitiatorRole | undefined;
  user_id?: Int64 | undefined;
}

export interface MigrationReport {
  primary_asset?: MigrationAsset | undefined;
  secondary_assets?: MigrationAsset[] | undefined;
}

export interface MigrationStateTransition {
  internal_comment?: string | undefined;
  state?: MigrationState | undefined;
  /** RFC 3339 timestamp. */
  transition_time?: string | undefined;
  user_comment?: string | undefined;
}

/** Request of `ComputeMigrations.rejectMigrationExecution`. */
export interface RejectMigrationExecutionRequest {
  migration_id: string;
  etag?: string | undefined;
  rejection_reason: string;
}

/** Request of `ComputeMigrations.rejectMigrationTranslation`. */
export interface RejectMigrationTranslationRequest {
  migration_id: string;
  etag?: string | undefined;
  rejection_reason: string;
}

export interface ValidationReport {
  duration_ms?: Int64 | undefined;
  passed?: boolean | undefined;
  run_status?: string | undefined;
  run_url?: string | undefined;
  /** RFC 3339 timestamp. */
  start_time?: string | undefined;
}
