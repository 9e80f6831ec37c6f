// Generated from api/aifunctions.json by codegen/. Do not edit.
export * from './types.js';
export { AiFunctionsService } from './ai-functions.js';
