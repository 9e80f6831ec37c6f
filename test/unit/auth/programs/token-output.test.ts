import { describe, expect, it } from 'vitest';
import { parseLocalTime } from '../../../../runtime/auth/programs/token-output.js';

describe('parseLocalTime', () => {
  it.each([
    ['2024-01-02T03:04:05Z', Date.UTC(2024, 0, 2, 3, 4, 5)],
    ['2024-01-02T03:04:05.123456789+02:00', Date.UTC(2024, 0, 2, 1, 4, 5, 123)],
    ['2024-01-02T03:04:05.5-01:30', Date.UTC(2024, 0, 2, 4, 34, 5, 500)],
    ['2024-01-02 03:04:05', new Date(2024, 0, 2, 3, 4, 5).getTime()],
    ['2024-01-02 03:04:05.120000', new Date(2024, 0, 2, 3, 4, 5, 120).getTime()],
    ['2024-01-02', undefined],
    ['2024-13-02T03:04:05Z', undefined],
    ['', undefined],
  ])('reads %j', (text, want) => {
    expect(parseLocalTime(text)).toBe(want);
  });
});
