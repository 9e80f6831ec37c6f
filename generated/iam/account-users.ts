// Generated from api/iam.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  AccountUser,
  CreateAccountUserRequest,
  DeleteAccountUserRequest,
  GetAccountUserRequest,
  ListAccountUsersRequest,
  ListAccountUsersResponse,
  PatchAccountUserRequest,
  UpdateAccountUserRequest,
  User,
} from './types.js';

/** The operations of AccountUsers. */
export class AccountUsersService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/scim/v2/Users`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountusers/create)
   */
  create(request: CreateAccountUserRequest = {}, options?: CallOptions): Promise<User> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/scim/v2/Users/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountusers/get)
   */
  get(request: GetAccountUserRequest, options?: CallOptions): Promise<User> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/scim/v2/Users`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountusers/list)
   */
  list(request: ListAccountUsersRequest = {}, options?: CallOptions): Paged<AccountUser, ListAccountUsersResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PUT /api/2.0/accounts/{account_id}/scim/v2/Users/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountusers/update)
   */
  update(request: UpdateAccountUserRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/accounts/{account_id}/scim/v2/Users/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountusers/delete)
   */
  delete(request: DeleteAccountUserRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/accounts/{account_id}/scim/v2/Users/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountusers/patch)
   */
  patch(request: PatchAccountUserRequest, options?: CallOptions): Promise<void> {
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
    id: 'AccountUsers.create',
    route: 'POST /api/2.0/accounts/{account_id}/scim/v2/Users',
    body: true,
    account: true,
  } satisfies Operation<CreateAccountUserRequest, User>,
  get: {
    id: 'AccountUsers.get',
    route: 'GET /api/2.0/accounts/{account_id}/scim/v2/Users/{id}',
    query: ['attributes', 'count', 'excludedAttributes', 'filter', 'sortBy', 'sortOrder', 'startIndex'],
    account: true,
  } satisfies Operation<GetAccountUserRequest, User>,
  list: {
    id: 'AccountUsers.list',
    route: 'GET /api/2.0/accounts/{account_id}/scim/v2/Users',
    query: ['attributes', 'count', 'excludedAttributes', 'filter', 'sortBy', 'sortOrder', 'startIndex'],
    account: true,
    paging: {
      items: 'Resources',
      offset: { request: 'startIndex', total: 'totalResults' },
      start: { startIndex: 1, count: 10000 },
      dedupe: 'id',
      named: { name: 'userName', id: 'id' },
    },
  } satisfies Operation<ListAccountUsersRequest, ListAccountUsersResponse>,
  update: {
    id: 'AccountUsers.update',
    route: 'PUT /api/2.0/accounts/{account_id}/scim/v2/Users/{id}',
    body: true,
    account: true,
    response: 'none',
  } satisfies Operation<UpdateAccountUserRequest, void>,
  delete: {
    id: 'AccountUsers.delete',
    route: 'DELETE /api/2.0/accounts/{account_id}/scim/v2/Users/{id}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteAccountUserRequest, void>,
  patch: {
    id: 'AccountUsers.patch',
    route: 'PATCH /api/2.0/accounts/{account_id}/scim/v2/Users/{id}',
    body: true,
    account: true,
    response: 'none',
  } satisfies Operation<PatchAccountUserRequest, void>,
};
