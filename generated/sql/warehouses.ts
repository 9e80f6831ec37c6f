// Generated from api/sql.json by codegen/. Do not edit.
import { Service, call, paginate, rejoin, start, startAndWait } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged, Wait, WaitOptions } from '../../runtime/index.js';
import type {
  CreateDefaultWarehouseOverrideRequest,
  CreateWarehouseRequest,
  CreateWarehouseResponse,
  DefaultWarehouseOverride,
  DeleteDefaultWarehouseOverrideRequest,
  DeleteWarehouseRequest,
  EditWarehouseRequest,
  EndpointInfo,
  GetDefaultWarehouseOverrideRequest,
  GetWarehousePermissionLevelsRequest,
  GetWarehousePermissionLevelsResponse,
  GetWarehousePermissionsRequest,
  GetWarehouseRequest,
  GetWarehouseResponse,
  GetWorkspaceWarehouseConfigResponse,
  ListDefaultWarehouseOverridesRequest,
  ListDefaultWarehouseOverridesResponse,
  ListWarehousesRequest,
  ListWarehousesResponse,
  SetWarehousePermissionsRequest,
  SetWorkspaceWarehouseConfigRequest,
  StartRequest,
  StopRequest,
  UpdateDefaultWarehouseOverrideRequest,
  UpdateWarehousePermissionsRequest,
  WarehousePermissions,
} from './types.js';

/** The operations of Warehouses. */
export class WarehousesService extends Service {
  /**
   * Calls `POST /api/2.0/sql/warehouses`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/warehouses/create)
   */
  create(
    request: CreateWarehouseRequest = {},
    options?: CallOptions,
  ): Promise<Wait<GetWarehouseResponse, CreateWarehouseResponse>> {
    return start(this.api, operations.create, request, options);
  }

  /**
   * Does what `create` does and waits until the state is `RUNNING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  createAndWait(
    request: CreateWarehouseRequest = {},
    options?: WaitOptions<GetWarehouseResponse>,
  ): Promise<GetWarehouseResponse> {
    return startAndWait(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/sql/warehouses/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/warehouses/get)
   */
  get(request: GetWarehouseRequest, options?: CallOptions): Promise<GetWarehouseResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/sql/warehouses`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/warehouses/list)
   */
  list(request: ListWarehousesRequest = {}, options?: CallOptions): Paged<EndpointInfo, ListWarehousesResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/sql/warehouses/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/warehouses/delete)
   */
  delete(request: DeleteWarehouseRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `POST /api/warehouses/v1/default-warehouse-overrides`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/warehouses/createdefaultwarehouseoverride)
   */
  createDefaultWarehouseOverride(
    request: CreateDefaultWarehouseOverrideRequest,
    options?: CallOptions,
  ): Promise<DefaultWarehouseOverride> {
    return call(this.api, operations.createDefaultWarehouseOverride, request, options);
  }

  /**
   * Calls `DELETE /api/warehouses/v1/{name}`, where `name` has the form
   * `default-warehouse-overrides/{default_warehouse_override_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/warehouses/deletedefaultwarehouseoverride)
   */
  deleteDefaultWarehouseOverride(request: DeleteDefaultWarehouseOverrideRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteDefaultWarehouseOverride, request, options);
  }

  /**
   * Calls `POST /api/2.0/sql/warehouses/{id}/edit`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/warehouses/edit)
   */
  edit(request: EditWarehouseRequest, options?: CallOptions): Promise<Wait<GetWarehouseResponse, void>> {
    return start(this.api, operations.edit, request, options);
  }

  /**
   * Does what `edit` does and waits until the state is `RUNNING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  editAndWait(
    request: EditWarehouseRequest,
    options?: WaitOptions<GetWarehouseResponse>,
  ): Promise<GetWarehouseResponse> {
    return startAndWait(this.api, operations.edit, request, options);
  }

  /**
   * Calls `GET /api/warehouses/v1/{name}`, where `name` has the form
   * `default-warehouse-overrides/{default_warehouse_override_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/warehouses/getdefaultwarehouseoverride)
   */
  getDefaultWarehouseOverride(
    request: GetDefaultWarehouseOverrideRequest,
    options?: CallOptions,
  ): Promise<DefaultWarehouseOverride> {
    return call(this.api, operations.getDefaultWarehouseOverride, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/warehouses/{warehouse_id}/permissionLevels`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/warehouses/getpermissionlevels)
   */
  getPermissionLevels(
    request: GetWarehousePermissionLevelsRequest,
    options?: CallOptions,
  ): Promise<GetWarehousePermissionLevelsResponse> {
    return call(this.api, operations.getPermissionLevels, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/warehouses/{warehouse_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/warehouses/getpermissions)
   */
  getPermissions(request: GetWarehousePermissionsRequest, options?: CallOptions): Promise<WarehousePermissions> {
    return call(this.api, operations.getPermissions, request, options);
  }

  /**
   * Calls `GET /api/2.0/sql/config/warehouses`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/warehouses/getworkspacewarehouseconfig)
   */
  getWorkspaceWarehouseConfig(options?: CallOptions): Promise<GetWorkspaceWarehouseConfigResponse> {
    return call(this.api, operations.getWorkspaceWarehouseConfig, {}, options);
  }

  /**
   * Calls `GET /api/warehouses/v1/default-warehouse-overrides`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/warehouses/listdefaultwarehouseoverrides)
   */
  listDefaultWarehouseOverrides(
    request: ListDefaultWarehouseOverridesRequest = {},
    options?: CallOptions,
  ): Paged<DefaultWarehouseOverride, ListDefaultWarehouseOverridesResponse> {
    return paginate(this.api, operations.listDefaultWarehouseOverrides, request, options);
  }

  /**
   * Calls `PUT /api/2.0/permissions/warehouses/{warehouse_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/warehouses/setpermissions)
   */
  setPermissions(request: SetWarehousePermissionsRequest, options?: CallOptions): Promise<WarehousePermissions> {
    return call(this.api, operations.setPermissions, request, options);
  }

  /**
   * Calls `PUT /api/2.0/sql/config/warehouses`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/warehouses/setworkspacewarehouseconfig)
   */
  setWorkspaceWarehouseConfig(request: SetWorkspaceWarehouseConfigRequest = {}, options?: CallOptions): Promise<void> {
    return call(this.api, operations.setWorkspaceWarehouseConfig, request, options);
  }

  /**
   * Calls `POST /api/2.0/sql/warehouses/{id}/start`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/warehouses/start)
   */
  start(request: StartRequest, options?: CallOptions): Promise<Wait<GetWarehouseResponse, void>> {
    return start(this.api, operations.start, request, options);
  }

  /**
   * Does what `start` does and waits until the state is `RUNNING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  startAndWait(request: StartRequest, options?: WaitOptions<GetWarehouseResponse>): Promise<GetWarehouseResponse> {
    return startAndWait(this.api, operations.start, request, options);
  }

  /**
   * Calls `POST /api/2.0/sql/warehouses/{id}/stop`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/warehouses/stop)
   */
  stop(request: StopRequest, options?: CallOptions): Promise<Wait<GetWarehouseResponse, void>> {
    return start(this.api, operations.stop, request, options);
  }

  /**
   * Does what `stop` does and waits until the state is `STOPPED`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  stopAndWait(request: StopRequest, options?: WaitOptions<GetWarehouseResponse>): Promise<GetWarehouseResponse> {
    return startAndWait(this.api, operations.stop, request, options);
  }

  /**
   * Calls `PATCH /api/warehouses/v1/{name}`, where `name` has the form
   * `default-warehouse-overrides/{default_warehouse_override_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/warehouses/updatedefaultwarehouseoverride)
   */
  updateDefaultWarehouseOverride(
    request: UpdateDefaultWarehouseOverrideRequest,
    options?: CallOptions,
  ): Promise<DefaultWarehouseOverride> {
    return call(this.api, operations.updateDefaultWarehouseOverride, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/permissions/warehouses/{warehouse_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/warehouses/updatepermissions)
   */
  updatePermissions(request: UpdateWarehousePermissionsRequest, options?: CallOptions): Promise<WarehousePermissions> {
    return call(this.api, operations.updatePermissions, request, options);
  }

  /**
   * Polls `get` until the state is `RUNNING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitGetWarehouseRunning(
    request: GetWarehouseRequest,
    options?: WaitOptions<GetWarehouseResponse>,
  ): Promise<GetWarehouseResponse> {
    return rejoin(this.api, operations.create, request, options);
  }

  /**
   * Polls `get` until the state is `STOPPED`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitGetWarehouseStopped(
    request: GetWarehouseRequest,
    options?: WaitOptions<GetWarehouseResponse>,
  ): Promise<GetWarehouseResponse> {
    return rejoin(this.api, operations.stop, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'Warehouses.create',
    route: 'POST /api/2.0/sql/warehouses',
    body: true,
    wait: {
      id: 'Warehouses.waitGetWarehouseRunning',
      poll: (): Operation => operations.get,
      binding: { id: { response: 'id' } },
      state: ['state'],
      message: ['health', 'summary'],
      success: ['RUNNING'],
      failure: ['STOPPED', 'DELETED'],
    },
  } satisfies Operation<CreateWarehouseRequest, CreateWarehouseResponse>,
  get: {
    id: 'Warehouses.get',
    route: 'GET /api/2.0/sql/warehouses/{id}',
  } satisfies Operation<GetWarehouseRequest, GetWarehouseResponse>,
  list: {
    id: 'Warehouses.list',
    route: 'GET /api/2.0/sql/warehouses',
    query: ['page_size', 'page_token', 'run_as_user_id'],
    paging: {
      items: 'warehouses',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'name', id: 'id' },
    },
  } satisfies Operation<ListWarehousesRequest, ListWarehousesResponse>,
  delete: {
    id: 'Warehouses.delete',
    route: 'DELETE /api/2.0/sql/warehouses/{id}',
    response: 'none',
  } satisfies Operation<DeleteWarehouseRequest, void>,
  createDefaultWarehouseOverride: {
    id: 'Warehouses.createDefaultWarehouseOverride',
    route: 'POST /api/warehouses/v1/default-warehouse-overrides',
    query: ['default_warehouse_override_id'],
    body: 'default_warehouse_override',
  } satisfies Operation<CreateDefaultWarehouseOverrideRequest, DefaultWarehouseOverride>,
  deleteDefaultWarehouseOverride: {
    id: 'Warehouses.deleteDefaultWarehouseOverride',
    route: 'DELETE /api/warehouses/v1/{name=default-warehouse-overrides/*}',
    response: 'none',
  } satisfies Operation<DeleteDefaultWarehouseOverrideRequest, void>,
  edit: {
    id: 'Warehouses.edit',
    route: 'POST /api/2.0/sql/warehouses/{id}/edit',
    body: true,
    response: 'none',
    wait: {
      id: 'Warehouses.waitGetWarehouseRunning',
      poll: (): Operation => operations.get,
      binding: { id: { request: 'id' } },
      state: ['state'],
      message: ['health', 'summary'],
      success: ['RUNNING'],
      failure: ['STOPPED', 'DELETED'],
    },
  } satisfies Operation<EditWarehouseRequest, void>,
  getDefaultWarehouseOverride: {
    id: 'Warehouses.getDefaultWarehouseOverride',
    route: 'GET /api/warehouses/v1/{name=default-warehouse-overrides/*}',
  } satisfies Operation<GetDefaultWarehouseOverrideRequest, DefaultWarehouseOverride>,
  getPermissionLevels: {
    id: 'Warehouses.getPermissionLevels',
    route: 'GET /api/2.0/permissions/warehouses/{warehouse_id}/permissionLevels',
  } satisfies Operation<GetWarehousePermissionLevelsRequest, GetWarehousePermissionLevelsResponse>,
  getPermissions: {
    id: 'Warehouses.getPermissions',
    route: 'GET /api/2.0/permissions/warehouses/{warehouse_id}',
  } satisfies Operation<GetWarehousePermissionsRequest, WarehousePermissions>,
  getWorkspaceWarehouseConfig: {
    id: 'Warehouses.getWorkspaceWarehouseConfig',
    route: 'GET /api/2.0/sql/config/warehouses',
  } satisfies Operation<object, GetWorkspaceWarehouseConfigResponse>,
  listDefaultWarehouseOverrides: {
    id: 'Warehouses.listDefaultWarehouseOverrides',
    route: 'GET /api/warehouses/v1/default-warehouse-overrides',
    query: ['page_size', 'page_token'],
    paging: { items: 'default_warehouse_overrides', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListDefaultWarehouseOverridesRequest, ListDefaultWarehouseOverridesResponse>,
  setPermissions: {
    id: 'Warehouses.setPermissions',
    route: 'PUT /api/2.0/permissions/warehouses/{warehouse_id}',
    body: true,
  } satisfies Operation<SetWarehousePermissionsRequest, WarehousePermissions>,
  setWorkspaceWarehouseConfig: {
    id: 'Warehouses.setWorkspaceWarehouseConfig',
    route: 'PUT /api/2.0/sql/config/warehouses',
    body: true,
    response: 'none',
  } satisfies Operation<SetWorkspaceWarehouseConfigRequest, void>,
  start: {
    id: 'Warehouses.start',
    route: 'POST /api/2.0/sql/warehouses/{id}/start',
    body: true,
    response: 'none',
    wait: {
      id: 'Warehouses.waitGetWarehouseRunning',
      poll: (): Operation => operations.get,
      binding: { id: { request: 'id' } },
      state: ['state'],
      message: ['health', 'summary'],
      success: ['RUNNING'],
      failure: ['STOPPED', 'DELETED'],
    },
  } satisfies Operation<StartRequest, void>,
  stop: {
    id: 'Warehouses.stop',
    route: 'POST /api/2.0/sql/warehouses/{id}/stop',
    body: true,
    response: 'none',
    wait: {
      id: 'Warehouses.waitGetWarehouseStopped',
      poll: (): Operation => operations.get,
      binding: { id: { request: 'id' } },
      state: ['state'],
      message: ['health', 'summary'],
      success: ['STOPPED'],
      failure: [],
    },
  } satisfies Operation<StopRequest, void>,
  updateDefaultWarehouseOverride: {
    id: 'Warehouses.updateDefaultWarehouseOverride',
    route: 'PATCH /api/warehouses/v1/{name=default-warehouse-overrides/*}',
    query: ['allow_missing', 'update_mask'],
    body: 'default_warehouse_override',
  } satisfies Operation<UpdateDefaultWarehouseOverrideRequest, DefaultWarehouseOverride>,
  updatePermissions: {
    id: 'Warehouses.updatePermissions',
    route: 'PATCH /api/2.0/permissions/warehouses/{warehouse_id}',
    body: true,
  } satisfies Operation<UpdateWarehousePermissionsRequest, WarehousePermissions>,
};
