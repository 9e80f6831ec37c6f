// Generated from api/vectorsearch.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CreateEndpoint,
  CreateVectorIndexRequest,
  DeleteDataVectorIndexRequest,
  DeleteDataVectorIndexResponse,
  DeleteEndpointRequest,
  DeleteIndexRequest,
  EndpointInfo,
  GetEndpointRequest,
  GetIndexRequest,
  GetVectorSearchEndpointPermissionLevelsRequest,
  GetVectorSearchEndpointPermissionLevelsResponse,
  GetVectorSearchEndpointPermissionsRequest,
  ListEndpointResponse,
  ListEndpointsRequest,
  ListIndexesRequest,
  ListVectorIndexesResponse,
  PatchEndpointBudgetPolicyRequest,
  PatchEndpointBudgetPolicyResponse,
  PatchEndpointRequest,
  QueryVectorIndexNextPageRequest,
  QueryVectorIndexRequest,
  QueryVectorIndexResponse,
  RetrieveUserVisibleMetricsRequest,
  RetrieveUserVisibleMetricsResponse,
  ScanVectorIndexRequest,
  ScanVectorIndexResponse,
  SetVectorSearchEndpointPermissionsRequest,
  StartEndpointRequest,
  StopEndpointRequest,
  SyncIndexRequest,
  UpdateEndpointCustomTagsRequest,
  UpdateEndpointCustomTagsResponse,
  UpdateVectorSearchEndpointPermissionsRequest,
  UpsertDataVectorIndexRequest,
  UpsertDataVectorIndexResponse,
  VectorIndex,
  VectorSearchEndpointPermissions,
} from './types.js';

/** The operations of this package by path and verb. */
export interface VectorsearchPaths {
  '/api/2.0/permissions/vector-search-endpoints/{endpoint_id}': {
    /** `VectorSearchEndpoints.getPermissions` */
    get: RestOperation<
      { path: { endpoint_id: GetVectorSearchEndpointPermissionsRequest['endpoint_id'] } },
      never,
      VectorSearchEndpointPermissions
    >;
    /** `VectorSearchEndpoints.setPermissions` */
    put: RestOperation<
      { path: { endpoint_id: SetVectorSearchEndpointPermissionsRequest['endpoint_id'] } },
      Omit<SetVectorSearchEndpointPermissionsRequest, 'endpoint_id'>,
      VectorSearchEndpointPermissions
    >;
    /** `VectorSearchEndpoints.updatePermissions` */
    patch: RestOperation<
      { path: { endpoint_id: UpdateVectorSearchEndpointPermissionsRequest['endpoint_id'] } },
      Omit<UpdateVectorSearchEndpointPermissionsRequest, 'endpoint_id'>,
      VectorSearchEndpointPermissions
    >;
  };
  '/api/2.0/permissions/vector-search-endpoints/{endpoint_id}/permissionLevels': {
    /** `VectorSearchEndpoints.getPermissionLevels` */
    get: RestOperation<
      { path: { endpoint_id: GetVectorSearchEndpointPermissionLevelsRequest['endpoint_id'] } },
      never,
      GetVectorSearchEndpointPermissionLevelsResponse
    >;
  };
  '/api/2.0/vector-search/endpoints': {
    /** `VectorSearchEndpoints.createEndpoint` */
    post: RestOperation<{}, CreateEndpoint, EndpointInfo>;
    /** `VectorSearchEndpoints.listEndpoints` */
    get: RestOperation<{ query?: Pick<ListEndpointsRequest, 'page_token'> }, never, ListEndpointResponse>;
  };
  '/api/2.0/vector-search/endpoints/{endpoint_name}': {
    /** `VectorSearchEndpoints.deleteEndpoint` */
    delete: RestOperation<{ path: { endpoint_name: DeleteEndpointRequest['endpoint_name'] } }, never, never>;
    /** `VectorSearchEndpoints.getEndpoint` */
    get: RestOperation<{ path: { endpoint_name: GetEndpointRequest['endpoint_name'] } }, never, EndpointInfo>;
    /** `VectorSearchEndpoints.patchEndpoint` */
    patch: RestOperation<
      { path: { endpoint_name: PatchEndpointRequest['endpoint_name'] } },
      Omit<PatchEndpointRequest, 'endpoint_name'>,
      EndpointInfo
    >;
  };
  '/api/2.0/vector-search/endpoints/{endpoint_name}/budget-policy': {
    /** `VectorSearchEndpoints.updateEndpointBudgetPolicy` */
    patch: RestOperation<
      { path: { endpoint_name: PatchEndpointBudgetPolicyRequest['endpoint_name'] } },
      Omit<PatchEndpointBudgetPolicyRequest, 'endpoint_name'>,
      PatchEndpointBudgetPolicyResponse
    >;
  };
  '/api/2.0/vector-search/endpoints/{endpoint_name}/start': {
    /** `VectorSearchEndpoints.startEndpoint` */
    post: RestOperation<
      { path: { endpoint_name: StartEndpointRequest['endpoint_name'] } },
      Omit<StartEndpointRequest, 'endpoint_name'>,
      EndpointInfo
    >;
  };
  '/api/2.0/vector-search/endpoints/{endpoint_name}/stop': {
    /** `VectorSearchEndpoints.stopEndpoint` */
    post: RestOperation<
      { path: { endpoint_name: StopEndpointRequest['endpoint_name'] } },
      Omit<StopEndpointRequest, 'endpoint_name'>,
      EndpointInfo
    >;
  };
  '/api/2.0/vector-search/endpoints/{endpoint_name}/tags': {
    /** `VectorSearchEndpoints.updateEndpointCustomTags` */
    patch: RestOperation<
      { path: { endpoint_name: UpdateEndpointCustomTagsRequest['endpoint_name'] } },
      Omit<UpdateEndpointCustomTagsRequest, 'endpoint_name'>,
      UpdateEndpointCustomTagsResponse
    >;
  };
  '/api/2.0/vector-search/endpoints/{name}/metrics': {
    /** `VectorSearchEndpoints.retrieveUserVisibleMetrics` */
    post: RestOperation<
      { path: { name: RetrieveUserVisibleMetricsRequest['name'] } },
      Omit<RetrieveUserVisibleMetricsRequest, 'name'>,
      RetrieveUserVisibleMetricsResponse
    >;
  };
  '/api/2.0/vector-search/indexes': {
    /** `VectorSearchIndexes.createIndex` */
    post: RestOperation<{}, CreateVectorIndexRequest, VectorIndex>;
    /** `VectorSearchIndexes.listIndexes` */
    get: RestOperation<
      { query: Pick<ListIndexesRequest, 'endpoint_name' | 'page_token'> },
      never,
      ListVectorIndexesResponse
    >;
  };
  '/api/2.0/vector-search/indexes/{index_name}': {
    /** `VectorSearchIndexes.deleteIndex` */
    delete: RestOperation<{ path: { index_name: DeleteIndexRequest['index_name'] } }, never, never>;
    /** `VectorSearchIndexes.getIndex` */
    get: RestOperation<
      {
        path: { index_name: GetIndexRequest['index_name'] };
        query?: Pick<GetIndexRequest, 'ensure_reranker_compatible'>;
      },
      never,
      VectorIndex
    >;
  };
  '/api/2.0/vector-search/indexes/{index_name}/delete-data': {
    /** `VectorSearchIndexes.deleteDataVectorIndex` */
    delete: RestOperation<
      {
        path: { index_name: DeleteDataVectorIndexRequest['index_name'] };
        query: Pick<DeleteDataVectorIndexRequest, 'primary_keys'>;
      },
      never,
      DeleteDataVectorIndexResponse
    >;
  };
  '/api/2.0/vector-search/indexes/{index_name}/query': {
    /** `VectorSearchIndexes.queryIndex` */
    post: RestOperation<
      { path: { index_name: QueryVectorIndexRequest['index_name'] } },
      Omit<QueryVectorIndexRequest, 'index_name'>,
      QueryVectorIndexResponse
    >;
  };
  '/api/2.0/vector-search/indexes/{index_name}/query-next-page': {
    /** `VectorSearchIndexes.queryNextPage` */
    post: RestOperation<
      { path: { index_name: QueryVectorIndexNextPageRequest['index_name'] } },
      Omit<QueryVectorIndexNextPageRequest, 'index_name'>,
      QueryVectorIndexResponse
    >;
  };
  '/api/2.0/vector-search/indexes/{index_name}/scan': {
    /** `VectorSearchIndexes.scanIndex` */
    post: RestOperation<
      { path: { index_name: ScanVectorIndexRequest['index_name'] } },
      Omit<ScanVectorIndexRequest, 'index_name'>,
      ScanVectorIndexResponse
    >;
  };
  '/api/2.0/vector-search/indexes/{index_name}/sync': {
    /** `VectorSearchIndexes.syncIndex` */
    post: RestOperation<
      { path: { index_name: SyncIndexRequest['index_name'] } },
      Omit<SyncIndexRequest, 'index_name'>,
      never
    >;
  };
  '/api/2.0/vector-search/indexes/{index_name}/upsert-data': {
    /** `VectorSearchIndexes.upsertDataVectorIndex` */
    post: RestOperation<
      { path: { index_name: UpsertDataVectorIndexRequest['index_name'] } },
      Omit<UpsertDataVectorIndexRequest, 'index_name'>,
      UpsertDataVectorIndexResponse
    >;
  };
}
