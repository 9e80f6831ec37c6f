// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  DeleteDisableLegacyDbfsRequest,
  DeleteDisableLegacyDbfsResponse,
  DisableLegacyDbfs,
  GetDisableLegacyDbfsRequest,
  UpdateDisableLegacyDbfsRequest,
} from './types.js';

/** The operations of DisableLegacyDbfs. */
export class DisableLegacyDbfsService extends Service {
  /**
   * Calls `GET /api/2.0/settings/types/disable_legacy_dbfs/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/disablelegacydbfs/get)
   */
  get(request: GetDisableLegacyDbfsRequest = {}, options?: CallOptions): Promise<DisableLegacyDbfs> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/settings/types/disable_legacy_dbfs/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/disablelegacydbfs/update)
   */
  update(request: UpdateDisableLegacyDbfsRequest, options?: CallOptions): Promise<DisableLegacyDbfs> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/settings/types/disable_legacy_dbfs/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/disablelegacydbfs/delete)
   */
  delete(
    request: DeleteDisableLegacyDbfsRequest = {},
    options?: CallOptions,
  ): Promise<DeleteDisableLegacyDbfsResponse> {
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
    id: 'DisableLegacyDbfs.get',
    route: 'GET /api/2.0/settings/types/disable_legacy_dbfs/names/default',
    query: ['etag'],
  } satisfies Operation<GetDisableLegacyDbfsRequest, DisableLegacyDbfs>,
  update: {
    id: 'DisableLegacyDbfs.update',
    route: 'PATCH /api/2.0/settings/types/disable_legacy_dbfs/names/default',
    body: true,
  } satisfies Operation<UpdateDisableLegacyDbfsRequest, DisableLegacyDbfs>,
  delete: {
    id: 'DisableLegacyDbfs.delete',
    route: 'DELETE /api/2.0/settings/types/disable_legacy_dbfs/names/default',
    query: ['etag'],
  } satisfies Operation<DeleteDisableLegacyDbfsRequest, DeleteDisableLegacyDbfsResponse>,
};
