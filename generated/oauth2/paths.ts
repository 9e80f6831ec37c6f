// Generated from api/oauth2.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CreateCustomAppIntegration,
  CreateCustomAppIntegrationOutput,
  CreatePublishedAppIntegration,
  CreatePublishedAppIntegrationOutput,
  CreateRequest,
  CreateServicePrincipalSecretResponse,
  DeleteAccountFederationPolicyRequest,
  DeleteCustomAppIntegrationRequest,
  DeletePublishedAppIntegrationRequest,
  DeleteServicePrincipalFederationPolicyRequest,
  DeleteServicePrincipalSecretRequest,
  FederationPolicy,
  GetAccountFederationPolicyRequest,
  GetCustomAppIntegrationOutput,
  GetCustomAppIntegrationRequest,
  GetCustomAppIntegrationsOutput,
  GetPublishedAppIntegrationOutput,
  GetPublishedAppIntegrationRequest,
  GetPublishedAppIntegrationsOutput,
  GetPublishedAppsOutput,
  GetServicePrincipalFederationPolicyRequest,
  ListAccountFederationPoliciesRequest,
  ListCustomAppIntegrationsRequest,
  ListFederationPoliciesResponse,
  ListOAuthPublishedAppsRequest,
  ListPublishedAppIntegrationsRequest,
  ListServicePrincipalFederationPoliciesRequest,
  ListServicePrincipalSecretsRequest,
  ListServicePrincipalSecretsResponse,
  ServicePrincipalFederationPolicyCreateRequest,
  ServicePrincipalFederationPolicyUpdateRequest,
  ServicePrincipalSecretsCreateRequest,
  ServicePrincipalSecretsProxyCreateRequest,
  UpdateCustomAppIntegration,
  UpdatePublishedAppIntegration,
  UpdateRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface Oauth2Paths {
  '/api/2.0/accounts/servicePrincipals/{service_principal_id}/credentials/secrets': {
    /** `ServicePrincipalSecretsProxy.create` */
    post: RestOperation<
      { path: { service_principal_id: ServicePrincipalSecretsProxyCreateRequest['service_principal_id'] } },
      Omit<ServicePrincipalSecretsProxyCreateRequest, 'service_principal_id'>,
      CreateServicePrincipalSecretResponse
    >;
    /** `ServicePrincipalSecretsProxy.list` */
    get: RestOperation<
      {
        path: { service_principal_id: ListServicePrincipalSecretsRequest['service_principal_id'] };
        query?: Pick<ListServicePrincipalSecretsRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListServicePrincipalSecretsResponse
    >;
  };
  '/api/2.0/accounts/servicePrincipals/{service_principal_id}/credentials/secrets/{secret_id}': {
    /** `ServicePrincipalSecretsProxy.delete` */
    delete: RestOperation<
      {
        path: {
          service_principal_id: DeleteServicePrincipalSecretRequest['service_principal_id'];
          secret_id: DeleteServicePrincipalSecretRequest['secret_id'];
        };
      },
      never,
      never
    >;
  };
  '/api/2.0/accounts/{account_id}/federationPolicies': {
    /** `AccountFederationPolicy.create` */
    post: RestOperation<
      { path: { account_id: string }; query?: Pick<CreateRequest, 'policy_id'> },
      CreateRequest['policy'],
      FederationPolicy
    >;
    /** `AccountFederationPolicy.list` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<ListAccountFederationPoliciesRequest, 'page_size' | 'page_token'> },
      never,
      ListFederationPoliciesResponse
    >;
  };
  '/api/2.0/accounts/{account_id}/federationPolicies/{policy_id}': {
    /** `AccountFederationPolicy.get` */
    get: RestOperation<
      { path: { account_id: string; policy_id: GetAccountFederationPolicyRequest['policy_id'] } },
      never,
      FederationPolicy
    >;
    /** `AccountFederationPolicy.update` */
    patch: RestOperation<
      {
        path: { account_id: string; policy_id: UpdateRequest['policy_id'] };
        query?: Pick<UpdateRequest, 'update_mask'>;
      },
      UpdateRequest['policy'],
      FederationPolicy
    >;
    /** `AccountFederationPolicy.delete` */
    delete: RestOperation<
      { path: { account_id: string; policy_id: DeleteAccountFederationPolicyRequest['policy_id'] } },
      never,
      never
    >;
  };
  '/api/2.0/accounts/{account_id}/oauth2/custom-app-integrations': {
    /** `CustomAppIntegration.create` */
    post: RestOperation<{ path: { account_id: string } }, CreateCustomAppIntegration, CreateCustomAppIntegrationOutput>;
    /** `CustomAppIntegration.list` */
    get: RestOperation<
      {
        path: { account_id: string };
        query?: Pick<ListCustomAppIntegrationsRequest, 'include_creator_username' | 'page_size' | 'page_token'>;
      },
      never,
      GetCustomAppIntegrationsOutput
    >;
  };
  '/api/2.0/accounts/{account_id}/oauth2/custom-app-integrations/{integration_id}': {
    /** `CustomAppIntegration.get` */
    get: RestOperation<
      { path: { account_id: string; integration_id: GetCustomAppIntegrationRequest['integration_id'] } },
      never,
      GetCustomAppIntegrationOutput
    >;
    /** `CustomAppIntegration.update` */
    patch: RestOperation<
      { path: { account_id: string; integration_id: UpdateCustomAppIntegration['integration_id'] } },
      Omit<UpdateCustomAppIntegration, 'integration_id'>,
      never
    >;
    /** `CustomAppIntegration.delete` */
    delete: RestOperation<
      { path: { account_id: string; integration_id: DeleteCustomAppIntegrationRequest['integration_id'] } },
      never,
      never
    >;
  };
  '/api/2.0/accounts/{account_id}/oauth2/published-app-integrations': {
    /** `PublishedAppIntegration.create` */
    post: RestOperation<
      { path: { account_id: string } },
      CreatePublishedAppIntegration,
      CreatePublishedAppIntegrationOutput
    >;
    /** `PublishedAppIntegration.list` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<ListPublishedAppIntegrationsRequest, 'page_size' | 'page_token'> },
      never,
      GetPublishedAppIntegrationsOutput
    >;
  };
  '/api/2.0/accounts/{account_id}/oauth2/published-app-integrations/{integration_id}': {
    /** `PublishedAppIntegration.get` */
    get: RestOperation<
      { path: { account_id: string; integration_id: GetPublishedAppIntegrationRequest['integration_id'] } },
      never,
      GetPublishedAppIntegrationOutput
    >;
    /** `PublishedAppIntegration.update` */
    patch: RestOperation<
      { path: { account_id: string; integration_id: UpdatePublishedAppIntegration['integration_id'] } },
      Omit<UpdatePublishedAppIntegration, 'integration_id'>,
      never
    >;
    /** `PublishedAppIntegration.delete` */
    delete: RestOperation<
      { path: { account_id: string; integration_id: DeletePublishedAppIntegrationRequest['integration_id'] } },
      never,
      never
    >;
  };
  '/api/2.0/accounts/{account_id}/oauth2/published-apps': {
    /** `OAuthPublishedApps.list` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<ListOAuthPublishedAppsRequest, 'page_size' | 'page_token'> },
      never,
      GetPublishedAppsOutput
    >;
  };
  '/api/2.0/accounts/{account_id}/servicePrincipals/{service_principal_id}/credentials/secrets': {
    /** `ServicePrincipalSecrets.create` */
    post: RestOperation<
      {
        path: {
          account_id: string;
          service_principal_id: ServicePrincipalSecretsCreateRequest['service_principal_id'];
        };
      },
      Omit<ServicePrincipalSecretsCreateRequest, 'service_principal_id'>,
      CreateServicePrincipalSecretResponse
    >;
    /** `ServicePrincipalSecrets.list` */
    get: RestOperation<
      {
        path: { account_id: string; service_principal_id: ListServicePrincipalSecretsRequest['service_principal_id'] };
        query?: Pick<ListServicePrincipalSecretsRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListServicePrincipalSecretsResponse
    >;
  };
  '/api/2.0/accounts/{account_id}/servicePrincipals/{service_principal_id}/credentials/secrets/{secret_id}': {
    /** `ServicePrincipalSecrets.delete` */
    delete: RestOperation<
      {
        path: {
          account_id: string;
          service_principal_id: DeleteServicePrincipalSecretRequest['service_principal_id'];
          secret_id: DeleteServicePrincipalSecretRequest['secret_id'];
        };
      },
      never,
      never
    >;
  };
  '/api/2.0/accounts/{account_id}/servicePrincipals/{service_principal_id}/federationPolicies': {
    /** `ServicePrincipalFederationPolicy.create` */
    post: RestOperation<
      {
        path: {
          account_id: string;
          service_principal_id: ServicePrincipalFederationPolicyCreateRequest['service_principal_id'];
        };
        query?: Pick<ServicePrincipalFederationPolicyCreateRequest, 'policy_id'>;
      },
      ServicePrincipalFederationPolicyCreateRequest['policy'],
      FederationPolicy
    >;
    /** `ServicePrincipalFederationPolicy.list` */
    get: RestOperation<
      {
        path: {
          account_id: string;
          service_principal_id: ListServicePrincipalFederationPoliciesRequest['service_principal_id'];
        };
        query?: Pick<ListServicePrincipalFederationPoliciesRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListFederationPoliciesResponse
    >;
  };
  '/api/2.0/accounts/{account_id}/servicePrincipals/{service_principal_id}/federationPolicies/{policy_id}': {
    /** `ServicePrincipalFederationPolicy.get` */
    get: RestOperation<
      {
        path: {
          account_id: string;
          service_principal_id: GetServicePrincipalFederationPolicyRequest['service_principal_id'];
          policy_id: GetServicePrincipalFederationPolicyRequest['policy_id'];
        };
      },
      never,
      FederationPolicy
    >;
    /** `ServicePrincipalFederationPolicy.update` */
    patch: RestOperation<
      {
        path: {
          account_id: string;
          service_principal_id: ServicePrincipalFederationPolicyUpdateRequest['service_principal_id'];
          policy_id: ServicePrincipalFederationPolicyUpdateRequest['policy_id'];
        };
        query?: Pick<ServicePrincipalFederationPolicyUpdateRequest, 'update_mask'>;
      },
      ServicePrincipalFederationPolicyUpdateRequest['policy'],
      FederationPolicy
    >;
    /** `ServicePrincipalFederationPolicy.delete` */
    delete: RestOperation<
      {
        path: {
          account_id: string;
          service_principal_id: DeleteServicePrincipalFederationPolicyRequest['service_principal_id'];
          policy_id: DeleteServicePrincipalFederationPolicyRequest['policy_id'];
        };
      },
      never,
      never
    >;
  };
}
