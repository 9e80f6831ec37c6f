// Generated from api/billing.json by codegen/. Do not edit.
import type { Int64, Int64Input } from '../../runtime/index.js';
import type { CustomPolicyTag } from '../compute/types.js';

/** Values of `ActionConfigurationType`; the server may send others. */
export const ActionConfigurationType = {
  BLOCK_USAGE: 'BLOCK_USAGE',
  EMAIL_NOTIFICATION: 'EMAIL_NOTIFICATION',
} as const;
/** Values of `ActionConfigurationType`; the server may send others. */
export type ActionConfigurationType = 'BLOCK_USAGE' | 'EMAIL_NOTIFICATION' | (string & {});

/** Values of `AlertConfigurationQuantityType`; the server may send others. */
export const AlertConfigurationQuantityType = {
  LIST_PRICE_DOLLARS_USD: 'LIST_PRICE_DOLLARS_USD',
} as const;
/** Values of `AlertConfigurationQuantityType`; the server may send others. */
export type AlertConfigurationQuantityType = 'LIST_PRICE_DOLLARS_USD' | (string & {});

/** Values of `AlertConfigurationScopeType`; the server may send others. */
export const AlertConfigurationScopeType = {
  ALERT_CONFIGURATION_SCOPE_TYPE_PER_USER: 'ALERT_CONFIGURATION_SCOPE_TYPE_PER_USER',
  ALERT_CONFIGURATION_SCOPE_TYPE_SHARED: 'ALERT_CONFIGURATION_SCOPE_TYPE_SHARED',
} as const;
/** Values of `AlertConfigurationScopeType`; the server may send others. */
export type AlertConfigurationScopeType =
  'ALERT_CONFIGURATION_SCOPE_TYPE_PER_USER' | 'ALERT_CONFIGURATION_SCOPE_TYPE_SHARED' | (string & {});

/** Values of `AlertConfigurationTimePeriod`; the server may send others. */
export const AlertConfigurationTimePeriod = {
  MONTH: 'MONTH',
} as const;
/** Values of `AlertConfigurationTimePeriod`; the server may send others. */
export type AlertConfigurationTimePeriod = 'MONTH' | (string & {});

/** Values of `AlertConfigurationTriggerType`; the server may send others. */
export const AlertConfigurationTriggerType = {
  CUMULATIVE_SPENDING_EXCEEDED: 'CUMULATIVE_SPENDING_EXCEEDED',
} as const;
/** Values of `AlertConfigurationTriggerType`; the server may send others. */
export type AlertConfigurationTriggerType = 'CUMULATIVE_SPENDING_EXCEEDED' | (string & {});

/** Values of `BudgetConfigurationFilterOperator`; the server may send others. */
export const BudgetConfigurationFilterOperator = {
  IN: 'IN',
} as const;
/** Values of `BudgetConfigurationFilterOperator`; the server may send others. */
export type BudgetConfigurationFilterOperator = 'IN' | (string & {});

/** Values of `BudgetResourceType`; the server may send others. */
export const BudgetResourceType = {
  BUDGET_RESOURCE_TYPE_ALL_RESOURCES: 'BUDGET_RESOURCE_TYPE_ALL_RESOURCES',
  BUDGET_RESOURCE_TYPE_UNITY_AI_GATEWAY: 'BUDGET_RESOURCE_TYPE_UNITY_AI_GATEWAY',
} as const;
/** Values of `BudgetResourceType`; the server may send others. */
export type BudgetResourceType =
  'BUDGET_RESOURCE_TYPE_ALL_RESOURCES' | 'BUDGET_RESOURCE_TYPE_UNITY_AI_GATEWAY' | (string & {});

/** Values of `DeliveryStatus`; the server may send others. */
export const DeliveryStatus = {
  CREATED: 'CREATED',
  NOT_FOUND: 'NOT_FOUND',
  SUCCEEDED: 'SUCCEEDED',
  SYSTEM_FAILURE: 'SYSTEM_FAILURE',
  USER_FAILURE: 'USER_FAILURE',
} as const;
/** Values of `DeliveryStatus`; the server may send others. */
export type DeliveryStatus = 'CREATED' | 'NOT_FOUND' | 'SUCCEEDED' | 'SYSTEM_FAILURE' | 'USER_FAILURE' | (string & {});

/** Values of `LogDeliveryConfigStatus`; the server may send others. */
export const LogDeliveryConfigStatus = {
  DISABLED: 'DISABLED',
  ENABLED: 'ENABLED',
} as const;
/** Values of `LogDeliveryConfigStatus`; the server may send others. */
export type LogDeliveryConfigStatus = 'DISABLED' | 'ENABLED' | (string & {});

/** Values of `LogType`; the server may send others. */
export const LogType = {
  AUDIT_LOGS: 'AUDIT_LOGS',
  BILLABLE_USAGE: 'BILLABLE_USAGE',
} as const;
/** Values of `LogType`; the server may send others. */
export type LogType = 'AUDIT_LOGS' | 'BILLABLE_USAGE' | (string & {});

/** Values of `OutputFormat`; the server may send others. */
export const OutputFormat = {
  CSV: 'CSV',
  JSON: 'JSON',
} as const;
/** Values of `OutputFormat`; the server may send others. */
export type OutputFormat = 'CSV' | 'JSON' | (string & {});

/** Values of `SortSpecField`; the server may send others. */
export const SortSpecField = {
  POLICY_NAME: 'POLICY_NAME',
} as const;
/** Values of `SortSpecField`; the server may send others. */
export type SortSpecField = 'POLICY_NAME' | (string & {});

/** Values of `UsageDashboardMajorVersion`; the server may send others. */
export const UsageDashboardMajorVersion = {
  USAGE_DASHBOARD_MAJOR_VERSION_1: 'USAGE_DASHBOARD_MAJOR_VERSION_1',
  USAGE_DASHBOARD_MAJOR_VERSION_2: 'USAGE_DASHBOARD_MAJOR_VERSION_2',
} as const;
/** Values of `UsageDashboardMajorVersion`; the server may send others. */
export type UsageDashboardMajorVersion =
  'USAGE_DASHBOARD_MAJOR_VERSION_1' | 'USAGE_DASHBOARD_MAJOR_VERSION_2' | (string & {});

/** Values of `UsageDashboardType`; the server may send others. */
export const UsageDashboardType = {
  USAGE_DASHBOARD_TYPE_GLOBAL: 'USAGE_DASHBOARD_TYPE_GLOBAL',
  USAGE_DASHBOARD_TYPE_WORKSPACE: 'USAGE_DASHBOARD_TYPE_WORKSPACE',
} as const;
/** Values of `UsageDashboardType`; the server may send others. */
export type UsageDashboardType = 'USAGE_DASHBOARD_TYPE_GLOBAL' | 'USAGE_DASHBOARD_TYPE_WORKSPACE' | (string & {});

/** Part of `AlertConfiguration`. */
export interface ActionConfiguration {
  action_configuration_id?: string | undefined;
  action_type?: ActionConfigurationType | undefined;
  create_time?: Int64 | undefined;
  target?: string | undefined;
  update_time?: Int64 | undefined;
}

/** Part of `AlertConfiguration`, `CreateBudgetConfigurationBudgetAlertConfigurations`. */
export interface PrincipalOverride {
  override_threshold?: string | undefined;
  principal_id?: Int64 | undefined;
}

/** Part of `BudgetConfiguration`, `UpdateBudgetConfigurationBudget`. */
export interface AlertConfiguration {
  action_configurations?: ActionConfiguration[] | undefined;
  alert_configuration_id?: string | undefined;
  create_time?: Int64 | undefined;
  principal_overrides?: PrincipalOverride[] | undefined;
  quantity_threshold?: string | undefined;
  quantity_type?: AlertConfigurationQuantityType | undefined;
  scope_type?: AlertConfigurationScopeType | undefined;
  time_period?: AlertConfigurationTimePeriod | undefined;
  trigger_type?: AlertConfigurationTriggerType | undefined;
  update_time?: Int64 | undefined;
}

/**
 * Part of `BudgetConfiguration`, `CreateBudgetConfigurationBudget`,
 * `UpdateBudgetConfigurationBudget`.
 */
export interface BudgetConfigurationFilter {
  tags?: BudgetConfigurationFilterTagClause[] | undefined;
  workspace_id?: BudgetConfigurationFilterWorkspaceIdClause | undefined;
}

/** Part of `BudgetConfigurationFilter`. */
export interface BudgetConfigurationFilterTagClause {
  key?: string | undefined;
  value?: BudgetConfigurationFilterClause | undefined;
}

/** Part of `BudgetConfigurationFilter`. */
export interface BudgetConfigurationFilterWorkspaceIdClause {
  operator?: BudgetConfigurationFilterOperator | undefined;
  values?: unknown[] | undefined;
}

/** Part of `BudgetConfigurationFilterTagClause`. */
export interface BudgetConfigurationFilterClause {
  operator?: BudgetConfigurationFilterOperator | undefined;
  values?: string[] | undefined;
}

/** Part of `CreateBudgetConfigurationBudget`. */
export interface CreateBudgetConfigurationBudgetAlertConfigurations {
  action_configurations?: CreateBudgetConfigurationBudgetActionConfigurations[] | undefined;
  principal_overrides?: PrincipalOverride[] | undefined;
  quantity_threshold?: string | undefined;
  quantity_type?: AlertConfigurationQuantityType | undefined;
  scope_type?: AlertConfigurationScopeType | undefined;
  time_period?: AlertConfigurationTimePeriod | undefined;
  trigger_type?: AlertConfigurationTriggerType | undefined;
}

/** Part of `CreateBudgetConfigurationBudgetAlertConfigurations`. */
export interface CreateBudgetConfigurationBudgetActionConfigurations {
  action_type?: ActionConfigurationType | undefined;
  target?: string | undefined;
}

/** Part of `CreateBudgetConfigurationRequest`. */
export interface CreateBudgetConfigurationBudget {
  account_id?: string | undefined;
  alert_configurations?: CreateBudgetConfigurationBudgetAlertConfigurations[] | undefined;
  display_name?: string | undefined;
  filter?: BudgetConfigurationFilter | undefined;
  include_external_spend?: boolean | undefined;
  resource_type?: BudgetResourceType | undefined;
}

/**
 * Part of `CreateBudgetConfigurationResponse`, `GetBudgetConfigurationResponse`,
 * `ListBudgetConfigurationsResponse` and 1 more.
 */
export interface BudgetConfiguration {
  account_id?: string | undefined;
  alert_configurations?: AlertConfiguration[] | undefined;
  budget_configuration_id?: string | undefined;
  create_time?: Int64 | undefined;
  display_name?: string | undefined;
  filter?: BudgetConfigurationFilter | undefined;
  include_external_spend?: boolean | undefined;
  resource_type?: BudgetResourceType | undefined;
  update_time?: Int64 | undefined;
}

/**
 * Answer of `BudgetPolicy.create`, `BudgetPolicy.get`,
 * `BudgetPolicy.update`. Part of `CreateBudgetPolicyRequest`,
 * `ListBudgetPoliciesResponse`, `UpdateRequest`.
 */
export interface BudgetPolicy {
  binding_workspace_ids?: unknown[] | undefined;
  custom_tags?: CustomPolicyTag[] | undefined;
  policy_id?: string | undefined;
  policy_name?: string | undefined;
}

/**
 * Part of `GetLogDeliveryConfigurationResponse`, `WrappedLogDeliveryConfiguration`,
 * `WrappedLogDeliveryConfigurations`.
 */
export interface LogDeliveryConfiguration {
  log_type: LogType;
  output_format: OutputFormat;
  credentials_id: string;
  storage_configuration_id: string;
  account_id?: string | undefined;
  config_id?: string | undefined;
  config_name?: string | undefined;
  creation_time?: Int64 | undefined;
  delivery_path_prefix?: string | undefined;
  delivery_start_time?: string | undefined;
  log_delivery_status?: LogDeliveryStatus | undefined;
  status?: LogDeliveryConfigStatus | undefined;
  update_time?: Int64 | undefined;
  workspace_ids_filter?: unknown[] | undefined;
}

/** Part of `ListBudgetPoliciesRequest`, `ListRequest`. */
export interface Filter {
  creator_user_id?: Int64Input | undefined;
  creator_user_name?: string | undefined;
  policy_name?: string | undefined;
}

/** Part of `ListBudgetPoliciesRequest`, `ListRequest`. */
export interface SortSpec {
  descending?: boolean | undefined;
  field?: SortSpecField | undefined;
}

/**
 * Answer of `UsagePolicy.create`, `UsagePolicy.get`,
 * `UsagePolicy.update`. Part of `ListUsagePoliciesResponse`,
 * `UsagePolicyCreateRequest`, `UsagePolicyUpdateRequest`.
 */
export interface UsagePolicy {
  binding_workspace_ids?: unknown[] | undefined;
  custom_tags?: CustomPolicyTag[] | undefined;
  policy_id?: string | undefined;
  policy_name?: string | undefined;
}

/** Part of `LogDeliveryConfiguration`. */
export interface LogDeliveryStatus {
  status: DeliveryStatus;
  message: string;
  last_attempt_time?: string | undefined;
  last_successful_attempt_time?: string | undefined;
}

/** Part of `UpdateBudgetConfigurationRequest`. */
export interface UpdateBudgetConfigurationBudget {
  account_id?: string | undefined;
  alert_configurations?: AlertConfiguration[] | undefined;
  budget_configuration_id?: string | undefined;
  display_name?: string | undefined;
  filter?: BudgetConfigurationFilter | undefined;
  include_external_spend?: boolean | undefined;
  resource_type?: BudgetResourceType | undefined;
}

/** Part of `UpdateRequest`, `UsagePolicyUpdateRequest`. */
export interface LimitConfig {
  [key: string]: unknown;
}

/** Part of `WrappedCreateLogDeliveryConfiguration`. */
export interface CreateLogDeliveryConfigurationParams {
  log_type: LogType;
  output_format: OutputFormat;
  credentials_id: string;
  storage_configuration_id: string;
  config_name?: string | undefined;
  delivery_path_prefix?: string | undefined;
  delivery_start_time?: string | undefined;
  status?: LogDeliveryConfigStatus | undefined;
  workspace_ids_filter?: unknown[] | undefined;
}

/** Request of `UsageDashboards.create`. */
export interface CreateBillingUsageDashboardRequest {
  dashboard_type?: UsageDashboardType | undefined;
  major_version?: UsageDashboardMajorVersion | undefined;
  workspace_id?: Int64Input | undefined;
}

/** Answer of `UsageDashboards.create`. */
export interface CreateBillingUsageDashboardResponse {
  dashboard_id?: string | undefined;
}

/** Request of `Budgets.create`. */
export interface CreateBudgetConfigurationRequest {
  budget: CreateBudgetConfigurationBudget;
}

/** Answer of `Budgets.create`. */
export interface CreateBudgetConfigurationResponse {
  budget?: BudgetConfiguration | undefined;
}

/** Request of `BudgetPolicy.create`. */
export interface CreateBudgetPolicyRequest {
  policy?: BudgetPolicy | undefined;
  request_id?: string | undefined;
}

/** Request of `Budgets.delete`. */
export interface DeleteBudgetConfigurationRequest {
  budget_id: string;
}

/** Request of `BudgetPolicy.delete`. */
export interface DeleteBudgetPolicyRequest {
  policy_id: string;
}

/** Request of `UsagePolicy.delete`. */
export interface DeleteRequest {
  policy_id: string;
}

/** Request of `BillableUsage.download`. */
export interface DownloadRequest {
  end_month: string;
  personal_data?: boolean | undefined;
  start_month: string;
}

/** Answer of `BillableUsage.download`. */
export interface DownloadResponse {
  contents: ReadableStream<Uint8Array>;
}

/** Request of `UsageDashboards.get`. */
export interface GetBillingUsageDashboardRequest {
  dashboard_type?: UsageDashboardType | undefined;
  workspace_id?: Int64Input | undefined;
}

/** Answer of `UsageDashboards.get`. */
export interface GetBillingUsageDashboardResponse {
  dashboard_id?: string | undefined;
  dashboard_url?: string | undefined;
}

/** Request of `Budgets.get`. */
export interface GetBudgetConfigurationRequest {
  budget_id: string;
}

/** Answer of `Budgets.get`. */
export interface GetBudgetConfigurationResponse {
  budget?: BudgetConfiguration | undefined;
}

/** Request of `BudgetPolicy.get`. */
export interface GetBudgetPolicyRequest {
  policy_id: string;
}

/** Answer of `LogDelivery.get`. */
export interface GetLogDeliveryConfigurationResponse {
  log_delivery_configuration?: LogDeliveryConfiguration | undefined;
}

/** Request of `LogDelivery.get`. */
export interface GetLogDeliveryRequest {
  log_delivery_configuration_id: string;
}

/** Request of `UsagePolicy.get`. */
export interface GetRequest {
  policy_id: string;
}

/** Request of `Budgets.list`. */
export interface ListBudgetConfigurationsRequest {
  page_token?: string | undefined;
}

/** Answer of `Budgets.list`. */
export interface ListBudgetConfigurationsResponse {
  budgets?: BudgetConfiguration[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `BudgetPolicy.list`. */
export interface ListBudgetPoliciesRequest {
  filter_by?: Filter | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
  sort_spec?: SortSpec | undefined;
}

/** Answer of `BudgetPolicy.list`. */
export interface ListBudgetPoliciesResponse {
  next_page_token?: string | undefined;
  policies?: BudgetPolicy[] | undefined;
  previous_page_token?: string | undefined;
}

/** Request of `LogDelivery.list`. */
export interface ListLogDeliveryRequest {
  credentials_id?: string | undefined;
  page_token?: string | undefined;
  status?: LogDeliveryConfigStatus | undefined;
  storage_configuration_id?: string | undefined;
}

/** Request of `UsagePolicy.list`. */
export interface ListRequest {
  filter_by?: Filter | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
  sort_spec?: SortSpec | undefined;
}

/** Answer of `UsagePolicy.list`. */
export interface ListUsagePoliciesResponse {
  next_page_token?: string | undefined;
  policies?: UsagePolicy[] | undefined;
  previous_page_token?: string | undefined;
}

/** Request of `Budgets.update`. */
export interface UpdateBudgetConfigurationRequest {
  budget_id: string;
  budget: UpdateBudgetConfigurationBudget;
}

/** Answer of `Budgets.update`. */
export interface UpdateBudgetConfigurationResponse {
  budget?: BudgetConfiguration | undefined;
}

/** Request of `LogDelivery.patchStatus`. */
export interface UpdateLogDeliveryConfigurationStatusRequest {
  log_delivery_configuration_id: string;
  status: LogDeliveryConfigStatus;
}

/** Request of `BudgetPolicy.update`. */
export interface UpdateRequest {
  policy_id: string;
  limit_config?: LimitConfig | undefined;
  update_mask?: string | undefined;
  policy: BudgetPolicy;
}

/** Request of `UsagePolicy.create`. */
export interface UsagePolicyCreateRequest {
  policy?: UsagePolicy | undefined;
  request_id?: string | undefined;
}

/** Request of `UsagePolicy.update`. */
export interface UsagePolicyUpdateRequest {
  policy_id: string;
  limit_config?: LimitConfig | undefined;
  policy: UsagePolicy;
}

/** Request of `LogDelivery.create`. */
export interface WrappedCreateLogDeliveryConfiguration {
  log_delivery_configuration: CreateLogDeliveryConfigurationParams;
}

/** Answer of `LogDelivery.create`. */
export interface WrappedLogDeliveryConfiguration {
  log_delivery_configuration?: LogDeliveryConfiguration | undefined;
}

/** Answer of `LogDelivery.list`. */
export interface WrappedLogDeliveryConfigurations {
  log_delivery_configurations?: LogDeliveryConfiguration[] | undefined;
  next_page_token?: string | undefined;
}
