import type { Chunk, ChunkSource } from './chunk-source.js';

/** Bytes that waiting and arriving chunks may have together, unless a single one is larger. */
const BUDGET_BYTES = 64 * 2 ** 20;

interface Coming {
  readonly bytes: number;
  readonly chunk: Promise<Chunk>;
}

/** What a queue of chunks reads, and how far ahead. */
export interface ChunkQueueOptions {
  readonly source: ChunkSource;
  readonly prefetch: number;
  readonly signal: AbortSignal;
}

/** The chunks of a result in their order, the next ones fetched while one is read. */
export class ChunkQueue {
  readonly #options: ChunkQueueOptions;
  readonly #coming: Coming[] = [];
  /** Index of the next chunk to ask for; `undefined` after the last one. */
  #next: number | undefined = 0;

  constructor(options: ChunkQueueOptions) {
    this.#options = options;
  }

  /** The next chunk; `undefined` after the last one. */
  async take(): Promise<Chunk | undefined> {
    this.#fill();
    const first = this.#coming[0];
    if (first === undefined) return undefined;
    const chunk = await first.chunk;
    this.#coming.shift();
    const { count } = this.#options.source;
    if (count === undefined) this.#next = chunk.next;
    // The chunk that is handed out no longer counts: its successor may start while its rows are read.
    this.#fill();
    return chunk;
  }

  #fill(): void {
    while (this.#next !== undefined && this.#hasRoom(this.#next)) this.#start(this.#next);
  }

  #hasRoom(index: number): boolean {
    const { source, prefetch } = this.#options;
    if (source.count !== undefined && index >= source.count) return false;
    if (this.#coming.length === 0) return true;
    if (this.#coming.length >= prefetch) return false;
    const waiting = this.#coming.reduce((sum, { bytes }) => sum + bytes, 0);
    return waiting + this.#sizeOf(index) <= BUDGET_BYTES;
  }

  #start(index: number): void {
    const { source, signal } = this.#options;
    const chunk = source.fetch(index, signal);
    // It may fail long before its turn.
    chunk.catch(() => undefined);
    this.#coming.push({ bytes: this.#sizeOf(index), chunk });
    this.#next = source.count === undefined ? undefined : index + 1;
  }

  /** Without a size, as many chunks as `prefetch` allows. */
  #sizeOf(index: number): number {
    return this.#options.source.sizeOf(index) ?? 0;
  }
}
