// Generated from api/settingsv2.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.

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

/** Values of `CollaborationPlatformConnectivityMessageConnectivity`; the server may send others. */
export const CollaborationPlatformConnectivityMessageConnectivity = {
  ALLOW_ALL: 'ALLOW_ALL',
  ALLOW_SLACK: 'ALLOW_SLACK',
  ALLOW_TEAMS: 'ALLOW_TEAMS',
  DENY_ALL: 'DENY_ALL',
} as const;
export type CollaborationPlatformConnectivityMessageConnectivity =
  | (typeof CollaborationPlatformConnectivityMessageConnectivity)[keyof typeof CollaborationPlatformConnectivityMessageConnectivity]
  | (string & {});

/** Values of `PersonalComputeMessagePersonalComputeMessageEnum`; the server may send others. */
export const PersonalComputeMessagePersonalComputeMessageEnum = {
  DELEGATE: 'DELEGATE',
  ON: 'ON',
} as const;
export type PersonalComputeMessagePersonalComputeMessageEnum =
  | (typeof PersonalComputeMessagePersonalComputeMessageEnum)[keyof typeof PersonalComputeMessagePersonalComputeMessageEnum]
  | (string & {});

/** Values of `PreviewPhase`; the server may send others. */
export const PreviewPhase = {
  BETA: 'BETA',
  GA: 'GA',
  GA_SOON: 'GA_SOON',
  PRIVATE_PREVIEW: 'PRIVATE_PREVIEW',
  PUBLIC_PREVIEW: 'PUBLIC_PREVIEW',
} as const;
export type PreviewPhase = (typeof PreviewPhase)[keyof typeof PreviewPhase] | (string & {});

/** Values of `RestrictWorkspaceAdminsMessageStatus`; the server may send others. */
export const RestrictWorkspaceAdminsMessageStatus = {
  ALLOW_ALL: 'ALLOW_ALL',
  RESTRICT_TOKENS_AND_JOB_RUN_AS: 'RESTRICT_TOKENS_AND_JOB_RUN_AS',
} as const;
export type RestrictWorkspaceAdminsMessageStatus =
  (typeof RestrictWorkspaceAdminsMessageStatus)[keyof typeof RestrictWorkspaceAdminsMessageStatus] | (string & {});

export interface AibiDashboardEmbeddingAccessPolicy {
  access_policy_type: AibiDashboardEmbeddingAccessPolicyAccessPolicyType;
}

export interface AibiDashboardEmbeddingApprovedDomains {
  approved_domains?: string[] | undefined;
}

export interface AllowedAppsUserApiScopesMessage {
  allowed_scopes?: string[] | undefined;
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

export interface CollaborationPlatformConnectivityMessage {
  connectivity: CollaborationPlatformConnectivityMessageConnectivity;
}

/** Request of `AccountSettingsV2.getPublicAccountSetting`. */
export interface GetPublicAccountSettingRequest {
  name: string;
}

/** Request of `AccountSettingsV2.getPublicAccountUserPreference`. */
export interface GetPublicAccountUserPreferenceRequest {
  user_id: string;
  name: string;
}

/** Request of `WorkspaceSettingsV2.getPublicWorkspaceSetting`. */
export interface GetPublicWorkspaceSettingRequest {
  name: string;
}

export interface IntegerMessage {
  value?: number | undefined;
}

/** Request of `AccountSettingsV2.listAccountSettingsMetadata`. */
export interface ListAccountSettingsMetadataRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListAccountSettingsMetadataResponse {
  next_page_token?: string | undefined;
  settings_metadata?: SettingsMetadata[] | undefined;
}

/** Request of `AccountSettingsV2.listAccountUserPreferencesMetadata`. */
export interface ListAccountUserPreferencesMetadataRequest {
  user_id: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListAccountUserPreferencesMetadataResponse {
  next_page_token?: string | undefined;
  settings_metadata?: SettingsMetadata[] | undefined;
}

/** Request of `WorkspaceSettingsV2.listWorkspaceSettingsMetadata`. */
export interface ListWorkspaceSettingsMetadataRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListWorkspaceSettingsMetadataResponse {
  next_page_token?: string | undefined;
  settings_metadata?: SettingsMetadata[] | undefined;
}

export interface OperationalEmailCustomRecipientMessage {
  email?: string | undefined;
}

/** Request of `AccountSettingsV2.patchPublicAccountSetting`. */
export interface PatchPublicAccountSettingRequest {
  name: string;
  setting: Setting;
}

/** Request of `AccountSettingsV2.patchPublicAccountUserPreference`. */
export interface PatchPublicAccountUserPreferenceRequest {
  user_id: string;
  name: string;
  setting: UserPreference;
}

/** Request of `WorkspaceSettingsV2.patchPublicWorkspaceSetting`. */
export interface PatchPublicWorkspaceSettingRequest {
  name: string;
  setting: Setting;
}

export interface PersonalComputeMessage {
  value?: PersonalComputeMessagePersonalComputeMessageEnum | undefined;
}

export interface RestrictWorkspaceAdminsMessage {
  status: RestrictWorkspaceAdminsMessageStatus;
  disable_gov_tag_creation?: boolean | undefined;
}

export interface Setting {
  aibi_dashboard_embedding_access_policy?: AibiDashboardEmbeddingAccessPolicy | undefined;
  aibi_dashboard_embedding_approved_domains?: AibiDashboardEmbeddingApprovedDomains | undefined;
  allowed_apps_user_api_scopes?: AllowedAppsUserApiScopesMessage | undefined;
  automatic_cluster_update_workspace?: ClusterAutoRestartMessage | undefined;
  boolean_val?: BooleanMessage | undefined;
  collaboration_platform_connectivity?: CollaborationPlatformConnectivityMessage | undefined;
  effective_aibi_dashboard_embedding_access_policy?: AibiDashboardEmbeddingAccessPolicy | undefined;
  effective_aibi_dashboard_embedding_approved_domains?: AibiDashboardEmbeddingApprovedDomains | undefined;
  effective_allowed_apps_user_api_scopes?: AllowedAppsUserApiScopesMessage | undefined;
  effective_automatic_cluster_update_workspace?: ClusterAutoRestartMessage | undefined;
  effective_boolean_val?: BooleanMessage | undefined;
  effective_collaboration_platform_connectivity?: CollaborationPlatformConnectivityMessage | undefined;
  effective_integer_val?: IntegerMessage | undefined;
  effective_operational_email_custom_recipient?: OperationalEmailCustomRecipientMessage | undefined;
  effective_personal_compute?: PersonalComputeMessage | undefined;
  effective_restrict_workspace_admins?: RestrictWorkspaceAdminsMessage | undefined;
  effective_string_val?: StringMessage | undefined;
  effective_workspace_label?: WorkspaceLabelMessage | undefined;
  integer_val?: IntegerMessage | undefined;
  name?: string | undefined;
  operational_email_custom_recipient?: OperationalEmailCustomRecipientMessage | undefined;
  personal_compute?: PersonalComputeMessage | undefined;
  restrict_workspace_admins?: RestrictWorkspaceAdminsMessage | undefined;
  string_val?: StringMessage | undefined;
  workspace_label?: WorkspaceLabelMessage | undefined;
}

export interface SettingsMetadata {
  description?: string | undefined;
  display_name?: string | undefined;
  docs_link?: string | undefined;
  name?: string | undefined;
  preview_phase?: PreviewPhase | undefined;
  type?: string | undefined;
}

export interface StringMessage {
  value?: string | undefined;
}

export interface UserPreference {
  boolean_val?: BooleanMessage | undefined;
  effective_boolean_val?: BooleanMessage | undefined;
  effective_string_val?: StringMessage | undefined;
  name?: string | undefined;
  string_val?: StringMessage | undefined;
  user_id?: string | undefined;
}

export interface WorkspaceLabelMessage {
  color?: string | undefined;
  label?: string | undefined;
}
