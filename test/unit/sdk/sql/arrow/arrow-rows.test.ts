import * as arrow from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { ArrowRowMaker } from '../../../../../sdk/sql/arrow/arrow-rows.js';
import { resultColumns } from '../../../../../sdk/sql/types/result-columns.js';

/** The values of one column that went through an Arrow stream. */
function roundTrip(type: string, vector: arrow.Vector): unknown[] {
  const bytes = arrow.tableToIPC(new arrow.Table({ c: vector }), 'stream');
  const source = new ArrowRowMaker(arrow, resultColumns([{ name: 'c', position: 0, type_text: type }])).rows(bytes);
  const values: unknown[] = [];
  for (let row = source.next(); row !== undefined; row = source.next()) values.push(row['c']);
  return values;
}

const list = <T>(values: T, type: arrow.DataType): arrow.Vector =>
  arrow.vectorFromArray(values as unknown[], type) as arrow.Vector;

function decimals(scale: number, words: readonly (readonly number[])[]): arrow.Vector {
  const type = new arrow.Decimal(scale, 38, 128);
  return arrow.makeVector(arrow.makeData({ type, length: words.length, data: Uint32Array.from(words.flat()) }));
}

const raw = (type: arrow.DataType, data: BigInt64Array | Int32Array, length: number): arrow.Vector =>
  arrow.makeVector(arrow.makeData({ type, length, data } as never)) as arrow.Vector;

describe('decoding Arrow', () => {
  it.each<[string, arrow.Vector, unknown[]]>([
    ['BOOLEAN', list([true, false, null], new arrow.Bool()), [true, false, null]],
    ['INT', list([1, -2, null], new arrow.Int32()), [1, -2, null]],
    [
      'BIGINT',
      list([1n, 9007199254740993n, -9223372036854775808n, null], new arrow.Int64()),
      [1, '9007199254740993', '-9223372036854775808', null],
    ],
    ['DOUBLE', list([0.1, Number.NaN, Infinity], new arrow.Float64()), [0.1, Number.NaN, Infinity]],
    ['FLOAT', list([0.5, null], new arrow.Float32()), [0.5, null]],
    [
      'STRING',
      list(['a', null, '', 'ä€😀', 'longer than thirteen'], new arrow.Utf8()),
      ['a', null, '', 'ä€😀', 'longer than thirteen'],
    ],
    [
      'STRING',
      list(['\ufeffx', 'ab', 'longer than thirteen'], new arrow.Utf8()),
      ['\ufeffx', 'ab', 'longer than thirteen'],
    ],
    ['BINARY', list([Uint8Array.of(1, 2), null], new arrow.Binary()), [Uint8Array.of(1, 2), null]],
    ['VARIANT', list(['{"a":1}', null], new arrow.Utf8()), [{ a: 1 }, null]],
    ['ARRAY<DECIMAL(3,1)>', list(['[1.0]'], new arrow.Utf8()), [['1.0']]],
    ['VOID', list([null, null], new arrow.Null()), [null, null]],
    [
      'DECIMAL(38,2)',
      decimals(2, [
        [5, 0, 0, 0],
        [0xfffffffb, 0xffffffff, 0xffffffff, 0xffffffff],
        [0xffffffff, 0xffffffff, 0xffffffff, 0x7fffffff],
      ]),
      ['0.05', '-0.05', '1701411834604692317316873037158841057.27'],
    ],
    ['DECIMAL(38,0)', decimals(0, [[7, 1, 0, 0]]), ['4294967303']],
    ['DATE', raw(new arrow.DateDay(), Int32Array.of(0, -1, 20_484), 3), ['1970-01-01', '1969-12-31', '2026-01-31']],
    [
      'TIMESTAMP',
      raw(
        new arrow.TimestampMicrosecond('Europe/Paris'),
        BigInt64Array.of(0n, -1n, 1_769_860_800_123_456n, 1_769_860_800_120_000n),
        4,
      ),
      [
        '1970-01-01T00:00:00.000Z',
        '1969-12-31T23:59:59.999999Z',
        '2026-01-31T12:00:00.123456Z',
        '2026-01-31T12:00:00.120Z',
      ],
    ],
    [
      'TIMESTAMP_NTZ',
      raw(new arrow.TimestampMicrosecond(), BigInt64Array.of(253_402_300_799_999_999n), 1),
      ['9999-12-31T23:59:59.999999'],
    ],
    ['TIMESTAMP_NTZ', raw(new arrow.TimestampNanosecond(), BigInt64Array.of(1n), 1), ['1970-01-01T00:00:00.000000001']],
    ['INTERVAL YEAR TO MONTH', raw(new arrow.IntervalYearMonth(), Int32Array.of(18, -1), 2), ['1-6', '-0-1']],
    [
      'INTERVAL DAY TO SECOND',
      raw(new arrow.DurationMicrosecond(), BigInt64Array.of(183_845_000_001n, -1_000_000n), 2),
      ['2 03:04:05.000001000', '-0 00:00:01.000000000'],
    ],
    [
      'ARRAY<INT>',
      list([[1, 2], null, []], new arrow.List(new arrow.Field('item', new arrow.Int32(), true))),
      [[1, 2], null, []],
    ],
    [
      'STRUCT<a: BIGINT, b: STRING>',
      list(
        [
          { a: 9007199254740993n, b: 'x' },
          { a: 1n, b: null },
        ],
        new arrow.Struct([new arrow.Field('a', new arrow.Int64(), true), new arrow.Field('b', new arrow.Utf8(), true)]),
      ),
      [
        { a: '9007199254740993', b: 'x' },
        { a: 1, b: null },
      ],
    ],
    [
      'STRING',
      list(['x', 'y', 'x', null], new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32())),
      ['x', 'y', 'x', null],
    ],
  ])('%s', (type, vector, want) => {
    expect(roundTrip(type, vector)).toEqual(want);
  });

  it('gives maps as objects', () => {
    const entries = new arrow.Struct<{ key: arrow.Utf8; value: arrow.Int32 }>([
      new arrow.Field('key', new arrow.Utf8(), false),
      new arrow.Field('value', new arrow.Int32(), true),
    ]);
    const type = new arrow.Map_(new arrow.Field('entries', entries, false));
    const vector = arrow.vectorFromArray(
      [
        new Map([
          ['a', 1],
          ['__proto__', 2],
        ]),
        null,
      ],
      type,
    ) as arrow.Vector;
    const [value, missing] = roundTrip('MAP<STRING,INT>', vector);
    expect(Object.entries(Object(value))).toEqual([
      ['a', 1],
      ['__proto__', 2],
    ]);
    expect(missing).toBeNull();
  });

  it('says what is wrong with bytes that are no Arrow stream', () => {
    expect(() => roundTripBytes(new TextEncoder().encode('[["1"]]'))).toThrow('no Arrow stream');
  });
});

function roundTripBytes(bytes: Uint8Array): unknown {
  return new ArrowRowMaker(arrow, resultColumns([{ name: 'c' }])).rows(bytes).next();
}
