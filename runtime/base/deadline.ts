import type { Clock } from './clock.js';

/** The time that several steps share. */
export interface Deadline {
  readonly timeoutMs: number;
  /** What is left, in milliseconds; never negative. */
  remainingMs(): number;
  /** Sleeps for `ms`, or for what is left. */
  pause(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Starts counting. */
export function startDeadline(clock: Clock, timeoutMs: number): Deadline {
  const end = clock.now() + timeoutMs;
  const remainingMs = (): number => Math.max(0, end - clock.now());
  return {
    timeoutMs,
    remainingMs,
    pause: (ms, signal) => clock.sleep(Math.min(ms, remainingMs()), signal),
  };
}
