import { describe, expect, it } from 'vitest';
import { textDecoder } from '../../../../../sdk/sql/types/decode-text.js';
import { parseSqlType } from '../../../../../sdk/sql/types/parse-sql-type.js';

function decode(type: string, text: string): unknown {
  const decoder = textDecoder(parseSqlType(type, undefined));
  return decoder === undefined ? text : decoder(text);
}

describe('decoding a cell of text by its SQL type', () => {
  it.each([
    ['BOOLEAN', 'true', true],
    ['BOOLEAN', 'false', false],
    ['TINYINT', '-128', -128],
    ['SMALLINT', '300', 300],
    ['INT', '2147483647', 2147483647],
    ['BIGINT', '9007199254740991', 9007199254740991],
    ['BIGINT', '9007199254740992', '9007199254740992'],
    ['BIGINT', '-9223372036854775808', '-9223372036854775808'],
    ['FLOAT', '0.5', 0.5],
    ['DOUBLE', 'NaN', Number.NaN],
    ['DOUBLE', 'Infinity', Infinity],
    ['DOUBLE', '-Infinity', -Infinity],
    ['DOUBLE', '-inf', -Infinity],
    ['DECIMAL(38,18)', '12345678901234567890.123456789012345678', '12345678901234567890.123456789012345678'],
    ['DATE', '2026-01-31', '2026-01-31'],
    ['TIMESTAMP', '2026-01-31T12:00:00.123456Z', '2026-01-31T12:00:00.123456Z'],
    ['TIMESTAMP', '2026-01-31 12:00:00', '2026-01-31T12:00:00'],
    ['TIMESTAMP_NTZ', '2026-01-31T12:00:00.000', '2026-01-31T12:00:00.000'],
    ['INTERVAL YEAR TO MONTH', '1-6', '1-6'],
    ['INTERVAL DAY TO SECOND', '2 03:04:05.000000000', '2 03:04:05.000000000'],
    ['BINARY', '00ff', Uint8Array.of(0, 255)],
    ['BINARY', '', new Uint8Array()],
    ['BINARY', 'AP8=', Uint8Array.of(0, 255)],
    ['STRING', '007', '007'],
    ['VARCHAR(10)', 'x', 'x'],
    ['STRING COLLATE UTF8_LCASE', 'x', 'x'],
    ['GEOMETRY(4326)', 'POINT(1 2)', 'POINT(1 2)'],
    ['VARIANT', '{"a":[1,"2",null,true]}', { a: [1, '2', null, true] }],
    ['VARIANT', '9007199254740993', '9007199254740993'],
    ['VARIANT', 'no JSON', 'no JSON'],
    ['ARRAY<INT>', '[1,null,3]', [1, null, 3]],
    ['ARRAY<INT>', '["1","2"]', [1, 2]],
    ['ARRAY<STRING>', '["1","\\"],[\\""]', ['1', '"],["']],
    ['ARRAY<DECIMAL(20,2)>', '[123456789012345678.90, -0.10]', ['123456789012345678.90', '-0.10']],
    ['ARRAY<BIGINT>', '[9007199254740993,1]', ['9007199254740993', 1]],
    ['ARRAY<VARIANT>', '[1,"1",{"n":2,"s":"2"}]', [1, '1', { n: 2, s: '2' }]],
    ['MAP<STRING,DOUBLE>', '{"a":1.5,"b":"NaN"}', { a: 1.5, b: Number.NaN }],
    ['MAP<INT, ARRAY<BOOLEAN>>', '{"1":[true,"false"]}', { 1: [true, false] }],
    ['STRUCT<a: INT, b: STRING>', '{"a":1}', { a: 1, b: null }],
    [
      "STRUCT<`a b`: DECIMAL(3,1) NOT NULL COMMENT 'x, y>', c: ARRAY<DATE>>",
      '{"a b":1.0,"c":["2026-01-31"]}',
      { 'a b': '1.0', c: ['2026-01-31'] },
    ],
    ['STRUCT<i: INTERVAL DAY TO SECOND, n: INT>', '{"i":"1 00:00:00","n":1}', { i: '1 00:00:00', n: 1 }],
    ['ARRAY<INT>', 'not JSON', 'not JSON'],
    ['ARRAY<VARIANT>', '[[1,"2"]]', [[1, '2']]],
    ['ARRAY<INT>', '"[1,2]"', [1, 2]],
    ['ARRAY<INT>', '7', '7'],
    ['ARRAY<INT>', '{"a":1}', null],
    ['MAP<STRING,INT>', 'true', null],
    ['ARRAY<STRUCT<a: INT>>', '[{"a":1},null,"{\\"a\\":2}"]', [{ a: 1 }, null, { a: 2 }]],
    ['STRUCT<toString: INT>', '{}', { toString: null }],
    ['DOUBLE', '+inf', Infinity],
    ['DOUBLE', 'x-inf', Number.NaN],
    ['DOUBLE', 'xinf', Number.NaN],
    ['BINARY', '0g==', Uint8Array.of(0xd2)],
    ['ARRAY<BINARY>', '["00ff"]', [Uint8Array.of(0, 255)]],
    ['MAP<STRING,INT>', '[{"key":"a","value":1},{"key":"b","value":null},{"key":"c"}]', { a: 1, b: null, c: null }],
    [
      'MAP<BIGINT,BIGINT>',
      '[{"key":9007199254740993,"value":9007199254740995}]',
      { '9007199254740993': '9007199254740995' },
    ],
    ['MAP<DECIMAL(3,2),BOOLEAN>', '[{"key":1.10,"value":true}]', { '1.10': true }],
    ['MAP<BOOLEAN,INT>', '[[true,1],[false,2]]', { true: 1, false: 2 }],
    ['MAP<STRING,INT>', '[]', {}],
    ['MAP<STRING,INT>', '[{"key":"__proto__","value":1}]', Object.fromEntries([['__proto__', 1]])],
    [
      'MAP<STRUCT<a: INT, b: DECIMAL(3,1)>, STRING>',
      '[{"key":{"a":1,"b":2.0},"value":"x"},{"key":{"a":2},"value":"y"}]',
      { '{"a":1,"b":"2.0"}': 'x', '{"a":2,"b":null}': 'y' },
    ],
    ['MAP<ARRAY<DOUBLE>,INT>', '[{"key":["NaN"],"value":1},{"key":[null],"value":2}]', { '["NaN"]': 1, '[null]': 2 }],
    ['MAP<STRUCT<a: INT>,INT>', '{"{1}":1,"{2}":2}', { '{1}': 1, '{2}': 2 }],
    [
      'ARRAY<STRUCT<m: MAP<STRING, MAP<INT, DATE>>>>',
      '[{"m":[{"key":"k","value":[{"key":1,"value":"2026-01-31"},{"key":2,"value":null}]}]}]',
      [{ m: { k: { 1: '2026-01-31', 2: null } } }],
    ],
    [
      'MAP<STRING,INT>',
      '[{"k":"a","v":1},{"k":"b","v":2}]',
      [
        { k: 'a', v: 1 },
        { k: 'b', v: 2 },
      ],
    ],
    [
      'VARIANT',
      '{"n":12345678901234567890,"d":1234567890.12345678901,"e":0.1}',
      {
        n: '12345678901234567890',
        d: '1234567890.12345678901',
        e: 0.1,
      },
    ],
    [
      'VARIANT',
      '[1.10, -0.5, 1e3, 2.50E-3, 1e400, 0.30000000000000004, 0e999]',
      [1.1, -0.5, 1000, 0.0025, '1e400', 0.30000000000000004, 0],
    ],
    ['VARIANT', '12345678901234567890123456789012345.678', '12345678901234567890123456789012345.678'],
    [
      'VARIANT',
      '{"9007199254740993":"9007199254740993 \\" 1.2345678901234567891"}',
      {
        '9007199254740993': '9007199254740993 " 1.2345678901234567891',
      },
    ],
    ['VARIANT', '[0123456789012345678]', '[0123456789012345678]'],
    ['ARRAY<VARIANT>', '[{"d":0.12345678901234567}]', [{ d: '0.12345678901234567' }]],
    ['MAP<STRING,VARIANT>', '{"a":{"d":99999999999999999.5}}', { a: { d: '99999999999999999.5' } }],
    ['DATE', '+12026-01-31', '+12026-01-31'],
    ['TIMESTAMP', '+294247-01-10 04:00:54.775807', '+294247-01-10T04:00:54.775807'],
    ['TIMESTAMP_NTZ', '-0044-03-15 12:00:00', '-0044-03-15T12:00:00'],
    ['STRUCT<a: STRING COLLATE UNICODE,b: INT>', '{"a":"x","b":1}', { a: 'x', b: 1 }],
  ])('%s %s', (type, text, want) => {
    expect(decode(type, text)).toEqual(want);
  });

  it('keeps a field named __proto__ as a field', () => {
    const value = decode('MAP<STRING,INT>', '{"__proto__":1}');
    expect(Object.entries(Object(value))).toEqual([['__proto__', 1]]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it('refuses bytes that are neither hexadecimal nor Base64', () => {
    expect(() => decode('BINARY', '%%%')).toThrow('neither hexadecimal nor Base64');
  });

  it.each(['ARRAY<STRING>', 'VARIANT'])('reads a %s of one very long text', (type) => {
    const text = 'x'.repeat(20_000_000);
    expect(decode(type, JSON.stringify([text]))).toEqual([text]);
  });

  it('takes linear time for quotes that never close', () => {
    const start = performance.now();
    decode('ARRAY<STRING>', `["${'\\"'.repeat(200_000)}`);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('reading a SQL type', () => {
  it.each([
    ['', 'LONG', { kind: 'long' }],
    [undefined, 'TIMESTAMP', { kind: 'timestamp' }],
    ['ARRAY<', 'ARRAY', { kind: 'json' }],
    ['ARRAY<INT> trailing', 'ARRAY', { kind: 'json' }],
    ['STRUCT<>', 'STRUCT', { kind: 'struct', fields: [] }],
    ['BRANDNEW', 'USER_DEFINED_TYPE', { kind: 'text' }],
    [`${'ARRAY<'.repeat(1000)}INT${'>'.repeat(1000)}`, 'ARRAY', { kind: 'json' }],
    ['MAP<STRING , INT>', undefined, { kind: 'map', key: { kind: 'text' }, value: { kind: 'integer' } }],
    [
      'STRUCT<a : INT  NOT  NULL  COMMENT  "c" , `b` STRING  COLLATE  UNICODE , c DECIMAL (3,1) >',
      undefined,
      {
        kind: 'struct',
        fields: [
          { name: 'a', type: { kind: 'integer' } },
          { name: 'b', type: { kind: 'text' } },
          { name: 'c', type: { kind: 'decimal' } },
        ],
      },
    ],
    ['ARRAY<INT', 'ARRAY', { kind: 'json' }],
    ['LIST<INT>', 'ARRAY', { kind: 'json' }],
    ['MAP<STRING>', 'MAP', { kind: 'json' }],
    ['MAP<STRING INT>', 'MAP', { kind: 'json' }],
    ['MAP<STRING,>', 'MAP', { kind: 'json' }],
    ['ARRAY<>', 'ARRAY', { kind: 'json' }],
    ['STRUCT<a: INT b: INT>', 'STRUCT', { kind: 'json' }],
    ['STRUCT<a:>', 'STRUCT', { kind: 'json' }],
    ['STRUCT<a: INT,>', 'STRUCT', { kind: 'json' }],
    [' ARRAY < INT > ', undefined, { kind: 'array', element: { kind: 'integer' } }],
    [undefined, undefined, { kind: 'text' }],
    [
      'STRUCT<`a``b`: INT, c: STRING COLLATE UNICODE COMMENT "x>, \\" y", d INT>',
      undefined,
      {
        kind: 'struct',
        fields: [
          { name: 'a`b', type: { kind: 'integer' } },
          { name: 'c', type: { kind: 'text' } },
          { name: 'd', type: { kind: 'integer' } },
        ],
      },
    ],
    [
      'map<string,struct<x:bigint>>',
      'MAP',
      {
        kind: 'map',
        key: { kind: 'text' },
        value: { kind: 'struct', fields: [{ name: 'x', type: { kind: 'long' } }] },
      },
    ],
  ])('%s of %s', (text, name, want) => {
    expect(parseSqlType(text, name)).toEqual(want);
  });
});
