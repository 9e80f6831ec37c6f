// Generated from api/apps.json by codegen/. Do not edit.
export * from './types.js';
export { AppsService } from './apps.js';
export { AppsSettingsService } from './apps-settings.js';
