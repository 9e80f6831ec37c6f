/**
 * A value in a row, the same for both result formats:
 *
 * | SQL                                   | JavaScript                                                              |
 * | ------------------------------------- | ----------------------------------------------------------------------- |
 * | `NULL`                                | `null`                                                                  |
 * | `BOOLEAN`                             | boolean                                                                 |
 * | `TINYINT`, `SMALLINT`, `INT`          | number                                                                  |
 * | `BIGINT`                              | number; beyond ±(2^53 − 1) its exact decimal digits as a string         |
 * | `FLOAT`, `DOUBLE`                     | number, also `NaN` and `Infinity`                                       |
 * | `DECIMAL`                             | exact decimal digits as a string                                        |
 * | `DATE`                                | `'2026-01-31'`; beyond the years 0 to 9999 with a sign, such as `'+12026-01-31'`                                                          |
 * | `TIMESTAMP`                           | `'2026-01-31T12:00:00.000Z'`, to the microsecond; `new Date()` takes it |
 * | `TIMESTAMP_NTZ`                       | `'2026-01-31T12:00:00.000'`, without a zone                             |
 * | `INTERVAL`                            | text such as `'1-6'` (1 year, 6 months) or `'2 03:04:05.000000000'`     |
 * | `BINARY`                              | `Uint8Array`                                                            |
 * | `ARRAY`                               | array                                                                   |
 * | `STRUCT` | object |
 * | `MAP` | object; the keys as text, those with parts as JSON |
 * | `VARIANT` | the value of its JSON; a number that would be rounded its exact digits as a string |
 * | `STRING` and everything else          | string                                                                  |
 */
export type SqlValue =
  string | number | boolean | null | Uint8Array | readonly SqlValue[] | { readonly [name: string]: SqlValue };

/** A row by column name, unless the caller names a type. */
export type SqlRow = Record<string, SqlValue>;
