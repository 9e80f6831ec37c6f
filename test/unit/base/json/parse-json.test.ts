import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../../runtime/base/json/parse-json.js';

const outcome = (parse: (text: string) => unknown, text: string): unknown => {
  try {
    return { value: parse(text) };
  } catch {
    return 'refused';
  }
};

describe('parseJson', () => {
  const exact: readonly (readonly [string, unknown])[] = [
    ['9007199254740991', 9007199254740991],
    ['-9007199254740991', -9007199254740991],
    ['9007199254740992', '9007199254740992'],
    ['-9007199254740993', '-9007199254740993'],
    ['{"job_id":9223372036854775807}', { job_id: '9223372036854775807' }],
    ['{"job_id" : \n\t9223372036854775807 }', { job_id: '9223372036854775807' }],
    ['[1,-9223372036854775808 , 2]', [1, '-9223372036854775808', 2]],
    ['[9007199254740993,9007199254740995]', ['9007199254740993', '9007199254740995']],
    ['{"a":[{"b":[[12345678901234567890]]}]}', { a: [{ b: [['12345678901234567890']] }] }],
    [
      '{"":12345678901234567890,"a:":12345678901234567891}',
      { '': '12345678901234567890', 'a:': '12345678901234567891' },
    ],
    ['{"a\\"":12345678901234567890}', { 'a"': '12345678901234567890' }],
    ['{"a\\\\":12345678901234567890}', { 'a\\': '12345678901234567890' }],
    [`[${'9'.repeat(400)}]`, ['9'.repeat(400)]],
  ];
  it.each(exact)('keeps every digit of %s', (text, want) => {
    expect(parseJson(text)).toEqual(want);
  });

  const untouched: readonly string[] = [
    '"9223372036854775807"',
    '["a: 9223372036854775807, b"]',
    '[":9223372036854775807,"]',
    '["x\\":9223372036854775807,\\""]',
    '{"k\\":9223372036854775807,":1}',
    '["\\\\",":9223372036854775807,"]',
    '{"a":"[9223372036854775807]","b":",9223372036854775807,"}',
    '0.1234567890123456789',
    '12345678901234567890.5',
    '12345678901234567890e3',
    '12345678901234567890E-3',
    '1e12345678901234567890',
    '[0.00000000000000000001]',
    '{"1234567890123456789":1}',
  ];
  it.each(untouched)('reads %s as JSON.parse does', (text) => {
    expect(parseJson(text)).toEqual(JSON.parse(text));
  });

  const invalid: readonly string[] = [
    '{12345678901234567890:1}',
    '{"a":1,12345678901234567890:1}',
    '[1 12345678901234567890]',
    '[01234567890123456789]',
    '--12345678901234567890',
    '- 12345678901234567890',
    '+12345678901234567890',
    '[12345678901234567890',
    '"12345678901234567890',
    '12345678901234567890 1',
    '[12345678901234567890n]',
    'abc":12345678901234567890,"',
    '',
  ];
  it.each(invalid)('refuses %s, which is no JSON', (text) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });

  it('equals JSON.parse on any JSON value whose integers are safe', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, space) => {
        const text = JSON.stringify(value, (_key, item: unknown) => (isUnsafe(item) ? 0 : item), space);
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps big integers exact and their look-alikes in strings as they are, anywhere in a document', () => {
    const integer = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
    const fragment = fc.constantFrom(
      '"',
      '\\',
      ':',
      ',',
      '[',
      ']',
      '{',
      '}',
      ' ',
      '\n',
      'a',
      '-',
      '.',
      'e',
      '1234567890123456789',
      '9'.repeat(15),
    );
    const text = fc.array(fragment, { maxLength: 8 }).map((parts) => parts.join(''));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        integer,
        text,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(text, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, fc.constantFrom('', ' ', '\n\t'), (value, space) => {
        expect(parseJson(writeWithIntegers(value, space))).toEqual(expected(value));
      }),
      { numRuns: 2_000 },
    );
  });

  it('accepts and refuses the same texts as JSON.parse', () => {
    const token = fc.constantFrom(
      '"',
      '\\',
      ':',
      ',',
      '[',
      ']',
      '{',
      '}',
      ' ',
      'a',
      '-',
      '.',
      'e',
      '0',
      '1234567890123456789',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
        const text = tokens.join('');
        const refused = outcome(JSON.parse, text) === 'refused';
        expect(outcome(parseJson, text) === 'refused').toBe(refused);
      }),
      { numRuns: 5_000 },
    );
  });

  it('finds the shortest big integer at any offset', () => {
    for (let offset = 0; offset < 64; offset++) {
      expect(parseJson(`${' '.repeat(offset)}[9007199254740993]`)).toEqual(['9007199254740993']);
    }
  });

  it('gives objects their normal prototype when a key is __proto__', () => {
    const value = parseJson('{"__proto__":{"admin":true},"id":12345678901234567890}') as object;
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect('admin' in value).toBe(false);
    expect(Object.hasOwn(value, '__proto__')).toBe(true);
  });

  it.each([
    ['big integers', `[${'12345678901234567,'.repeat(60_000)}1]`],
    ['backslashes', `["${'\\\\'.repeat(500_000)}",12345678901234567]`],
    ['spaces around a number', `[1,${' '.repeat(500_000)}12345678901234567${' '.repeat(500_000)}]`],
    ['quotes', `[${'"",'.repeat(300_000)}12345678901234567]`],
    ['15-digit runs', `[${'"123456789012345 ",'.repeat(50_000)}1]`],
  ])('reads a megabyte of %s in linear time', (_what, text) => {
    const start = performance.now();
    parseJson(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

function isUnsafe(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
}

function writeWithIntegers(value: unknown, space: string): string {
  if (typeof value === 'bigint') return `${space}${value}${space}`;
  if (Array.isArray(value)) return `[${value.map((item) => writeWithIntegers(item, space)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}${space}:${writeWithIntegers(item, space)}`,
  );
  return `{${fields.join(',')}}`;
}

function expected(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (Array.isArray(value)) return value.map(expected);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expected(item)]));
}
