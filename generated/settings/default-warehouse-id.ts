// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  DefaultWarehouseId,
  DeleteDefaultWarehouseIdRequest,
  DeleteDefaultWarehouseIdResponse,
  GetDefaultWarehouseIdRequest,
  UpdateDefaultWarehouseIdRequest,
} from './types.js';

/** The operations of DefaultWarehouseId. */
export class DefaultWarehouseIdService extends Service {
  /**
   * Calls `GET /api/2.0/settings/types/default_warehouse_id/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/defaultwarehouseid/get)
   */
  get(request: GetDefaultWarehouseIdRequest = {}, options?: CallOptions): Promise<DefaultWarehouseId> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/settings/types/default_warehouse_id/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/defaultwarehouseid/update)
   */
  update(request: UpdateDefaultWarehouseIdRequest, options?: CallOptions): Promise<DefaultWarehouseId> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/settings/types/default_warehouse_id/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/defaultwarehouseid/delete)
   */
  delete(
    request: DeleteDefaultWarehouseIdRequest = {},
    options?: CallOptions,
  ): Promise<DeleteDefaultWarehouseIdResponse> {
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
    id: 'DefaultWarehouseId.get',
    route: 'GET /api/2.0/settings/types/default_warehouse_id/names/default',
    query: ['etag'],
  } satisfies Operation<GetDefaultWarehouseIdRequest, DefaultWarehouseId>,
  update: {
    id: 'DefaultWarehouseId.update',
    route: 'PATCH /api/2.0/settings/types/default_warehouse_id/names/default',
    body: true,
  } satisfies Operation<UpdateDefaultWarehouseIdRequest, DefaultWarehouseId>,
  delete: {
    id: 'DefaultWarehouseId.delete',
    route: 'DELETE /api/2.0/settings/types/default_warehouse_id/names/default',
    query: ['etag'],
  } satisfies Operation<DeleteDefaultWarehouseIdRequest, DeleteDefaultWarehouseIdResponse>,
};
