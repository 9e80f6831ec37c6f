import * as arrow from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { readColumn } from './read-column.js';

function raw(type: arrow.DataType, data: BigInt64Array | Int32Array): arrow.Vector {
  return arrow.makeVector(arrow.makeData({ type, length: data.length, data } as never)) as arrow.Vector;
}

const LAST = 2n ** 63n - 1n;

describe('times beyond those of Date', () => {
  it('are dates as text', () => {
    const days = Int32Array.of(2_932_897, -719_529, 100_000_000, 100_000_001, 2_147_483_647, -2_147_483_648);
    expect(readColumn('DATE', raw(new arrow.DateDay(), days))).toEqual([
      '+010000-01-01',
      '-000001-12-31',
      '+275760-09-13',
      '+275760-09-14',
      '+5881580-07-11',
      '-5877641-06-23',
    ]);
  });

  it.each<[arrow.DataType, string, string]>([
    [new arrow.TimestampMicrosecond('UTC'), '+294247-01-10T04:00:54.775807Z', '-290308-12-21T19:59:05.224193Z'],
    [new arrow.TimestampMillisecond(), '+292278994-08-17T07:12:55.807', '-292275055-05-16T16:47:04.193'],
    [new arrow.TimestampNanosecond(), '2262-04-11T23:47:16.854775807', '1677-09-21T00:12:43.145224193'],
    [new arrow.TimestampSecond(), '+292277026596-12-04T15:30:07.000', '-292277022657-01-27T08:29:53.000'],
  ])('are timestamps of %s as text', (type, last, first) => {
    expect(readColumn('TIMESTAMP', raw(type, BigInt64Array.of(LAST, -LAST)))).toEqual([last, first]);
  });
});
