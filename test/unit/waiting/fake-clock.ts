import type { Clock } from '../../../runtime/base/clock.js';

/** A clock that jumps ahead instead of sleeping, and notes how far. */
export class FakeClock implements Clock {
  readonly sleeps: number[] = [];
  ms = 0;

  now(): number {
    return this.ms;
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) throw signal.reason;
    this.sleeps.push(ms);
    this.ms += ms;
  }
}

/** A clock on which nothing but an abort ends a sleep. */
export const stoppedClock: Clock = {
  now: () => 0,
  sleep: (_ms, signal) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    }),
};
