const TOKEN =
  // oxlint-disable-next-line no-control-regex -- a JSON string must not hold control characters
  /\s*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

type Expectation = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | 'after value';

/**
 * Finds the place of the first syntax error in a text that `JSON.parse` refused: not every version of Node says it.
 *
 * @returns the offset in the text; its length when the text ends too early
 */
export function firstJsonError(text: string): number {
  const token = new RegExp(TOKEN);
  const open: string[] = [];
  let expected: Expectation = 'value';
  for (let offset = 0; ; offset = token.lastIndex) {
    token.lastIndex = offset;
    const match = token.exec(text);
    if (match === null) return skipBlanks(text, offset);
    const kind = match[1] ?? (match[2] === undefined ? 'scalar' : 'string');
    const next: Expectation | undefined = STEPS[expected](kind, open);
    if (next === undefined) return skipBlanks(text, offset);
    expected = next;
  }
}

type Step = (token: string, open: string[]) => Expectation | undefined;

/** What may follow a token; `undefined` when the token itself may not stand there. */
const STEPS: Readonly<Record<Expectation, Step>> = {
  ':': (token) => (token === ':' ? 'value' : undefined),
  key: (token) => (token === 'string' ? ':' : undefined),
  'key or }': (token, open) => (token === '}' ? close(open, '{') : STEPS.key(token, open)),
  value: (token, open) => startValue(token, open),
  'value or ]': (token, open) => (token === ']' ? close(open, '[') : startValue(token, open)),
  'after value': (token, open) => endValue(token, open),
};

function startValue(token: string, open: string[]): Expectation | undefined {
  if (token === 'scalar' || token === 'string') return 'after value';
  if (token !== '{' && token !== '[') return undefined;
  open.push(token);
  return token === '{' ? 'key or }' : 'value or ]';
}

function endValue(token: string, open: string[]): Expectation | undefined {
  const inside = open.at(-1);
  if (token === '}') return close(open, '{');
  if (token === ']') return close(open, '[');
  if (token !== ',' || inside === undefined) return undefined;
  return inside === '{' ? 'key' : 'value';
}

function close(open: string[], bracket: string): Expectation | undefined {
  return open.pop() === bracket ? 'after value' : undefined;
}

function skipBlanks(text: string, offset: number): number {
  return offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0);
}

/** Line and column, both from 1, of an offset in a text. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
