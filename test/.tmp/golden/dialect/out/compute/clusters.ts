// Generated from api/compute.json by codegen/. Do not edit.
import { Service, call, paginate, start, startAndWait, waitUntil } from '../../../../../../runtime/service.js';
import type {
  CallOptions,
  Operation,
  Paged,
  Starting,
  Wait,
  WaitOptions,
  Waiting,
} from '../../../../../../runtime/service.js';
import type {
  ClusterDetails,
  ClusterEvent,
  CreateCluster,
  CreateClusterResponse,
  GetClusterRequest,
  GetEvents,
  GetEventsResponse,
  ListClustersRequest,
  ListClustersResponse,
  RestartCluster,
} from './types.js';
import { ClusterLibrariesService } from './cluster-libraries.js';

/** Creates, edits and lists clusters. */
export class ClustersService extends Service {
  #clusterLibraries?: ClusterLibrariesService;

  /** The operations of ClusterLibraries. */
  get clusterLibraries(): ClusterLibrariesService {
    return (this.#clusterLibraries ??= new ClusterLibrariesService(this.api));
  }

  /**
   * Creates a cluster and starts it.
   *
   * `POST /api/2.1/clusters/create`
   *
   * @see https://docs.databricks.com/api/workspace/clusters/create
   */
  create(request: CreateCluster, options?: CallOptions): Promise<Wait<ClusterDetails, CreateClusterResponse>> {
    return start(this.api, operations.create, starts.create, request, options);
  }

  /**
   * Does what `create` does and waits until the state is `RUNNING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  createAndWait(request: CreateCluster, options?: WaitOptions<ClusterDetails> & CallOptions): Promise<ClusterDetails> {
    return startAndWait(this.api, operations.create, starts.create, request, options);
  }

  /**
   * Retrieves one cluster.
   *
   * Also clusters that were terminated up to 30 days ago.
   *
   * `GET /api/2.1/clusters/get`
   *
   * @see https://example.com/clusters/get
   */
  get(request: GetClusterRequest, options?: CallOptions): Promise<ClusterDetails> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/clusters/list`.
   *
   * @see https://docs.databricks.com/api/workspace/clusters/list
   */
  list(request: ListClustersRequest = {}, options?: CallOptions): Paged<ClusterDetails, ListClustersResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `POST /api/2.1/clusters/events`.
   *
   * @see https://docs.databricks.com/api/workspace/clusters/events
   */
  events(request: GetEvents, options?: CallOptions): Paged<ClusterEvent, GetEventsResponse> {
    return paginate(this.api, operations.events, request, options);
  }

  /**
   * Calls `GET /api/2.1/clusters/list-zones`.
   *
   * @see https://docs.databricks.com/api/workspace/clusters/listzones
   */
  listZones(options?: CallOptions): Paged<string, string[]> {
    return paginate(this.api, operations.listZones, {}, options);
  }

  /**
   * Restarts a running cluster.
   *
   * `POST /api/2.1/clusters/{cluster_id}/restart`
   *
   * @deprecated
   * @see https://docs.databricks.com/api/workspace/clusters/restart
   */
  restart(request: RestartCluster, options?: CallOptions): Promise<Wait<ClusterDetails, void>> {
    return start(this.api, operations.restart, starts.restart, request, options);
  }

  /**
   * Does what `restart` does and waits until the state is `RUNNING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 30 minutes)
   */
  restartAndWait(
    request: RestartCluster,
    options?: WaitOptions<ClusterDetails> & CallOptions,
  ): Promise<ClusterDetails> {
    return startAndWait(this.api, operations.restart, starts.restart, request, options);
  }

  /**
   * Polls `get` until the state is `RUNNING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitGetClusterRunning(request: GetClusterRequest, options?: WaitOptions<ClusterDetails>): Promise<ClusterDetails> {
    return waitUntil(this.api, waits.waitGetClusterRunning, request, options);
  }
}

/** What each method sends and how its answer is read. */
export const operations = {
  create: {
    id: 'Clusters.create',
    method: 'POST',
    path: '/api/2.1/clusters/create',
    body: true,
    idempotency: 'idempotency_token',
  } satisfies Operation<CreateCluster, CreateClusterResponse>,
  get: {
    id: 'Clusters.get',
    method: 'GET',
    path: '/api/2.1/clusters/get',
    query: ['cluster_id'],
  } satisfies Operation<GetClusterRequest, ClusterDetails>,
  list: {
    id: 'Clusters.list',
    method: 'GET',
    path: '/api/2.1/clusters/list',
    query: ['filter_by', 'page_size', 'page_token'],
    paging: { items: 'clusters', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListClustersRequest, ListClustersResponse>,
  events: {
    id: 'Clusters.events',
    method: 'POST',
    path: '/api/2.1/clusters/events',
    body: true,
    paging: { items: 'events', next: 'next_page' },
  } satisfies Operation<GetEvents, GetEventsResponse>,
  listZones: {
    id: 'Clusters.listZones',
    method: 'GET',
    path: '/api/2.1/clusters/list-zones',
    paging: {},
  } satisfies Operation<object, string[]>,
  restart: {
    id: 'Clusters.restart',
    method: 'POST',
    path: '/api/2.1/clusters/{cluster_id}/restart',
    body: true,
    pathAndBody: ['cluster_id'],
    response: 'none',
  } satisfies Operation<RestartCluster, void>,
};

const waits = {
  waitGetClusterRunning: {
    poll: () => operations.get,
    id: 'Clusters.waitGetClusterRunning',
    state: ['state'],
    message: ['state_message'],
    success: ['RUNNING'],
    failure: ['ERROR', 'TERMINATED'],
    timeoutMinutes: 20,
  } satisfies Waiting,
  restartAndWait: {
    poll: () => operations.get,
    id: 'Clusters.restartAndWait',
    state: ['state'],
    success: ['RUNNING'],
    failure: ['ERROR', 'TERMINATED'],
    timeoutMinutes: 30,
  } satisfies Waiting,
};

const starts = {
  create: {
    waiting: () => waits.waitGetClusterRunning,
    binding: { cluster_id: { response: 'cluster_id' } },
  } satisfies Starting,
  restart: {
    waiting: () => waits.restartAndWait,
    binding: { cluster_id: { request: 'cluster_id' } },
  } satisfies Starting,
};
