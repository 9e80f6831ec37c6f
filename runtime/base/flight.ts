import { unlessAborted } from './signals.js';

/**
 * One running piece of work that any number of callers wait for.
 * A caller that aborts leaves; the work itself is cancelled only when the last caller has left.
 */
export class Flight<T> {
  readonly #abort = new AbortController();
  readonly #result: Promise<T>;
  #waiting = 0;
  #settled = false;

  readonly #whenAborted: (signal: AbortSignal) => unknown;

  /**
   * @param run - the work
   * @param whenAborted - the error of a caller whose own signal aborts
   */
  constructor(run: (signal: AbortSignal) => Promise<T>, whenAborted: (signal: AbortSignal) => unknown) {
    this.#whenAborted = whenAborted;
    this.#result = Promise.resolve(this.#abort.signal).then(run);
    // Everyone may have left before it fails; that must not look like an unhandled rejection.
    const settle = (): void => {
      this.#settled = true;
    };
    this.#result.then(settle, settle);
  }

  /** True once every caller has left: nobody can join any more. */
  get abandoned(): boolean {
    return this.#abort.signal.aborted;
  }

  /** Waits for the result, or rejects as soon as this caller's own signal aborts. */
  async join(signal?: AbortSignal): Promise<T> {
    this.#waiting += 1;
    try {
      return await (signal ? unlessAborted(signal, () => this.#result, { error: this.#whenAborted }) : this.#result);
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0 && !this.#settled) this.#abort.abort();
    }
  }
}
