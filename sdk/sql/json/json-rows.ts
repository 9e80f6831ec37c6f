import { DatabricksError } from '../../../runtime/errors/index.js';
import type { SqlRow } from '../types/sql-value.js';
import { CellPieces, type Cells } from './cell-pieces.js';
import type { DecodeText } from '../types/decode-scalar.js';
import { textDecoder } from '../types/decode-text.js';
import { columnError } from '../types/column-error.js';
import type { ResultColumn } from '../types/result-columns.js';
import { type MakeRow, type RowSource, rowTemplate } from '../types/rows.js';

/** Makes rows of cells of text. */
export class JsonRowMaker {
  readonly #columns: readonly ResultColumn[];
  readonly #keys: readonly string[];
  readonly #decoders: readonly (DecodeText | undefined)[];
  readonly #make: MakeRow;

  constructor(columns: readonly ResultColumn[]) {
    this.#columns = columns;
    this.#keys = columns.map(({ key }) => key);
    this.#decoders = columns.map(({ sqlType }) => textDecoder(sqlType));
    this.#make = rowTemplate(this.#keys);
  }

  /** Rows of cells that are parsed already. */
  ofCells(cells: Cells): RowSource {
    return this.#source(cells, () => undefined);
  }

  /** Rows of a JSON document. Reading them throws where it is none. */
  ofBytes(bytes: Uint8Array): RowSource {
    const pieces = new CellPieces(bytes);
    return this.#source([], () => nextPiece(pieces));
  }

  #source(first: Cells, more: () => Cells | undefined): RowSource {
    let cells: Cells | undefined = first;
    let index = 0;
    const next = (): SqlRow | undefined => {
      while (cells !== undefined) {
        const row = cells[index++];
        if (row !== undefined) return this.#row(row);
        cells = more();
        index = 0;
      }
      return undefined;
    };
    return { next };
  }

  // The innermost loop of a large result: an index, and one call only where text has to be decoded.
  #row(cells: readonly (string | null)[]): SqlRow {
    const row = this.#make();
    const keys = this.#keys;
    const decoders = this.#decoders;
    let column = 0;
    try {
      for (; column < keys.length; column += 1) {
        const cell = cells[column];
        if (cell === null || cell === undefined) continue;
        const decode = decoders[column];
        row[keys[column] as string] = decode === undefined ? cell : decode(cell);
      }
      return row;
    } catch (cause) {
      throw columnError(this.#columns[column] as ResultColumn, cause);
    }
  }
}

/** Without the engine's own words, which quote the rows. */
function nextPiece(pieces: CellPieces): Cells | undefined {
  try {
    return pieces.next();
  } catch {
    throw new DatabricksError('a chunk of the result is no JSON array of rows: read the result again');
  }
}
