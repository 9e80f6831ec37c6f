// Generated from api/billing.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  BudgetPolicy,
  CreateBudgetPolicyRequest,
  DeleteBudgetPolicyRequest,
  GetBudgetPolicyRequest,
  ListBudgetPoliciesRequest,
  ListBudgetPoliciesResponse,
  UpdateRequest,
} from './types.js';

/** The operations of BudgetPolicy. */
export class BudgetPolicyService extends Service {
  /**
   * Calls `POST /api/2.1/accounts/{account_id}/budget-policies`.
   *
   * [Reference](https://docs.databricks.com/api/account/budgetpolicy/create)
   */
  create(request: CreateBudgetPolicyRequest = {}, options?: CallOptions): Promise<BudgetPolicy> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.1/accounts/{account_id}/budget-policies/{policy_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/budgetpolicy/get)
   */
  get(request: GetBudgetPolicyRequest, options?: CallOptions): Promise<BudgetPolicy> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/accounts/{account_id}/budget-policies`.
   *
   * [Reference](https://docs.databricks.com/api/account/budgetpolicy/list)
   */
  list(
    request: ListBudgetPoliciesRequest = {},
    options?: CallOptions,
  ): Paged<BudgetPolicy, ListBudgetPoliciesResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/accounts/{account_id}/budget-policies/{policy_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/budgetpolicy/update)
   */
  update(request: UpdateRequest, options?: CallOptions): Promise<BudgetPolicy> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/accounts/{account_id}/budget-policies/{policy_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/budgetpolicy/delete)
   */
  delete(request: DeleteBudgetPolicyRequest, options?: CallOptions): Promise<void> {
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
    id: 'BudgetPolicy.create',
    route: 'POST /api/2.1/accounts/{account_id}/budget-policies',
    body: true,
    account: true,
    idempotency: 'request_id',
  } satisfies Operation<CreateBudgetPolicyRequest, BudgetPolicy>,
  get: {
    id: 'BudgetPolicy.get',
    route: 'GET /api/2.1/accounts/{account_id}/budget-policies/{policy_id}',
    account: true,
  } satisfies Operation<GetBudgetPolicyRequest, BudgetPolicy>,
  list: {
    id: 'BudgetPolicy.list',
    route: 'GET /api/2.1/accounts/{account_id}/budget-policies',
    query: ['filter_by', 'page_size', 'page_token', 'sort_spec'],
    account: true,
    paging: { items: 'policies', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListBudgetPoliciesRequest, ListBudgetPoliciesResponse>,
  update: {
    id: 'BudgetPolicy.update',
    route: 'PATCH /api/2.1/accounts/{account_id}/budget-policies/{policy_id}',
    query: ['limit_config'],
    body: 'policy',
    account: true,
  } satisfies Operation<UpdateRequest, BudgetPolicy>,
  delete: {
    id: 'BudgetPolicy.delete',
    route: 'DELETE /api/2.1/accounts/{account_id}/budget-policies/{policy_id}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteBudgetPolicyRequest, void>,
};
