// Generated from api/pipelines.json by codegen/. Do not edit.
export * from './types.js';
export { PipelinesService } from './pipelines.js';
