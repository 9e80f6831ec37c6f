// Generated from billing-api.json by codegen/. Do not edit.
export * from './types.js';
export { BillingapiService } from './billingapi.js';
