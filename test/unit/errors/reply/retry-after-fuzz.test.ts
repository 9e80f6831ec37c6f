import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRetryAfter } from '../../../../runtime/errors/reply/retry-after.js';

/** Longer waits are cut to a day. */
const DAY = 86_400;

const NOW = Date.UTC(2026, 7, 19, 12);

describe('parseRetryAfter, given anything', () => {
  it('gives a finite time from 0 on, or nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.double().map(String), fc.date({ noInvalidDate: true }).map(String)),
        (text) => {
          const wait = parseRetryAfter(text, NOW);
          expect(wait === undefined || (Number.isFinite(wait) && wait >= 0)).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('reads whole seconds exactly, up to a day', () => {
    fc.assert(
      fc.property(fc.nat(2 * DAY), (seconds) => {
        expect(parseRetryAfter(String(seconds), NOW)).toBe(Math.min(seconds, DAY) * 1000);
      }),
    );
  });

  it('reads a date as the time until then', () => {
    fc.assert(
      fc.property(fc.nat(2 * DAY), (seconds) => {
        const date = new Date(NOW + seconds * 1000).toUTCString();
        expect(parseRetryAfter(date, NOW)).toBe(Math.min(seconds, DAY) * 1000);
      }),
    );
  });

  it('takes no longer for hostile text', () => {
    const started = performance.now();
    for (const text of ['1'.repeat(1_000_000), ' '.repeat(1_000_000), 'Mon, '.repeat(200_000)])
      parseRetryAfter(text, NOW);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
