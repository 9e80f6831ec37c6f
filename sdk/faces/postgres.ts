export * from '../../generated/postgres/index.js';
export { Postgres, Postgres as PostgresService } from '../lakebase/postgres.js';
export type { PasswordProvider } from '../lakebase/password-provider.js';
