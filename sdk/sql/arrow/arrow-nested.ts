import type { Data } from 'apache-arrow';
import type { SqlValue } from '../types/sql-value.js';
import type { ReadCell } from './cell.js';
import { malformed } from './malformed.js';
import { offsetReader } from './offsets.js';
import { mapKey } from '../types/map-key.js';
import { checkColumn } from './check-column.js';
import type { Arrow } from './load-arrow.js';
import type { SqlType } from '../types/sql-type.js';

const TEXT: SqlType = { kind: 'text' };

/** How a column of another type is read; a parameter, because parts may have parts. */
export type MakeCellReader = (arrow: Arrow, data: Data, sqlType: SqlType) => ReadCell;

/** Reads arrays, maps, structs and dictionaries; of any other type, the text. */
export function nestedReader(arrow: Arrow, data: Data, sqlType: SqlType, cellReader: MakeCellReader): ReadCell {
  const { DataType } = arrow;
  if (DataType.isDictionary(data.type)) return dictionaryReader(arrow, data, sqlType, cellReader);
  if (DataType.isStruct(data.type)) return structReader(arrow, data, sqlType, cellReader);
  if (DataType.isMap(data.type)) return mapReader(arrow, data, sqlType, cellReader);
  if (DataType.isList(data.type) || isLargeList(data)) return listReader(arrow, data, sqlType, cellReader);
  const vector = arrow.makeVector(data);
  return (index) => {
    const value: unknown = vector.get(index);
    return value === null ? null : String(value);
  };
}

/** Offsets of 64 bits; not all versions of the library that can be installed know the type by name. */
function isLargeList({ valueOffsets, children }: Data): boolean {
  return (valueOffsets as unknown) instanceof BigInt64Array && children.length === 1;
}

function listReader(arrow: Arrow, data: Data, sqlType: SqlType, cellReader: MakeCellReader): ReadCell {
  const [items] = data.children;
  if (items === undefined) throw malformed('an array without values');
  const read = cellReader(arrow, items, sqlType.kind === 'array' ? sqlType.element : TEXT);
  const offset = offsetReader(data.valueOffsets);
  return (index) => {
    const values: SqlValue[] = [];
    const end = offset(index + 1);
    for (let at = offset(index); at < end; at += 1) values.push(read(at));
    return values;
  };
}

function structReader(arrow: Arrow, data: Data, sqlType: SqlType, cellReader: MakeCellReader): ReadCell {
  if (!arrow.DataType.isStruct(data.type)) return () => null;
  const fields = sqlType.kind === 'struct' ? sqlType.fields : [];
  const names = data.type.children.map(({ name }) => name);
  const readers = data.children.map((child, at) => cellReader(arrow, child, fields[at]?.type ?? TEXT));
  return (index) => Object.fromEntries(readers.map((read, at) => [names[at] ?? String(at), read(index)]));
}

function mapReader(arrow: Arrow, data: Data, sqlType: SqlType, cellReader: MakeCellReader): ReadCell {
  const [entry] = data.children;
  const [keys, values] = entry?.children ?? [];
  if (entry === undefined || keys === undefined || values === undefined)
    throw malformed('a map without keys or values');
  checkColumn(arrow, entry);
  const readKey = cellReader(arrow, keys, sqlType.kind === 'map' ? sqlType.key : TEXT);
  const readValue = cellReader(arrow, values, sqlType.kind === 'map' ? sqlType.value : TEXT);
  const offset = offsetReader(data.valueOffsets);
  return (index) => {
    const entries: [string, SqlValue][] = [];
    const end = offset(index + 1);
    for (let at = offset(index); at < end; at += 1) entries.push([mapKey(readKey(at)), readValue(at)]);
    return Object.fromEntries(entries);
  };
}

function dictionaryReader(arrow: Arrow, data: Data, sqlType: SqlType, cellReader: MakeCellReader): ReadCell {
  const parts = data.dictionary?.data ?? [];
  const readers = parts.map((part) => ({ length: part.length, read: cellReader(arrow, part, sqlType) }));
  const indices: Int32Array = data.values;
  return (index) => {
    let at = Number(indices[index] ?? 0);
    for (const { length, read } of at < 0 ? [] : readers) {
      if (at < length) return read(at);
      at -= length;
    }
    throw malformed('a value that its dictionary does not have');
  };
}
