import type { Clock } from '../../../runtime/base/clock.js';
import { ApiError, ConnectionError, TimeoutError } from '../../../runtime/errors/index.js';
import { pause as sleep } from '../../../runtime/errors/abort.js';
import { backoffMs } from '../../../runtime/http/pipeline/backoff.js';
import { isTransient } from '../../../runtime/http/pipeline/classify.js';

const PASSING_STATUSES: ReadonlySet<number> = /* @__PURE__ */ new Set([408, 429, 502, 503, 504]);

/** Tells whether a request that may be sent twice can succeed next time. */
export function isPassing(error: unknown): boolean {
  if (error instanceof ApiError) return PASSING_STATUSES.has(error.status);
  return (error instanceof ConnectionError || error instanceof TimeoutError) && isTransient(error, 'GET');
}

/** What a pause depends on. */
export interface Pausing {
  /** What is going on, for the error of a pause that is cancelled. */
  readonly what: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Longest time for retries, in milliseconds. Default: no limit. */
  readonly retryForMs?: number | undefined;
}

/**
 * Waits before the attempt after a failed one: longer each time, and as long as the server asks.
 * Throws the error instead where that is longer than retries may take.
 */
export async function pause(pausing: Pausing, failures: number, error: unknown): Promise<void> {
  const { what, clock, signal, retryForMs = Infinity } = pausing;
  const asked = error instanceof ApiError ? (error.retryAfterMs ?? 0) : 0;
  const waitMs = Math.max(backoffMs(failures, Math.random), asked);
  if (waitMs >= retryForMs) throw error;
  await sleep(clock, waitMs, signal, what);
}

/** What repeated attempts depend on. */
export interface Persistence extends Pausing {
  /** Attempts in all. */
  readonly attempts: number;
}

/** Tells whether an error may be gone next time. */
export type ErrorTest = (error: unknown) => boolean;

/** Repeats work that failed for a passing reason; the last error counts. */
export async function persist<T>(
  persistence: Persistence,
  work: () => Promise<T>,
  isWorthwhile: ErrorTest = isPassing,
): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await work();
    } catch (error) {
      if (failures >= persistence.attempts || persistence.signal.aborted || !isWorthwhile(error)) throw error;
      await pause(persistence, failures, error);
    }
  }
}
