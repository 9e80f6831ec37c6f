// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  DeleteDisableLegacyAccessRequest,
  DeleteDisableLegacyAccessResponse,
  DisableLegacyAccess,
  GetDisableLegacyAccessRequest,
  UpdateDisableLegacyAccessRequest,
} from './types.js';

/** The operations of DisableLegacyAccess. */
export class DisableLegacyAccessService extends Service {
  /**
   * Calls `GET /api/2.0/settings/types/disable_legacy_access/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/disablelegacyaccess/get)
   */
  get(request: GetDisableLegacyAccessRequest = {}, options?: CallOptions): Promise<DisableLegacyAccess> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/settings/types/disable_legacy_access/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/disablelegacyaccess/update)
   */
  update(request: UpdateDisableLegacyAccessRequest, options?: CallOptions): Promise<DisableLegacyAccess> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/settings/types/disable_legacy_access/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/disablelegacyaccess/delete)
   */
  delete(
    request: DeleteDisableLegacyAccessRequest = {},
    options?: CallOptions,
  ): Promise<DeleteDisableLegacyAccessResponse> {
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
    id: 'DisableLegacyAccess.get',
    route: 'GET /api/2.0/settings/types/disable_legacy_access/names/default',
    query: ['etag'],
  } satisfies Operation<GetDisableLegacyAccessRequest, DisableLegacyAccess>,
  update: {
    id: 'DisableLegacyAccess.update',
    route: 'PATCH /api/2.0/settings/types/disable_legacy_access/names/default',
    body: true,
  } satisfies Operation<UpdateDisableLegacyAccessRequest, DisableLegacyAccess>,
  delete: {
    id: 'DisableLegacyAccess.delete',
    route: 'DELETE /api/2.0/settings/types/disable_legacy_access/names/default',
    query: ['etag'],
  } satisfies Operation<DeleteDisableLegacyAccessRequest, DeleteDisableLegacyAccessResponse>,
};
