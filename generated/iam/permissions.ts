// Generated from api/iam.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  GetPermissionLevelsRequest,
  GetPermissionLevelsResponse,
  GetPermissionRequest,
  ObjectPermissions,
  SetObjectPermissions,
  UpdateObjectPermissions,
} from './types.js';

/** The operations of Permissions. */
export class PermissionsService extends Service {
  /**
   * Calls `GET /api/2.0/permissions/{request_object_type}/{request_object_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/permissions/get)
   */
  get(request: GetPermissionRequest, options?: CallOptions): Promise<ObjectPermissions> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/permissions/{request_object_type}/{request_object_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/permissions/update)
   */
  update(request: UpdateObjectPermissions, options?: CallOptions): Promise<ObjectPermissions> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/{request_object_type}/{request_object_id}/permissionLevels`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/permissions/getpermissionlevels)
   */
  getPermissionLevels(
    request: GetPermissionLevelsRequest,
    options?: CallOptions,
  ): Promise<GetPermissionLevelsResponse> {
    return call(this.api, operations.getPermissionLevels, request, options);
  }

  /**
   * Calls `PUT /api/2.0/permissions/{request_object_type}/{request_object_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/permissions/set)
   */
  set(request: SetObjectPermissions, options?: CallOptions): Promise<ObjectPermissions> {
    return call(this.api, operations.set, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  get: {
    id: 'Permissions.get',
    route: 'GET /api/2.0/permissions/{request_object_type=**}/{request_object_id}',
  } satisfies Operation<GetPermissionRequest, ObjectPermissions>,
  update: {
    id: 'Permissions.update',
    route: 'PATCH /api/2.0/permissions/{request_object_type=**}/{request_object_id}',
    body: true,
  } satisfies Operation<UpdateObjectPermissions, ObjectPermissions>,
  getPermissionLevels: {
    id: 'Permissions.getPermissionLevels',
    route: 'GET /api/2.0/permissions/{request_object_type=**}/{request_object_id}/permissionLevels',
  } satisfies Operation<GetPermissionLevelsRequest, GetPermissionLevelsResponse>,
  set: {
    id: 'Permissions.set',
    route: 'PUT /api/2.0/permissions/{request_object_type=**}/{request_object_id}',
    body: true,
  } satisfies Operation<SetObjectPermissions, ObjectPermissions>,
};
