export * from '../../generated/database/index.js';
export { Database, Database as DatabaseService } from '../lakebase/database.js';
