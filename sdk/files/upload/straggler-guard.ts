import { DatabricksError } from '../../../runtime/errors/index.js';
import { follow } from '../../../runtime/base/signals.js';
import { type Transfer, withSignal } from '../storage/transfer.js';

const WINDOW = 128;
const WARM_AFTER = 32;
const LEAST_MS = 5_000;
const CHECK_EVERY_MS = 1_000;

/** A part took much longer than parts usually take; another connection may be faster. */
export class SlowPart extends DatabricksError {}

/** Knows how long parts take, and so which one is stuck. */
export class StragglerGuard {
  readonly #durations: number[] = [];

  /** A part took so long. */
  record(ms: number): void {
    this.#durations.push(ms);
    if (this.#durations.length > WINDOW) this.#durations.shift();
  }

  /** The longest that a part may take, in milliseconds; `undefined` until enough of them are known. */
  limitMs(): number | undefined {
    const count = this.#durations.length;
    if (count < WARM_AFTER) return undefined;
    const sorted = this.#durations.toSorted((a, b) => a - b);
    return Math.max(LEAST_MS, 3 * (sorted[Math.ceil(count * 0.95) - 1] ?? 0));
  }

  /** Does work under the limit, which counts from when it becomes known; rejects with {@link SlowPart}. */
  async watch<T>(transfer: Transfer, work: (transfer: Transfer) => Promise<T>): Promise<T> {
    const { clock } = transfer;
    const controller = new AbortController();
    const release = follow(transfer.signal, controller);
    const stop = new AbortController();
    const start = clock.now();
    const look = async (): Promise<void> => {
      for (;;) {
        await clock.sleep(CHECK_EVERY_MS, stop.signal);
        const limit = this.limitMs();
        if (limit !== undefined && clock.now() - start > limit) break;
      }
      controller.abort(new SlowPart(`${transfer.what}: a part is much slower than the others`));
    };
    look().catch(() => {});
    try {
      return await work(withSignal(transfer, controller.signal));
    } finally {
      stop.abort();
      release();
    }
  }
}
