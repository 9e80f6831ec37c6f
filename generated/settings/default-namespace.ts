// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  DefaultNamespaceSetting,
  DeleteDefaultNamespaceSettingRequest,
  DeleteDefaultNamespaceSettingResponse,
  GetDefaultNamespaceSettingRequest,
  UpdateDefaultNamespaceSettingRequest,
} from './types.js';

/** The operations of DefaultNamespace. */
export class DefaultNamespaceService extends Service {
  /**
   * Calls `GET /api/2.0/settings/types/default_namespace_ws/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/defaultnamespace/get)
   */
  get(request: GetDefaultNamespaceSettingRequest = {}, options?: CallOptions): Promise<DefaultNamespaceSetting> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/settings/types/default_namespace_ws/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/defaultnamespace/update)
   */
  update(request: UpdateDefaultNamespaceSettingRequest, options?: CallOptions): Promise<DefaultNamespaceSetting> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/settings/types/default_namespace_ws/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/defaultnamespace/delete)
   */
  delete(
    request: DeleteDefaultNamespaceSettingRequest = {},
    options?: CallOptions,
  ): Promise<DeleteDefaultNamespaceSettingResponse> {
    return call(this.api, operations.delete, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  get: {
    id: 'DefaultNamespace.get',
    route: 'GET /api/2.0/settings/types/default_namespace_ws/names/default',
    query: ['etag'],
  } satisfies Operation<GetDefaultNamespaceSettingRequest, DefaultNamespaceSetting>,
  update: {
    id: 'DefaultNamespace.update',
    route: 'PATCH /api/2.0/settings/types/default_namespace_ws/names/default',
    body: true,
  } satisfies Operation<UpdateDefaultNamespaceSettingRequest, DefaultNamespaceSetting>,
  delete: {
    id: 'DefaultNamespace.delete',
    route: 'DELETE /api/2.0/settings/types/default_namespace_ws/names/default',
    query: ['etag'],
  } satisfies Operation<DeleteDefaultNamespaceSettingRequest, DeleteDefaultNamespaceSettingResponse>,
};
