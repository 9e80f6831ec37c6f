import type { Clock, Random } from '../../base/clock.js';
import { ApiError, ConnectionError, DatabricksError, TimeoutError } from '../../errors/index.js';
import type { RetryOptions } from '../call-options.js';
import { pause } from '../../errors/abort.js';
import { backoffMs } from './backoff.js';
import { isReplayable } from '../../base/body.js';
import { isTransient, mayHaveActed, shouldRetry } from './classify.js';
import type { Logger } from './log.js';
import { writeLog } from './log.js';
import type { CallContext, Exchange, Step } from './compose.js';

/** Total time for all attempts of one call unless the client or the call says otherwise, in milliseconds. */
export const DEFAULT_RETRY_TIMEOUT_MS = 300_000;

/** What {@link retryStep} needs. */
export interface RetryStepOptions {
  readonly clock: Clock;
  readonly random: Random;
  /** The client's limits; `false` for a single attempt. A call may replace each of them. */
  readonly retry?: RetryOptions | false | undefined;
  /** Told of every retry at level `debug`. */
  readonly logger?: Logger | undefined;
}

interface Limits {
  readonly maxAttempts: number;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
}

/** Tells whether a failure may be gone if the same call is made again, as far as repeating it is harmless. */
export function isRetryable(error: unknown): boolean {
  return isTransient(error, 'GET');
}

/**
 * Repeats an attempt that failed for a passing reason, after a growing wait or as long as the server asks.
 * Gives up when attempts or time run out, and then throws the last error that really happened.
 */
export function retryStep(options: RetryStepOptions): Step {
  return {
    name: 'retry',
    send: async (exchange, next) => {
      const { call } = exchange;
      const limits = limitsOf(options, call);
      for (;;) {
        call.attempts += 1;
        try {
          return await next(exchange);
        } catch (error) {
          const waitMs = decideWait({ error, exchange, limits, options });
          if (waitMs === undefined) throw counted(error, call);
          call.lastError = counted(error, call);
          call.replyLost ||= mayHaveActed(error);
          writeLog(options.logger, 'debug', `Retrying ${call.id}: ${reasonOf(error)} (sleeping ${waitMs} ms)`);
          await pause(options.clock, waitMs, exchange.request.signal, call.id);
        }
      }
    },
  };
}

interface FailedAttempt {
  readonly error: unknown;
  readonly exchange: Exchange;
  readonly limits: Limits;
  readonly options: RetryStepOptions;
}

/** Milliseconds to wait before the next attempt, or `undefined` when there must be none. */
function decideWait({ error, exchange, limits, options }: FailedAttempt): number | undefined {
  const { request, call } = exchange;
  if (request.signal?.aborted || call.attempts >= limits.maxAttempts) return undefined;
  const replayable = isReplayable(request.body);
  if (!shouldRetry({ error, method: request.method, idempotent: call.idempotent, replayable })) return undefined;
  const asked = error instanceof ApiError ? (error.retryAfterMs ?? 0) : 0;
  const waitMs = Math.max(backoffMs(call.attempts, options.random), asked);
  return options.clock.now() + waitMs >= limits.deadline ? undefined : waitMs;
}

function limitsOf({ clock, retry }: RetryStepOptions, { options }: CallContext): Limits {
  const limits = mergeLimits(retry, options.retry);
  if (limits === false) return { maxAttempts: 1, deadline: Infinity };
  const { timeoutMs = DEFAULT_RETRY_TIMEOUT_MS, maxAttempts = Infinity } = limits;
  // Compared with anything, NaN is false: the call would be retried for ever.
  if (Number.isNaN(timeoutMs) || Number.isNaN(maxAttempts))
    throw new DatabricksError('retry: timeoutMs and maxAttempts must be numbers or Infinity, got NaN');
  return { maxAttempts, deadline: clock.now() + Math.min(timeoutMs, options.timeoutMs ?? Infinity) };
}

/** The call's limits, each that it leaves open taken from the client's. */
export function mergeLimits(
  client: RetryOptions | false | undefined,
  call: RetryOptions | false | undefined,
): RetryOptions | false {
  if (call === undefined || call === false) return call ?? client ?? {};
  const { timeoutMs, maxAttempts } = client || {};
  return { timeoutMs: call.timeoutMs ?? timeoutMs, maxAttempts: call.maxAttempts ?? maxAttempts };
}

function counted(error: unknown, { attempts, replyLost }: CallContext): unknown {
  const isCountable = error instanceof ApiError || error instanceof ConnectionError || error instanceof TimeoutError;
  if (isCountable) error.attempts = attempts;
  if (replyLost && error instanceof ApiError) error.followsLostReply = true;
  return error;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
