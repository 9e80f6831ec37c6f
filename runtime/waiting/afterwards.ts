import type { Clock } from '../base/clock.js';
import { startDeadline } from '../base/deadline.js';
import { timedSignal } from '../base/timed-signal.js';
import { TimeoutError } from '../errors/index.js';
import { callOptionsOf, type CallOptions } from '../http/call-options.js';
import { pollTimeoutMs, type WaitOptions } from './poll-until.js';

/** Reads what there is to tell once a wait is over, in the time that the wait has left. */
export type Afterwards = <T>(read: (calls: CallOptions) => Promise<T>) => Promise<T>;

/**
 * Starts counting the time of a wait, for what is read behind it. However late the wait ended, there is time for one
 * last look, as its last poll has; however many requests that takes, they share it.
 *
 * @param id - `Service.method`, for messages
 * @returns a function that rejects with `TimeoutError` when the time is up
 */
export function afterwards<Latest>(clock: Clock, id: string, options: WaitOptions<Latest>): Afterwards {
  const { timeoutMs = Infinity, signal } = options;
  const deadline = startDeadline(clock, timeoutMs);
  return async (read) => {
    const limit = timedSignal(signal, {
      clock,
      ms: pollTimeoutMs(deadline.remainingMs(), timeoutMs),
      reason: () => lateError(id, timeoutMs),
    });
    try {
      return await read({ ...callOptionsOf(options), signal: limit.signal });
    } finally {
      limit.release();
    }
  };
}

function lateError(id: string, timeoutMs: number): TimeoutError {
  const message = `${id} has ended, but what it left could not be read within ${timeoutMs} ms (timeoutMs of the wait)`;
  return new TimeoutError(message, { timeoutMs, sent: 'maybe' });
}
