// Generated from api/dashboards.json by codegen/. Do not edit.
export * from './types.js';
export { GenieService } from './genie.js';
export { LakeviewService } from './lakeview.js';
export { LakeviewEmbeddedService } from './lakeview-embedded.js';
