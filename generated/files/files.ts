// Generated from api/files.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateDirectoryRequest,
  DeleteDirectoryRequest,
  DeleteFileRequest,
  DirectoryEntry,
  DownloadRequest,
  DownloadResponse,
  GetDirectoryMetadataRequest,
  GetMetadataRequest,
  GetMetadataResponse,
  ListDirectoryContentsRequest,
  ListDirectoryResponse,
  UploadRequest,
} from './types.js';

/** The operations of Files. */
export class FilesService extends Service {
  /**
   * Calls `DELETE /api/2.0/fs/files{file_path}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/files/delete)
   */
  delete(request: DeleteFileRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `PUT /api/2.0/fs/directories{directory_path}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/files/createdirectory)
   */
  createDirectory(request: CreateDirectoryRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.createDirectory, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/fs/directories{directory_path}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/files/deletedirectory)
   */
  deleteDirectory(request: DeleteDirectoryRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteDirectory, request, options);
  }

  /**
   * Calls `GET /api/2.0/fs/files{file_path}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/files/download)
   */
  download(request: DownloadRequest, options?: CallOptions): Promise<DownloadResponse> {
    return call(this.api, operations.download, request, options);
  }

  /**
   * Calls `HEAD /api/2.0/fs/directories{directory_path}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/files/getdirectorymetadata)
   */
  getDirectoryMetadata(request: GetDirectoryMetadataRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.getDirectoryMetadata, request, options);
  }

  /**
   * Calls `HEAD /api/2.0/fs/files{file_path}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/files/getmetadata)
   */
  getMetadata(request: GetMetadataRequest, options?: CallOptions): Promise<GetMetadataResponse> {
    return call(this.api, operations.getMetadata, request, options);
  }

  /**
   * Calls `GET /api/2.0/fs/directories{directory_path}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/files/listdirectorycontents)
   */
  listDirectoryContents(
    request: ListDirectoryContentsRequest,
    options?: CallOptions,
  ): Paged<DirectoryEntry, ListDirectoryResponse> {
    return paginate(this.api, operations.listDirectoryContents, request, options);
  }

  /**
   * Calls `PUT /api/2.0/fs/files{file_path}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/files/upload)
   */
  upload(request: UploadRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.upload, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  delete: {
    id: 'Files.delete',
    route: 'DELETE /api/2.0/fs/files{file_path=**}',
    response: 'none',
  } satisfies Operation<DeleteFileRequest, void>,
  createDirectory: {
    id: 'Files.createDirectory',
    route: 'PUT /api/2.0/fs/directories{directory_path=**}',
    response: 'none',
  } satisfies Operation<CreateDirectoryRequest, void>,
  deleteDirectory: {
    id: 'Files.deleteDirectory',
    route: 'DELETE /api/2.0/fs/directories{directory_path=**}',
    response: 'none',
  } satisfies Operation<DeleteDirectoryRequest, void>,
  download: {
    id: 'Files.download',
    route: 'GET /api/2.0/fs/files{file_path=**}',
    response: 'stream',
    accept: 'application/octet-stream',
    headers: { 'content-length': 'int64', 'content-type': 'string', 'last-modified': 'string' },
  } satisfies Operation<DownloadRequest, DownloadResponse>,
  getDirectoryMetadata: {
    id: 'Files.getDirectoryMetadata',
    route: 'HEAD /api/2.0/fs/directories{directory_path=**}',
    response: 'none',
  } satisfies Operation<GetDirectoryMetadataRequest, void>,
  getMetadata: {
    id: 'Files.getMetadata',
    route: 'HEAD /api/2.0/fs/files{file_path=**}',
    response: 'headers',
    headers: { 'content-length': 'int64', 'content-type': 'string', 'last-modified': 'string' },
  } satisfies Operation<GetMetadataRequest, GetMetadataResponse>,
  listDirectoryContents: {
    id: 'Files.listDirectoryContents',
    route: 'GET /api/2.0/fs/directories{directory_path=**}',
    query: ['page_size', 'page_token'],
    paging: { items: 'contents', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListDirectoryContentsRequest, ListDirectoryResponse>,
  upload: {
    id: 'Files.upload',
    route: 'PUT /api/2.0/fs/files{file_path=**}',
    query: ['overwrite'],
    body: 'contents',
    contentType: 'application/octet-stream',
    response: 'none',
  } satisfies Operation<UploadRequest, void>,
};
