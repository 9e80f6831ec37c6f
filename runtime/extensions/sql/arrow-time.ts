import type { Data } from 'apache-arrow';
import type { ReadCell } from './arrow-cells.js';
import type { Arrow } from './load-arrow.js';

const DAY_MS = 86_400_000;
const NANOS: readonly bigint[] = [1_000_000_000n, 1_000_000n, 1_000n, 1n];

/** Reads dates as `2026-01-31`. */
export function dateReader(arrow: Arrow, { values, type }: Data): ReadCell {
  if (!arrow.DataType.isDate(type)) return () => null;
  const raw: Int32Array | BigInt64Array = values;
  // Days since the epoch, or milliseconds.
  const toMs = type.unit === arrow.DateUnit.DAY ? (value: number) => value * DAY_MS : (value: number) => value;
  return (index) => isoDate(toMs(Number(raw[index] ?? 0)));
}

/** Reads points in time with all their digits; those with a zone are given in UTC. */
export function timestampReader(arrow: Arrow, { values, type }: Data): ReadCell {
  if (!arrow.DataType.isTimestamp(type)) return () => null;
  const raw: BigInt64Array = values;
  const nanos = NANOS[type.unit] ?? 1n;
  const zone = type.timezone ? 'Z' : '';
  return (index) => isoTime(raw[index] ?? 0n, nanos) + zone;
}

/** Reads intervals of days to seconds as `1 02:03:04.000000000`. */
export function durationReader(arrow: Arrow, { values, type }: Data): ReadCell {
  if (!arrow.DataType.isDuration(type)) return () => null;
  const raw: BigInt64Array = values;
  const nanos = NANOS[type.unit] ?? 1n;
  return (index) => dayTime((raw[index] ?? 0n) * nanos);
}

/** Reads intervals of years and months as `1-6`, those of days and milliseconds as {@link durationReader} does. */
export function intervalReader(arrow: Arrow, { values, type }: Data): ReadCell {
  if (!arrow.DataType.isInterval(type)) return () => null;
  const raw: Int32Array = values;
  if (type.unit === arrow.IntervalUnit.YEAR_MONTH) return (index) => yearMonth(raw[index] ?? 0);
  if (type.unit === arrow.IntervalUnit.DAY_TIME) {
    return (index) => dayTime(BigInt((raw[index * 2] ?? 0) * DAY_MS + (raw[index * 2 + 1] ?? 0)) * 1_000_000n);
  }
  const wide = new BigInt64Array(raw.buffer, raw.byteOffset, raw.length / 2);
  return (index) => {
    const days = BigInt(raw[index * 4 + 1] ?? 0);
    const rest = dayTime(days * BigInt(DAY_MS) * 1_000_000n + (wide[index * 2 + 1] ?? 0n));
    return `${yearMonth(raw[index * 4] ?? 0)} ${rest}`;
  };
}

/** `1-6` for 18 months. */
export function yearMonth(months: number): string {
  const all = Math.abs(months);
  return `${months < 0 ? '-' : ''}${Math.floor(all / 12)}-${all % 12}`;
}

/** `1 02:03:04.000000000` for a number of nanoseconds. */
export function dayTime(nanos: bigint): string {
  const all = nanos < 0n ? -nanos : nanos;
  const seconds = all / 1_000_000_000n;
  const part = (value: bigint, width: number): string => String(value).padStart(width, '0');
  const time = [seconds / 3600n, seconds / 60n, seconds].map((value, at) => part(value % (at === 0 ? 24n : 60n), 2));
  const fraction = part(all % 1_000_000_000n, 9);
  return `${nanos < 0n ? '-' : ''}${seconds / 86_400n} ${time.join(':')}.${fraction}`;
}

/** `2026-01-31T12:00:00.000`, with as many more digits as it takes. */
export function isoTime(value: bigint, nanosPerUnit: bigint): string {
  const nanos = value * nanosPerUnit;
  const ms = floorDivide(nanos, 1_000_000n);
  const rest = Number(nanos - ms * 1_000_000n);
  const text = new Date(Number(ms)).toISOString().slice(0, -1);
  if (rest === 0) return text;
  const digits = String(rest).padStart(6, '0');
  return text + (digits.endsWith('000') ? digits.slice(0, 3) : digits);
}

function floorDivide(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value % by < 0n ? quotient - 1n : quotient;
}

function isoDate(ms: number): string {
  const text = new Date(ms).toISOString();
  return text.slice(0, text.indexOf('T'));
}
