// Generated from api/sharing.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CreateProvider,
  CreateRecipient,
  CreateRequest,
  CreateShare,
  DeleteFederationPolicyRequest,
  DeleteProviderRequest,
  DeleteRecipientRequest,
  DeleteShareRequest,
  FederationPolicy,
  GetActivationUrlInfoRequest,
  GetFederationPolicyRequest,
  GetProviderRequest,
  GetRecipientRequest,
  GetRecipientSharePermissionsResponse,
  GetSharePermissionsResponse,
  GetShareRequest,
  ListFederationPoliciesRequest,
  ListFederationPoliciesResponse,
  ListProviderShareAssetsRequest,
  ListProviderShareAssetsResponse,
  ListProviderSharesResponse,
  ListProvidersRequest,
  ListProvidersResponse,
  ListRecipientsRequest,
  ListRecipientsResponse,
  ListSharesRequest,
  ListSharesResponse,
  ProviderInfo,
  RecipientInfo,
  RetrieveTokenRequest,
  RetrieveTokenResponse,
  RotateRecipientToken,
  ShareInfo,
  SharePermissionsRequest,
  SharesListRequest,
  UpdateProvider,
  UpdateRecipient,
  UpdateShare,
  UpdateSharePermissions,
  UpdateSharePermissionsResponse,
} from './types.js';

/** The operations of this package by path and verb. */
export interface SharingPaths {
  '/api/2.0/data-sharing/recipients/{recipient_name}/federation-policies': {
    /** `RecipientFederationPolicies.create` */
    post: RestOperation<
      { path: { recipient_name: CreateRequest['recipient_name'] } },
      CreateRequest['policy'],
      FederationPolicy
    >;
    /** `RecipientFederationPolicies.list` */
    get: RestOperation<
      {
        path: { recipient_name: ListFederationPoliciesRequest['recipient_name'] };
        query?: Pick<ListFederationPoliciesRequest, 'max_results' | 'page_token'>;
      },
      never,
      ListFederationPoliciesResponse
    >;
  };
  '/api/2.0/data-sharing/recipients/{recipient_name}/federation-policies/{name}': {
    /** `RecipientFederationPolicies.delete` */
    delete: RestOperation<
      {
        path: {
          recipient_name: DeleteFederationPolicyRequest['recipient_name'];
          name: DeleteFederationPolicyRequest['name'];
        };
      },
      never,
      never
    >;
    /** `RecipientFederationPolicies.getFederationPolicy` */
    get: RestOperation<
      {
        path: {
          recipient_name: GetFederationPolicyRequest['recipient_name'];
          name: GetFederationPolicyRequest['name'];
        };
      },
      never,
      FederationPolicy
    >;
  };
  '/api/2.1/data-sharing/providers/{provider_name}/shares/{share_name}': {
    /** `Providers.listProviderShareAssets` */
    get: RestOperation<
      {
        path: {
          provider_name: ListProviderShareAssetsRequest['provider_name'];
          share_name: ListProviderShareAssetsRequest['share_name'];
        };
        query?: Pick<
          ListProviderShareAssetsRequest,
          'function_max_results' | 'notebook_max_results' | 'table_max_results' | 'volume_max_results'
        >;
      },
      never,
      ListProviderShareAssetsResponse
    >;
  };
  '/api/2.1/unity-catalog/providers': {
    /** `Providers.create` */
    post: RestOperation<{}, CreateProvider, ProviderInfo>;
    /** `Providers.list` */
    get: RestOperation<
      { query?: Pick<ListProvidersRequest, 'data_provider_global_metastore_id' | 'max_results' | 'page_token'> },
      never,
      ListProvidersResponse
    >;
  };
  '/api/2.1/unity-catalog/providers/{name}': {
    /** `Providers.get` */
    get: RestOperation<{ path: { name: GetProviderRequest['name'] } }, never, ProviderInfo>;
    /** `Providers.update` */
    patch: RestOperation<{ path: { name: UpdateProvider['name'] } }, Omit<UpdateProvider, 'name'>, ProviderInfo>;
    /** `Providers.delete` */
    delete: RestOperation<{ path: { name: DeleteProviderRequest['name'] } }, never, never>;
  };
  '/api/2.1/unity-catalog/providers/{name}/shares': {
    /** `Providers.listShares` */
    get: RestOperation<
      { path: { name: ListSharesRequest['name'] }; query?: Pick<ListSharesRequest, 'max_results' | 'page_token'> },
      never,
      ListProviderSharesResponse
    >;
  };
  '/api/2.1/unity-catalog/public/data_sharing_activation/{activation_url}': {
    /** `RecipientActivation.retrieveToken` */
    get: RestOperation<
      { path: { activation_url: RetrieveTokenRequest['activation_url'] } },
      never,
      RetrieveTokenResponse
    >;
  };
  '/api/2.1/unity-catalog/public/data_sharing_activation_info/{activation_url}': {
    /** `RecipientActivation.getActivationUrlInfo` */
    get: RestOperation<{ path: { activation_url: GetActivationUrlInfoRequest['activation_url'] } }, never, never>;
  };
  '/api/2.1/unity-catalog/recipients': {
    /** `Recipients.create` */
    post: RestOperation<{}, CreateRecipient, RecipientInfo>;
    /** `Recipients.list` */
    get: RestOperation<
      { query?: Pick<ListRecipientsRequest, 'data_recipient_global_metastore_id' | 'max_results' | 'page_token'> },
      never,
      ListRecipientsResponse
    >;
  };
  '/api/2.1/unity-catalog/recipients/{name}': {
    /** `Recipients.get` */
    get: RestOperation<{ path: { name: GetRecipientRequest['name'] } }, never, RecipientInfo>;
    /** `Recipients.update` */
    patch: RestOperation<{ path: { name: UpdateRecipient['name'] } }, Omit<UpdateRecipient, 'name'>, RecipientInfo>;
    /** `Recipients.delete` */
    delete: RestOperation<{ path: { name: DeleteRecipientRequest['name'] } }, never, never>;
  };
  '/api/2.1/unity-catalog/recipients/{name}/rotate-token': {
    /** `Recipients.rotateToken` */
    post: RestOperation<
      { path: { name: RotateRecipientToken['name'] } },
      Omit<RotateRecipientToken, 'name'>,
      RecipientInfo
    >;
  };
  '/api/2.1/unity-catalog/recipients/{name}/share-permissions': {
    /** `Recipients.sharePermissions` */
    get: RestOperation<
      {
        path: { name: SharePermissionsRequest['name'] };
        query?: Pick<SharePermissionsRequest, 'max_results' | 'page_token'>;
      },
      never,
      GetRecipientSharePermissionsResponse
    >;
  };
  '/api/2.1/unity-catalog/shares': {
    /** `Shares.create` */
    post: RestOperation<{}, CreateShare, ShareInfo>;
    /** `Shares.listShares` */
    get: RestOperation<{ query?: Pick<SharesListRequest, 'max_results' | 'page_token'> }, never, ListSharesResponse>;
  };
  '/api/2.1/unity-catalog/shares/{name}': {
    /** `Shares.get` */
    get: RestOperation<
      { path: { name: GetShareRequest['name'] }; query?: Pick<GetShareRequest, 'include_shared_data'> },
      never,
      ShareInfo
    >;
    /** `Shares.update` */
    patch: RestOperation<{ path: { name: UpdateShare['name'] } }, Omit<UpdateShare, 'name'>, ShareInfo>;
    /** `Shares.delete` */
    delete: RestOperation<{ path: { name: DeleteShareRequest['name'] } }, never, never>;
  };
  '/api/2.1/unity-catalog/shares/{name}/permissions': {
    /** `Shares.sharePermissions` */
    get: RestOperation<
      {
        path: { name: SharePermissionsRequest['name'] };
        query?: Pick<SharePermissionsRequest, 'max_results' | 'page_token'>;
      },
      never,
      GetSharePermissionsResponse
    >;
    /** `Shares.updatePermissions` */
    patch: RestOperation<
      { path: { name: UpdateSharePermissions['name'] } },
      Omit<UpdateSharePermissions, 'name'>,
      UpdateSharePermissionsResponse
    >;
  };
}
