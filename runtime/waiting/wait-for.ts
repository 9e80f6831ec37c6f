import { systemClock, type Clock, type Random } from '../base/clock.js';
import type { Waiting } from '../wire/operation.js';
import { pollUntil } from './poll-until.js';
import type { PollOptions, WaitOptions } from './wait-options.js';
import { Watched } from './watched.js';

/** What a wait polls, and which states end it. */
export interface Polling<Result> {
  /** `Service.method` that started it, for messages. */
  readonly id: string;
  readonly waiting: Omit<Waiting, 'id' | 'poll'>;
  readonly poll: (options: PollOptions) => Promise<Result>;
  /** Default: the machine's clock. */
  readonly clock?: Clock | undefined;
  /** Default: `Math.random`. */
  readonly random?: Random | undefined;
}

/**
 * Polls until a success state, and resolves to what the last poll found.
 * Polls at once, then after 1 s, 2 s … 10 s, each with up to a second of jitter; `timeoutMs` defaults to the
 * operation's own limit. Rejects with `WaitError` on a failure state or a timeout, with `AbortedError`, or with the
 * error of a poll.
 */
export async function waitFor<Result>(polling: Polling<Result>, options: WaitOptions<Result> = {}): Promise<Result> {
  const { id, waiting, clock = systemClock, random = Math.random, poll } = polling;
  const { success, failure } = waiting;
  const watched = new Watched(id, waiting);
  const latest = await pollUntil<Result>(
    {
      id,
      clock,
      poll: async (pollOptions) => watched.see(await poll(pollOptions)),
      isOver: () => success.includes(watched.state) || failure.includes(watched.state),
      delayMs: (n) => waitDelayMs(n, random),
      timedOut: (timeoutMs, cause) => watched.timedOut(timeoutMs, cause),
    },
    { ...options, timeoutMs: options.timeoutMs ?? waiting.timeoutMinutes * 60_000 },
  );
  if (success.includes(watched.state)) return latest;
  throw watched.failed();
}

/** Time before the poll after poll `n` (from 1): one second more each time up to ten, and jitter below a second. */
export function waitDelayMs(n: number, random: Random): number {
  return Math.min(n, 10) * 1_000 + random() * 1_000;
}
