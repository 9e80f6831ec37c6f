// Generated from api/files.json by codegen/. Do not edit.
import type { Int64, Uploadable } from '../../../../../../runtime/values.js';
import type { ClusterDetails } from '../compute/types.js';

/** Part of `CreateRequest`. */
export interface Branch {
  cluster?: ClusterDetails | undefined;
  name?: string | undefined;
}

export interface BranchMetadata {
  [key: string]: unknown;
}

/** Request of `Branches.cancelOperation`. */
export interface CancelOperationRequest {
  name: string;
}

/** Request of `Branches.create`. */
export interface CreateRequest {
  parent: string;
  branch_id: string;
  branch: Branch;
}

/** Request of `Branches.delete`. */
export interface DeleteRequest {
  name: string;
}

/** Request of `Files.download`. */
export interface DownloadRequest {
  file_path: string;
}

/** Answer of `Files.download`. */
export interface DownloadResponse {
  contents: ReadableStream<Uint8Array>;
  'content-length'?: Int64 | undefined;
  'content-type'?: string | undefined;
}

/** Request of `Files.getMetadata`. */
export interface GetMetadataRequest {
  file_path: string;
}

/** Answer of `Files.getMetadata`. */
export interface GetMetadataResponse {
  'content-length'?: Int64 | undefined;
  'last-modified'?: string | undefined;
}

/** Request of `Branches.getOperation`. */
export interface GetOperationRequest {
  name: string;
}

/** Answer of `Branches.create`, `Branches.delete`, `Branches.getOperation`. */
export interface Operation {
  done?: boolean | undefined;
  metadata?: unknown;
  name?: string | undefined;
  response?: unknown;
}

/** Request of `Files.upload`. */
export interface UploadRequest {
  file_path: string;
  overwrite?: boolean | undefined;
  contents: Uploadable;
}
