import * as arrow from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { DatabricksError } from '../../../../../runtime/errors/index.js';
import { ArrowRowMaker } from '../../../../../sdk/sql/arrow/arrow-rows.js';
import { resultColumns } from '../../../../../sdk/sql/types/result-columns.js';
import { readStream, streamOf } from './read-column.js';

const LISTS = arrow.vectorFromArray(
  [['a', 'longer than thirteen'], null, ['b']],
  new arrow.List(new arrow.Field('item', new arrow.Utf8(), true)),
) as arrow.Vector;

/** The stream with the first place where these 32-bit numbers stand one after the other overwritten. */
function patched(bytes: Uint8Array, from: readonly number[], to: readonly number[]): Uint8Array {
  const needle = Buffer.from(Int32Array.from(from).buffer);
  const at = Buffer.from(bytes).indexOf(needle);
  if (at < 0) throw new Error('the numbers are not in the stream');
  const copy = bytes.slice();
  copy.set(Buffer.from(Int32Array.from(to).buffer), at);
  return copy;
}

function failure(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** The rows as JSON, or the name of the error. */
function outcome(read: () => unknown[]): string {
  try {
    return JSON.stringify(read());
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

describe('malformed Arrow', () => {
  const lists = streamOf(LISTS);

  it.each<[string, readonly number[], readonly number[]]>([
    ['beyond the parts', [0, 2, 2, 3], [0, 2, 2, 2_000_000_000]],
    ['that go back', [0, 2, 2, 3], [0, 3, 2, 3]],
    ['below zero', [0, 2, 2, 3], [-1, 2, 2, 3]],
    ['of text beyond the bytes', [0, 1, 21, 22], [0, 1, 21, 23_000]],
    ['of text that go back', [0, 1, 21, 22], [0, 21, 1, 22]],
  ])('with offsets %s is an error that names the column', (_what, from, to) => {
    const error = failure(() => readStream('ARRAY<STRING>', patched(lists, from, to)));
    expect(error).toBeInstanceOf(DatabricksError);
    expect(String(error)).toMatch(/^DatabricksError: the column c \(ARRAY<STRING>\) .* malformed Arrow: value \d/);
  });

  it.each<[string, readonly number[], readonly number[], string]>([
    ['a negative length', [3, 0, 1, 0], [-3, -1, 1, 0], 'a column has -3 values'],
    ['more values than rows', [3, 0, 1, 0], [300, 0, 1, 0], 'a column has 300 values for 3 rows'],
    ['more nulls than values', [3, 0, 1, 0], [3, 0, 4, 0], '4 of 3 values are null'],
  ])('with %s is an error', (_what, from, to, message) => {
    expect(() => readStream('ARRAY<STRING>', patched(lists, from, to))).toThrow(message);
  });

  it('with a buffer too small for its values is an error', () => {
    const vector = arrow.makeVector(
      arrow.makeData({ type: new arrow.Int32(), length: 3, data: Int32Array.of(7, 8, 9) }),
    ) as arrow.Vector;
    const short = patched(streamOf(vector), [0, 0, 16, 0], [0, 0, 8, 0]);
    expect(() => readStream('INT', short)).toThrow('the column c (INT) of the result cannot be read: malformed Arrow');
  });

  it('with a value that its dictionary does not have is an error', () => {
    const type = new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32());
    const bytes = streamOf(arrow.vectorFromArray(['x', 'y', 'x'], type) as arrow.Vector);
    const error = failure(() => readStream('STRING', patched(bytes, [0, 1, 0], [0, 5, 0])));
    expect(error).toBeInstanceOf(DatabricksError);
    expect(String(error)).toContain('the column c');
  });

  it('is never misread when it is cut anywhere', () => {
    const whole = readStream('ARRAY<STRING>', lists);
    const outcomes = Array.from({ length: lists.length }, (_, end) =>
      outcome(() => readStream('ARRAY<STRING>', lists.slice(0, end))),
    );
    // The mark of the end may be missing; a batch that is missing whole is told by the number of rows.
    const allowed = [DatabricksError.name, JSON.stringify(whole), '[]'];
    expect(outcomes.filter((found) => !allowed.includes(found))).toEqual([]);
    expect(outcomes.filter((found) => found === '[]').length).toBeLessThan(2);
  });

  it.each<[string, arrow.Vector]>([
    ['ARRAY<STRING>', LISTS],
    ['STRING', arrow.vectorFromArray(['x', 'y', 'x'], new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32()))],
    ['DECIMAL(38,2)', arrow.makeVector(arrow.makeData({ type: new arrow.Decimal(2, 38, 128), length: 2 }))],
  ])('of a %s ends with rows or an error of ours, whichever byte is wrong', (type, vector) => {
    const whole = streamOf(vector);
    const wrong = (byte: number): readonly number[] => [0, 0xff, byte ^ 16];
    const outcomes = Array.from(whole, (byte, at) =>
      wrong(byte).map((value) => {
        const copy = whole.slice();
        copy[at] = value;
        return outcome(() => readStream(type, copy));
      }),
    ).flat();
    expect(outcomes.filter((found) => !found.startsWith('[') && found !== DatabricksError.name)).toEqual([]);
    expect(outcomes).toContain(DatabricksError.name);
  });

  it('with a list in its metadata that is longer than the metadata is an error', () => {
    // The fields of the schema: one, and its place.
    expect(() => readStream('ARRAY<STRING>', patched(lists, [4, 1, 4], [4, 0x7fffffff, 4]))).toThrow(
      'malformed Arrow: a list of 2147483647 in its metadata',
    );
  });
});

describe('wide results', () => {
  it('take linear time in the number of columns', () => {
    const time = (count: number): number => {
      const names = Array.from({ length: count }, (_, index) => `c${index}`);
      const vector = arrow.vectorFromArray([1, 2, 3], new arrow.Int32());
      const table = new arrow.Table(Object.fromEntries(names.map((name) => [name, vector])));
      const bytes = arrow.tableToIPC(table, 'stream');
      const columns = resultColumns(names.map((name, position) => ({ name, position, type_text: 'INT' })));
      const start = performance.now();
      const rows = new ArrowRowMaker(arrow, columns).rows(bytes);
      for (let row = rows.next(); row !== undefined; row = rows.next());
      return performance.now() - start;
    };
    time(500);
    // Twice as many take twice as long; four times as long would be quadratic, and eight times allows for a busy machine.
    expect(time(8_000)).toBeLessThan(Math.max(20 * time(2_000), 1_000));
  });
});
