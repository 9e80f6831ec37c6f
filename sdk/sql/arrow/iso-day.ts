const DAY_MS = 86_400_000;

/** The last day that `Date` knows, counted from 1970 as the first one is. */
const LAST_DAY = 100_000_000;

/** Days and years of a cycle of the Gregorian calendar. */
const CYCLE_DAYS = 146_097;
const CYCLE_YEARS = 400;

/**
 * `2026-01-31` for a number of days since 1970 in the Gregorian calendar. Years that have no four digits get a sign and
 * six or more, as in ISO 8601 and `Date`.
 */
export function isoDay(days: number): string {
  const isKnown = Math.abs(days) <= LAST_DAY;
  // Beyond that, the same day of another cycle.
  const cycles = isKnown ? 0 : Math.floor(days / CYCLE_DAYS);
  const date = new Date((days - cycles * CYCLE_DAYS) * DAY_MS);
  const iso = date.toISOString();
  const day = iso.slice(0, iso.indexOf('T'));
  return isKnown ? day : `${signedYear(date.getUTCFullYear() + cycles * CYCLE_YEARS)}${day.slice(-6)}`;
}

function signedYear(year: number): string {
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
}
