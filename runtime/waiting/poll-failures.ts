import type { Clock } from '../base/clock.js';
import type { CallOptions } from '../http/call-options.js';
import { mayPass } from '../http/pipeline/classify.js';

/** How long a wait without a limit goes on while no poll is answered, in milliseconds. */
const PATIENCE_MS = 20 * 60_000;

/** What a poll said, where it said anything. */
export interface PollAnswer<T> {
  readonly answer: T;
}

/** Decides whether a wait goes on after polls that failed: a look can be taken again, whatever became of the last one. */
export class PollFailures {
  /** Why the last poll failed; `undefined` when it was answered. */
  last: unknown;
  readonly #clock: Clock;
  readonly #limits: Pick<CallOptions, 'timeoutMs' | 'retry'>;
  #failingSince: number | undefined;

  /** @param limits - of the wait: one without a limit gives up after 20 minutes without an answer */
  constructor(clock: Clock, limits: Pick<CallOptions, 'timeoutMs' | 'retry'>) {
    this.#clock = clock;
    this.#limits = limits;
  }

  /** Polls; resolves to `undefined` when that failed in a way that may pass, and rejects when it failed in another. */
  async outlast<T>(poll: () => Promise<T>): Promise<PollAnswer<T> | undefined> {
    try {
      const answer = await poll();
      this.#failingSince = undefined;
      this.last = undefined;
      return { answer };
    } catch (error) {
      if (!this.#isOutlasted(error)) throw error;
      this.last = error;
      return undefined;
    }
  }

  #isOutlasted(error: unknown): boolean {
    const { timeoutMs = Infinity, retry } = this.#limits;
    if (retry === false || !mayPass(error)) return false;
    this.#failingSince ??= this.#clock.now();
    return timeoutMs < Infinity || this.#clock.now() - this.#failingSince < PATIENCE_MS;
  }
}
