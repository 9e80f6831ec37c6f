// Generated from api/sql.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { ListQueriesResponse, ListQueryHistoryRequest } from './types.js';

/** The operations of QueryHistory. */
export class QueryHistoryService extends Service {
  /**
   * Calls `GET /api/2.0/sql/history/queries`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/queryhistory/list)
   */
  list(request: ListQueryHistoryRequest = {}, options?: CallOptions): Promise<ListQueriesResponse> {
    return call(this.api, operations.list, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  list: {
    id: 'QueryHistory.list',
    route: 'GET /api/2.0/sql/history/queries',
    query: ['filter_by', 'include_metrics', 'max_results', 'page_token'],
  } satisfies Operation<ListQueryHistoryRequest, ListQueriesResponse>,
};
