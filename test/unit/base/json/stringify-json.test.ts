import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../../runtime/base/json/parse-json.js';
import { stringifyJson } from '../../../../runtime/base/json/stringify-json.js';

describe('stringifyJson', () => {
  it('equals JSON.stringify on any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(stringifyJson(value)).toBe(JSON.stringify(value));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['leaves undefined fields out and keeps null', { a: undefined, b: null, c: 0, d: '' }, '{"b":null,"c":0,"d":""}'],
    ['keeps the places of a list', [undefined, 1], '[null,1]'],
    [
      'writes a bigint as an integer literal',
      { id: 9223372036854775807n, n: [-1n] },
      '{"id":9223372036854775807,"n":[-1]}',
    ],
    ['writes a date as RFC 3339', { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
    ['asks an object for its JSON form', { u: { toJSON: () => ({ x: 1n }) } }, '{"u":{"x":1}}'],
    ['writes a text with half a surrogate pair escaped', '\ud800', '"\\ud800"'],
  ])('%s', (_name, value, want) => {
    expect(stringifyJson(value)).toBe(want);
  });

  it('writes the same object twice when it does not contain itself', () => {
    const tag = { a: 1 };
    expect(stringifyJson({ x: tag, y: [tag, tag] })).toBe('{"x":{"a":1},"y":[{"a":1},{"a":1}]}');
  });

  it.each([
    [{ tasks: [{ timeout: NaN }] }, 'NaN', '$.tasks[0].timeout'],
    [{ 'a b': [1, Infinity] }, 'Infinity', '$["a b"][1]'],
    [-Infinity, '-Infinity', '$.'],
    [{ at: new Date(NaN) }, 'an invalid Date', '$.at'],
    [{ content: new Uint8Array(2) }, 'a Uint8Array', '$.content'],
    [{ m: new Map() }, 'a Map', '$.m'],
    [{ a: [cyclic()] }, 'contains itself', '$.a[0].self'],
  ])('refuses what JSON cannot hold and names its place: %#', (value, what, place) => {
    expect(() => stringifyJson(value)).toThrow(TypeError);
    expect(() => stringifyJson(value)).toThrow(what);
    expect(() => stringifyJson(value)).toThrow(place);
  });

  it('refuses to write undefined', () => {
    expect(() => stringifyJson(undefined)).toThrow('Cannot write undefined as JSON.');
  });

  it('writes what parseJson reads back, big integers as text', () => {
    expect(parseJson(stringifyJson({ id: 2n ** 64n }))).toEqual({ id: '18446744073709551616' });
  });
});

function cyclic(): object {
  const value: { self?: unknown } = {};
  value.self = value;
  return value;
}
