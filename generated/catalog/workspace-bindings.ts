// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  GetBindingsRequest,
  GetCatalogWorkspaceBindingsResponse,
  GetWorkspaceBindingRequest,
  GetWorkspaceBindingsResponse,
  UpdateCatalogWorkspaceBindingsResponse,
  UpdateWorkspaceBindings,
  UpdateWorkspaceBindingsParameters,
  UpdateWorkspaceBindingsResponse,
  WorkspaceBinding,
} from './types.js';

/** The operations of WorkspaceBindings. */
export class WorkspaceBindingsService extends Service {
  /**
   * Calls `GET /api/2.1/unity-catalog/workspace-bindings/catalogs/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspacebindings/get)
   *
   * @deprecated Use `getBindings`.
   */
  get(request: GetWorkspaceBindingRequest, options?: CallOptions): Promise<GetCatalogWorkspaceBindingsResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/workspace-bindings/catalogs/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspacebindings/update)
   *
   * @deprecated Use `updateBindings`.
   */
  update(request: UpdateWorkspaceBindings, options?: CallOptions): Promise<UpdateCatalogWorkspaceBindingsResponse> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/bindings/{securable_type}/{securable_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspacebindings/getbindings)
   */
  getBindings(
    request: GetBindingsRequest,
    options?: CallOptions,
  ): Paged<WorkspaceBinding, GetWorkspaceBindingsResponse> {
    return paginate(this.api, operations.getBindings, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/bindings/{securable_type}/{securable_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspacebindings/updatebindings)
   */
  updateBindings(
    request: UpdateWorkspaceBindingsParameters,
    options?: CallOptions,
  ): Promise<UpdateWorkspaceBindingsResponse> {
    return call(this.api, operations.updateBindings, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  get: {
    id: 'WorkspaceBindings.get',
    route: 'GET /api/2.1/unity-catalog/workspace-bindings/catalogs/{name}',
  } satisfies Operation<GetWorkspaceBindingRequest, GetCatalogWorkspaceBindingsResponse>,
  update: {
    id: 'WorkspaceBindings.update',
    route: 'PATCH /api/2.1/unity-catalog/workspace-bindings/catalogs/{name}',
    body: true,
  } satisfies Operation<UpdateWorkspaceBindings, UpdateCatalogWorkspaceBindingsResponse>,
  getBindings: {
    id: 'WorkspaceBindings.getBindings',
    route: 'GET /api/2.1/unity-catalog/bindings/{securable_type}/{securable_name}',
    query: ['max_results', 'page_token'],
    paging: {
      items: 'bindings',
      token: { request: 'page_token', response: 'next_page_token' },
      start: { max_results: 0 },
    },
  } satisfies Operation<GetBindingsRequest, GetWorkspaceBindingsResponse>,
  updateBindings: {
    id: 'WorkspaceBindings.updateBindings',
    route: 'PATCH /api/2.1/unity-catalog/bindings/{securable_type}/{securable_name}',
    body: true,
  } satisfies Operation<UpdateWorkspaceBindingsParameters, UpdateWorkspaceBindingsResponse>,
};
