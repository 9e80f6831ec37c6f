// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateFunctionRequest,
  DeleteFunctionRequest,
  FunctionInfo,
  GetFunctionRequest,
  ListFunctionsRequest,
  ListFunctionsResponse,
  UpdateFunction,
} from './types.js';

/** The operations of Functions. */
export class FunctionsService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/functions`.
   *
   * Experimental: it may change or go away at any time.
   *
   * [Reference](https://docs.databricks.com/api/workspace/functions/create)
   *
   * @experimental
   */
  create(request: CreateFunctionRequest, options?: CallOptions): Promise<FunctionInfo> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/functions/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/functions/get)
   */
  get(request: GetFunctionRequest, options?: CallOptions): Promise<FunctionInfo> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/functions`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/functions/list)
   */
  list(request: ListFunctionsRequest, options?: CallOptions): Paged<FunctionInfo, ListFunctionsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/functions/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/functions/update)
   */
  update(request: UpdateFunction, options?: CallOptions): Promise<FunctionInfo> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/functions/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/functions/delete)
   */
  delete(request: DeleteFunctionRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'Functions.create',
    route: 'POST /api/2.1/unity-catalog/functions',
    body: true,
  } satisfies Operation<CreateFunctionRequest, FunctionInfo>,
  get: {
    id: 'Functions.get',
    route: 'GET /api/2.1/unity-catalog/functions/{name}',
    query: ['include_browse'],
  } satisfies Operation<GetFunctionRequest, FunctionInfo>,
  list: {
    id: 'Functions.list',
    route: 'GET /api/2.1/unity-catalog/functions',
    query: ['catalog_name', 'include_browse', 'max_results', 'page_token', 'schema_name'],
    paging: {
      items: 'functions',
      token: { request: 'page_token', response: 'next_page_token' },
      start: { max_results: 0 },
      named: { name: 'name', id: 'full_name' },
    },
  } satisfies Operation<ListFunctionsRequest, ListFunctionsResponse>,
  update: {
    id: 'Functions.update',
    route: 'PATCH /api/2.1/unity-catalog/functions/{name}',
    body: true,
  } satisfies Operation<UpdateFunction, FunctionInfo>,
  delete: {
    id: 'Functions.delete',
    route: 'DELETE /api/2.1/unity-catalog/functions/{name}',
    query: ['force'],
    response: 'none',
  } satisfies Operation<DeleteFunctionRequest, void>,
};
