// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  AccountIpAccessEnable,
  DeleteAccountIpAccessEnableRequest,
  DeleteAccountIpAccessEnableResponse,
  GetAccountIpAccessEnableRequest,
  UpdateAccountIpAccessEnableRequest,
} from './types.js';

/** The operations of EnableIpAccessLists. */
export class EnableIpAccessListsService extends Service {
  /**
   * Calls `GET /api/2.0/accounts/{account_id}/settings/types/acct_ip_acl_enable/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/account/enableipaccesslists/get)
   */
  get(request: GetAccountIpAccessEnableRequest = {}, options?: CallOptions): Promise<AccountIpAccessEnable> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/accounts/{account_id}/settings/types/acct_ip_acl_enable/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/account/enableipaccesslists/update)
   */
  update(request: UpdateAccountIpAccessEnableRequest, options?: CallOptions): Promise<AccountIpAccessEnable> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/accounts/{account_id}/settings/types/acct_ip_acl_enable/names/default`.
   *
   * [Reference](https://docs.databricks.com/api/account/enableipaccesslists/delete)
   */
  delete(
    request: DeleteAccountIpAccessEnableRequest = {},
    options?: CallOptions,
  ): Promise<DeleteAccountIpAccessEnableResponse> {
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
    id: 'EnableIpAccessLists.get',
    route: 'GET /api/2.0/accounts/{account_id}/settings/types/acct_ip_acl_enable/names/default',
    query: ['etag'],
    account: true,
  } satisfies Operation<GetAccountIpAccessEnableRequest, AccountIpAccessEnable>,
  update: {
    id: 'EnableIpAccessLists.update',
    route: 'PATCH /api/2.0/accounts/{account_id}/settings/types/acct_ip_acl_enable/names/default',
    body: true,
    account: true,
  } satisfies Operation<UpdateAccountIpAccessEnableRequest, AccountIpAccessEnable>,
  delete: {
    id: 'EnableIpAccessLists.delete',
    route: 'DELETE /api/2.0/accounts/{account_id}/settings/types/acct_ip_acl_enable/names/default',
    query: ['etag'],
    account: true,
  } satisfies Operation<DeleteAccountIpAccessEnableRequest, DeleteAccountIpAccessEnableResponse>,
};
