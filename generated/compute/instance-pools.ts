// Generated from api/compute.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateInstancePool,
  CreateInstancePoolResponse,
  DeleteInstancePool,
  EditInstancePool,
  GetInstancePool,
  GetInstancePoolPermissionLevelsRequest,
  GetInstancePoolPermissionLevelsResponse,
  GetInstancePoolPermissionsRequest,
  GetInstancePoolRequest,
  InstancePoolAndStats,
  InstancePoolPermissions,
  ListInstancePools,
  SetInstancePoolPermissionsRequest,
  UpdateInstancePoolPermissionsRequest,
} from './types.js';

/** The operations of InstancePools. */
export class InstancePoolsService extends Service {
  /**
   * Calls `POST /api/2.0/instance-pools/create`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/instancepools/create)
   */
  create(request: CreateInstancePool, options?: CallOptions): Promise<CreateInstancePoolResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/instance-pools/get`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/instancepools/get)
   */
  get(request: GetInstancePoolRequest, options?: CallOptions): Promise<GetInstancePool> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/instance-pools/list`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/instancepools/list)
   */
  list(options?: CallOptions): Paged<InstancePoolAndStats, ListInstancePools> {
    return paginate(this.api, operations.list, {}, options);
  }

  /**
   * Calls `POST /api/2.0/instance-pools/delete`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/instancepools/delete)
   */
  delete(request: DeleteInstancePool, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `POST /api/2.0/instance-pools/edit`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/instancepools/edit)
   */
  edit(request: EditInstancePool, options?: CallOptions): Promise<void> {
    return call(this.api, operations.edit, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/instance-pools/{instance_pool_id}/permissionLevels`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/instancepools/getpermissionlevels)
   */
  getPermissionLevels(
    request: GetInstancePoolPermissionLevelsRequest,
    options?: CallOptions,
  ): Promise<GetInstancePoolPermissionLevelsResponse> {
    return call(this.api, operations.getPermissionLevels, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/instance-pools/{instance_pool_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/instancepools/getpermissions)
   */
  getPermissions(request: GetInstancePoolPermissionsRequest, options?: CallOptions): Promise<InstancePoolPermissions> {
    return call(this.api, operations.getPermissions, request, options);
  }

  /**
   * Calls `PUT /api/2.0/permissions/instance-pools/{instance_pool_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/instancepools/setpermissions)
   */
  setPermissions(request: SetInstancePoolPermissionsRequest, options?: CallOptions): Promise<InstancePoolPermissions> {
    return call(this.api, operations.setPermissions, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/permissions/instance-pools/{instance_pool_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/instancepools/updatepermissions)
   */
  updatePermissions(
    request: UpdateInstancePoolPermissionsRequest,
    options?: CallOptions,
  ): Promise<InstancePoolPermissions> {
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
    id: 'InstancePools.create',
    route: 'POST /api/2.0/instance-pools/create',
    body: true,
  } satisfies Operation<CreateInstancePool, CreateInstancePoolResponse>,
  get: {
    id: 'InstancePools.get',
    route: 'GET /api/2.0/instance-pools/get',
    query: ['instance_pool_id'],
  } satisfies Operation<GetInstancePoolRequest, GetInstancePool>,
  list: {
    id: 'InstancePools.list',
    route: 'GET /api/2.0/instance-pools/list',
    paging: { items: 'instance_pools', named: { name: 'instance_pool_name', id: 'instance_pool_id' } },
  } satisfies Operation<object, ListInstancePools>,
  delete: {
    id: 'InstancePools.delete',
    route: 'POST /api/2.0/instance-pools/delete',
    body: true,
    response: 'none',
  } satisfies Operation<DeleteInstancePool, void>,
  edit: {
    id: 'InstancePools.edit',
    route: 'POST /api/2.0/instance-pools/edit',
    body: true,
    response: 'none',
  } satisfies Operation<EditInstancePool, void>,
  getPermissionLevels: {
    id: 'InstancePools.getPermissionLevels',
    route: 'GET /api/2.0/permissions/instance-pools/{instance_pool_id}/permissionLevels',
  } satisfies Operation<GetInstancePoolPermissionLevelsRequest, GetInstancePoolPermissionLevelsResponse>,
  getPermissions: {
    id: 'InstancePools.getPermissions',
    route: 'GET /api/2.0/permissions/instance-pools/{instance_pool_id}',
  } satisfies Operation<GetInstancePoolPermissionsRequest, InstancePoolPermissions>,
  setPermissions: {
    id: 'InstancePools.setPermissions',
    route: 'PUT /api/2.0/permissions/instance-pools/{instance_pool_id}',
    body: true,
  } satisfies Operation<SetInstancePoolPermissionsRequest, InstancePoolPermissions>,
  updatePermissions: {
    id: 'InstancePools.updatePermissions',
    route: 'PATCH /api/2.0/permissions/instance-pools/{instance_pool_id}',
    body: true,
  } satisfies Operation<UpdateInstancePoolPermissionsRequest, InstancePoolPermissions>,
};
