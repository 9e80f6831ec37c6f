// Generated from api/sharing.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateShare,
  DeleteShareRequest,
  GetSharePermissionsResponse,
  GetShareRequest,
  ListSharesResponse,
  ShareInfo,
  SharePermissionsRequest,
  SharesListRequest,
  UpdateShare,
  UpdateSharePermissions,
  UpdateSharePermissionsResponse,
} from './types.js';

/** The operations of Shares. */
export class SharesService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/shares`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/shares/create)
   */
  create(request: CreateShare, options?: CallOptions): Promise<ShareInfo> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/shares/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/shares/get)
   */
  get(request: GetShareRequest, options?: CallOptions): Promise<ShareInfo> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/shares/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/shares/update)
   */
  update(request: UpdateShare, options?: CallOptions): Promise<ShareInfo> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/shares/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/shares/delete)
   */
  delete(request: DeleteShareRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/shares`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/shares/listshares)
   */
  listShares(request: SharesListRequest = {}, options?: CallOptions): Paged<ShareInfo, ListSharesResponse> {
    return paginate(this.api, operations.listShares, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/shares/{name}/permissions`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/shares/sharepermissions)
   */
  sharePermissions(request: SharePermissionsRequest, options?: CallOptions): Promise<GetSharePermissionsResponse> {
    return call(this.api, operations.sharePermissions, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/shares/{name}/permissions`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/shares/updatepermissions)
   */
  updatePermissions(request: UpdateSharePermissions, options?: CallOptions): Promise<UpdateSharePermissionsResponse> {
    return call(this.api, operations.updatePermissions, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'Shares.create',
    route: 'POST /api/2.1/unity-catalog/shares',
    body: true,
  } satisfies Operation<CreateShare, ShareInfo>,
  get: {
    id: 'Shares.get',
    route: 'GET /api/2.1/unity-catalog/shares/{name}',
    query: ['include_shared_data'],
  } satisfies Operation<GetShareRequest, ShareInfo>,
  update: {
    id: 'Shares.update',
    route: 'PATCH /api/2.1/unity-catalog/shares/{name}',
    body: true,
  } satisfies Operation<UpdateShare, ShareInfo>,
  delete: {
    id: 'Shares.delete',
    route: 'DELETE /api/2.1/unity-catalog/shares/{name}',
    response: 'none',
  } satisfies Operation<DeleteShareRequest, void>,
  listShares: {
    id: 'Shares.listShares',
    route: 'GET /api/2.1/unity-catalog/shares',
    query: ['max_results', 'page_token'],
    paging: {
      items: 'shares',
      token: { request: 'page_token', response: 'next_page_token' },
      start: { max_results: 0 },
    },
  } satisfies Operation<SharesListRequest, ListSharesResponse>,
  sharePermissions: {
    id: 'Shares.sharePermissions',
    route: 'GET /api/2.1/unity-catalog/shares/{name}/permissions',
    query: ['max_results', 'page_token'],
  } satisfies Operation<SharePermissionsRequest, GetSharePermissionsResponse>,
  updatePermissions: {
    id: 'Shares.updatePermissions',
    route: 'PATCH /api/2.1/unity-catalog/shares/{name}/permissions',
    body: true,
  } satisfies Operation<UpdateSharePermissions, UpdateSharePermissionsResponse>,
};
