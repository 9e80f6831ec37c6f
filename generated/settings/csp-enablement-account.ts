// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  CspEnablementAccountSetting,
  GetCspEnablementAccountSettingRequest,
  UpdateCspEnablementAccountSettingRequest,
} from './types.js';

/** The operations of CspEnablementAccount. */
export class CspEnablementAccountService extends Service {
  /**
   * Calls
   * `GET /api/2.0/accounts/{account_id}/settings/types/shield_csp_enablement_ac/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/account/cspenablementaccount/get)
   */
  get(
    request: GetCspEnablementAccountSettingRequest = {},
    options?: CallOptions,
  ): Promise<CspEnablementAccountSetting> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls
   * `PATCH /api/2.0/accounts/{account_id}/settings/types/shield_csp_enablement_ac/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/account/cspenablementaccount/update)
   */
  update(
    request: UpdateCspEnablementAccountSettingRequest,
    options?: CallOptions,
  ): Promise<CspEnablementAccountSetting> {
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
    id: 'CspEnablementAccount.get',
    route: 'GET /api/2.0/accounts/{account_id}/settings/types/shield_csp_enablement_ac/names/default',
    query: ['etag'],
    account: true,
  } satisfies Operation<GetCspEnablementAccountSettingRequest, CspEnablementAccountSetting>,
  update: {
    id: 'CspEnablementAccount.update',
    route: 'PATCH /api/2.0/accounts/{account_id}/settings/types/shield_csp_enablement_ac/names/default',
    body: true,
    account: true,
  } satisfies Operation<UpdateCspEnablementAccountSettingRequest, CspEnablementAccountSetting>,
};
