// Generated from api/lakewatch.json by codegen/. Do not edit.
export * from './types.js';
export { LakewatchService } from './lakewatch.js';
