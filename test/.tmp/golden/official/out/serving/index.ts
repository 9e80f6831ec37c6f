// Generated from all-internal.json by codegen/. Do not edit.
export * from './types.js';
export { ServingService } from './serving.js';
