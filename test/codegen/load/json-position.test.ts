import { assert, json, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstJsonError, lineAndColumn } from '../../../codegen/load/json-position.js';

describe('firstJsonError', () => {
  const cases = [
    ['{"a": 1,}', 8],
    ['{"a": 1 "b": 2}', 8],
    ['[1, 2', 5],
    ['{"a": tru}', 6],
    ['{a: 1}', 1],
    ['{"a": 1}}', 8],
    ['[1, ]', 4],
    ['{"a" 1}', 5],
    ["{'a': 1}", 1],
    ['{"a": "x\ny"}', 6],
    ['{"a": 01}', 7],
    ['', 0],
    ['{"a": [1}', 8],
  ] as const;
  it.each(cases)('finds the error in %j at %i', (text, offset) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(firstJsonError(text)).toBe(offset);
  });

  it('finds no error before the end of a JSON text that was cut short', () => {
    assert(
      property(json(), (text) => {
        expect(firstJsonError(`{"a": ${text}`)).toBe(`{"a": ${text}`.length);
      }),
    );
  });
});

describe('lineAndColumn', () => {
  it('counts both from one', () => {
    expect(lineAndColumn('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
    expect(lineAndColumn('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
  });
});
