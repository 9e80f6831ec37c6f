export * from '../../generated/database/index.js';
export { Database, Database as DatabaseService } from '../lakebase/database.js';
export type { DatabaseLogin, PasswordProvider } from '../lakebase/password-provider.js';
