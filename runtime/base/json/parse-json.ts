/** The shortest integer beyond ±(2^53 − 1) has this many digits. */
const LONG = 16;

/**
 * Parses JSON without rounding: an integer beyond ±(2^53 − 1) becomes its exact decimal string.
 * In everything else, errors included, it is `JSON.parse`.
 */
export function parseJson(text: string): unknown {
  return JSON.parse(losslessText(text));
}

/** {@link parseJson}, or `undefined` for a text that is no JSON. */
export function tryParseJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** The same JSON with quotes around every integer that a number cannot hold, for those who parse it themselves. */
export function losslessText(text: string): string {
  return longRun(text, 0) === undefined ? text : quoteUnsafeIntegers(text);
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** The next run of many digits. It looks at every 16th character only: a regular expression costs five times as much. */
function longRun(text: string, from: number): Run | undefined {
  for (let index = from + LONG - 1; index < text.length; index += LONG) {
    if (!isDigit(text, index)) continue;
    let start = index;
    while (start > from && isDigit(text, start - 1)) start--;
    while (isDigit(text, index)) index++;
    if (index - start >= LONG) return { start, end: index };
  }
  return undefined;
}

/** Puts quotes around the integers that a number cannot hold; valid JSON stays valid and invalid JSON invalid. */
function quoteUnsafeIntegers(text: string): string {
  const insideString = stringTracker(text);
  let result = '';
  let copied = 0;
  for (let run = longRun(text, 0); run; run = longRun(text, run.end)) {
    const start = text[run.start - 1] === '-' ? run.start - 1 : run.start;
    const colon = isUnsafe(text, start, run) ? valuePlace(text, start, run.end) : -1;
    if (colon < 0 || (!followsKey(text, colon) && insideString(start))) continue;
    result += `${text.slice(copied, start)}"${text.slice(start, run.end)}"`;
    copied = run.end;
  }
  return result + text.slice(copied);
}

/** Leading zeros are no JSON: left alone, so that JSON.parse complains. */
function isUnsafe(text: string, start: number, { start: first, end }: Run): boolean {
  return text[first] !== '0' && !Number.isSafeInteger(Number(text.slice(start, end)));
}

/**
 * Index of what stands before the number, 0 for the start of the text; -1 when it is no place for an integer:
 * a fraction, an exponent, an object key and anything invalid is left to JSON.parse.
 */
function valuePlace(text: string, start: number, end: number): number {
  let before = start - 1;
  while (isSpace(text, before)) before--;
  let after = end;
  while (isSpace(text, after)) after++;
  const fits = '[,:'.includes(text.charAt(before)) && ',]}'.includes(text.charAt(after));
  return fits ? Math.max(before, 0) : -1;
}

/**
 * Whether the place certainly follows an object key, as in `"job_id":`. It saves counting quotes from the start:
 * a quote after a letter cannot open a string, so the colon behind it stands outside.
 */
function followsKey(text: string, colon: number): boolean {
  return text[colon] === ':' && text[colon - 1] === '"' && /\w/.test(text.charAt(colon - 2));
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39;
}

function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Tells for ascending positions whether they are inside a string, reading the text once. */
function stringTracker(text: string): (position: number) => boolean {
  let open = quoteFrom(text, 0);
  let close = closingQuote(text, open);
  return (position) => {
    while (close < position) {
      open = quoteFrom(text, close + 1);
      close = closingQuote(text, open);
    }
    return open < position;
  };
}

/** Index of the next quote; infinity when there is none, so that nobody searches for it again. */
function quoteFrom(text: string, start: number): number {
  const index = text.indexOf('"', start);
  return index < 0 ? Infinity : index;
}

function closingQuote(text: string, open: number): number {
  if (open === Infinity) return Infinity;
  let close = quoteFrom(text, open + 1);
  while (isEscaped(text, close)) close = quoteFrom(text, close + 1);
  return close;
}

function isEscaped(text: string, index: number): boolean {
  let start = index;
  while (text.charCodeAt(start - 1) === 0x5c) start--;
  return (index - start) % 2 === 1;
}
