// Generated from api/files.json by codegen/. Do not edit.
import type { Int64, Int64Input, Uploadable } from '../../runtime/index.js';

/** Part of `ListDirectoryResponse`. */
export interface DirectoryEntry {
  file_size?: Int64 | undefined;
  is_directory?: boolean | undefined;
  last_modified?: Int64 | undefined;
  name?: string | undefined;
  path?: string | undefined;
}

/** Answer of `Dbfs.getStatus`. Part of `ListStatusResponse`. */
export interface FileInfo {
  file_size?: Int64 | undefined;
  is_dir?: boolean | undefined;
  modification_time?: Int64 | undefined;
  path?: string | undefined;
}

/** Request of `Dbfs.addBlock`. */
export interface AddBlock {
  data: string;
  handle: Int64Input;
}

/** Request of `Dbfs.close`. */
export interface Close {
  handle: Int64Input;
}

/** Request of `Dbfs.create`. */
export interface Create {
  overwrite?: boolean | undefined;
  path: string;
}

/** Request of `Files.createDirectory`. */
export interface CreateDirectoryRequest {
  directory_path: string;
}

/** Answer of `Dbfs.create`. */
export interface CreateResponse {
  handle?: Int64 | undefined;
}

/** Request of `Dbfs.delete`. */
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

/** Request of `Files.download`. */
export interface DownloadRequest {
  file_path: string;
}

/** Answer of `Files.download`. */
export interface DownloadResponse {
  contents: ReadableStream<Uint8Array>;
  'content-length'?: Int64 | undefined;
  'content-type'?: string | undefined;
  'last-modified'?: string | undefined;
}

/** Request of `Files.getDirectoryMetadata`. */
export interface GetDirectoryMetadataRequest {
  directory_path: string;
}

/** Request of `Files.getMetadata`. */
export interface GetMetadataRequest {
  file_path: string;
}

/** Answer of `Files.getMetadata`. */
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

/** Answer of `Files.listDirectoryContents`. */
export interface ListDirectoryResponse {
  contents?: DirectoryEntry[] | undefined;
  next_page_token?: string | undefined;
}

/** Answer of `Dbfs.list`. */
export interface ListStatusResponse {
  files?: FileInfo[] | undefined;
}

/** Request of `Dbfs.mkdirs`. */
export interface MkDirs {
  path: string;
}

/** Request of `Dbfs.move`. */
export interface Move {
  destination_path: string;
  source_path: string;
}

/** Request of `Dbfs.put`. */
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

/** Answer of `Dbfs.read`. */
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
