import type { Clock } from '../base/clock.js';
import { sleepUnlessAborted } from '../base/signals.js';
import { abortable } from '../errors/abort.js';
import { AbortedError, DatabricksError, TimeoutError } from '../errors/index.js';
import { callOptionsOf, type CallOptions } from '../http/call-options.js';
import { PollFailures } from './poll-failures.js';

/** Options of a wait. Those of a call hold for every request that the wait sends. */
export interface WaitOptions<Result> extends CallOptions {
  /** Longest time to wait, in milliseconds by the wall clock; `Infinity` for no limit. */
  timeoutMs?: number | undefined;
  /** Ends the wait with `AbortedError` at once. What is being waited for goes on. */
  signal?: AbortSignal | undefined;
  /** Called with what every poll found, the last one included. A promise is awaited; what it throws ends the wait. */
  onProgress?: ((latest: Result) => unknown) | undefined;
}

/** What is polled, how often, and what to say when it takes too long. */
export interface PollLoop<Latest> {
  /** What the wait belongs to, for messages. */
  readonly id: string;
  readonly clock: Clock;
  readonly poll: (options: CallOptions) => Promise<Latest>;
  /** True when there is nothing more to poll for, well or not. */
  readonly isOver: (latest: Latest) => boolean;
  /** Time between poll `n` (from 1) and the next one, in milliseconds. */
  readonly delayMs: (n: number) => number;
  /** The error for a wait that lasted `timeoutMs`; `cause` is why the last poll failed, if it did. */
  readonly timedOut: (timeoutMs: number, cause?: unknown) => Error;
}

/** How long is waited for what has no limit of its own. */
export const DEFAULT_WAIT_MS = 20 * 60_000;

/** The last poll starts at the deadline, and gets this long to answer, or as long as the whole wait if that is shorter. */
const LAST_POLL_MS = 5_000;

/** A poll that was given the time left may time out a moment early by the wall clock. */
const TIMER_SLACK_MS = 50;

/**
 * Polls until it is over, and resolves to what the last poll found.
 * The deadline counts from the call, by the wall clock: the last sleep is cut short, and one poll follows it.
 * A poll that fails in a way that may pass is followed by the next one, unless `retry` is `false`.
 * Rejects with what `timedOut` makes, with `AbortedError`, or with what a poll or `onProgress` throws.
 */
export async function pollUntil<Latest>(loop: PollLoop<Latest>, options: WaitOptions<Latest>): Promise<Latest> {
  const { clock } = loop;
  const timeoutMs = checkedTimeout(loop.id, options.timeoutMs ?? Infinity);
  const limits = { deadline: clock.now() + timeoutMs, timeoutMs, calls: callOptionsOf(options) };
  const failures = new PollFailures(clock, options);
  for (let n = 1; ; n++) {
    if (options.signal?.aborted) throw abortedWait(loop.id, options.signal);
    const polled = await failures.outlast(() => pollOnce(loop, limits));
    if (polled !== undefined) {
      await reportProgress(loop.id, polled.answer, options);
      if (loop.isOver(polled.answer)) return polled.answer;
    }
    const remaining = limits.deadline - clock.now();
    if (remaining <= 0) throw loop.timedOut(timeoutMs, failures.last);
    const pauseMs = Math.min(loop.delayMs(n), remaining);
    await sleepUnlessAborted(clock, pauseMs, options.signal, (signal) => abortedWait(loop.id, signal));
  }
}

interface Limits {
  readonly deadline: number;
  readonly timeoutMs: number;
  readonly calls: CallOptions;
}

/** A poll does not outlive the deadline by more than {@link LAST_POLL_MS}, whatever the limits of a call are. */
async function pollOnce<Latest>(loop: PollLoop<Latest>, { deadline, timeoutMs, calls }: Limits): Promise<Latest> {
  const { clock, poll } = loop;
  try {
    return await poll({ ...calls, timeoutMs: pollTimeoutMs(deadline - clock.now(), timeoutMs) });
  } catch (error) {
    const isLate = clock.now() >= deadline - TIMER_SLACK_MS;
    if (isLate && error instanceof TimeoutError) throw loop.timedOut(timeoutMs, error);
    throw error;
  }
}

/** The time limit of a request that looks at what is waited for: what is left, but long enough for a last look. */
export function pollTimeoutMs(remainingMs: number, timeoutMs: number): number | undefined {
  return remainingMs === Infinity ? undefined : Math.max(remainingMs, Math.min(LAST_POLL_MS, timeoutMs));
}

/** A slow `onProgress` does not hold up an abort. */
async function reportProgress<Latest>(id: string, latest: Latest, options: WaitOptions<Latest>): Promise<void> {
  const { onProgress, signal } = options;
  if (onProgress === undefined) return;
  const report = async (): Promise<unknown> => onProgress(latest);
  await (signal ? abortable(signal, id, report) : report());
}

function abortedWait(id: string, { reason: cause }: AbortSignal): AbortedError {
  return new AbortedError(`${id}: the wait was aborted by its signal; what it waited for goes on`, { cause });
}

/** The time limit of a wait. Throws unless it is above zero. */
export function checkedTimeout(id: string, timeoutMs: number): number {
  if (timeoutMs > 0) return timeoutMs;
  throw new DatabricksError(
    `${id}: timeoutMs must be a positive number of milliseconds or Infinity, got ${String(timeoutMs)}`,
  );
}
