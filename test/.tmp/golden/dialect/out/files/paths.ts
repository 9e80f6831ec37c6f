// Generated from api/files.json by codegen/. Do not edit.
import type { RestOperation } from '../../../../../../runtime/rest.js';
import type {
  CancelOperationRequest,
  CreateRequest,
  DownloadRequest,
  GetMetadataRequest,
  GetOperationRequest,
  Operation,
  UploadRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface FilesPaths {
  '/api/2.0/fs/files{file_path}': {
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
  '/api/2.0/projects/{project_id}/branches': {
    /** `Branches.create` */
    post: RestOperation<
      { path: { project_id: string }; query: Pick<CreateRequest, 'branch_id'> },
      CreateRequest['branch'],
      Operation
    >;
  };
  '/api/2.0/projects/{project_id}/branches/{branch_id}': {
    /** `Branches.delete` */
    delete: RestOperation<{ path: { project_id: string; branch_id: string } }, never, Operation>;
  };
  '/api/2.0/{name}': {
    /** `Branches.getOperation` */
    get: RestOperation<{ path: { name: GetOperationRequest['name'] } }, never, Operation>;
  };
  '/api/2.0/{name}/cancel': {
    /** `Branches.cancelOperation` */
    post: RestOperation<{ path: { name: CancelOperationRequest['name'] } }, never, never>;
  };
}
