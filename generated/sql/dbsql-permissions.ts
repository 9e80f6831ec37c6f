// Generated from api/sql.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  GetDbsqlPermissionRequest,
  GetResponse,
  SetRequest,
  SetResponse,
  Success,
  TransferOwnershipRequest,
} from './types.js';

/** The operations of DbsqlPermissions. */
export class DbsqlPermissionsService extends Service {
  /**
   * Calls `GET /api/2.0/preview/sql/permissions/{object_type}/{object_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dbsqlpermissions/get)
   *
   * @deprecated
   */
  get(request: GetDbsqlPermissionRequest, options?: CallOptions): Promise<GetResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `POST /api/2.0/preview/sql/permissions/{object_type}/{object_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dbsqlpermissions/set)
   *
   * @deprecated
   */
  set(request: SetRequest, options?: CallOptions): Promise<SetResponse> {
    return call(this.api, operations.set, request, options);
  }

  /**
   * Calls `POST /api/2.0/preview/sql/permissions/{object_type}/{object_id}/transfer`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/dbsqlpermissions/transferownership)
   *
   * @deprecated
   */
  transferOwnership(request: TransferOwnershipRequest, options?: CallOptions): Promise<Success> {
    return call(this.api, operations.transferOwnership, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  get: {
    id: 'DbsqlPermissions.get',
    route: 'GET /api/2.0/preview/sql/permissions/{object_type}/{object_id}',
  } satisfies Operation<GetDbsqlPermissionRequest, GetResponse>,
  set: {
    id: 'DbsqlPermissions.set',
    route: 'POST /api/2.0/preview/sql/permissions/{object_type}/{object_id}',
    body: true,
  } satisfies Operation<SetRequest, SetResponse>,
  transferOwnership: {
    id: 'DbsqlPermissions.transferOwnership',
    route: 'POST /api/2.0/preview/sql/permissions/{object_type}/{object_id}/transfer',
    body: true,
  } satisfies Operation<TransferOwnershipRequest, Success>,
};
