import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../../runtime/base/clock.js';

/** A clock on which time runs faster. */
export interface FastClock extends Clock {
  /** Length of every sleep so far, in milliseconds of this clock. */
  readonly sleeps: readonly number[];
}

/**
 * A clock that runs `speed` times as fast as the machine's, so that a test of minutes takes a moment,
 * while deadlines, pauses and what really happens keep their order.
 */
export function fastClock(speed = 200): FastClock {
  const start = performance.now();
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => 1_700_000_000_000 + (performance.now() - start) * speed,
    sleep: async (ms, signal) => {
      sleeps.push(ms);
      try {
        await delay(Math.min(ms / speed, 2_147_483_647), undefined, { signal, ref: false });
      } catch (error) {
        throw signal?.aborted ? signal.reason : error;
      }
    },
  };
}
