import { waitFor, type Polling } from './wait-for.js';
import type { WaitOptions } from './wait-options.js';

/**
 * Something that a call has started and that takes a while.
 *
 * ```ts
 * const wait = await w.clusters.create({ cluster_name: 'etl', spark_version, num_workers: 2 });
 * console.log(wait.response.cluster_id);
 * const cluster = await wait.result({ timeoutMs: 30 * 60_000, onProgress: (c) => console.log(c.state) });
 * ```
 */
export class Wait<Result, Response = unknown> {
  /** What the call itself answered. */
  readonly response: Response;
  readonly #polling: Polling<Result>;

  /** Waits are made by services: `w.clusters.create()`. */
  constructor(response: Response, polling: Polling<Result>) {
    this.response = response;
    this.#polling = polling;
  }

  /**
   * Polls until it is there, and resolves to the last state of it. Can be called again, also after a timeout.
   * Rejects with `WaitError` on a failure or after `timeoutMs` (default: the operation's own limit, mostly 20 minutes).
   */
  result(options: WaitOptions<Result> = {}): Promise<Result> {
    return waitFor(this.#polling, options);
  }
}
