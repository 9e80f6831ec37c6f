// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  EsmEnablementAccountSetting,
  GetEsmEnablementAccountSettingRequest,
  UpdateEsmEnablementAccountSettingRequest,
} from './types.js';

/** The operations of EsmEnablementAccount. */
export class EsmEnablementAccountService extends Service {
  /**
   * Calls
   * `GET /api/2.0/accounts/{account_id}/settings/types/shield_esm_enablement_ac/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/account/esmenablementaccount/get)
   */
  get(
    request: GetEsmEnablementAccountSettingRequest = {},
    options?: CallOptions,
  ): Promise<EsmEnablementAccountSetting> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls
   * `PATCH /api/2.0/accounts/{account_id}/settings/types/shield_esm_enablement_ac/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/account/esmenablementaccount/update)
   */
  update(
    request: UpdateEsmEnablementAccountSettingRequest,
    options?: CallOptions,
  ): Promise<EsmEnablementAccountSetting> {
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
    id: 'EsmEnablementAccount.get',
    route: 'GET /api/2.0/accounts/{account_id}/settings/types/shield_esm_enablement_ac/names/default',
    query: ['etag'],
    account: true,
  } satisfies Operation<GetEsmEnablementAccountSettingRequest, EsmEnablementAccountSetting>,
  update: {
    id: 'EsmEnablementAccount.update',
    route: 'PATCH /api/2.0/accounts/{account_id}/settings/types/shield_esm_enablement_ac/names/default',
    body: true,
    account: true,
  } satisfies Operation<UpdateEsmEnablementAccountSettingRequest, EsmEnablementAccountSetting>,
};
