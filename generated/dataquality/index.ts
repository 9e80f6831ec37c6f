// Generated from api/dataquality.json by codegen/. Do not edit.
export * from './types.js';
export { DataQualityService } from './data-quality.js';
