// Generated from api/sandbox.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  Command,
  CreateDirectoryRequest,
  CreateDirectoryResponse,
  CreateSandboxRequest,
  DeletePathRequest,
  DeletePathResponse,
  DeleteSandboxRequest,
  DownloadFileRequest,
  DownloadFileResponse,
  ExecuteCommandSyncRequest,
  ExecuteCommandSyncResponse,
  GetMetadataRequest,
  GetMetadataResponse,
  GetSandboxRequest,
  ListCommandsRequest,
  ListCommandsResponse,
  ListDirectoryContentsRequest,
  ListDirectoryContentsResponse,
  ListSandboxesRequest,
  ListSandboxesResponse,
  RenamePathRequest,
  RenamePathResponse,
  Sandbox,
  SandboxFileInfo,
  StartSandboxRequest,
  StopSandboxRequest,
  UpdateSandboxRequest,
  UploadFileRequest,
} from './types.js';

/** The operations of Sandbox. */
export class SandboxService extends Service {
  /**
   * Calls `POST /api/2.0/sandbox-files/{parent}/directories:make`, where `parent` has the form
   * `sandboxes/{sandbox_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/sandbox/createdirectory)
   */
  createDirectory(request: CreateDirectoryRequest, options?: CallOptions): Promise<CreateDirectoryResponse> {
    return call(this.api, operations.createDirectory, request, options);
  }

  /**
   * Calls `POST /api/2.0/sandboxes`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/sandbox/createsandbox)
   */
  createSandbox(request: CreateSandboxRequest, options?: CallOptions): Promise<Sandbox> {
    return call(this.api, operations.createSandbox, request, options);
  }

  /**
   * Calls `POST /api/2.0/sandbox-files/{parent}/paths:remove`, where `parent` has the form
   * `sandboxes/{sandbox_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/sandbox/deletepath)
   */
  deletePath(request: DeletePathRequest, options?: CallOptions): Promise<DeletePathResponse> {
    return call(this.api, operations.deletePath, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/{name}`, where `name` has the form `sandboxes/{sandbox_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/sandbox/deletesandbox)
   */
  deleteSandbox(request: DeleteSandboxRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteSandbox, request, options);
  }

  /**
   * Calls `GET /api/2.0/sandbox-files/{parent}/content`, where `parent` has the form
   * `sandboxes/{sandbox_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/sandbox/downloadfile)
   */
  downloadFile(request: DownloadFileRequest, options?: CallOptions): Promise<DownloadFileResponse> {
    return call(this.api, operations.downloadFile, request, options);
  }

  /**
   * Calls `POST /api/2.0/sandbox-exec/{name}/exec-sync`, where `name` has the form
   * `sandboxes/{sandbox_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/sandbox/executecommandsync)
   */
  executeCommandSync(request: ExecuteCommandSyncRequest, options?: CallOptions): Promise<ExecuteCommandSyncResponse> {
    return call(this.api, operations.executeCommandSync, request, options);
  }

  /**
   * Calls `GET /api/2.0/sandbox-files/{parent}/paths:describe`, where `parent` has the form
   * `sandboxes/{sandbox_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/sandbox/getmetadata)
   */
  getMetadata(request: GetMetadataRequest, options?: CallOptions): Promise<GetMetadataResponse> {
    return call(this.api, operations.getMetadata, request, options);
  }

  /**
   * Calls `GET /api/2.0/{name}`, where `name` has the form `sandboxes/{sandbox_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/sandbox/getsandbox)
   */
  getSandbox(request: GetSandboxRequest, options?: CallOptions): Promise<Sandbox> {
    return call(this.api, operations.getSandbox, request, options);
  }

  /**
   * Calls `GET /api/2.0/sandbox-exec/{parent}/commands`, where `parent` has the form
   * `sandboxes/{sandbox_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/sandbox/listcommands)
   */
  listCommands(request: ListCommandsRequest, options?: CallOptions): Paged<Command, ListCommandsResponse> {
    return paginate(this.api, operations.listCommands, request, options);
  }

  /**
   * Calls `GET /api/2.0/sandbox-files/{parent}/directory-entries`, where `parent` has the form
   * `sandboxes/{sandbox_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/sandbox/listdirectorycontents)
   */
  listDirectoryContents(
    request: ListDirectoryContentsRequest,
    options?: CallOptions,
  ): Paged<SandboxFileInfo, ListDirectoryContentsResponse> {
    return paginate(this.api, operations.listDirectoryContents, request, options);
  }

  /**
   * Calls `GET /api/2.0/sandboxes`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/sandbox/listsandboxes)
   */
  listSandboxes(request: ListSandboxesRequest = {}, options?: CallOptions): Paged<Sandbox, ListSandboxesResponse> {
    return paginate(this.api, operations.listSandboxes, request, options);
  }

  /**
   * Calls `POST /api/2.0/sandbox-files/{parent}/paths:rename`, where `parent` has the form
   * `sandboxes/{sandbox_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/sandbox/renamepath)
   */
  renamePath(request: RenamePathRequest, options?: CallOptions): Promise<RenamePathResponse> {
    return call(this.api, operations.renamePath, request, options);
  }

  /**
   * Calls `POST /api/2.0/{name}/start`, where `name` has the form `sandboxes/{sandbox_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/sandbox/startsandbox)
   */
  startSandbox(request: StartSandboxRequest, options?: CallOptions): Promise<Sandbox> {
    return call(this.api, operations.startSandbox, request, options);
  }

  /**
   * Calls `POST /api/2.0/{name}/stop`, where `name` has the form `sandboxes/{sandbox_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/sandbox/stopsandbox)
   */
  stopSandbox(request: StopSandboxRequest, options?: CallOptions): Promise<Sandbox> {
    return call(this.api, operations.stopSandbox, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/{name}`, where `name` has the form `sandboxes/{sandbox_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/sandbox/updatesandbox)
   */
  updateSandbox(request: UpdateSandboxRequest, options?: CallOptions): Promise<Sandbox> {
    return call(this.api, operations.updateSandbox, request, options);
  }

  /**
   * Calls `PUT /api/2.0/sandbox-files/{parent}/content`, where `parent` has the form
   * `sandboxes/{sandbox_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/sandbox/uploadfile)
   */
  uploadFile(request: UploadFileRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.uploadFile, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createDirectory: {
    id: 'Sandbox.createDirectory',
    route: 'POST /api/2.0/sandbox-files/{parent=sandboxes/*}/directories:make',
    body: true,
  } satisfies Operation<CreateDirectoryRequest, CreateDirectoryResponse>,
  createSandbox: {
    id: 'Sandbox.createSandbox',
    route: 'POST /api/2.0/sandboxes',
    query: ['sandbox_id'],
    body: 'sandbox',
  } satisfies Operation<CreateSandboxRequest, Sandbox>,
  deletePath: {
    id: 'Sandbox.deletePath',
    route: 'POST /api/2.0/sandbox-files/{parent=sandboxes/*}/paths:remove',
    body: true,
  } satisfies Operation<DeletePathRequest, DeletePathResponse>,
  deleteSandbox: {
    id: 'Sandbox.deleteSandbox',
    route: 'DELETE /api/2.0/{name=sandboxes/*}',
    response: 'none',
  } satisfies Operation<DeleteSandboxRequest, void>,
  downloadFile: {
    id: 'Sandbox.downloadFile',
    route: 'GET /api/2.0/sandbox-files/{parent=sandboxes/*}/content',
    query: ['byte_range', 'if_match', 'if_modified_since', 'if_none_match', 'if_range', 'if_unmodified_since', 'path'],
    response: 'stream',
    accept: 'application/octet-stream',
    headers: {
      'Accept-Ranges': 'string',
      'Content-Length': 'int64',
      'Content-Range': 'string',
      'Content-Type': 'string',
      etag: 'string',
      'Last-Modified': 'string',
    },
  } satisfies Operation<DownloadFileRequest, DownloadFileResponse>,
  executeCommandSync: {
    id: 'Sandbox.executeCommandSync',
    route: 'POST /api/2.0/sandbox-exec/{name=sandboxes/*}/exec-sync',
    body: true,
  } satisfies Operation<ExecuteCommandSyncRequest, ExecuteCommandSyncResponse>,
  getMetadata: {
    id: 'Sandbox.getMetadata',
    route: 'GET /api/2.0/sandbox-files/{parent=sandboxes/*}/paths:describe',
    query: ['path'],
  } satisfies Operation<GetMetadataRequest, GetMetadataResponse>,
  getSandbox: {
    id: 'Sandbox.getSandbox',
    route: 'GET /api/2.0/{name=sandboxes/*}',
  } satisfies Operation<GetSandboxRequest, Sandbox>,
  listCommands: {
    id: 'Sandbox.listCommands',
    route: 'GET /api/2.0/sandbox-exec/{parent=sandboxes/*}/commands',
    query: ['page_size', 'page_token'],
    paging: { items: 'commands', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListCommandsRequest, ListCommandsResponse>,
  listDirectoryContents: {
    id: 'Sandbox.listDirectoryContents',
    route: 'GET /api/2.0/sandbox-files/{parent=sandboxes/*}/directory-entries',
    query: ['page_size', 'page_token', 'path'],
    paging: { items: 'contents', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListDirectoryContentsRequest, ListDirectoryContentsResponse>,
  listSandboxes: {
    id: 'Sandbox.listSandboxes',
    route: 'GET /api/2.0/sandboxes',
    query: ['page_size', 'page_token'],
    paging: { items: 'sandboxes', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListSandboxesRequest, ListSandboxesResponse>,
  renamePath: {
    id: 'Sandbox.renamePath',
    route: 'POST /api/2.0/sandbox-files/{parent=sandboxes/*}/paths:rename',
    body: true,
  } satisfies Operation<RenamePathRequest, RenamePathResponse>,
  startSandbox: {
    id: 'Sandbox.startSandbox',
    route: 'POST /api/2.0/{name=sandboxes/*}/start',
    body: true,
  } satisfies Operation<StartSandboxRequest, Sandbox>,
  stopSandbox: {
    id: 'Sandbox.stopSandbox',
    route: 'POST /api/2.0/{name=sandboxes/*}/stop',
    body: true,
  } satisfies Operation<StopSandboxRequest, Sandbox>,
  updateSandbox: {
    id: 'Sandbox.updateSandbox',
    route: 'PATCH /api/2.0/{name=sandboxes/*}',
    query: ['update_mask'],
    body: 'sandbox',
  } satisfies Operation<UpdateSandboxRequest, Sandbox>,
  uploadFile: {
    id: 'Sandbox.uploadFile',
    route: 'PUT /api/2.0/sandbox-files/{parent=sandboxes/*}/content',
    query: ['path'],
    body: 'contents',
    contentType: 'application/octet-stream',
    response: 'none',
  } satisfies Operation<UploadFileRequest, void>,
};
