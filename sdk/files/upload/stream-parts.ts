import { DatabricksError } from '../../../runtime/errors/index.js';
import { abortable } from '../../../runtime/errors/abort.js';
import { type BodySource, chunkBytes } from '../../../runtime/base/body.js';
import { inPieces } from '../../../runtime/base/bytes.js';
import { MAX_PARTS } from '../storage/plan.js';
import type { Part } from './part.js';
import type { Transfer } from '../storage/transfer.js';

/** A part that is in memory. */
export interface StreamPart extends Part {
  body(skip?: number): Uint8Array;
}

/** What a {@link StreamParts} reads. */
export interface StreamPartsOptions {
  readonly source: BodySource;
  readonly partSize: number;
  /** Length of the stream, if it is known. */
  readonly size: number | undefined;
}

/**
 * Cuts a stream into parts. Each is copied into a buffer that is used again when its part is released, so that there are
 * never more buffers than parts in use. One chunk is read ahead, because only so the last part is known to be the last.
 */
export class StreamParts {
  readonly #transfer: Transfer;
  readonly #options: StreamPartsOptions;
  readonly #free: Uint8Array[] = [];
  #ahead: Uint8Array = new Uint8Array();
  #isEnded = false;
  #start = 0;
  #number = 0;

  constructor(transfer: Transfer, options: StreamPartsOptions) {
    this.#transfer = transfer;
    this.#options = options;
  }

  /** Length of all parts but the last. */
  get partSize(): number {
    return this.#options.partSize;
  }

  /** The next part; there is one, if need be an empty one, until the last has been given. */
  async next(): Promise<StreamPart> {
    const { partSize, size } = this.#options;
    this.#number += 1;
    if (this.#number > MAX_PARTS) throw this.#tooManyParts();
    const buffer = this.#free.pop() ?? new Uint8Array(Math.min(partSize, size ?? partSize));
    const length = await this.#fill(buffer);
    const start = this.#start;
    this.#start += length;
    const isLast = this.#isEnded && this.#ahead.length === 0;
    this.#checkLength(isLast);
    const body = (skip = 0): Uint8Array => buffer.subarray(skip, length);
    return { number: this.#number, start, length, isLast, body, release: () => void this.#free.push(buffer) };
  }

  /** What has not been given as a part. */
  rest(): BodySource {
    const { source } = this.#options;
    return chainSource([this.#ahead], source);
  }

  /** Reads until the buffer is full and one chunk more is there, or the stream ends. */
  async #fill(buffer: Uint8Array): Promise<number> {
    let length = 0;
    for (;;) {
      const taken = this.#ahead.subarray(0, buffer.length - length);
      buffer.set(taken, length);
      length += taken.length;
      this.#ahead = this.#ahead.subarray(taken.length);
      if (this.#isEnded || this.#ahead.length > 0) return length;
      await this.#readAhead();
    }
  }

  async #readAhead(): Promise<void> {
    const { signal, what } = this.#transfer;
    const { done, value } = await abortable(signal, what, () => this.#read());
    if (done) this.#isEnded = true;
    else this.#ahead = chunkBytes(value);
  }

  async #read(): Promise<IteratorResult<unknown, unknown>> {
    try {
      return await this.#options.source.next();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new DatabricksError(`${this.#transfer.what}: the contents could not be read: ${reason}`, { cause: error });
    }
  }

  #checkLength(isLast: boolean): void {
    const { size } = this.#options;
    if (size === undefined) return;
    if (this.#start > size) throw this.#wrongLength(`more than ${size} bytes`);
    if (isLast && this.#start !== size) throw this.#wrongLength(`${this.#start} bytes`);
  }

  #wrongLength(found: string): DatabricksError {
    const { size } = this.#options;
    return new DatabricksError(`${this.#transfer.what}: the stream gave ${found}, but sizeBytes is ${size}`);
  }

  #tooManyParts(): DatabricksError {
    const { partSize } = this.#options;
    return new DatabricksError(
      `${this.#transfer.what}: the stream has more than ${MAX_PARTS} parts of ${partSize} bytes; say its length with sizeBytes, or raise partSizeBytes`,
    );
  }
}

/** Chunks that are there already, then those of a source. */
export function chainSource(held: readonly Uint8Array[], source: BodySource): BodySource {
  const chunks = chained(held, source);
  return { next: () => chunks.next(), cancel: (reason) => source.cancel(reason) };
}

async function* chained(held: readonly Uint8Array[], source: BodySource): AsyncGenerator<Uint8Array, void, undefined> {
  for (const chunk of held) yield* inPieces(chunk);
  for (;;) {
    const { done, value } = await source.next();
    if (done) return;
    yield value;
  }
}
