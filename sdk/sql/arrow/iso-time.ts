import { isoDay } from './iso-day.js';

const DAY_SECONDS = 86_400;
const NANOS = 1_000_000_000;

/** Texts of days kept at a time: dates repeat in most results. */
const MAX_DAYS = 4_096;

const TWO_DIGITS = /* @__PURE__ */ Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'));

/** Writes points in time as ISO 8601. Keeps the days that it has seen. */
export class IsoTime {
  readonly #days = new Map<number, string>();

  /** `2026-01-31` for a number of days since 1970. */
  day(days: number): string {
    const known = this.#days.get(days);
    if (known !== undefined) return known;
    if (this.#days.size >= MAX_DAYS) this.#days.clear();
    const text = isoDay(days);
    this.#days.set(days, text);
    return text;
  }

  /**
   * `2026-01-31T12:00:00.000`, with six or nine digits behind the point where it takes them.
   *
   * @param value - time since 1970 in units of which a second has `perSecond`
   */
  time(value: bigint, perSecond: number): string {
    const number = Number(value);
    if (!Number.isSafeInteger(number)) return this.#large(value, perSecond);
    const seconds = Math.floor(number / perSecond);
    const days = Math.floor(seconds / DAY_SECONDS);
    return this.#text(days, seconds - days * DAY_SECONDS, (number - seconds * perSecond) * (NANOS / perSecond));
  }

  /** A number cannot hold the seconds of every time, but the days. */
  #large(value: bigint, perSecond: number): string {
    const perDay = BigInt(perSecond * DAY_SECONDS);
    const rest = ((value % perDay) + perDay) % perDay;
    const ofDay = Math.floor(Number(rest) / perSecond);
    const nanos = (Number(rest) - ofDay * perSecond) * (NANOS / perSecond);
    return this.#text(Number((value - rest) / perDay), ofDay, nanos);
  }

  #text(days: number, ofDay: number, nanos: number): string {
    const hour = TWO_DIGITS[Math.floor(ofDay / 3600)];
    const minute = TWO_DIGITS[Math.floor(ofDay / 60) % 60];
    return `${this.day(days)}T${hour}:${minute}:${TWO_DIGITS[ofDay % 60]}.${fraction(nanos)}`;
  }
}

function fraction(nanos: number): string {
  if (nanos === 0) return '000';
  const digits = String(nanos).padStart(9, '0');
  if (nanos % 1_000_000 === 0) return digits.slice(0, 3);
  return nanos % 1_000 === 0 ? digits.slice(0, 6) : digits;
}
