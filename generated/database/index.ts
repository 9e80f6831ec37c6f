// Generated from api/database.json by codegen/. Do not edit.
export * from './types.js';
export { DatabaseService } from './database.js';
