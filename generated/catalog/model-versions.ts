// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  DeleteModelVersionRequest,
  GetByAliasRequest,
  GetModelVersionRequest,
  ListModelVersionsRequest,
  ListModelVersionsResponse,
  ModelVersionInfo,
  UpdateModelVersionRequest,
} from './types.js';

/** The operations of ModelVersions. */
export class ModelVersionsService extends Service {
  /**
   * Calls `GET /api/2.1/unity-catalog/models/{full_name}/versions/{version}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelversions/get)
   */
  get(request: GetModelVersionRequest, options?: CallOptions): Promise<ModelVersionInfo> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/models/{full_name}/versions`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelversions/list)
   */
  list(request: ListModelVersionsRequest, options?: CallOptions): Paged<ModelVersionInfo, ListModelVersionsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/models/{full_name}/versions/{version}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelversions/update)
   */
  update(request: UpdateModelVersionRequest, options?: CallOptions): Promise<ModelVersionInfo> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/models/{full_name}/versions/{version}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelversions/delete)
   */
  delete(request: DeleteModelVersionRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/models/{full_name}/aliases/{alias}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/modelversions/getbyalias)
   */
  getByAlias(request: GetByAliasRequest, options?: CallOptions): Promise<ModelVersionInfo> {
    return call(this.api, operations.getByAlias, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  get: {
    id: 'ModelVersions.get',
    route: 'GET /api/2.1/unity-catalog/models/{full_name}/versions/{version}',
    query: ['include_aliases', 'include_browse'],
  } satisfies Operation<GetModelVersionRequest, ModelVersionInfo>,
  list: {
    id: 'ModelVersions.list',
    route: 'GET /api/2.1/unity-catalog/models/{full_name}/versions',
    query: ['include_browse', 'max_results', 'page_token'],
    paging: { items: 'model_versions', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListModelVersionsRequest, ListModelVersionsResponse>,
  update: {
    id: 'ModelVersions.update',
    route: 'PATCH /api/2.1/unity-catalog/models/{full_name}/versions/{version}',
    body: true,
  } satisfies Operation<UpdateModelVersionRequest, ModelVersionInfo>,
  delete: {
    id: 'ModelVersions.delete',
    route: 'DELETE /api/2.1/unity-catalog/models/{full_name}/versions/{version}',
    response: 'none',
  } satisfies Operation<DeleteModelVersionRequest, void>,
  getByAlias: {
    id: 'ModelVersions.getByAlias',
    route: 'GET /api/2.1/unity-catalog/models/{full_name}/aliases/{alias}',
    query: ['include_aliases'],
  } satisfies Operation<GetByAliasRequest, ModelVersionInfo>,
};
