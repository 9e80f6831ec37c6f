// Generated from api/iam.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  DeleteWorkspaceAssignmentRequest,
  GetWorkspaceAssignmentRequest,
  ListWorkspaceAssignmentRequest,
  PermissionAssignment,
  PermissionAssignments,
  UpdateWorkspaceAssignments,
  WorkspacePermissions,
} from './types.js';

/** The operations of WorkspaceAssignment. */
export class WorkspaceAssignmentService extends Service {
  /**
   * Calls
   * `GET /api/2.0/accounts/{account_id}/workspaces/{workspace_id}/permissionassignments/permissions`.
   *
   * [Reference](https://docs.databricks.com/api/account/workspaceassignment/get)
   */
  get(request: GetWorkspaceAssignmentRequest, options?: CallOptions): Promise<WorkspacePermissions> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/workspaces/{workspace_id}/permissionassignments`.
   *
   * [Reference](https://docs.databricks.com/api/account/workspaceassignment/list)
   */
  list(
    request: ListWorkspaceAssignmentRequest,
    options?: CallOptions,
  ): Paged<PermissionAssignment, PermissionAssignments> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls
   * `PUT /api/2.0/accounts/{account_id}/workspaces/{workspace_id}/permissionassignments/principals/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/workspaceassignment/update)
   */
  update(request: UpdateWorkspaceAssignments, options?: CallOptions): Promise<PermissionAssignment> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls
   * `DELETE /api/2.0/accounts/{account_id}/workspaces/{workspace_id}/permissionassignments/principals/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/workspaceassignment/delete)
   */
  delete(request: DeleteWorkspaceAssignmentRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  get: {
    id: 'WorkspaceAssignment.get',
    route: 'GET /api/2.0/accounts/{account_id}/workspaces/{workspace_id}/permissionassignments/permissions',
    account: true,
  } satisfies Operation<GetWorkspaceAssignmentRequest, WorkspacePermissions>,
  list: {
    id: 'WorkspaceAssignment.list',
    route: 'GET /api/2.0/accounts/{account_id}/workspaces/{workspace_id}/permissionassignments',
    account: true,
    paging: { items: 'permission_assignments' },
  } satisfies Operation<ListWorkspaceAssignmentRequest, PermissionAssignments>,
  update: {
    id: 'WorkspaceAssignment.update',
    route:
      'PUT /api/2.0/accounts/{account_id}/workspaces/{workspace_id}/permissionassignments/principals/{principal_id}',
    body: true,
    account: true,
  } satisfies Operation<UpdateWorkspaceAssignments, PermissionAssignment>,
  delete: {
    id: 'WorkspaceAssignment.delete',
    route:
      'DELETE /api/2.0/accounts/{account_id}/workspaces/{workspace_id}/permissionassignments/principals/{principal_id}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteWorkspaceAssignmentRequest, void>,
};
