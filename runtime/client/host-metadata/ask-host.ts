import { authAborted } from '../../auth/while-authenticating.js';
import { memoised } from '../../base/memoised.js';
import { systemClock } from '../../base/clock.js';
import { unlessAborted } from '../../base/signals.js';
import { timedSignal } from '../../base/timed-signal.js';
import { abortError } from '../../errors/abort.js';
import type { Transport } from '../../base/message.js';
import { fetchHostMetadata, type HostMetadata } from './host-metadata.js';
import type { ClientOptions } from '../client-options.js';
import type { ResolvedConfig } from '../../config/resolve.js';

/** Longest time that asking a host about itself may take, in milliseconds. */
const BUDGET_MS = 5_000;

/** Most hosts remembered per carrier: a service that talks to its customers' hosts must not grow for ever. */
const MAX_HOSTS = 256;

type Answer = Promise<HostMetadata | undefined>;

/** Joins the question that is under way, or gives what is known. */
type Asked = (signal?: AbortSignal) => Answer;

const answers = /* @__PURE__ */ new WeakMap<object, Map<string, Asked>>();

/** Carries the requests of all clients that use the machine's network as it is. */
const MACHINE = {};

/**
 * Asks a host about itself, or whoever answers in its place; a document is remembered for the life of the process.
 * Rejects when the host cannot be asked, after 5 s, or when `signal` aborts; the request ends with the last who waits.
 */
export async function askHost(
  { host, skipVerify }: Pick<ResolvedConfig, 'host' | 'skipVerify'>,
  options: ClientOptions,
  transport: () => Transport,
  { signal, budgetMs = BUDGET_MS }: { readonly signal?: AbortSignal; readonly budgetMs?: number } = {},
): Answer {
  const { hostMetadata } = options;
  if (host === undefined || hostMetadata === false) return undefined;
  if (hostMetadata !== undefined) return withinBudget((limit) => hostMetadata(host, limit), budgetMs, signal);
  const ask = remember(skipVerify ? options : carrierOf(options), host, (abort) =>
    withinBudget((limit) => fetchHostMetadata(host, transport(), limit), budgetMs, abort),
  );
  return ask(signal);
}

/**
 * What a host says may differ by the way to it: behind a test's `fetch` is another host, and an unverified
 * connection must not speak for a verified one.
 */
function carrierOf(options: ClientOptions): object {
  const { transport, fetch, proxy, ca } = options;
  const isPlain = proxy === undefined && ca === undefined;
  return transport ?? fetch ?? (isPlain ? MACHINE : options);
}

function remember(carrier: object, host: string, ask: (signal: AbortSignal) => Answer): Asked {
  const known = answers.get(carrier) ?? new Map<string, Asked>();
  answers.set(carrier, known);
  const asked =
    known.get(host) ??
    memoised(
      (signal) =>
        ask(signal).catch((error: unknown) => {
          // The next who asks does so over a connection of its own.
          known.delete(host);
          throw error;
        }),
      authAborted,
    );
  known.set(host, asked);
  const [oldest] = known.keys();
  if (known.size > MAX_HOSTS && oldest !== undefined) known.delete(oldest);
  return asked;
}

/**
 * Rejects when the time is over, whether or not `work` heeds the signal.
 * The limit is real time on purpose: it bounds how long a person waits.
 */
async function withinBudget<T>(
  work: (signal: AbortSignal) => T | Promise<T>,
  budgetMs: number,
  signal?: AbortSignal,
): Promise<T> {
  const limit = timedSignal(signal, { clock: systemClock, ms: budgetMs, reason: tooSlow });
  const error = (aborted: AbortSignal): unknown =>
    limit.timedOut() ? aborted.reason : abortError(aborted, 'asking the host');
  try {
    return await unlessAborted(limit.signal, async () => work(limit.signal), { error });
  } finally {
    limit.release();
  }
}

function tooSlow(ms: number): Error {
  return new Error(`no answer within ${ms} ms`);
}
