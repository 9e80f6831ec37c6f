// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CatalogInfo,
  CreateCatalog,
  DeleteCatalogRequest,
  GetCatalogRequest,
  ListCatalogsRequest,
  ListCatalogsResponse,
  UpdateCatalog,
} from './types.js';

/** The operations of Catalogs. */
export class CatalogsService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/catalogs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/catalogs/create)
   */
  create(request: CreateCatalog, options?: CallOptions): Promise<CatalogInfo> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/catalogs/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/catalogs/get)
   */
  get(request: GetCatalogRequest, options?: CallOptions): Promise<CatalogInfo> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/catalogs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/catalogs/list)
   */
  list(request: ListCatalogsRequest = {}, options?: CallOptions): Paged<CatalogInfo, ListCatalogsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/catalogs/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/catalogs/update)
   */
  update(request: UpdateCatalog, options?: CallOptions): Promise<CatalogInfo> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/catalogs/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/catalogs/delete)
   */
  delete(request: DeleteCatalogRequest, options?: CallOptions): Promise<void> {
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
    id: 'Catalogs.create',
    route: 'POST /api/2.1/unity-catalog/catalogs',
    body: true,
  } satisfies Operation<CreateCatalog, CatalogInfo>,
  get: {
    id: 'Catalogs.get',
    route: 'GET /api/2.1/unity-catalog/catalogs/{name}',
    query: ['include_browse'],
  } satisfies Operation<GetCatalogRequest, CatalogInfo>,
  list: {
    id: 'Catalogs.list',
    route: 'GET /api/2.1/unity-catalog/catalogs',
    query: ['include_browse', 'include_unbound', 'max_results', 'page_token'],
    paging: {
      items: 'catalogs',
      token: { request: 'page_token', response: 'next_page_token' },
      start: { max_results: 0 },
    },
  } satisfies Operation<ListCatalogsRequest, ListCatalogsResponse>,
  update: {
    id: 'Catalogs.update',
    route: 'PATCH /api/2.1/unity-catalog/catalogs/{name}',
    body: true,
  } satisfies Operation<UpdateCatalog, CatalogInfo>,
  delete: {
    id: 'Catalogs.delete',
    route: 'DELETE /api/2.1/unity-catalog/catalogs/{name}',
    query: ['force'],
    response: 'none',
  } satisfies Operation<DeleteCatalogRequest, void>,
};
