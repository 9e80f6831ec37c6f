import type { SqlRow } from './sql-value.js';

/** The rows of one chunk, made one by one when they are asked for. */
export interface RowSource {
  /** The next row; `undefined` after the last one. */
  next(): SqlRow | undefined;
}
