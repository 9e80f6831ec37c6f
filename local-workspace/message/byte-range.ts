/** A part of some bytes; `end` is the first byte after it. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a `Range` header for contents of a length.
 * `undefined` asks for everything (no header, or one that may be ignored); `unsatisfiable` for nothing that exists.
 */
export function parseRange(header: string | undefined, length: number): ByteRange | 'unsatisfiable' | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || first + last === '') return undefined;
  return first === '' ? suffix(Number(last), length) : between(Number(first), last, length);
}

function between(start: number, last: string, length: number): ByteRange | 'unsatisfiable' | undefined {
  if (last !== '' && Number(last) < start) return undefined;
  if (start >= length) return 'unsatisfiable';
  return { start, end: last === '' ? length : Math.min(Number(last) + 1, length) };
}

function suffix(amount: number, length: number): ByteRange | 'unsatisfiable' {
  return amount === 0 || length === 0 ? 'unsatisfiable' : { start: Math.max(0, length - amount), end: length };
}
