import { describe, expect, it } from 'vitest';
import { newestFirst, runtimeVersion } from '../../../../sdk/clusters/runtime-version.js';

describe('the version of a runtime key', () => {
  it.each([
    ['16.4.x-scala2.12', [16, 4, 0]],
    ['9.10.11-scala2.12', [9, 10, 11]],
    ['v12.2', [12, 2, 0]],
    ['13.x-snapshot', [13, 0, 0]],
    ['14.3.x', [14, 3, 0]],
    ['15.4.x+build', [15, 4, 0]],
    ['custom:16.4.x', undefined],
    ['release-16.4.x', undefined],
    ['16', undefined],
    ['16.4beta', undefined],
    ['', undefined],
  ])('%s', (key, version) => {
    expect(runtimeVersion(key)).toEqual(version);
  });
});

describe('runtimes, the newest first', () => {
  it('go by each part as a number, then by name, and those without a version last', () => {
    const sorted = [
      '16.4.x-scala2.12',
      '16.4.x-scala2.13',
      '16.3.10-scala2.12',
      '16.3.9-scala2.12',
      '9.10.x-scala2.12',
      '9.9.x-scala2.12',
      'custom:a',
      'custom:b',
    ];
    expect([...sorted].reverse().sort(newestFirst)).toEqual(sorted);
    expect([...sorted].sort(newestFirst)).toEqual(sorted);
    expect(newestFirst('16.4.x', '16.4.x')).toBe(0);
  });
});
