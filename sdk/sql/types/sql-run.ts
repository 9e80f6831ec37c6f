import type { SqlColumn, SqlManifest } from './sql-result.js';

/** A statement that was sent. */
export interface SqlRun {
  statementId(): Promise<string>;
  columns(): Promise<readonly SqlColumn[]>;
  manifest(): Promise<SqlManifest>;
  /** The rows from the first one on. */
  rows(): AsyncIterator<unknown, undefined>;
  cancel(): Promise<void>;
}
