import type { ApiClient } from '../../runtime/client/api-client.js';
import type { SqlOptions } from './types/sql-options.js';
import { SqlQuery } from './sql-query.js';
import type { SqlRow } from './types/sql-value.js';

/**
 * A SQL statement on a warehouse, and its rows. Nothing is sent before the rows, or something about them, is asked for.
 *
 * @param text - one statement, with `:name` where parameters go
 */
export function runSql<Row = SqlRow>(api: ApiClient, text: string, options: SqlOptions = {}): SqlQuery<Row> {
  return new SqlQuery<Row>(async () => {
    const { StatementRun } = await import('./statement/statement-run.js');
    return new StatementRun(api, text, options);
  });
}
