// Generated from api/iam.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateUserRequest,
  DeleteUserRequest,
  GetPasswordPermissionLevelsResponse,
  GetUserRequest,
  ListUsersRequest,
  ListUsersResponse,
  PasswordPermissions,
  PasswordPermissionsRequest,
  PatchUserRequest,
  UpdateUserRequest,
  User,
} from './types.js';

/** The operations of Users. */
export class UsersService extends Service {
  /**
   * Calls `POST /api/2.0/preview/scim/v2/Users`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/users/create)
   */
  create(request: CreateUserRequest = {}, options?: CallOptions): Promise<User> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/preview/scim/v2/Users/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/users/get)
   */
  get(request: GetUserRequest, options?: CallOptions): Promise<User> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/preview/scim/v2/Users`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/users/list)
   */
  list(request: ListUsersRequest = {}, options?: CallOptions): Paged<User, ListUsersResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PUT /api/2.0/preview/scim/v2/Users/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/users/update)
   */
  update(request: UpdateUserRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/preview/scim/v2/Users/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/users/delete)
   */
  delete(request: DeleteUserRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/authorization/passwords/permissionLevels`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/users/getpermissionlevels)
   */
  getPermissionLevels(options?: CallOptions): Promise<GetPasswordPermissionLevelsResponse> {
    return call(this.api, operations.getPermissionLevels, {}, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/authorization/passwords`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/users/getpermissions)
   */
  getPermissions(options?: CallOptions): Promise<PasswordPermissions> {
    return call(this.api, operations.getPermissions, {}, options);
  }

  /**
   * Calls `PATCH /api/2.0/preview/scim/v2/Users/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/users/patch)
   */
  patch(request: PatchUserRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.patch, request, options);
  }

  /**
   * Calls `PUT /api/2.0/permissions/authorization/passwords`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/users/setpermissions)
   */
  setPermissions(request: PasswordPermissionsRequest = {}, options?: CallOptions): Promise<PasswordPermissions> {
    return call(this.api, operations.setPermissions, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/permissions/authorization/passwords`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/users/updatepermissions)
   */
  updatePermissions(request: PasswordPermissionsRequest = {}, options?: CallOptions): Promise<PasswordPermissions> {
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
    id: 'Users.create',
    route: 'POST /api/2.0/preview/scim/v2/Users',
    body: true,
  } satisfies Operation<CreateUserRequest, User>,
  get: {
    id: 'Users.get',
    route: 'GET /api/2.0/preview/scim/v2/Users/{id}',
    query: ['attributes', 'count', 'excludedAttributes', 'filter', 'sortBy', 'sortOrder', 'startIndex'],
  } satisfies Operation<GetUserRequest, User>,
  list: {
    id: 'Users.list',
    route: 'GET /api/2.0/preview/scim/v2/Users',
    query: ['attributes', 'count', 'excludedAttributes', 'filter', 'sortBy', 'sortOrder', 'startIndex'],
    paging: {
      items: 'Resources',
      offset: { request: 'startIndex', total: 'totalResults' },
      start: { startIndex: 1, count: 10000 },
      dedupe: 'id',
      named: { name: 'userName', id: 'id' },
    },
  } satisfies Operation<ListUsersRequest, ListUsersResponse>,
  update: {
    id: 'Users.update',
    route: 'PUT /api/2.0/preview/scim/v2/Users/{id}',
    body: true,
    response: 'none',
  } satisfies Operation<UpdateUserRequest, void>,
  delete: {
    id: 'Users.delete',
    route: 'DELETE /api/2.0/preview/scim/v2/Users/{id}',
    response: 'none',
  } satisfies Operation<DeleteUserRequest, void>,
  getPermissionLevels: {
    id: 'Users.getPermissionLevels',
    route: 'GET /api/2.0/permissions/authorization/passwords/permissionLevels',
  } satisfies Operation<object, GetPasswordPermissionLevelsResponse>,
  getPermissions: {
    id: 'Users.getPermissions',
    route: 'GET /api/2.0/permissions/authorization/passwords',
  } satisfies Operation<object, PasswordPermissions>,
  patch: {
    id: 'Users.patch',
    route: 'PATCH /api/2.0/preview/scim/v2/Users/{id}',
    body: true,
    response: 'none',
  } satisfies Operation<PatchUserRequest, void>,
  setPermissions: {
    id: 'Users.setPermissions',
    route: 'PUT /api/2.0/permissions/authorization/passwords',
    body: true,
  } satisfies Operation<PasswordPermissionsRequest, PasswordPermissions>,
  updatePermissions: {
    id: 'Users.updatePermissions',
    route: 'PATCH /api/2.0/permissions/authorization/passwords',
    body: true,
  } satisfies Operation<PasswordPermissionsRequest, PasswordPermissions>,
};
