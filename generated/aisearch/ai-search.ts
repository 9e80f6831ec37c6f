// Generated from api/aisearch.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateEndpointRequest,
  CreateIndexRequest,
  DeleteEndpointRequest,
  DeleteIndexRequest,
  Endpoint,
  GetEndpointRequest,
  GetIndexRequest,
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

/** The operations of AiSearch. */
export class AiSearchService extends Service {
  /**
   * Calls `POST /api/2.0/ai-search/{parent}/endpoints`, where `parent` has the form
   * `workspaces/{workspace_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aisearch/createendpoint)
   */
  createEndpoint(request: CreateEndpointRequest, options?: CallOptions): Promise<Endpoint> {
    return call(this.api, operations.createEndpoint, request, options);
  }

  /**
   * Calls `POST /api/2.0/ai-search/{parent}/indexes`, where `parent` has the form
   * `workspaces/{workspace_id}/endpoints/{endpoint_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aisearch/createindex)
   */
  createIndex(request: CreateIndexRequest, options?: CallOptions): Promise<Index> {
    return call(this.api, operations.createIndex, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/ai-search/{name}`, where `name` has the form
   * `workspaces/{workspace_id}/endpoints/{endpoint_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aisearch/deleteendpoint)
   */
  deleteEndpoint(request: DeleteEndpointRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteEndpoint, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/ai-search/{name}`, where `name` has the form
   * `workspaces/{workspace_id}/endpoints/{endpoint_id}/indexes/{index_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aisearch/deleteindex)
   */
  deleteIndex(request: DeleteIndexRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteIndex, request, options);
  }

  /**
   * Calls `GET /api/2.0/ai-search/{name}`, where `name` has the form
   * `workspaces/{workspace_id}/endpoints/{endpoint_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aisearch/getendpoint)
   */
  getEndpoint(request: GetEndpointRequest, options?: CallOptions): Promise<Endpoint> {
    return call(this.api, operations.getEndpoint, request, options);
  }

  /**
   * Calls `GET /api/2.0/ai-search/{name}`, where `name` has the form
   * `workspaces/{workspace_id}/endpoints/{endpoint_id}/indexes/{index_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aisearch/getindex)
   */
  getIndex(request: GetIndexRequest, options?: CallOptions): Promise<Index> {
    return call(this.api, operations.getIndex, request, options);
  }

  /**
   * Calls `GET /api/2.0/ai-search/{parent}/endpoints`, where `parent` has the form
   * `workspaces/{workspace_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aisearch/listendpoints)
   */
  listEndpoints(request: ListEndpointsRequest, options?: CallOptions): Paged<Endpoint, ListEndpointsResponse> {
    return paginate(this.api, operations.listEndpoints, request, options);
  }

  /**
   * Calls `GET /api/2.0/ai-search/{parent}/indexes`, where `parent` has the form
   * `workspaces/{workspace_id}/endpoints/{endpoint_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aisearch/listindexes)
   */
  listIndexes(request: ListIndexesRequest, options?: CallOptions): Paged<Index, ListIndexesResponse> {
    return paginate(this.api, operations.listIndexes, request, options);
  }

  /**
   * Calls `POST /api/2.0/ai-search/{name}:query`, where `name` has the form
   * `workspaces/{workspace_id}/endpoints/{endpoint_id}/indexes/{index_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aisearch/queryindex)
   */
  queryIndex(request: QueryIndexRequest, options?: CallOptions): Promise<QueryIndexResponse> {
    return call(this.api, operations.queryIndex, request, options);
  }

  /**
   * Calls `POST /api/2.0/ai-search/{name}:removeData`, where `name` has the form
   * `workspaces/{workspace_id}/endpoints/{endpoint_id}/indexes/{index_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aisearch/removedata)
   */
  removeData(request: RemoveDataRequest, options?: CallOptions): Promise<RemoveDataResponse> {
    return call(this.api, operations.removeData, request, options);
  }

  /**
   * Calls `POST /api/2.0/ai-search/{name}:scan`, where `name` has the form
   * `workspaces/{workspace_id}/endpoints/{endpoint_id}/indexes/{index_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aisearch/scanindex)
   */
  scanIndex(request: ScanIndexRequest, options?: CallOptions): Promise<ScanIndexResponse> {
    return call(this.api, operations.scanIndex, request, options);
  }

  /**
   * Calls `POST /api/2.0/ai-search/{name}:sync`, where `name` has the form
   * `workspaces/{workspace_id}/endpoints/{endpoint_id}/indexes/{index_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aisearch/syncindex)
   */
  syncIndex(request: SyncIndexRequest, options?: CallOptions): Promise<SyncIndexResponse> {
    return call(this.api, operations.syncIndex, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/ai-search/{name}`, where `name` has the form
   * `workspaces/{workspace_id}/endpoints/{endpoint_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aisearch/updateendpoint)
   */
  updateEndpoint(request: UpdateEndpointRequest, options?: CallOptions): Promise<Endpoint> {
    return call(this.api, operations.updateEndpoint, request, options);
  }

  /**
   * Calls `POST /api/2.0/ai-search/{name}:upsertData`, where `name` has the form
   * `workspaces/{workspace_id}/endpoints/{endpoint_id}/indexes/{index_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/aisearch/upsertdata)
   */
  upsertData(request: UpsertDataRequest, options?: CallOptions): Promise<UpsertDataResponse> {
    return call(this.api, operations.upsertData, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createEndpoint: {
    id: 'AiSearch.createEndpoint',
    route: 'POST /api/2.0/ai-search/{parent=workspaces/*}/endpoints',
    query: ['endpoint_id'],
    body: 'endpoint',
  } satisfies Operation<CreateEndpointRequest, Endpoint>,
  createIndex: {
    id: 'AiSearch.createIndex',
    route: 'POST /api/2.0/ai-search/{parent=workspaces/*/endpoints/*}/indexes',
    query: ['index_id'],
    body: 'index',
  } satisfies Operation<CreateIndexRequest, Index>,
  deleteEndpoint: {
    id: 'AiSearch.deleteEndpoint',
    route: 'DELETE /api/2.0/ai-search/{name=workspaces/*/endpoints/*}',
    response: 'none',
  } satisfies Operation<DeleteEndpointRequest, void>,
  deleteIndex: {
    id: 'AiSearch.deleteIndex',
    route: 'DELETE /api/2.0/ai-search/{name=workspaces/*/endpoints/*/indexes/*}',
    response: 'none',
  } satisfies Operation<DeleteIndexRequest, void>,
  getEndpoint: {
    id: 'AiSearch.getEndpoint',
    route: 'GET /api/2.0/ai-search/{name=workspaces/*/endpoints/*}',
  } satisfies Operation<GetEndpointRequest, Endpoint>,
  getIndex: {
    id: 'AiSearch.getIndex',
    route: 'GET /api/2.0/ai-search/{name=workspaces/*/endpoints/*/indexes/*}',
  } satisfies Operation<GetIndexRequest, Index>,
  listEndpoints: {
    id: 'AiSearch.listEndpoints',
    route: 'GET /api/2.0/ai-search/{parent=workspaces/*}/endpoints',
    query: ['page_size', 'page_token'],
    paging: { items: 'endpoints', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListEndpointsRequest, ListEndpointsResponse>,
  listIndexes: {
    id: 'AiSearch.listIndexes',
    route: 'GET /api/2.0/ai-search/{parent=workspaces/*/endpoints/*}/indexes',
    query: ['page_size', 'page_token'],
    paging: { items: 'indexes', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListIndexesRequest, ListIndexesResponse>,
  queryIndex: {
    id: 'AiSearch.queryIndex',
    route: 'POST /api/2.0/ai-search/{name=workspaces/*/endpoints/*/indexes/*}:query',
    body: true,
  } satisfies Operation<QueryIndexRequest, QueryIndexResponse>,
  removeData: {
    id: 'AiSearch.removeData',
    route: 'POST /api/2.0/ai-search/{name=workspaces/*/endpoints/*/indexes/*}:removeData',
    body: true,
  } satisfies Operation<RemoveDataRequest, RemoveDataResponse>,
  scanIndex: {
    id: 'AiSearch.scanIndex',
    route: 'POST /api/2.0/ai-search/{name=workspaces/*/endpoints/*/indexes/*}:scan',
    body: true,
  } satisfies Operation<ScanIndexRequest, ScanIndexResponse>,
  syncIndex: {
    id: 'AiSearch.syncIndex',
    route: 'POST /api/2.0/ai-search/{name=workspaces/*/endpoints/*/indexes/*}:sync',
    body: true,
  } satisfies Operation<SyncIndexRequest, SyncIndexResponse>,
  updateEndpoint: {
    id: 'AiSearch.updateEndpoint',
    route: 'PATCH /api/2.0/ai-search/{name=workspaces/*/endpoints/*}',
    query: ['update_mask'],
    body: 'endpoint',
  } satisfies Operation<UpdateEndpointRequest, Endpoint>,
  upsertData: {
    id: 'AiSearch.upsertData',
    route: 'POST /api/2.0/ai-search/{name=workspaces/*/endpoints/*/indexes/*}:upsertData',
    body: true,
  } satisfies Operation<UpsertDataRequest, UpsertDataResponse>,
};
