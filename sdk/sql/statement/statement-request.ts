import type { ExecuteStatementRequest } from '../../../generated/sql/types.js';
import { ConfigError, DatabricksError } from '../../../runtime/errors/index.js';
import type { SqlOptions } from '../types/sql-options.js';
import { onlyReads } from './only-reads.js';
import { sqlParameters } from './sql-parameters.js';

/** How long the server may wait for the end of a statement before it answers. */
const SERVER_WAIT = '10s';

/**
 * The request for a statement.
 *
 * @param warehouseId - that of the configuration
 * @throws ConfigError without a warehouse; DatabricksError for options that do not fit
 */
export function statementRequest(text: string, options: SqlOptions, warehouseId?: string): ExecuteStatementRequest {
  if (typeof text !== 'string' || text.trim() === '')
    throw new DatabricksError('sql: the text of the statement is empty');
  const { catalog, schema, row_limit, byte_limit, parameters, query_tags } = options;
  return {
    statement: text,
    warehouse_id: requiredWarehouse(options.warehouse_id ?? warehouseId),
    catalog,
    schema,
    row_limit,
    byte_limit,
    ...(parameters === undefined ? {} : { parameters: sqlParameters(parameters) }),
    ...(query_tags === undefined ? {} : { query_tags: query_tags.map((tag) => ({ ...tag })) }),
    ...output(options),
    wait_timeout: SERVER_WAIT,
    on_wait_timeout: 'CONTINUE',
  };
}

/** Tells whether a statement that failed for the size of its result may run once more with links. */
export function mayRunAgain(text: string, { disposition }: SqlOptions): boolean {
  return disposition === undefined && onlyReads(text);
}

function requiredWarehouse(id: string | undefined): string {
  if (id !== undefined && id !== '') return id;
  throw new ConfigError(
    'sql needs a SQL warehouse: pass warehouse_id, or set the warehouseId option or DATABRICKS_WAREHOUSE_ID',
  );
}

function output({
  format = 'JSON_ARRAY',
  disposition,
}: SqlOptions): Pick<ExecuteStatementRequest, 'format' | 'disposition'> {
  if (format !== 'JSON_ARRAY' && format !== 'ARROW_STREAM') {
    throw new DatabricksError(`sql: format must be JSON_ARRAY or ARROW_STREAM, got ${String(format)}`);
  }
  if (format === 'ARROW_STREAM' && disposition === 'INLINE') {
    throw new DatabricksError('sql: ARROW_STREAM comes behind links only: leave out disposition INLINE');
  }
  return { format, disposition: disposition ?? (format === 'ARROW_STREAM' ? 'EXTERNAL_LINKS' : 'INLINE') };
}
