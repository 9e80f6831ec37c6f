// Generated from api/settingsv2.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  GetPublicAccountSettingRequest,
  GetPublicAccountUserPreferenceRequest,
  ListAccountSettingsMetadataRequest,
  ListAccountSettingsMetadataResponse,
  ListAccountUserPreferencesMetadataRequest,
  ListAccountUserPreferencesMetadataResponse,
  PatchPublicAccountSettingRequest,
  PatchPublicAccountUserPreferenceRequest,
  Setting,
  SettingsMetadata,
  UserPreference,
} from './types.js';

/** The operations of AccountSettingsV2. */
export class AccountSettingsV2Service extends Service {
  /**
   * Calls `GET /api/2.1/accounts/{account_id}/settings/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountsettingsv2/getpublicaccountsetting)
   */
  getPublicAccountSetting(request: GetPublicAccountSettingRequest, options?: CallOptions): Promise<Setting> {
    return call(this.api, operations.getPublicAccountSetting, request, options);
  }

  /**
   * Calls `GET /api/2.1/accounts/{account_id}/users/{user_id}/settings/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountsettingsv2/getpublicaccountuserpreference)
   */
  getPublicAccountUserPreference(
    request: GetPublicAccountUserPreferenceRequest,
    options?: CallOptions,
  ): Promise<UserPreference> {
    return call(this.api, operations.getPublicAccountUserPreference, request, options);
  }

  /**
   * Calls `GET /api/2.1/accounts/{account_id}/settings-metadata`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountsettingsv2/listaccountsettingsmetadata)
   */
  listAccountSettingsMetadata(
    request: ListAccountSettingsMetadataRequest = {},
    options?: CallOptions,
  ): Paged<SettingsMetadata, ListAccountSettingsMetadataResponse> {
    return paginate(this.api, operations.listAccountSettingsMetadata, request, options);
  }

  /**
   * Calls `GET /api/2.1/accounts/{account_id}/users/{user_id}/settings-metadata`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountsettingsv2/listaccountuserpreferencesmetadata)
   */
  listAccountUserPreferencesMetadata(
    request: ListAccountUserPreferencesMetadataRequest,
    options?: CallOptions,
  ): Paged<SettingsMetadata, ListAccountUserPreferencesMetadataResponse> {
    return paginate(this.api, operations.listAccountUserPreferencesMetadata, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/accounts/{account_id}/settings/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountsettingsv2/patchpublicaccountsetting)
   */
  patchPublicAccountSetting(request: PatchPublicAccountSettingRequest, options?: CallOptions): Promise<Setting> {
    return call(this.api, operations.patchPublicAccountSetting, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/accounts/{account_id}/users/{user_id}/settings/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountsettingsv2/patchpublicaccountuserpreference)
   */
  patchPublicAccountUserPreference(
    request: PatchPublicAccountUserPreferenceRequest,
    options?: CallOptions,
  ): Promise<UserPreference> {
    return call(this.api, operations.patchPublicAccountUserPreference, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  getPublicAccountSetting: {
    id: 'AccountSettingsV2.getPublicAccountSetting',
    route: 'GET /api/2.1/accounts/{account_id}/settings/{name}',
    account: true,
  } satisfies Operation<GetPublicAccountSettingRequest, Setting>,
  getPublicAccountUserPreference: {
    id: 'AccountSettingsV2.getPublicAccountUserPreference',
    route: 'GET /api/2.1/accounts/{account_id}/users/{user_id}/settings/{name}',
    account: true,
  } satisfies Operation<GetPublicAccountUserPreferenceRequest, UserPreference>,
  listAccountSettingsMetadata: {
    id: 'AccountSettingsV2.listAccountSettingsMetadata',
    route: 'GET /api/2.1/accounts/{account_id}/settings-metadata',
    query: ['page_size', 'page_token'],
    account: true,
    paging: { items: 'settings_metadata', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListAccountSettingsMetadataRequest, ListAccountSettingsMetadataResponse>,
  listAccountUserPreferencesMetadata: {
    id: 'AccountSettingsV2.listAccountUserPreferencesMetadata',
    route: 'GET /api/2.1/accounts/{account_id}/users/{user_id}/settings-metadata',
    query: ['page_size', 'page_token'],
    account: true,
    paging: { items: 'settings_metadata', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListAccountUserPreferencesMetadataRequest, ListAccountUserPreferencesMetadataResponse>,
  patchPublicAccountSetting: {
    id: 'AccountSettingsV2.patchPublicAccountSetting',
    route: 'PATCH /api/2.1/accounts/{account_id}/settings/{name}',
    body: 'setting',
    account: true,
  } satisfies Operation<PatchPublicAccountSettingRequest, Setting>,
  patchPublicAccountUserPreference: {
    id: 'AccountSettingsV2.patchPublicAccountUserPreference',
    route: 'PATCH /api/2.1/accounts/{account_id}/users/{user_id}/settings/{name}',
    body: 'setting',
    account: true,
  } satisfies Operation<PatchPublicAccountUserPreferenceRequest, UserPreference>,
};
