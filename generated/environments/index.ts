// Generated from api/environments.json by codegen/. Do not edit.
export * from './types.js';
export { EnvironmentsService } from './environments.js';
