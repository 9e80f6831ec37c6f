// Generated from api/compute.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateResponse,
  DeleteGlobalInitScriptRequest,
  GetGlobalInitScriptRequest,
  GlobalInitScriptCreateRequest,
  GlobalInitScriptDetails,
  GlobalInitScriptDetailsWithContent,
  GlobalInitScriptUpdateRequest,
  ListGlobalInitScriptsResponse,
} from './types.js';

/** The operations of GlobalInitScripts. */
export class GlobalInitScriptsService extends Service {
  /**
   * Calls `POST /api/2.0/global-init-scripts`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/globalinitscripts/create)
   */
  create(request: GlobalInitScriptCreateRequest, options?: CallOptions): Promise<CreateResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/global-init-scripts/{script_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/globalinitscripts/get)
   */
  get(request: GetGlobalInitScriptRequest, options?: CallOptions): Promise<GlobalInitScriptDetailsWithContent> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/global-init-scripts`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/globalinitscripts/list)
   */
  list(options?: CallOptions): Paged<GlobalInitScriptDetails, ListGlobalInitScriptsResponse> {
    return paginate(this.api, operations.list, {}, options);
  }

  /**
   * Calls `PATCH /api/2.0/global-init-scripts/{script_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/globalinitscripts/update)
   */
  update(request: GlobalInitScriptUpdateRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/global-init-scripts/{script_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/globalinitscripts/delete)
   */
  delete(request: DeleteGlobalInitScriptRequest, options?: CallOptions): Promise<void> {
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
    id: 'GlobalInitScripts.create',
    route: 'POST /api/2.0/global-init-scripts',
    body: true,
  } satisfies Operation<GlobalInitScriptCreateRequest, CreateResponse>,
  get: {
    id: 'GlobalInitScripts.get',
    route: 'GET /api/2.0/global-init-scripts/{script_id}',
  } satisfies Operation<GetGlobalInitScriptRequest, GlobalInitScriptDetailsWithContent>,
  list: {
    id: 'GlobalInitScripts.list',
    route: 'GET /api/2.0/global-init-scripts',
    paging: { items: 'scripts', named: { name: 'name', id: 'script_id' } },
  } satisfies Operation<object, ListGlobalInitScriptsResponse>,
  update: {
    id: 'GlobalInitScripts.update',
    route: 'PATCH /api/2.0/global-init-scripts/{script_id}',
    body: true,
    response: 'none',
  } satisfies Operation<GlobalInitScriptUpdateRequest, void>,
  delete: {
    id: 'GlobalInitScripts.delete',
    route: 'DELETE /api/2.0/global-init-scripts/{script_id}',
    response: 'none',
  } satisfies Operation<DeleteGlobalInitScriptRequest, void>,
};
