import { LONGEST_TIMER_MS, type Clock } from './clock.js';
import { follow } from './signals.js';

/** How long something may take. */
export interface TimeLimit {
  readonly clock: Clock;
  /** Milliseconds; without them, and with more than a timer holds, there is no limit. */
  readonly ms: number | undefined;
  /** What the signal aborts with when the time is over. */
  readonly reason: (ms: number) => unknown;
}

/** A signal that also aborts after a time. */
export interface TimedSignal {
  readonly signal: AbortSignal;
  /** True when the time ran out, false when the parent aborted or nothing happened. */
  timedOut(): boolean;
  /** Lifts the time limit; the parent still counts. */
  stopTimer(): void;
  /** Stops the timer and lets go of the parent. Always call it. */
  release(): void;
}

/** Derives a signal that aborts with its parent or after a time. */
export function timedSignal(parent: AbortSignal | undefined, { clock, ms, reason }: TimeLimit): TimedSignal {
  const controller = new AbortController();
  let expired = false;
  const expire = (limitMs: number): unknown => {
    expired = true;
    return reason(limitMs);
  };
  const stopTimer = abortAfter(controller, { clock, ms, reason: expire });
  const unfollow = follow(parent, controller);
  const release = (): void => {
    stopTimer();
    unfollow();
  };
  return { signal: controller.signal, timedOut: () => expired, stopTimer, release };
}

/** Aborts a controller after a time; the result stops the timer. */
export function abortAfter(controller: AbortController, { clock, ms, reason }: TimeLimit): () => void {
  if (ms === undefined || ms > LONGEST_TIMER_MS) return () => {};
  const timer = new AbortController();
  clock.sleep(ms, timer.signal).then(
    () => controller.abort(reason(ms)),
    () => {},
  );
  return () => timer.abort();
}
