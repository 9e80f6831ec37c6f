// Generated from api/compute.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../../../../../runtime/service.js';
import type { CallOptions, Operation, Paged } from '../../../../../../runtime/service.js';
import type { ListPoliciesRequest, ListPoliciesResponse, Policy } from './types.js';

/** The operations of AccountPolicies. */
export class AccountPoliciesService extends Service {
  /**
   * Calls `GET /api/2.0/accounts/{account_id}/policies`.
   *
   * @see https://docs.databricks.com/api/account/accountpolicies/list
   */
  list(request: ListPoliciesRequest = {}, options?: CallOptions): Paged<Policy, ListPoliciesResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PUT /api/2.0/accounts/{account_id}/policies`.
   *
   * @see https://docs.databricks.com/api/account/accountpolicies/update
   */
  update(request: Policy, options?: CallOptions): Promise<void> {
    return call(this.api, operations.update, request, options);
  }
}

/** What each method sends and how its answer is read. */
export const operations = {
  list: {
    id: 'AccountPolicies.list',
    method: 'GET',
    path: '/api/2.0/accounts/{account_id}/policies',
    query: ['count', 'startIndex'],
    account: true,
    paging: {
      items: 'Resources',
      offset: { request: 'startIndex' },
      start: { startIndex: 1, count: 10000 },
      dedupe: 'id',
    },
  } satisfies Operation<ListPoliciesRequest, ListPoliciesResponse>,
  update: {
    id: 'AccountPolicies.update',
    method: 'PUT',
    path: '/api/2.0/accounts/{account_id}/policies',
    body: true,
    account: true,
    response: 'none',
  } satisfies Operation<Policy, void>,
};
