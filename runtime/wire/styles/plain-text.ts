import { percentEncode } from '../percent-encode.js';

/** RFC 3986's reserved characters as `encodeURIComponent` writes them. */
const RESERVED = /%(?:3A|2F|3F|23|5B|5D|40|21|24|26|27|28|29|2A|2B|2C|3B|3D)/g;

/**
 * The text of a plain value.
 *
 * @param what - names the value in messages
 * @throws TypeError for what is neither text, a finite number, a boolean nor a date
 */
export function plainText(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  const kind = typeof value === 'number' ? String(value) : Array.isArray(value) ? 'a list' : typeof value;
  throw new TypeError(`${what} is ${kind}, where text, a finite number, a boolean or a date is expected.`);
}

/** Percent-encodes all but what RFC 3986 reserves; `&`, `#` and `+` are encoded all the same, for they end a value. */
export function encodeAllowingReserved(text: string, what: string): string {
  return percentEncode(text, what).replace(RESERVED, (code) =>
    code === '%26' || code === '%23' || code === '%2B' ? code : decodeURIComponent(code),
  );
}

/** The fields of an object that have a value, in order. */
export function presentEntries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, field]) => field !== undefined && field !== null);
}

/** Tells whether a value is an object with fields of its own: no list, no date. */
export function isFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
