import type { Data, RecordBatch } from 'apache-arrow';
import { DatabricksError } from '../../../runtime/errors/index.js';
import type { SqlRow } from '../types/sql-value.js';
import { cellReader } from './arrow-cells.js';
import { checkStream } from './check-stream.js';
import { columnError } from '../types/column-error.js';
import type { ReadCell } from './cell.js';
import type { Arrow } from './load-arrow.js';
import type { ResultColumn } from '../types/result-columns.js';
import { type MakeRow, NO_ROWS, type RowSource, rowTemplate } from '../types/rows.js';

/** Makes rows of Arrow streams. */
export class ArrowRowMaker {
  readonly #arrow: Arrow;
  readonly #columns: readonly ResultColumn[];
  readonly #make: MakeRow;

  constructor(arrow: Arrow, columns: readonly ResultColumn[]) {
    this.#arrow = arrow;
    this.#columns = columns;
    this.#make = rowTemplate(columns.map(({ key }) => key));
  }

  /** @throws DatabricksError when the bytes are no Arrow stream with these columns */
  rows(bytes: Uint8Array): RowSource {
    const batches = this.#batches(bytes).values();
    let batch: RowSource = NO_ROWS;
    const next = (): SqlRow | undefined => {
      for (;;) {
        const row = batch.next();
        if (row !== undefined) return row;
        const { done, value } = batches.next();
        if (done) return undefined;
        batch = this.#rowsOf(value);
      }
    };
    return { next };
  }

  #batches(bytes: Uint8Array): RecordBatch[] {
    try {
      checkStream(this.#arrow, bytes);
      const reader = this.#arrow.RecordBatchReader.from(bytes).open();
      // For bytes of any other kind, the library finds no schema and does not complain.
      if (!reader.schema) throw new TypeError('there is no schema');
      return [...reader];
    } catch (cause) {
      const reason = cause instanceof DatabricksError ? `: ${cause.message}` : '';
      throw new DatabricksError(`a chunk of the result is no Arrow stream that apache-arrow can read${reason}`, {
        cause,
      });
    }
  }

  #rowsOf({ data, numRows }: RecordBatch): RowSource {
    const columns = this.#columns;
    if (data.children.length !== columns.length) {
      const counts = `${data.children.length} columns instead of ${columns.length}`;
      throw new DatabricksError(`a chunk of the result has ${counts}`);
    }
    const readers = columns.map((column, position) => this.#reader(column, data.children[position] as Data));
    let index = 0;
    return { next: () => (index < numRows ? this.#row(readers, index++) : undefined) };
  }

  #reader(column: ResultColumn, data: Data): ReadCell {
    try {
      return cellReader(this.#arrow, data, column.sqlType);
    } catch (cause) {
      throw columnError(column, cause);
    }
  }

  #row(readers: readonly ReadCell[], index: number): SqlRow {
    const row = this.#make();
    const columns = this.#columns;
    let column = 0;
    try {
      for (; column < readers.length; column += 1) {
        const read = readers[column] as ReadCell;
        row[(columns[column] as ResultColumn).key] = read(index);
      }
      return row;
    } catch (cause) {
      throw columnError(columns[column] as ResultColumn, cause);
    }
  }
}
