import { describe, expect, it } from 'vitest';
import { fieldOf, isRecord, textAt, valueAt } from '../../../runtime/base/fields.js';

describe('fieldOf', () => {
  it.each([
    [{ a: 1 }, 1],
    [{ b: 1 }, undefined],
    [null, undefined],
    [undefined, undefined],
    ['text', undefined],
  ])('reads a field of anything: %j', (value, want) => {
    expect(fieldOf(value, 'a')).toBe(want);
  });
});

describe('valueAt and textAt', () => {
  it('follow a path, and give nothing where it ends early', () => {
    const value = { settings: { name: 'etl', max: 3, tags: {} } };
    expect(valueAt(value, ['settings', 'max'])).toBe(3);
    expect(valueAt(value, ['settings', 'name', 'length'])).toBeUndefined();
    expect(textAt(value, ['settings', 'max'])).toBe('3');
    expect(textAt(value, ['settings', 'tags'])).toBeUndefined();
    expect(textAt({ name: '' }, ['name'])).toBeUndefined();
  });
});

describe('isRecord', () => {
  it.each([
    [{}, true],
    [[], false],
    [null, false],
    ['a', false],
  ])('of %j is %s', (value, want) => {
    expect(isRecord(value)).toBe(want);
  });
});
