import * as arrow from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { readColumn } from './read-column.js';

const STRUCT = new arrow.Struct([
  new arrow.Field('a', new arrow.Int32(), true),
  new arrow.Field('b', new arrow.Utf8(), true),
]);

function mapOf(key: arrow.DataType, value: arrow.DataType): arrow.Map_ {
  const entries = new arrow.Struct([new arrow.Field('key', key, false), new arrow.Field('value', value, true)]);
  return new arrow.Map_(new arrow.Field('entries', entries as never, false));
}

describe('maps in Arrow', () => {
  it('keep every entry where keys are structures', () => {
    const keys = [
      { a: 1, b: 'x' },
      { a: 1, b: null },
      { a: 2, b: 'x' },
    ];
    const map = new Map(keys.map((key, index) => [key, index]));
    const values = arrow.vectorFromArray([map], mapOf(STRUCT, new arrow.Int32()));
    expect(readColumn('MAP<STRUCT<a: INT, b: STRING>, INT>', values)).toEqual([
      { '{"a":1,"b":"x"}': 0, '{"a":1,"b":null}': 1, '{"a":2,"b":"x"}': 2 },
    ]);
  });

  it('keep every entry inside of other values', () => {
    const inner = mapOf(STRUCT, new arrow.Int32());
    const list = new arrow.List(new arrow.Field('item', inner, true));
    const map = new Map([
      [{ a: 1, b: 'x' }, 1],
      [{ a: 2, b: 'y' }, 2],
    ]);
    expect(readColumn('ARRAY<MAP<STRUCT<a: INT, b: STRING>, INT>>', arrow.vectorFromArray([[map]], list))).toEqual([
      [{ '{"a":1,"b":"x"}': 1, '{"a":2,"b":"y"}': 2 }],
    ]);
  });

  it('write keys of bytes as digits', () => {
    const map = new Map([
      [Uint8Array.of(1, 2), 'x'],
      [Uint8Array.of(255), 'y'],
    ]);
    const values = arrow.vectorFromArray([map], mapOf(new arrow.Binary(), new arrow.Utf8()));
    expect(readColumn('MAP<BINARY, STRING>', values)).toEqual([{ '0102': 'x', ff: 'y' }]);
  });

  it('are read in the entry form where they travel as text', () => {
    const text = '[{"key":{"a":1},"value":9007199254740993},{"key":{"a":2},"value":2}]';
    const values = arrow.vectorFromArray([text], new arrow.Utf8());
    expect(readColumn('MAP<STRUCT<a: INT>, BIGINT>', values)).toEqual([
      { '{"a":1}': '9007199254740993', '{"a":2}': 2 },
    ]);
  });
});

describe('VARIANT in Arrow', () => {
  it('keeps all digits, also as a part', () => {
    const text = '{"n":9007199254740993,"d":1234567890.12345678901}';
    const value = { n: '9007199254740993', d: '1234567890.12345678901' };
    expect(readColumn('VARIANT', arrow.vectorFromArray([text], new arrow.Utf8()))).toEqual([value]);
    const list = new arrow.List(new arrow.Field('item', new arrow.Utf8(), true));
    expect(readColumn('ARRAY<VARIANT>', arrow.vectorFromArray([[text]], list))).toEqual([[value]]);
  });
});
