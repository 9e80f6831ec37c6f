import { systemClock, type Clock, type Random } from '../base/clock.js';
import { startDeadline } from '../base/deadline.js';
import { callOptionsOf, type CallOptions } from '../http/call-options.js';
import type { WaitStates } from '../wire/operation.js';
import { checkedTimeout, DEFAULT_WAIT_MS, pollUntil, type WaitOptions } from './poll-until.js';
import { Watched } from './watched.js';

/** What a wait polls, and which states end it. */
export interface WaitSource<Result> {
  /** `Service.method` that started it, for messages. */
  readonly id: string;
  readonly states: WaitStates;
  readonly poll: (options: CallOptions) => Promise<Result>;
  /** Default: the machine's clock. */
  readonly clock?: Clock | undefined;
  /** Default: `Math.random`. */
  readonly random?: Random | undefined;
}

/**
 * Something that a call has started and that takes a while.
 *
 * ```ts
 * const wait = await w.clusters.create({ cluster_name: 'etl', spark_version, num_workers: 2 });
 * console.log(wait.response.cluster_id);
 * const cluster = await wait.result({ timeoutMs: 30 * 60_000, onProgress: (c) => console.log(c.state) });
 * ```
 */
export class Wait<Result, Response = unknown> {
  /** What the call itself answered. */
  readonly response: Response;
  readonly #source: WaitSource<Result>;

  /** Waits are made by services: `w.clusters.create()`. */
  constructor(response: Response, source: WaitSource<Result>) {
    this.response = response;
    this.#source = source;
  }

  /**
   * Polls until it is there, and resolves to the last state of it. Can be called again, also after a timeout.
   * Rejects with `WaitError` on a failure or after `timeoutMs` (default: the operation's own limit, mostly 20 minutes).
   */
  result(options: WaitOptions<Result> = {}): Promise<Result> {
    return waitFor(this.#source, options);
  }
}

/**
 * Polls until a success state, and resolves to what the last poll found.
 * Polls at once, then after 1 s, 2 s … 10 s, each with up to a second of jitter; `timeoutMs` defaults to the
 * operation's own limit. A poll that fails in a way that may pass, a 500 included, is followed by the next one, unless
 * `retry` is `false`. Rejects with `WaitError` on a failure state or a timeout, with `AbortedError`, or with the error of
 * a poll that the next one would meet again.
 */
export async function waitFor<Result>(source: WaitSource<Result>, options: WaitOptions<Result> = {}): Promise<Result> {
  const { id, states, clock = systemClock, random = Math.random, poll } = source;
  const { success, failure } = states;
  const watched = new Watched(id, states);
  const latest = await pollUntil<Result>(
    {
      id,
      clock,
      poll: async (calls) => watched.see(await poll(calls)),
      isOver: () => success.includes(watched.state) || failure.includes(watched.state),
      delayMs: (n) => waitDelayMs(n, random),
      timedOut: (timeoutMs, cause) => watched.timedOut(timeoutMs, cause),
    },
    { ...options, timeoutMs: options.timeoutMs ?? limitOf(states) },
  );
  if (success.includes(watched.state)) return latest;
  throw watched.failed();
}

function limitOf({ timeoutMinutes }: WaitStates): number {
  return timeoutMinutes === undefined ? DEFAULT_WAIT_MS : timeoutMinutes * 60_000;
}

/** Time before the poll after poll `n` (from 1): one second more each time up to ten, and jitter below a second. */
export function waitDelayMs(n: number, random: Random): number {
  return Math.min(n, 10) * 1_000 + random() * 1_000;
}

/** Work in two halves: a call that starts something, and what waits for the end of it. */
export interface StartAndFinish<Started, Latest, Result> {
  /** `Service.method`, for messages. */
  readonly id: string;
  readonly start: (options: CallOptions) => Promise<Started>;
  /** Gets the options of the whole with the time that is left. */
  readonly finish: (started: Started, options: WaitOptions<Latest>) => Promise<Result>;
}

/** Does both halves under one deadline. A limit that is none is refused before anything is started. */
export async function startAndFinish<Started, Latest, Result>(
  clock: Clock,
  { id, start, finish }: StartAndFinish<Started, Latest, Result>,
  options: WaitOptions<Latest> = {},
): Promise<Result> {
  const { timeoutMs } = options;
  const deadline = startDeadline(clock, checkedTimeout(id, timeoutMs ?? Infinity));
  const started = await start({ ...callOptionsOf(options), timeoutMs });
  // Without a limit the second half has one of its own.
  const rest = timeoutMs === undefined ? undefined : Math.max(1, deadline.remainingMs());
  return finish(started, { ...options, timeoutMs: rest });
}
