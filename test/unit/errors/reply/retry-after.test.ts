import { describe, expect, it } from 'vitest';
import { parseRetryAfter } from '../../../../runtime/errors/reply/retry-after.js';

const NOW = Date.UTC(2026, 0, 5, 12, 0, 0);

describe('parseRetryAfter', () => {
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['1.5', 1_500],
    ['Mon, 05 Jan 2026 12:00:30 GMT', 30_000],
    ['Monday, 05-Jan-26 12:00:30 GMT', 30_000],
    ['Mon, 05 Jan 2026 11:00:00 GMT', 0],
    ['99999999999', 86_400_000],
    ['Mon, 05 Jan 2099 12:00:00 GMT', 86_400_000],
    ['', undefined],
    ['-5', undefined],
    ['soon', undefined],
    ['Mon, whenever', undefined],
    ['1e3', undefined],
    ['0x10', undefined],
    ['2026-01-05', undefined],
  ])('reads %j as %j milliseconds', (value, want) => {
    expect(parseRetryAfter(value, NOW)).toBe(want);
  });

  it('takes linear time on a hostile value', () => {
    const start = performance.now();
    expect(parseRetryAfter('1'.repeat(200_000), NOW)).toBeUndefined();
    expect(parseRetryAfter(`mon${' '.repeat(200_000)}`, NOW)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(500);
  });
});
