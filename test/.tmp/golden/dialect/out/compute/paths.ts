// Generated from api/compute.json by codegen/. Do not edit.
import type { RestOperation } from '../../../../../../runtime/rest.js';
import type {
  ClusterDetails,
  CreateCluster,
  CreateClusterResponse,
  GetClusterRequest,
  GetEvents,
  GetEventsResponse,
  Library,
  ListClustersRequest,
  ListClustersResponse,
  ListPoliciesRequest,
  ListPoliciesResponse,
  Policy,
  RestartCluster,
  UpdateLibraryRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface ComputePaths {
  '/api/2.0/accounts/{account_id}/policies': {
    /** `AccountPolicies.list` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<ListPoliciesRequest, 'count' | 'startIndex'> },
      never,
      ListPoliciesResponse
    >;
    /** `AccountPolicies.update` */
    put: RestOperation<{ path: { account_id: string } }, Policy, never>;
  };
  '/api/2.0/clusters/{cluster_id}/libraries/{library_id}': {
    /** `ClusterLibraries.update` */
    patch: RestOperation<
      {
        path: { cluster_id: UpdateLibraryRequest['cluster_id']; library_id: UpdateLibraryRequest['library_id'] };
        query: Pick<UpdateLibraryRequest, 'update_mask'>;
      },
      UpdateLibraryRequest['library'],
      Library
    >;
  };
  '/api/2.1/clusters/create': {
    /** Creates a cluster and starts it. */
    post: RestOperation<{}, CreateCluster, CreateClusterResponse>;
  };
  '/api/2.1/clusters/events': {
    /** `Clusters.events` */
    post: RestOperation<{}, GetEvents, GetEventsResponse>;
  };
  '/api/2.1/clusters/get': {
    /** Retrieves one cluster. */
    get: RestOperation<{ query: Pick<GetClusterRequest, 'cluster_id'> }, never, ClusterDetails>;
  };
  '/api/2.1/clusters/list': {
    /** `Clusters.list` */
    get: RestOperation<
      { query?: Pick<ListClustersRequest, 'filter_by' | 'page_size' | 'page_token'> },
      never,
      ListClustersResponse
    >;
  };
  '/api/2.1/clusters/list-zones': {
    /** `Clusters.listZones` */
    get: RestOperation<{}, never, string[]>;
  };
  '/api/2.1/clusters/{cluster_id}/restart': {
    /** Restarts a running cluster. */
    post: RestOperation<{ path: { cluster_id: RestartCluster['cluster_id'] } }, RestartCluster, never>;
  };
}
