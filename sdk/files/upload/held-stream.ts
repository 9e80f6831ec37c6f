import type { BodySource } from '../../../runtime/base/body.js';
import { type Part, type PartFeed, partsOf } from './part.js';
import { chainSource, type StreamPart, StreamParts } from './stream-parts.js';

/** A stream of which some parts are in memory already, while it is not decided yet how they are sent. */
export class HeldStream {
  readonly #held: StreamPart[];
  readonly #cut: (rest: BodySource, partSize: number) => StreamParts;
  #parts: StreamParts;
  #bytesGiven = 0;

  /**
   * @param held - the parts that were read
   * @param parts - the rest
   * @param cut - cuts a rest in another way
   */
  constructor(
    held: readonly StreamPart[],
    parts: StreamParts,
    cut: (rest: BodySource, partSize: number) => StreamParts,
  ) {
    this.#held = [...held];
    this.#parts = parts;
    this.#cut = cut;
  }

  /** All parts, each of this size but the last. */
  feed(partSize: number): PartFeed {
    if (partSize !== this.#parts.partSize) this.#parts = this.#cut(this.#source(this.#held.splice(0)), partSize);
    return partsOf(async () => this.#held.shift() ?? this.#parts.next());
  }

  /** Everything from the start, as long as no more than the first part was taken. */
  everything(first: Part | undefined): AsyncIterable<Uint8Array> {
    const source = this.#source([...(first === undefined ? [] : [first as StreamPart]), ...this.#held.splice(0)]);
    const next = async (): Promise<IteratorResult<Uint8Array, unknown>> => {
      const result = await source.next();
      this.#bytesGiven += result.done ? 0 : result.value.length;
      return result;
    };
    const stop = (): Promise<IteratorResult<Uint8Array, unknown>> => {
      source.cancel();
      return Promise.resolve({ done: true, value: undefined });
    };
    return { [Symbol.asyncIterator]: () => ({ next, return: stop }) };
  }

  /** Bytes that {@link everything} has given. */
  get bytesGiven(): number {
    return this.#bytesGiven;
  }

  #source(held: readonly StreamPart[]): BodySource {
    return chainSource(
      held.map((part) => part.body()),
      this.#parts.rest(),
    );
  }
}
