import type { SqlRow } from '../../sql/sql-value.js';
import type { DecodeText } from './decode-scalar.js';
import { textDecoder } from './decode-text.js';
import type { ResultColumn } from './result-columns.js';
import type { RowSource } from './row-source.js';
import { type MakeRow, rowTemplate } from './row-template.js';

/** Cells of a chunk as the server sends them. */
export type Cells = readonly (readonly (string | null)[])[];

/** Makes rows of cells of text. */
export class JsonRowMaker {
  readonly #keys: readonly string[];
  readonly #decoders: readonly (DecodeText | undefined)[];
  readonly #make: MakeRow;

  constructor(columns: readonly ResultColumn[]) {
    this.#keys = columns.map(({ key }) => key);
    this.#decoders = columns.map(({ sqlType }) => (isText(sqlType.kind) ? undefined : textDecoder(sqlType)));
    this.#make = rowTemplate(this.#keys);
  }

  rows(cells: Cells): RowSource {
    return { length: cells.length, row: (index) => this.#row(cells[index] ?? []) };
  }

  // The innermost loop of a large result: an index, and one call only where text has to be decoded.
  #row(cells: readonly (string | null)[]): SqlRow {
    const row = this.#make();
    const keys = this.#keys;
    const decoders = this.#decoders;
    for (let column = 0; column < keys.length; column += 1) {
      const cell = cells[column];
      if (cell === null || cell === undefined) continue;
      const decode = decoders[column];
      row[keys[column] as string] = decode === undefined ? cell : decode(cell);
    }
    return row;
  }
}

function isText(kind: string): boolean {
  return kind === 'text' || kind === 'decimal' || kind === 'interval';
}

/** The cells of a whole JSON document, with its form checked. */
export function parseCells(text: string): Cells | undefined {
  let value: unknown;
  try {
    // Cells are strings or null, so there is no number to round.
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isCells(value) ? value : undefined;
}

function isCells(value: unknown): value is Cells {
  return Array.isArray(value) && value.every(Array.isArray);
}
