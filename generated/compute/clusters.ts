// Generated from api/compute.json by codegen/. Do not edit.
import { Service, call, paginate, rejoin, start, startAndWait } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged, Wait, WaitOptions } from '../../runtime/index.js';
import type {
  ChangeClusterOwner,
  ClusterDetails,
  ClusterEvent,
  ClusterPermissions,
  CreateCluster,
  CreateClusterResponse,
  DeleteCluster,
  EditCluster,
  GetClusterPermissionLevelsRequest,
  GetClusterPermissionLevelsResponse,
  GetClusterPermissionsRequest,
  GetClusterRequest,
  GetEvents,
  GetEventsResponse,
  GetSparkVersionsResponse,
  ListAvailableZonesResponse,
  ListClustersRequest,
  ListClustersResponse,
  ListNodeTypesResponse,
  PermanentDeleteCluster,
  PinCluster,
  ResizeCluster,
  RestartCluster,
  SetClusterPermissionsRequest,
  StartCluster,
  UnpinCluster,
  UpdateCluster,
  UpdateClusterPermissionsRequest,
} from './types.js';

/** The operations of Clusters. */
export class ClustersService extends Service {
  /**
   * Calls `POST /api/2.1/clusters/create`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/create)
   */
  create(request: CreateCluster, options?: CallOptions): Promise<Wait<ClusterDetails, CreateClusterResponse>> {
    return start(this.api, operations.create, request, options);
  }

  /**
   * Does what `create` does and waits until the state is `RUNNING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  createAndWait(request: CreateCluster, options?: WaitOptions<ClusterDetails>): Promise<ClusterDetails> {
    return startAndWait(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.1/clusters/get`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/get)
   */
  get(request: GetClusterRequest, options?: CallOptions): Promise<ClusterDetails> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/clusters/list`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/list)
   */
  list(request: ListClustersRequest = {}, options?: CallOptions): Paged<ClusterDetails, ListClustersResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `POST /api/2.1/clusters/update`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/update)
   */
  update(request: UpdateCluster, options?: CallOptions): Promise<Wait<ClusterDetails, void>> {
    return start(this.api, operations.update, request, options);
  }

  /**
   * Does what `update` does and waits until the state is `RUNNING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  updateAndWait(request: UpdateCluster, options?: WaitOptions<ClusterDetails>): Promise<ClusterDetails> {
    return startAndWait(this.api, operations.update, request, options);
  }

  /**
   * Calls `POST /api/2.1/clusters/delete`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/delete)
   */
  delete(request: DeleteCluster, options?: CallOptions): Promise<Wait<ClusterDetails, void>> {
    return start(this.api, operations.delete, request, options);
  }

  /**
   * Does what `delete` does and waits until the state is `TERMINATED`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  deleteAndWait(request: DeleteCluster, options?: WaitOptions<ClusterDetails>): Promise<ClusterDetails> {
    return startAndWait(this.api, operations.delete, request, options);
  }

  /**
   * Calls `POST /api/2.1/clusters/change-owner`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/changeowner)
   */
  changeOwner(request: ChangeClusterOwner, options?: CallOptions): Promise<void> {
    return call(this.api, operations.changeOwner, request, options);
  }

  /**
   * Calls `POST /api/2.1/clusters/edit`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/edit)
   */
  edit(request: EditCluster, options?: CallOptions): Promise<Wait<ClusterDetails, void>> {
    return start(this.api, operations.edit, request, options);
  }

  /**
   * Does what `edit` does and waits until the state is `RUNNING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  editAndWait(request: EditCluster, options?: WaitOptions<ClusterDetails>): Promise<ClusterDetails> {
    return startAndWait(this.api, operations.edit, request, options);
  }

  /**
   * Calls `POST /api/2.1/clusters/events`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/events)
   */
  events(request: GetEvents, options?: CallOptions): Paged<ClusterEvent, GetEventsResponse> {
    return paginate(this.api, operations.events, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/clusters/{cluster_id}/permissionLevels`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/getpermissionlevels)
   */
  getPermissionLevels(
    request: GetClusterPermissionLevelsRequest,
    options?: CallOptions,
  ): Promise<GetClusterPermissionLevelsResponse> {
    return call(this.api, operations.getPermissionLevels, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/clusters/{cluster_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/getpermissions)
   */
  getPermissions(request: GetClusterPermissionsRequest, options?: CallOptions): Promise<ClusterPermissions> {
    return call(this.api, operations.getPermissions, request, options);
  }

  /**
   * Calls `GET /api/2.1/clusters/list-node-types`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/listnodetypes)
   */
  listNodeTypes(options?: CallOptions): Promise<ListNodeTypesResponse> {
    return call(this.api, operations.listNodeTypes, {}, options);
  }

  /**
   * Calls `GET /api/2.1/clusters/list-zones`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/listzones)
   */
  listZones(options?: CallOptions): Promise<ListAvailableZonesResponse> {
    return call(this.api, operations.listZones, {}, options);
  }

  /**
   * Calls `POST /api/2.1/clusters/permanent-delete`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/permanentdelete)
   */
  permanentDelete(request: PermanentDeleteCluster, options?: CallOptions): Promise<void> {
    return call(this.api, operations.permanentDelete, request, options);
  }

  /**
   * Calls `POST /api/2.1/clusters/pin`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/pin)
   */
  pin(request: PinCluster, options?: CallOptions): Promise<void> {
    return call(this.api, operations.pin, request, options);
  }

  /**
   * Calls `POST /api/2.1/clusters/resize`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/resize)
   */
  resize(request: ResizeCluster, options?: CallOptions): Promise<Wait<ClusterDetails, void>> {
    return start(this.api, operations.resize, request, options);
  }

  /**
   * Does what `resize` does and waits until the state is `RUNNING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  resizeAndWait(request: ResizeCluster, options?: WaitOptions<ClusterDetails>): Promise<ClusterDetails> {
    return startAndWait(this.api, operations.resize, request, options);
  }

  /**
   * Calls `POST /api/2.1/clusters/restart`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/restart)
   */
  restart(request: RestartCluster, options?: CallOptions): Promise<Wait<ClusterDetails, void>> {
    return start(this.api, operations.restart, request, options);
  }

  /**
   * Does what `restart` does and waits until the state is `RUNNING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  restartAndWait(request: RestartCluster, options?: WaitOptions<ClusterDetails>): Promise<ClusterDetails> {
    return startAndWait(this.api, operations.restart, request, options);
  }

  /**
   * Calls `PUT /api/2.0/permissions/clusters/{cluster_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/setpermissions)
   */
  setPermissions(request: SetClusterPermissionsRequest, options?: CallOptions): Promise<ClusterPermissions> {
    return call(this.api, operations.setPermissions, request, options);
  }

  /**
   * Calls `GET /api/2.1/clusters/spark-versions`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/sparkversions)
   */
  sparkVersions(options?: CallOptions): Promise<GetSparkVersionsResponse> {
    return call(this.api, operations.sparkVersions, {}, options);
  }

  /**
   * Calls `POST /api/2.1/clusters/start`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/start)
   */
  start(request: StartCluster, options?: CallOptions): Promise<Wait<ClusterDetails, void>> {
    return start(this.api, operations.start, request, options);
  }

  /**
   * Does what `start` does and waits until the state is `RUNNING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  startAndWait(request: StartCluster, options?: WaitOptions<ClusterDetails>): Promise<ClusterDetails> {
    return startAndWait(this.api, operations.start, request, options);
  }

  /**
   * Calls `POST /api/2.1/clusters/unpin`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/unpin)
   */
  unpin(request: UnpinCluster, options?: CallOptions): Promise<void> {
    return call(this.api, operations.unpin, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/permissions/clusters/{cluster_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/clusters/updatepermissions)
   */
  updatePermissions(request: UpdateClusterPermissionsRequest, options?: CallOptions): Promise<ClusterPermissions> {
    return call(this.api, operations.updatePermissions, request, options);
  }

  /**
   * Polls `get` until the state is `RUNNING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitGetClusterRunning(request: GetClusterRequest, options?: WaitOptions<ClusterDetails>): Promise<ClusterDetails> {
    return rejoin(this.api, operations.create, request, options);
  }

  /**
   * Polls `get` until the state is `TERMINATED`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitGetClusterTerminated(request: GetClusterRequest, options?: WaitOptions<ClusterDetails>): Promise<ClusterDetails> {
    return rejoin(this.api, operations.delete, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'Clusters.create',
    route: 'POST /api/2.1/clusters/create',
    body: true,
    wait: {
      id: 'Clusters.waitGetClusterRunning',
      poll: (): Operation => operations.get,
      binding: { cluster_id: { response: 'cluster_id' } },
      state: ['state'],
      message: ['state_message'],
      success: ['RUNNING'],
      failure: ['ERROR', 'TERMINATED'],
    },
  } satisfies Operation<CreateCluster, CreateClusterResponse>,
  get: {
    id: 'Clusters.get',
    route: 'GET /api/2.1/clusters/get',
    query: ['cluster_id'],
  } satisfies Operation<GetClusterRequest, ClusterDetails>,
  list: {
    id: 'Clusters.list',
    route: 'GET /api/2.1/clusters/list',
    query: ['filter_by', 'page_size', 'page_token', 'sort_by'],
    paging: {
      items: 'clusters',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'cluster_name', id: 'cluster_id' },
    },
  } satisfies Operation<ListClustersRequest, ListClustersResponse>,
  update: {
    id: 'Clusters.update',
    route: 'POST /api/2.1/clusters/update',
    body: true,
    response: 'none',
    wait: {
      id: 'Clusters.waitGetClusterRunning',
      poll: (): Operation => operations.get,
      binding: { cluster_id: { request: 'cluster_id' } },
      state: ['state'],
      message: ['state_message'],
      success: ['RUNNING'],
      failure: ['ERROR', 'TERMINATED'],
    },
  } satisfies Operation<UpdateCluster, void>,
  delete: {
    id: 'Clusters.delete',
    route: 'POST /api/2.1/clusters/delete',
    body: true,
    response: 'none',
    wait: {
      id: 'Clusters.waitGetClusterTerminated',
      poll: (): Operation => operations.get,
      binding: { cluster_id: { request: 'cluster_id' } },
      state: ['state'],
      message: ['state_message'],
      success: ['TERMINATED'],
      failure: ['ERROR'],
    },
  } satisfies Operation<DeleteCluster, void>,
  changeOwner: {
    id: 'Clusters.changeOwner',
    route: 'POST /api/2.1/clusters/change-owner',
    body: true,
    response: 'none',
  } satisfies Operation<ChangeClusterOwner, void>,
  edit: {
    id: 'Clusters.edit',
    route: 'POST /api/2.1/clusters/edit',
    body: true,
    response: 'none',
    wait: {
      id: 'Clusters.waitGetClusterRunning',
      poll: (): Operation => operations.get,
      binding: { cluster_id: { request: 'cluster_id' } },
      state: ['state'],
      message: ['state_message'],
      success: ['RUNNING'],
      failure: ['ERROR', 'TERMINATED'],
    },
  } satisfies Operation<EditCluster, void>,
  events: {
    id: 'Clusters.events',
    route: 'POST /api/2.1/clusters/events',
    body: true,
    paging: { items: 'events', next: 'next_page' },
  } satisfies Operation<GetEvents, GetEventsResponse>,
  getPermissionLevels: {
    id: 'Clusters.getPermissionLevels',
    route: 'GET /api/2.0/permissions/clusters/{cluster_id}/permissionLevels',
  } satisfies Operation<GetClusterPermissionLevelsRequest, GetClusterPermissionLevelsResponse>,
  getPermissions: {
    id: 'Clusters.getPermissions',
    route: 'GET /api/2.0/permissions/clusters/{cluster_id}',
  } satisfies Operation<GetClusterPermissionsRequest, ClusterPermissions>,
  listNodeTypes: {
    id: 'Clusters.listNodeTypes',
    route: 'GET /api/2.1/clusters/list-node-types',
  } satisfies Operation<object, ListNodeTypesResponse>,
  listZones: {
    id: 'Clusters.listZones',
    route: 'GET /api/2.1/clusters/list-zones',
  } satisfies Operation<object, ListAvailableZonesResponse>,
  permanentDelete: {
    id: 'Clusters.permanentDelete',
    route: 'POST /api/2.1/clusters/permanent-delete',
    body: true,
    response: 'none',
  } satisfies Operation<PermanentDeleteCluster, void>,
  pin: {
    id: 'Clusters.pin',
    route: 'POST /api/2.1/clusters/pin',
    body: true,
    response: 'none',
  } satisfies Operation<PinCluster, void>,
  resize: {
    id: 'Clusters.resize',
    route: 'POST /api/2.1/clusters/resize',
    body: true,
    response: 'none',
    wait: {
      id: 'Clusters.waitGetClusterRunning',
      poll: (): Operation => operations.get,
      binding: { cluster_id: { request: 'cluster_id' } },
      state: ['state'],
      message: ['state_message'],
      success: ['RUNNING'],
      failure: ['ERROR', 'TERMINATED'],
    },
  } satisfies Operation<ResizeCluster, void>,
  restart: {
    id: 'Clusters.restart',
    route: 'POST /api/2.1/clusters/restart',
    body: true,
    response: 'none',
    wait: {
      id: 'Clusters.waitGetClusterRunning',
      poll: (): Operation => operations.get,
      binding: { cluster_id: { request: 'cluster_id' } },
      state: ['state'],
      message: ['state_message'],
      success: ['RUNNING'],
      failure: ['ERROR', 'TERMINATED'],
    },
  } satisfies Operation<RestartCluster, void>,
  setPermissions: {
    id: 'Clusters.setPermissions',
    route: 'PUT /api/2.0/permissions/clusters/{cluster_id}',
    body: true,
  } satisfies Operation<SetClusterPermissionsRequest, ClusterPermissions>,
  sparkVersions: {
    id: 'Clusters.sparkVersions',
    route: 'GET /api/2.1/clusters/spark-versions',
  } satisfies Operation<object, GetSparkVersionsResponse>,
  start: {
    id: 'Clusters.start',
    route: 'POST /api/2.1/clusters/start',
    body: true,
    response: 'none',
    wait: {
      id: 'Clusters.waitGetClusterRunning',
      poll: (): Operation => operations.get,
      binding: { cluster_id: { request: 'cluster_id' } },
      state: ['state'],
      message: ['state_message'],
      success: ['RUNNING'],
      failure: ['ERROR', 'TERMINATED'],
    },
  } satisfies Operation<StartCluster, void>,
  unpin: {
    id: 'Clusters.unpin',
    route: 'POST /api/2.1/clusters/unpin',
    body: true,
    response: 'none',
  } satisfies Operation<UnpinCluster, void>,
  updatePermissions: {
    id: 'Clusters.updatePermissions',
    route: 'PATCH /api/2.0/permissions/clusters/{cluster_id}',
    body: true,
  } satisfies Operation<UpdateClusterPermissionsRequest, ClusterPermissions>,
};
