// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateTableRequest,
  DeleteTableRequest,
  ExistsRequest,
  GetTableRequest,
  ListSummariesRequest,
  ListTableSummariesResponse,
  ListTablesRequest,
  ListTablesResponse,
  TableExistsResponse,
  TableInfo,
  TableSummary,
  UpdateTableRequest,
} from './types.js';

/** The operations of Tables. */
export class TablesService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/tables`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tables/create)
   */
  create(request: CreateTableRequest, options?: CallOptions): Promise<TableInfo> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/tables/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tables/get)
   */
  get(request: GetTableRequest, options?: CallOptions): Promise<TableInfo> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/tables`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tables/list)
   */
  list(request: ListTablesRequest, options?: CallOptions): Paged<TableInfo, ListTablesResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/tables/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tables/update)
   */
  update(request: UpdateTableRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/tables/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tables/delete)
   */
  delete(request: DeleteTableRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/tables/{full_name}/exists`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tables/exists)
   */
  exists(request: ExistsRequest, options?: CallOptions): Promise<TableExistsResponse> {
    return call(this.api, operations.exists, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/table-summaries`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tables/listsummaries)
   */
  listSummaries(request: ListSummariesRequest, options?: CallOptions): Paged<TableSummary, ListTableSummariesResponse> {
    return paginate(this.api, operations.listSummaries, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'Tables.create',
    route: 'POST /api/2.1/unity-catalog/tables',
    body: true,
  } satisfies Operation<CreateTableRequest, TableInfo>,
  get: {
    id: 'Tables.get',
    route: 'GET /api/2.1/unity-catalog/tables/{full_name}',
    query: ['include_browse', 'include_delta_metadata', 'include_manifest_capabilities'],
  } satisfies Operation<GetTableRequest, TableInfo>,
  list: {
    id: 'Tables.list',
    route: 'GET /api/2.1/unity-catalog/tables',
    query: [
      'catalog_name',
      'include_browse',
      'include_manifest_capabilities',
      'max_results',
      'omit_columns',
      'omit_properties',
      'omit_username',
      'page_token',
      'schema_name',
    ],
    paging: {
      items: 'tables',
      token: { request: 'page_token', response: 'next_page_token' },
      start: { max_results: 0 },
    },
  } satisfies Operation<ListTablesRequest, ListTablesResponse>,
  update: {
    id: 'Tables.update',
    route: 'PATCH /api/2.1/unity-catalog/tables/{full_name}',
    body: true,
    response: 'none',
  } satisfies Operation<UpdateTableRequest, void>,
  delete: {
    id: 'Tables.delete',
    route: 'DELETE /api/2.1/unity-catalog/tables/{full_name}',
    response: 'none',
  } satisfies Operation<DeleteTableRequest, void>,
  exists: {
    id: 'Tables.exists',
    route: 'GET /api/2.1/unity-catalog/tables/{full_name}/exists',
  } satisfies Operation<ExistsRequest, TableExistsResponse>,
  listSummaries: {
    id: 'Tables.listSummaries',
    route: 'GET /api/2.1/unity-catalog/table-summaries',
    query: [
      'catalog_name',
      'include_manifest_capabilities',
      'max_results',
      'page_token',
      'schema_name_pattern',
      'table_name_pattern',
    ],
    paging: { items: 'tables', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListSummariesRequest, ListTableSummariesResponse>,
};
