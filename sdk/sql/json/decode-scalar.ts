import type { SqlValue } from '../types/sql-value.js';
import { parseJson } from '../../../runtime/base/json/parse-json.js';
import { decodeBinary } from './decode-binary.js';
import type { ScalarKind } from '../types/sql-type.js';

/** Turns the text of a cell into its value. */
export type DecodeText = (text: string) => SqlValue;

/** How text is decoded, by the kind of its type. */
export const SCALAR_DECODERS: Readonly<Record<ScalarKind, DecodeText>> = {
  text: unchanged,
  decimal: unchanged,
  interval: unchanged,
  boolean: (text) => text === 'true',
  integer: Number,
  float: decodeFloat,
  long: decodeLong,
  timestamp: decodeTimestamp,
  binary: decodeBinary,
  json: decodeJson,
};

function unchanged(text: string): string {
  return text;
}

/** A 64-bit integer: a number where it can hold it. */
export function decodeLong(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}

/** A floating-point number, with the names that SQL has for the infinite ones. */
export function decodeFloat(text: string): number {
  const value = Number(text);
  if (!Number.isNaN(value)) return value;
  if (/^\+?inf/i.test(text)) return Infinity;
  return /^-inf/i.test(text) ? -Infinity : NaN;
}

/** ISO 8601 also where the server leaves out the `T`. */
export function decodeTimestamp(text: string): string {
  return text.charCodeAt(10) === 0x20 ? `${text.slice(0, 10)}T${text.slice(11)}` : text;
}

/** A `VARIANT`: its type is that of its JSON, and large integers stay exact. */
export function decodeJson(text: string): SqlValue {
  try {
    // JSON holds nothing but such values.
    return parseJson(text) as SqlValue;
  } catch {
    return text;
  }
}
