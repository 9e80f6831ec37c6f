// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateSchema,
  DeleteSchemaRequest,
  GetSchemaRequest,
  ListSchemasRequest,
  ListSchemasResponse,
  SchemaInfo,
  UpdateSchema,
} from './types.js';

/** The operations of Schemas. */
export class SchemasService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/schemas`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/schemas/create)
   */
  create(request: CreateSchema, options?: CallOptions): Promise<SchemaInfo> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/schemas/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/schemas/get)
   */
  get(request: GetSchemaRequest, options?: CallOptions): Promise<SchemaInfo> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/schemas`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/schemas/list)
   */
  list(request: ListSchemasRequest, options?: CallOptions): Paged<SchemaInfo, ListSchemasResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/schemas/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/schemas/update)
   */
  update(request: UpdateSchema, options?: CallOptions): Promise<SchemaInfo> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/schemas/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/schemas/delete)
   */
  delete(request: DeleteSchemaRequest, options?: CallOptions): Promise<void> {
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
    id: 'Schemas.create',
    route: 'POST /api/2.1/unity-catalog/schemas',
    body: true,
  } satisfies Operation<CreateSchema, SchemaInfo>,
  get: {
    id: 'Schemas.get',
    route: 'GET /api/2.1/unity-catalog/schemas/{full_name}',
    query: ['include_browse'],
  } satisfies Operation<GetSchemaRequest, SchemaInfo>,
  list: {
    id: 'Schemas.list',
    route: 'GET /api/2.1/unity-catalog/schemas',
    query: ['catalog_name', 'include_browse', 'max_results', 'page_token'],
    paging: {
      items: 'schemas',
      token: { request: 'page_token', response: 'next_page_token' },
      start: { max_results: 0 },
    },
  } satisfies Operation<ListSchemasRequest, ListSchemasResponse>,
  update: {
    id: 'Schemas.update',
    route: 'PATCH /api/2.1/unity-catalog/schemas/{full_name}',
    body: true,
  } satisfies Operation<UpdateSchema, SchemaInfo>,
  delete: {
    id: 'Schemas.delete',
    route: 'DELETE /api/2.1/unity-catalog/schemas/{full_name}',
    query: ['force'],
    response: 'none',
  } satisfies Operation<DeleteSchemaRequest, void>,
};
