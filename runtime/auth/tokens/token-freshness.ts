import type { Token } from '../credentials.js';

/** Databricks on Azure refuses tokens with 30 seconds left or fewer; the rest is for clocks and travel. */
const EXPIRY_MARGIN_MS = 40_000;
/** Between making the first token, to see whether it works, and signing with it. */
const SHORTEST_USE_MS = 1_000;
const MAX_STALE_WINDOW_MS = 20 * 60_000;

/** How usable a cached token is. */
export type Freshness = 'fresh' | 'stale' | 'expired';

/** Until when a token is what. */
export interface Validity {
  /** From then on it is time to look for the next one. */
  readonly staleAt: number;
  /** From then on it is no longer used. */
  readonly expiredAt: number;
}

/** Says whether a token can be used, and whether it is time to look for the next one. */
export function freshness({ staleAt, expiredAt }: Validity, now: number): Freshness {
  if (expiredAt <= now) return 'expired';
  return staleAt <= now ? 'stale' : 'fresh';
}

/**
 * The validity of a token that was made now: it is stale half its life before it expires, at most 20 minutes before,
 * and no longer used 40 seconds before. Of a short life only half is given away, and a moment is left even of none:
 * whoever made the token has no better one.
 */
export function validityOf({ expiresAt = Infinity }: Token, now: number): Validity {
  const half = (expiresAt - now) / 2;
  const earliest = now + SHORTEST_USE_MS;
  return {
    staleAt: Math.max(expiresAt - Math.min(half, MAX_STALE_WINDOW_MS), earliest),
    expiredAt: Math.max(expiresAt - Math.min(half, EXPIRY_MARGIN_MS), earliest),
  };
}

/** Tells whether a token that somebody made earlier is good for a while. */
export function isUsable({ expiresAt = Infinity }: Token, now: number): boolean {
  return expiresAt - EXPIRY_MARGIN_MS > now;
}
