// Generated from api/provisioning.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  CreatePrivateAccessSettingsRequest,
  DeletePrivateAccesRequest,
  GetPrivateAccesRequest,
  PrivateAccessSettings,
  ReplaceRequest,
} from './types.js';

/** The operations of PrivateAccess. */
export class PrivateAccessService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/private-access-settings`.
   *
   * [Reference](https://docs.databricks.com/api/account/privateaccess/create)
   */
  create(request: CreatePrivateAccessSettingsRequest = {}, options?: CallOptions): Promise<PrivateAccessSettings> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/private-access-settings/{private_access_settings_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/privateaccess/get)
   */
  get(request: GetPrivateAccesRequest, options?: CallOptions): Promise<PrivateAccessSettings> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/private-access-settings`.
   *
   * [Reference](https://docs.databricks.com/api/account/privateaccess/list)
   */
  list(options?: CallOptions): Promise<PrivateAccessSettings[]> {
    return call(this.api, operations.list, {}, options);
  }

  /**
   * Calls
   * `DELETE /api/2.0/accounts/{account_id}/private-access-settings/{private_access_settings_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/privateaccess/delete)
   */
  delete(request: DeletePrivateAccesRequest, options?: CallOptions): Promise<PrivateAccessSettings> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `PUT /api/2.0/accounts/{account_id}/private-access-settings/{private_access_settings_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/privateaccess/replace)
   */
  replace(request: ReplaceRequest, options?: CallOptions): Promise<PrivateAccessSettings> {
    return call(this.api, operations.replace, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'PrivateAccess.create',
    route: 'POST /api/2.0/accounts/{account_id}/private-access-settings',
    body: true,
    account: true,
  } satisfies Operation<CreatePrivateAccessSettingsRequest, PrivateAccessSettings>,
  get: {
    id: 'PrivateAccess.get',
    route: 'GET /api/2.0/accounts/{account_id}/private-access-settings/{private_access_settings_id}',
    account: true,
  } satisfies Operation<GetPrivateAccesRequest, PrivateAccessSettings>,
  list: {
    id: 'PrivateAccess.list',
    route: 'GET /api/2.0/accounts/{account_id}/private-access-settings',
    account: true,
  } satisfies Operation<object, PrivateAccessSettings[]>,
  delete: {
    id: 'PrivateAccess.delete',
    route: 'DELETE /api/2.0/accounts/{account_id}/private-access-settings/{private_access_settings_id}',
    account: true,
  } satisfies Operation<DeletePrivateAccesRequest, PrivateAccessSettings>,
  replace: {
    id: 'PrivateAccess.replace',
    route: 'PUT /api/2.0/accounts/{account_id}/private-access-settings/{private_access_settings_id}',
    body: 'customer_facing_private_access_settings',
    account: true,
  } satisfies Operation<ReplaceRequest, PrivateAccessSettings>,
};
