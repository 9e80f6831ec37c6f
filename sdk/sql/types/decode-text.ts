import { bytesOfBase64 } from '../../../runtime/base/bytes.js';
import { tryParseJson } from '../../../runtime/base/json/parse-json.js';
import { int64 } from '../../../runtime/base/values.js';
import type { ScalarKind, SqlType } from './sql-type.js';
import type { SqlValue } from './sql-value.js';

/** Turns the text of a cell into its value. */
export type DecodeText = (text: string) => SqlValue;

/** How text is decoded, by the kind of its type; `undefined` where the text is the value. */
const SCALAR_DECODERS: Readonly<Record<ScalarKind, DecodeText | undefined>> = {
  text: undefined,
  decimal: undefined,
  interval: undefined,
  boolean: (text) => text === 'true',
  integer: Number,
  long: int64,
  float: decodeFloat,
  timestamp: decodeTimestamp,
  binary: decodeBinary,
  json: decodeJson,
};

/** How the text of a cell of this type is decoded; `undefined` where the text is the value. */
export function textDecoder(type: SqlType): DecodeText | undefined {
  if (type.kind === 'array' || type.kind === 'map' || type.kind === 'struct') return (text) => decodeNested(type, text);
  return SCALAR_DECODERS[type.kind];
}

/** A floating-point number, with the names that SQL has for the infinite ones. */
function decodeFloat(text: string): number {
  const value = Number(text);
  if (!Number.isNaN(value)) return value;
  if (/^\+?inf/i.test(text)) return Infinity;
  return /^-inf/i.test(text) ? -Infinity : NaN;
}

/** ISO 8601 also where the server leaves out the `T`. */
function decodeTimestamp(text: string): string {
  return text.charCodeAt(10) === 0x20 ? `${text.slice(0, 10)}T${text.slice(11)}` : text;
}

/** Results hold bytes as hexadecimal digits; what cannot be that is Base64. */
function decodeBinary(text: string): Uint8Array {
  const bytes = bytesOfHex(text) ?? bytesOfBase64(text);
  if (bytes !== undefined) return bytes;
  throw new TypeError('a BINARY value of the result is neither hexadecimal nor Base64');
}

function bytesOfHex(text: string): Uint8Array | undefined {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(text)) return undefined;
  const bytes = new Uint8Array(text.length / 2);
  for (let index = 0; index < bytes.length; index += 1) {
    bytes[index] = Number.parseInt(text.slice(index * 2, index * 2 + 2), 16);
  }
  return bytes;
}

/** A `VARIANT`: its type is that of its JSON, and large integers stay exact. Text that is no JSON stays text. */
function decodeJson(text: string): SqlValue {
  const value = tryParseJson(text);
  // JSON holds nothing but such values.
  return value === undefined ? text : (value as SqlValue);
}

/** A JSON string, also one without an end, or a number. */
const TOKEN = /"(?:[^"\\]|\\.)*(?:"|$)|-?\d[\d.eE+-]*/gs;

/** What a number that became text begins with, so that it is told from a string of digits. */
const NUMBER_MARK = '\u0000';

/** An array, map or struct, whose parts are decoded by their own types; text that is no JSON stays text. */
function decodeNested(type: SqlType, text: string): SqlValue {
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
  const text = isNumber ? token.slice(1) : token;
  const decode = SCALAR_DECODERS[kind];
  return decode === undefined ? text : decode(text);
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
