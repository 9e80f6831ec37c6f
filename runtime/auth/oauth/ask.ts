import type { Clock, Random } from '../../base/clock.js';
import { authPause, questionSignal, refuseAbortedAuth } from '../while-authenticating.js';
import type { TokenRequest } from '../tokens/token-cache.js';
import type { HttpRequest } from '../../base/message.js';
import { replyFailure, requestFailure, type Purpose } from './failure.js';
import { exchange, type Http, type Reply } from './auth-reply.js';
import { retryDelay, tokenPolicy, type AttemptPolicy, type Outcome } from './token-retry.js';

/** What asking an authentication server depends on. */
export interface AskEffects {
  readonly http: Http;
  readonly clock: Clock;
  readonly random: Random;
}

/** One question to an authentication server. */
export interface Question {
  readonly purpose: Purpose;
  readonly policy?: AttemptPolicy | undefined;
  /** Statuses that are an answer; all others fail. Default: 2xx. */
  readonly accepts?: ((status: number) => boolean) | undefined;
  /** Sends one attempt. */
  readonly send: (signal: AbortSignal) => Promise<Reply>;
}

/**
 * Asks an authentication server, with the retries of the policy; in the background with a single attempt.
 * Fails with an `AuthError` that says what was asked of whom, what came back, and what to try.
 */
export async function ask(effects: AskEffects, request: TokenRequest, question: Question): Promise<Reply> {
  const policy = policyFor(request, question);
  const accepts = question.accepts ?? isSuccess;
  const start = effects.clock.now();
  for (let attempts = 1; ; attempts += 1) {
    const outcome = await attempt(request.signal, policy.attemptMs, question.send);
    if ('reply' in outcome && accepts(outcome.reply.status)) return outcome.reply;
    const now = effects.clock.now();
    const delay = retryDelay({ outcome, attempts, elapsedMs: now - start, now }, policy, effects.random);
    if (delay === undefined) throw failureOf(outcome, question.purpose);
    await authPause(effects.clock, delay, request.signal);
  }
}

/** A question that is one plain HTTP request. */
export interface HttpQuestion extends Omit<Question, 'send'>, Pick<HttpRequest, 'method' | 'headers' | 'body'> {
  /** Default: the URL of the purpose, unless that one is shortened for messages. */
  readonly url?: string | undefined;
}

/** {@link ask} with one plain HTTP request. */
export function askHttp(effects: AskEffects, request: TokenRequest, question: HttpQuestion): Promise<Reply> {
  const { method, headers, body, purpose, url = purpose.url } = question;
  const { background } = request;
  const send = (signal: AbortSignal): Promise<Reply> =>
    exchange(effects.http, { method, url, headers, body, signal, background });
  return ask(effects, request, { ...question, send });
}

function policyFor(request: TokenRequest, question: Question): AttemptPolicy {
  const policy = question.policy ?? tokenPolicy;
  return request.background ? { ...policy, maxAttempts: 1 } : policy;
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

async function attempt(parent: AbortSignal, ms: number, send: Question['send']): Promise<Outcome> {
  refuseAbortedAuth(parent);
  const timed = questionSignal(parent, ms);
  try {
    return { reply: await send(timed.signal) };
  } catch (error) {
    refuseAbortedAuth(parent);
    return { error, timedOut: timed.timedOut() };
  } finally {
    timed.release();
  }
}

function failureOf(outcome: Outcome, purpose: Purpose): Error {
  return 'reply' in outcome ? replyFailure(purpose, outcome.reply) : requestFailure(purpose, outcome.error);
}
