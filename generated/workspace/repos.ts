// Generated from api/workspace.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateRepoRequest,
  CreateRepoResponse,
  DeleteRepoRequest,
  GetRepoPermissionLevelsRequest,
  GetRepoPermissionLevelsResponse,
  GetRepoPermissionsRequest,
  GetRepoRequest,
  GetRepoResponse,
  ListReposRequest,
  ListReposResponse,
  RepoInfo,
  RepoPermissions,
  SetRepoPermissionsRequest,
  UpdateRepoPermissionsRequest,
  UpdateRepoRequest,
} from './types.js';

/** The operations of Repos. */
export class ReposService extends Service {
  /**
   * Calls `POST /api/2.0/repos`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/repos/create)
   */
  create(request: CreateRepoRequest, options?: CallOptions): Promise<CreateRepoResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/repos/{repo_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/repos/get)
   */
  get(request: GetRepoRequest, options?: CallOptions): Promise<GetRepoResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/repos`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/repos/list)
   */
  list(request: ListReposRequest = {}, options?: CallOptions): Paged<RepoInfo, ListReposResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/repos/{repo_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/repos/update)
   */
  update(request: UpdateRepoRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/repos/{repo_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/repos/delete)
   */
  delete(request: DeleteRepoRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/repos/{repo_id}/permissionLevels`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/repos/getpermissionlevels)
   */
  getPermissionLevels(
    request: GetRepoPermissionLevelsRequest,
    options?: CallOptions,
  ): Promise<GetRepoPermissionLevelsResponse> {
    return call(this.api, operations.getPermissionLevels, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/repos/{repo_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/repos/getpermissions)
   */
  getPermissions(request: GetRepoPermissionsRequest, options?: CallOptions): Promise<RepoPermissions> {
    return call(this.api, operations.getPermissions, request, options);
  }

  /**
   * Calls `PUT /api/2.0/permissions/repos/{repo_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/repos/setpermissions)
   */
  setPermissions(request: SetRepoPermissionsRequest, options?: CallOptions): Promise<RepoPermissions> {
    return call(this.api, operations.setPermissions, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/permissions/repos/{repo_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/repos/updatepermissions)
   */
  updatePermissions(request: UpdateRepoPermissionsRequest, options?: CallOptions): Promise<RepoPermissions> {
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
    id: 'Repos.create',
    route: 'POST /api/2.0/repos',
    body: true,
  } satisfies Operation<CreateRepoRequest, CreateRepoResponse>,
  get: {
    id: 'Repos.get',
    route: 'GET /api/2.0/repos/{repo_id}',
  } satisfies Operation<GetRepoRequest, GetRepoResponse>,
  list: {
    id: 'Repos.list',
    route: 'GET /api/2.0/repos',
    query: ['next_page_token', 'path_prefix'],
    paging: {
      items: 'repos',
      token: { request: 'next_page_token', response: 'next_page_token' },
      named: { name: 'path', id: 'id' },
    },
  } satisfies Operation<ListReposRequest, ListReposResponse>,
  update: {
    id: 'Repos.update',
    route: 'PATCH /api/2.0/repos/{repo_id}',
    body: true,
    response: 'none',
  } satisfies Operation<UpdateRepoRequest, void>,
  delete: {
    id: 'Repos.delete',
    route: 'DELETE /api/2.0/repos/{repo_id}',
    response: 'none',
  } satisfies Operation<DeleteRepoRequest, void>,
  getPermissionLevels: {
    id: 'Repos.getPermissionLevels',
    route: 'GET /api/2.0/permissions/repos/{repo_id}/permissionLevels',
  } satisfies Operation<GetRepoPermissionLevelsRequest, GetRepoPermissionLevelsResponse>,
  getPermissions: {
    id: 'Repos.getPermissions',
    route: 'GET /api/2.0/permissions/repos/{repo_id}',
  } satisfies Operation<GetRepoPermissionsRequest, RepoPermissions>,
  setPermissions: {
    id: 'Repos.setPermissions',
    route: 'PUT /api/2.0/permissions/repos/{repo_id}',
    body: true,
  } satisfies Operation<SetRepoPermissionsRequest, RepoPermissions>,
  updatePermissions: {
    id: 'Repos.updatePermissions',
    route: 'PATCH /api/2.0/permissions/repos/{repo_id}',
    body: true,
  } satisfies Operation<UpdateRepoPermissionsRequest, RepoPermissions>,
};
