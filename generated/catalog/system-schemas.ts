// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  DisableRequest,
  EnableRequest,
  ListSystemSchemasRequest,
  ListSystemSchemasResponse,
  SystemSchemaInfo,
} from './types.js';

/** The operations of SystemSchemas. */
export class SystemSchemasService extends Service {
  /**
   * Calls `GET /api/2.1/unity-catalog/metastores/{metastore_id}/systemschemas`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/systemschemas/list)
   */
  list(request: ListSystemSchemasRequest, options?: CallOptions): Paged<SystemSchemaInfo, ListSystemSchemasResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/metastores/{metastore_id}/systemschemas/{schema_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/systemschemas/disable)
   */
  disable(request: DisableRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.disable, request, options);
  }

  /**
   * Calls `PUT /api/2.1/unity-catalog/metastores/{metastore_id}/systemschemas/{schema_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/systemschemas/enable)
   */
  enable(request: EnableRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.enable, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  list: {
    id: 'SystemSchemas.list',
    route: 'GET /api/2.1/unity-catalog/metastores/{metastore_id}/systemschemas',
    query: ['max_results', 'page_token'],
    paging: {
      items: 'schemas',
      token: { request: 'page_token', response: 'next_page_token' },
      start: { max_results: 0 },
    },
  } satisfies Operation<ListSystemSchemasRequest, ListSystemSchemasResponse>,
  disable: {
    id: 'SystemSchemas.disable',
    route: 'DELETE /api/2.1/unity-catalog/metastores/{metastore_id}/systemschemas/{schema_name}',
    response: 'none',
  } satisfies Operation<DisableRequest, void>,
  enable: {
    id: 'SystemSchemas.enable',
    route: 'PUT /api/2.1/unity-catalog/metastores/{metastore_id}/systemschemas/{schema_name}',
    body: true,
    response: 'none',
  } satisfies Operation<EnableRequest, void>,
};
