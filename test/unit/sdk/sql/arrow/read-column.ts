import * as arrow from 'apache-arrow';
import { ArrowRowMaker } from '../../../../../sdk/sql/arrow/arrow-rows.js';
import { resultColumns } from '../../../../../sdk/sql/types/result-columns.js';

/** The values of one column, `c`, of an Arrow stream. */
export function readStream(type: string, bytes: Uint8Array): unknown[] {
  const source = new ArrowRowMaker(arrow, resultColumns([{ name: 'c', position: 0, type_text: type }])).rows(bytes);
  const values: unknown[] = [];
  for (let row = source.next(); row !== undefined; row = source.next()) values.push(row['c']);
  return values;
}

export function streamOf(vector: arrow.Vector): Uint8Array {
  return arrow.tableToIPC(new arrow.Table({ c: vector }), 'stream');
}

/** The values of one column that went through an Arrow stream. */
export function readColumn(type: string, vector: arrow.Vector): unknown[] {
  return readStream(type, streamOf(vector));
}
