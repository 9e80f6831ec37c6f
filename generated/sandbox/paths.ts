// Generated from api/sandbox.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CreateDirectoryRequest,
  CreateDirectoryResponse,
  CreateSandboxRequest,
  DeletePathRequest,
  DeletePathResponse,
  DownloadFileRequest,
  ExecuteCommandSyncRequest,
  ExecuteCommandSyncResponse,
  GetMetadataRequest,
  GetMetadataResponse,
  ListCommandsRequest,
  ListCommandsResponse,
  ListDirectoryContentsRequest,
  ListDirectoryContentsResponse,
  ListSandboxesRequest,
  ListSandboxesResponse,
  RenamePathRequest,
  RenamePathResponse,
  Sandbox,
  StartSandboxRequest,
  StopSandboxRequest,
  UpdateSandboxRequest,
  UploadFileRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface SandboxPaths {
  '/api/2.0/sandbox-exec/sandboxes/{sandbox_id}/commands': {
    /** `Sandbox.listCommands` */
    get: RestOperation<
      { path: { sandbox_id: string }; query?: Pick<ListCommandsRequest, 'page_size' | 'page_token'> },
      never,
      ListCommandsResponse
    >;
  };
  '/api/2.0/sandbox-exec/sandboxes/{sandbox_id}/exec-sync': {
    /** `Sandbox.executeCommandSync` */
    post: RestOperation<
      { path: { sandbox_id: string } },
      Omit<ExecuteCommandSyncRequest, 'name'>,
      ExecuteCommandSyncResponse
    >;
  };
  '/api/2.0/sandbox-files/sandboxes/{sandbox_id}/content': {
    /** `Sandbox.downloadFile` */
    get: RestOperation<
      {
        path: { sandbox_id: string };
        query: Pick<
          DownloadFileRequest,
          | 'byte_range'
          | 'if_match'
          | 'if_modified_since'
          | 'if_none_match'
          | 'if_range'
          | 'if_unmodified_since'
          | 'path'
        >;
      },
      never,
      Blob
    >;
    /** `Sandbox.uploadFile` */
    put: RestOperation<
      { path: { sandbox_id: string }; query: Pick<UploadFileRequest, 'path'> },
      UploadFileRequest['contents'],
      never
    >;
  };
  '/api/2.0/sandbox-files/sandboxes/{sandbox_id}/directories:make': {
    /** `Sandbox.createDirectory` */
    post: RestOperation<
      { path: { sandbox_id: string } },
      Omit<CreateDirectoryRequest, 'parent'>,
      CreateDirectoryResponse
    >;
  };
  '/api/2.0/sandbox-files/sandboxes/{sandbox_id}/directory-entries': {
    /** `Sandbox.listDirectoryContents` */
    get: RestOperation<
      { path: { sandbox_id: string }; query: Pick<ListDirectoryContentsRequest, 'page_size' | 'page_token' | 'path'> },
      never,
      ListDirectoryContentsResponse
    >;
  };
  '/api/2.0/sandbox-files/sandboxes/{sandbox_id}/paths:describe': {
    /** `Sandbox.getMetadata` */
    get: RestOperation<
      { path: { sandbox_id: string }; query: Pick<GetMetadataRequest, 'path'> },
      never,
      GetMetadataResponse
    >;
  };
  '/api/2.0/sandbox-files/sandboxes/{sandbox_id}/paths:remove': {
    /** `Sandbox.deletePath` */
    post: RestOperation<{ path: { sandbox_id: string } }, Omit<DeletePathRequest, 'parent'>, DeletePathResponse>;
  };
  '/api/2.0/sandbox-files/sandboxes/{sandbox_id}/paths:rename': {
    /** `Sandbox.renamePath` */
    post: RestOperation<{ path: { sandbox_id: string } }, Omit<RenamePathRequest, 'parent'>, RenamePathResponse>;
  };
  '/api/2.0/sandboxes': {
    /** `Sandbox.createSandbox` */
    post: RestOperation<{ query: Pick<CreateSandboxRequest, 'sandbox_id'> }, CreateSandboxRequest['sandbox'], Sandbox>;
    /** `Sandbox.listSandboxes` */
    get: RestOperation<
      { query?: Pick<ListSandboxesRequest, 'page_size' | 'page_token'> },
      never,
      ListSandboxesResponse
    >;
  };
  '/api/2.0/sandboxes/{sandbox_id}': {
    /** `Sandbox.deleteSandbox` */
    delete: RestOperation<{ path: { sandbox_id: string } }, never, never>;
    /** `Sandbox.getSandbox` */
    get: RestOperation<{ path: { sandbox_id: string } }, never, Sandbox>;
    /** `Sandbox.updateSandbox` */
    patch: RestOperation<
      { path: { sandbox_id: string }; query: Pick<UpdateSandboxRequest, 'update_mask'> },
      UpdateSandboxRequest['sandbox'],
      Sandbox
    >;
  };
  '/api/2.0/sandboxes/{sandbox_id}/start': {
    /** `Sandbox.startSandbox` */
    post: RestOperation<{ path: { sandbox_id: string } }, Omit<StartSandboxRequest, 'name'>, Sandbox>;
  };
  '/api/2.0/sandboxes/{sandbox_id}/stop': {
    /** `Sandbox.stopSandbox` */
    post: RestOperation<{ path: { sandbox_id: string } }, Omit<StopSandboxRequest, 'name'>, Sandbox>;
  };
}
