import type { SqlValue } from '../types/sql-value.js';

/** Reads one cell of a column. */
export type ReadCell = (index: number) => SqlValue;
