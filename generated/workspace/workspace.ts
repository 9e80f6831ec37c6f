// Generated from api/workspace.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  Delete,
  ExportRequest,
  ExportResponse,
  GetStatusRequest,
  GetWorkspaceObjectPermissionLevelsRequest,
  GetWorkspaceObjectPermissionLevelsResponse,
  GetWorkspaceObjectPermissionsRequest,
  Import,
  ListResponse,
  ListWorkspaceRequest,
  Mkdirs,
  ObjectInfo,
  SetWorkspaceObjectPermissionsRequest,
  UpdateWorkspaceObjectPermissionsRequest,
  WorkspaceObjectPermissions,
} from './types.js';

/** The operations of Workspace. */
export class WorkspaceService extends Service {
  /**
   * Calls `GET /api/2.0/workspace/list`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspace/list)
   */
  list(request: ListWorkspaceRequest, options?: CallOptions): Paged<ObjectInfo, ListResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `POST /api/2.0/workspace/delete`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspace/delete)
   */
  delete(request: Delete, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `GET /api/2.0/workspace/export`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspace/export)
   */
  export(request: ExportRequest, options?: CallOptions): Promise<ExportResponse> {
    return call(this.api, operations.export, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/{workspace_object_type}/{workspace_object_id}/permissionLevels`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspace/getpermissionlevels)
   */
  getPermissionLevels(
    request: GetWorkspaceObjectPermissionLevelsRequest,
    options?: CallOptions,
  ): Promise<GetWorkspaceObjectPermissionLevelsResponse> {
    return call(this.api, operations.getPermissionLevels, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/{workspace_object_type}/{workspace_object_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspace/getpermissions)
   */
  getPermissions(
    request: GetWorkspaceObjectPermissionsRequest,
    options?: CallOptions,
  ): Promise<WorkspaceObjectPermissions> {
    return call(this.api, operations.getPermissions, request, options);
  }

  /**
   * Calls `GET /api/2.0/workspace/get-status`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspace/getstatus)
   */
  getStatus(request: GetStatusRequest, options?: CallOptions): Promise<ObjectInfo> {
    return call(this.api, operations.getStatus, request, options);
  }

  /**
   * Calls `POST /api/2.0/workspace/import`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspace/import)
   */
  import(request: Import, options?: CallOptions): Promise<void> {
    return call(this.api, operations.import, request, options);
  }

  /**
   * Calls `POST /api/2.0/workspace/mkdirs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspace/mkdirs)
   */
  mkdirs(request: Mkdirs, options?: CallOptions): Promise<void> {
    return call(this.api, operations.mkdirs, request, options);
  }

  /**
   * Calls `PUT /api/2.0/permissions/{workspace_object_type}/{workspace_object_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspace/setpermissions)
   */
  setPermissions(
    request: SetWorkspaceObjectPermissionsRequest,
    options?: CallOptions,
  ): Promise<WorkspaceObjectPermissions> {
    return call(this.api, operations.setPermissions, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/permissions/{workspace_object_type}/{workspace_object_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspace/updatepermissions)
   */
  updatePermissions(
    request: UpdateWorkspaceObjectPermissionsRequest,
    options?: CallOptions,
  ): Promise<WorkspaceObjectPermissions> {
    return call(this.api, operations.updatePermissions, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  list: {
    id: 'Workspace.list',
    route: 'GET /api/2.0/workspace/list',
    query: ['notebooks_modified_after', 'path'],
    paging: { items: 'objects', named: { name: 'path', id: 'object_id' } },
  } satisfies Operation<ListWorkspaceRequest, ListResponse>,
  delete: {
    id: 'Workspace.delete',
    route: 'POST /api/2.0/workspace/delete',
    body: true,
    response: 'none',
  } satisfies Operation<Delete, void>,
  export: {
    id: 'Workspace.export',
    route: 'GET /api/2.0/workspace/export',
    query: ['format', 'path'],
  } satisfies Operation<ExportRequest, ExportResponse>,
  getPermissionLevels: {
    id: 'Workspace.getPermissionLevels',
    route: 'GET /api/2.0/permissions/{workspace_object_type=**}/{workspace_object_id}/permissionLevels',
  } satisfies Operation<GetWorkspaceObjectPermissionLevelsRequest, GetWorkspaceObjectPermissionLevelsResponse>,
  getPermissions: {
    id: 'Workspace.getPermissions',
    route: 'GET /api/2.0/permissions/{workspace_object_type=**}/{workspace_object_id}',
  } satisfies Operation<GetWorkspaceObjectPermissionsRequest, WorkspaceObjectPermissions>,
  getStatus: {
    id: 'Workspace.getStatus',
    route: 'GET /api/2.0/workspace/get-status',
    query: ['path'],
  } satisfies Operation<GetStatusRequest, ObjectInfo>,
  import: {
    id: 'Workspace.import',
    route: 'POST /api/2.0/workspace/import',
    body: true,
    response: 'none',
  } satisfies Operation<Import, void>,
  mkdirs: {
    id: 'Workspace.mkdirs',
    route: 'POST /api/2.0/workspace/mkdirs',
    body: true,
    response: 'none',
  } satisfies Operation<Mkdirs, void>,
  setPermissions: {
    id: 'Workspace.setPermissions',
    route: 'PUT /api/2.0/permissions/{workspace_object_type=**}/{workspace_object_id}',
    body: true,
  } satisfies Operation<SetWorkspaceObjectPermissionsRequest, WorkspaceObjectPermissions>,
  updatePermissions: {
    id: 'Workspace.updatePermissions',
    route: 'PATCH /api/2.0/permissions/{workspace_object_type=**}/{workspace_object_id}',
    body: true,
  } satisfies Operation<UpdateWorkspaceObjectPermissionsRequest, WorkspaceObjectPermissions>,
};
