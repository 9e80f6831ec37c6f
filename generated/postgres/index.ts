// Generated from api/postgres.json by codegen/. Do not edit.
export * from './types.js';
export { PostgresService } from './postgres.js';
