// Generated from api/apps.json by codegen/. Do not edit.
import { Service, call, paginate, rejoin, start, startAndWait, startLongRunning } from '../../runtime/index.js';
import type { CallOptions, LongRunningOperation, Operation, Paged, Wait, WaitOptions } from '../../runtime/index.js';
import type {
  App,
  AppDeployment,
  AppPermissions,
  AppThumbnail,
  AppUpdate,
  AsyncUpdateAppRequest,
  CreateRequest,
  CreateSpaceRequest,
  DeleteAppRequest,
  DeleteAppThumbnailRequest,
  DeleteSpaceRequest,
  DeployRequest,
  GetAppDeploymentRequest,
  GetAppPermissionLevelsRequest,
  GetAppPermissionLevelsResponse,
  GetAppPermissionsRequest,
  GetAppRequest,
  GetAppUpdateRequest,
  GetOperationRequest,
  GetSpaceRequest,
  ListAppDeploymentsRequest,
  ListAppDeploymentsResponse,
  ListAppsRequest,
  ListAppsResponse,
  ListSpacesRequest,
  ListSpacesResponse,
  Operation as AppsOperation,
  SetAppPermissionsRequest,
  Space,
  SpaceUpdate,
  StartAppRequest,
  StopAppRequest,
  UpdateAppPermissionsRequest,
  UpdateAppThumbnailRequest,
  UpdateRequest,
  UpdateSpaceRequest,
} from './types.js';

/** The operations of Apps. */
export class AppsService extends Service {
  /**
   * Calls `POST /api/2.0/apps`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/create)
   */
  create(request: CreateRequest, options?: CallOptions): Promise<Wait<App, App>> {
    return start(this.api, operations.create, request, options);
  }

  /**
   * Does what `create` does and waits until the state is `ACTIVE`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  createAndWait(request: CreateRequest, options?: WaitOptions<App>): Promise<App> {
    return startAndWait(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/apps/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/get)
   */
  get(request: GetAppRequest, options?: CallOptions): Promise<App> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/apps`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/list)
   */
  list(request: ListAppsRequest = {}, options?: CallOptions): Paged<App, ListAppsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/apps/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/update)
   */
  update(request: UpdateRequest, options?: CallOptions): Promise<App> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/apps/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/delete)
   */
  delete(request: DeleteAppRequest, options?: CallOptions): Promise<App> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `POST /api/2.0/app-spaces`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/createspace)
   */
  createSpace(request: CreateSpaceRequest, options?: CallOptions): Promise<LongRunningOperation<Space, Space>> {
    return startLongRunning(this.api, operations.createSpace, request, options);
  }

  /**
   * Calls `POST /api/2.0/apps/{app_name}/update`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/createupdate)
   */
  createUpdate(request: AsyncUpdateAppRequest, options?: CallOptions): Promise<Wait<AppUpdate, AppUpdate>> {
    return start(this.api, operations.createUpdate, request, options);
  }

  /**
   * Does what `createUpdate` does and waits until the state is `SUCCEEDED`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  createUpdateAndWait(request: AsyncUpdateAppRequest, options?: WaitOptions<AppUpdate>): Promise<AppUpdate> {
    return startAndWait(this.api, operations.createUpdate, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/apps/{name}/thumbnail`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/deleteappthumbnail)
   */
  deleteAppThumbnail(request: DeleteAppThumbnailRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteAppThumbnail, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/app-spaces/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/deletespace)
   */
  deleteSpace(request: DeleteSpaceRequest, options?: CallOptions): Promise<LongRunningOperation<void, Space>> {
    return startLongRunning(this.api, operations.deleteSpace, request, options);
  }

  /**
   * Calls `POST /api/2.0/apps/{app_name}/deployments`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/deploy)
   */
  deploy(request: DeployRequest, options?: CallOptions): Promise<Wait<AppDeployment, AppDeployment>> {
    return start(this.api, operations.deploy, request, options);
  }

  /**
   * Does what `deploy` does and waits until the state is `SUCCEEDED`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  deployAndWait(request: DeployRequest, options?: WaitOptions<AppDeployment>): Promise<AppDeployment> {
    return startAndWait(this.api, operations.deploy, request, options);
  }

  /**
   * Calls `GET /api/2.0/apps/{app_name}/deployments/{deployment_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/getdeployment)
   */
  getDeployment(request: GetAppDeploymentRequest, options?: CallOptions): Promise<AppDeployment> {
    return call(this.api, operations.getDeployment, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/apps/{app_name}/permissionLevels`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/getpermissionlevels)
   */
  getPermissionLevels(
    request: GetAppPermissionLevelsRequest,
    options?: CallOptions,
  ): Promise<GetAppPermissionLevelsResponse> {
    return call(this.api, operations.getPermissionLevels, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/apps/{app_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/getpermissions)
   */
  getPermissions(request: GetAppPermissionsRequest, options?: CallOptions): Promise<AppPermissions> {
    return call(this.api, operations.getPermissions, request, options);
  }

  /**
   * Calls `GET /api/2.0/app-spaces/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/getspace)
   */
  getSpace(request: GetSpaceRequest, options?: CallOptions): Promise<Space> {
    return call(this.api, operations.getSpace, request, options);
  }

  /**
   * Calls `GET /api/2.0/app-spaces/{name}/operation`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/getspaceoperation)
   */
  getSpaceOperation(request: GetOperationRequest, options?: CallOptions): Promise<AppsOperation> {
    return call(this.api, operations.getSpaceOperation, request, options);
  }

  /**
   * Calls `GET /api/2.0/apps/{app_name}/update`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/getupdate)
   */
  getUpdate(request: GetAppUpdateRequest, options?: CallOptions): Promise<AppUpdate> {
    return call(this.api, operations.getUpdate, request, options);
  }

  /**
   * Calls `GET /api/2.0/apps/{app_name}/deployments`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/listdeployments)
   */
  listDeployments(
    request: ListAppDeploymentsRequest,
    options?: CallOptions,
  ): Paged<AppDeployment, ListAppDeploymentsResponse> {
    return paginate(this.api, operations.listDeployments, request, options);
  }

  /**
   * Calls `GET /api/2.0/app-spaces`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/listspaces)
   */
  listSpaces(request: ListSpacesRequest = {}, options?: CallOptions): Paged<Space, ListSpacesResponse> {
    return paginate(this.api, operations.listSpaces, request, options);
  }

  /**
   * Calls `PUT /api/2.0/permissions/apps/{app_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/setpermissions)
   */
  setPermissions(request: SetAppPermissionsRequest, options?: CallOptions): Promise<AppPermissions> {
    return call(this.api, operations.setPermissions, request, options);
  }

  /**
   * Calls `POST /api/2.0/apps/{name}/start`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/start)
   */
  start(request: StartAppRequest, options?: CallOptions): Promise<Wait<App, App>> {
    return start(this.api, operations.start, request, options);
  }

  /**
   * Does what `start` does and waits until the state is `ACTIVE`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  startAndWait(request: StartAppRequest, options?: WaitOptions<App>): Promise<App> {
    return startAndWait(this.api, operations.start, request, options);
  }

  /**
   * Calls `POST /api/2.0/apps/{name}/stop`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/stop)
   */
  stop(request: StopAppRequest, options?: CallOptions): Promise<Wait<App, App>> {
    return start(this.api, operations.stop, request, options);
  }

  /**
   * Does what `stop` does and waits until the state is `STOPPED`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  stopAndWait(request: StopAppRequest, options?: WaitOptions<App>): Promise<App> {
    return startAndWait(this.api, operations.stop, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/apps/{name}/thumbnail`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/updateappthumbnail)
   */
  updateAppThumbnail(request: UpdateAppThumbnailRequest, options?: CallOptions): Promise<AppThumbnail> {
    return call(this.api, operations.updateAppThumbnail, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/permissions/apps/{app_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/updatepermissions)
   */
  updatePermissions(request: UpdateAppPermissionsRequest, options?: CallOptions): Promise<AppPermissions> {
    return call(this.api, operations.updatePermissions, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/app-spaces/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/apps/updatespace)
   */
  updateSpace(request: UpdateSpaceRequest, options?: CallOptions): Promise<LongRunningOperation<Space, SpaceUpdate>> {
    return startLongRunning(this.api, operations.updateSpace, request, options);
  }

  /**
   * Polls `get` until the state is `ACTIVE`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitGetAppActive(request: GetAppRequest, options?: WaitOptions<App>): Promise<App> {
    return rejoin(this.api, operations.create, request, options);
  }

  /**
   * Polls `getUpdate` until the state is `SUCCEEDED`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitGetUpdateAppSucceeded(request: GetAppUpdateRequest, options?: WaitOptions<AppUpdate>): Promise<AppUpdate> {
    return rejoin(this.api, operations.createUpdate, request, options);
  }

  /**
   * Polls `getDeployment` until the state is `SUCCEEDED`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitGetDeploymentAppSucceeded(
    request: GetAppDeploymentRequest,
    options?: WaitOptions<AppDeployment>,
  ): Promise<AppDeployment> {
    return rejoin(this.api, operations.deploy, request, options);
  }

  /**
   * Polls `get` until the state is `STOPPED`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitGetAppStopped(request: GetAppRequest, options?: WaitOptions<App>): Promise<App> {
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
    id: 'Apps.create',
    route: 'POST /api/2.0/apps',
    query: ['no_compute'],
    body: 'app',
    wait: {
      id: 'Apps.waitGetAppActive',
      poll: (): Operation => operations.get,
      binding: { name: { response: 'name' } },
      state: ['compute_status', 'state'],
      message: ['compute_status', 'message'],
      success: ['ACTIVE'],
      failure: ['ERROR', 'STOPPED'],
    },
  } satisfies Operation<CreateRequest, App>,
  get: {
    id: 'Apps.get',
    route: 'GET /api/2.0/apps/{name}',
  } satisfies Operation<GetAppRequest, App>,
  list: {
    id: 'Apps.list',
    route: 'GET /api/2.0/apps',
    query: ['page_size', 'page_token', 'space'],
    paging: {
      items: 'apps',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'name', id: 'id' },
    },
  } satisfies Operation<ListAppsRequest, ListAppsResponse>,
  update: {
    id: 'Apps.update',
    route: 'PATCH /api/2.0/apps/{name}',
    body: 'app',
  } satisfies Operation<UpdateRequest, App>,
  delete: {
    id: 'Apps.delete',
    route: 'DELETE /api/2.0/apps/{name}',
  } satisfies Operation<DeleteAppRequest, App>,
  createSpace: {
    id: 'Apps.createSpace',
    route: 'POST /api/2.0/app-spaces',
    body: 'space',
    longRunning: { poll: (): Operation => operations.getSpaceOperation, hasResult: true },
  } satisfies Operation<CreateSpaceRequest, AppsOperation>,
  createUpdate: {
    id: 'Apps.createUpdate',
    route: 'POST /api/2.0/apps/{app_name}/update',
    body: true,
    wait: {
      id: 'Apps.waitGetUpdateAppSucceeded',
      poll: (): Operation => operations.getUpdate,
      binding: { app_name: { request: 'app_name' } },
      state: ['status', 'state'],
      message: ['status', 'message'],
      success: ['SUCCEEDED'],
      failure: ['FAILED'],
    },
  } satisfies Operation<AsyncUpdateAppRequest, AppUpdate>,
  deleteAppThumbnail: {
    id: 'Apps.deleteAppThumbnail',
    route: 'DELETE /api/2.0/apps/{name}/thumbnail',
    response: 'none',
  } satisfies Operation<DeleteAppThumbnailRequest, void>,
  deleteSpace: {
    id: 'Apps.deleteSpace',
    route: 'DELETE /api/2.0/app-spaces/{name}',
    longRunning: { poll: (): Operation => operations.getSpaceOperation, hasResult: false },
  } satisfies Operation<DeleteSpaceRequest, AppsOperation>,
  deploy: {
    id: 'Apps.deploy',
    route: 'POST /api/2.0/apps/{app_name}/deployments',
    body: 'app_deployment',
    wait: {
      id: 'Apps.waitGetDeploymentAppSucceeded',
      poll: (): Operation => operations.getDeployment,
      binding: { app_name: { request: 'app_name' }, deployment_id: { response: 'deployment_id' } },
      state: ['status', 'state'],
      message: ['status', 'message'],
      success: ['SUCCEEDED'],
      failure: ['FAILED', 'CANCELLED'],
    },
  } satisfies Operation<DeployRequest, AppDeployment>,
  getDeployment: {
    id: 'Apps.getDeployment',
    route: 'GET /api/2.0/apps/{app_name}/deployments/{deployment_id}',
  } satisfies Operation<GetAppDeploymentRequest, AppDeployment>,
  getPermissionLevels: {
    id: 'Apps.getPermissionLevels',
    route: 'GET /api/2.0/permissions/apps/{app_name}/permissionLevels',
  } satisfies Operation<GetAppPermissionLevelsRequest, GetAppPermissionLevelsResponse>,
  getPermissions: {
    id: 'Apps.getPermissions',
    route: 'GET /api/2.0/permissions/apps/{app_name}',
  } satisfies Operation<GetAppPermissionsRequest, AppPermissions>,
  getSpace: {
    id: 'Apps.getSpace',
    route: 'GET /api/2.0/app-spaces/{name}',
  } satisfies Operation<GetSpaceRequest, Space>,
  getSpaceOperation: {
    id: 'Apps.getSpaceOperation',
    route: 'GET /api/2.0/app-spaces/{name}/operation',
  } satisfies Operation<GetOperationRequest, AppsOperation>,
  getUpdate: {
    id: 'Apps.getUpdate',
    route: 'GET /api/2.0/apps/{app_name}/update',
  } satisfies Operation<GetAppUpdateRequest, AppUpdate>,
  listDeployments: {
    id: 'Apps.listDeployments',
    route: 'GET /api/2.0/apps/{app_name}/deployments',
    query: ['page_size', 'page_token'],
    paging: { items: 'app_deployments', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListAppDeploymentsRequest, ListAppDeploymentsResponse>,
  listSpaces: {
    id: 'Apps.listSpaces',
    route: 'GET /api/2.0/app-spaces',
    query: ['page_size', 'page_token'],
    paging: { items: 'spaces', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListSpacesRequest, ListSpacesResponse>,
  setPermissions: {
    id: 'Apps.setPermissions',
    route: 'PUT /api/2.0/permissions/apps/{app_name}',
    body: true,
  } satisfies Operation<SetAppPermissionsRequest, AppPermissions>,
  start: {
    id: 'Apps.start',
    route: 'POST /api/2.0/apps/{name}/start',
    body: true,
    wait: {
      id: 'Apps.waitGetAppActive',
      poll: (): Operation => operations.get,
      binding: { name: { response: 'name' } },
      state: ['compute_status', 'state'],
      message: ['compute_status', 'message'],
      success: ['ACTIVE'],
      failure: ['ERROR', 'STOPPED'],
    },
  } satisfies Operation<StartAppRequest, App>,
  stop: {
    id: 'Apps.stop',
    route: 'POST /api/2.0/apps/{name}/stop',
    body: true,
    wait: {
      id: 'Apps.waitGetAppStopped',
      poll: (): Operation => operations.get,
      binding: { name: { response: 'name' } },
      state: ['compute_status', 'state'],
      message: ['compute_status', 'message'],
      success: ['STOPPED'],
      failure: ['ERROR'],
    },
  } satisfies Operation<StopAppRequest, App>,
  updateAppThumbnail: {
    id: 'Apps.updateAppThumbnail',
    route: 'PATCH /api/2.0/apps/{name}/thumbnail',
    body: true,
  } satisfies Operation<UpdateAppThumbnailRequest, AppThumbnail>,
  updatePermissions: {
    id: 'Apps.updatePermissions',
    route: 'PATCH /api/2.0/permissions/apps/{app_name}',
    body: true,
  } satisfies Operation<UpdateAppPermissionsRequest, AppPermissions>,
  updateSpace: {
    id: 'Apps.updateSpace',
    route: 'PATCH /api/2.0/app-spaces/{name}',
    query: ['update_mask'],
    body: 'space',
    longRunning: { poll: (): Operation => operations.getSpaceOperation, hasResult: true },
  } satisfies Operation<UpdateSpaceRequest, AppsOperation>,
};
