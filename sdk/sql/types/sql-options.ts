import type { Int64Input } from '../../../runtime/base/values.js';

/** A parameter with its SQL type. Without a value it is a typed `NULL`. */
export interface TypedSqlParameter {
  readonly value?: string | number | bigint | boolean | Date | null | undefined;
  /** SQL type, such as `DATE` or `DECIMAL(10,2)`; for `DECIMAL` alone, precision and scale follow from the digits. */
  readonly type: string;
}

/**
 * The value of a named parameter. Its SQL type follows from it: whole numbers are `INT` or `BIGINT`, other numbers
 * `DOUBLE`, a bigint `BIGINT` or `DECIMAL(38,0)`, a boolean `BOOLEAN`, a `Date` `TIMESTAMP`, text `STRING`, `null` an
 * untyped `NULL`.
 */
export type SqlParameter = string | number | bigint | boolean | Date | null | TypedSqlParameter;

/** How a statement runs and how its result is read. */
export interface SqlOptions {
  /** The SQL warehouse. Default: `warehouseId` of the configuration, such as `DATABRICKS_WAREHOUSE_ID`. */
  warehouse_id?: string | undefined;
  /** Values of the markers in the text: `:name`. */
  parameters?: Readonly<Record<string, SqlParameter>> | undefined;
  /** Catalog for names without one. */
  catalog?: string | undefined;
  /** Schema for names without one. */
  schema?: string | undefined;
  /** Largest number of rows of the result; `truncated` of the manifest tells whether it was met. */
  row_limit?: Int64Input | undefined;
  /** Largest size of the result, in bytes as the warehouse stores it; `truncated` of the manifest tells whether it was met. */
  byte_limit?: Int64Input | undefined;
  /** Tags that the query history shows. */
  query_tags?: readonly { readonly key: string; readonly value?: string | undefined }[] | undefined;
  /** How the rows travel. `ARROW_STREAM` needs the package `apache-arrow`. Default `JSON_ARRAY`. */
  format?: 'JSON_ARRAY' | 'ARROW_STREAM' | undefined;
  /**
   * Whether rows come in the replies themselves (up to 25 MiB) or behind links to cloud storage.
   * Default: in the replies, and for a query whose result is too large for that, once more with links.
   */
  disposition?: 'INLINE' | 'EXTERNAL_LINKS' | undefined;
  /** Most chunks that are fetched or wait in memory at a time, together at most about 64 MiB. Default 4. */
  prefetch?: number | undefined;
  /** Longest time until the result is there, in milliseconds; then the statement is cancelled. Default: no limit. */
  timeoutMs?: number | undefined;
  /** Cancels the statement on the server, or the reading of its rows. */
  signal?: AbortSignal | undefined;
}
