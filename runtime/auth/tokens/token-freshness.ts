import type { Token } from '../credentials.js';

/** Databricks on Azure refuses tokens with 30 seconds left or fewer; the rest is for clocks and travel. */
const EXPIRY_MARGIN_MS = 40_000;
const MAX_STALE_WINDOW_MS = 20 * 60_000;

/** How usable a cached token is. */
export type Freshness = 'fresh' | 'stale' | 'expired';

/** Says whether a token can be used, and whether it is time to look for the next one. */
export function freshness(token: Token, staleAt: number, now: number): Freshness {
  if (token.expiresAt === undefined) return 'fresh';
  if (token.expiresAt - EXPIRY_MARGIN_MS <= now) return 'expired';
  return staleAt <= now ? 'stale' : 'fresh';
}

/** When a token acquired now becomes stale: half its life before it expires, at most 20 minutes before. */
export function staleAt(token: Token, now: number): number {
  if (token.expiresAt === undefined) return Infinity;
  return token.expiresAt - Math.min((token.expiresAt - now) / 2, MAX_STALE_WINDOW_MS);
}
