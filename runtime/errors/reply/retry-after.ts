/** Longest delay that is believed, in milliseconds: a day. Timers cannot hold more than 24 days. */
const LONGEST_MS = 86_400_000;

/**
 * Milliseconds that a `Retry-After` header asks to wait: from seconds (`120`, `1.5`) or from an HTTP date.
 * A date in the past is 0; what is neither is `undefined`.
 *
 * @param now - milliseconds since the epoch, for dates
 */
export function parseRetryAfter(value: string, now: number): number | undefined {
  const text = value.trim();
  if (/^\d{1,15}(\.\d{1,9})?$/.test(text)) return Math.min(Math.ceil(Number(text) * 1000), LONGEST_MS);
  // Every HTTP date starts with the name of a day; `Date.parse` alone also takes `-5` for a year.
  if (!/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s/i.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.min(Math.max(date - now, 0), LONGEST_MS);
}
