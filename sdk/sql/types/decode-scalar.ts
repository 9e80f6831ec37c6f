import { bytesOfBase64 } from '../../../runtime/base/bytes.js';
import { int64 } from '../../../runtime/base/values.js';
import { DatabricksError } from '../../../runtime/errors/index.js';
import { quoteInexactNumbers } from './json-numbers.js';
import type { ScalarKind } from './sql-type.js';
import type { SqlValue } from './sql-value.js';

/** Turns the text of a cell into its value. */
export type DecodeText = (text: string) => SqlValue;

const LETTER_T = 0x54;

/** How text is decoded, by the kind of its type; `undefined` where the text is the value. */
export const SCALAR_DECODERS: Readonly<Record<ScalarKind, DecodeText | undefined>> = {
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

/** A floating-point number, with the names that SQL has for the infinite ones. */
function decodeFloat(text: string): number {
  const value = Number(text);
  if (!Number.isNaN(value)) return value;
  if (/^\+?inf/i.test(text)) return Infinity;
  return /^-inf/i.test(text) ? -Infinity : NaN;
}

/** ISO 8601 also where the server leaves out the `T`; years may have a sign and more than four digits. */
function decodeTimestamp(text: string): string {
  return text.charCodeAt(10) === LETTER_T ? text : text.replace(/^([+-]?\d{4,10}-\d\d-\d\d) /, '$1T');
}

/** Results hold bytes as hexadecimal digits; what cannot be that is Base64. */
function decodeBinary(text: string): Uint8Array {
  const bytes = bytesOfHex(text) ?? bytesOfBase64(text);
  if (bytes !== undefined) return bytes;
  throw new DatabricksError('a BINARY value of the result is neither hexadecimal nor Base64');
}

function bytesOfHex(text: string): Uint8Array | undefined {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/i.test(text)) return undefined;
  const bytes = new Uint8Array(text.length / 2);
  for (let index = 0; index < bytes.length; index += 1) {
    bytes[index] = Number.parseInt(text.slice(index * 2, index * 2 + 2), 16);
  }
  return bytes;
}

/** A `VARIANT`: its type is that of its JSON, and a number that would be rounded its digits. Text that is no JSON stays text. */
function decodeJson(text: string): SqlValue {
  try {
    // JSON holds nothing but such values.
    return JSON.parse(quoteInexactNumbers(text)) as SqlValue;
  } catch {
    return text;
  }
}
