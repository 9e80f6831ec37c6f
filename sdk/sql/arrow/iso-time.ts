const DAY_SECONDS = 86_400;

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
    const iso = new Date(days * DAY_SECONDS * 1000).toISOString();
    const text = iso.slice(0, iso.indexOf('T'));
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
    if (!Number.isSafeInteger(number)) return this.#large(value, BigInt(perSecond));
    const seconds = Math.floor(number / perSecond);
    return this.#text(seconds, (number - seconds * perSecond) * (1_000_000_000 / perSecond));
  }

  #large(value: bigint, perSecond: bigint): string {
    const rest = ((value % perSecond) + perSecond) % perSecond;
    return this.#text(Number((value - rest) / perSecond), Number(rest * (1_000_000_000n / perSecond)));
  }

  #text(seconds: number, nanos: number): string {
    const days = Math.floor(seconds / DAY_SECONDS);
    const ofDay = seconds - days * DAY_SECONDS;
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
