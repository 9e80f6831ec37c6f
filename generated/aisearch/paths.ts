// Generated from api/aisearch.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CreateEndpointRequest,
  CreateIndexRequest,
  Endpoint,
  Index,
  ListEndpointsRequest,
  ListEndpointsResponse,
  ListIndexesRequest,
  ListIndexesResponse,
  QueryIndexRequest,
  QueryIndexResponse,
  RemoveDataRequest,
  RemoveDataResponse,
  ScanIndexRequest,
  ScanIndexResponse,
  SyncIndexRequest,
  SyncIndexResponse,
  UpdateEndpointRequest,
  UpsertDataRequest,
  UpsertDataResponse,
} from './types.js';

/** The operations of this package by path and verb. */
export interface AisearchPaths {
  '/api/2.0/ai-search/workspaces/{workspace_id}/endpoints': {
    /** `AiSearch.createEndpoint` */
    post: RestOperation<
      { path: { workspace_id: string }; query?: Pick<CreateEndpointRequest, 'endpoint_id'> },
      CreateEndpointRequest['endpoint'],
      Endpoint
    >;
    /** `AiSearch.listEndpoints` */
    get: RestOperation<
      { path: { workspace_id: string }; query?: Pick<ListEndpointsRequest, 'page_size' | 'page_token'> },
      never,
      ListEndpointsResponse
    >;
  };
  '/api/2.0/ai-search/workspaces/{workspace_id}/endpoints/{endpoint_id}': {
    /** `AiSearch.deleteEndpoint` */
    delete: RestOperation<{ path: { workspace_id: string; endpoint_id: string } }, never, never>;
    /** `AiSearch.getEndpoint` */
    get: RestOperation<{ path: { workspace_id: string; endpoint_id: string } }, never, Endpoint>;
    /** `AiSearch.updateEndpoint` */
    patch: RestOperation<
      { path: { workspace_id: string; endpoint_id: string }; query: Pick<UpdateEndpointRequest, 'update_mask'> },
      UpdateEndpointRequest['endpoint'],
      Endpoint
    >;
  };
  '/api/2.0/ai-search/workspaces/{workspace_id}/endpoints/{endpoint_id}/indexes': {
    /** `AiSearch.createIndex` */
    post: RestOperation<
      { path: { workspace_id: string; endpoint_id: string }; query?: Pick<CreateIndexRequest, 'index_id'> },
      CreateIndexRequest['index'],
      Index
    >;
    /** `AiSearch.listIndexes` */
    get: RestOperation<
      {
        path: { workspace_id: string; endpoint_id: string };
        query?: Pick<ListIndexesRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListIndexesResponse
    >;
  };
  '/api/2.0/ai-search/workspaces/{workspace_id}/endpoints/{endpoint_id}/indexes/{index_id}': {
    /** `AiSearch.deleteIndex` */
    delete: RestOperation<{ path: { workspace_id: string; endpoint_id: string; index_id: string } }, never, never>;
    /** `AiSearch.getIndex` */
    get: RestOperation<{ path: { workspace_id: string; endpoint_id: string; index_id: string } }, never, Index>;
  };
  '/api/2.0/ai-search/workspaces/{workspace_id}/endpoints/{endpoint_id}/indexes/{index_id}:query': {
    /** `AiSearch.queryIndex` */
    post: RestOperation<
      { path: { workspace_id: string; endpoint_id: string; index_id: string } },
      Omit<QueryIndexRequest, 'name'>,
      QueryIndexResponse
    >;
  };
  '/api/2.0/ai-search/workspaces/{workspace_id}/endpoints/{endpoint_id}/indexes/{index_id}:removeData': {
    /** `AiSearch.removeData` */
    post: RestOperation<
      { path: { workspace_id: string; endpoint_id: string; index_id: string } },
      Omit<RemoveDataRequest, 'name'>,
      RemoveDataResponse
    >;
  };
  '/api/2.0/ai-search/workspaces/{workspace_id}/endpoints/{endpoint_id}/indexes/{index_id}:scan': {
    /** `AiSearch.scanIndex` */
    post: RestOperation<
      { path: { workspace_id: string; endpoint_id: string; index_id: string } },
      Omit<ScanIndexRequest, 'name'>,
      ScanIndexResponse
    >;
  };
  '/api/2.0/ai-search/workspaces/{workspace_id}/endpoints/{endpoint_id}/indexes/{index_id}:sync': {
    /** `AiSearch.syncIndex` */
    post: RestOperation<
      { path: { workspace_id: string; endpoint_id: string; index_id: string } },
      Omit<SyncIndexRequest, 'name'>,
      SyncIndexResponse
    >;
  };
  '/api/2.0/ai-search/workspaces/{workspace_id}/endpoints/{endpoint_id}/indexes/{index_id}:upsertData': {
    /** `AiSearch.upsertData` */
    post: RestOperation<
      { path: { workspace_id: string; endpoint_id: string; index_id: string } },
      Omit<UpsertDataRequest, 'name'>,
      UpsertDataResponse
    >;
  };
}
