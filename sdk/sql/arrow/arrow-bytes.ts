import type { Data } from 'apache-arrow';
import type { ReadCell } from './cell.js';
import { offsetReader } from './offsets.js';
import { textDecoder } from '../types/decode-text.js';
import type { Arrow } from './load-arrow.js';
import type { SqlType } from '../types/sql-type.js';

/**
 * Shorter pieces are cut from the text of the whole column; longer ones are decoded each on its own, because a piece
 * would keep that text alive.
 */
const SHORT = 13;

const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads text, and what travels as text although it is something else in SQL. */
export function textReader(_arrow: Arrow, data: Data, sqlType: SqlType): ReadCell {
  const read = plainTextReader(data);
  const decode = textDecoder(sqlType);
  return decode === undefined ? read : (index) => decode(read(index));
}

/** Reads bytes. */
export function bytesReader(_arrow: Arrow, { values, valueOffsets }: Data): ReadCell {
  const bytes: Uint8Array = values;
  const at = offsetReader(valueOffsets);
  // A copy: a view would keep the whole chunk alive.
  return (index) => bytes.slice(at(index), at(index + 1));
}

function plainTextReader({ values, valueOffsets, length }: Data): (index: number) => string {
  const bytes: Uint8Array = values;
  const at = offsetReader(valueOffsets);
  const first = at(0);
  const whole = asciiText(bytes.subarray(first, at(length)));
  return (index) => {
    const start = at(index);
    const end = at(index + 1);
    if (whole !== undefined && end - start < SHORT) return whole.substring(start - first, end - first);
    return decoder.decode(bytes.subarray(start, end));
  };
}

/** The text of the bytes, if each of them is one character. */
function asciiText(bytes: Uint8Array): string | undefined {
  const text = decoder.decode(bytes);
  return text.length === bytes.length && !text.includes('\ufffd') ? text : undefined;
}
