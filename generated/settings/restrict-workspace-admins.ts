// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  DeleteRestrictWorkspaceAdminsSettingRequest,
  DeleteRestrictWorkspaceAdminsSettingResponse,
  GetRestrictWorkspaceAdminsSettingRequest,
  RestrictWorkspaceAdminsSetting,
  UpdateRestrictWorkspaceAdminsSettingRequest,
} from './types.js';

/** The operations of RestrictWorkspaceAdmins. */
export class RestrictWorkspaceAdminsService extends Service {
  /**
   * Calls `GET /api/2.0/settings/types/restrict_workspace_admins/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/restrictworkspaceadmins/get)
   */
  get(
    request: GetRestrictWorkspaceAdminsSettingRequest = {},
    options?: CallOptions,
  ): Promise<RestrictWorkspaceAdminsSetting> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/settings/types/restrict_workspace_admins/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/restrictworkspaceadmins/update)
   */
  update(
    request: UpdateRestrictWorkspaceAdminsSettingRequest,
    options?: CallOptions,
  ): Promise<RestrictWorkspaceAdminsSetting> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/settings/types/restrict_workspace_admins/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/restrictworkspaceadmins/delete)
   */
  delete(
    request: DeleteRestrictWorkspaceAdminsSettingRequest = {},
    options?: CallOptions,
  ): Promise<DeleteRestrictWorkspaceAdminsSettingResponse> {
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
    id: 'RestrictWorkspaceAdmins.get',
    route: 'GET /api/2.0/settings/types/restrict_workspace_admins/names/default',
    query: ['etag'],
  } satisfies Operation<GetRestrictWorkspaceAdminsSettingRequest, RestrictWorkspaceAdminsSetting>,
  update: {
    id: 'RestrictWorkspaceAdmins.update',
    route: 'PATCH /api/2.0/settings/types/restrict_workspace_admins/names/default',
    body: true,
  } satisfies Operation<UpdateRestrictWorkspaceAdminsSettingRequest, RestrictWorkspaceAdminsSetting>,
  delete: {
    id: 'RestrictWorkspaceAdmins.delete',
    route: 'DELETE /api/2.0/settings/types/restrict_workspace_admins/names/default',
    query: ['etag'],
  } satisfies Operation<DeleteRestrictWorkspaceAdminsSettingRequest, DeleteRestrictWorkspaceAdminsSettingResponse>,
};
