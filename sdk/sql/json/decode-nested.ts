import type { SqlValue } from '../types/sql-value.js';
import { SCALAR_DECODERS } from './decode-scalar.js';
import type { ScalarKind, SqlType } from '../types/sql-type.js';

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
  return typeof value === 'string' ? decodeToken(type.kind, value) : fromUntyped(type, value);
}

function decodeToken(kind: ScalarKind, token: string): SqlValue {
  const isNumber = token.startsWith(NUMBER_MARK);
  if (kind === 'json' && !isNumber) return token;
  return SCALAR_DECODERS[kind](isNumber ? token.slice(1) : token);
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
