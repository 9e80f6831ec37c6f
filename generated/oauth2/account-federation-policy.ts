// Generated from api/oauth2.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateRequest,
  DeleteAccountFederationPolicyRequest,
  FederationPolicy,
  GetAccountFederationPolicyRequest,
  ListAccountFederationPoliciesRequest,
  ListFederationPoliciesResponse,
  UpdateRequest,
} from './types.js';

/** The operations of AccountFederationPolicy. */
export class AccountFederationPolicyService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/federationPolicies`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountfederationpolicy/create)
   */
  create(request: CreateRequest, options?: CallOptions): Promise<FederationPolicy> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/federationPolicies/{policy_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountfederationpolicy/get)
   */
  get(request: GetAccountFederationPolicyRequest, options?: CallOptions): Promise<FederationPolicy> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/federationPolicies`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountfederationpolicy/list)
   */
  list(
    request: ListAccountFederationPoliciesRequest = {},
    options?: CallOptions,
  ): Paged<FederationPolicy, ListFederationPoliciesResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/accounts/{account_id}/federationPolicies/{policy_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountfederationpolicy/update)
   */
  update(request: UpdateRequest, options?: CallOptions): Promise<FederationPolicy> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/accounts/{account_id}/federationPolicies/{policy_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountfederationpolicy/delete)
   */
  delete(request: DeleteAccountFederationPolicyRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'AccountFederationPolicy.create',
    route: 'POST /api/2.0/accounts/{account_id}/federationPolicies',
    query: ['policy_id'],
    body: 'policy',
    account: true,
  } satisfies Operation<CreateRequest, FederationPolicy>,
  get: {
    id: 'AccountFederationPolicy.get',
    route: 'GET /api/2.0/accounts/{account_id}/federationPolicies/{policy_id}',
    account: true,
  } satisfies Operation<GetAccountFederationPolicyRequest, FederationPolicy>,
  list: {
    id: 'AccountFederationPolicy.list',
    route: 'GET /api/2.0/accounts/{account_id}/federationPolicies',
    query: ['page_size', 'page_token'],
    account: true,
    paging: { items: 'policies', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListAccountFederationPoliciesRequest, ListFederationPoliciesResponse>,
  update: {
    id: 'AccountFederationPolicy.update',
    route: 'PATCH /api/2.0/accounts/{account_id}/federationPolicies/{policy_id}',
    query: ['update_mask'],
    body: 'policy',
    account: true,
  } satisfies Operation<UpdateRequest, FederationPolicy>,
  delete: {
    id: 'AccountFederationPolicy.delete',
    route: 'DELETE /api/2.0/accounts/{account_id}/federationPolicies/{policy_id}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteAccountFederationPolicyRequest, void>,
};
