// Generated from api/settingsv2.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  GetPublicWorkspaceSettingRequest,
  ListWorkspaceSettingsMetadataRequest,
  ListWorkspaceSettingsMetadataResponse,
  PatchPublicWorkspaceSettingRequest,
  Setting,
  SettingsMetadata,
} from './types.js';

/** The operations of WorkspaceSettingsV2. */
export class WorkspaceSettingsV2Service extends Service {
  /**
   * Calls `GET /api/2.1/settings/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspacesettingsv2/getpublicworkspacesetting)
   */
  getPublicWorkspaceSetting(request: GetPublicWorkspaceSettingRequest, options?: CallOptions): Promise<Setting> {
    return call(this.api, operations.getPublicWorkspaceSetting, request, options);
  }

  /**
   * Calls `GET /api/2.1/settings-metadata`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspacesettingsv2/listworkspacesettingsmetadata)
   */
  listWorkspaceSettingsMetadata(
    request: ListWorkspaceSettingsMetadataRequest = {},
    options?: CallOptions,
  ): Paged<SettingsMetadata, ListWorkspaceSettingsMetadataResponse> {
    return paginate(this.api, operations.listWorkspaceSettingsMetadata, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/settings/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspacesettingsv2/patchpublicworkspacesetting)
   */
  patchPublicWorkspaceSetting(request: PatchPublicWorkspaceSettingRequest, options?: CallOptions): Promise<Setting> {
    return call(this.api, operations.patchPublicWorkspaceSetting, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  getPublicWorkspaceSetting: {
    id: 'WorkspaceSettingsV2.getPublicWorkspaceSetting',
    route: 'GET /api/2.1/settings/{name}',
  } satisfies Operation<GetPublicWorkspaceSettingRequest, Setting>,
  listWorkspaceSettingsMetadata: {
    id: 'WorkspaceSettingsV2.listWorkspaceSettingsMetadata',
    route: 'GET /api/2.1/settings-metadata',
    query: ['page_size', 'page_token'],
    paging: { items: 'settings_metadata', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListWorkspaceSettingsMetadataRequest, ListWorkspaceSettingsMetadataResponse>,
  patchPublicWorkspaceSetting: {
    id: 'WorkspaceSettingsV2.patchPublicWorkspaceSetting',
    route: 'PATCH /api/2.1/settings/{name}',
    body: 'setting',
  } satisfies Operation<PatchPublicWorkspaceSettingRequest, Setting>,
};
