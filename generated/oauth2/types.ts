// Generated from api/oauth2.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64, Int64Input } from '../../runtime/index.js';

export interface CreateCustomAppIntegration {
  confidential?: boolean | undefined;
  name?: string | undefined;
  redirect_urls?: string[] | undefined;
  scopes?: string[] | undefined;
  token_access_policy?: TokenAccessPolicy | undefined;
  user_authorized_scopes?: string[] | undefined;
}

export interface CreateCustomAppIntegrationOutput {
  client_id?: string | undefined;
  client_secret?: string | undefined;
  integration_id?: string | undefined;
}

export interface CreatePublishedAppIntegration {
  app_id?: string | undefined;
  token_access_policy?: TokenAccessPolicy | undefined;
}

export interface CreatePublishedAppIntegrationOutput {
  integration_id?: string | undefined;
}

/** Request of `AccountFederationPolicy.create`. */
export interface CreateRequest {
  policy_id?: string | undefined;
  policy: FederationPolicy;
}

export interface CreateServicePrincipalSecretRequest {
  lifetime?: string | undefined;
  scopes?: string[] | undefined;
}

export interface CreateServicePrincipalSecretResponse {
  create_time?: string | undefined;
  expire_time?: string | undefined;
  id?: string | undefined;
  scopes?: string[] | undefined;
  secret?: string | undefined;
  secret_hash?: string | undefined;
  status?: string | undefined;
  update_time?: string | undefined;
}

/** Request of `AccountFederationPolicy.delete`. */
export interface DeleteAccountFederationPolicyRequest {
  policy_id: string;
}

/** Request of `CustomAppIntegration.delete`. */
export interface DeleteCustomAppIntegrationRequest {
  integration_id: string;
}

/** Request of `PublishedAppIntegration.delete`. */
export interface DeletePublishedAppIntegrationRequest {
  integration_id: string;
}

/** Request of `ServicePrincipalFederationPolicy.delete`. */
export interface DeleteServicePrincipalFederationPolicyRequest {
  service_principal_id: Int64Input;
  policy_id: string;
}

/** Request of `ServicePrincipalSecrets.delete`. */
export interface DeleteServicePrincipalSecretRequest {
  service_principal_id: string;
  secret_id: string;
}

export interface FederationPolicy {
  create_time?: string | undefined;
  description?: string | undefined;
  name?: string | undefined;
  oidc_policy?: OidcFederationPolicy | undefined;
  policy_id?: string | undefined;
  service_principal_id?: Int64 | undefined;
  uid?: string | undefined;
  update_time?: string | undefined;
}

/** Request of `AccountFederationPolicy.get`. */
export interface GetAccountFederationPolicyRequest {
  policy_id: string;
}

export interface GetCustomAppIntegrationOutput {
  client_id?: string | undefined;
  confidential?: boolean | undefined;
  create_time?: string | undefined;
  created_by?: Int64 | undefined;
  creator_username?: string | undefined;
  integration_id?: string | undefined;
  name?: string | undefined;
  redirect_urls?: string[] | undefined;
  scopes?: string[] | undefined;
  token_access_policy?: TokenAccessPolicy | undefined;
  user_authorized_scopes?: string[] | undefined;
}

/** Request of `CustomAppIntegration.get`. */
export interface GetCustomAppIntegrationRequest {
  integration_id: string;
}

export interface GetCustomAppIntegrationsOutput {
  apps?: GetCustomAppIntegrationOutput[] | undefined;
  next_page_token?: string | undefined;
}

export interface GetPublishedAppIntegrationOutput {
  app_id?: string | undefined;
  create_time?: string | undefined;
  created_by?: Int64 | undefined;
  integration_id?: string | undefined;
  name?: string | undefined;
  token_access_policy?: TokenAccessPolicy | undefined;
}

/** Request of `PublishedAppIntegration.get`. */
export interface GetPublishedAppIntegrationRequest {
  integration_id: string;
}

export interface GetPublishedAppIntegrationsOutput {
  apps?: GetPublishedAppIntegrationOutput[] | undefined;
  next_page_token?: string | undefined;
}

export interface GetPublishedAppsOutput {
  apps?: PublishedAppOutput[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `ServicePrincipalFederationPolicy.get`. */
export interface GetServicePrincipalFederationPolicyRequest {
  service_principal_id: Int64Input;
  policy_id: string;
}

/** Request of `AccountFederationPolicy.list`. */
export interface ListAccountFederationPoliciesRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Request of `CustomAppIntegration.list`. */
export interface ListCustomAppIntegrationsRequest {
  include_creator_username?: boolean | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListFederationPoliciesResponse {
  next_page_token?: string | undefined;
  policies?: FederationPolicy[] | undefined;
}

/** Request of `OAuthPublishedApps.list`. */
export interface ListOAuthPublishedAppsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Request of `PublishedAppIntegration.list`. */
export interface ListPublishedAppIntegrationsRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Request of `ServicePrincipalFederationPolicy.list`. */
export interface ListServicePrincipalFederationPoliciesRequest {
  service_principal_id: Int64Input;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Request of `ServicePrincipalSecrets.list`. */
export interface ListServicePrincipalSecretsRequest {
  service_principal_id: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListServicePrincipalSecretsResponse {
  next_page_token?: string | undefined;
  secrets?: SecretInfo[] | undefined;
}

export interface OidcFederationPolicy {
  audiences?: string[] | undefined;
  issuer?: string | undefined;
  jwks_json?: string | undefined;
  jwks_uri?: string | undefined;
  subject?: string | undefined;
  subject_claim?: string | undefined;
}

export interface PublishedAppOutput {
  app_id?: string | undefined;
  client_id?: string | undefined;
  description?: string | undefined;
  is_confidential_client?: boolean | undefined;
  name?: string | undefined;
  redirect_urls?: string[] | undefined;
  scopes?: string[] | undefined;
}

export interface SecretInfo {
  create_time?: string | undefined;
  expire_time?: string | undefined;
  id?: string | undefined;
  scopes?: string[] | undefined;
  secret_hash?: string | undefined;
  status?: string | undefined;
  update_time?: string | undefined;
}

/** Request of `ServicePrincipalFederationPolicy.create`. */
export interface ServicePrincipalFederationPolicyCreateRequest {
  service_principal_id: Int64Input;
  policy_id?: string | undefined;
  policy: FederationPolicy;
}

/** Request of `ServicePrincipalFederationPolicy.update`. */
export interface ServicePrincipalFederationPolicyUpdateRequest {
  service_principal_id: Int64Input;
  policy_id: string;
  update_mask?: string | undefined;
  policy: FederationPolicy;
}

/** Request of `ServicePrincipalSecrets.create`. */
export interface ServicePrincipalSecretsCreateRequest {
  service_principal_id: string;
  lifetime?: string | undefined;
  scopes?: string[] | undefined;
}

/** Request of `ServicePrincipalSecretsProxy.create`. */
export interface ServicePrincipalSecretsProxyCreateRequest {
  service_principal_id: string;
  lifetime?: string | undefined;
  scopes?: string[] | undefined;
}

export interface TokenAccessPolicy {
  absolute_session_lifetime_in_minutes?: number | undefined;
  access_token_ttl_in_minutes?: number | undefined;
  enable_single_use_refresh_tokens?: boolean | undefined;
  refresh_token_ttl_in_minutes?: number | undefined;
}

/** Request of `CustomAppIntegration.update`. */
export interface UpdateCustomAppIntegration {
  integration_id: string;
  redirect_urls?: string[] | undefined;
  scopes?: string[] | undefined;
  token_access_policy?: TokenAccessPolicy | undefined;
  user_authorized_scopes?: string[] | undefined;
}

/** Request of `PublishedAppIntegration.update`. */
export interface UpdatePublishedAppIntegration {
  integration_id: string;
  token_access_policy?: TokenAccessPolicy | undefined;
}

/** Request of `AccountFederationPolicy.update`. */
export interface UpdateRequest {
  policy_id: string;
  update_mask?: string | undefined;
  policy: FederationPolicy;
}
