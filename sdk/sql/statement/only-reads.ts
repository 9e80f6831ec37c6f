import { GROUP, topLevelPieces } from './sql-pieces.js';

/** What a statement begins with that only reads; `FROM` may also be the start of an `INSERT`. */
const READS: readonly string[] = ['SELECT', 'VALUES', 'TABLE', 'SHOW', 'DESC', 'DESCRIBE', 'LIST', 'EXPLAIN', 'FROM'];

/** Tells whether a statement only reads, so that running it twice does no harm. In doubt it does not. */
export function onlyReads(text: string): boolean {
  const pieces = [...topLevelPieces(text)];
  const body = pieces[0] === 'WITH' ? behindNamedQueries(pieces) : pieces;
  const [first = ''] = body;
  return (first === GROUP || READS.includes(first)) && !hasInsert(body);
}

/** What follows `WITH a AS (…), b (x, y) AS (…)`. The names may be words such as `insert`, and `AS` may be missing. */
function behindNamedQueries(pieces: readonly string[]): readonly string[] {
  for (let at = 2; at < pieces.length; at += 1) {
    const [before, piece, behind = ''] = pieces.slice(at - 1, at + 2);
    const isColumns = before !== 'AS' && BEHIND_COLUMNS.includes(behind);
    if (piece === GROUP && !isColumns && behind !== ',') return pieces.slice(at + 1);
  }
  return [];
}

/** What may stand between the names of columns and their query, or that query. */
const BEHIND_COLUMNS: readonly string[] = ['AS', 'MAX', GROUP];

function hasInsert(pieces: readonly string[]): boolean {
  return pieces.some((piece, at) => piece === 'INSERT' && /^(?:INTO|OVERWRITE)$/.test(pieces[at + 1] ?? ''));
}
