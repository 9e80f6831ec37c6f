// Generated from api/settings.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64, Int64Input } from '../../runtime/index.js';
import type { AutoscopeState } from '../iam/types.js';

/** Values of `AibiDashboardEmbeddingAccessPolicyAccessPolicyType`; the server may send others. */
export const AibiDashboardEmbeddingAccessPolicyAccessPolicyType = {
  ALLOW_ALL_DOMAINS: 'ALLOW_ALL_DOMAINS',
  ALLOW_APPROVED_DOMAINS: 'ALLOW_APPROVED_DOMAINS',
  DENY_ALL_DOMAINS: 'DENY_ALL_DOMAINS',
} as const;
export type AibiDashboardEmbeddingAccessPolicyAccessPolicyType =
  | (typeof AibiDashboardEmbeddingAccessPolicyAccessPolicyType)[keyof typeof AibiDashboardEmbeddingAccessPolicyAccessPolicyType]
  | (string & {});

/** Values of `ClusterAutoRestartMessageMaintenanceWindowDayOfWeek`; the server may send others. */
export const ClusterAutoRestartMessageMaintenanceWindowDayOfWeek = {
  FRIDAY: 'FRIDAY',
  MONDAY: 'MONDAY',
  SATURDAY: 'SATURDAY',
  SUNDAY: 'SUNDAY',
  THURSDAY: 'THURSDAY',
  TUESDAY: 'TUESDAY',
  WEDNESDAY: 'WEDNESDAY',
} as const;
export type ClusterAutoRestartMessageMaintenanceWindowDayOfWeek =
  | (typeof ClusterAutoRestartMessageMaintenanceWindowDayOfWeek)[keyof typeof ClusterAutoRestartMessageMaintenanceWindowDayOfWeek]
  | (string & {});

/**
 * Values of `ClusterAutoRestartMessageMaintenanceWindowWeekDayFrequency`; the server may send
 * others.
 */
export const ClusterAutoRestartMessageMaintenanceWindowWeekDayFrequency = {
  EVERY_WEEK: 'EVERY_WEEK',
  FIRST_AND_THIRD_OF_MONTH: 'FIRST_AND_THIRD_OF_MONTH',
  FIRST_OF_MONTH: 'FIRST_OF_MONTH',
  FOURTH_OF_MONTH: 'FOURTH_OF_MONTH',
  SECOND_AND_FOURTH_OF_MONTH: 'SECOND_AND_FOURTH_OF_MONTH',
  SECOND_OF_MONTH: 'SECOND_OF_MONTH',
  THIRD_OF_MONTH: 'THIRD_OF_MONTH',
} as const;
export type ClusterAutoRestartMessageMaintenanceWindowWeekDayFrequency =
  | (typeof ClusterAutoRestartMessageMaintenanceWindowWeekDayFrequency)[keyof typeof ClusterAutoRestartMessageMaintenanceWindowWeekDayFrequency]
  | (string & {});

/** Values of `ComplianceStandard`; the server may send others. */
export const ComplianceStandard = {
  CANADA_PROTECTED_B: 'CANADA_PROTECTED_B',
  CYBER_ESSENTIAL_PLUS: 'CYBER_ESSENTIAL_PLUS',
  FEDRAMP_HIGH: 'FEDRAMP_HIGH',
  FEDRAMP_IL5: 'FEDRAMP_IL5',
  FEDRAMP_MODERATE: 'FEDRAMP_MODERATE',
  GERMANY_C5: 'GERMANY_C5',
  GERMANY_TISAX: 'GERMANY_TISAX',
  HIPAA: 'HIPAA',
  HITRUST: 'HITRUST',
  IRAP_PROTECTED: 'IRAP_PROTECTED',
  ISMAP: 'ISMAP',
  ITAR_EAR: 'ITAR_EAR',
  KSA_ECC_CCC_DCC: 'KSA_ECC_CCC_DCC',
  K_FSI: 'K_FSI',
  NONE: 'NONE',
  PCI_DSS: 'PCI_DSS',
} as const;
export type ComplianceStandard = (typeof ComplianceStandard)[keyof typeof ComplianceStandard] | (string & {});

/** Values of `CustomerFacingIngressNetworkPolicyApiScopeQualifier`; the server may send others. */
export const CustomerFacingIngressNetworkPolicyApiScopeQualifier = {
  API_SCOPE_QUALIFIER_ALL: 'API_SCOPE_QUALIFIER_ALL',
  API_SCOPE_QUALIFIER_READ: 'API_SCOPE_QUALIFIER_READ',
} as const;
export type CustomerFacingIngressNetworkPolicyApiScopeQualifier =
  | (typeof CustomerFacingIngressNetworkPolicyApiScopeQualifier)[keyof typeof CustomerFacingIngressNetworkPolicyApiScopeQualifier]
  | (string & {});

/**
 * Values of `CustomerFacingIngressNetworkPolicyAuthenticationIdentityPrincipalType`; the server
 * may send others.
 */
export const CustomerFacingIngressNetworkPolicyAuthenticationIdentityPrincipalType = {
  PRINCIPAL_TYPE_SERVICE_PRINCIPAL: 'PRINCIPAL_TYPE_SERVICE_PRINCIPAL',
  PRINCIPAL_TYPE_USER: 'PRINCIPAL_TYPE_USER',
} as const;
export type CustomerFacingIngressNetworkPolicyAuthenticationIdentityPrincipalType =
  | (typeof CustomerFacingIngressNetworkPolicyAuthenticationIdentityPrincipalType)[keyof typeof CustomerFacingIngressNetworkPolicyAuthenticationIdentityPrincipalType]
  | (string & {});

/**
 * Values of `CustomerFacingIngressNetworkPolicyAuthenticationIdentityType`; the server may send
 * others.
 */
export const CustomerFacingIngressNetworkPolicyAuthenticationIdentityType = {
  IDENTITY_TYPE_ALL_SERVICE_PRINCIPALS: 'IDENTITY_TYPE_ALL_SERVICE_PRINCIPALS',
  IDENTITY_TYPE_ALL_USERS: 'IDENTITY_TYPE_ALL_USERS',
  IDENTITY_TYPE_SELECTED_IDENTITIES: 'IDENTITY_TYPE_SELECTED_IDENTITIES',
} as const;
export type CustomerFacingIngressNetworkPolicyAuthenticationIdentityType =
  | (typeof CustomerFacingIngressNetworkPolicyAuthenticationIdentityType)[keyof typeof CustomerFacingIngressNetworkPolicyAuthenticationIdentityType]
  | (string & {});

/**
 * Values of `CustomerFacingIngressNetworkPolicyCrossWorkspaceAccessRestrictionMode`; the server
 * may send others.
 */
export const CustomerFacingIngressNetworkPolicyCrossWorkspaceAccessRestrictionMode = {
  FULL_ACCESS: 'FULL_ACCESS',
  LEGACY_MODE: 'LEGACY_MODE',
  RESTRICTED_ACCESS: 'RESTRICTED_ACCESS',
} as const;
export type CustomerFacingIngressNetworkPolicyCrossWorkspaceAccessRestrictionMode =
  | (typeof CustomerFacingIngressNetworkPolicyCrossWorkspaceAccessRestrictionMode)[keyof typeof CustomerFacingIngressNetworkPolicyCrossWorkspaceAccessRestrictionMode]
  | (string & {});

/**
 * Values of `CustomerFacingIngressNetworkPolicyPrivateAccessRestrictionMode`; the server may send
 * others.
 */
export const CustomerFacingIngressNetworkPolicyPrivateAccessRestrictionMode = {
  ALLOW_ALL_REGISTERED_ENDPOINTS: 'ALLOW_ALL_REGISTERED_ENDPOINTS',
  RESTRICTED_ACCESS: 'RESTRICTED_ACCESS',
} as const;
export type CustomerFacingIngressNetworkPolicyPrivateAccessRestrictionMode =
  | (typeof CustomerFacingIngressNetworkPolicyPrivateAccessRestrictionMode)[keyof typeof CustomerFacingIngressNetworkPolicyPrivateAccessRestrictionMode]
  | (string & {});

/**
 * Values of `CustomerFacingIngressNetworkPolicyPublicAccessRestrictionMode`; the server may send
 * others.
 */
export const CustomerFacingIngressNetworkPolicyPublicAccessRestrictionMode = {
  FULL_ACCESS: 'FULL_ACCESS',
  RESTRICTED_ACCESS: 'RESTRICTED_ACCESS',
} as const;
export type CustomerFacingIngressNetworkPolicyPublicAccessRestrictionMode =
  | (typeof CustomerFacingIngressNetworkPolicyPublicAccessRestrictionMode)[keyof typeof CustomerFacingIngressNetworkPolicyPublicAccessRestrictionMode]
  | (string & {});

/**
 * Values of
 * `CustomerFacingNetworkConnectivityConfigAwsPrivateEndpointRulePrivateLinkConnectionState`; the
 * server may send others.
 */
export const CustomerFacingNetworkConnectivityConfigAwsPrivateEndpointRulePrivateLinkConnectionState = {
  CREATE_FAILED: 'CREATE_FAILED',
  CREATING: 'CREATING',
  DISCONNECTED: 'DISCONNECTED',
  ESTABLISHED: 'ESTABLISHED',
  EXPIRED: 'EXPIRED',
  PENDING: 'PENDING',
  REJECTED: 'REJECTED',
} as const;
export type CustomerFacingNetworkConnectivityConfigAwsPrivateEndpointRulePrivateLinkConnectionState =
  | (typeof CustomerFacingNetworkConnectivityConfigAwsPrivateEndpointRulePrivateLinkConnectionState)[keyof typeof CustomerFacingNetworkConnectivityConfigAwsPrivateEndpointRulePrivateLinkConnectionState]
  | (string & {});

/** Values of `DestinationType`; the server may send others. */
export const DestinationType = {
  DATABRICKS_APP_SLACK: 'DATABRICKS_APP_SLACK',
  DATABRICKS_APP_TEAMS: 'DATABRICKS_APP_TEAMS',
  EMAIL: 'EMAIL',
  MICROSOFT_TEAMS: 'MICROSOFT_TEAMS',
  PAGERDUTY: 'PAGERDUTY',
  SLACK: 'SLACK',
  WEBHOOK: 'WEBHOOK',
} as const;
export type DestinationType = (typeof DestinationType)[keyof typeof DestinationType] | (string & {});

/**
 * Values of
 * `EgressNetworkPolicyInternetAccessPolicyInternetDestinationInternetDestinationFilteringProtocol`;
 * the server may send others.
 */
export const EgressNetworkPolicyInternetAccessPolicyInternetDestinationInternetDestinationFilteringProtocol = {
  TCP: 'TCP',
} as const;
export type EgressNetworkPolicyInternetAccessPolicyInternetDestinationInternetDestinationFilteringProtocol =
  | (typeof EgressNetworkPolicyInternetAccessPolicyInternetDestinationInternetDestinationFilteringProtocol)[keyof typeof EgressNetworkPolicyInternetAccessPolicyInternetDestinationInternetDestinationFilteringProtocol]
  | (string & {});

/**
 * Values of `EgressNetworkPolicyInternetAccessPolicyInternetDestinationInternetDestinationType`;
 * the server may send others.
 */
export const EgressNetworkPolicyInternetAccessPolicyInternetDestinationInternetDestinationType = {
  FQDN: 'FQDN',
} as const;
export type EgressNetworkPolicyInternetAccessPolicyInternetDestinationInternetDestinationType =
  | (typeof EgressNetworkPolicyInternetAccessPolicyInternetDestinationInternetDestinationType)[keyof typeof EgressNetworkPolicyInternetAccessPolicyInternetDestinationInternetDestinationType]
  | (string & {});

/**
 * Values of `EgressNetworkPolicyInternetAccessPolicyLogOnlyModeLogOnlyModeType`; the server may
 * send others.
 */
export const EgressNetworkPolicyInternetAccessPolicyLogOnlyModeLogOnlyModeType = {
  ALL_SERVICES: 'ALL_SERVICES',
  SELECTED_SERVICES: 'SELECTED_SERVICES',
} as const;
export type EgressNetworkPolicyInternetAccessPolicyLogOnlyModeLogOnlyModeType =
  | (typeof EgressNetworkPolicyInternetAccessPolicyLogOnlyModeLogOnlyModeType)[keyof typeof EgressNetworkPolicyInternetAccessPolicyLogOnlyModeLogOnlyModeType]
  | (string & {});

/**
 * Values of `EgressNetworkPolicyInternetAccessPolicyLogOnlyModeWorkloadType`; the server may send
 * others.
 */
export const EgressNetworkPolicyInternetAccessPolicyLogOnlyModeWorkloadType = {
  DBSQL: 'DBSQL',
  ML_SERVING: 'ML_SERVING',
} as const;
export type EgressNetworkPolicyInternetAccessPolicyLogOnlyModeWorkloadType =
  | (typeof EgressNetworkPolicyInternetAccessPolicyLogOnlyModeWorkloadType)[keyof typeof EgressNetworkPolicyInternetAccessPolicyLogOnlyModeWorkloadType]
  | (string & {});

/** Values of `EgressNetworkPolicyInternetAccessPolicyRestrictionMode`; the server may send others. */
export const EgressNetworkPolicyInternetAccessPolicyRestrictionMode = {
  FULL_ACCESS: 'FULL_ACCESS',
  PRIVATE_ACCESS_ONLY: 'PRIVATE_ACCESS_ONLY',
  RESTRICTED_ACCESS: 'RESTRICTED_ACCESS',
} as const;
export type EgressNetworkPolicyInternetAccessPolicyRestrictionMode =
  | (typeof EgressNetworkPolicyInternetAccessPolicyRestrictionMode)[keyof typeof EgressNetworkPolicyInternetAccessPolicyRestrictionMode]
  | (string & {});

/**
 * Values of `EgressNetworkPolicyInternetAccessPolicyStorageDestinationStorageDestinationType`; the
 * server may send others.
 */
export const EgressNetworkPolicyInternetAccessPolicyStorageDestinationStorageDestinationType = {
  AWS_S3: 'AWS_S3',
  AZURE_STORAGE: 'AZURE_STORAGE',
  CLOUDFLARE_R2: 'CLOUDFLARE_R2',
  GOOGLE_CLOUD_STORAGE: 'GOOGLE_CLOUD_STORAGE',
} as const;
export type EgressNetworkPolicyInternetAccessPolicyStorageDestinationStorageDestinationType =
  | (typeof EgressNetworkPolicyInternetAccessPolicyStorageDestinationStorageDestinationType)[keyof typeof EgressNetworkPolicyInternetAccessPolicyStorageDestinationStorageDestinationType]
  | (string & {});

/**
 * Values of `EgressNetworkPolicyNetworkAccessPolicyInternetDestinationInternetDestinationType`;
 * the server may send others.
 */
export const EgressNetworkPolicyNetworkAccessPolicyInternetDestinationInternetDestinationType = {
  DNS_NAME: 'DNS_NAME',
} as const;
export type EgressNetworkPolicyNetworkAccessPolicyInternetDestinationInternetDestinationType =
  | (typeof EgressNetworkPolicyNetworkAccessPolicyInternetDestinationInternetDestinationType)[keyof typeof EgressNetworkPolicyNetworkAccessPolicyInternetDestinationInternetDestinationType]
  | (string & {});

/**
 * Values of `EgressNetworkPolicyNetworkAccessPolicyPolicyEnforcementDryRunModeProductFilter`; the
 * server may send others.
 */
export const EgressNetworkPolicyNetworkAccessPolicyPolicyEnforcementDryRunModeProductFilter = {
  DBSQL: 'DBSQL',
  ML_SERVING: 'ML_SERVING',
} as const;
export type EgressNetworkPolicyNetworkAccessPolicyPolicyEnforcementDryRunModeProductFilter =
  | (typeof EgressNetworkPolicyNetworkAccessPolicyPolicyEnforcementDryRunModeProductFilter)[keyof typeof EgressNetworkPolicyNetworkAccessPolicyPolicyEnforcementDryRunModeProductFilter]
  | (string & {});

/**
 * Values of `EgressNetworkPolicyNetworkAccessPolicyPolicyEnforcementEnforcementMode`; the server
 * may send others.
 */
export const EgressNetworkPolicyNetworkAccessPolicyPolicyEnforcementEnforcementMode = {
  DRY_RUN: 'DRY_RUN',
  ENFORCED: 'ENFORCED',
} as const;
export type EgressNetworkPolicyNetworkAccessPolicyPolicyEnforcementEnforcementMode =
  | (typeof EgressNetworkPolicyNetworkAccessPolicyPolicyEnforcementEnforcementMode)[keyof typeof EgressNetworkPolicyNetworkAccessPolicyPolicyEnforcementEnforcementMode]
  | (string & {});

/** Values of `EgressNetworkPolicyNetworkAccessPolicyRestrictionMode`; the server may send others. */
export const EgressNetworkPolicyNetworkAccessPolicyRestrictionMode = {
  FULL_ACCESS: 'FULL_ACCESS',
  RESTRICTED_ACCESS: 'RESTRICTED_ACCESS',
} as const;
export type EgressNetworkPolicyNetworkAccessPolicyRestrictionMode =
  | (typeof EgressNetworkPolicyNetworkAccessPolicyRestrictionMode)[keyof typeof EgressNetworkPolicyNetworkAccessPolicyRestrictionMode]
  | (string & {});

/**
 * Values of `EgressNetworkPolicyNetworkAccessPolicyStorageDestinationStorageDestinationType`; the
 * server may send others.
 */
export const EgressNetworkPolicyNetworkAccessPolicyStorageDestinationStorageDestinationType = {
  AWS_S3: 'AWS_S3',
  AZURE_STORAGE: 'AZURE_STORAGE',
  GOOGLE_CLOUD_STORAGE: 'GOOGLE_CLOUD_STORAGE',
} as const;
export type EgressNetworkPolicyNetworkAccessPolicyStorageDestinationStorageDestinationType =
  | (typeof EgressNetworkPolicyNetworkAccessPolicyStorageDestinationStorageDestinationType)[keyof typeof EgressNetworkPolicyNetworkAccessPolicyStorageDestinationStorageDestinationType]
  | (string & {});

/** Values of `EgressResourceType`; the server may send others. */
export const EgressResourceType = {
  AZURE_BLOB_STORAGE: 'AZURE_BLOB_STORAGE',
} as const;
export type EgressResourceType = (typeof EgressResourceType)[keyof typeof EgressResourceType] | (string & {});

/** Values of `ListType`; the server may send others. */
export const ListType = {
  ALLOW: 'ALLOW',
  BLOCK: 'BLOCK',
} as const;
export type ListType = (typeof ListType)[keyof typeof ListType] | (string & {});

/** Values of `NccAzurePrivateEndpointRuleConnectionState`; the server may send others. */
export const NccAzurePrivateEndpointRuleConnectionState = {
  CREATE_FAILED: 'CREATE_FAILED',
  CREATING: 'CREATING',
  DISCONNECTED: 'DISCONNECTED',
  ESTABLISHED: 'ESTABLISHED',
  EXPIRED: 'EXPIRED',
  INIT: 'INIT',
  PENDING: 'PENDING',
  REJECTED: 'REJECTED',
} as const;
export type NccAzurePrivateEndpointRuleConnectionState =
  | (typeof NccAzurePrivateEndpointRuleConnectionState)[keyof typeof NccAzurePrivateEndpointRuleConnectionState]
  | (string & {});

/** Values of `NccPrivateEndpointRulePrivateLinkConnectionState`; the server may send others. */
export const NccPrivateEndpointRulePrivateLinkConnectionState = {
  CREATE_FAILED: 'CREATE_FAILED',
  CREATING: 'CREATING',
  DISCONNECTED: 'DISCONNECTED',
  ESTABLISHED: 'ESTABLISHED',
  EXPIRED: 'EXPIRED',
  PENDING: 'PENDING',
  REJECTED: 'REJECTED',
} as const;
export type NccPrivateEndpointRulePrivateLinkConnectionState =
  | (typeof NccPrivateEndpointRulePrivateLinkConnectionState)[keyof typeof NccPrivateEndpointRulePrivateLinkConnectionState]
  | (string & {});

/** Values of `PersonalComputeMessageEnum`; the server may send others. */
export const PersonalComputeMessageEnum = {
  DELEGATE: 'DELEGATE',
  ON: 'ON',
} as const;
export type PersonalComputeMessageEnum =
  (typeof PersonalComputeMessageEnum)[keyof typeof PersonalComputeMessageEnum] | (string & {});

/** Values of `RestrictWorkspaceAdminsMessageStatus`; the server may send others. */
export const RestrictWorkspaceAdminsMessageStatus = {
  ALLOW_ALL: 'ALLOW_ALL',
  RESTRICT_TOKENS_AND_JOB_RUN_AS: 'RESTRICT_TOKENS_AND_JOB_RUN_AS',
} as const;
export type RestrictWorkspaceAdminsMessageStatus =
  (typeof RestrictWorkspaceAdminsMessageStatus)[keyof typeof RestrictWorkspaceAdminsMessageStatus] | (string & {});

/** Values of `TokenPermissionLevel`; the server may send others. */
export const TokenPermissionLevel = {
  CAN_USE: 'CAN_USE',
} as const;
export type TokenPermissionLevel = (typeof TokenPermissionLevel)[keyof typeof TokenPermissionLevel] | (string & {});

/** Values of `TokenType`; the server may send others. */
export const TokenType = {
  ARCLIGHT_AZURE_EXCHANGE_TOKEN: 'ARCLIGHT_AZURE_EXCHANGE_TOKEN',
  ARCLIGHT_AZURE_EXCHANGE_TOKEN_WITH_USER_DELEGATION_KEY: 'ARCLIGHT_AZURE_EXCHANGE_TOKEN_WITH_USER_DELEGATION_KEY',
  ARCLIGHT_MULTI_TENANT_AZURE_EXCHANGE_TOKEN: 'ARCLIGHT_MULTI_TENANT_AZURE_EXCHANGE_TOKEN',
  ARCLIGHT_MULTI_TENANT_AZURE_EXCHANGE_TOKEN_WITH_USER_DELEGATION_KEY:
    'ARCLIGHT_MULTI_TENANT_AZURE_EXCHANGE_TOKEN_WITH_USER_DELEGATION_KEY',
  AZURE_ACTIVE_DIRECTORY_TOKEN: 'AZURE_ACTIVE_DIRECTORY_TOKEN',
} as const;
export type TokenType = (typeof TokenType)[keyof typeof TokenType] | (string & {});

export interface AccountIpAccessEnable {
  acct_ip_acl_enable: BooleanMessage;
  etag?: string | undefined;
  setting_name?: string | undefined;
}

export interface AccountNetworkPolicy {
  account_id?: string | undefined;
  egress?: NetworkPolicyEgress | undefined;
  ingress?: CustomerFacingIngressNetworkPolicy | undefined;
  ingress_dry_run?: CustomerFacingIngressNetworkPolicy | undefined;
  network_policy_id?: string | undefined;
}

export interface AibiDashboardEmbeddingAccessPolicy {
  access_policy_type: AibiDashboardEmbeddingAccessPolicyAccessPolicyType;
}

export interface AibiDashboardEmbeddingAccessPolicySetting {
  aibi_dashboard_embedding_access_policy: AibiDashboardEmbeddingAccessPolicy;
  etag?: string | undefined;
  setting_name?: string | undefined;
}

export interface AibiDashboardEmbeddingApprovedDomains {
  approved_domains?: string[] | undefined;
}

export interface AibiDashboardEmbeddingApprovedDomainsSetting {
  aibi_dashboard_embedding_approved_domains: AibiDashboardEmbeddingApprovedDomains;
  etag?: string | undefined;
  setting_name?: string | undefined;
}

export interface AutomaticClusterUpdateSetting {
  automatic_cluster_update_workspace: ClusterAutoRestartMessage;
  etag?: string | undefined;
  setting_name?: string | undefined;
}

export interface BooleanMessage {
  value?: boolean | undefined;
}

export interface ClusterAutoRestartMessage {
  can_toggle?: boolean | undefined;
  enabled?: boolean | undefined;
  enablement_details?: ClusterAutoRestartMessageEnablementDetails | undefined;
  maintenance_window?: ClusterAutoRestartMessageMaintenanceWindow | undefined;
  restart_even_if_no_updates_available?: boolean | undefined;
}

export interface ClusterAutoRestartMessageEnablementDetails {
  forced_for_compliance_mode?: boolean | undefined;
  unavailable_for_disabled_entitlement?: boolean | undefined;
  unavailable_for_non_enterprise_tier?: boolean | undefined;
}

export interface ClusterAutoRestartMessageMaintenanceWindow {
  week_day_based_schedule?: ClusterAutoRestartMessageMaintenanceWindowWeekDayBasedSchedule | undefined;
}

export interface ClusterAutoRestartMessageMaintenanceWindowWeekDayBasedSchedule {
  day_of_week?: ClusterAutoRestartMessageMaintenanceWindowDayOfWeek | undefined;
  frequency?: ClusterAutoRestartMessageMaintenanceWindowWeekDayFrequency | undefined;
  window_start_time?: ClusterAutoRestartMessageMaintenanceWindowWindowStartTime | undefined;
}

export interface ClusterAutoRestartMessageMaintenanceWindowWindowStartTime {
  hours?: number | undefined;
  minutes?: number | undefined;
}

export interface ComplianceSecurityProfile {
  compliance_standards?: ComplianceStandard[] | undefined;
  is_enabled?: boolean | undefined;
}

export interface ComplianceSecurityProfileSetting {
  compliance_security_profile_workspace: ComplianceSecurityProfile;
  etag?: string | undefined;
  setting_name?: string | undefined;
}

export interface Config {
  databricks_app_slack?: DatabricksAppSlackConfig | undefined;
  databricks_app_teams?: DatabricksAppTeamsConfig | undefined;
  email?: EmailConfig | undefined;
  generic_webhook?: GenericWebhookConfig | undefined;
  microsoft_teams?: MicrosoftTeamsConfig | undefined;
  pagerduty?: PagerdutyConfig | undefined;
  slack?: SlackConfig | undefined;
}

export interface CreateIpAccessList {
  ip_addresses?: string[] | undefined;
  label: string;
  list_type: ListType;
}

export interface CreateIpAccessListResponse {
  ip_access_list?: IpAccessListInfo | undefined;
}

export interface CreateNetworkConnectivityConfiguration {
  name: string;
  region: string;
}

/** Request of `NetworkConnectivity.createNetworkConnectivityConfiguration`. */
export interface CreateNetworkConnectivityConfigurationRequest {
  network_connectivity_config: CreateNetworkConnectivityConfiguration;
}

/** Request of `NetworkPolicies.createNetworkPolicyRpc`. */
export interface CreateNetworkPolicyRpcRequest {
  network_policy: AccountNetworkPolicy;
}

export interface CreateNotificationDestinationRequest {
  config?: Config | undefined;
  display_name?: string | undefined;
}

export interface CreateOboTokenRequest {
  application_id: string;
  autoscope_enabled?: boolean | undefined;
  comment?: string | undefined;
  lifetime_seconds?: Int64Input | undefined;
  scopes?: string[] | undefined;
}

export interface CreateOboTokenResponse {
  token_info?: TokenInfo | undefined;
  token_value?: string | undefined;
}

export interface CreatePrivateEndpointRule {
  domain_names?: string[] | undefined;
  endpoint_service?: string | undefined;
  error_message?: string | undefined;
  gcp_endpoint?: GcpEndpoint | undefined;
  group_id?: string | undefined;
  resource_id?: string | undefined;
  resource_names?: string[] | undefined;
}

/** Request of `NetworkConnectivity.createPrivateEndpointRule`. */
export interface CreatePrivateEndpointRuleRequest {
  network_connectivity_config_id: string;
  private_endpoint_rule: CreatePrivateEndpointRule;
}

export interface CreateTokenRequest {
  autoscope_enabled?: boolean | undefined;
  comment?: string | undefined;
  lifetime_seconds?: Int64Input | undefined;
  scopes?: string[] | undefined;
}

export interface CreateTokenResponse {
  token_info?: PublicTokenInfo | undefined;
  token_value?: string | undefined;
}

export interface CspEnablementAccount {
  compliance_standards?: ComplianceStandard[] | undefined;
  is_enforced?: boolean | undefined;
}

export interface CspEnablementAccountSetting {
  csp_enablement_account: CspEnablementAccount;
  etag?: string | undefined;
  setting_name?: string | undefined;
}

export interface CustomerFacingIngressNetworkPolicy {
  cross_workspace_access?: CustomerFacingIngressNetworkPolicyCrossWorkspaceAccess | undefined;
  private_access?: CustomerFacingIngressNetworkPolicyPrivateAccess | undefined;
  public_access?: CustomerFacingIngressNetworkPolicyPublicAccess | undefined;
}

export interface CustomerFacingIngressNetworkPolicyAccountApiDestination {
  scope_qualifier?: CustomerFacingIngressNetworkPolicyApiScopeQualifier | undefined;
  scopes?: string[] | undefined;
}

export interface CustomerFacingIngressNetworkPolicyAccountDatabricksOneDestination {
  all_destinations?: boolean | undefined;
}

export interface CustomerFacingIngressNetworkPolicyAccountUiDestination {
  all_destinations?: boolean | undefined;
}

export interface CustomerFacingIngressNetworkPolicyAppsRuntimeDestination {
  all_destinations?: boolean | undefined;
}

export interface CustomerFacingIngressNetworkPolicyAuthentication {
  identities?: CustomerFacingIngressNetworkPolicyAuthenticationIdentity[] | undefined;
  identity_type?: CustomerFacingIngressNetworkPolicyAuthenticationIdentityType | undefined;
}

export interface CustomerFacingIngressNetworkPolicyAuthenticationIdentity {
  principal_id?: Int64 | undefined;
  principal_type?: CustomerFacingIngressNetworkPolicyAuthenticationIdentityPrincipalType | undefined;
}

export interface CustomerFacingIngressNetworkPolicyCrossWorkspaceAccess {
  restriction_mode: CustomerFacingIngressNetworkPolicyCrossWorkspaceAccessRestrictionMode;
  allow_rules?: CustomerFacingIngressNetworkPolicyCrossWorkspaceIngressRule[] | undefined;
  deny_rules?: CustomerFacingIngressNetworkPolicyCrossWorkspaceIngressRule[] | undefined;
}

export interface CustomerFacingIngressNetworkPolicyCrossWorkspaceIngressRule {
  authentication?: CustomerFacingIngressNetworkPolicyAuthentication | undefined;
  destination?: CustomerFacingIngressNetworkPolicyRequestDestination | undefined;
  label?: string | undefined;
  origin?: CustomerFacingIngressNetworkPolicyCrossWorkspaceRequestOrigin | undefined;
}

export interface CustomerFacingIngressNetworkPolicyCrossWorkspaceRequestOrigin {
  all_source_workspaces?: boolean | undefined;
  selected_workspaces?: CustomerFacingIngressNetworkPolicyWorkspaceIdList | undefined;
}

export interface CustomerFacingIngressNetworkPolicyEndpoints {
  endpoint_ids?: string[] | undefined;
}

export interface CustomerFacingIngressNetworkPolicyIpRanges {
  ip_ranges?: string[] | undefined;
}

export interface CustomerFacingIngressNetworkPolicyLakebaseRuntimeDestination {
  all_destinations?: boolean | undefined;
}

export interface CustomerFacingIngressNetworkPolicyPrivateAccess {
  restriction_mode: CustomerFacingIngressNetworkPolicyPrivateAccessRestrictionMode;
  allow_rules?: CustomerFacingIngressNetworkPolicyPrivateIngressRule[] | undefined;
  deny_rules?: CustomerFacingIngressNetworkPolicyPrivateIngressRule[] | undefined;
}

export interface CustomerFacingIngressNetworkPolicyPrivateIngressRule {
  authentication?: CustomerFacingIngressNetworkPolicyAuthentication | undefined;
  destination?: CustomerFacingIngressNetworkPolicyRequestDestination | undefined;
  label?: string | undefined;
  origin?: CustomerFacingIngressNetworkPolicyPrivateRequestOrigin | undefined;
}

export interface CustomerFacingIngressNetworkPolicyPrivateRequestOrigin {
  all_private_access?: boolean | undefined;
  all_registered_endpoints?: boolean | undefined;
  azure_workspace_private_link?: boolean | undefined;
  endpoints?: CustomerFacingIngressNetworkPolicyEndpoints | undefined;
}

export interface CustomerFacingIngressNetworkPolicyPublicAccess {
  restriction_mode: CustomerFacingIngressNetworkPolicyPublicAccessRestrictionMode;
  allow_rules?: CustomerFacingIngressNetworkPolicyPublicIngressRule[] | undefined;
  deny_rules?: CustomerFacingIngressNetworkPolicyPublicIngressRule[] | undefined;
}

export interface CustomerFacingIngressNetworkPolicyPublicIngressRule {
  authentication?: CustomerFacingIngressNetworkPolicyAuthentication | undefined;
  destination?: CustomerFacingIngressNetworkPolicyRequestDestination | undefined;
  label?: string | undefined;
  origin?: CustomerFacingIngressNetworkPolicyPublicRequestOrigin | undefined;
}

export interface CustomerFacingIngressNetworkPolicyPublicRequestOrigin {
  all_ip_ranges?: boolean | undefined;
  excluded_ip_ranges?: CustomerFacingIngressNetworkPolicyIpRanges | undefined;
  included_ip_ranges?: CustomerFacingIngressNetworkPolicyIpRanges | undefined;
}

export interface CustomerFacingIngressNetworkPolicyRequestDestination {
  account_api?: CustomerFacingIngressNetworkPolicyAccountApiDestination | undefined;
  account_databricks_one?: CustomerFacingIngressNetworkPolicyAccountDatabricksOneDestination | undefined;
  account_ui?: CustomerFacingIngressNetworkPolicyAccountUiDestination | undefined;
  all_destinations?: boolean | undefined;
  apps_runtime?: CustomerFacingIngressNetworkPolicyAppsRuntimeDestination | undefined;
  lakebase_runtime?: CustomerFacingIngressNetworkPolicyLakebaseRuntimeDestination | undefined;
  workspace_api?: CustomerFacingIngressNetworkPolicyWorkspaceApiDestination | undefined;
  workspace_ui?: CustomerFacingIngressNetworkPolicyWorkspaceUiDestination | undefined;
}

export interface CustomerFacingIngressNetworkPolicyWorkspaceApiDestination {
  excluded_scopes?: string[] | undefined;
  scope_qualifier?: CustomerFacingIngressNetworkPolicyApiScopeQualifier | undefined;
  scopes?: string[] | undefined;
}

export interface CustomerFacingIngressNetworkPolicyWorkspaceIdList {
  workspace_ids?: unknown[] | undefined;
}

export interface CustomerFacingIngressNetworkPolicyWorkspaceUiDestination {
  all_destinations?: boolean | undefined;
}

export interface CustomerFacingNetworkConnectivityConfigAwsPrivateEndpointRule {
  account_id?: string | undefined;
  connection_state?:
    CustomerFacingNetworkConnectivityConfigAwsPrivateEndpointRulePrivateLinkConnectionState | undefined;
  creation_time?: Int64 | undefined;
  deactivated?: boolean | undefined;
  deactivated_at?: Int64 | undefined;
  domain_names?: string[] | undefined;
  enabled?: boolean | undefined;
  endpoint_service?: string | undefined;
  error_message?: string | undefined;
  network_connectivity_config_id?: string | undefined;
  resource_names?: string[] | undefined;
  rule_id?: string | undefined;
  updated_time?: Int64 | undefined;
  vpc_endpoint_id?: string | undefined;
}

export interface DashboardEmailSubscriptions {
  boolean_val: BooleanMessage;
  etag?: string | undefined;
  setting_name?: string | undefined;
}

export interface DatabricksAppSlackConfig {
  channel_id?: string | undefined;
  channel_id_set?: boolean | undefined;
  team_id?: string | undefined;
  team_id_set?: boolean | undefined;
}

export interface DatabricksAppTeamsConfig {
  channel_id?: string | undefined;
  channel_id_set?: boolean | undefined;
  team_id?: string | undefined;
  team_id_set?: boolean | undefined;
  tenant_id?: string | undefined;
  tenant_id_set?: boolean | undefined;
}

export interface DefaultNamespaceSetting {
  namespace: StringMessage;
  etag?: string | undefined;
  setting_name?: string | undefined;
}

export interface DefaultWarehouseId {
  string_val: StringMessage;
  etag?: string | undefined;
  setting_name?: string | undefined;
}

/** Request of `EnableIpAccessLists.delete`. */
export interface DeleteAccountIpAccessEnableRequest {
  etag?: string | undefined;
}

export interface DeleteAccountIpAccessEnableResponse {
  etag: string;
}

/** Request of `AccountIpAccessLists.delete`. */
export interface DeleteAccountIpAccessListRequest {
  ip_access_list_id: string;
}

/** Request of `AibiDashboardEmbeddingAccessPolicy.delete`. */
export interface DeleteAibiDashboardEmbeddingAccessPolicySettingRequest {
  etag?: string | undefined;
}

export interface DeleteAibiDashboardEmbeddingAccessPolicySettingResponse {
  etag: string;
}

/** Request of `AibiDashboardEmbeddingApprovedDomains.delete`. */
export interface DeleteAibiDashboardEmbeddingApprovedDomainsSettingRequest {
  etag?: string | undefined;
}

export interface DeleteAibiDashboardEmbeddingApprovedDomainsSettingResponse {
  etag: string;
}

/** Request of `DashboardEmailSubscriptions.delete`. */
export interface DeleteDashboardEmailSubscriptionsRequest {
  etag?: string | undefined;
}

export interface DeleteDashboardEmailSubscriptionsResponse {
  etag: string;
}

/** Request of `DefaultNamespace.delete`. */
export interface DeleteDefaultNamespaceSettingRequest {
  etag?: string | undefined;
}

export interface DeleteDefaultNamespaceSettingResponse {
  etag: string;
}

/** Request of `DefaultWarehouseId.delete`. */
export interface DeleteDefaultWarehouseIdRequest {
  etag?: string | undefined;
}

export interface DeleteDefaultWarehouseIdResponse {
  etag: string;
}

/** Request of `DisableLegacyAccess.delete`. */
export interface DeleteDisableLegacyAccessRequest {
  etag?: string | undefined;
}

export interface DeleteDisableLegacyAccessResponse {
  etag: string;
}

/** Request of `DisableLegacyDbfs.delete`. */
export interface DeleteDisableLegacyDbfsRequest {
  etag?: string | undefined;
}

export interface DeleteDisableLegacyDbfsResponse {
  etag: string;
}

/** Request of `DisableLegacyFeatures.delete`. */
export interface DeleteDisableLegacyFeaturesRequest {
  etag?: string | undefined;
}

export interface DeleteDisableLegacyFeaturesResponse {
  etag: string;
}

/** Request of `IpAccessLists.delete`. */
export interface DeleteIpAccessListRequest {
  ip_access_list_id: string;
}

/** Request of `LlmProxyPartnerPoweredWorkspace.delete`. */
export interface DeleteLlmProxyPartnerPoweredWorkspaceRequest {
  etag?: string | undefined;
}

export interface DeleteLlmProxyPartnerPoweredWorkspaceResponse {
  etag: string;
}

/** Request of `NetworkConnectivity.deleteNetworkConnectivityConfiguration`. */
export interface DeleteNetworkConnectivityConfigurationRequest {
  network_connectivity_config_id: string;
}

/** Request of `NetworkPolicies.deleteNetworkPolicyRpc`. */
export interface DeleteNetworkPolicyRequest {
  network_policy_id: string;
}

/** Request of `NotificationDestinations.delete`. */
export interface DeleteNotificationDestinationRequest {
  id: string;
}

/** Request of `PersonalCompute.delete`. */
export interface DeletePersonalComputeSettingRequest {
  etag?: string | undefined;
}

export interface DeletePersonalComputeSettingResponse {
  etag: string;
}

/** Request of `NetworkConnectivity.deletePrivateEndpointRule`. */
export interface DeletePrivateEndpointRuleRequest {
  network_connectivity_config_id: string;
  private_endpoint_rule_id: string;
}

/** Request of `RestrictWorkspaceAdmins.delete`. */
export interface DeleteRestrictWorkspaceAdminsSettingRequest {
  etag?: string | undefined;
}

export interface DeleteRestrictWorkspaceAdminsSettingResponse {
  etag: string;
}

/** Request of `SqlResultsDownload.delete`. */
export interface DeleteSqlResultsDownloadRequest {
  etag?: string | undefined;
}

export interface DeleteSqlResultsDownloadResponse {
  etag: string;
}

/** Request of `TokenManagement.delete`. */
export interface DeleteTokenManagementRequest {
  token_id: string;
}

export interface DisableLegacyAccess {
  disable_legacy_access: BooleanMessage;
  etag?: string | undefined;
  setting_name?: string | undefined;
}

export interface DisableLegacyDbfs {
  disable_legacy_dbfs: BooleanMessage;
  etag?: string | undefined;
  setting_name?: string | undefined;
}

export interface DisableLegacyFeatures {
  disable_legacy_features: BooleanMessage;
  etag?: string | undefined;
  setting_name?: string | undefined;
}

export interface EgressNetworkPolicy {
  internet_access?: EgressNetworkPolicyInternetAccessPolicy | undefined;
}

export interface EgressNetworkPolicyInternetAccessPolicy {
  allowed_internet_destinations?: EgressNetworkPolicyInternetAccessPolicyInternetDestination[] | undefined;
  allowed_storage_destinations?: EgressNetworkPolicyInternetAccessPolicyStorageDestination[] | undefined;
  log_only_mode?: EgressNetworkPolicyInternetAccessPolicyLogOnlyMode | undefined;
  restriction_mode?: EgressNetworkPolicyInternetAccessPolicyRestrictionMode | undefined;
}

export interface EgressNetworkPolicyInternetAccessPolicyInternetDestination {
  destination?: string | undefined;
  protocol?: EgressNetworkPolicyInternetAccessPolicyInternetDestinationInternetDestinationFilteringProtocol | undefined;
  type?: EgressNetworkPolicyInternetAccessPolicyInternetDestinationInternetDestinationType | undefined;
}

export interface EgressNetworkPolicyInternetAccessPolicyLogOnlyMode {
  log_only_mode_type?: EgressNetworkPolicyInternetAccessPolicyLogOnlyModeLogOnlyModeType | undefined;
  workloads?: EgressNetworkPolicyInternetAccessPolicyLogOnlyModeWorkloadType[] | undefined;
}

export interface EgressNetworkPolicyInternetAccessPolicyStorageDestination {
  allowed_paths?: string[] | undefined;
  azure_container?: string | undefined;
  azure_dns_zone?: string | undefined;
  azure_storage_account?: string | undefined;
  azure_storage_service?: string | undefined;
  bucket_name?: string | undefined;
  region?: string | undefined;
  type?: EgressNetworkPolicyInternetAccessPolicyStorageDestinationStorageDestinationType | undefined;
}

export interface EgressNetworkPolicyNetworkAccessPolicy {
  restriction_mode: EgressNetworkPolicyNetworkAccessPolicyRestrictionMode;
  allowed_databricks_destinations?: EgressNetworkPolicyNetworkAccessPolicyDatabricksDestination[] | undefined;
  allowed_internet_destinations?: EgressNetworkPolicyNetworkAccessPolicyInternetDestination[] | undefined;
  allowed_storage_destinations?: EgressNetworkPolicyNetworkAccessPolicyStorageDestination[] | undefined;
  blocked_internet_destinations?: EgressNetworkPolicyNetworkAccessPolicyInternetDestination[] | undefined;
  policy_enforcement?: EgressNetworkPolicyNetworkAccessPolicyPolicyEnforcement | undefined;
}

export interface EgressNetworkPolicyNetworkAccessPolicyDatabricksDestination {
  workspace_ids?: unknown[] | undefined;
}

export interface EgressNetworkPolicyNetworkAccessPolicyInternetDestination {
  destination?: string | undefined;
  internet_destination_type?:
    EgressNetworkPolicyNetworkAccessPolicyInternetDestinationInternetDestinationType | undefined;
}

export interface EgressNetworkPolicyNetworkAccessPolicyPolicyEnforcement {
  dry_run_mode_product_filter?:
    EgressNetworkPolicyNetworkAccessPolicyPolicyEnforcementDryRunModeProductFilter[] | undefined;
  enforcement_mode?: EgressNetworkPolicyNetworkAccessPolicyPolicyEnforcementEnforcementMode | undefined;
}

export interface EgressNetworkPolicyNetworkAccessPolicyStorageDestination {
  azure_storage_account?: string | undefined;
  azure_storage_service?: string | undefined;
  bucket_name?: string | undefined;
  region?: string | undefined;
  storage_destination_type?: EgressNetworkPolicyNetworkAccessPolicyStorageDestinationStorageDestinationType | undefined;
}

export interface EmailConfig {
  addresses?: string[] | undefined;
}

export interface EnableExportNotebook {
  boolean_val?: BooleanMessage | undefined;
  setting_name?: string | undefined;
}

export interface EnableNotebookTableClipboard {
  boolean_val?: BooleanMessage | undefined;
  setting_name?: string | undefined;
}

export interface EnableResultsDownloading {
  boolean_val?: BooleanMessage | undefined;
  setting_name?: string | undefined;
}

export interface EnhancedSecurityMonitoring {
  is_enabled?: boolean | undefined;
}

export interface EnhancedSecurityMonitoringSetting {
  enhanced_security_monitoring_workspace: EnhancedSecurityMonitoring;
  etag?: string | undefined;
  setting_name?: string | undefined;
}

export interface EsmEnablementAccount {
  is_enforced?: boolean | undefined;
}

export interface EsmEnablementAccountSetting {
  esm_enablement_account: EsmEnablementAccount;
  etag?: string | undefined;
  setting_name?: string | undefined;
}

export interface ExchangeToken {
  credential?: string | undefined;
  credentialEolTime?: Int64 | undefined;
  ownerId?: Int64 | undefined;
  scopes?: string[] | undefined;
  tokenType?: TokenType | undefined;
}

export interface ExchangeTokenRequest {
  partitionId: PartitionId;
  scopes: string[];
  tokenType: TokenType[];
}

export interface ExchangeTokenResponse {
  values?: ExchangeToken[] | undefined;
}

export interface FetchIpAccessListResponse {
  ip_access_list?: IpAccessListInfo | undefined;
}

export interface GcpEndpoint {
  all_vpc_sc_services?: boolean | undefined;
  google_api_endpoints?: GoogleApiEndpoints | undefined;
  psc_endpoint_uri?: string | undefined;
  service_attachment?: string | undefined;
}

export interface GenericWebhookConfig {
  password?: string | undefined;
  password_set?: boolean | undefined;
  url?: string | undefined;
  url_set?: boolean | undefined;
  username?: string | undefined;
  username_set?: boolean | undefined;
}

/** Request of `EnableIpAccessLists.get`. */
export interface GetAccountIpAccessEnableRequest {
  etag?: string | undefined;
}

/** Request of `AccountIpAccessLists.get`. */
export interface GetAccountIpAccessListRequest {
  ip_access_list_id: string;
}

/** Request of `AibiDashboardEmbeddingAccessPolicy.get`. */
export interface GetAibiDashboardEmbeddingAccessPolicySettingRequest {
  etag?: string | undefined;
}

/** Request of `AibiDashboardEmbeddingApprovedDomains.get`. */
export interface GetAibiDashboardEmbeddingApprovedDomainsSettingRequest {
  etag?: string | undefined;
}

/** Request of `AutomaticClusterUpdate.get`. */
export interface GetAutomaticClusterUpdateSettingRequest {
  etag?: string | undefined;
}

/** Request of `ComplianceSecurityProfile.get`. */
export interface GetComplianceSecurityProfileSettingRequest {
  etag?: string | undefined;
}

/** Request of `CspEnablementAccount.get`. */
export interface GetCspEnablementAccountSettingRequest {
  etag?: string | undefined;
}

/** Request of `DashboardEmailSubscriptions.get`. */
export interface GetDashboardEmailSubscriptionsRequest {
  etag?: string | undefined;
}

/** Request of `DefaultNamespace.get`. */
export interface GetDefaultNamespaceSettingRequest {
  etag?: string | undefined;
}

/** Request of `DefaultWarehouseId.get`. */
export interface GetDefaultWarehouseIdRequest {
  etag?: string | undefined;
}

/** Request of `DisableLegacyAccess.get`. */
export interface GetDisableLegacyAccessRequest {
  etag?: string | undefined;
}

/** Request of `DisableLegacyDbfs.get`. */
export interface GetDisableLegacyDbfsRequest {
  etag?: string | undefined;
}

/** Request of `DisableLegacyFeatures.get`. */
export interface GetDisableLegacyFeaturesRequest {
  etag?: string | undefined;
}

/** Request of `EnhancedSecurityMonitoring.get`. */
export interface GetEnhancedSecurityMonitoringSettingRequest {
  etag?: string | undefined;
}

/** Request of `EsmEnablementAccount.get`. */
export interface GetEsmEnablementAccountSettingRequest {
  etag?: string | undefined;
}

/** Request of `IpAccessLists.get`. */
export interface GetIpAccessListRequest {
  ip_access_list_id: string;
}

export interface GetIpAccessListResponse {
  ip_access_list?: IpAccessListInfo | undefined;
}

export interface GetIpAccessListsResponse {
  ip_access_lists?: IpAccessListInfo[] | undefined;
}

/** Request of `LlmProxyPartnerPoweredAccount.get`. */
export interface GetLlmProxyPartnerPoweredAccountRequest {
  etag?: string | undefined;
}

/** Request of `LlmProxyPartnerPoweredEnforce.get`. */
export interface GetLlmProxyPartnerPoweredEnforceRequest {
  etag?: string | undefined;
}

/** Request of `LlmProxyPartnerPoweredWorkspace.get`. */
export interface GetLlmProxyPartnerPoweredWorkspaceRequest {
  etag?: string | undefined;
}

/** Request of `NetworkConnectivity.getNetworkConnectivityConfiguration`. */
export interface GetNetworkConnectivityConfigurationRequest {
  network_connectivity_config_id: string;
}

/** Request of `NetworkPolicies.getNetworkPolicyRpc`. */
export interface GetNetworkPolicyRequest {
  network_policy_id: string;
}

/** Request of `NotificationDestinations.get`. */
export interface GetNotificationDestinationRequest {
  id: string;
}

/** Request of `PersonalCompute.get`. */
export interface GetPersonalComputeSettingRequest {
  etag?: string | undefined;
}

/** Request of `NetworkConnectivity.getPrivateEndpointRule`. */
export interface GetPrivateEndpointRuleRequest {
  network_connectivity_config_id: string;
  private_endpoint_rule_id: string;
}

/** Request of `RestrictWorkspaceAdmins.get`. */
export interface GetRestrictWorkspaceAdminsSettingRequest {
  etag?: string | undefined;
}

/** Request of `SqlResultsDownload.get`. */
export interface GetSqlResultsDownloadRequest {
  etag?: string | undefined;
}

/** Request of `WorkspaceConf.getStatus`. */
export interface GetStatusRequest {
  keys: string;
}

/** Request of `TokenManagement.get`. */
export interface GetTokenManagementRequest {
  token_id: string;
}

export interface GetTokenPermissionLevelsResponse {
  permission_levels?: TokenPermissionsDescription[] | undefined;
}

export interface GetTokenResponse {
  token_info?: TokenInfo | undefined;
}

/** Request of `WorkspaceNetworkConfiguration.getWorkspaceNetworkOptionRpc`. */
export interface GetWorkspaceNetworkOptionRequest {
  workspace_id: Int64Input;
}

export interface GoogleApiEndpoints {
  endpoints?: string[] | undefined;
}

export interface IpAccessListInfo {
  address_count?: number | undefined;
  created_at?: Int64 | undefined;
  created_by?: Int64 | undefined;
  enabled?: boolean | undefined;
  ip_addresses?: string[] | undefined;
  label?: string | undefined;
  list_id?: string | undefined;
  list_type?: ListType | undefined;
  updated_at?: Int64 | undefined;
  updated_by?: Int64 | undefined;
}

export interface ListIpAccessListResponse {
  ip_access_lists?: IpAccessListInfo[] | undefined;
}

/** Request of `NetworkConnectivity.listNetworkConnectivityConfigurations`. */
export interface ListNetworkConnectivityConfigurationsRequest {
  page_token?: string | undefined;
}

export interface ListNetworkConnectivityConfigurationsResponse {
  items?: NetworkConnectivityConfiguration[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `NetworkPolicies.listNetworkPoliciesRpc`. */
export interface ListNetworkPoliciesRequest {
  page_token?: string | undefined;
}

export interface ListNetworkPoliciesResponse {
  items?: AccountNetworkPolicy[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `NotificationDestinations.list`. */
export interface ListNotificationDestinationsRequest {
  page_size?: Int64Input | undefined;
  page_token?: string | undefined;
}

export interface ListNotificationDestinationsResponse {
  next_page_token?: string | undefined;
  results?: ListNotificationDestinationsResult[] | undefined;
}

export interface ListNotificationDestinationsResult {
  destination_type?: DestinationType | undefined;
  display_name?: string | undefined;
  id?: string | undefined;
}

/** Request of `NetworkConnectivity.listPrivateEndpointRules`. */
export interface ListPrivateEndpointRulesRequest {
  network_connectivity_config_id: string;
  page_token?: string | undefined;
}

export interface ListPrivateEndpointRulesResponse {
  items?: NccPrivateEndpointRule[] | undefined;
  next_page_token?: string | undefined;
}

export interface ListPublicTokensResponse {
  token_infos?: PublicTokenInfo[] | undefined;
}

/** Request of `TokenManagement.list`. */
export interface ListTokenManagementRequest {
  created_by_id?: Int64Input | undefined;
  created_by_username?: string | undefined;
}

export interface ListTokensResponse {
  token_infos?: TokenInfo[] | undefined;
}

export interface LlmProxyPartnerPoweredAccount {
  boolean_val: BooleanMessage;
  etag?: string | undefined;
  setting_name?: string | undefined;
}

export interface LlmProxyPartnerPoweredEnforce {
  boolean_val: BooleanMessage;
  etag?: string | undefined;
  setting_name?: string | undefined;
}

export interface LlmProxyPartnerPoweredWorkspace {
  boolean_val: BooleanMessage;
  etag?: string | undefined;
  setting_name?: string | undefined;
}

export interface MicrosoftTeamsConfig {
  app_id?: string | undefined;
  app_id_set?: boolean | undefined;
  auth_secret?: string | undefined;
  auth_secret_set?: boolean | undefined;
  channel_url?: string | undefined;
  channel_url_set?: boolean | undefined;
  tenant_id?: string | undefined;
  tenant_id_set?: boolean | undefined;
  url?: string | undefined;
  url_set?: boolean | undefined;
}

export interface NccAwsStableIpRule {
  cidr_blocks?: string[] | undefined;
}

export interface NccAzurePrivateEndpointRule {
  connection_state?: NccAzurePrivateEndpointRuleConnectionState | undefined;
  creation_time?: Int64 | undefined;
  deactivated?: boolean | undefined;
  deactivated_at?: Int64 | undefined;
  domain_names?: string[] | undefined;
  endpoint_name?: string | undefined;
  error_message?: string | undefined;
  group_id?: string | undefined;
  network_connectivity_config_id?: string | undefined;
  resource_id?: string | undefined;
  rule_id?: string | undefined;
  updated_time?: Int64 | undefined;
}

export interface NccAzureServiceEndpointRule {
  subnets?: string[] | undefined;
  target_region?: string | undefined;
  target_services?: EgressResourceType[] | undefined;
}

export interface NccEgressConfig {
  default_rules?: NccEgressDefaultRules | undefined;
  target_rules?: NccEgressTargetRules | undefined;
}

export interface NccEgressDefaultRules {
  aws_stable_ip_rule?: NccAwsStableIpRule | undefined;
  azure_service_endpoint_rule?: NccAzureServiceEndpointRule | undefined;
}

export interface NccEgressTargetRules {
  aws_private_endpoint_rules?: CustomerFacingNetworkConnectivityConfigAwsPrivateEndpointRule[] | undefined;
  azure_private_endpoint_rules?: NccAzurePrivateEndpointRule[] | undefined;
}

export interface NccPrivateEndpointRule {
  account_id?: string | undefined;
  connection_state?: NccPrivateEndpointRulePrivateLinkConnectionState | undefined;
  creation_time?: Int64 | undefined;
  deactivated?: boolean | undefined;
  deactivated_at?: Int64 | undefined;
  domain_names?: string[] | undefined;
  enabled?: boolean | undefined;
  endpoint_name?: string | undefined;
  endpoint_service?: string | undefined;
  error_message?: string | undefined;
  gcp_endpoint?: GcpEndpoint | undefined;
  group_id?: string | undefined;
  network_connectivity_config_id?: string | undefined;
  resource_id?: string | undefined;
  resource_names?: string[] | undefined;
  rule_id?: string | undefined;
  updated_time?: Int64 | undefined;
  vpc_endpoint_id?: string | undefined;
}

export interface NetworkConnectivityConfiguration {
  account_id?: string | undefined;
  billing_workspace_id?: Int64 | undefined;
  creation_time?: Int64 | undefined;
  egress_config?: NccEgressConfig | undefined;
  name?: string | undefined;
  network_connectivity_config_id?: string | undefined;
  region?: string | undefined;
  updated_time?: Int64 | undefined;
}

export interface NetworkPolicyEgress {
  network_access?: EgressNetworkPolicyNetworkAccessPolicy | undefined;
}

export interface NotificationDestination {
  config?: Config | undefined;
  destination_type?: DestinationType | undefined;
  display_name?: string | undefined;
  id?: string | undefined;
}

export interface PagerdutyConfig {
  integration_key?: string | undefined;
  integration_key_set?: boolean | undefined;
}

export interface PartitionId {
  workspaceId?: Int64Input | undefined;
}

export interface PersonalComputeMessage {
  value: PersonalComputeMessageEnum;
}

export interface PersonalComputeSetting {
  personal_compute: PersonalComputeMessage;
  etag?: string | undefined;
  setting_name?: string | undefined;
}

export interface PublicTokenInfo {
  autoscope_state?: AutoscopeState | undefined;
  backfill_scopes?: string[] | undefined;
  comment?: string | undefined;
  creation_time?: Int64 | undefined;
  expiry_time?: Int64 | undefined;
  inferred_scopes?: string[] | undefined;
  scopes?: string[] | undefined;
  token_id?: string | undefined;
}

export interface ReplaceIpAccessList {
  enabled: boolean;
  ip_addresses?: string[] | undefined;
  label: string;
  list_type: ListType;
}

/** Request of `AccountIpAccessLists.replace`. */
export interface ReplaceIpAccessListRequest {
  ip_access_list_id: string;
  enabled: boolean;
  ip_addresses?: string[] | undefined;
  label: string;
  list_type: ListType;
}

/** Request of `IpAccessLists.replace`. */
export interface ReplaceRequest {
  ip_access_list_id: string;
  enabled: boolean;
  ip_addresses?: string[] | undefined;
  label: string;
  list_type: ListType;
}

export interface RestrictWorkspaceAdminsMessage {
  status: RestrictWorkspaceAdminsMessageStatus;
  disable_gov_tag_creation?: boolean | undefined;
}

export interface RestrictWorkspaceAdminsSetting {
  restrict_workspace_admins: RestrictWorkspaceAdminsMessage;
  etag?: string | undefined;
  setting_name?: string | undefined;
}

export interface RevokeTokenRequest {
  token_id: string;
}

/** Request of `WorkspaceConf.setStatus`. */
export interface SetStatusRequest {
  contents: Record<string, string>;
}

export interface SlackConfig {
  channel_id?: string | undefined;
  channel_id_set?: boolean | undefined;
  oauth_token?: string | undefined;
  oauth_token_set?: boolean | undefined;
  url?: string | undefined;
  url_set?: boolean | undefined;
}

export interface SqlResultsDownload {
  boolean_val: BooleanMessage;
  etag?: string | undefined;
  setting_name?: string | undefined;
}

export interface StringMessage {
  value?: string | undefined;
}

export interface TokenAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: TokenPermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface TokenAccessControlResponse {
  all_permissions?: TokenPermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface TokenInfo {
  autoscope_state?: AutoscopeState | undefined;
  backfill_scopes?: string[] | undefined;
  comment?: string | undefined;
  created_by_id?: Int64 | undefined;
  created_by_username?: string | undefined;
  creation_time?: Int64 | undefined;
  expiry_time?: Int64 | undefined;
  inferred_scopes?: string[] | undefined;
  last_used_day?: Int64 | undefined;
  owner_id?: Int64 | undefined;
  scopes?: string[] | undefined;
  token_id?: string | undefined;
  workspace_id?: Int64 | undefined;
}

export interface TokenPermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: TokenPermissionLevel | undefined;
}

export interface TokenPermissions {
  access_control_list?: TokenAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface TokenPermissionsDescription {
  description?: string | undefined;
  permission_level?: TokenPermissionLevel | undefined;
}

export interface TokenPermissionsRequest {
  access_control_list?: TokenAccessControlRequest[] | undefined;
}

export interface UpdateAccountIpAccessEnableRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: AccountIpAccessEnable;
}

export interface UpdateAibiDashboardEmbeddingAccessPolicySettingRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: AibiDashboardEmbeddingAccessPolicySetting;
}

export interface UpdateAibiDashboardEmbeddingApprovedDomainsSettingRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: AibiDashboardEmbeddingApprovedDomainsSetting;
}

export interface UpdateAutomaticClusterUpdateSettingRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: AutomaticClusterUpdateSetting;
}

export interface UpdateComplianceSecurityProfileSettingRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: ComplianceSecurityProfileSetting;
}

export interface UpdateCspEnablementAccountSettingRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: CspEnablementAccountSetting;
}

export interface UpdateDashboardEmailSubscriptionsRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: DashboardEmailSubscriptions;
}

export interface UpdateDefaultNamespaceSettingRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: DefaultNamespaceSetting;
}

export interface UpdateDefaultWarehouseIdRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: DefaultWarehouseId;
}

export interface UpdateDisableLegacyAccessRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: DisableLegacyAccess;
}

export interface UpdateDisableLegacyDbfsRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: DisableLegacyDbfs;
}

export interface UpdateDisableLegacyFeaturesRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: DisableLegacyFeatures;
}

export interface UpdateEnableExportNotebookRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: EnableExportNotebook;
}

export interface UpdateEnableNotebookTableClipboardRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: EnableNotebookTableClipboard;
}

export interface UpdateEnableResultsDownloadingRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: EnableResultsDownloading;
}

export interface UpdateEnhancedSecurityMonitoringSettingRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: EnhancedSecurityMonitoringSetting;
}

export interface UpdateEsmEnablementAccountSettingRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: EsmEnablementAccountSetting;
}

export interface UpdateIpAccessList {
  enabled?: boolean | undefined;
  ip_addresses?: string[] | undefined;
  label?: string | undefined;
  list_type?: ListType | undefined;
}

/** Request of `AccountIpAccessLists.update`. */
export interface UpdateIpAccessListRequest {
  ip_access_list_id: string;
  enabled?: boolean | undefined;
  ip_addresses?: string[] | undefined;
  label?: string | undefined;
  list_type?: ListType | undefined;
}

export interface UpdateLlmProxyPartnerPoweredAccountRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: LlmProxyPartnerPoweredAccount;
}

export interface UpdateLlmProxyPartnerPoweredEnforceRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: LlmProxyPartnerPoweredEnforce;
}

export interface UpdateLlmProxyPartnerPoweredWorkspaceRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: LlmProxyPartnerPoweredWorkspace;
}

/** Request of `NetworkConnectivity.updateNetworkConnectivityConfig`. */
export interface UpdateNetworkConnectivityConfigRequest {
  network_connectivity_config_id: string;
  /** Comma-separated field paths. */
  update_mask: string;
  network_connectivity_config: NetworkConnectivityConfiguration;
}

/** Request of `NetworkPolicies.updateNetworkPolicyRpc`. */
export interface UpdateNetworkPolicyRpcRequest {
  network_policy_id: string;
  network_policy: AccountNetworkPolicy;
}

/** Request of `NotificationDestinations.update`. */
export interface UpdateNotificationDestinationRequest {
  id: string;
  config?: Config | undefined;
  display_name?: string | undefined;
}

export interface UpdatePersonalComputeSettingRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: PersonalComputeSetting;
}

export interface UpdatePrivateEndpointRule {
  domain_names?: string[] | undefined;
  enabled?: boolean | undefined;
  error_message?: string | undefined;
  gcp_endpoint?: GcpEndpoint | undefined;
  resource_names?: string[] | undefined;
}

/** Request of `NetworkConnectivity.updatePrivateEndpointRule`. */
export interface UpdatePrivateEndpointRuleRequest {
  network_connectivity_config_id: string;
  private_endpoint_rule_id: string;
  update_mask: string;
  private_endpoint_rule: UpdatePrivateEndpointRule;
}

/** Request of `IpAccessLists.update`. */
export interface UpdateRequest {
  ip_access_list_id: string;
  enabled?: boolean | undefined;
  ip_addresses?: string[] | undefined;
  label?: string | undefined;
  list_type?: ListType | undefined;
}

export interface UpdateRestrictWorkspaceAdminsSettingRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: RestrictWorkspaceAdminsSetting;
}

export interface UpdateSqlResultsDownloadRequest {
  allow_missing: boolean;
  field_mask: string;
  setting: SqlResultsDownload;
}

/** Request of `TokenManagement.updateTokenManagement`. */
export interface UpdateTokenManagementRequest {
  token_id: string;
  token: TokenInfo;
  /** Comma-separated field paths. */
  update_mask: string;
}

/** Request of `Tokens.update`. */
export interface UpdateTokenRequest {
  token_id: string;
  token: PublicTokenInfo;
  /** Comma-separated field paths. */
  update_mask: string;
}

export interface UpdateTokenResponse {
  [key: string]: unknown;
}

/** Request of `WorkspaceNetworkConfiguration.updateWorkspaceNetworkOptionRpc`. */
export interface UpdateWorkspaceNetworkOptionRpcRequest {
  workspace_id: Int64Input;
  workspace_network_option: WorkspaceNetworkOption;
}

export interface WorkspaceNetworkOption {
  network_policy_id?: string | undefined;
  workspace_id?: Int64 | undefined;
}
