import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryString } from '../../../runtime/wire/query.js';

describe('queryString', () => {
  it.each<[string, [string, unknown][], string]>([
    ['writes nothing for no fields', [], ''],
    [
      'keeps the given order',
      [
        ['b', 1],
        ['a', 2],
      ],
      'b=1&a=2',
    ],
    [
      'leaves undefined and null out',
      [
        ['a', undefined],
        ['b', null],
        ['c', ''],
      ],
      'c=',
    ],
    [
      'writes zero and false',
      [
        ['a', 0],
        ['b', false],
        ['c', true],
      ],
      'a=0&b=false&c=true',
    ],
    [
      'repeats lists',
      [
        ['a', ['x', 'y', null, undefined]],
        ['b', []],
      ],
      'a=x&a=y',
    ],
    [
      'dots nested objects',
      [['filter_by', { user_ids: [123, 456], deep: { is_pinned: true } }]],
      'filter_by.user_ids=123&filter_by.user_ids=456&filter_by.deep.is_pinned=true',
    ],
    ['writes booleans in lists in lower case', [['a', [true, false]]], 'a=true&a=false'],
    ['writes a bigint in decimal', [['id', 9223372036854775807n]], 'id=9223372036854775807'],
    [
      'writes a date as RFC 3339',
      [
        ['t', new Date(0)],
        ['l', [new Date(0)]],
      ],
      't=1970-01-01T00%3A00%3A00.000Z&l=1970-01-01T00%3A00%3A00.000Z',
    ],
    ['writes a space as %20', [['q', 'a b+c&d=e%']], 'q=a%20b%2Bc%26d%3De%25'],
    ['keeps nested keys as given but encodes them', [['a', { 'b[0] c': 1 }]], 'a.b%5B0%5D%20c=1'],
  ])('%s', (_name, fields, want) => {
    expect(queryString(fields)).toBe(want);
  });

  it.each<[unknown, string]>([
    [[{ a: 1 }], 'Query parameter q is a list of objects or lists'],
    [[[1]], 'Query parameter q is a list of objects or lists'],
    [{ in: [{ a: 1 }] }, 'Query parameter q.in is a list of objects or lists'],
    [NaN, 'Query parameter q is NaN'],
    [{ x: Infinity }, 'Query parameter q.x is Infinity'],
    [new Date(NaN), 'Query parameter q is an invalid Date'],
    [() => 1, 'Query parameter q is a function'],
    [new Map(), 'Query parameter q is a Map'],
    [new Uint8Array(1), 'Query parameter q is a Uint8Array'],
    ['\udc00', 'Query parameter q holds half of a surrogate pair'],
    [cyclic(), 'nested too deeply or contains itself'],
  ])('refuses a value that a query cannot hold (%#)', (value, message) => {
    expect(() => queryString([['q', value]])).toThrow(message);
    expect(() => queryString([['q', value]])).toThrow(TypeError);
  });

  it('comes back unchanged through a URL', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text)), (fields) => {
        const url = new URL(`https://host/a?${queryString(fields)}`);
        expect([...url.searchParams]).toEqual(fields);
        expect([url.pathname, url.hash]).toEqual(['/a', '']);
      }),
      { numRuns: 1_000 },
    );
  });
});

function cyclic(): object {
  const value: { self?: unknown } = {};
  value.self = value;
  return value;
}
