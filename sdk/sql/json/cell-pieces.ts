/** Cells of rows as the server sends them. */
export type Cells = readonly (readonly (string | null)[])[];

/** Size of a piece, in bytes: what is parsed at once is used up before the garbage collector has to keep it. */
const PIECE_BYTES = 65_536;

/** End of a row and start of the next one: `"],["`. */
const SEAM: readonly number[] = [0x22, 0x5d, 0x2c, 0x5b, 0x22];

/** Seams that turned out to be inside a cell before the rest is parsed in one go. */
const MAX_MISSES = 3;

/**
 * Parses a JSON document of rows piece by piece.
 *
 * The document is cut where one row seems to end and the next one to start. A cell may look the same, but then the piece
 * ends inside a string and is no JSON: so a piece that can be parsed was cut at the right place.
 */
export class CellPieces {
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder();
  /** Where the next row starts; the opening bracket of the document at first. */
  #at = 0;
  #isFirst = true;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /**
   * The next rows; `undefined` after the last ones.
   *
   * @throws SyntaxError for a document that is no JSON array of arrays
   */
  next(): Cells | undefined {
    if (this.#at >= this.#bytes.length) return undefined;
    let seam = this.#at + PIECE_BYTES;
    for (let misses = 0; misses < MAX_MISSES; misses += 1) {
      seam = findSeam(this.#bytes, seam);
      if (seam < 0) break;
      const cells = this.#tryPiece(seam + 2);
      if (cells !== undefined) return cells;
      seam += 1;
    }
    return this.#rest();
  }

  #tryPiece(end: number): Cells | undefined {
    try {
      const cells = this.#parse(end, ']');
      this.#at = end + 1;
      this.#isFirst = false;
      return cells;
    } catch {
      return undefined;
    }
  }

  #rest(): Cells {
    const cells = this.#parse(this.#bytes.length, '');
    this.#at = this.#bytes.length;
    return cells;
  }

  #parse(end: number, close: string): Cells {
    const text = this.#decoder.decode(this.#bytes.subarray(this.#at, end));
    // Cells are text or null, so there is no number to round.
    const value: unknown = JSON.parse(`${this.#isFirst ? '' : '['}${text}${close}`);
    if (isCells(value)) return value;
    throw new SyntaxError('no array of arrays');
  }
}

function isCells(value: unknown): value is Cells {
  return Array.isArray(value) && value.every(Array.isArray);
}

function findSeam(bytes: Uint8Array, from: number): number {
  const last = bytes.length - SEAM.length;
  for (let at = from; at <= last; at += 1) {
    if (bytes[at] === SEAM[0] && SEAM.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}
