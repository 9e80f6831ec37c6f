// Generated from api/settingsv2.json by codegen/. Do not edit.
export * from './types.js';
export { AccountSettingsV2Service } from './account-settings-v2.js';
export { WorkspaceSettingsV2Service } from './workspace-settings-v2.js';
