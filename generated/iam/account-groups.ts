// Generated from api/iam.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  AccountGroup,
  CreateAccountGroupRequest,
  DeleteAccountGroupRequest,
  GetAccountGroupRequest,
  Group,
  ListAccountGroupsRequest,
  ListAccountGroupsResponse,
  PatchAccountGroupRequest,
  UpdateAccountGroupRequest,
} from './types.js';

/** The operations of AccountGroups. */
export class AccountGroupsService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/scim/v2/Groups`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountgroups/create)
   */
  create(request: CreateAccountGroupRequest = {}, options?: CallOptions): Promise<Group> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/scim/v2/Groups/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountgroups/get)
   */
  get(request: GetAccountGroupRequest, options?: CallOptions): Promise<Group> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/scim/v2/Groups`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountgroups/list)
   */
  list(request: ListAccountGroupsRequest = {}, options?: CallOptions): Paged<AccountGroup, ListAccountGroupsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PUT /api/2.0/accounts/{account_id}/scim/v2/Groups/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountgroups/update)
   */
  update(request: UpdateAccountGroupRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/accounts/{account_id}/scim/v2/Groups/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountgroups/delete)
   */
  delete(request: DeleteAccountGroupRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/accounts/{account_id}/scim/v2/Groups/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountgroups/patch)
   */
  patch(request: PatchAccountGroupRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.patch, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'AccountGroups.create',
    route: 'POST /api/2.0/accounts/{account_id}/scim/v2/Groups',
    body: true,
    account: true,
  } satisfies Operation<CreateAccountGroupRequest, Group>,
  get: {
    id: 'AccountGroups.get',
    route: 'GET /api/2.0/accounts/{account_id}/scim/v2/Groups/{id}',
    account: true,
  } satisfies Operation<GetAccountGroupRequest, Group>,
  list: {
    id: 'AccountGroups.list',
    route: 'GET /api/2.0/accounts/{account_id}/scim/v2/Groups',
    query: ['attributes', 'count', 'excludedAttributes', 'filter', 'sortBy', 'sortOrder', 'startIndex'],
    account: true,
    paging: {
      items: 'Resources',
      offset: { request: 'startIndex', total: 'totalResults' },
      start: { startIndex: 1, count: 10000 },
      dedupe: 'id',
      named: { name: 'displayName', id: 'id' },
    },
  } satisfies Operation<ListAccountGroupsRequest, ListAccountGroupsResponse>,
  update: {
    id: 'AccountGroups.update',
    route: 'PUT /api/2.0/accounts/{account_id}/scim/v2/Groups/{id}',
    body: true,
    account: true,
    response: 'none',
  } satisfies Operation<UpdateAccountGroupRequest, void>,
  delete: {
    id: 'AccountGroups.delete',
    route: 'DELETE /api/2.0/accounts/{account_id}/scim/v2/Groups/{id}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteAccountGroupRequest, void>,
  patch: {
    id: 'AccountGroups.patch',
    route: 'PATCH /api/2.0/accounts/{account_id}/scim/v2/Groups/{id}',
    body: true,
    account: true,
    response: 'none',
  } satisfies Operation<PatchAccountGroupRequest, void>,
};
