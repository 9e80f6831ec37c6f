// Generated from api/iam.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  AccountServicePrincipal,
  CreateAccountServicePrincipalRequest,
  DeleteAccountServicePrincipalRequest,
  GetAccountServicePrincipalRequest,
  ListAccountServicePrincipalsRequest,
  ListAccountServicePrincipalsResponse,
  PatchAccountServicePrincipalRequest,
  ServicePrincipal,
  UpdateAccountServicePrincipalRequest,
} from './types.js';

/** The operations of AccountServicePrincipals. */
export class AccountServicePrincipalsService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/scim/v2/ServicePrincipals`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountserviceprincipals/create)
   */
  create(request: CreateAccountServicePrincipalRequest = {}, options?: CallOptions): Promise<ServicePrincipal> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/scim/v2/ServicePrincipals/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountserviceprincipals/get)
   */
  get(request: GetAccountServicePrincipalRequest, options?: CallOptions): Promise<ServicePrincipal> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/scim/v2/ServicePrincipals`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountserviceprincipals/list)
   */
  list(
    request: ListAccountServicePrincipalsRequest = {},
    options?: CallOptions,
  ): Paged<AccountServicePrincipal, ListAccountServicePrincipalsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PUT /api/2.0/accounts/{account_id}/scim/v2/ServicePrincipals/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountserviceprincipals/update)
   */
  update(request: UpdateAccountServicePrincipalRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/accounts/{account_id}/scim/v2/ServicePrincipals/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountserviceprincipals/delete)
   */
  delete(request: DeleteAccountServicePrincipalRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/accounts/{account_id}/scim/v2/ServicePrincipals/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountserviceprincipals/patch)
   */
  patch(request: PatchAccountServicePrincipalRequest, options?: CallOptions): Promise<void> {
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
    id: 'AccountServicePrincipals.create',
    route: 'POST /api/2.0/accounts/{account_id}/scim/v2/ServicePrincipals',
    body: true,
    account: true,
  } satisfies Operation<CreateAccountServicePrincipalRequest, ServicePrincipal>,
  get: {
    id: 'AccountServicePrincipals.get',
    route: 'GET /api/2.0/accounts/{account_id}/scim/v2/ServicePrincipals/{id}',
    account: true,
  } satisfies Operation<GetAccountServicePrincipalRequest, ServicePrincipal>,
  list: {
    id: 'AccountServicePrincipals.list',
    route: 'GET /api/2.0/accounts/{account_id}/scim/v2/ServicePrincipals',
    query: ['attributes', 'count', 'excludedAttributes', 'filter', 'sortBy', 'sortOrder', 'startIndex'],
    account: true,
    paging: {
      items: 'Resources',
      offset: { request: 'startIndex', total: 'totalResults' },
      start: { startIndex: 1, count: 10000 },
      dedupe: 'id',
      named: { name: 'displayName', id: 'id' },
    },
  } satisfies Operation<ListAccountServicePrincipalsRequest, ListAccountServicePrincipalsResponse>,
  update: {
    id: 'AccountServicePrincipals.update',
    route: 'PUT /api/2.0/accounts/{account_id}/scim/v2/ServicePrincipals/{id}',
    body: true,
    account: true,
    response: 'none',
  } satisfies Operation<UpdateAccountServicePrincipalRequest, void>,
  delete: {
    id: 'AccountServicePrincipals.delete',
    route: 'DELETE /api/2.0/accounts/{account_id}/scim/v2/ServicePrincipals/{id}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteAccountServicePrincipalRequest, void>,
  patch: {
    id: 'AccountServicePrincipals.patch',
    route: 'PATCH /api/2.0/accounts/{account_id}/scim/v2/ServicePrincipals/{id}',
    body: true,
    account: true,
    response: 'none',
  } satisfies Operation<PatchAccountServicePrincipalRequest, void>,
};
