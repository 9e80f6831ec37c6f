// Generated from api/dataclassification.json by codegen/. Do not edit.
export * from './types.js';
export { DataClassificationService } from './data-classification.js';
