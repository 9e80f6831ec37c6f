import { SCALAR_DECODERS } from './decode-scalar.js';
import { replaceNumbers } from './json-numbers.js';
import { mapEntries } from './map-entries.js';
import { mapKey } from './map-key.js';
import type { ScalarKind, SqlType } from './sql-type.js';
import type { SqlValue } from './sql-value.js';

/** What a number that became text begins with, so that it is told from a string of digits. */
const NUMBER_MARK = '\u0000';

/** Of a `VARIANT`, or of what is not shaped as its type says. */
const UNTYPED: SqlType = { kind: 'json' };

/** An array, map or struct, whose parts are decoded by their own types; text that is no JSON stays text. */
export function decodeNested(type: SqlType, text: string): SqlValue {
  let value: unknown;
  try {
    // Digits as text: a DECIMAL keeps all of them.
    value = JSON.parse(replaceNumbers(text, (literal) => `"\\u0000${literal}"`));
  } catch {
    return text;
  }
  return decodePart(type, value);
}

function decodePart(type: SqlType, value: unknown): SqlValue {
  if (value === null || value === undefined) return null;
  if (type.kind === 'array' || type.kind === 'map' || type.kind === 'struct') return decodeWhole(type, value);
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' ? decodeToken(type.kind, value) : fromUntyped(value);
}

function decodeToken(kind: ScalarKind, token: string): SqlValue {
  const isNumber = token.startsWith(NUMBER_MARK);
  if (kind === 'json' && !isNumber) return token;
  const text = isNumber ? token.slice(1) : token;
  const decode = SCALAR_DECODERS[kind];
  return decode === undefined ? text : decode(text);
}

function fromUntyped(value: unknown): SqlValue {
  if (Array.isArray(value)) return value.map((part) => decodePart(UNTYPED, part));
  const entries = Object.entries(value ?? {});
  return Object.fromEntries(entries.map(([name, part]) => [name, decodePart(UNTYPED, part)]));
}

function decodeWhole(type: SqlType, value: unknown): SqlValue {
  // Some servers send the parts as JSON in a string.
  if (typeof value === 'string') return value.startsWith(NUMBER_MARK) ? value.slice(1) : decodeNested(type, value);
  if (type.kind === 'array') return Array.isArray(value) ? value.map((part) => decodePart(type.element, part)) : null;
  if (typeof value !== 'object' || value === null) return null;
  if (type.kind === 'struct') return decodeStruct(type.fields, value);
  return type.kind === 'map' ? decodeMap(type, value) : null;
}

function decodeMap({ key: keyType, value: valueType }: Extract<SqlType, { kind: 'map' }>, value: object): SqlValue {
  const entries = mapEntries(value);
  if (entries === undefined) return fromUntyped(value);
  return Object.fromEntries(entries.map(([key, part]) => [decodeKey(keyType, key), decodePart(valueType, part)]));
}

/** Plain keys stay as the server writes them. */
function decodeKey(type: SqlType, key: unknown): string {
  if (typeof key === 'object' && key !== null) return mapKey(decodePart(type, key));
  const text = String(key);
  return text.startsWith(NUMBER_MARK) ? text.slice(1) : text;
}

type Fields = Extract<SqlType, { kind: 'struct' }>['fields'];

/** Fields that are null may be missing in the JSON. */
function decodeStruct(fields: Fields, value: object): SqlValue {
  const parts: Readonly<Record<string, unknown>> = { ...value };
  return Object.fromEntries(
    fields.map(({ name, type }) => [name, decodePart(type, Object.hasOwn(parts, name) ? parts[name] : null)]),
  );
}
