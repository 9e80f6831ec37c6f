// Generated from api/billing.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  DeleteRequest,
  GetRequest,
  ListRequest,
  ListUsagePoliciesResponse,
  UsagePolicy,
  UsagePolicyCreateRequest,
  UsagePolicyUpdateRequest,
} from './types.js';

/** The operations of UsagePolicy. */
export class UsagePolicyService extends Service {
  /**
   * Calls `POST /api/2.1/accounts/{account_id}/usage-policies`.
   *
   * @see https://docs.databricks.com/api/account/usagepolicy/create
   */
  create(request: UsagePolicyCreateRequest = {}, options?: CallOptions): Promise<UsagePolicy> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.1/accounts/{account_id}/usage-policies/{policy_id}`.
   *
   * @see https://docs.databricks.com/api/account/usagepolicy/get
   */
  get(request: GetRequest, options?: CallOptions): Promise<UsagePolicy> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/accounts/{account_id}/usage-policies`.
   *
   * @see https://docs.databricks.com/api/account/usagepolicy/list
   */
  list(request: ListRequest = {}, options?: CallOptions): Paged<UsagePolicy, ListUsagePoliciesResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/accounts/{account_id}/usage-policies/{policy_id}`.
   *
   * @see https://docs.databricks.com/api/account/usagepolicy/update
   */
  update(request: UsagePolicyUpdateRequest, options?: CallOptions): Promise<UsagePolicy> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/accounts/{account_id}/usage-policies/{policy_id}`.
   *
   * @see https://docs.databricks.com/api/account/usagepolicy/delete
   */
  delete(request: DeleteRequest, options?: CallOptions): Promise<void> {
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
    id: 'UsagePolicy.create',
    route: 'POST /api/2.1/accounts/{account_id}/usage-policies',
    body: true,
    account: true,
    idempotency: 'request_id',
  } satisfies Operation<UsagePolicyCreateRequest, UsagePolicy>,
  get: {
    id: 'UsagePolicy.get',
    route: 'GET /api/2.1/accounts/{account_id}/usage-policies/{policy_id}',
    account: true,
  } satisfies Operation<GetRequest, UsagePolicy>,
  list: {
    id: 'UsagePolicy.list',
    route: 'GET /api/2.1/accounts/{account_id}/usage-policies',
    query: ['filter_by', 'page_size', 'page_token', 'sort_spec'],
    account: true,
    paging: { items: 'policies', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListRequest, ListUsagePoliciesResponse>,
  update: {
    id: 'UsagePolicy.update',
    route: 'PATCH /api/2.1/accounts/{account_id}/usage-policies/{policy_id}',
    query: ['limit_config'],
    body: 'policy',
    account: true,
  } satisfies Operation<UsagePolicyUpdateRequest, UsagePolicy>,
  delete: {
    id: 'UsagePolicy.delete',
    route: 'DELETE /api/2.1/accounts/{account_id}/usage-policies/{policy_id}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteRequest, void>,
};
