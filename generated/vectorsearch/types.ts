// Generated from api/vectorsearch.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64, Int64Input } from '../../runtime/index.js';

/** Values of `DeleteDataStatus`; the server may send others. */
export const DeleteDataStatus = {
  FAILURE: 'FAILURE',
  PARTIAL_SUCCESS: 'PARTIAL_SUCCESS',
  SUCCESS: 'SUCCESS',
} as const;
export type DeleteDataStatus = (typeof DeleteDataStatus)[keyof typeof DeleteDataStatus] | (string & {});

/** Values of `EndpointStatusState`; the server may send others. */
export const EndpointStatusState = {
  DELETED: 'DELETED',
  OFFLINE: 'OFFLINE',
  ONLINE: 'ONLINE',
  PROVISIONING: 'PROVISIONING',
  RED_STATE: 'RED_STATE',
  STARTING: 'STARTING',
  STOPPED: 'STOPPED',
  STOPPING: 'STOPPING',
  YELLOW_STATE: 'YELLOW_STATE',
} as const;
export type EndpointStatusState = (typeof EndpointStatusState)[keyof typeof EndpointStatusState] | (string & {});

/** Values of `EndpointType`; the server may send others. */
export const EndpointType = {
  STANDARD: 'STANDARD',
  STORAGE_OPTIMIZED: 'STORAGE_OPTIMIZED',
} as const;
export type EndpointType = (typeof EndpointType)[keyof typeof EndpointType] | (string & {});

/** Values of `IndexSubtype`; the server may send others. */
export const IndexSubtype = {
  FULL_TEXT: 'FULL_TEXT',
  HYBRID: 'HYBRID',
  VECTOR: 'VECTOR',
} as const;
export type IndexSubtype = (typeof IndexSubtype)[keyof typeof IndexSubtype] | (string & {});

/** Values of `PipelineType`; the server may send others. */
export const PipelineType = {
  CONTINUOUS: 'CONTINUOUS',
  TRIGGERED: 'TRIGGERED',
} as const;
export type PipelineType = (typeof PipelineType)[keyof typeof PipelineType] | (string & {});

/** Values of `ScalingChangeState`; the server may send others. */
export const ScalingChangeState = {
  SCALING_CHANGE_APPLIED: 'SCALING_CHANGE_APPLIED',
  SCALING_CHANGE_IN_PROGRESS: 'SCALING_CHANGE_IN_PROGRESS',
  SCALING_CHANGE_UNSPECIFIED: 'SCALING_CHANGE_UNSPECIFIED',
} as const;
export type ScalingChangeState = (typeof ScalingChangeState)[keyof typeof ScalingChangeState] | (string & {});

/** Values of `UpsertDataStatus`; the server may send others. */
export const UpsertDataStatus = {
  FAILURE: 'FAILURE',
  PARTIAL_SUCCESS: 'PARTIAL_SUCCESS',
  SUCCESS: 'SUCCESS',
} as const;
export type UpsertDataStatus = (typeof UpsertDataStatus)[keyof typeof UpsertDataStatus] | (string & {});

/** Values of `VectorIndexType`; the server may send others. */
export const VectorIndexType = {
  DELTA_SYNC: 'DELTA_SYNC',
  DIRECT_ACCESS: 'DIRECT_ACCESS',
} as const;
export type VectorIndexType = (typeof VectorIndexType)[keyof typeof VectorIndexType] | (string & {});

/** Values of `VectorSearchEndpointPermissionLevel`; the server may send others. */
export const VectorSearchEndpointPermissionLevel = {
  CAN_CREATE: 'CAN_CREATE',
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_USE: 'CAN_USE',
} as const;
export type VectorSearchEndpointPermissionLevel =
  (typeof VectorSearchEndpointPermissionLevel)[keyof typeof VectorSearchEndpointPermissionLevel] | (string & {});

export interface ColumnInfo {
  name?: string | undefined;
  type_text?: string | undefined;
}

export interface CreateEndpoint {
  budget_policy_id?: string | undefined;
  endpoint_type: EndpointType;
  name: string;
  target_qps?: Int64Input | undefined;
  usage_policy_id?: string | undefined;
}

export interface CreateVectorIndexRequest {
  delta_sync_index_spec?: DeltaSyncVectorIndexSpecRequest | undefined;
  direct_access_index_spec?: DirectAccessVectorIndexSpec | undefined;
  endpoint_name: string;
  index_subtype?: IndexSubtype | undefined;
  index_type: VectorIndexType;
  name: string;
  primary_key: string;
}

export interface CustomTag {
  key: string;
  value?: string | undefined;
}

export interface DeleteDataResult {
  failed_primary_keys?: string[] | undefined;
  success_row_count?: Int64 | undefined;
}

/** Request of `VectorSearchIndexes.deleteDataVectorIndex`. */
export interface DeleteDataVectorIndexRequest {
  index_name: string;
  primary_keys: string[];
}

export interface DeleteDataVectorIndexResponse {
  result?: DeleteDataResult | undefined;
  status?: DeleteDataStatus | undefined;
}

/** Request of `VectorSearchEndpoints.deleteEndpoint`. */
export interface DeleteEndpointRequest {
  endpoint_name: string;
}

/** Request of `VectorSearchIndexes.deleteIndex`. */
export interface DeleteIndexRequest {
  index_name: string;
}

export interface DeltaSyncVectorIndexSpecRequest {
  columns_to_index?: string[] | undefined;
  columns_to_sync?: string[] | undefined;
  embedding_source_columns?: EmbeddingSourceColumn[] | undefined;
  embedding_vector_columns?: EmbeddingVectorColumn[] | undefined;
  embedding_writeback_table?: string | undefined;
  pipeline_type?: PipelineType | undefined;
  source_table?: string | undefined;
}

export interface DeltaSyncVectorIndexSpecResponse {
  columns_to_index?: string[] | undefined;
  columns_to_sync?: string[] | undefined;
  embedding_source_columns?: EmbeddingSourceColumn[] | undefined;
  embedding_vector_columns?: EmbeddingVectorColumn[] | undefined;
  embedding_writeback_table?: string | undefined;
  pipeline_id?: string | undefined;
  pipeline_type?: PipelineType | undefined;
  source_table?: string | undefined;
}

export interface DirectAccessVectorIndexSpec {
  embedding_source_columns?: EmbeddingSourceColumn[] | undefined;
  embedding_vector_columns?: EmbeddingVectorColumn[] | undefined;
  schema_json?: string | undefined;
}

export interface EmbeddingSourceColumn {
  embedding_model_endpoint_name?: string | undefined;
  model_endpoint_name_for_query?: string | undefined;
  name?: string | undefined;
}

export interface EmbeddingVectorColumn {
  embedding_dimension?: number | undefined;
  name?: string | undefined;
}

export interface EndpointInfo {
  budget_policy_id?: string | undefined;
  creation_timestamp?: Int64 | undefined;
  creator?: string | undefined;
  custom_tags?: CustomTag[] | undefined;
  effective_budget_policy_id?: string | undefined;
  endpoint_status?: EndpointStatus | undefined;
  endpoint_type?: EndpointType | undefined;
  id?: string | undefined;
  last_updated_timestamp?: Int64 | undefined;
  last_updated_user?: string | undefined;
  name?: string | undefined;
  num_indexes?: number | undefined;
  scaling_info?: EndpointScalingInfo | undefined;
}

export interface EndpointScalingInfo {
  requested_target_qps?: Int64 | undefined;
  state?: ScalingChangeState | undefined;
}

export interface EndpointStatus {
  message?: string | undefined;
  state?: EndpointStatusState | undefined;
}

export interface FacetResultData {
  facet_array?: string[][] | undefined;
  facet_row_count?: number | undefined;
}

/** Request of `VectorSearchEndpoints.getEndpoint`. */
export interface GetEndpointRequest {
  endpoint_name: string;
}

/** Request of `VectorSearchIndexes.getIndex`. */
export interface GetIndexRequest {
  index_name: string;
  ensure_reranker_compatible?: boolean | undefined;
}

/** Request of `VectorSearchEndpoints.getPermissionLevels`. */
export interface GetVectorSearchEndpointPermissionLevelsRequest {
  endpoint_id: string;
}

export interface GetVectorSearchEndpointPermissionLevelsResponse {
  permission_levels?: VectorSearchEndpointPermissionsDescription[] | undefined;
}

/** Request of `VectorSearchEndpoints.getPermissions`. */
export interface GetVectorSearchEndpointPermissionsRequest {
  endpoint_id: string;
}

export interface ListEndpointResponse {
  endpoints?: EndpointInfo[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `VectorSearchEndpoints.listEndpoints`. */
export interface ListEndpointsRequest {
  page_token?: string | undefined;
}

/** Request of `VectorSearchIndexes.listIndexes`. */
export interface ListIndexesRequest {
  endpoint_name: string;
  page_token?: string | undefined;
}

export interface ListValue {
  values?: Value[] | undefined;
}

export interface ListVectorIndexesResponse {
  next_page_token?: string | undefined;
  vector_indexes?: MiniVectorIndex[] | undefined;
}

export interface MapStringValueEntry {
  key?: string | undefined;
  value?: Value | undefined;
}

export interface Metric {
  labels?: MetricLabel[] | undefined;
  name?: string | undefined;
  percentile?: number | undefined;
}

export interface MetricLabel {
  name?: string | undefined;
  value?: string | undefined;
}

export interface MetricValue {
  timestamp?: Int64 | undefined;
  value?: number | undefined;
}

export interface MetricValues {
  metric?: Metric | undefined;
  values?: MetricValue[] | undefined;
}

export interface MiniVectorIndex {
  creator?: string | undefined;
  endpoint_id?: string | undefined;
  endpoint_name?: string | undefined;
  index_subtype?: IndexSubtype | undefined;
  index_type?: VectorIndexType | undefined;
  name?: string | undefined;
  primary_key?: string | undefined;
}

/** Request of `VectorSearchEndpoints.updateEndpointBudgetPolicy`. */
export interface PatchEndpointBudgetPolicyRequest {
  endpoint_name: string;
  budget_policy_id: string;
}

export interface PatchEndpointBudgetPolicyResponse {
  budget_policy_id?: string | undefined;
  effective_budget_policy_id?: string | undefined;
}

/** Request of `VectorSearchEndpoints.patchEndpoint`. */
export interface PatchEndpointRequest {
  endpoint_name: string;
  target_qps?: Int64Input | undefined;
}

/** Request of `VectorSearchIndexes.queryNextPage`. */
export interface QueryVectorIndexNextPageRequest {
  index_name: string;
  endpoint_name?: string | undefined;
  page_token?: string | undefined;
}

/** Request of `VectorSearchIndexes.queryIndex`. */
export interface QueryVectorIndexRequest {
  index_name: string;
  columns: string[];
  columns_to_rerank?: string[] | undefined;
  facets?: string[] | undefined;
  filters_json?: string | undefined;
  num_results?: number | undefined;
  query_columns?: string[] | undefined;
  query_text?: string | undefined;
  query_type?: string | undefined;
  query_vector?: number[] | undefined;
  reranker?: RerankerConfig | undefined;
  score_threshold?: number | undefined;
  sort_columns?: string[] | undefined;
}

export interface QueryVectorIndexResponse {
  facet_result?: FacetResultData | undefined;
  manifest?: ResultManifest | undefined;
  next_page_token?: string | undefined;
  result?: ResultData | undefined;
}

export interface RerankerConfig {
  model?: string | undefined;
  parameters?: RerankerConfigRerankerParameters | undefined;
}

export interface RerankerConfigRerankerParameters {
  columns_to_rerank?: string[] | undefined;
}

export interface ResultData {
  data_array?: string[][] | undefined;
  row_count?: number | undefined;
}

export interface ResultManifest {
  column_count?: number | undefined;
  columns?: ColumnInfo[] | undefined;
  facet_column_count?: number | undefined;
  facet_columns?: ColumnInfo[] | undefined;
}

/** Request of `VectorSearchEndpoints.retrieveUserVisibleMetrics`. */
export interface RetrieveUserVisibleMetricsRequest {
  name: string;
  end_time?: string | undefined;
  granularity_in_seconds?: number | undefined;
  metrics?: Metric[] | undefined;
  page_token?: string | undefined;
  start_time?: string | undefined;
}

export interface RetrieveUserVisibleMetricsResponse {
  metric_values?: MetricValues[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `VectorSearchIndexes.scanIndex`. */
export interface ScanVectorIndexRequest {
  index_name: string;
  last_primary_key?: string | undefined;
  num_results?: number | undefined;
}

export interface ScanVectorIndexResponse {
  data?: Struct[] | undefined;
  last_primary_key?: string | undefined;
}

/** Request of `VectorSearchEndpoints.setPermissions`. */
export interface SetVectorSearchEndpointPermissionsRequest {
  endpoint_id: string;
  access_control_list?: VectorSearchEndpointAccessControlRequest[] | undefined;
}

/** Request of `VectorSearchEndpoints.startEndpoint`. */
export interface StartEndpointRequest {
  endpoint_name: string;
}

/** Request of `VectorSearchEndpoints.stopEndpoint`. */
export interface StopEndpointRequest {
  endpoint_name: string;
}

export interface Struct {
  fields?: MapStringValueEntry[] | undefined;
}

/** Request of `VectorSearchIndexes.syncIndex`. */
export interface SyncIndexRequest {
  index_name: string;
}

/** Request of `VectorSearchEndpoints.updateEndpointCustomTags`. */
export interface UpdateEndpointCustomTagsRequest {
  endpoint_name: string;
  custom_tags: CustomTag[];
}

export interface UpdateEndpointCustomTagsResponse {
  custom_tags?: CustomTag[] | undefined;
  name?: string | undefined;
}

/** Request of `VectorSearchEndpoints.updatePermissions`. */
export interface UpdateVectorSearchEndpointPermissionsRequest {
  endpoint_id: string;
  access_control_list?: VectorSearchEndpointAccessControlRequest[] | undefined;
}

export interface UpsertDataResult {
  failed_primary_keys?: string[] | undefined;
  success_row_count?: Int64 | undefined;
}

/** Request of `VectorSearchIndexes.upsertDataVectorIndex`. */
export interface UpsertDataVectorIndexRequest {
  index_name: string;
  inputs_json: string;
}

export interface UpsertDataVectorIndexResponse {
  result?: UpsertDataResult | undefined;
  status?: UpsertDataStatus | undefined;
}

export interface Value {
  bool_value?: boolean | undefined;
  list_value?: ListValue | undefined;
  number_value?: number | undefined;
  string_value?: string | undefined;
  struct_value?: Struct | undefined;
}

export interface VectorIndex {
  creator?: string | undefined;
  delta_sync_index_spec?: DeltaSyncVectorIndexSpecResponse | undefined;
  direct_access_index_spec?: DirectAccessVectorIndexSpec | undefined;
  endpoint_id?: string | undefined;
  endpoint_name?: string | undefined;
  index_subtype?: IndexSubtype | undefined;
  index_type?: VectorIndexType | undefined;
  name?: string | undefined;
  primary_key?: string | undefined;
  status?: VectorIndexStatus | undefined;
}

export interface VectorIndexStatus {
  index_url?: string | undefined;
  indexed_row_count?: Int64 | undefined;
  message?: string | undefined;
  ready?: boolean | undefined;
}

export interface VectorSearchEndpointAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: VectorSearchEndpointPermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface VectorSearchEndpointAccessControlResponse {
  all_permissions?: VectorSearchEndpointPermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface VectorSearchEndpointPermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: VectorSearchEndpointPermissionLevel | undefined;
}

export interface VectorSearchEndpointPermissions {
  access_control_list?: VectorSearchEndpointAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface VectorSearchEndpointPermissionsDescription {
  description?: string | undefined;
  permission_level?: VectorSearchEndpointPermissionLevel | undefined;
}

export interface VectorSearchEndpointPermissionsRequest {
  access_control_list?: VectorSearchEndpointAccessControlRequest[] | undefined;
}
