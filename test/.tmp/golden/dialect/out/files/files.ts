// Generated from api/files.json by codegen/. Do not edit.
import { Service, call } from '../../../../../../runtime/service.js';
import type { CallOptions, Operation } from '../../../../../../runtime/service.js';
import type {
  DownloadRequest,
  DownloadResponse,
  GetMetadataRequest,
  GetMetadataResponse,
  UploadRequest,
} from './types.js';

/** The operations of Files. */
export class FilesService extends Service {
  /**
   * Calls `GET /api/2.0/fs/files{file_path}`.
   *
   * @see https://docs.databricks.com/api/workspace/files/download
   */
  download(request: DownloadRequest, options?: CallOptions): Promise<DownloadResponse> {
    return call(this.api, operations.download, request, options);
  }

  /**
   * Calls `HEAD /api/2.0/fs/files{file_path}`.
   *
   * @see https://docs.databricks.com/api/workspace/files/getmetadata
   */
  getMetadata(request: GetMetadataRequest, options?: CallOptions): Promise<GetMetadataResponse> {
    return call(this.api, operations.getMetadata, request, options);
  }

  /**
   * Calls `PUT /api/2.0/fs/files{file_path}`.
   *
   * @see https://docs.databricks.com/api/workspace/files/upload
   */
  upload(request: UploadRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.upload, request, options);
  }
}

/** What each method sends and how its answer is read. */
export const operations = {
  download: {
    id: 'Files.download',
    method: 'GET',
    path: '/api/2.0/fs/files{file_path=**}',
    response: 'stream',
    accept: 'application/octet-stream',
    headers: { 'content-length': 'int64', 'content-type': 'string' },
  } satisfies Operation<DownloadRequest, DownloadResponse>,
  getMetadata: {
    id: 'Files.getMetadata',
    method: 'HEAD',
    path: '/api/2.0/fs/files{file_path=**}',
    response: 'headers',
    headers: { 'content-length': 'int64', 'last-modified': 'string' },
  } satisfies Operation<GetMetadataRequest, GetMetadataResponse>,
  upload: {
    id: 'Files.upload',
    method: 'PUT',
    path: '/api/2.0/fs/files{file_path=**}',
    query: ['overwrite'],
    body: 'contents',
    contentType: 'application/octet-stream',
    response: 'none',
  } satisfies Operation<UploadRequest, void>,
};
