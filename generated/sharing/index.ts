// Generated from api/sharing.json by codegen/. Do not edit.
export * from './types.js';
export { ProvidersService } from './providers.js';
export { RecipientActivationService } from './recipient-activation.js';
export { RecipientFederationPoliciesService } from './recipient-federation-policies.js';
export { RecipientsService } from './recipients.js';
export { SharesService } from './shares.js';
