import { parseRetryAfter } from '../../errors/reply/retry-after.js';
import { ConnectionError, TimeoutError } from '../../errors/index.js';
import type { Random } from '../../base/clock.js';
import type { Reply } from './auth-reply.js';

/** How long and how often a request to an authentication server is tried. */
export interface AttemptPolicy {
  /** Time for all attempts together. */
  readonly totalMs: number;
  /** Time for one attempt. */
  readonly attemptMs: number;
  readonly maxAttempts: number;
}

/** Token endpoints: as long as a minute, because nothing works without a token. */
export const tokenPolicy: AttemptPolicy = { totalMs: 60_000, attemptMs: 30_000, maxAttempts: Infinity };

/** Discovery documents: two more tries, then the caller is told. */
export const discoveryPolicy: AttemptPolicy = { totalMs: 60_000, attemptMs: 30_000, maxAttempts: 3 };

/** Requests to this machine or its metadata server, which answer at once or never. */
export const localPolicy: AttemptPolicy = { totalMs: 30_000, attemptMs: 10_000, maxAttempts: 3 };

/** Requests that must not be repeated, such as those with a single-use code. */
export const singleAttempt: AttemptPolicy = { totalMs: 30_000, attemptMs: 30_000, maxAttempts: 1 };

/** How one attempt ended. */
export type Outcome = { readonly reply: Reply } | { readonly error: unknown; readonly timedOut: boolean };

/** Facts that decide whether there is another attempt. */
export interface RetryFacts {
  readonly outcome: Outcome;
  /** Attempts made so far, at least one. */
  readonly attempts: number;
  readonly elapsedMs: number;
  readonly now: number;
}

const INITIAL_DELAY_MS = 1_000;
const MAX_DELAY_MS = 60_000;
const RETRIABLE_STATUSES: ReadonlySet<number> = /* @__PURE__ */ new Set([429, 502, 503, 504]);
const RETRIABLE_CODES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
]);

/** Milliseconds to wait before the next attempt, or `undefined` when there is none. */
export function retryDelay(facts: RetryFacts, policy: AttemptPolicy, random: Random): number | undefined {
  if (facts.attempts >= policy.maxAttempts || !isRetriable(facts.outcome)) return undefined;
  const ceiling = Math.min(INITIAL_DELAY_MS * 2 ** (facts.attempts - 1), MAX_DELAY_MS);
  const delay = Math.max(random() * ceiling, askedDelay(facts.outcome, facts.now));
  return facts.elapsedMs + delay < policy.totalMs ? delay : undefined;
}

function isRetriable(outcome: Outcome): boolean {
  if ('reply' in outcome) return RETRIABLE_STATUSES.has(outcome.reply.status);
  const { error, timedOut } = outcome;
  if (timedOut || error instanceof TimeoutError) return true;
  return error instanceof ConnectionError && error.code !== undefined && RETRIABLE_CODES.has(error.code);
}

function askedDelay(outcome: Outcome, now: number): number {
  const header = 'reply' in outcome ? outcome.reply.headers['retry-after'] : undefined;
  return (header === undefined ? undefined : parseRetryAfter(header, now)) ?? 0;
}
