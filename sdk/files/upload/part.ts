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
