import { describe, expect, it } from 'vitest';
import { atLeast, parseCliVersion } from '../../../../runtime/auth/programs/cli-version.js';

describe('parseCliVersion', () => {
  it.each([
    ['{"Major":0,"Minor":296,"Patch":1,"Version":"x"}', [0, 296, 1]],
    ['{"Major":0,"Minor":0,"Patch":0}', undefined],
    ['{"Major":"0"}', undefined],
    ['Databricks CLI v0.296.0', undefined],
  ])('reads %s', (output, want) => {
    expect(parseCliVersion(output)).toEqual(want);
  });
});

describe('atLeast', () => {
  it.each([
    [[0, 207, 1], true],
    [[0, 207, 2], true],
    [[1, 0, 0], true],
    [[0, 207, 0], false],
    [[0, 99, 9], false],
    [undefined, false],
  ] as const)('is true for %j and later', (version, want) => {
    expect(atLeast(version, [0, 207, 1])).toBe(want);
  });
});
