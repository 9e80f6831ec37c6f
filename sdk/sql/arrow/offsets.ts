import { malformed } from './malformed.js';

/** Where each value of a column starts in its bytes or its parts: 32 bits wide, or 64 for large columns. */
export type Offsets = Int32Array | BigInt64Array;

/** Reads offsets as numbers. */
export function offsetReader(offsets: Offsets): (index: number) => number {
  return offsets instanceof BigInt64Array ? (index) => Number(offsets[index] ?? 0n) : (index) => offsets[index] ?? 0;
}

/**
 * Checks that every value ends where the next one starts, and the last one within what there is.
 *
 * @throws DatabricksError saying which value is wrong
 */
export function checkOffsets(offsets: Offsets, length: number, available: number): void {
  if (length === 0) return;
  if (offsets.length <= length) throw malformed(`${offsets.length} offsets for ${length} values`);
  const at = offsetReader(offsets);
  let start = at(0);
  if (start < 0) throw malformed(`value 0 starts at ${start}`);
  for (let index = 0; index < length; index += 1) {
    const end = at(index + 1);
    if (end < start || end > available) throw malformed(`value ${index} is from ${start} to ${end} of ${available}`);
    start = end;
  }
}
