import type { Random } from '../../base/clock.js';

/**
 * Milliseconds to wait after the attempt with this number (from 1): one second more each time, at most ten,
 * and 50 to 750 ms of jitter so that many clients do not come back at once.
 */
export function backoffMs(attempt: number, random: Random): number {
  return Math.min(10, attempt) * 1000 + 50 + Math.round(random() * 700);
}
