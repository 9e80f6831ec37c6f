/** A number in a JSON text as it is written; gives what to write in its place, or `undefined` to leave it. */
export type ReplaceNumber = (literal: string) => string | undefined;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

const LITERAL = /[-+.\deE]*/y;

/** Fewer digits than this are never rounded, wherever the point is. */
const EXACT_DIGITS = 15;

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * Replaces the numbers of a JSON text that stand outside of strings. What is no JSON stays none.
 *
 * Written without a pattern for strings: engines run out of stack where one of them is long.
 */
export function replaceNumbers(text: string, replace: ReplaceNumber): string {
  let result = '';
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = closingQuote(text, at);
    if (!startsNumber(code)) continue;
    LITERAL.lastIndex = at;
    const literal = LITERAL.exec(text)?.[0] ?? '';
    const replacement = replace(literal);
    if (replacement !== undefined) {
      result += text.slice(copied, at) + replacement;
      copied = at + literal.length;
    }
    at += literal.length - 1;
  }
  return result + text.slice(copied);
}

/** The JSON with quotes around every number that would be rounded; a number without loss stays one. */
export function quoteInexactNumbers(text: string): string {
  return replaceNumbers(text, (literal) => (isExact(literal) || !NUMBER.test(literal) ? undefined : `"${literal}"`));
}

function isExact(literal: string): boolean {
  if (literal.length <= EXACT_DIGITS && !/e/i.test(literal)) return true;
  const value = Number(literal);
  return Number.isFinite(value) && sameNumber(literal, String(value));
}

function sameNumber(a: string, b: string): boolean {
  const [first, second] = [significant(a), significant(b)];
  return first.digits === second.digits && (first.digits === '' || first.exponent === second.exponent);
}

/** The digits between the outermost ones that are not zero, and the power of ten of the last of them. */
function significant(literal: string): { digits: string; exponent: number } {
  const [mantissa = '', exponent = '0'] = literal.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const all = (whole + fraction).replace(/^0+/, '');
  let end = all.length;
  while (all.charAt(end - 1) === '0') end -= 1;
  return { digits: all.slice(0, end), exponent: Number(exponent) - fraction.length + all.length - end };
}

function startsNumber(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2d;
}

/** Index of the quote that ends the string; the last one of the text for a string without an end. */
function closingQuote(text: string, open: number): number {
  for (let close = text.indexOf('"', open + 1); close >= 0; close = text.indexOf('"', close + 1)) {
    let start = close;
    while (text.charCodeAt(start - 1) === BACKSLASH) start -= 1;
    if ((close - start) % 2 === 0) return close;
  }
  return text.length;
}
