// Generated from api/billing.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  BudgetConfiguration,
  BudgetSpendStatus,
  CreateBudgetConfigurationRequest,
  CreateBudgetConfigurationResponse,
  DeleteBudgetConfigurationRequest,
  GetBudgetConfigurationRequest,
  GetBudgetConfigurationResponse,
  GetBudgetSpendStatusRequest,
  ListBudgetConfigurationsRequest,
  ListBudgetConfigurationsResponse,
  ListBudgetSpendStatusesRequest,
  ListBudgetSpendStatusesResponse,
  UpdateBudgetConfigurationRequest,
  UpdateBudgetConfigurationResponse,
} from './types.js';

/** The operations of Budgets. */
export class BudgetsService extends Service {
  /**
   * Calls `POST /api/2.1/accounts/{account_id}/budgets`.
   *
   * [Reference](https://docs.databricks.com/api/account/budgets/create)
   */
  create(request: CreateBudgetConfigurationRequest, options?: CallOptions): Promise<CreateBudgetConfigurationResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.1/accounts/{account_id}/budgets/{budget_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/budgets/get)
   */
  get(request: GetBudgetConfigurationRequest, options?: CallOptions): Promise<GetBudgetConfigurationResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/accounts/{account_id}/budgets`.
   *
   * [Reference](https://docs.databricks.com/api/account/budgets/list)
   */
  list(
    request: ListBudgetConfigurationsRequest = {},
    options?: CallOptions,
  ): Paged<BudgetConfiguration, ListBudgetConfigurationsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PUT /api/2.1/accounts/{account_id}/budgets/{budget_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/budgets/update)
   */
  update(request: UpdateBudgetConfigurationRequest, options?: CallOptions): Promise<UpdateBudgetConfigurationResponse> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/accounts/{account_id}/budgets/{budget_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/budgets/delete)
   */
  delete(request: DeleteBudgetConfigurationRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `GET /api/2.1/{name}`, where `name` has the form
   * `accounts/{account_id}/budget-spend-statuses/{budget_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/budgets/getbudgetspendstatus)
   */
  getBudgetSpendStatus(request: GetBudgetSpendStatusRequest, options?: CallOptions): Promise<BudgetSpendStatus> {
    return call(this.api, operations.getBudgetSpendStatus, request, options);
  }

  /**
   * Calls `GET /api/2.1/{parent}/budget-spend-statuses`, where `parent` has the form
   * `accounts/{account_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/budgets/listbudgetspendstatuses)
   */
  listBudgetSpendStatuses(
    request: ListBudgetSpendStatusesRequest,
    options?: CallOptions,
  ): Paged<BudgetSpendStatus, ListBudgetSpendStatusesResponse> {
    return paginate(this.api, operations.listBudgetSpendStatuses, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'Budgets.create',
    route: 'POST /api/2.1/accounts/{account_id}/budgets',
    body: true,
    account: true,
  } satisfies Operation<CreateBudgetConfigurationRequest, CreateBudgetConfigurationResponse>,
  get: {
    id: 'Budgets.get',
    route: 'GET /api/2.1/accounts/{account_id}/budgets/{budget_id}',
    account: true,
  } satisfies Operation<GetBudgetConfigurationRequest, GetBudgetConfigurationResponse>,
  list: {
    id: 'Budgets.list',
    route: 'GET /api/2.1/accounts/{account_id}/budgets',
    query: ['page_token'],
    account: true,
    paging: { items: 'budgets', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListBudgetConfigurationsRequest, ListBudgetConfigurationsResponse>,
  update: {
    id: 'Budgets.update',
    route: 'PUT /api/2.1/accounts/{account_id}/budgets/{budget_id}',
    body: true,
    account: true,
  } satisfies Operation<UpdateBudgetConfigurationRequest, UpdateBudgetConfigurationResponse>,
  delete: {
    id: 'Budgets.delete',
    route: 'DELETE /api/2.1/accounts/{account_id}/budgets/{budget_id}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteBudgetConfigurationRequest, void>,
  getBudgetSpendStatus: {
    id: 'Budgets.getBudgetSpendStatus',
    route: 'GET /api/2.1/{name=accounts/*/budget-spend-statuses/*}',
    account: true,
  } satisfies Operation<GetBudgetSpendStatusRequest, BudgetSpendStatus>,
  listBudgetSpendStatuses: {
    id: 'Budgets.listBudgetSpendStatuses',
    route: 'GET /api/2.1/{parent=accounts/*}/budget-spend-statuses',
    query: ['filter', 'page_size', 'page_token'],
    account: true,
    paging: { items: 'budget_spend_statuses', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListBudgetSpendStatusesRequest, ListBudgetSpendStatusesResponse>,
};
