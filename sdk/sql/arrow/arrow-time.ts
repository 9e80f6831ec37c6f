import type { Data } from 'apache-arrow';
import type { ReadCell } from './cell.js';
import { IsoTime } from './iso-time.js';
import type { Arrow } from './load-arrow.js';

const DAY_MS = 86_400_000;

/** Units of a second, by `TimeUnit`: seconds, milliseconds, microseconds, nanoseconds. */
const PER_SECOND: readonly number[] = [1, 1_000, 1_000_000, 1_000_000_000];

/** Reads dates as `2026-01-31`. */
export function dateReader(arrow: Arrow, { values, type }: Data): ReadCell {
  if (!arrow.DataType.isDate(type)) return () => null;
  const raw: Int32Array | BigInt64Array = values;
  const iso = new IsoTime();
  // Days since the epoch, or milliseconds.
  const unit = type.unit === arrow.DateUnit.DAY ? 1 : DAY_MS;
  return (index) => iso.day(Math.floor(Number(raw[index] ?? 0) / unit));
}

/** Reads points in time with all their digits; those with a zone are given in UTC. */
export function timestampReader(arrow: Arrow, { values, type }: Data): ReadCell {
  if (!arrow.DataType.isTimestamp(type)) return () => null;
  const raw: BigInt64Array = values;
  const iso = new IsoTime();
  const perSecond = PER_SECOND[type.unit] ?? 1;
  const zone = type.timezone ? 'Z' : '';
  return (index) => iso.time(raw[index] ?? 0n, perSecond) + zone;
}

/** Reads intervals of days to seconds as `1 02:03:04.000000000`. */
export function durationReader(arrow: Arrow, { values, type }: Data): ReadCell {
  if (!arrow.DataType.isDuration(type)) return () => null;
  const raw: BigInt64Array = values;
  const nanos = BigInt(1_000_000_000 / (PER_SECOND[type.unit] ?? 1));
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
  const nanos = new BigInt64Array(raw.buffer, raw.byteOffset, raw.length / 2);
  return (index) => {
    const days = BigInt((raw[index * 4 + 1] ?? 0) * DAY_MS) * 1_000_000n;
    return `${yearMonth(raw[index * 4] ?? 0)} ${dayTime(days + (nanos[index * 2 + 1] ?? 0n))}`;
  };
}

/** `1-6` for 18 months. */
function yearMonth(months: number): string {
  const all = Math.abs(months);
  return `${months < 0 ? '-' : ''}${Math.floor(all / 12)}-${all % 12}`;
}

/** `1 02:03:04.000000000` for a number of nanoseconds. */
function dayTime(nanos: bigint): string {
  const all = nanos < 0n ? -nanos : nanos;
  const seconds = all / 1_000_000_000n;
  const part = (value: bigint, width: number): string => String(value).padStart(width, '0');
  const time = [(seconds / 3600n) % 24n, (seconds / 60n) % 60n, seconds % 60n].map((value) => part(value, 2));
  const fraction = part(all % 1_000_000_000n, 9);
  return `${nanos < 0n ? '-' : ''}${seconds / 86_400n} ${time.join(':')}.${fraction}`;
}
