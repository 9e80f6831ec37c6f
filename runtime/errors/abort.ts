import type { Clock } from '../base/clock.js';
import { sleepUnlessAborted, unlessAborted } from '../base/signals.js';
import { AbortedError } from './aborted-error.js';
import { DatabricksError } from './databricks-error.js';

/**
 * The error that an aborted signal stands for: a reason of our own (a passed deadline) as it is,
 * any other as the `cause` of an `AbortedError`.
 *
 * @param what - what was going on, such as `GET /api/2.1/clusters/get`
 */
export function abortError(signal: AbortSignal, what: string): DatabricksError {
  const reason: unknown = signal.reason;
  if (reason instanceof DatabricksError) return reason;
  return new AbortedError(`${what} was cancelled by its signal`, { cause: reason });
}

/** Throws the abort error of a signal that is already aborted. */
export function refuseAborted(signal: AbortSignal | undefined, what: string): void {
  if (signal?.aborted) throw abortError(signal, what);
}

/** Sleeps; throws the abort error as soon as the signal aborts. */
export function pause(clock: Clock, ms: number, signal: AbortSignal | undefined, what: string): Promise<void> {
  return sleepUnlessAborted(clock, ms, signal, (aborted) => abortError(aborted, what));
}

/** The promise, unless the signal aborts first. What arrives too late goes to `drop`. */
export function abortable<T>(
  signal: AbortSignal,
  what: string,
  start: () => Promise<T>,
  drop?: (late: T) => void,
): Promise<T> {
  return unlessAborted(signal, start, { error: (aborted) => abortError(aborted, what), drop });
}
