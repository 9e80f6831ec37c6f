import { decodeNested } from './decode-nested.js';
import { type DecodeText, SCALAR_DECODERS } from './decode-scalar.js';
import type { SqlType } from './sql-type.js';

/** How the text of a cell of this type is decoded; `undefined` where the text is the value. */
export function textDecoder(type: SqlType): DecodeText | undefined {
  if (type.kind === 'array' || type.kind === 'map' || type.kind === 'struct') return (text) => decodeNested(type, text);
  return SCALAR_DECODERS[type.kind];
}
