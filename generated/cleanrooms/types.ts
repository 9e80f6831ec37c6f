// Generated from api/cleanrooms.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64 } from '../../runtime/index.js';
import type { ColumnInfo } from '../catalog/types.js';
import type { CleanRoomTaskRunState } from '../jobs/types.js';
import type { ComplianceStandard, EgressNetworkPolicy } from '../settings/types.js';
import type { Partition } from '../sharing/types.js';

/** Values of `CleanRoomAccessRestricted`; the server may send others. */
export const CleanRoomAccessRestricted = {
  CSP_MISMATCH: 'CSP_MISMATCH',
  NO_RESTRICTION: 'NO_RESTRICTION',
} as const;
export type CleanRoomAccessRestricted =
  (typeof CleanRoomAccessRestricted)[keyof typeof CleanRoomAccessRestricted] | (string & {});

/** Values of `CleanRoomAssetAssetType`; the server may send others. */
export const CleanRoomAssetAssetType = {
  FOREIGN_TABLE: 'FOREIGN_TABLE',
  JAR_ANALYSIS: 'JAR_ANALYSIS',
  NOTEBOOK_FILE: 'NOTEBOOK_FILE',
  TABLE: 'TABLE',
  VIEW: 'VIEW',
  VOLUME: 'VOLUME',
} as const;
export type CleanRoomAssetAssetType =
  (typeof CleanRoomAssetAssetType)[keyof typeof CleanRoomAssetAssetType] | (string & {});

/** Values of `CleanRoomAssetStatusEnum`; the server may send others. */
export const CleanRoomAssetStatusEnum = {
  ACTIVE: 'ACTIVE',
  PENDING: 'PENDING',
  PERMISSION_DENIED: 'PERMISSION_DENIED',
} as const;
export type CleanRoomAssetStatusEnum =
  (typeof CleanRoomAssetStatusEnum)[keyof typeof CleanRoomAssetStatusEnum] | (string & {});

/** Values of `CleanRoomAutoApprovalRuleAuthorScope`; the server may send others. */
export const CleanRoomAutoApprovalRuleAuthorScope = {
  ANY_AUTHOR: 'ANY_AUTHOR',
} as const;
export type CleanRoomAutoApprovalRuleAuthorScope =
  (typeof CleanRoomAutoApprovalRuleAuthorScope)[keyof typeof CleanRoomAutoApprovalRuleAuthorScope] | (string & {});

/** Values of `CleanRoomJarAnalysisReviewJarAnalysisReviewState`; the server may send others. */
export const CleanRoomJarAnalysisReviewJarAnalysisReviewState = {
  APPROVED: 'APPROVED',
  PENDING: 'PENDING',
  REJECTED: 'REJECTED',
} as const;
export type CleanRoomJarAnalysisReviewJarAnalysisReviewState =
  | (typeof CleanRoomJarAnalysisReviewJarAnalysisReviewState)[keyof typeof CleanRoomJarAnalysisReviewJarAnalysisReviewState]
  | (string & {});

/** Values of `CleanRoomJarAnalysisReviewJarAnalysisReviewSubReason`; the server may send others. */
export const CleanRoomJarAnalysisReviewJarAnalysisReviewSubReason = {
  AUTO_APPROVED: 'AUTO_APPROVED',
} as const;
export type CleanRoomJarAnalysisReviewJarAnalysisReviewSubReason =
  | (typeof CleanRoomJarAnalysisReviewJarAnalysisReviewSubReason)[keyof typeof CleanRoomJarAnalysisReviewJarAnalysisReviewSubReason]
  | (string & {});

/** Values of `CleanRoomNotebookReviewNotebookReviewState`; the server may send others. */
export const CleanRoomNotebookReviewNotebookReviewState = {
  APPROVED: 'APPROVED',
  PENDING: 'PENDING',
  REJECTED: 'REJECTED',
} as const;
export type CleanRoomNotebookReviewNotebookReviewState =
  | (typeof CleanRoomNotebookReviewNotebookReviewState)[keyof typeof CleanRoomNotebookReviewNotebookReviewState]
  | (string & {});

/** Values of `CleanRoomNotebookReviewNotebookReviewSubReason`; the server may send others. */
export const CleanRoomNotebookReviewNotebookReviewSubReason = {
  AUTO_APPROVED: 'AUTO_APPROVED',
  BACKFILLED: 'BACKFILLED',
} as const;
export type CleanRoomNotebookReviewNotebookReviewSubReason =
  | (typeof CleanRoomNotebookReviewNotebookReviewSubReason)[keyof typeof CleanRoomNotebookReviewNotebookReviewSubReason]
  | (string & {});

/** Values of `CleanRoomOutputCatalogOutputCatalogStatus`; the server may send others. */
export const CleanRoomOutputCatalogOutputCatalogStatus = {
  CREATED: 'CREATED',
  NOT_CREATED: 'NOT_CREATED',
  NOT_ELIGIBLE: 'NOT_ELIGIBLE',
} as const;
export type CleanRoomOutputCatalogOutputCatalogStatus =
  | (typeof CleanRoomOutputCatalogOutputCatalogStatus)[keyof typeof CleanRoomOutputCatalogOutputCatalogStatus]
  | (string & {});

/** Values of `CleanRoomStatusEnum`; the server may send others. */
export const CleanRoomStatusEnum = {
  ACTIVE: 'ACTIVE',
  DELETED: 'DELETED',
  FAILED: 'FAILED',
  PROVISIONING: 'PROVISIONING',
} as const;
export type CleanRoomStatusEnum = (typeof CleanRoomStatusEnum)[keyof typeof CleanRoomStatusEnum] | (string & {});

/** Values of `CleanRoomTaskType`; the server may send others. */
export const CleanRoomTaskType = {
  JAR: 'JAR',
  NOTEBOOK: 'NOTEBOOK',
} as const;
export type CleanRoomTaskType = (typeof CleanRoomTaskType)[keyof typeof CleanRoomTaskType] | (string & {});

export interface CleanRoom {
  access_restricted?: CleanRoomAccessRestricted | undefined;
  comment?: string | undefined;
  created_at?: Int64 | undefined;
  enable_shared_output?: boolean | undefined;
  local_collaborator_alias?: string | undefined;
  name?: string | undefined;
  output_catalog?: CleanRoomOutputCatalog | undefined;
  owner?: string | undefined;
  remote_detailed_info?: CleanRoomRemoteDetail | undefined;
  status?: CleanRoomStatusEnum | undefined;
  updated_at?: Int64 | undefined;
}

export interface CleanRoomAsset {
  name: string;
  asset_type: CleanRoomAssetAssetType;
  added_at?: Int64 | undefined;
  clean_room_name?: string | undefined;
  foreign_table?: CleanRoomAssetForeignTable | undefined;
  foreign_table_local_details?: CleanRoomAssetForeignTableLocalDetails | undefined;
  jar_analysis?: CleanRoomAssetJarAnalysis | undefined;
  notebook?: CleanRoomAssetNotebook | undefined;
  owner_collaborator_alias?: string | undefined;
  status?: CleanRoomAssetStatusEnum | undefined;
  table?: CleanRoomAssetTable | undefined;
  table_local_details?: CleanRoomAssetTableLocalDetails | undefined;
  view?: CleanRoomAssetView | undefined;
  view_local_details?: CleanRoomAssetViewLocalDetails | undefined;
  volume_local_details?: CleanRoomAssetVolumeLocalDetails | undefined;
}

export interface CleanRoomAssetForeignTable {
  columns?: ColumnInfo[] | undefined;
}

export interface CleanRoomAssetForeignTableLocalDetails {
  local_name: string;
}

export interface CleanRoomAssetJarAnalysis {
  central_jar_file_paths?: string[] | undefined;
  description?: string | undefined;
  environment_version?: string | undefined;
  etag?: string | undefined;
  main_class_name?: string | undefined;
  review_state?: CleanRoomJarAnalysisReviewJarAnalysisReviewState | undefined;
  reviews?: CleanRoomJarAnalysisReview[] | undefined;
  runner_collaborator_aliases?: string[] | undefined;
}

export interface CleanRoomAssetNotebook {
  notebook_content: string;
  description?: string | undefined;
  environment_version?: string | undefined;
  etag?: string | undefined;
  review_state?: CleanRoomNotebookReviewNotebookReviewState | undefined;
  reviews?: CleanRoomNotebookReview[] | undefined;
  runner_collaborator_aliases?: string[] | undefined;
}

export interface CleanRoomAssetTable {
  columns?: ColumnInfo[] | undefined;
}

export interface CleanRoomAssetTableLocalDetails {
  local_name: string;
  partitions?: Partition[] | undefined;
}

export interface CleanRoomAssetView {
  columns?: ColumnInfo[] | undefined;
}

export interface CleanRoomAssetViewLocalDetails {
  local_name: string;
}

export interface CleanRoomAssetVolumeLocalDetails {
  local_name: string;
}

export interface CleanRoomAutoApprovalRule {
  author_collaborator_alias?: string | undefined;
  author_scope?: CleanRoomAutoApprovalRuleAuthorScope | undefined;
  clean_room_name?: string | undefined;
  created_at?: Int64 | undefined;
  rule_id?: string | undefined;
  rule_owner_collaborator_alias?: string | undefined;
  runner_collaborator_alias?: string | undefined;
}

/** Request of `CleanRoomAutoApprovalRules.update`. */
export interface CleanRoomAutoApprovalRulesUpdateRequest {
  clean_room_name: string;
  rule_id: string;
  auto_approval_rule: CleanRoomAutoApprovalRule;
}

export interface CleanRoomCollaborator {
  collaborator_alias: string;
  display_name?: string | undefined;
  global_metastore_id?: string | undefined;
  invite_recipient_email?: string | undefined;
  invite_recipient_workspace_id?: Int64 | undefined;
  organization_name?: string | undefined;
}

export interface CleanRoomJarAnalysisReview {
  comment?: string | undefined;
  created_at_millis?: Int64 | undefined;
  review_state?: CleanRoomJarAnalysisReviewJarAnalysisReviewState | undefined;
  review_sub_reason?: CleanRoomJarAnalysisReviewJarAnalysisReviewSubReason | undefined;
  reviewer_collaborator_alias?: string | undefined;
}

export interface CleanRoomNotebookReview {
  comment?: string | undefined;
  created_at_millis?: Int64 | undefined;
  review_state?: CleanRoomNotebookReviewNotebookReviewState | undefined;
  review_sub_reason?: CleanRoomNotebookReviewNotebookReviewSubReason | undefined;
  reviewer_collaborator_alias?: string | undefined;
}

export interface CleanRoomNotebookTaskRun {
  collaborator_job_run_info?: CollaboratorJobRunInfo | undefined;
  notebook_etag?: string | undefined;
  notebook_job_run_state?: CleanRoomTaskRunState | undefined;
  notebook_name?: string | undefined;
  notebook_updated_at?: Int64 | undefined;
  output_schema_expiration_time?: Int64 | undefined;
  output_schema_name?: string | undefined;
  run_duration?: Int64 | undefined;
  shared_output_schema_expiration_time?: Int64 | undefined;
  shared_output_schema_name?: string | undefined;
  start_time?: Int64 | undefined;
}

export interface CleanRoomOutputCatalog {
  catalog_name?: string | undefined;
  status?: CleanRoomOutputCatalogOutputCatalogStatus | undefined;
}

export interface CleanRoomRemoteDetail {
  central_clean_room_id?: string | undefined;
  cloud_vendor?: string | undefined;
  collaborators?: CleanRoomCollaborator[] | undefined;
  compliance_security_profile?: ComplianceSecurityProfile | undefined;
  creator?: CleanRoomCollaborator | undefined;
  egress_network_policy?: EgressNetworkPolicy | undefined;
  enable_shared_output?: boolean | undefined;
  package_provider_collaborator_alias?: string | undefined;
  region?: string | undefined;
}

export interface CleanRoomTaskRun {
  analysis_details?: CleanRoomTaskRunCleanRoomTaskAnalysisDetails | undefined;
  collaborator_job_run_info?: CollaboratorJobRunInfo | undefined;
  name?: string | undefined;
  output_info?: CleanRoomTaskRunOutputInfo | undefined;
  run_duration?: Int64 | undefined;
  shared_output_info?: CleanRoomTaskRunOutputInfo | undefined;
  start_time?: Int64 | undefined;
  task_run_state?: CleanRoomTaskRunState | undefined;
  task_type?: CleanRoomTaskType | undefined;
}

export interface CleanRoomTaskRunCleanRoomTaskAnalysisDetails {
  etag?: string | undefined;
  updated_at?: Int64 | undefined;
}

export interface CleanRoomTaskRunOutputInfo {
  output_schema_expiration_time?: Int64 | undefined;
  output_schema_name?: string | undefined;
}

/** Request of `CleanRooms.create`. */
export interface CleanRoomsCreateRequest {
  clean_room: CleanRoom;
}

export interface CollaboratorJobRunInfo {
  collaborator_alias?: string | undefined;
  collaborator_job_id?: Int64 | undefined;
  collaborator_job_run_id?: Int64 | undefined;
  collaborator_task_run_id?: Int64 | undefined;
  collaborator_workspace_id?: Int64 | undefined;
}

export interface ComplianceSecurityProfile {
  compliance_standards?: ComplianceStandard[] | undefined;
  is_enabled?: boolean | undefined;
}

/** Request of `CleanRoomAssets.createCleanRoomAssetReview`. */
export interface CreateCleanRoomAssetReviewRequest {
  clean_room_name: string;
  asset_type: CleanRoomAssetAssetType;
  name: string;
  jar_analysis_review?: JarAnalysisVersionReview | undefined;
  notebook_review?: NotebookVersionReview | undefined;
}

export interface CreateCleanRoomAssetReviewResponse {
  jar_analysis_review_state?: CleanRoomJarAnalysisReviewJarAnalysisReviewState | undefined;
  jar_analysis_reviews?: CleanRoomJarAnalysisReview[] | undefined;
  notebook_review_state?: CleanRoomNotebookReviewNotebookReviewState | undefined;
  notebook_reviews?: CleanRoomNotebookReview[] | undefined;
}

/** Request of `CleanRoomAutoApprovalRules.create`. */
export interface CreateCleanRoomAutoApprovalRuleRequest {
  clean_room_name: string;
  auto_approval_rule: CleanRoomAutoApprovalRule;
}

export interface CreateCleanRoomOutputCatalogResponse {
  output_catalog: CleanRoomOutputCatalog;
}

/** Request of `CleanRooms.createOutputCatalog`. */
export interface CreateOutputCatalogRequest {
  clean_room_name: string;
  output_catalog: CleanRoomOutputCatalog;
}

/** Request of `CleanRoomAssets.create`. */
export interface CreateRequest {
  clean_room_name: string;
  asset: CleanRoomAsset;
}

/** Request of `CleanRoomAssets.delete`. */
export interface DeleteCleanRoomAssetRequest {
  clean_room_name: string;
  asset_type: CleanRoomAssetAssetType;
  name: string;
}

/** Request of `CleanRoomAutoApprovalRules.delete`. */
export interface DeleteCleanRoomAutoApprovalRuleRequest {
  clean_room_name: string;
  rule_id: string;
}

/** Request of `CleanRooms.delete`. */
export interface DeleteCleanRoomRequest {
  name: string;
}

/** Request of `CleanRoomAssets.get`. */
export interface GetCleanRoomAssetRequest {
  clean_room_name: string;
  asset_type: CleanRoomAssetAssetType;
  name: string;
}

/** Request of `CleanRoomAssetRevisions.get`. */
export interface GetCleanRoomAssetRevisionRequest {
  clean_room_name: string;
  asset_type: CleanRoomAssetAssetType;
  name: string;
  etag: string;
}

/** Request of `CleanRoomAutoApprovalRules.get`. */
export interface GetCleanRoomAutoApprovalRuleRequest {
  clean_room_name: string;
  rule_id: string;
}

/** Request of `CleanRooms.get`. */
export interface GetCleanRoomRequest {
  name: string;
}

export interface JarAnalysisVersionReview {
  etag: string;
  review_state: CleanRoomJarAnalysisReviewJarAnalysisReviewState;
  comment?: string | undefined;
}

/** Request of `CleanRoomAssetRevisions.list`. */
export interface ListCleanRoomAssetRevisionsRequest {
  clean_room_name: string;
  asset_type: CleanRoomAssetAssetType;
  name: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListCleanRoomAssetRevisionsResponse {
  next_page_token?: string | undefined;
  revisions?: CleanRoomAsset[] | undefined;
}

/** Request of `CleanRoomAssets.list`. */
export interface ListCleanRoomAssetsRequest {
  clean_room_name: string;
  page_token?: string | undefined;
}

export interface ListCleanRoomAssetsResponse {
  assets?: CleanRoomAsset[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `CleanRoomAutoApprovalRules.list`. */
export interface ListCleanRoomAutoApprovalRulesRequest {
  clean_room_name: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListCleanRoomAutoApprovalRulesResponse {
  next_page_token?: string | undefined;
  rules?: CleanRoomAutoApprovalRule[] | undefined;
}

/** Request of `CleanRoomTaskRuns.list`. */
export interface ListCleanRoomNotebookTaskRunsRequest {
  clean_room_name: string;
  notebook_name?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListCleanRoomNotebookTaskRunsResponse {
  next_page_token?: string | undefined;
  runs?: CleanRoomNotebookTaskRun[] | undefined;
}

/** Request of `CleanRoomTaskRuns.listCleanRoomTaskRunsHandler`. */
export interface ListCleanRoomTaskRunsRequest {
  clean_room_name: string;
  name?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
  task_type?: CleanRoomTaskType | undefined;
}

export interface ListCleanRoomTaskRunsResponse {
  next_page_token?: string | undefined;
  runs?: CleanRoomTaskRun[] | undefined;
}

/** Request of `CleanRooms.list`. */
export interface ListCleanRoomsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListCleanRoomsResponse {
  clean_rooms?: CleanRoom[] | undefined;
  next_page_token?: string | undefined;
}

export interface NotebookVersionReview {
  etag: string;
  review_state: CleanRoomNotebookReviewNotebookReviewState;
  comment?: string | undefined;
}

/** Request of `CleanRooms.update`. */
export interface UpdateCleanRoomRequest {
  name: string;
  clean_room?: CleanRoom | undefined;
}

/** Request of `CleanRoomAssets.update`. */
export interface UpdateRequest {
  clean_room_name: string;
  asset_type: CleanRoomAssetAssetType;
  name: string;
  asset: CleanRoomAsset;
}
