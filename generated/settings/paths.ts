// Generated from api/settings.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  AccountIpAccessEnable,
  AccountNetworkPolicy,
  AibiDashboardEmbeddingAccessPolicySetting,
  AibiDashboardEmbeddingApprovedDomainsSetting,
  AutomaticClusterUpdateSetting,
  ComplianceSecurityProfileSetting,
  CreateIpAccessList,
  CreateIpAccessListResponse,
  CreateNetworkConnectivityConfigurationRequest,
  CreateNetworkPolicyRpcRequest,
  CreateNotificationDestinationRequest,
  CreateOboTokenRequest,
  CreateOboTokenResponse,
  CreatePrivateEndpointRuleRequest,
  CreateTokenRequest,
  CreateTokenResponse,
  CspEnablementAccountSetting,
  DashboardEmailSubscriptions,
  DefaultNamespaceSetting,
  DefaultWarehouseId,
  DeleteAccountIpAccessEnableRequest,
  DeleteAccountIpAccessEnableResponse,
  DeleteAccountIpAccessListRequest,
  DeleteAibiDashboardEmbeddingAccessPolicySettingRequest,
  DeleteAibiDashboardEmbeddingAccessPolicySettingResponse,
  DeleteAibiDashboardEmbeddingApprovedDomainsSettingRequest,
  DeleteAibiDashboardEmbeddingApprovedDomainsSettingResponse,
  DeleteDashboardEmailSubscriptionsRequest,
  DeleteDashboardEmailSubscriptionsResponse,
  DeleteDefaultNamespaceSettingRequest,
  DeleteDefaultNamespaceSettingResponse,
  DeleteDefaultWarehouseIdRequest,
  DeleteDefaultWarehouseIdResponse,
  DeleteDisableLegacyAccessRequest,
  DeleteDisableLegacyAccessResponse,
  DeleteDisableLegacyDbfsRequest,
  DeleteDisableLegacyDbfsResponse,
  DeleteDisableLegacyFeaturesRequest,
  DeleteDisableLegacyFeaturesResponse,
  DeleteIpAccessListRequest,
  DeleteLlmProxyPartnerPoweredWorkspaceRequest,
  DeleteLlmProxyPartnerPoweredWorkspaceResponse,
  DeleteNetworkConnectivityConfigurationRequest,
  DeleteNetworkPolicyRequest,
  DeleteNotificationDestinationRequest,
  DeletePersonalComputeSettingRequest,
  DeletePersonalComputeSettingResponse,
  DeletePrivateEndpointRuleRequest,
  DeleteRestrictWorkspaceAdminsSettingRequest,
  DeleteRestrictWorkspaceAdminsSettingResponse,
  DeleteSqlResultsDownloadRequest,
  DeleteSqlResultsDownloadResponse,
  DeleteTokenManagementRequest,
  DisableLegacyAccess,
  DisableLegacyDbfs,
  DisableLegacyFeatures,
  EnableExportNotebook,
  EnableNotebookTableClipboard,
  EnableResultsDownloading,
  EnhancedSecurityMonitoringSetting,
  EsmEnablementAccountSetting,
  ExchangeTokenRequest,
  ExchangeTokenResponse,
  FetchIpAccessListResponse,
  GetAccountIpAccessEnableRequest,
  GetAccountIpAccessListRequest,
  GetAibiDashboardEmbeddingAccessPolicySettingRequest,
  GetAibiDashboardEmbeddingApprovedDomainsSettingRequest,
  GetAutomaticClusterUpdateSettingRequest,
  GetComplianceSecurityProfileSettingRequest,
  GetCspEnablementAccountSettingRequest,
  GetDashboardEmailSubscriptionsRequest,
  GetDefaultNamespaceSettingRequest,
  GetDefaultWarehouseIdRequest,
  GetDisableLegacyAccessRequest,
  GetDisableLegacyDbfsRequest,
  GetDisableLegacyFeaturesRequest,
  GetEnhancedSecurityMonitoringSettingRequest,
  GetEsmEnablementAccountSettingRequest,
  GetIpAccessListRequest,
  GetIpAccessListResponse,
  GetIpAccessListsResponse,
  GetLlmProxyPartnerPoweredAccountRequest,
  GetLlmProxyPartnerPoweredEnforceRequest,
  GetLlmProxyPartnerPoweredWorkspaceRequest,
  GetNetworkConnectivityConfigurationRequest,
  GetNetworkPolicyRequest,
  GetNotificationDestinationRequest,
  GetPersonalComputeSettingRequest,
  GetPrivateEndpointRuleRequest,
  GetRestrictWorkspaceAdminsSettingRequest,
  GetSqlResultsDownloadRequest,
  GetStatusRequest,
  GetTokenManagementRequest,
  GetTokenPermissionLevelsResponse,
  GetTokenResponse,
  GetWorkspaceNetworkOptionRequest,
  ListIpAccessListResponse,
  ListNetworkConnectivityConfigurationsRequest,
  ListNetworkConnectivityConfigurationsResponse,
  ListNetworkPoliciesRequest,
  ListNetworkPoliciesResponse,
  ListNotificationDestinationsRequest,
  ListNotificationDestinationsResponse,
  ListPrivateEndpointRulesRequest,
  ListPrivateEndpointRulesResponse,
  ListPublicTokensResponse,
  ListTokenManagementRequest,
  ListTokensResponse,
  LlmProxyPartnerPoweredAccount,
  LlmProxyPartnerPoweredEnforce,
  LlmProxyPartnerPoweredWorkspace,
  NccPrivateEndpointRule,
  NetworkConnectivityConfiguration,
  NotificationDestination,
  PersonalComputeSetting,
  ReplaceIpAccessListRequest,
  ReplaceRequest,
  RestrictWorkspaceAdminsSetting,
  RevokeTokenRequest,
  SetStatusRequest,
  SqlResultsDownload,
  TokenInfo,
  TokenPermissions,
  TokenPermissionsRequest,
  UpdateAccountIpAccessEnableRequest,
  UpdateAibiDashboardEmbeddingAccessPolicySettingRequest,
  UpdateAibiDashboardEmbeddingApprovedDomainsSettingRequest,
  UpdateAutomaticClusterUpdateSettingRequest,
  UpdateComplianceSecurityProfileSettingRequest,
  UpdateCspEnablementAccountSettingRequest,
  UpdateDashboardEmailSubscriptionsRequest,
  UpdateDefaultNamespaceSettingRequest,
  UpdateDefaultWarehouseIdRequest,
  UpdateDisableLegacyAccessRequest,
  UpdateDisableLegacyDbfsRequest,
  UpdateDisableLegacyFeaturesRequest,
  UpdateEnableExportNotebookRequest,
  UpdateEnableNotebookTableClipboardRequest,
  UpdateEnableResultsDownloadingRequest,
  UpdateEnhancedSecurityMonitoringSettingRequest,
  UpdateEsmEnablementAccountSettingRequest,
  UpdateIpAccessListRequest,
  UpdateLlmProxyPartnerPoweredAccountRequest,
  UpdateLlmProxyPartnerPoweredEnforceRequest,
  UpdateLlmProxyPartnerPoweredWorkspaceRequest,
  UpdateNetworkConnectivityConfigRequest,
  UpdateNetworkPolicyRpcRequest,
  UpdateNotificationDestinationRequest,
  UpdatePersonalComputeSettingRequest,
  UpdatePrivateEndpointRuleRequest,
  UpdateRequest,
  UpdateRestrictWorkspaceAdminsSettingRequest,
  UpdateSqlResultsDownloadRequest,
  UpdateTokenManagementRequest,
  UpdateTokenRequest,
  UpdateTokenResponse,
  UpdateWorkspaceNetworkOptionRpcRequest,
  WorkspaceNetworkOption,
} from './types.js';

/** The operations of this package by path and verb. */
export interface SettingsPaths {
  '/api/2.0/accounts/{account_id}/ip-access-lists': {
    /** `AccountIpAccessLists.create` */
    post: RestOperation<{ path: { account_id: string } }, CreateIpAccessList, CreateIpAccessListResponse>;
    /** `AccountIpAccessLists.list` */
    get: RestOperation<{ path: { account_id: string } }, never, GetIpAccessListsResponse>;
  };
  '/api/2.0/accounts/{account_id}/ip-access-lists/{ip_access_list_id}': {
    /** `AccountIpAccessLists.get` */
    get: RestOperation<
      { path: { account_id: string; ip_access_list_id: GetAccountIpAccessListRequest['ip_access_list_id'] } },
      never,
      GetIpAccessListResponse
    >;
    /** `AccountIpAccessLists.update` */
    patch: RestOperation<
      { path: { account_id: string; ip_access_list_id: UpdateIpAccessListRequest['ip_access_list_id'] } },
      Omit<UpdateIpAccessListRequest, 'ip_access_list_id'>,
      never
    >;
    /** `AccountIpAccessLists.delete` */
    delete: RestOperation<
      { path: { account_id: string; ip_access_list_id: DeleteAccountIpAccessListRequest['ip_access_list_id'] } },
      never,
      never
    >;
    /** `AccountIpAccessLists.replace` */
    put: RestOperation<
      { path: { account_id: string; ip_access_list_id: ReplaceIpAccessListRequest['ip_access_list_id'] } },
      Omit<ReplaceIpAccessListRequest, 'ip_access_list_id'>,
      never
    >;
  };
  '/api/2.0/accounts/{account_id}/network-connectivity-configs': {
    /** `NetworkConnectivity.createNetworkConnectivityConfiguration` */
    post: RestOperation<
      { path: { account_id: string } },
      CreateNetworkConnectivityConfigurationRequest['network_connectivity_config'],
      NetworkConnectivityConfiguration
    >;
    /** `NetworkConnectivity.listNetworkConnectivityConfigurations` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<ListNetworkConnectivityConfigurationsRequest, 'page_token'> },
      never,
      ListNetworkConnectivityConfigurationsResponse
    >;
  };
  '/api/2.0/accounts/{account_id}/network-connectivity-configs/{network_connectivity_config_id}': {
    /** `NetworkConnectivity.deleteNetworkConnectivityConfiguration` */
    delete: RestOperation<
      {
        path: {
          account_id: string;
          network_connectivity_config_id: DeleteNetworkConnectivityConfigurationRequest['network_connectivity_config_id'];
        };
      },
      never,
      never
    >;
    /** `NetworkConnectivity.getNetworkConnectivityConfiguration` */
    get: RestOperation<
      {
        path: {
          account_id: string;
          network_connectivity_config_id: GetNetworkConnectivityConfigurationRequest['network_connectivity_config_id'];
        };
      },
      never,
      NetworkConnectivityConfiguration
    >;
    /** `NetworkConnectivity.updateNetworkConnectivityConfig` */
    patch: RestOperation<
      {
        path: {
          account_id: string;
          network_connectivity_config_id: UpdateNetworkConnectivityConfigRequest['network_connectivity_config_id'];
        };
        query: Pick<UpdateNetworkConnectivityConfigRequest, 'update_mask'>;
      },
      UpdateNetworkConnectivityConfigRequest['network_connectivity_config'],
      NetworkConnectivityConfiguration
    >;
  };
  '/api/2.0/accounts/{account_id}/network-connectivity-configs/{network_connectivity_config_id}/private-endpoint-rules': {
    /** `NetworkConnectivity.createPrivateEndpointRule` */
    post: RestOperation<
      {
        path: {
          account_id: string;
          network_connectivity_config_id: CreatePrivateEndpointRuleRequest['network_connectivity_config_id'];
        };
      },
      CreatePrivateEndpointRuleRequest['private_endpoint_rule'],
      NccPrivateEndpointRule
    >;
    /** `NetworkConnectivity.listPrivateEndpointRules` */
    get: RestOperation<
      {
        path: {
          account_id: string;
          network_connectivity_config_id: ListPrivateEndpointRulesRequest['network_connectivity_config_id'];
        };
        query?: Pick<ListPrivateEndpointRulesRequest, 'page_token'>;
      },
      never,
      ListPrivateEndpointRulesResponse
    >;
  };
  '/api/2.0/accounts/{account_id}/network-connectivity-configs/{network_connectivity_config_id}/private-endpoint-rules/{private_endpoint_rule_id}': {
    /** `NetworkConnectivity.deletePrivateEndpointRule` */
    delete: RestOperation<
      {
        path: {
          account_id: string;
          network_connectivity_config_id: DeletePrivateEndpointRuleRequest['network_connectivity_config_id'];
          private_endpoint_rule_id: DeletePrivateEndpointRuleRequest['private_endpoint_rule_id'];
        };
      },
      never,
      NccPrivateEndpointRule
    >;
    /** `NetworkConnectivity.getPrivateEndpointRule` */
    get: RestOperation<
      {
        path: {
          account_id: string;
          network_connectivity_config_id: GetPrivateEndpointRuleRequest['network_connectivity_config_id'];
          private_endpoint_rule_id: GetPrivateEndpointRuleRequest['private_endpoint_rule_id'];
        };
      },
      never,
      NccPrivateEndpointRule
    >;
    /** `NetworkConnectivity.updatePrivateEndpointRule` */
    patch: RestOperation<
      {
        path: {
          account_id: string;
          network_connectivity_config_id: UpdatePrivateEndpointRuleRequest['network_connectivity_config_id'];
          private_endpoint_rule_id: UpdatePrivateEndpointRuleRequest['private_endpoint_rule_id'];
        };
        query: Pick<UpdatePrivateEndpointRuleRequest, 'update_mask'>;
      },
      UpdatePrivateEndpointRuleRequest['private_endpoint_rule'],
      NccPrivateEndpointRule
    >;
  };
  '/api/2.0/accounts/{account_id}/network-policies': {
    /** `NetworkPolicies.createNetworkPolicyRpc` */
    post: RestOperation<
      { path: { account_id: string } },
      CreateNetworkPolicyRpcRequest['network_policy'],
      AccountNetworkPolicy
    >;
    /** `NetworkPolicies.listNetworkPoliciesRpc` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<ListNetworkPoliciesRequest, 'page_token'> },
      never,
      ListNetworkPoliciesResponse
    >;
  };
  '/api/2.0/accounts/{account_id}/network-policies/{network_policy_id}': {
    /** `NetworkPolicies.deleteNetworkPolicyRpc` */
    delete: RestOperation<
      { path: { account_id: string; network_policy_id: DeleteNetworkPolicyRequest['network_policy_id'] } },
      never,
      never
    >;
    /** `NetworkPolicies.getNetworkPolicyRpc` */
    get: RestOperation<
      { path: { account_id: string; network_policy_id: GetNetworkPolicyRequest['network_policy_id'] } },
      never,
      AccountNetworkPolicy
    >;
    /** `NetworkPolicies.updateNetworkPolicyRpc` */
    put: RestOperation<
      { path: { account_id: string; network_policy_id: UpdateNetworkPolicyRpcRequest['network_policy_id'] } },
      UpdateNetworkPolicyRpcRequest['network_policy'],
      AccountNetworkPolicy
    >;
  };
  '/api/2.0/accounts/{account_id}/settings/types/acct_ip_acl_enable/names/default': {
    /** `EnableIpAccessLists.get` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<GetAccountIpAccessEnableRequest, 'etag'> },
      never,
      AccountIpAccessEnable
    >;
    /** `EnableIpAccessLists.update` */
    patch: RestOperation<{ path: { account_id: string } }, UpdateAccountIpAccessEnableRequest, AccountIpAccessEnable>;
    /** `EnableIpAccessLists.delete` */
    delete: RestOperation<
      { path: { account_id: string }; query?: Pick<DeleteAccountIpAccessEnableRequest, 'etag'> },
      never,
      DeleteAccountIpAccessEnableResponse
    >;
  };
  '/api/2.0/accounts/{account_id}/settings/types/dcp_acct_enable/names/default': {
    /** `PersonalCompute.get` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<GetPersonalComputeSettingRequest, 'etag'> },
      never,
      PersonalComputeSetting
    >;
    /** `PersonalCompute.update` */
    patch: RestOperation<{ path: { account_id: string } }, UpdatePersonalComputeSettingRequest, PersonalComputeSetting>;
    /** `PersonalCompute.delete` */
    delete: RestOperation<
      { path: { account_id: string }; query?: Pick<DeletePersonalComputeSettingRequest, 'etag'> },
      never,
      DeletePersonalComputeSettingResponse
    >;
  };
  '/api/2.0/accounts/{account_id}/settings/types/disable_legacy_features/names/default': {
    /** `DisableLegacyFeatures.get` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<GetDisableLegacyFeaturesRequest, 'etag'> },
      never,
      DisableLegacyFeatures
    >;
    /** `DisableLegacyFeatures.update` */
    patch: RestOperation<{ path: { account_id: string } }, UpdateDisableLegacyFeaturesRequest, DisableLegacyFeatures>;
    /** `DisableLegacyFeatures.delete` */
    delete: RestOperation<
      { path: { account_id: string }; query?: Pick<DeleteDisableLegacyFeaturesRequest, 'etag'> },
      never,
      DeleteDisableLegacyFeaturesResponse
    >;
  };
  '/api/2.0/accounts/{account_id}/settings/types/llm_proxy_partner_powered/names/default': {
    /** `LlmProxyPartnerPoweredAccount.get` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<GetLlmProxyPartnerPoweredAccountRequest, 'etag'> },
      never,
      LlmProxyPartnerPoweredAccount
    >;
    /** `LlmProxyPartnerPoweredAccount.update` */
    patch: RestOperation<
      { path: { account_id: string } },
      UpdateLlmProxyPartnerPoweredAccountRequest,
      LlmProxyPartnerPoweredAccount
    >;
  };
  '/api/2.0/accounts/{account_id}/settings/types/llm_proxy_partner_powered_enforce/names/default': {
    /** `LlmProxyPartnerPoweredEnforce.get` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<GetLlmProxyPartnerPoweredEnforceRequest, 'etag'> },
      never,
      LlmProxyPartnerPoweredEnforce
    >;
    /** `LlmProxyPartnerPoweredEnforce.update` */
    patch: RestOperation<
      { path: { account_id: string } },
      UpdateLlmProxyPartnerPoweredEnforceRequest,
      LlmProxyPartnerPoweredEnforce
    >;
  };
  '/api/2.0/accounts/{account_id}/settings/types/shield_csp_enablement_ac/names/default': {
    /** `CspEnablementAccount.get` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<GetCspEnablementAccountSettingRequest, 'etag'> },
      never,
      CspEnablementAccountSetting
    >;
    /** `CspEnablementAccount.update` */
    patch: RestOperation<
      { path: { account_id: string } },
      UpdateCspEnablementAccountSettingRequest,
      CspEnablementAccountSetting
    >;
  };
  '/api/2.0/accounts/{account_id}/settings/types/shield_esm_enablement_ac/names/default': {
    /** `EsmEnablementAccount.get` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<GetEsmEnablementAccountSettingRequest, 'etag'> },
      never,
      EsmEnablementAccountSetting
    >;
    /** `EsmEnablementAccount.update` */
    patch: RestOperation<
      { path: { account_id: string } },
      UpdateEsmEnablementAccountSettingRequest,
      EsmEnablementAccountSetting
    >;
  };
  '/api/2.0/accounts/{account_id}/workspaces/{workspace_id}/network': {
    /** `WorkspaceNetworkConfiguration.getWorkspaceNetworkOptionRpc` */
    get: RestOperation<
      { path: { account_id: string; workspace_id: GetWorkspaceNetworkOptionRequest['workspace_id'] } },
      never,
      WorkspaceNetworkOption
    >;
    /** `WorkspaceNetworkConfiguration.updateWorkspaceNetworkOptionRpc` */
    put: RestOperation<
      { path: { account_id: string; workspace_id: UpdateWorkspaceNetworkOptionRpcRequest['workspace_id'] } },
      UpdateWorkspaceNetworkOptionRpcRequest['workspace_network_option'],
      WorkspaceNetworkOption
    >;
  };
  '/api/2.0/credentials-manager/exchange-tokens/token': {
    /** `CredentialsManager.exchangeToken` */
    post: RestOperation<{}, ExchangeTokenRequest, ExchangeTokenResponse>;
  };
  '/api/2.0/ip-access-lists': {
    /** `IpAccessLists.create` */
    post: RestOperation<{}, CreateIpAccessList, CreateIpAccessListResponse>;
    /** `IpAccessLists.list` */
    get: RestOperation<{}, never, ListIpAccessListResponse>;
  };
  '/api/2.0/ip-access-lists/{ip_access_list_id}': {
    /** `IpAccessLists.get` */
    get: RestOperation<
      { path: { ip_access_list_id: GetIpAccessListRequest['ip_access_list_id'] } },
      never,
      FetchIpAccessListResponse
    >;
    /** `IpAccessLists.update` */
    patch: RestOperation<
      { path: { ip_access_list_id: UpdateRequest['ip_access_list_id'] } },
      Omit<UpdateRequest, 'ip_access_list_id'>,
      never
    >;
    /** `IpAccessLists.delete` */
    delete: RestOperation<
      { path: { ip_access_list_id: DeleteIpAccessListRequest['ip_access_list_id'] } },
      never,
      never
    >;
    /** `IpAccessLists.replace` */
    put: RestOperation<
      { path: { ip_access_list_id: ReplaceRequest['ip_access_list_id'] } },
      Omit<ReplaceRequest, 'ip_access_list_id'>,
      never
    >;
  };
  '/api/2.0/notification-destinations': {
    /** `NotificationDestinations.create` */
    post: RestOperation<{}, CreateNotificationDestinationRequest, NotificationDestination>;
    /** `NotificationDestinations.list` */
    get: RestOperation<
      { query?: Pick<ListNotificationDestinationsRequest, 'page_size' | 'page_token'> },
      never,
      ListNotificationDestinationsResponse
    >;
  };
  '/api/2.0/notification-destinations/{id}': {
    /** `NotificationDestinations.get` */
    get: RestOperation<{ path: { id: GetNotificationDestinationRequest['id'] } }, never, NotificationDestination>;
    /** `NotificationDestinations.update` */
    patch: RestOperation<
      { path: { id: UpdateNotificationDestinationRequest['id'] } },
      Omit<UpdateNotificationDestinationRequest, 'id'>,
      NotificationDestination
    >;
    /** `NotificationDestinations.delete` */
    delete: RestOperation<{ path: { id: DeleteNotificationDestinationRequest['id'] } }, never, never>;
  };
  '/api/2.0/permissions/authorization/tokens': {
    /** `TokenManagement.getPermissions` */
    get: RestOperation<{}, never, TokenPermissions>;
    /** `TokenManagement.setPermissions` */
    put: RestOperation<{}, TokenPermissionsRequest, TokenPermissions>;
    /** `TokenManagement.updatePermissions` */
    patch: RestOperation<{}, TokenPermissionsRequest, TokenPermissions>;
  };
  '/api/2.0/permissions/authorization/tokens/permissionLevels': {
    /** `TokenManagement.getPermissionLevels` */
    get: RestOperation<{}, never, GetTokenPermissionLevelsResponse>;
  };
  '/api/2.0/settings/types/aibi_dash_embed_ws_acc_policy/names/default': {
    /** `AibiDashboardEmbeddingAccessPolicy.get` */
    get: RestOperation<
      { query?: Pick<GetAibiDashboardEmbeddingAccessPolicySettingRequest, 'etag'> },
      never,
      AibiDashboardEmbeddingAccessPolicySetting
    >;
    /** `AibiDashboardEmbeddingAccessPolicy.update` */
    patch: RestOperation<
      {},
      UpdateAibiDashboardEmbeddingAccessPolicySettingRequest,
      AibiDashboardEmbeddingAccessPolicySetting
    >;
    /** `AibiDashboardEmbeddingAccessPolicy.delete` */
    delete: RestOperation<
      { query?: Pick<DeleteAibiDashboardEmbeddingAccessPolicySettingRequest, 'etag'> },
      never,
      DeleteAibiDashboardEmbeddingAccessPolicySettingResponse
    >;
  };
  '/api/2.0/settings/types/aibi_dash_embed_ws_apprvd_domains/names/default': {
    /** `AibiDashboardEmbeddingApprovedDomains.get` */
    get: RestOperation<
      { query?: Pick<GetAibiDashboardEmbeddingApprovedDomainsSettingRequest, 'etag'> },
      never,
      AibiDashboardEmbeddingApprovedDomainsSetting
    >;
    /** `AibiDashboardEmbeddingApprovedDomains.update` */
    patch: RestOperation<
      {},
      UpdateAibiDashboardEmbeddingApprovedDomainsSettingRequest,
      AibiDashboardEmbeddingApprovedDomainsSetting
    >;
    /** `AibiDashboardEmbeddingApprovedDomains.delete` */
    delete: RestOperation<
      { query?: Pick<DeleteAibiDashboardEmbeddingApprovedDomainsSettingRequest, 'etag'> },
      never,
      DeleteAibiDashboardEmbeddingApprovedDomainsSettingResponse
    >;
  };
  '/api/2.0/settings/types/automatic_cluster_update/names/default': {
    /** `AutomaticClusterUpdate.get` */
    get: RestOperation<
      { query?: Pick<GetAutomaticClusterUpdateSettingRequest, 'etag'> },
      never,
      AutomaticClusterUpdateSetting
    >;
    /** `AutomaticClusterUpdate.update` */
    patch: RestOperation<{}, UpdateAutomaticClusterUpdateSettingRequest, AutomaticClusterUpdateSetting>;
  };
  '/api/2.0/settings/types/dashboard_email_subscriptions/names/default': {
    /** `DashboardEmailSubscriptions.get` */
    get: RestOperation<
      { query?: Pick<GetDashboardEmailSubscriptionsRequest, 'etag'> },
      never,
      DashboardEmailSubscriptions
    >;
    /** `DashboardEmailSubscriptions.update` */
    patch: RestOperation<{}, UpdateDashboardEmailSubscriptionsRequest, DashboardEmailSubscriptions>;
    /** `DashboardEmailSubscriptions.delete` */
    delete: RestOperation<
      { query?: Pick<DeleteDashboardEmailSubscriptionsRequest, 'etag'> },
      never,
      DeleteDashboardEmailSubscriptionsResponse
    >;
  };
  '/api/2.0/settings/types/default_namespace_ws/names/default': {
    /** `DefaultNamespace.get` */
    get: RestOperation<{ query?: Pick<GetDefaultNamespaceSettingRequest, 'etag'> }, never, DefaultNamespaceSetting>;
    /** `DefaultNamespace.update` */
    patch: RestOperation<{}, UpdateDefaultNamespaceSettingRequest, DefaultNamespaceSetting>;
    /** `DefaultNamespace.delete` */
    delete: RestOperation<
      { query?: Pick<DeleteDefaultNamespaceSettingRequest, 'etag'> },
      never,
      DeleteDefaultNamespaceSettingResponse
    >;
  };
  '/api/2.0/settings/types/default_warehouse_id/names/default': {
    /** `DefaultWarehouseId.get` */
    get: RestOperation<{ query?: Pick<GetDefaultWarehouseIdRequest, 'etag'> }, never, DefaultWarehouseId>;
    /** `DefaultWarehouseId.update` */
    patch: RestOperation<{}, UpdateDefaultWarehouseIdRequest, DefaultWarehouseId>;
    /** `DefaultWarehouseId.delete` */
    delete: RestOperation<
      { query?: Pick<DeleteDefaultWarehouseIdRequest, 'etag'> },
      never,
      DeleteDefaultWarehouseIdResponse
    >;
  };
  '/api/2.0/settings/types/disable_legacy_access/names/default': {
    /** `DisableLegacyAccess.get` */
    get: RestOperation<{ query?: Pick<GetDisableLegacyAccessRequest, 'etag'> }, never, DisableLegacyAccess>;
    /** `DisableLegacyAccess.update` */
    patch: RestOperation<{}, UpdateDisableLegacyAccessRequest, DisableLegacyAccess>;
    /** `DisableLegacyAccess.delete` */
    delete: RestOperation<
      { query?: Pick<DeleteDisableLegacyAccessRequest, 'etag'> },
      never,
      DeleteDisableLegacyAccessResponse
    >;
  };
  '/api/2.0/settings/types/disable_legacy_dbfs/names/default': {
    /** `DisableLegacyDbfs.get` */
    get: RestOperation<{ query?: Pick<GetDisableLegacyDbfsRequest, 'etag'> }, never, DisableLegacyDbfs>;
    /** `DisableLegacyDbfs.update` */
    patch: RestOperation<{}, UpdateDisableLegacyDbfsRequest, DisableLegacyDbfs>;
    /** `DisableLegacyDbfs.delete` */
    delete: RestOperation<
      { query?: Pick<DeleteDisableLegacyDbfsRequest, 'etag'> },
      never,
      DeleteDisableLegacyDbfsResponse
    >;
  };
  '/api/2.0/settings/types/enable-export-notebook/names/default': {
    /** `EnableExportNotebook.getEnableExportNotebook` */
    get: RestOperation<{}, never, EnableExportNotebook>;
    /** `EnableExportNotebook.patchEnableExportNotebook` */
    patch: RestOperation<{}, UpdateEnableExportNotebookRequest, EnableExportNotebook>;
  };
  '/api/2.0/settings/types/enable-notebook-table-clipboard/names/default': {
    /** `EnableNotebookTableClipboard.getEnableNotebookTableClipboard` */
    get: RestOperation<{}, never, EnableNotebookTableClipboard>;
    /** `EnableNotebookTableClipboard.patchEnableNotebookTableClipboard` */
    patch: RestOperation<{}, UpdateEnableNotebookTableClipboardRequest, EnableNotebookTableClipboard>;
  };
  '/api/2.0/settings/types/enable-results-downloading/names/default': {
    /** `EnableResultsDownloading.getEnableResultsDownloading` */
    get: RestOperation<{}, never, EnableResultsDownloading>;
    /** `EnableResultsDownloading.patchEnableResultsDownloading` */
    patch: RestOperation<{}, UpdateEnableResultsDownloadingRequest, EnableResultsDownloading>;
  };
  '/api/2.0/settings/types/llm_proxy_partner_powered/names/default': {
    /** `LlmProxyPartnerPoweredWorkspace.get` */
    get: RestOperation<
      { query?: Pick<GetLlmProxyPartnerPoweredWorkspaceRequest, 'etag'> },
      never,
      LlmProxyPartnerPoweredWorkspace
    >;
    /** `LlmProxyPartnerPoweredWorkspace.update` */
    patch: RestOperation<{}, UpdateLlmProxyPartnerPoweredWorkspaceRequest, LlmProxyPartnerPoweredWorkspace>;
    /** `LlmProxyPartnerPoweredWorkspace.delete` */
    delete: RestOperation<
      { query?: Pick<DeleteLlmProxyPartnerPoweredWorkspaceRequest, 'etag'> },
      never,
      DeleteLlmProxyPartnerPoweredWorkspaceResponse
    >;
  };
  '/api/2.0/settings/types/restrict_workspace_admins/names/default': {
    /** `RestrictWorkspaceAdmins.get` */
    get: RestOperation<
      { query?: Pick<GetRestrictWorkspaceAdminsSettingRequest, 'etag'> },
      never,
      RestrictWorkspaceAdminsSetting
    >;
    /** `RestrictWorkspaceAdmins.update` */
    patch: RestOperation<{}, UpdateRestrictWorkspaceAdminsSettingRequest, RestrictWorkspaceAdminsSetting>;
    /** `RestrictWorkspaceAdmins.delete` */
    delete: RestOperation<
      { query?: Pick<DeleteRestrictWorkspaceAdminsSettingRequest, 'etag'> },
      never,
      DeleteRestrictWorkspaceAdminsSettingResponse
    >;
  };
  '/api/2.0/settings/types/shield_csp_enablement_ws_db/names/default': {
    /** `ComplianceSecurityProfile.get` */
    get: RestOperation<
      { query?: Pick<GetComplianceSecurityProfileSettingRequest, 'etag'> },
      never,
      ComplianceSecurityProfileSetting
    >;
    /** `ComplianceSecurityProfile.update` */
    patch: RestOperation<{}, UpdateComplianceSecurityProfileSettingRequest, ComplianceSecurityProfileSetting>;
  };
  '/api/2.0/settings/types/shield_esm_enablement_ws_db/names/default': {
    /** `EnhancedSecurityMonitoring.get` */
    get: RestOperation<
      { query?: Pick<GetEnhancedSecurityMonitoringSettingRequest, 'etag'> },
      never,
      EnhancedSecurityMonitoringSetting
    >;
    /** `EnhancedSecurityMonitoring.update` */
    patch: RestOperation<{}, UpdateEnhancedSecurityMonitoringSettingRequest, EnhancedSecurityMonitoringSetting>;
  };
  '/api/2.0/settings/types/sql_results_download/names/default': {
    /** `SqlResultsDownload.get` */
    get: RestOperation<{ query?: Pick<GetSqlResultsDownloadRequest, 'etag'> }, never, SqlResultsDownload>;
    /** `SqlResultsDownload.update` */
    patch: RestOperation<{}, UpdateSqlResultsDownloadRequest, SqlResultsDownload>;
    /** `SqlResultsDownload.delete` */
    delete: RestOperation<
      { query?: Pick<DeleteSqlResultsDownloadRequest, 'etag'> },
      never,
      DeleteSqlResultsDownloadResponse
    >;
  };
  '/api/2.0/token-management/on-behalf-of/tokens': {
    /** `TokenManagement.createOboToken` */
    post: RestOperation<{}, CreateOboTokenRequest, CreateOboTokenResponse>;
  };
  '/api/2.0/token-management/tokens': {
    /** `TokenManagement.list` */
    get: RestOperation<
      { query?: Pick<ListTokenManagementRequest, 'created_by_id' | 'created_by_username'> },
      never,
      ListTokensResponse
    >;
  };
  '/api/2.0/token-management/tokens/{token_id}': {
    /** `TokenManagement.get` */
    get: RestOperation<{ path: { token_id: GetTokenManagementRequest['token_id'] } }, never, GetTokenResponse>;
    /** `TokenManagement.delete` */
    delete: RestOperation<{ path: { token_id: DeleteTokenManagementRequest['token_id'] } }, never, never>;
    /** `TokenManagement.updateTokenManagement` */
    patch: RestOperation<
      { path: { token_id: UpdateTokenManagementRequest['token_id'] } },
      Omit<UpdateTokenManagementRequest, 'token_id'>,
      TokenInfo
    >;
  };
  '/api/2.0/token/create': {
    /** `Tokens.create` */
    post: RestOperation<{}, CreateTokenRequest, CreateTokenResponse>;
  };
  '/api/2.0/token/delete': {
    /** `Tokens.delete` */
    post: RestOperation<{}, RevokeTokenRequest, never>;
  };
  '/api/2.0/token/list': {
    /** `Tokens.list` */
    get: RestOperation<{}, never, ListPublicTokensResponse>;
  };
  '/api/2.0/token/{token_id}': {
    /** `Tokens.update` */
    patch: RestOperation<
      { path: { token_id: UpdateTokenRequest['token_id'] } },
      Omit<UpdateTokenRequest, 'token_id'>,
      UpdateTokenResponse
    >;
  };
  '/api/2.0/workspace-conf': {
    /** `WorkspaceConf.getStatus` */
    get: RestOperation<{ query: Pick<GetStatusRequest, 'keys'> }, never, Record<string, string>>;
    /** `WorkspaceConf.setStatus` */
    patch: RestOperation<{}, SetStatusRequest['contents'], never>;
  };
}
