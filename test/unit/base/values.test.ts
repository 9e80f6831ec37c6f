import { expect, it } from 'vitest';
import { int64 } from '../../../runtime/base/values.js';

it.each([
  ['0', 0],
  ['-9007199254740991', -9007199254740991],
  ['9007199254740992', '9007199254740992'],
  ['9223372036854775807', '9223372036854775807'],
])('reads the 64-bit integer %s without rounding it', (digits, want) => {
  expect(int64(digits)).toBe(want);
});
