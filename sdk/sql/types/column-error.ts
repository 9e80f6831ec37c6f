import { cleanLine, DatabricksError } from '../../../runtime/errors/index.js';
import type { SqlColumn } from './sql-result.js';

const NAME_LIMIT = 200;

/** The error of a value, or of a whole column, that cannot be read. It names the column and never quotes a value. */
export function columnError({ name, type }: Pick<SqlColumn, 'name' | 'type'>, cause: unknown): DatabricksError {
  const column = `the column ${cleanLine(name, NAME_LIMIT)} (${cleanLine(type, NAME_LIMIT)}) of the result`;
  const reason = cause instanceof DatabricksError ? cause.message : 'the server sent a value that is not of its type';
  return new DatabricksError(`${column} cannot be read: ${reason}`, { cause });
}
