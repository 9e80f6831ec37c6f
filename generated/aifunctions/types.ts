// Generated from api/aifunctions.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64 } from '../../runtime/index.js';

/** Values of `BatchStatus`; the server may send others. */
export const BatchStatus = {
  CANCELLED: 'CANCELLED',
  CANCELLING: 'CANCELLING',
  COMPLETED: 'COMPLETED',
  EXPIRED: 'EXPIRED',
  FAILED: 'FAILED',
  FINALIZING: 'FINALIZING',
  IN_PROGRESS: 'IN_PROGRESS',
  PENDING: 'PENDING',
} as const;
export type BatchStatus = (typeof BatchStatus)[keyof typeof BatchStatus] | (string & {});

export interface AiClassifyOptions {
  enable_confidence_scores?: boolean | undefined;
  enable_rationales?: boolean | undefined;
  instructions?: string | undefined;
  multilabel?: boolean | undefined;
  version?: string | undefined;
}

export interface AiClassifyRequest {
  content: unknown;
  labels: unknown;
  options?: AiClassifyOptions | undefined;
}

export interface AiClassifyResponse {
  metadata?: AiClassifyResponseMetadata | undefined;
  response?: unknown;
}

export interface AiClassifyResponseMetadata {
  version?: string | undefined;
}

export interface AiDecideOptions {
  version?: string | undefined;
}

export interface AiDecideRequest {
  options?: AiDecideOptions | undefined;
  questions: unknown;
  state: unknown;
}

export interface AiDecideResponse {
  metadata?: AiDecideResponseMetadata | undefined;
  response?: unknown;
}

export interface AiDecideResponseMetadata {
  version?: string | undefined;
}

export interface AiExtractBbox {
  coord?: unknown[] | undefined;
  page_id?: Int64 | undefined;
}

export interface AiExtractCitation {
  bbox?: AiExtractBbox[] | undefined;
  id?: Int64 | undefined;
  start?: Int64 | undefined;
  stop?: Int64 | undefined;
}

export interface AiExtractOptions {
  enable_citations?: boolean | undefined;
  enable_confidence_scores?: boolean | undefined;
  instructions?: string | undefined;
  mode?: string | undefined;
  version?: string | undefined;
}

export interface AiExtractRequest {
  content: unknown;
  options?: AiExtractOptions | undefined;
  schema: unknown;
}

export interface AiExtractResponse {
  metadata?: AiExtractResponseMetadata | undefined;
  response?: unknown;
}

export interface AiExtractResponseMetadata {
  chunk_type?: string | undefined;
  citations?: AiExtractCitation[] | undefined;
  mode?: string | undefined;
  version?: string | undefined;
}

export interface AiParseDocumentFileMetadata {
  file_modification_time?: string | undefined;
  file_name?: string | undefined;
  file_path?: string | undefined;
  file_size?: Int64 | undefined;
}

export interface AiParseDocumentOptions {
  description_element_types?: string | undefined;
  image_output_path?: string | undefined;
  page_range?: string | undefined;
  version?: string | undefined;
}

export interface AiParseDocumentPageError {
  error_message?: string | undefined;
  page_id?: Int64 | undefined;
}

export interface AiParseDocumentRequest {
  content: string;
  options?: AiParseDocumentOptions | undefined;
}

export interface AiParseDocumentResponse {
  document?: unknown;
  error_status?: AiParseDocumentPageError[] | undefined;
  metadata?: AiParseDocumentResponseMetadata | undefined;
}

export interface AiParseDocumentResponseMetadata {
  file_metadata?: AiParseDocumentFileMetadata | undefined;
  id?: string | undefined;
  version?: string | undefined;
}

export interface Batch {
  endpoint: string;
  input_ref: string;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  name?: string | undefined;
  output_ref?: string | undefined;
  params?: Record<string, unknown> | undefined;
  percent_complete?: number | undefined;
  request_counts?: BatchRequestCounts | undefined;
  status?: BatchStatus | undefined;
}

export interface BatchRequestCounts {
  failed?: Int64 | undefined;
  succeeded?: Int64 | undefined;
  total?: Int64 | undefined;
}

/** Request of `AiFunctions.cancelBatch`. */
export interface CancelBatchRequest {
  name: string;
}

export interface CancelBatchResponse {
  [key: string]: unknown;
}

/** Request of `AiFunctions.createBatch`. */
export interface CreateBatchRequest {
  batch: Batch;
}

/** Request of `AiFunctions.getBatch`. */
export interface GetBatchRequest {
  name: string;
}

/** Request of `AiFunctions.listBatches`. */
export interface ListBatchesRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListBatchesResponse {
  batches?: Batch[] | undefined;
  next_page_token?: string | undefined;
}
