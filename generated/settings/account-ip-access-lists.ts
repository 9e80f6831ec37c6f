// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateIpAccessList,
  CreateIpAccessListResponse,
  DeleteAccountIpAccessListRequest,
  GetAccountIpAccessListRequest,
  GetIpAccessListResponse,
  GetIpAccessListsResponse,
  IpAccessListInfo,
  ReplaceIpAccessListRequest,
  UpdateIpAccessListRequest,
} from './types.js';

/** The operations of AccountIpAccessLists. */
export class AccountIpAccessListsService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/ip-access-lists`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountipaccesslists/create)
   */
  create(request: CreateIpAccessList, options?: CallOptions): Promise<CreateIpAccessListResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/ip-access-lists/{ip_access_list_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountipaccesslists/get)
   */
  get(request: GetAccountIpAccessListRequest, options?: CallOptions): Promise<GetIpAccessListResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/ip-access-lists`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountipaccesslists/list)
   */
  list(options?: CallOptions): Paged<IpAccessListInfo, GetIpAccessListsResponse> {
    return paginate(this.api, operations.list, {}, options);
  }

  /**
   * Calls `PATCH /api/2.0/accounts/{account_id}/ip-access-lists/{ip_access_list_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountipaccesslists/update)
   */
  update(request: UpdateIpAccessListRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/accounts/{account_id}/ip-access-lists/{ip_access_list_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountipaccesslists/delete)
   */
  delete(request: DeleteAccountIpAccessListRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `PUT /api/2.0/accounts/{account_id}/ip-access-lists/{ip_access_list_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountipaccesslists/replace)
   */
  replace(request: ReplaceIpAccessListRequest, options?: CallOptions): Promise<void> {
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
    id: 'AccountIpAccessLists.create',
    route: 'POST /api/2.0/accounts/{account_id}/ip-access-lists',
    body: true,
    account: true,
  } satisfies Operation<CreateIpAccessList, CreateIpAccessListResponse>,
  get: {
    id: 'AccountIpAccessLists.get',
    route: 'GET /api/2.0/accounts/{account_id}/ip-access-lists/{ip_access_list_id}',
    account: true,
  } satisfies Operation<GetAccountIpAccessListRequest, GetIpAccessListResponse>,
  list: {
    id: 'AccountIpAccessLists.list',
    route: 'GET /api/2.0/accounts/{account_id}/ip-access-lists',
    account: true,
    paging: { items: 'ip_access_lists', named: { name: 'label', id: 'list_id' } },
  } satisfies Operation<object, GetIpAccessListsResponse>,
  update: {
    id: 'AccountIpAccessLists.update',
    route: 'PATCH /api/2.0/accounts/{account_id}/ip-access-lists/{ip_access_list_id}',
    body: true,
    account: true,
    response: 'none',
  } satisfies Operation<UpdateIpAccessListRequest, void>,
  delete: {
    id: 'AccountIpAccessLists.delete',
    route: 'DELETE /api/2.0/accounts/{account_id}/ip-access-lists/{ip_access_list_id}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteAccountIpAccessListRequest, void>,
  replace: {
    id: 'AccountIpAccessLists.replace',
    route: 'PUT /api/2.0/accounts/{account_id}/ip-access-lists/{ip_access_list_id}',
    body: true,
    account: true,
    response: 'none',
  } satisfies Operation<ReplaceIpAccessListRequest, void>,
};
