// Generated from api/settingsv2.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  GetPublicAccountSettingRequest,
  GetPublicAccountUserPreferenceRequest,
  GetPublicWorkspaceSettingRequest,
  ListAccountSettingsMetadataRequest,
  ListAccountSettingsMetadataResponse,
  ListAccountUserPreferencesMetadataRequest,
  ListAccountUserPreferencesMetadataResponse,
  ListWorkspaceSettingsMetadataRequest,
  ListWorkspaceSettingsMetadataResponse,
  PatchPublicAccountSettingRequest,
  PatchPublicAccountUserPreferenceRequest,
  PatchPublicWorkspaceSettingRequest,
  Setting,
  UserPreference,
} from './types.js';

/** The operations of this package by path and verb. */
export interface Settingsv2Paths {
  '/api/2.1/accounts/{account_id}/settings-metadata': {
    /** `AccountSettingsV2.listAccountSettingsMetadata` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<ListAccountSettingsMetadataRequest, 'page_size' | 'page_token'> },
      never,
      ListAccountSettingsMetadataResponse
    >;
  };
  '/api/2.1/accounts/{account_id}/settings/{name}': {
    /** `AccountSettingsV2.getPublicAccountSetting` */
    get: RestOperation<{ path: { account_id: string; name: GetPublicAccountSettingRequest['name'] } }, never, Setting>;
    /** `AccountSettingsV2.patchPublicAccountSetting` */
    patch: RestOperation<
      { path: { account_id: string; name: PatchPublicAccountSettingRequest['name'] } },
      PatchPublicAccountSettingRequest['setting'],
      Setting
    >;
  };
  '/api/2.1/accounts/{account_id}/users/{user_id}/settings-metadata': {
    /** `AccountSettingsV2.listAccountUserPreferencesMetadata` */
    get: RestOperation<
      {
        path: { account_id: string; user_id: ListAccountUserPreferencesMetadataRequest['user_id'] };
        query?: Pick<ListAccountUserPreferencesMetadataRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListAccountUserPreferencesMetadataResponse
    >;
  };
  '/api/2.1/accounts/{account_id}/users/{user_id}/settings/{name}': {
    /** `AccountSettingsV2.getPublicAccountUserPreference` */
    get: RestOperation<
      {
        path: {
          account_id: string;
          user_id: GetPublicAccountUserPreferenceRequest['user_id'];
          name: GetPublicAccountUserPreferenceRequest['name'];
        };
      },
      never,
      UserPreference
    >;
    /** `AccountSettingsV2.patchPublicAccountUserPreference` */
    patch: RestOperation<
      {
        path: {
          account_id: string;
          user_id: PatchPublicAccountUserPreferenceRequest['user_id'];
          name: PatchPublicAccountUserPreferenceRequest['name'];
        };
      },
      PatchPublicAccountUserPreferenceRequest['setting'],
      UserPreference
    >;
  };
  '/api/2.1/settings-metadata': {
    /** `WorkspaceSettingsV2.listWorkspaceSettingsMetadata` */
    get: RestOperation<
      { query?: Pick<ListWorkspaceSettingsMetadataRequest, 'page_size' | 'page_token'> },
      never,
      ListWorkspaceSettingsMetadataResponse
    >;
  };
  '/api/2.1/settings/{name}': {
    /** `WorkspaceSettingsV2.getPublicWorkspaceSetting` */
    get: RestOperation<{ path: { name: GetPublicWorkspaceSettingRequest['name'] } }, never, Setting>;
    /** `WorkspaceSettingsV2.patchPublicWorkspaceSetting` */
    patch: RestOperation<
      { path: { name: PatchPublicWorkspaceSettingRequest['name'] } },
      PatchPublicWorkspaceSettingRequest['setting'],
      Setting
    >;
  };
}
