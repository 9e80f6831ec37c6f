import { expect, it } from 'vitest';
import { durationText } from '../../../runtime/base/duration.js';

it.each([
  [1, '1 ms'],
  [999, '999 ms'],
  [1_500, '1.5 s'],
  [61_000, '61 s'],
  [1_200_000, '20 min'],
  [7_200_000, '2 h'],
])('%i ms read as "%s"', (ms, want) => expect(durationText(ms)).toBe(want));
