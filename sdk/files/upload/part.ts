import type { HttpBody } from '../../../runtime/base/message.js';

/** One part of what is uploaded. */
export interface Part {
  /** From 1 on. */
  readonly number: number;
  /** Its first byte in the whole. */
  readonly start: number;
  readonly length: number;
  readonly isLast: boolean;
  /** Its bytes from `skip` on; may be asked for again and again until the part is released. */
  body(skip?: number): HttpBody;
  /** Its memory may be used for another part. */
  release(): void;
}

/** The parts of an upload in order. Parallel calls of `next` are answered one after the other. */
export type PartFeed = AsyncGenerator<Part, void, undefined>;

/** Gives what comes after `next`, which says of each part whether it is the last. */
export async function* partsOf(next: () => Promise<Part>): PartFeed {
  for (;;) {
    const part = await next();
    yield part;
    if (part.isLast) return;
  }
}

/** Contents that can be read from any place, any number of times. */
export interface SeekableSource {
  readonly size: number;
  /** The bytes from `start` up to, not including, `end`. */
  slice(start: number, end: number): HttpBody;
  /** Fails if what was read may not be what is there now. */
  verify(): Promise<void>;
}

/** The parts of a seekable source. Nothing is read before a body is sent. */
export async function* seekableParts(source: SeekableSource, partSize: number): PartFeed {
  const { size } = source;
  for (let start = 0, number = 1; start < size; start += partSize, number += 1) {
    const end = Math.min(start + partSize, size);
    const body = (skip = 0): HttpBody => source.slice(start + skip, end);
    yield { number, start, length: end - start, isLast: end === size, body, release: () => {} };
  }
}

/** Bytes and blobs as a source. */
export function memorySource(contents: Uint8Array | Blob): SeekableSource {
  const verify = (): Promise<void> => Promise.resolve();
  if (contents instanceof Uint8Array)
    return { size: contents.length, slice: (start, end) => contents.subarray(start, end), verify };
  return { size: contents.size, slice: (start, end) => contents.slice(start, end), verify };
}
