/** A SQL type as far as decoding depends on it. */
export type SqlType =
  | { readonly kind: ScalarKind }
  | { readonly kind: 'array'; readonly element: SqlType }
  | { readonly kind: 'map'; readonly key: SqlType; readonly value: SqlType }
  | { readonly kind: 'struct'; readonly fields: readonly { readonly name: string; readonly type: SqlType }[] };

/** Kinds of types without parts. `json` is a value of any shape, `text` everything that stays as it is. */
export type ScalarKind =
  'text' | 'boolean' | 'integer' | 'long' | 'float' | 'decimal' | 'timestamp' | 'binary' | 'interval' | 'json';

const KINDS: Readonly<Record<string, ScalarKind>> = {
  BOOLEAN: 'boolean',
  BYTE: 'integer',
  TINYINT: 'integer',
  SHORT: 'integer',
  SMALLINT: 'integer',
  INT: 'integer',
  INTEGER: 'integer',
  LONG: 'long',
  BIGINT: 'long',
  FLOAT: 'float',
  REAL: 'float',
  DOUBLE: 'float',
  DECIMAL: 'decimal',
  DEC: 'decimal',
  NUMERIC: 'decimal',
  TIMESTAMP: 'timestamp',
  TIMESTAMP_LTZ: 'timestamp',
  TIMESTAMP_NTZ: 'timestamp',
  BINARY: 'binary',
  INTERVAL: 'interval',
  VARIANT: 'json',
  // Only where the text of the type says nothing of their parts.
  ARRAY: 'json',
  MAP: 'json',
  STRUCT: 'json',
};

/** The kind of a type without parts, by its name. */
export function scalarKind(name: string): ScalarKind {
  return KINDS[name.toUpperCase()] ?? 'text';
}
