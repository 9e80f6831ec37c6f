import { DatabricksError } from '../../../runtime/errors/index.js';
import { abortError } from '../../../runtime/errors/abort.js';
import { follow } from '../../../runtime/base/signals.js';
import type { SqlRow } from '../types/sql-value.js';
import { ChunkQueue } from './chunk-queue.js';
import type { Chunk } from './chunk-source.js';
import type { StatementResult } from './open-result.js';
import { NO_ROWS } from '../types/rows.js';

type Next = IteratorResult<SqlRow, undefined>;

/** One reading of a result, from the first row on. */
export class ResultRows implements AsyncIterator<SqlRow, undefined> {
  readonly #result: Promise<StatementResult>;
  readonly #stop = new AbortController();
  readonly #unlink: (() => void)[];
  #queue: ChunkQueue | undefined;
  #chunk: Pick<Chunk, 'index' | 'rowCount'> = { index: 0, rowCount: 0 };
  #rows = NO_ROWS;
  /** Rows of the chunk that were given out. */
  #read = 0;
  #isOver = false;
  /** Calls of `next` that wait are answered one after the other. */
  #busy: Promise<unknown> | undefined;

  /** @param signals - each ends the reading */
  constructor(result: Promise<StatementResult>, signals: readonly (AbortSignal | undefined)[]) {
    this.#result = result;
    this.#unlink = signals.map((signal) => follow(signal, this.#stop));
  }

  // No async function: with rows at hand, an iteration costs one promise.
  next(): Promise<Next> {
    if (this.#busy !== undefined) return this.#queued();
    try {
      const row = this.#stop.signal.aborted ? undefined : this.#row();
      return row === undefined ? this.#queued() : Promise.resolve({ done: false, value: row });
    } catch (error) {
      this.#end();
      return Promise.reject(error);
    }
  }

  return(): Promise<Next> {
    this.#end();
    return Promise.resolve({ done: true, value: undefined });
  }

  #queued(): Promise<Next> {
    const answer = this.#busy === undefined ? this.#advance() : this.#busy.then(() => this.#advance());
    const free = (): void => {
      if (this.#busy === settled) this.#busy = undefined;
    };
    const settled: Promise<void> = answer.then(free, free);
    this.#busy = settled;
    return answer;
  }

  async #advance(): Promise<Next> {
    try {
      while (!this.#isOver) {
        if (this.#stop.signal.aborted) throw abortError(this.#stop.signal, 'the reading of the result');
        const row = this.#row();
        if (row !== undefined) return { done: false, value: row };
        await this.#nextChunk();
      }
      return { done: true, value: undefined };
    } catch (error) {
      this.#end();
      throw error;
    }
  }

  #row(): SqlRow | undefined {
    const row = this.#rows.next();
    if (row !== undefined) this.#read += 1;
    return row;
  }

  async #nextChunk(): Promise<void> {
    this.#checkCount();
    const result = await this.#result;
    const { chunks: source, prefetch } = result;
    this.#rows = NO_ROWS;
    this.#queue ??= new ChunkQueue({ source, prefetch, signal: this.#stop.signal });
    const chunk = await this.#queue.take();
    if (chunk === undefined) return this.#end();
    this.#chunk = { index: chunk.index, rowCount: chunk.rowCount };
    this.#read = 0;
    this.#rows = result.decode(chunk);
  }

  /** A chunk that lost rows on its way must not pass for a smaller result. */
  #checkCount(): void {
    const { index, rowCount } = this.#chunk;
    if (rowCount === undefined || rowCount === this.#read) return;
    throw new DatabricksError(
      `chunk ${index} of the result has ${this.#read} rows instead of ${rowCount}: read the result again`,
    );
  }

  /** Ends downloads that nobody will read, and lets go of the signals. */
  #end(): void {
    this.#isOver = true;
    this.#rows = NO_ROWS;
    for (const unlink of this.#unlink.splice(0)) unlink();
    this.#stop.abort();
  }
}
