import type { Clock } from '../base/clock.js';
import { timedSignal } from '../base/timed-signal.js';
import { abortable } from '../errors/abort.js';
import { TimeoutError } from '../errors/index.js';
import type { CallOptions } from './call-options.js';

/** What limits a piece of work. */
export interface WorkLimit {
  /** What is going on, for errors. */
  readonly what: string;
  readonly clock: Clock;
  readonly options: Pick<CallOptions, 'signal' | 'timeoutMs'>;
}

/**
 * Does work that may never end by itself, under the signal and the time limit of a call.
 *
 * @param drop - takes what arrives too late
 */
export async function inTime<T>(
  { what, clock, options }: WorkLimit,
  work: (signal: AbortSignal | undefined) => Promise<T>,
  drop?: (late: T) => void,
): Promise<T> {
  const { signal, timeoutMs: ms } = options;
  if (signal === undefined && ms === undefined) return work(undefined);
  const reason = (timeoutMs: number): TimeoutError =>
    new TimeoutError(`${what} did not finish within ${timeoutMs} ms (timeoutMs)`, { timeoutMs, sent: 'maybe' });
  const limit = timedSignal(signal, { clock, ms, reason });
  try {
    return await abortable(limit.signal, what, () => work(limit.signal), drop);
  } finally {
    limit.release();
  }
}
