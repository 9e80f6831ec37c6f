/** Time as a parameter, so that tests decide what it is. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms`, or rejects with the signal's reason as soon as it aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => Date.now(), sleep: (ms, signal) => sleep(ms, signal, () => {}) };

/** The machine's clock, but a program may end while somebody sleeps by it. */
export const backgroundClock: Clock = { now: () => Date.now(), sleep: (ms, signal) => sleep(ms, signal, unref) };

/** Timers hold no more milliseconds; what is longer is no limit in practice. */
export const LONGEST_TIMER_MS = 2_147_483_647;

/** A number in [0, 1), for jitter. */
export type Random = () => number;

function sleep(ms: number, signal: AbortSignal | undefined, onStart: (timer: unknown) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    onStart(timer);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}

/** Timers are objects with `unref` in Node, Bun and Deno, and plain numbers in browsers. */
function unref(timer: unknown): void {
  if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function')
    timer.unref();
}
