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
  const time = [(seconds / 3600n) % 24n, (seconds / 60n) % 60n, seconds % 60n].map((value) => part(value, 2));
  const fraction = part(all % 1_000_000_000n, 9);
  return `${nanos < 0n ? '-' : ''}${seconds / 86_400n} ${time.join(':')}.${fraction}`;
}
