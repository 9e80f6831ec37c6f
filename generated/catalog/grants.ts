// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  EffectivePermissionsList,
  EffectivePrivilegeAssignment,
  GetEffectiveRequest,
  GetGrantRequest,
  GetPermissionsResponse,
  ListEffectivePrivilegeAssignmentsRequest,
  ListEffectivePrivilegeAssignmentsResponse,
  ListPrivilegeAssignmentsRequest,
  ListPrivilegeAssignmentsResponse,
  PrivilegeAssignment,
  UpdatePermissions,
  UpdatePermissionsResponse,
} from './types.js';

/** The operations of Grants. */
export class GrantsService extends Service {
  /**
   * Calls `GET /api/2.1/unity-catalog/permissions/{securable_type}/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/grants/get)
   */
  get(request: GetGrantRequest, options?: CallOptions): Promise<GetPermissionsResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/privilege-assignments/{securable_type}/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/grants/list)
   */
  list(
    request: ListPrivilegeAssignmentsRequest,
    options?: CallOptions,
  ): Paged<PrivilegeAssignment, ListPrivilegeAssignmentsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/permissions/{securable_type}/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/grants/update)
   */
  update(request: UpdatePermissions, options?: CallOptions): Promise<UpdatePermissionsResponse> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/effective-permissions/{securable_type}/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/grants/geteffective)
   */
  getEffective(request: GetEffectiveRequest, options?: CallOptions): Promise<EffectivePermissionsList> {
    return call(this.api, operations.getEffective, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/effective-privilege-assignments/{securable_type}/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/grants/listeffective)
   */
  listEffective(
    request: ListEffectivePrivilegeAssignmentsRequest,
    options?: CallOptions,
  ): Paged<EffectivePrivilegeAssignment, ListEffectivePrivilegeAssignmentsResponse> {
    return paginate(this.api, operations.listEffective, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  get: {
    id: 'Grants.get',
    route: 'GET /api/2.1/unity-catalog/permissions/{securable_type}/{full_name}',
    query: ['max_results', 'page_token', 'principal'],
  } satisfies Operation<GetGrantRequest, GetPermissionsResponse>,
  list: {
    id: 'Grants.list',
    route: 'GET /api/2.1/unity-catalog/privilege-assignments/{securable_type}/{full_name}',
    query: ['page_size', 'page_token', 'principal'],
    paging: { items: 'privilege_assignments', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListPrivilegeAssignmentsRequest, ListPrivilegeAssignmentsResponse>,
  update: {
    id: 'Grants.update',
    route: 'PATCH /api/2.1/unity-catalog/permissions/{securable_type}/{full_name}',
    body: true,
  } satisfies Operation<UpdatePermissions, UpdatePermissionsResponse>,
  getEffective: {
    id: 'Grants.getEffective',
    route: 'GET /api/2.1/unity-catalog/effective-permissions/{securable_type}/{full_name}',
    query: ['max_results', 'page_token', 'principal'],
  } satisfies Operation<GetEffectiveRequest, EffectivePermissionsList>,
  listEffective: {
    id: 'Grants.listEffective',
    route: 'GET /api/2.1/unity-catalog/effective-privilege-assignments/{securable_type}/{full_name}',
    query: ['page_size', 'page_token', 'principal'],
    paging: { items: 'effective_privilege_assignments', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListEffectivePrivilegeAssignmentsRequest, ListEffectivePrivilegeAssignmentsResponse>,
};
