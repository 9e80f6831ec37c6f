import { setTimeout as delay } from 'node:timers/promises';
import { systemClock, type Clock } from '../../runtime/base/clock.js';

/** A clock that notes how long it was asked to sleep, in milliseconds of its own. */
export interface TestClock extends Clock {
  readonly sleeps: readonly number[];
  /** Moves the time ahead. */
  advance(ms: number): void;
}

/** When the clocks of tests start. */
const START = 1_700_000_000_000;

/** A clock that stands still until it is moved; a sleep moves it and is over at once. */
export function testClock(start = START): TestClock {
  let time = start;
  const sleeps: number[] = [];
  const advance = (ms: number): void => void (time += ms);
  return {
    sleeps,
    advance,
    now: () => time,
    sleep: async (ms, signal) => {
      if (signal?.aborted) throw signal.reason;
      sleeps.push(ms);
      advance(ms);
    },
  };
}

/** A clock on which a sleep lasts until it is woken or aborted. */
export function stoppedClock(): Clock & { wake(): void; readonly sleeping: number } {
  const sleepers = new Set<() => void>();
  return {
    get sleeping() {
      return sleepers.size;
    },
    wake: () => [...sleepers].forEach((wake) => wake()),
    now: () => START,
    sleep: (_ms, signal) =>
      new Promise((resolve, reject) => {
        const wake = (): void => {
          sleepers.delete(wake);
          resolve();
        };
        sleepers.add(wake);
        signal?.addEventListener('abort', () => {
          sleepers.delete(wake);
          reject(signal.reason);
        });
      }),
  };
}

/**
 * A clock that runs `speed` times as fast as the machine's, so that a test of minutes takes a moment,
 * while deadlines, pauses and what really happens keep their order.
 */
export function fastClock(speed = 200): TestClock {
  const begun = performance.now();
  const sleeps: number[] = [];
  let ahead = 0;
  return {
    sleeps,
    advance: (ms) => void (ahead += ms),
    now: () => START + ahead + (performance.now() - begun) * speed,
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

/** The machine's clock, which a test can move ahead. */
export function movableClock(): Clock & Pick<TestClock, 'advance'> {
  let ahead = 0;
  return { advance: (ms) => void (ahead += ms), now: () => Date.now() + ahead, sleep: systemClock.sleep };
}
