// Generated from api/iamv2.json by codegen/. Do not edit.
export * from './types.js';
export { AccountIamV2Service } from './account-iam-v2.js';
export { WorkspaceIamV2Service } from './workspace-iam-v2.js';
