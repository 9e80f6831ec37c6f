import { describe, expect, it } from 'vitest';
import { CellPieces } from '../../../../../sdk/sql/json/cell-pieces.js';

function readAll(text: string): { rows: unknown[]; pieces: number } {
  const pieces = new CellPieces(new TextEncoder().encode(text));
  const rows: unknown[] = [];
  let count = 0;
  for (let cells = pieces.next(); cells !== undefined; cells = pieces.next()) {
    rows.push(...cells);
    count += 1;
  }
  return { rows, pieces: count };
}

const many = (row: (n: number) => readonly (string | null)[]): (string | null)[][] =>
  Array.from({ length: 6_000 }, (_, n) => [...row(n)]);

describe('parsing a large array of rows piece by piece', () => {
  it.each<[string, (string | null)[][]]>([
    ['plain rows', many((n) => [String(n), `name ${n}`, 'x'.repeat(40)])],
    [
      'cells that look like the end of a row',
      many(() => ['a', '],[', '"],["', '\\', '\\"],["', 'b,', 'long enough to matter']),
    ],
    ['rows that end in null', many((n) => [`${n}`, 'x'.repeat(50), null])],
    ['characters of several bytes', many((n) => [`ä€😀${n}`, '日本語'.repeat(8)])],
    ['rows without cells', many(() => [])],
    ['no rows', []],
  ])('gives what JSON.parse gives: %s', (_name, rows) => {
    expect(readAll(JSON.stringify(rows)).rows).toEqual(rows);
    expect(readAll(JSON.stringify(rows, null, 1)).rows).toEqual(rows);
  });

  it('cuts a large document', () => {
    expect(readAll(JSON.stringify(many((n) => [String(n), 'x'.repeat(100)]))).pieces).toBeGreaterThan(5);
  });

  it('takes no text as no rows', () => {
    expect(readAll('').rows).toEqual([]);
  });

  it.each(['[["a"', '{"a":1}', '[1,2]', `${JSON.stringify(many(() => ['x'.repeat(60)])).slice(0, -4)}`])(
    'refuses what is no array of rows',
    (text) => {
      expect(() => readAll(text)).toThrow(SyntaxError);
    },
  );
});
