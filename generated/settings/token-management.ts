// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateOboTokenRequest,
  CreateOboTokenResponse,
  DeleteTokenManagementRequest,
  GetTokenManagementRequest,
  GetTokenPermissionLevelsResponse,
  GetTokenResponse,
  ListTokenManagementRequest,
  ListTokensResponse,
  TokenInfo,
  TokenPermissions,
  TokenPermissionsRequest,
  UpdateTokenManagementRequest,
} from './types.js';

/** The operations of TokenManagement. */
export class TokenManagementService extends Service {
  /**
   * Calls `GET /api/2.0/token-management/tokens/{token_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tokenmanagement/get)
   */
  get(request: GetTokenManagementRequest, options?: CallOptions): Promise<GetTokenResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/token-management/tokens`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tokenmanagement/list)
   */
  list(request: ListTokenManagementRequest = {}, options?: CallOptions): Paged<TokenInfo, ListTokensResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/token-management/tokens/{token_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tokenmanagement/delete)
   */
  delete(request: DeleteTokenManagementRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `POST /api/2.0/token-management/on-behalf-of/tokens`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tokenmanagement/createobotoken)
   */
  createOboToken(request: CreateOboTokenRequest, options?: CallOptions): Promise<CreateOboTokenResponse> {
    return call(this.api, operations.createOboToken, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/authorization/tokens/permissionLevels`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tokenmanagement/getpermissionlevels)
   */
  getPermissionLevels(options?: CallOptions): Promise<GetTokenPermissionLevelsResponse> {
    return call(this.api, operations.getPermissionLevels, {}, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/authorization/tokens`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tokenmanagement/getpermissions)
   */
  getPermissions(options?: CallOptions): Promise<TokenPermissions> {
    return call(this.api, operations.getPermissions, {}, options);
  }

  /**
   * Calls `PUT /api/2.0/permissions/authorization/tokens`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tokenmanagement/setpermissions)
   */
  setPermissions(request: TokenPermissionsRequest = {}, options?: CallOptions): Promise<TokenPermissions> {
    return call(this.api, operations.setPermissions, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/permissions/authorization/tokens`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tokenmanagement/updatepermissions)
   */
  updatePermissions(request: TokenPermissionsRequest = {}, options?: CallOptions): Promise<TokenPermissions> {
    return call(this.api, operations.updatePermissions, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/token-management/tokens/{token_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tokenmanagement/updatetokenmanagement)
   */
  updateTokenManagement(request: UpdateTokenManagementRequest, options?: CallOptions): Promise<TokenInfo> {
    return call(this.api, operations.updateTokenManagement, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  get: {
    id: 'TokenManagement.get',
    route: 'GET /api/2.0/token-management/tokens/{token_id}',
  } satisfies Operation<GetTokenManagementRequest, GetTokenResponse>,
  list: {
    id: 'TokenManagement.list',
    route: 'GET /api/2.0/token-management/tokens',
    query: ['created_by_id', 'created_by_username'],
    paging: { items: 'token_infos', named: { name: 'comment', id: 'token_id' } },
  } satisfies Operation<ListTokenManagementRequest, ListTokensResponse>,
  delete: {
    id: 'TokenManagement.delete',
    route: 'DELETE /api/2.0/token-management/tokens/{token_id}',
    response: 'none',
  } satisfies Operation<DeleteTokenManagementRequest, void>,
  createOboToken: {
    id: 'TokenManagement.createOboToken',
    route: 'POST /api/2.0/token-management/on-behalf-of/tokens',
    body: true,
  } satisfies Operation<CreateOboTokenRequest, CreateOboTokenResponse>,
  getPermissionLevels: {
    id: 'TokenManagement.getPermissionLevels',
    route: 'GET /api/2.0/permissions/authorization/tokens/permissionLevels',
  } satisfies Operation<object, GetTokenPermissionLevelsResponse>,
  getPermissions: {
    id: 'TokenManagement.getPermissions',
    route: 'GET /api/2.0/permissions/authorization/tokens',
  } satisfies Operation<object, TokenPermissions>,
  setPermissions: {
    id: 'TokenManagement.setPermissions',
    route: 'PUT /api/2.0/permissions/authorization/tokens',
    body: true,
  } satisfies Operation<TokenPermissionsRequest, TokenPermissions>,
  updatePermissions: {
    id: 'TokenManagement.updatePermissions',
    route: 'PATCH /api/2.0/permissions/authorization/tokens',
    body: true,
  } satisfies Operation<TokenPermissionsRequest, TokenPermissions>,
  updateTokenManagement: {
    id: 'TokenManagement.updateTokenManagement',
    route: 'PATCH /api/2.0/token-management/tokens/{token_id}',
    body: true,
  } satisfies Operation<UpdateTokenManagementRequest, TokenInfo>,
};
