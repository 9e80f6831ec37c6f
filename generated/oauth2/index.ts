// Generated from api/oauth2.json by codegen/. Do not edit.
export * from './types.js';
export { AccountFederationPolicyService } from './account-federation-policy.js';
export { CustomAppIntegrationService } from './custom-app-integration.js';
export { OAuthPublishedAppsService } from './o-auth-published-apps.js';
export { PublishedAppIntegrationService } from './published-app-integration.js';
export { ServicePrincipalFederationPolicyService } from './service-principal-federation-policy.js';
export { ServicePrincipalSecretsService } from './service-principal-secrets.js';
export { ServicePrincipalSecretsProxyService } from './service-principal-secrets-proxy.js';
