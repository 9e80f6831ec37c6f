import { abortError, onAbort } from '../../http/abort.js';
import type { SqlRow } from '../../sql/sql-value.js';
import { ChunkQueue } from './chunk-queue.js';
import type { StatementResult } from './open-result.js';
import type { RowSource } from './row-source.js';

type Next = IteratorResult<SqlRow, undefined>;

const NO_ROWS: RowSource = { length: 0, row: () => ({}) };

/** One reading of a result, from the first row on. */
export class ResultRows implements AsyncIterator<SqlRow, undefined> {
  readonly #result: Promise<StatementResult>;
  readonly #stop = new AbortController();
  readonly #unlink: (() => void)[];
  #queue: ChunkQueue | undefined;
  #rows = NO_ROWS;
  #index = 0;
  #isOver = false;
  /** Calls of `next` are answered one after the other. */
  #busy: Promise<unknown> | undefined;

  /** @param signals each ends the reading */
  constructor(result: Promise<StatementResult>, signals: readonly (AbortSignal | undefined)[]) {
    this.#result = result;
    this.#unlink = signals.flatMap((signal) => {
      if (signal === undefined) return [];
      const stop = (): void => this.#stop.abort(signal.reason);
      if (signal.aborted) stop();
      return [onAbort(signal, stop)];
    });
  }

  // No async function: with rows at hand, an iteration costs one promise.
  next(): Promise<Next> {
    if (this.#busy === undefined && this.#index < this.#rows.length && !this.#stop.signal.aborted) {
      try {
        return Promise.resolve({ done: false, value: this.#rows.row(this.#index++) });
      } catch (error) {
        this.#end();
        return Promise.reject(error);
      }
    }
    return this.#queued();
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
      while (!this.#isOver && this.#index >= this.#rows.length) await this.#nextChunk();
      if (this.#isOver) return { done: true, value: undefined };
      if (this.#stop.signal.aborted) throw abortError(this.#stop.signal, 'the reading of the result');
      return { done: false, value: this.#rows.row(this.#index++) };
    } catch (error) {
      this.#end();
      throw error;
    }
  }

  async #nextChunk(): Promise<void> {
    const result = await this.#result;
    const { chunks: source, prefetch } = result;
    this.#rows = NO_ROWS;
    this.#index = 0;
    this.#queue ??= new ChunkQueue({ source, prefetch, signal: this.#stop.signal });
    const chunk = await this.#queue.take();
    if (chunk === undefined) this.#end();
    else this.#rows = result.decode(chunk);
  }

  /** Ends downloads that nobody will read, and lets go of the signals. */
  #end(): void {
    this.#isOver = true;
    this.#rows = NO_ROWS;
    for (const unlink of this.#unlink.splice(0)) unlink();
    this.#stop.abort();
  }
}
