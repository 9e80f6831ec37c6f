import type { Data } from 'apache-arrow';
import type { SqlValue } from '../types/sql-value.js';
import type { ReadCell } from './cell.js';
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
  if (DataType.isList(data.type)) return listReader(arrow, data, sqlType, cellReader);
  const vector = arrow.makeVector(data);
  return (index) => {
    const value: unknown = vector.get(index);
    return value === null ? null : String(value);
  };
}

function listReader(arrow: Arrow, data: Data, sqlType: SqlType, cellReader: MakeCellReader): ReadCell {
  const [items] = data.children;
  if (items === undefined) return () => [];
  const read = cellReader(arrow, items, sqlType.kind === 'array' ? sqlType.element : TEXT);
  const offsets: Int32Array = data.valueOffsets;
  return (index) => {
    const values: SqlValue[] = [];
    for (let at = offsets[index] ?? 0; at < (offsets[index + 1] ?? 0); at += 1) values.push(read(at));
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
  const [keys, values] = data.children[0]?.children ?? [];
  if (keys === undefined || values === undefined) return () => ({});
  const readKey = cellReader(arrow, keys, TEXT);
  const readValue = cellReader(arrow, values, sqlType.kind === 'map' ? sqlType.value : TEXT);
  const offsets: Int32Array = data.valueOffsets;
  return (index) => {
    const entries: [string, SqlValue][] = [];
    for (let at = offsets[index] ?? 0; at < (offsets[index + 1] ?? 0); at += 1) {
      entries.push([String(readKey(at)), readValue(at)]);
    }
    return Object.fromEntries(entries);
  };
}

function dictionaryReader(arrow: Arrow, data: Data, sqlType: SqlType, cellReader: MakeCellReader): ReadCell {
  const parts = data.dictionary?.data ?? [];
  const readers = parts.map((part) => ({ length: part.length, read: cellReader(arrow, part, sqlType) }));
  const indices: Int32Array = data.values;
  return (index) => {
    let at = Number(indices[index] ?? 0);
    for (const { length, read } of readers) {
      if (at < length) return read(at);
      at -= length;
    }
    return null;
  };
}
