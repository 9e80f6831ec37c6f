// Generated from api/computemigrations.json by codegen/. Do not edit.
export * from './types.js';
export { ComputeMigrationsService } from './compute-migrations.js';
