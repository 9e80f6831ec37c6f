// Generated from api/sql.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateQueryRequest,
  GetQueryRequest,
  ListQueriesRequest,
  ListQueryObjectsResponse,
  ListQueryObjectsResponseQuery,
  ListVisualizationsForQueryRequest,
  ListVisualizationsForQueryResponse,
  Query,
  TrashQueryRequest,
  UpdateQueryRequest,
  Visualization,
} from './types.js';

/** The operations of Queries. */
export class QueriesService extends Service {
  /**
   * Calls `POST /api/2.0/sql/queries`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/queries/create)
   */
  create(request: CreateQueryRequest = {}, options?: CallOptions): Promise<Query> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/sql/queries/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/queries/get)
   */
  get(request: GetQueryRequest, options?: CallOptions): Promise<Query> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/sql/queries`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/queries/list)
   */
  list(
    request: ListQueriesRequest = {},
    options?: CallOptions,
  ): Paged<ListQueryObjectsResponseQuery, ListQueryObjectsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/sql/queries/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/queries/update)
   */
  update(request: UpdateQueryRequest, options?: CallOptions): Promise<Query> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/sql/queries/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/queries/delete)
   */
  delete(request: TrashQueryRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `GET /api/2.0/sql/queries/{id}/visualizations`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/queries/listvisualizations)
   */
  listVisualizations(
    request: ListVisualizationsForQueryRequest,
    options?: CallOptions,
  ): Paged<Visualization, ListVisualizationsForQueryResponse> {
    return paginate(this.api, operations.listVisualizations, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'Queries.create',
    route: 'POST /api/2.0/sql/queries',
    body: true,
  } satisfies Operation<CreateQueryRequest, Query>,
  get: {
    id: 'Queries.get',
    route: 'GET /api/2.0/sql/queries/{id}',
  } satisfies Operation<GetQueryRequest, Query>,
  list: {
    id: 'Queries.list',
    route: 'GET /api/2.0/sql/queries',
    query: ['page_size', 'page_token'],
    paging: {
      items: 'results',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'display_name', id: 'id' },
    },
  } satisfies Operation<ListQueriesRequest, ListQueryObjectsResponse>,
  update: {
    id: 'Queries.update',
    route: 'PATCH /api/2.0/sql/queries/{id}',
    body: true,
  } satisfies Operation<UpdateQueryRequest, Query>,
  delete: {
    id: 'Queries.delete',
    route: 'DELETE /api/2.0/sql/queries/{id}',
    response: 'none',
  } satisfies Operation<TrashQueryRequest, void>,
  listVisualizations: {
    id: 'Queries.listVisualizations',
    route: 'GET /api/2.0/sql/queries/{id}/visualizations',
    query: ['page_size', 'page_token'],
    paging: { items: 'results', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListVisualizationsForQueryRequest, ListVisualizationsForQueryResponse>,
};
