// Generated from api/aisearch.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64 } from '../../runtime/index.js';

/** Values of `DataModificationStatus`; the server may send others. */
export const DataModificationStatus = {
  FAILURE: 'FAILURE',
  PARTIAL_SUCCESS: 'PARTIAL_SUCCESS',
  SUCCESS: 'SUCCESS',
} as const;
export type DataModificationStatus =
  (typeof DataModificationStatus)[keyof typeof DataModificationStatus] | (string & {});

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

/** Values of `IndexType`; the server may send others. */
export const IndexType = {
  DELTA_SYNC: 'DELTA_SYNC',
  DIRECT_ACCESS: 'DIRECT_ACCESS',
} as const;
export type IndexType = (typeof IndexType)[keyof typeof IndexType] | (string & {});

/** Values of `PipelineType`; the server may send others. */
export const PipelineType = {
  CONTINUOUS: 'CONTINUOUS',
  TRIGGERED: 'TRIGGERED',
} as const;
export type PipelineType = (typeof PipelineType)[keyof typeof PipelineType] | (string & {});

/** Values of `RerankerConfigModelType`; the server may send others. */
export const RerankerConfigModelType = {
  MODEL_TYPE_BASE: 'MODEL_TYPE_BASE',
  MODEL_TYPE_FINETUNED: 'MODEL_TYPE_FINETUNED',
} as const;
export type RerankerConfigModelType =
  (typeof RerankerConfigModelType)[keyof typeof RerankerConfigModelType] | (string & {});

/** Values of `ScalingChangeState`; the server may send others. */
export const ScalingChangeState = {
  SCALING_CHANGE_APPLIED: 'SCALING_CHANGE_APPLIED',
  SCALING_CHANGE_IN_PROGRESS: 'SCALING_CHANGE_IN_PROGRESS',
  SCALING_CHANGE_UNSPECIFIED: 'SCALING_CHANGE_UNSPECIFIED',
} as const;
export type ScalingChangeState = (typeof ScalingChangeState)[keyof typeof ScalingChangeState] | (string & {});

/** Values of `ThroughputChangeRequestState`; the server may send others. */
export const ThroughputChangeRequestState = {
  CHANGE_ADJUSTED: 'CHANGE_ADJUSTED',
  CHANGE_FAILED: 'CHANGE_FAILED',
  CHANGE_IN_PROGRESS: 'CHANGE_IN_PROGRESS',
  CHANGE_REACHED_MAXIMUM: 'CHANGE_REACHED_MAXIMUM',
  CHANGE_REACHED_MINIMUM: 'CHANGE_REACHED_MINIMUM',
  CHANGE_SUCCESS: 'CHANGE_SUCCESS',
} as const;
export type ThroughputChangeRequestState =
  (typeof ThroughputChangeRequestState)[keyof typeof ThroughputChangeRequestState] | (string & {});

export interface ColumnInfo {
  name?: string | undefined;
  type_text?: string | undefined;
}

/** Request of `AiSearch.createEndpoint`. */
export interface CreateEndpointRequest {
  parent: string;
  endpoint_id?: string | undefined;
  endpoint: Endpoint;
}

/** Request of `AiSearch.createIndex`. */
export interface CreateIndexRequest {
  parent: string;
  index_id?: string | undefined;
  index: Index;
}

export interface CustomTag {
  key: string;
  value?: string | undefined;
}

export interface DataModificationResult {
  failed_primary_keys?: string[] | undefined;
  success_row_count?: Int64 | undefined;
}

/** Request of `AiSearch.deleteEndpoint`. */
export interface DeleteEndpointRequest {
  name: string;
}

/** Request of `AiSearch.deleteIndex`. */
export interface DeleteIndexRequest {
  name: string;
}

export interface DeltaSyncIndexSpec {
  pipeline_type: PipelineType;
  columns_to_sync?: string[] | undefined;
  embedding_source_columns?: EmbeddingSourceColumn[] | undefined;
  embedding_vector_columns?: EmbeddingVectorColumn[] | undefined;
  embedding_writeback_table?: string | undefined;
  pipeline_id?: string | undefined;
  source_table?: string | undefined;
}

export interface DirectAccessIndexSpec {
  embedding_source_columns?: EmbeddingSourceColumn[] | undefined;
  embedding_vector_columns?: EmbeddingVectorColumn[] | undefined;
  schema_json?: string | undefined;
}

export interface EmbeddingSourceColumn {
  embedding_model_endpoint?: string | undefined;
  model_endpoint_name_for_query?: string | undefined;
  name?: string | undefined;
}

export interface EmbeddingVectorColumn {
  embedding_dimension?: number | undefined;
  name?: string | undefined;
}

export interface Endpoint {
  endpoint_type: EndpointType;
  budget_policy_id?: string | undefined;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  creator?: string | undefined;
  custom_tags?: CustomTag[] | undefined;
  effective_budget_policy_id?: string | undefined;
  endpoint_status?: EndpointStatus | undefined;
  id?: string | undefined;
  index_count?: number | undefined;
  last_updated_user?: string | undefined;
  name?: string | undefined;
  replica_count?: number | undefined;
  scaling_info?: EndpointScalingInfo | undefined;
  target_qps?: number | undefined;
  throughput_info?: EndpointThroughputInfo | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
  usage_policy_id?: string | undefined;
}

export interface EndpointScalingInfo {
  requested_target_qps?: Int64 | undefined;
  state?: ScalingChangeState | undefined;
}

export interface EndpointStatus {
  message?: string | undefined;
  state?: EndpointStatusState | undefined;
}

export interface EndpointThroughputInfo {
  change_request_message?: string | undefined;
  change_request_state?: ThroughputChangeRequestState | undefined;
  current_concurrency?: number | undefined;
  current_concurrency_utilization_percentage?: number | undefined;
  current_num_replicas?: number | undefined;
  maximum_concurrency_allowed?: number | undefined;
  minimal_concurrency_allowed?: number | undefined;
  requested_concurrency?: number | undefined;
  requested_num_replicas?: number | undefined;
}

export interface FacetResultData {
  facet_array?: unknown[][] | undefined;
  facet_row_count?: number | undefined;
}

/** Request of `AiSearch.getEndpoint`. */
export interface GetEndpointRequest {
  name: string;
}

/** Request of `AiSearch.getIndex`. */
export interface GetIndexRequest {
  name: string;
}

export interface Index {
  primary_key: string;
  index_type: IndexType;
  creator?: string | undefined;
  delta_sync_index_spec?: DeltaSyncIndexSpec | undefined;
  direct_access_index_spec?: DirectAccessIndexSpec | undefined;
  endpoint?: string | undefined;
  index_subtype?: IndexSubtype | undefined;
  name?: string | undefined;
  status?: IndexStatus | undefined;
}

export interface IndexStatus {
  index_url?: string | undefined;
  indexed_row_count?: Int64 | undefined;
  message?: string | undefined;
  ready?: boolean | undefined;
}

/** Request of `AiSearch.listEndpoints`. */
export interface ListEndpointsRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListEndpointsResponse {
  endpoints?: Endpoint[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `AiSearch.listIndexes`. */
export interface ListIndexesRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListIndexesResponse {
  indexes?: Index[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `AiSearch.queryIndex`. */
export interface QueryIndexRequest {
  name: string;
  columns: string[];
  columns_to_rerank?: string[] | undefined;
  facets?: string[] | undefined;
  filters_json?: string | undefined;
  max_results?: number | undefined;
  query_columns?: string[] | undefined;
  query_text?: string | undefined;
  query_type?: string | undefined;
  query_vector?: number[] | undefined;
  reranker?: RerankerConfig | undefined;
  score_threshold?: number | undefined;
  sort_columns?: string[] | undefined;
}

export interface QueryIndexResponse {
  facet_result?: FacetResultData | undefined;
  manifest?: ResultManifest | undefined;
  result?: ResultData | undefined;
}

/** Request of `AiSearch.removeData`. */
export interface RemoveDataRequest {
  name: string;
  primary_keys: string[];
}

export interface RemoveDataResponse {
  result?: DataModificationResult | undefined;
  status?: DataModificationStatus | undefined;
}

export interface RerankerConfig {
  model?: string | undefined;
  model_type?: RerankerConfigModelType | undefined;
  parameters?: RerankerConfigRerankerParameters | undefined;
}

export interface RerankerConfigRerankerParameters {
  columns_to_rerank?: string[] | undefined;
}

export interface ResultData {
  data_array?: unknown[][] | undefined;
  row_count?: number | undefined;
}

export interface ResultManifest {
  column_count?: number | undefined;
  columns?: ColumnInfo[] | undefined;
  facet_column_count?: number | undefined;
  facet_columns?: ColumnInfo[] | undefined;
}

/** Request of `AiSearch.scanIndex`. */
export interface ScanIndexRequest {
  name: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ScanIndexResponse {
  data?: Record<string, unknown>[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `AiSearch.syncIndex`. */
export interface SyncIndexRequest {
  name: string;
}

export interface SyncIndexResponse {
  [key: string]: unknown;
}

/** Request of `AiSearch.updateEndpoint`. */
export interface UpdateEndpointRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  endpoint: Endpoint;
}

/** Request of `AiSearch.upsertData`. */
export interface UpsertDataRequest {
  name: string;
  inputs_json: string;
}

export interface UpsertDataResponse {
  result?: DataModificationResult | undefined;
  status?: DataModificationStatus | undefined;
}
