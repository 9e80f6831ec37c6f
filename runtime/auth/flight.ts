import { abortable, abortError } from '../http/abort.js';

/** What a waiting caller was doing, for the error of its own abort. */
const WAITING = 'authentication';

/**
 * One running piece of work that any number of callers wait for.
 * A caller that aborts leaves; the work itself is cancelled only when the last caller has left.
 */
export class Flight<T> {
  readonly #abort = new AbortController();
  readonly #result: Promise<T>;
  #waiting = 0;
  #settled = false;

  constructor(run: (signal: AbortSignal) => Promise<T>) {
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
      return await (signal ? abortable(signal, WAITING, () => this.#result) : this.#result);
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0 && !this.#settled) this.#abort.abort();
    }
  }
}

/** Throws the abort error of a signal that is already aborted. */
export function refuseAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abortError(signal, WAITING);
}
