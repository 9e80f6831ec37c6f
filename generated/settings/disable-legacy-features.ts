// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  DeleteDisableLegacyFeaturesRequest,
  DeleteDisableLegacyFeaturesResponse,
  DisableLegacyFeatures,
  GetDisableLegacyFeaturesRequest,
  UpdateDisableLegacyFeaturesRequest,
} from './types.js';

/** The operations of DisableLegacyFeatures. */
export class DisableLegacyFeaturesService extends Service {
  /**
   * Calls `GET /api/2.0/accounts/{account_id}/settings/types/disable_legacy_features/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/account/disablelegacyfeatures/get)
   */
  get(request: GetDisableLegacyFeaturesRequest = {}, options?: CallOptions): Promise<DisableLegacyFeatures> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls
   * `PATCH /api/2.0/accounts/{account_id}/settings/types/disable_legacy_features/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/account/disablelegacyfeatures/update)
   */
  update(request: UpdateDisableLegacyFeaturesRequest, options?: CallOptions): Promise<DisableLegacyFeatures> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls
   * `DELETE /api/2.0/accounts/{account_id}/settings/types/disable_legacy_features/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/account/disablelegacyfeatures/delete)
   */
  delete(
    request: DeleteDisableLegacyFeaturesRequest = {},
    options?: CallOptions,
  ): Promise<DeleteDisableLegacyFeaturesResponse> {
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
    id: 'DisableLegacyFeatures.get',
    route: 'GET /api/2.0/accounts/{account_id}/settings/types/disable_legacy_features/names/default',
    query: ['etag'],
    account: true,
  } satisfies Operation<GetDisableLegacyFeaturesRequest, DisableLegacyFeatures>,
  update: {
    id: 'DisableLegacyFeatures.update',
    route: 'PATCH /api/2.0/accounts/{account_id}/settings/types/disable_legacy_features/names/default',
    body: true,
    account: true,
  } satisfies Operation<UpdateDisableLegacyFeaturesRequest, DisableLegacyFeatures>,
  delete: {
    id: 'DisableLegacyFeatures.delete',
    route: 'DELETE /api/2.0/accounts/{account_id}/settings/types/disable_legacy_features/names/default',
    query: ['etag'],
    account: true,
  } satisfies Operation<DeleteDisableLegacyFeaturesRequest, DeleteDisableLegacyFeaturesResponse>,
};
