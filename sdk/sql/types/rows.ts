import type { SqlRow } from './sql-value.js';

/** The rows of one chunk, made one by one when they are asked for. */
export interface RowSource {
  /** The next row; `undefined` after the last one. */
  next(): SqlRow | undefined;
}

/** A chunk without rows. */
export const NO_ROWS: RowSource = { next: () => undefined };

/** A row in the making: its values are set by key. */
export type MakeRow = () => SqlRow;

/**
 * Gives empty rows with these keys. All rows are copies of one object: engines then give them one hidden class, and a
 * column named `__proto__` is a property like any other.
 */
export function rowTemplate(keys: readonly string[]): MakeRow {
  const template: SqlRow = Object.fromEntries(keys.map((key) => [key, null]));
  return () => ({ ...template });
}
