// Generated from api/sql.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  DeleteQueriesLegacyRequest,
  GetQueriesLegacyRequest,
  LegacyQuery,
  ListQueriesLegacyRequest,
  QueryEditContent,
  QueryList,
  QueryPostContent,
  RestoreQueriesLegacyRequest,
} from './types.js';

/** The operations of QueriesLegacy. */
export class QueriesLegacyService extends Service {
  /**
   * Calls `POST /api/2.0/preview/sql/queries`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/querieslegacy/create)
   *
   * @deprecated Use `w.queries.create`.
   */
  create(request: QueryPostContent = {}, options?: CallOptions): Promise<LegacyQuery> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/preview/sql/queries/{query_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/querieslegacy/get)
   *
   * @deprecated Use `w.queries.get`.
   */
  get(request: GetQueriesLegacyRequest, options?: CallOptions): Promise<LegacyQuery> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/preview/sql/queries`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/querieslegacy/list)
   *
   * @deprecated Use `w.queries.list`.
   */
  list(request: ListQueriesLegacyRequest = {}, options?: CallOptions): Paged<LegacyQuery, QueryList> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `POST /api/2.0/preview/sql/queries/{query_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/querieslegacy/update)
   *
   * @deprecated Use `w.queries.update`.
   */
  update(request: QueryEditContent, options?: CallOptions): Promise<LegacyQuery> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/preview/sql/queries/{query_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/querieslegacy/delete)
   *
   * @deprecated Use `w.queries.delete`.
   */
  delete(request: DeleteQueriesLegacyRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `POST /api/2.0/preview/sql/queries/trash/{query_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/querieslegacy/restore)
   *
   * @deprecated
   */
  restore(request: RestoreQueriesLegacyRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.restore, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'QueriesLegacy.create',
    route: 'POST /api/2.0/preview/sql/queries',
    body: true,
  } satisfies Operation<QueryPostContent, LegacyQuery>,
  get: {
    id: 'QueriesLegacy.get',
    route: 'GET /api/2.0/preview/sql/queries/{query_id}',
  } satisfies Operation<GetQueriesLegacyRequest, LegacyQuery>,
  list: {
    id: 'QueriesLegacy.list',
    route: 'GET /api/2.0/preview/sql/queries',
    query: ['order', 'page', 'page_size', 'q'],
    paging: { items: 'results', offset: { request: 'page', increment: 1, total: 'count' }, start: { page: 1 } },
  } satisfies Operation<ListQueriesLegacyRequest, QueryList>,
  update: {
    id: 'QueriesLegacy.update',
    route: 'POST /api/2.0/preview/sql/queries/{query_id}',
    body: true,
  } satisfies Operation<QueryEditContent, LegacyQuery>,
  delete: {
    id: 'QueriesLegacy.delete',
    route: 'DELETE /api/2.0/preview/sql/queries/{query_id}',
    response: 'none',
  } satisfies Operation<DeleteQueriesLegacyRequest, void>,
  restore: {
    id: 'QueriesLegacy.restore',
    route: 'POST /api/2.0/preview/sql/queries/trash/{query_id}',
    response: 'none',
  } satisfies Operation<RestoreQueriesLegacyRequest, void>,
};
