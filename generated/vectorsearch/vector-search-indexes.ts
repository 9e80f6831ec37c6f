// Generated from api/vectorsearch.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateVectorIndexRequest,
  DeleteDataVectorIndexRequest,
  DeleteDataVectorIndexResponse,
  DeleteIndexRequest,
  GetIndexRequest,
  ListIndexesRequest,
  ListVectorIndexesResponse,
  MiniVectorIndex,
  QueryVectorIndexNextPageRequest,
  QueryVectorIndexRequest,
  QueryVectorIndexResponse,
  ScanVectorIndexRequest,
  ScanVectorIndexResponse,
  SyncIndexRequest,
  UpsertDataVectorIndexRequest,
  UpsertDataVectorIndexResponse,
  VectorIndex,
} from './types.js';

/** The operations of VectorSearchIndexes. */
export class VectorSearchIndexesService extends Service {
  /**
   * Calls `POST /api/2.0/vector-search/indexes`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchindexes/createindex)
   */
  createIndex(request: CreateVectorIndexRequest, options?: CallOptions): Promise<VectorIndex> {
    return call(this.api, operations.createIndex, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/vector-search/indexes/{index_name}/delete-data`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchindexes/deletedatavectorindex)
   */
  deleteDataVectorIndex(
    request: DeleteDataVectorIndexRequest,
    options?: CallOptions,
  ): Promise<DeleteDataVectorIndexResponse> {
    return call(this.api, operations.deleteDataVectorIndex, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/vector-search/indexes/{index_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchindexes/deleteindex)
   */
  deleteIndex(request: DeleteIndexRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteIndex, request, options);
  }

  /**
   * Calls `GET /api/2.0/vector-search/indexes/{index_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchindexes/getindex)
   */
  getIndex(request: GetIndexRequest, options?: CallOptions): Promise<VectorIndex> {
    return call(this.api, operations.getIndex, request, options);
  }

  /**
   * Calls `GET /api/2.0/vector-search/indexes`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchindexes/listindexes)
   */
  listIndexes(request: ListIndexesRequest, options?: CallOptions): Paged<MiniVectorIndex, ListVectorIndexesResponse> {
    return paginate(this.api, operations.listIndexes, request, options);
  }

  /**
   * Calls `POST /api/2.0/vector-search/indexes/{index_name}/query`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchindexes/queryindex)
   */
  queryIndex(request: QueryVectorIndexRequest, options?: CallOptions): Promise<QueryVectorIndexResponse> {
    return call(this.api, operations.queryIndex, request, options);
  }

  /**
   * Calls `POST /api/2.0/vector-search/indexes/{index_name}/query-next-page`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchindexes/querynextpage)
   */
  queryNextPage(request: QueryVectorIndexNextPageRequest, options?: CallOptions): Promise<QueryVectorIndexResponse> {
    return call(this.api, operations.queryNextPage, request, options);
  }

  /**
   * Calls `POST /api/2.0/vector-search/indexes/{index_name}/scan`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchindexes/scanindex)
   */
  scanIndex(request: ScanVectorIndexRequest, options?: CallOptions): Promise<ScanVectorIndexResponse> {
    return call(this.api, operations.scanIndex, request, options);
  }

  /**
   * Calls `POST /api/2.0/vector-search/indexes/{index_name}/sync`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchindexes/syncindex)
   */
  syncIndex(request: SyncIndexRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.syncIndex, request, options);
  }

  /**
   * Calls `POST /api/2.0/vector-search/indexes/{index_name}/upsert-data`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchindexes/upsertdatavectorindex)
   */
  upsertDataVectorIndex(
    request: UpsertDataVectorIndexRequest,
    options?: CallOptions,
  ): Promise<UpsertDataVectorIndexResponse> {
    return call(this.api, operations.upsertDataVectorIndex, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createIndex: {
    id: 'VectorSearchIndexes.createIndex',
    route: 'POST /api/2.0/vector-search/indexes',
    body: true,
  } satisfies Operation<CreateVectorIndexRequest, VectorIndex>,
  deleteDataVectorIndex: {
    id: 'VectorSearchIndexes.deleteDataVectorIndex',
    route: 'DELETE /api/2.0/vector-search/indexes/{index_name}/delete-data',
    query: ['primary_keys'],
  } satisfies Operation<DeleteDataVectorIndexRequest, DeleteDataVectorIndexResponse>,
  deleteIndex: {
    id: 'VectorSearchIndexes.deleteIndex',
    route: 'DELETE /api/2.0/vector-search/indexes/{index_name}',
    response: 'none',
  } satisfies Operation<DeleteIndexRequest, void>,
  getIndex: {
    id: 'VectorSearchIndexes.getIndex',
    route: 'GET /api/2.0/vector-search/indexes/{index_name}',
    query: ['ensure_reranker_compatible'],
  } satisfies Operation<GetIndexRequest, VectorIndex>,
  listIndexes: {
    id: 'VectorSearchIndexes.listIndexes',
    route: 'GET /api/2.0/vector-search/indexes',
    query: ['endpoint_name', 'page_token'],
    paging: { items: 'vector_indexes', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListIndexesRequest, ListVectorIndexesResponse>,
  queryIndex: {
    id: 'VectorSearchIndexes.queryIndex',
    route: 'POST /api/2.0/vector-search/indexes/{index_name}/query',
    body: true,
  } satisfies Operation<QueryVectorIndexRequest, QueryVectorIndexResponse>,
  queryNextPage: {
    id: 'VectorSearchIndexes.queryNextPage',
    route: 'POST /api/2.0/vector-search/indexes/{index_name}/query-next-page',
    body: true,
  } satisfies Operation<QueryVectorIndexNextPageRequest, QueryVectorIndexResponse>,
  scanIndex: {
    id: 'VectorSearchIndexes.scanIndex',
    route: 'POST /api/2.0/vector-search/indexes/{index_name}/scan',
    body: true,
  } satisfies Operation<ScanVectorIndexRequest, ScanVectorIndexResponse>,
  syncIndex: {
    id: 'VectorSearchIndexes.syncIndex',
    route: 'POST /api/2.0/vector-search/indexes/{index_name}/sync',
    body: true,
    response: 'none',
  } satisfies Operation<SyncIndexRequest, void>,
  upsertDataVectorIndex: {
    id: 'VectorSearchIndexes.upsertDataVectorIndex',
    route: 'POST /api/2.0/vector-search/indexes/{index_name}/upsert-data',
    body: true,
  } satisfies Operation<UpsertDataVectorIndexRequest, UpsertDataVectorIndexResponse>,
};
