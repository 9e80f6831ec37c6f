import type { Clock } from '../../base/clock.js';
import { pause } from '../../errors/abort.js';
import type { Step } from './compose.js';

/**
 * Lets through `perSecond` attempts a second on average, and as many at once after a quiet second.
 * Attempts above that wait in the order in which they came.
 */
export function rateLimitStep(perSecond: number, clock: Clock): Step {
  const bucket = tokenBucket(perSecond, clock.now());
  return {
    name: 'rate-limit',
    send: async (exchange, next) => {
      const waitMs = bucket.take(clock.now());
      if (waitMs > 0) {
        try {
          await pause(clock, waitMs, exchange.request.signal, exchange.call.id);
        } catch (error) {
          bucket.giveBack();
          throw error;
        }
      }
      return next(exchange);
    },
  };
}

/** Tokens that flow in at a steady rate; each attempt takes one. */
export interface TokenBucket {
  /** Takes a token and gives the milliseconds until it is there. */
  take(now: number): number;
  /** Returns a token that was not used. */
  giveBack(): void;
}

/** A bucket that holds and refills `perSecond` tokens, full at first. */
export function tokenBucket(perSecond: number, start: number): TokenBucket {
  let tokens = perSecond;
  let last = start;
  return {
    take: (now) => {
      tokens = Math.min(perSecond, tokens + (Math.max(0, now - last) * perSecond) / 1000) - 1;
      last = now;
      return tokens >= 0 ? 0 : Math.ceil((-tokens * 1000) / perSecond);
    },
    giveBack: () => {
      tokens += 1;
    },
  };
}
