import type { SqlValue } from '../../sql/sql-value.js';
import { decodeJson, SCALAR_DECODERS } from './decode-scalar.js';
import type { SqlType } from './sql-type.js';

/** A JSON string, also one without an end, or a number. */
const TOKEN = /"(?:[^"\\]|\\.)*(?:"|$)|-?\d[\d.eE+-]*/gs;

/** What a number that became text begins with, so that it is told from a string of digits. */
const NUMBER_MARK = '\u0000';

/** An array, map or struct, whose parts are decoded by their own types; text that is no JSON stays text. */
export function decodeNested(type: SqlType, text: string): SqlValue {
  let value: unknown;
  try {
    // Digits as text: a DECIMAL keeps all of them.
    value = JSON.parse(text.replace(TOKEN, (token) => (token.startsWith('"') ? token : `"\\u0000${token}"`)));
  } catch {
    return text;
  }
  return decodePart(type, value);
}

function decodePart(type: SqlType, value: unknown): SqlValue {
  if (value === null || value === undefined) return null;
  if (type.kind === 'array' || type.kind === 'map' || type.kind === 'struct') return decodeWhole(type, value);
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return fromUntyped(type, value);
  const isNumber = value.startsWith(NUMBER_MARK);
  if (type.kind === 'json') return isNumber ? decodeJson(value.slice(1)) : value;
  return SCALAR_DECODERS[type.kind](isNumber ? value.slice(1) : value);
}

/** The inside of a `VARIANT`. */
function fromUntyped(type: SqlType, value: unknown): SqlValue {
  if (Array.isArray(value)) return value.map((part) => decodePart(type, part));
  const entries = Object.entries(value ?? {});
  return Object.fromEntries(entries.map(([name, part]) => [name, decodePart(type, part)]));
}

function decodeWhole(type: SqlType, value: unknown): SqlValue {
  // Some servers send the parts as JSON in a string.
  if (typeof value === 'string') return value.startsWith(NUMBER_MARK) ? value.slice(1) : decodeNested(type, value);
  if (type.kind === 'array') return Array.isArray(value) ? value.map((part) => decodePart(type.element, part)) : null;
  if (typeof value !== 'object' || value === null) return null;
  if (type.kind === 'struct') return decodeStruct(type.fields, value);
  if (type.kind !== 'map') return null;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, decodePart(type.value, part)]));
}

type Fields = Extract<SqlType, { kind: 'struct' }>['fields'];

/** Fields that are null may be missing in the JSON. */
function decodeStruct(fields: Fields, value: object): SqlValue {
  const parts: Readonly<Record<string, unknown>> = { ...value };
  return Object.fromEntries(
    fields.map(({ name, type }) => [name, decodePart(type, Object.hasOwn(parts, name) ? parts[name] : null)]),
  );
}
