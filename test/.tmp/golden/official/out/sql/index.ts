// Generated from all-internal.json by codegen/. Do not edit.
export * from './types.js';
export { QueriesService } from './queries.js';
export { QuerySettingsService } from './query-settings.js';
