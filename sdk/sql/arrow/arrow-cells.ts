import type { Data, DataType } from 'apache-arrow';
import type { ReadCell } from './cell.js';
import { checkColumn } from './check-column.js';
import { bytesReader, textReader } from './arrow-bytes.js';
import { decimalReader } from './arrow-decimal.js';
import { nestedReader } from './arrow-nested.js';
import { dateReader, durationReader, intervalReader, timestampReader } from './arrow-time.js';
import type { Arrow } from './load-arrow.js';
import type { SqlType } from '../types/sql-type.js';

/**
 * How the cells of a column are read, straight from its buffers: a vector of the library would round microseconds.
 *
 * @param sqlType - what the column is in SQL, for values that travel as text
 * @throws DatabricksError when its buffers do not hold what they should
 */
export function cellReader(arrow: Arrow, data: Data, sqlType: SqlType): ReadCell {
  checkColumn(arrow, data);
  const read = valueReader(arrow, data, sqlType);
  if (data.nullCount === 0 || arrow.DataType.isNull(data.type)) return read;
  const { nullBitmap, offset } = data;
  return (index) => (isSet(nullBitmap, offset + index) ? read(index) : null);
}

type MakeReader = (arrow: Arrow, data: Data, sqlType: SqlType) => ReadCell;

function valueReader(arrow: Arrow, data: Data, sqlType: SqlType): ReadCell {
  const { DataType } = arrow;
  const readers: readonly (readonly [is: (type: DataType) => boolean, make: MakeReader])[] = [
    [DataType.isNull, () => () => null],
    [DataType.isBool, boolReader],
    [DataType.isInt, integerReader],
    [DataType.isFloat, floatReader],
    [DataType.isDecimal, decimalReader],
    [(type) => DataType.isUtf8(type) || DataType.isLargeUtf8(type), textReader],
    [(type) => DataType.isBinary(type) || DataType.isLargeBinary(type), bytesReader],
    [DataType.isDate, dateReader],
    [DataType.isTimestamp, timestampReader],
    [DataType.isDuration, durationReader],
    [DataType.isInterval, intervalReader],
  ];
  const found = readers.find(([is]) => is(data.type));
  return found === undefined ? nestedReader(arrow, data, sqlType, cellReader) : found[1](arrow, data, sqlType);
}

function isSet(bits: Uint8Array, index: number): boolean {
  return ((bits[index >> 3] ?? 0) & (1 << (index & 7))) !== 0;
}

function boolReader(_arrow: Arrow, { values, offset }: Data): ReadCell {
  const bits: Uint8Array = values;
  return (index) => isSet(bits, offset + index);
}

function integerReader(_arrow: Arrow, { values }: Data): ReadCell {
  const integers: ArrayLike<number> | BigInt64Array | BigUint64Array = values;
  return integers instanceof BigInt64Array || integers instanceof BigUint64Array
    ? (index) => shortest(integers[index] ?? 0n)
    : (index) => integers[index] ?? null;
}

/** A number where it can hold the integer, else its digits. */
function shortest(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

function floatReader(arrow: Arrow, data: Data): ReadCell {
  const { values, type } = data;
  if (arrow.DataType.isFloat(type) && type.precision === arrow.Precision.HALF) return vectorReader(arrow, data);
  const floats: ArrayLike<number> = values;
  return (index) => floats[index] ?? null;
}

function vectorReader(arrow: Arrow, data: Data): ReadCell {
  const vector = arrow.makeVector(data);
  return (index) => {
    const value: unknown = vector.get(index);
    return typeof value === 'number' ? value : null;
  };
}
