const WORD = /[\p{L}\p{N}_]+/uy;

/** A backslash escapes nothing in strings that begin with `r`. */
const START_OF_QUOTED = /[rR]?['"]|`/y;

/** Stands for a string or a quoted name. */
const QUOTED = "'";

/** Stands for a group in parentheses. */
export const GROUP = '()';

/**
 * The words in capitals and the signs of a statement that are in no parentheses, strings, quoted names or comments.
 * Parentheses around the whole statement are left out.
 */
export function* topLevelPieces(text: string): Generator<string, void, undefined> {
  let depth = 0;
  let isStart = true;
  for (const piece of pieces(text)) {
    if (isStart && piece === '(') continue;
    isStart = false;
    if (piece === ')') depth -= 1;
    if (depth < 0) return;
    if (depth === 0 && piece !== '(') yield piece === ')' ? GROUP : piece.toUpperCase();
    if (piece === '(') depth += 1;
  }
}

function* pieces(text: string): Generator<string, void, undefined> {
  for (let at = 0; at < text.length;) {
    const hidden = endOfComment(text, at) ?? endOfQuoted(text, at);
    WORD.lastIndex = at;
    const piece = hidden === undefined ? (WORD.exec(text)?.[0] ?? text.charAt(at)) : QUOTED;
    const isComment = hidden !== undefined && /[-/]/.test(text.charAt(at));
    if (!isComment && piece.trim() !== '') yield piece;
    at = hidden ?? at + piece.length;
  }
}

/** Behind the comment that starts here. Comments in `/*` nest. */
function endOfComment(text: string, at: number): number | undefined {
  if (text.startsWith('--', at)) return endOfLine(text, at);
  if (!text.startsWith('/*', at)) return undefined;
  const marks = /\/\*|\*\//g;
  marks.lastIndex = at;
  let depth = 0;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    depth += mark[0] === '/*' ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return text.length;
}

/** A backslash takes the next line into the comment. */
function endOfLine(text: string, at: number): number {
  let end = text.indexOf('\n', at);
  while (end >= 0 && text.charAt(end - 1) === '\\') end = text.indexOf('\n', end + 1);
  return end < 0 ? text.length : end;
}

/**
 * Behind the string or quoted name that starts here. A doubled quote looks like the end of one string and the start of
 * another, which does no harm.
 */
function endOfQuoted(text: string, at: number): number | undefined {
  START_OF_QUOTED.lastIndex = at;
  const start = START_OF_QUOTED.exec(text)?.[0];
  if (start === undefined) return undefined;
  const quote = start.slice(-1);
  const escapes = start.length === 1 && quote !== '`';
  for (let end = text.indexOf(quote, at + start.length); end >= 0; end = text.indexOf(quote, end + 1)) {
    if (!escapes || backslashesBefore(text, end) % 2 === 0) return end + 1;
  }
  return text.length;
}

function backslashesBefore(text: string, at: number): number {
  let start = at;
  while (text.charAt(start - 1) === '\\') start -= 1;
  return at - start;
}
