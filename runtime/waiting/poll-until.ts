import type { Clock } from '../base/clock.js';
import { abortable } from '../errors/abort.js';
import { AbortedError, DatabricksError, TimeoutError } from '../errors/index.js';
import type { PollOptions, WaitOptions } from './wait-options.js';

/** What is polled, how often, and what to say when it takes too long. */
export interface Poller<Latest> {
  /** What the wait belongs to, for messages. */
  readonly id: string;
  readonly clock: Clock;
  readonly poll: (options: PollOptions) => Promise<Latest>;
  /** True when there is nothing more to poll for, well or not. */
  readonly isOver: (latest: Latest) => boolean;
  /** Time between poll `n` (from 1) and the next one, in milliseconds. */
  readonly delayMs: (n: number) => number;
  /** The error for a wait that lasted `timeoutMs`. */
  readonly timedOut: (timeoutMs: number, cause?: unknown) => Error;
}

/** The last poll starts at the deadline, and gets this long to answer, or as long as the whole wait if that is shorter. */
const LAST_POLL_MS = 5_000;

/** A poll that was given the time left may time out a moment early by the wall clock. */
const TIMER_SLACK_MS = 50;

/**
 * Polls until it is over, and resolves to what the last poll found.
 * The deadline counts from the call, by the wall clock: the last sleep is cut short, and one poll follows it.
 * Rejects with what `timedOut` makes, with `AbortedError`, or with what a poll or `onProgress` throws.
 */
export async function pollUntil<Latest>(poller: Poller<Latest>, options: WaitOptions<Latest>): Promise<Latest> {
  const { clock } = poller;
  const timeoutMs = checkedTimeout(poller.id, options.timeoutMs ?? Infinity);
  const deadline = clock.now() + timeoutMs;
  for (let n = 1; ; n++) {
    assertNotAborted(poller.id, options.signal);
    const latest = await pollOnce(poller, { deadline, timeoutMs, signal: options.signal });
    await reportProgress(poller.id, latest, options);
    if (poller.isOver(latest)) return latest;
    const remaining = deadline - clock.now();
    if (remaining <= 0) throw poller.timedOut(timeoutMs);
    await sleep(poller, Math.min(poller.delayMs(n), remaining), options.signal);
  }
}

interface Limits {
  readonly deadline: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

/** A poll does not outlive the deadline by more than {@link LAST_POLL_MS}, whatever the limits of a call are. */
async function pollOnce<Latest>(poller: Poller<Latest>, { deadline, timeoutMs, signal }: Limits): Promise<Latest> {
  const remaining = deadline - poller.clock.now();
  const limit = remaining === Infinity ? {} : { timeoutMs: Math.max(remaining, Math.min(LAST_POLL_MS, timeoutMs)) };
  try {
    return await poller.poll({ ...limit, ...(signal && { signal }) });
  } catch (error) {
    const isLate = poller.clock.now() >= deadline - TIMER_SLACK_MS;
    if (isLate && error instanceof TimeoutError) throw poller.timedOut(timeoutMs, error);
    throw error;
  }
}

/** A slow `onProgress` does not hold up an abort. */
async function reportProgress<Latest>(id: string, latest: Latest, options: WaitOptions<Latest>): Promise<void> {
  const { onProgress, signal } = options;
  if (onProgress === undefined) return;
  const report = async (): Promise<unknown> => onProgress(latest);
  await (signal ? abortable(signal, id, report) : report());
}

async function sleep<Latest>({ clock, id }: Poller<Latest>, ms: number, signal?: AbortSignal): Promise<void> {
  try {
    await clock.sleep(ms, signal);
  } catch (error) {
    assertNotAborted(id, signal);
    throw error;
  }
}

function assertNotAborted(id: string, signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw new AbortedError(`${id}: the wait was aborted by its signal; what it waited for goes on`, {
    cause: signal.reason,
  });
}

/** The time limit of a wait. Throws unless it is above zero. */
export function checkedTimeout(id: string, timeoutMs: number): number {
  if (timeoutMs > 0) return timeoutMs;
  throw new DatabricksError(
    `${id}: timeoutMs must be a positive number of milliseconds or Infinity, got ${String(timeoutMs)}`,
  );
}
