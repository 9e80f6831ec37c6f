import type { Transport } from '../http/message.js';
import { fetchHostMetadata, type HostMetadata } from './host-metadata.js';
import type { ClientOptions } from './options.js';
import type { ResolvedConfig } from './resolve.js';

/** Longest time that asking a host about itself may take, in milliseconds. */
const BUDGET_MS = 5_000;

/** Most hosts remembered per carrier: a service that talks to its customers' hosts must not grow for ever. */
const MAX_HOSTS = 256;

type Answer = Promise<HostMetadata | undefined>;

const answers = /* @__PURE__ */ new WeakMap<object, Map<string, Answer>>();

/** Carries the requests of all clients that use the machine's network as it is. */
const MACHINE = {};

/**
 * Asks a host about itself, or whoever answers in its place; a document is remembered for the life of the process.
 * Rejects when the host cannot be asked, or after 5 s.
 */
export async function askHost(
  { host, skipVerify }: Pick<ResolvedConfig, 'host' | 'skipVerify'>,
  options: ClientOptions,
  transport: () => Transport,
  budgetMs: number = BUDGET_MS,
): Answer {
  const { hostMetadata } = options;
  if (host === undefined || hostMetadata === false) return undefined;
  if (hostMetadata !== undefined) return withinBudget((signal) => hostMetadata(host, signal), budgetMs);
  return remember(skipVerify ? options : carrierOf(options), host, () =>
    withinBudget((signal) => fetchHostMetadata(host, transport(), signal), budgetMs),
  );
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

function remember(carrier: object, host: string, ask: () => Answer): Answer {
  const known = answers.get(carrier) ?? new Map<string, Answer>();
  answers.set(carrier, known);
  const answer = known.get(host) ?? ask();
  known.set(host, answer);
  answer.catch(() => known.delete(host));
  const [oldest] = known.keys();
  if (known.size > MAX_HOSTS && oldest !== undefined) known.delete(oldest);
  return answer;
}

/**
 * Rejects when the time is over, whether or not `work` heeds the signal.
 * The limit is real time on purpose: it bounds how long a person waits.
 */
async function withinBudget<T>(work: (signal: AbortSignal) => T | Promise<T>, budgetMs: number): Promise<T> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${budgetMs} ms`));
      controller.abort();
    }, budgetMs);
  });
  try {
    return await Promise.race([work(controller.signal), limit]);
  } finally {
    clearTimeout(timer);
  }
}
