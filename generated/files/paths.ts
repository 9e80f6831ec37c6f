// Generated from api/files.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  AddBlock,
  Close,
  Create,
  CreateDirectoryRequest,
  CreateResponse,
  Delete,
  DeleteDirectoryRequest,
  DeleteFileRequest,
  DownloadRequest,
  FileInfo,
  GetDirectoryMetadataRequest,
  GetMetadataRequest,
  GetStatusRequest,
  ListDbfsRequest,
  ListDirectoryContentsRequest,
  ListDirectoryResponse,
  ListStatusResponse,
  MkDirs,
  Move,
  Put,
  ReadDbfsRequest,
  ReadResponse,
  UploadRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface FilesPaths {
  '/api/2.0/dbfs/add-block': {
    /** `Dbfs.addBlock` */
    post: RestOperation<{}, AddBlock, never>;
  };
  '/api/2.0/dbfs/close': {
    /** `Dbfs.close` */
    post: RestOperation<{}, Close, never>;
  };
  '/api/2.0/dbfs/create': {
    /** `Dbfs.create` */
    post: RestOperation<{}, Create, CreateResponse>;
  };
  '/api/2.0/dbfs/delete': {
    /** `Dbfs.delete` */
    post: RestOperation<{}, Delete, never>;
  };
  '/api/2.0/dbfs/get-status': {
    /** `Dbfs.getStatus` */
    get: RestOperation<{ query: Pick<GetStatusRequest, 'path'> }, never, FileInfo>;
  };
  '/api/2.0/dbfs/list': {
    /** `Dbfs.list` */
    get: RestOperation<{ query: Pick<ListDbfsRequest, 'path'> }, never, ListStatusResponse>;
  };
  '/api/2.0/dbfs/mkdirs': {
    /** `Dbfs.mkdirs` */
    post: RestOperation<{}, MkDirs, never>;
  };
  '/api/2.0/dbfs/move': {
    /** `Dbfs.move` */
    post: RestOperation<{}, Move, never>;
  };
  '/api/2.0/dbfs/put': {
    /** `Dbfs.put` */
    post: RestOperation<{}, Put, never>;
  };
  '/api/2.0/dbfs/read': {
    /** `Dbfs.read` */
    get: RestOperation<{ query: Pick<ReadDbfsRequest, 'length' | 'offset' | 'path'> }, never, ReadResponse>;
  };
  '/api/2.0/fs/directories{directory_path}': {
    /** `Files.createDirectory` */
    put: RestOperation<{ path: { directory_path: CreateDirectoryRequest['directory_path'] } }, never, never>;
    /** `Files.deleteDirectory` */
    delete: RestOperation<{ path: { directory_path: DeleteDirectoryRequest['directory_path'] } }, never, never>;
    /** `Files.getDirectoryMetadata` */
    head: RestOperation<{ path: { directory_path: GetDirectoryMetadataRequest['directory_path'] } }, never, never>;
    /** `Files.listDirectoryContents` */
    get: RestOperation<
      {
        path: { directory_path: ListDirectoryContentsRequest['directory_path'] };
        query?: Pick<ListDirectoryContentsRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListDirectoryResponse
    >;
  };
  '/api/2.0/fs/files{file_path}': {
    /** `Files.delete` */
    delete: RestOperation<{ path: { file_path: DeleteFileRequest['file_path'] } }, never, never>;
    /** `Files.download` */
    get: RestOperation<{ path: { file_path: DownloadRequest['file_path'] } }, never, Blob>;
    /** `Files.getMetadata` */
    head: RestOperation<{ path: { file_path: GetMetadataRequest['file_path'] } }, never, never>;
    /** `Files.upload` */
    put: RestOperation<
      { path: { file_path: UploadRequest['file_path'] }; query?: Pick<UploadRequest, 'overwrite'> },
      UploadRequest['contents'],
      never
    >;
  };
}
