// Generated from api/billing.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  BudgetPolicy,
  BudgetSpendStatus,
  CreateBillingUsageDashboardRequest,
  CreateBillingUsageDashboardResponse,
  CreateBudgetConfigurationRequest,
  CreateBudgetConfigurationResponse,
  CreateBudgetPolicyRequest,
  DeleteBudgetConfigurationRequest,
  DeleteBudgetPolicyRequest,
  DownloadRequest,
  GetBillingUsageDashboardRequest,
  GetBillingUsageDashboardResponse,
  GetBudgetConfigurationRequest,
  GetBudgetConfigurationResponse,
  GetBudgetPolicyRequest,
  GetLogDeliveryConfigurationResponse,
  GetLogDeliveryRequest,
  ListBudgetConfigurationsRequest,
  ListBudgetConfigurationsResponse,
  ListBudgetPoliciesRequest,
  ListBudgetPoliciesResponse,
  ListBudgetSpendStatusesRequest,
  ListBudgetSpendStatusesResponse,
  ListLogDeliveryRequest,
  UpdateBudgetConfigurationRequest,
  UpdateBudgetConfigurationResponse,
  UpdateLogDeliveryConfigurationStatusRequest,
  UpdateRequest,
  WrappedCreateLogDeliveryConfiguration,
  WrappedLogDeliveryConfiguration,
  WrappedLogDeliveryConfigurations,
} from './types.js';

/** The operations of this package by path and verb. */
export interface BillingPaths {
  '/api/2.0/accounts/{account_id}/dashboard': {
    /** `UsageDashboards.create` */
    post: RestOperation<
      { path: { account_id: string } },
      CreateBillingUsageDashboardRequest,
      CreateBillingUsageDashboardResponse
    >;
    /** `UsageDashboards.get` */
    get: RestOperation<
      {
        path: { account_id: string };
        query?: Pick<GetBillingUsageDashboardRequest, 'dashboard_type' | 'workspace_id'>;
      },
      never,
      GetBillingUsageDashboardResponse
    >;
  };
  '/api/2.0/accounts/{account_id}/log-delivery': {
    /** `LogDelivery.create` */
    post: RestOperation<
      { path: { account_id: string } },
      WrappedCreateLogDeliveryConfiguration,
      WrappedLogDeliveryConfiguration
    >;
    /** `LogDelivery.list` */
    get: RestOperation<
      {
        path: { account_id: string };
        query?: Pick<ListLogDeliveryRequest, 'credentials_id' | 'page_token' | 'status' | 'storage_configuration_id'>;
      },
      never,
      WrappedLogDeliveryConfigurations
    >;
  };
  '/api/2.0/accounts/{account_id}/log-delivery/{log_delivery_configuration_id}': {
    /** `LogDelivery.get` */
    get: RestOperation<
      {
        path: {
          account_id: string;
          log_delivery_configuration_id: GetLogDeliveryRequest['log_delivery_configuration_id'];
        };
      },
      never,
      GetLogDeliveryConfigurationResponse
    >;
    /** `LogDelivery.patchStatus` */
    patch: RestOperation<
      {
        path: {
          account_id: string;
          log_delivery_configuration_id: UpdateLogDeliveryConfigurationStatusRequest['log_delivery_configuration_id'];
        };
      },
      Omit<UpdateLogDeliveryConfigurationStatusRequest, 'log_delivery_configuration_id'>,
      never
    >;
  };
  '/api/2.0/accounts/{account_id}/usage/download': {
    /** `BillableUsage.download` */
    get: RestOperation<
      { path: { account_id: string }; query: Pick<DownloadRequest, 'end_month' | 'personal_data' | 'start_month'> },
      never,
      Blob
    >;
  };
  '/api/2.1/accounts/{account_id}/budget-policies': {
    /** `BudgetPolicy.create` */
    post: RestOperation<{ path: { account_id: string } }, CreateBudgetPolicyRequest, BudgetPolicy>;
    /** `BudgetPolicy.list` */
    get: RestOperation<
      {
        path: { account_id: string };
        query?: Pick<ListBudgetPoliciesRequest, 'filter_by' | 'page_size' | 'page_token' | 'sort_spec'>;
      },
      never,
      ListBudgetPoliciesResponse
    >;
  };
  '/api/2.1/accounts/{account_id}/budget-policies/{policy_id}': {
    /** `BudgetPolicy.get` */
    get: RestOperation<
      { path: { account_id: string; policy_id: GetBudgetPolicyRequest['policy_id'] } },
      never,
      BudgetPolicy
    >;
    /** `BudgetPolicy.update` */
    patch: RestOperation<
      {
        path: { account_id: string; policy_id: UpdateRequest['policy_id'] };
        query?: Pick<UpdateRequest, 'limit_config'>;
      },
      UpdateRequest['policy'],
      BudgetPolicy
    >;
    /** `BudgetPolicy.delete` */
    delete: RestOperation<
      { path: { account_id: string; policy_id: DeleteBudgetPolicyRequest['policy_id'] } },
      never,
      never
    >;
  };
  '/api/2.1/accounts/{account_id}/budget-spend-statuses': {
    /** `Budgets.listBudgetSpendStatuses` */
    get: RestOperation<
      {
        path: { account_id: string };
        query?: Pick<ListBudgetSpendStatusesRequest, 'filter' | 'page_size' | 'page_token'>;
      },
      never,
      ListBudgetSpendStatusesResponse
    >;
  };
  '/api/2.1/accounts/{account_id}/budget-spend-statuses/{budget_id}': {
    /** `Budgets.getBudgetSpendStatus` */
    get: RestOperation<{ path: { account_id: string; budget_id: string } }, never, BudgetSpendStatus>;
  };
  '/api/2.1/accounts/{account_id}/budgets': {
    /** `Budgets.create` */
    post: RestOperation<
      { path: { account_id: string } },
      CreateBudgetConfigurationRequest,
      CreateBudgetConfigurationResponse
    >;
    /** `Budgets.list` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<ListBudgetConfigurationsRequest, 'page_token'> },
      never,
      ListBudgetConfigurationsResponse
    >;
  };
  '/api/2.1/accounts/{account_id}/budgets/{budget_id}': {
    /** `Budgets.get` */
    get: RestOperation<
      { path: { account_id: string; budget_id: GetBudgetConfigurationRequest['budget_id'] } },
      never,
      GetBudgetConfigurationResponse
    >;
    /** `Budgets.update` */
    put: RestOperation<
      { path: { account_id: string; budget_id: UpdateBudgetConfigurationRequest['budget_id'] } },
      Omit<UpdateBudgetConfigurationRequest, 'budget_id'>,
      UpdateBudgetConfigurationResponse
    >;
    /** `Budgets.delete` */
    delete: RestOperation<
      { path: { account_id: string; budget_id: DeleteBudgetConfigurationRequest['budget_id'] } },
      never,
      never
    >;
  };
}
