// Generated from api/files.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64, Int64Input, Uploadable } from '../../runtime/index.js';

export interface AddBlock {
  data: string;
  handle: Int64Input;
}

export interface Close {
  handle: Int64Input;
}

export interface Create {
  overwrite?: boolean | undefined;
  path: string;
}

/** Request of `Files.createDirectory`. */
export interface CreateDirectoryRequest {
  directory_path: string;
}

export interface CreateResponse {
  handle?: Int64 | undefined;
}

export interface Delete {
  path: string;
  recursive?: boolean | undefined;
}

/** Request of `Files.deleteDirectory`. */
export interface DeleteDirectoryRequest {
  directory_path: string;
}

/** Request of `Files.delete`. */
export interface DeleteFileRequest {
  file_path: string;
}

export interface DirectoryEntry {
  file_size?: Int64 | undefined;
  is_directory?: boolean | undefined;
  last_modified?: Int64 | undefined;
  name?: string | undefined;
  path?: string | undefined;
}

/** Request of `Files.download`. */
export interface DownloadRequest {
  file_path: string;
}

/** Response of `Files.download`. */
export interface DownloadResponse {
  contents: ReadableStream<Uint8Array>;
  'content-length'?: Int64 | undefined;
  'content-type'?: string | undefined;
  'last-modified'?: string | undefined;
}

export interface FileInfo {
  file_size?: Int64 | undefined;
  is_dir?: boolean | undefined;
  modification_time?: Int64 | undefined;
  path?: string | undefined;
}

/** Request of `Files.getDirectoryMetadata`. */
export interface GetDirectoryMetadataRequest {
  directory_path: string;
}

/** Request of `Files.getMetadata`. */
export interface GetMetadataRequest {
  file_path: string;
}

/** Response of `Files.getMetadata`. */
export interface GetMetadataResponse {
  'content-length'?: Int64 | undefined;
  'content-type'?: string | undefined;
  'last-modified'?: string | undefined;
}

/** Request of `Dbfs.getStatus`. */
export interface GetStatusRequest {
  path: string;
}

/** Request of `Dbfs.list`. */
export interface ListDbfsRequest {
  path: string;
}

/** Request of `Files.listDirectoryContents`. */
export interface ListDirectoryContentsRequest {
  directory_path: string;
  page_size?: Int64Input | undefined;
  page_token?: string | undefined;
}

export interface ListDirectoryResponse {
  contents?: DirectoryEntry[] | undefined;
  next_page_token?: string | undefined;
}

export interface ListStatusResponse {
  files?: FileInfo[] | undefined;
}

export interface MkDirs {
  path: string;
}

export interface Move {
  destination_path: string;
  source_path: string;
}

export interface Put {
  contents?: string | undefined;
  overwrite?: boolean | undefined;
  path: string;
}

/** Request of `Dbfs.read`. */
export interface ReadDbfsRequest {
  length?: Int64Input | undefined;
  offset?: Int64Input | undefined;
  path: string;
}

export interface ReadResponse {
  bytes_read?: Int64 | undefined;
  data?: string | undefined;
}

/** Request of `Files.upload`. */
export interface UploadRequest {
  file_path: string;
  overwrite?: boolean | undefined;
  contents: Uploadable;
}
