// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  AutomaticClusterUpdateSetting,
  GetAutomaticClusterUpdateSettingRequest,
  UpdateAutomaticClusterUpdateSettingRequest,
} from './types.js';

/** The operations of AutomaticClusterUpdate. */
export class AutomaticClusterUpdateService extends Service {
  /**
   * Calls `GET /api/2.0/settings/types/automatic_cluster_update/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/automaticclusterupdate/get)
   */
  get(
    request: GetAutomaticClusterUpdateSettingRequest = {},
    options?: CallOptions,
  ): Promise<AutomaticClusterUpdateSetting> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/settings/types/automatic_cluster_update/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/automaticclusterupdate/update)
   */
  update(
    request: UpdateAutomaticClusterUpdateSettingRequest,
    options?: CallOptions,
  ): Promise<AutomaticClusterUpdateSetting> {
    return call(this.api, operations.update, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  get: {
    id: 'AutomaticClusterUpdate.get',
    route: 'GET /api/2.0/settings/types/automatic_cluster_update/names/default',
    query: ['etag'],
  } satisfies Operation<GetAutomaticClusterUpdateSettingRequest, AutomaticClusterUpdateSetting>,
  update: {
    id: 'AutomaticClusterUpdate.update',
    route: 'PATCH /api/2.0/settings/types/automatic_cluster_update/names/default',
    body: true,
  } satisfies Operation<UpdateAutomaticClusterUpdateSettingRequest, AutomaticClusterUpdateSetting>,
};
