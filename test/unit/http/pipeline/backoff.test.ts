import { describe, expect, it } from 'vitest';
import { backoffMs } from '../../../../runtime/http/pipeline/backoff.js';

describe('backoffMs', () => {
  it.each([
    [1, 0, 1_050],
    [1, 1, 1_750],
    [2, 0.5, 2_400],
    [10, 0, 10_050],
    [500, 1, 10_750],
  ])('waits after attempt %d with jitter %d for %d ms', (attempt, random, want) => {
    expect(backoffMs(attempt, () => random)).toBe(want);
  });
});
