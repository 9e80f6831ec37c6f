// Generated from api/marketplace.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateFileRequest,
  CreateFileResponse,
  DeleteFileRequest,
  FileInfo,
  GetFileRequest,
  GetFileResponse,
  ListFilesRequest,
  ListFilesResponse,
} from './types.js';

/** The operations of ProviderFiles. */
export class ProviderFilesService extends Service {
  /**
   * Calls `POST /api/2.0/marketplace-provider/files`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerfiles/create)
   */
  create(request: CreateFileRequest, options?: CallOptions): Promise<CreateFileResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/marketplace-provider/files/{file_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerfiles/get)
   */
  get(request: GetFileRequest, options?: CallOptions): Promise<GetFileResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/marketplace-provider/files`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerfiles/list)
   */
  list(request: ListFilesRequest, options?: CallOptions): Paged<FileInfo, ListFilesResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/marketplace-provider/files/{file_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerfiles/delete)
   */
  delete(request: DeleteFileRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'ProviderFiles.create',
    route: 'POST /api/2.0/marketplace-provider/files',
    body: true,
  } satisfies Operation<CreateFileRequest, CreateFileResponse>,
  get: {
    id: 'ProviderFiles.get',
    route: 'GET /api/2.0/marketplace-provider/files/{file_id}',
  } satisfies Operation<GetFileRequest, GetFileResponse>,
  list: {
    id: 'ProviderFiles.list',
    route: 'GET /api/2.0/marketplace-provider/files',
    query: ['file_parent', 'page_size', 'page_token'],
    paging: {
      items: 'file_infos',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'display_name', id: 'id' },
    },
  } satisfies Operation<ListFilesRequest, ListFilesResponse>,
  delete: {
    id: 'ProviderFiles.delete',
    route: 'DELETE /api/2.0/marketplace-provider/files/{file_id}',
    response: 'none',
  } satisfies Operation<DeleteFileRequest, void>,
};
