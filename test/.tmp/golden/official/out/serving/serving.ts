// Generated from all-internal.json by codegen/. Do not edit.
import { Service, call } from '../../../../../../runtime/service.js';
import type { CallOptions, Operation } from '../../../../../../runtime/service.js';
import type { QueryRequest, QueryResponse } from './types.js';

/** The operations of Serving. */
export class ServingService extends Service {
  /**
   * Calls `POST /serving-endpoints/{name}/invocations`.
   *
   * @see https://docs.databricks.com/api/workspace/serving/query
   */
  query(request: QueryRequest, options?: CallOptions): Promise<QueryResponse> {
    return call(this.api, operations.query, request, options);
  }
}

/** What each method sends and how its answer is read. */
export const operations = {
  query: {
    id: 'Serving.query',
    method: 'POST',
    path: '/serving-endpoints/{name}/invocations',
    body: 'contents',
    contentType: 'text/plain',
    response: 'stream',
    accept: 'text/plain',
  } satisfies Operation<QueryRequest, QueryResponse>,
};
