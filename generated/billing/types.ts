// Generated from api/billing.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64, Int64Input } from '../../runtime/index.js';
import type { CustomPolicyTag } from '../compute/types.js';

/** Values of `ActionConfigurationType`; the server may send others. */
export const ActionConfigurationType = {
  BLOCK_USAGE: 'BLOCK_USAGE',
  EMAIL_NOTIFICATION: 'EMAIL_NOTIFICATION',
} as const;
export type ActionConfigurationType =
  (typeof ActionConfigurationType)[keyof typeof ActionConfigurationType] | (string & {});

/** Values of `AlertConfigurationQuantityType`; the server may send others. */
export const AlertConfigurationQuantityType = {
  LIST_PRICE_DOLLARS_USD: 'LIST_PRICE_DOLLARS_USD',
} as const;
export type AlertConfigurationQuantityType =
  (typeof AlertConfigurationQuantityType)[keyof typeof AlertConfigurationQuantityType] | (string & {});

/** Values of `AlertConfigurationScopeType`; the server may send others. */
export const AlertConfigurationScopeType = {
  ALERT_CONFIGURATION_SCOPE_TYPE_PER_USER: 'ALERT_CONFIGURATION_SCOPE_TYPE_PER_USER',
  ALERT_CONFIGURATION_SCOPE_TYPE_SHARED: 'ALERT_CONFIGURATION_SCOPE_TYPE_SHARED',
} as const;
export type AlertConfigurationScopeType =
  (typeof AlertConfigurationScopeType)[keyof typeof AlertConfigurationScopeType] | (string & {});

/** Values of `AlertConfigurationTimePeriod`; the server may send others. */
export const AlertConfigurationTimePeriod = {
  MONTH: 'MONTH',
} as const;
export type AlertConfigurationTimePeriod =
  (typeof AlertConfigurationTimePeriod)[keyof typeof AlertConfigurationTimePeriod] | (string & {});

/** Values of `AlertConfigurationTriggerType`; the server may send others. */
export const AlertConfigurationTriggerType = {
  CUMULATIVE_SPENDING_EXCEEDED: 'CUMULATIVE_SPENDING_EXCEEDED',
} as const;
export type AlertConfigurationTriggerType =
  (typeof AlertConfigurationTriggerType)[keyof typeof AlertConfigurationTriggerType] | (string & {});

/** Values of `BudgetConfigurationFilterOperator`; the server may send others. */
export const BudgetConfigurationFilterOperator = {
  IN: 'IN',
} as const;
export type BudgetConfigurationFilterOperator =
  (typeof BudgetConfigurationFilterOperator)[keyof typeof BudgetConfigurationFilterOperator] | (string & {});

/** Values of `BudgetResourceType`; the server may send others. */
export const BudgetResourceType = {
  BUDGET_RESOURCE_TYPE_ALL_RESOURCES: 'BUDGET_RESOURCE_TYPE_ALL_RESOURCES',
  BUDGET_RESOURCE_TYPE_UNITY_AI_GATEWAY: 'BUDGET_RESOURCE_TYPE_UNITY_AI_GATEWAY',
} as const;
export type BudgetResourceType = (typeof BudgetResourceType)[keyof typeof BudgetResourceType] | (string & {});

/** Values of `DeliveryStatus`; the server may send others. */
export const DeliveryStatus = {
  CREATED: 'CREATED',
  NOT_FOUND: 'NOT_FOUND',
  SUCCEEDED: 'SUCCEEDED',
  SYSTEM_FAILURE: 'SYSTEM_FAILURE',
  USER_FAILURE: 'USER_FAILURE',
} as const;
export type DeliveryStatus = (typeof DeliveryStatus)[keyof typeof DeliveryStatus] | (string & {});

/** Values of `LogDeliveryConfigStatus`; the server may send others. */
export const LogDeliveryConfigStatus = {
  DISABLED: 'DISABLED',
  ENABLED: 'ENABLED',
} as const;
export type LogDeliveryConfigStatus =
  (typeof LogDeliveryConfigStatus)[keyof typeof LogDeliveryConfigStatus] | (string & {});

/** Values of `LogType`; the server may send others. */
export const LogType = {
  AUDIT_LOGS: 'AUDIT_LOGS',
  BILLABLE_USAGE: 'BILLABLE_USAGE',
} as const;
export type LogType = (typeof LogType)[keyof typeof LogType] | (string & {});

/** Values of `OutputFormat`; the server may send others. */
export const OutputFormat = {
  CSV: 'CSV',
  JSON: 'JSON',
} as const;
export type OutputFormat = (typeof OutputFormat)[keyof typeof OutputFormat] | (string & {});

/** Values of `SortSpecField`; the server may send others. */
export const SortSpecField = {
  POLICY_NAME: 'POLICY_NAME',
} as const;
export type SortSpecField = (typeof SortSpecField)[keyof typeof SortSpecField] | (string & {});

/** Values of `UsageDashboardMajorVersion`; the server may send others. */
export const UsageDashboardMajorVersion = {
  USAGE_DASHBOARD_MAJOR_VERSION_1: 'USAGE_DASHBOARD_MAJOR_VERSION_1',
  USAGE_DASHBOARD_MAJOR_VERSION_2: 'USAGE_DASHBOARD_MAJOR_VERSION_2',
} as const;
export type UsageDashboardMajorVersion =
  (typeof UsageDashboardMajorVersion)[keyof typeof UsageDashboardMajorVersion] | (string & {});

/** Values of `UsageDashboardType`; the server may send others. */
export const UsageDashboardType = {
  USAGE_DASHBOARD_TYPE_GLOBAL: 'USAGE_DASHBOARD_TYPE_GLOBAL',
  USAGE_DASHBOARD_TYPE_WORKSPACE: 'USAGE_DASHBOARD_TYPE_WORKSPACE',
} as const;
export type UsageDashboardType = (typeof UsageDashboardType)[keyof typeof UsageDashboardType] | (string & {});

export interface ActionConfiguration {
  action_configuration_id?: string | undefined;
  action_type?: ActionConfigurationType | undefined;
  target?: string | undefined;
}

export interface AlertConfiguration {
  action_configurations?: ActionConfiguration[] | undefined;
  alert_configuration_id?: string | undefined;
  principal_overrides?: PrincipalOverride[] | undefined;
  quantity_threshold?: string | undefined;
  quantity_type?: AlertConfigurationQuantityType | undefined;
  scope_type?: AlertConfigurationScopeType | undefined;
  time_period?: AlertConfigurationTimePeriod | undefined;
  trigger_type?: AlertConfigurationTriggerType | undefined;
}

export interface AlertSpendStatus {
  percent_consumed?: string | undefined;
  scope_type?: AlertConfigurationScopeType | undefined;
  spend?: string | undefined;
  threshold?: string | undefined;
  time_period?: AlertConfigurationTimePeriod | undefined;
}

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

export interface BudgetConfigurationFilter {
  tags?: BudgetConfigurationFilterTagClause[] | undefined;
  workspace_id?: BudgetConfigurationFilterWorkspaceIdClause | undefined;
}

export interface BudgetConfigurationFilterClause {
  operator?: BudgetConfigurationFilterOperator | undefined;
  values?: string[] | undefined;
}

export interface BudgetConfigurationFilterTagClause {
  key?: string | undefined;
  value?: BudgetConfigurationFilterClause | undefined;
}

export interface BudgetConfigurationFilterWorkspaceIdClause {
  operator?: BudgetConfigurationFilterOperator | undefined;
  values?: unknown[] | undefined;
}

export interface BudgetPolicy {
  binding_workspace_ids?: unknown[] | undefined;
  custom_tags?: CustomPolicyTag[] | undefined;
  policy_id?: string | undefined;
  policy_name?: string | undefined;
}

export interface BudgetSpendStatus {
  alert_spend_statuses?: AlertSpendStatus[] | undefined;
  name?: string | undefined;
}

export interface CreateBillingUsageDashboardRequest {
  dashboard_type?: UsageDashboardType | undefined;
  major_version?: UsageDashboardMajorVersion | undefined;
  workspace_id?: Int64Input | undefined;
}

export interface CreateBillingUsageDashboardResponse {
  dashboard_id?: string | undefined;
}

export interface CreateBudgetConfigurationBudget {
  account_id?: string | undefined;
  alert_configurations?: CreateBudgetConfigurationBudgetAlertConfigurations[] | undefined;
  display_name?: string | undefined;
  filter?: BudgetConfigurationFilter | undefined;
  include_external_spend?: boolean | undefined;
  resource_type?: BudgetResourceType | undefined;
}

export interface CreateBudgetConfigurationBudgetActionConfigurations {
  action_type?: ActionConfigurationType | undefined;
  target?: string | undefined;
}

export interface CreateBudgetConfigurationBudgetAlertConfigurations {
  action_configurations?: CreateBudgetConfigurationBudgetActionConfigurations[] | undefined;
  principal_overrides?: PrincipalOverride[] | undefined;
  quantity_threshold?: string | undefined;
  quantity_type?: AlertConfigurationQuantityType | undefined;
  scope_type?: AlertConfigurationScopeType | undefined;
  time_period?: AlertConfigurationTimePeriod | undefined;
  trigger_type?: AlertConfigurationTriggerType | undefined;
}

export interface CreateBudgetConfigurationRequest {
  budget: CreateBudgetConfigurationBudget;
}

export interface CreateBudgetConfigurationResponse {
  budget?: BudgetConfiguration | undefined;
}

export interface CreateBudgetPolicyRequest {
  policy?: BudgetPolicy | undefined;
  request_id?: string | undefined;
}

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

/** Request of `Budgets.delete`. */
export interface DeleteBudgetConfigurationRequest {
  budget_id: string;
}

/** Request of `BudgetPolicy.delete`. */
export interface DeleteBudgetPolicyRequest {
  policy_id: string;
}

/** Request of `BillableUsage.download`. */
export interface DownloadRequest {
  end_month: string;
  personal_data?: boolean | undefined;
  start_month: string;
}

/** Response of `BillableUsage.download`. */
export interface DownloadResponse {
  contents: ReadableStream<Uint8Array>;
}

export interface Filter {
  creator_user_id?: Int64Input | undefined;
  /** @deprecated */
  creator_user_name?: string | undefined;
  policy_name?: string | undefined;
}

/** Request of `UsageDashboards.get`. */
export interface GetBillingUsageDashboardRequest {
  dashboard_type?: UsageDashboardType | undefined;
  workspace_id?: Int64Input | undefined;
}

export interface GetBillingUsageDashboardResponse {
  dashboard_id?: string | undefined;
  dashboard_url?: string | undefined;
}

/** Request of `Budgets.get`. */
export interface GetBudgetConfigurationRequest {
  budget_id: string;
}

export interface GetBudgetConfigurationResponse {
  budget?: BudgetConfiguration | undefined;
}

/** Request of `BudgetPolicy.get`. */
export interface GetBudgetPolicyRequest {
  policy_id: string;
}

/** Request of `Budgets.getBudgetSpendStatus`. */
export interface GetBudgetSpendStatusRequest {
  name: string;
}

export interface GetLogDeliveryConfigurationResponse {
  log_delivery_configuration?: LogDeliveryConfiguration | undefined;
}

/** Request of `LogDelivery.get`. */
export interface GetLogDeliveryRequest {
  log_delivery_configuration_id: string;
}

export interface LimitConfig {
  [key: string]: unknown;
}

/** Request of `Budgets.list`. */
export interface ListBudgetConfigurationsRequest {
  page_token?: string | undefined;
}

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

export interface ListBudgetPoliciesResponse {
  next_page_token?: string | undefined;
  policies?: BudgetPolicy[] | undefined;
  previous_page_token?: string | undefined;
}

/** Request of `Budgets.listBudgetSpendStatuses`. */
export interface ListBudgetSpendStatusesRequest {
  parent: string;
  filter?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListBudgetSpendStatusesResponse {
  budget_spend_statuses?: BudgetSpendStatus[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `LogDelivery.list`. */
export interface ListLogDeliveryRequest {
  credentials_id?: string | undefined;
  page_token?: string | undefined;
  status?: LogDeliveryConfigStatus | undefined;
  storage_configuration_id?: string | undefined;
}

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

export interface LogDeliveryStatus {
  status: DeliveryStatus;
  message: string;
  last_attempt_time?: string | undefined;
  last_successful_attempt_time?: string | undefined;
}

export interface PrincipalOverride {
  override_threshold?: string | undefined;
  principal_id?: Int64 | undefined;
}

export interface SortSpec {
  descending?: boolean | undefined;
  field?: SortSpecField | undefined;
}

export interface UpdateBudgetConfigurationBudget {
  account_id?: string | undefined;
  alert_configurations?: AlertConfiguration[] | undefined;
  budget_configuration_id?: string | undefined;
  display_name?: string | undefined;
  filter?: BudgetConfigurationFilter | undefined;
  include_external_spend?: boolean | undefined;
  resource_type?: BudgetResourceType | undefined;
}

/** Request of `Budgets.update`. */
export interface UpdateBudgetConfigurationRequest {
  budget_id: string;
  budget: UpdateBudgetConfigurationBudget;
}

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
  /** @deprecated */
  limit_config?: LimitConfig | undefined;
  policy: BudgetPolicy;
}

export interface WrappedCreateLogDeliveryConfiguration {
  log_delivery_configuration: CreateLogDeliveryConfigurationParams;
}

export interface WrappedLogDeliveryConfiguration {
  log_delivery_configuration?: LogDeliveryConfiguration | undefined;
}

export interface WrappedLogDeliveryConfigurations {
  log_delivery_configurations?: LogDeliveryConfiguration[] | undefined;
  next_page_token?: string | undefined;
}
