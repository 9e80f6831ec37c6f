// Generated from api/bundledeployments.json by codegen/. Do not edit.
export * from './types.js';
export { BundleDeploymentsService } from './bundle-deployments.js';
