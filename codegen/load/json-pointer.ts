import { isObject } from '../document/json-value.js';

/** Makes a JSON pointer (RFC 6901): `pointer('paths', '/pets')` → `/paths/~1pets`. */
export function pointer(...tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The tokens of a JSON pointer; percent-encoding, as in the fragment of a URL, is undone. */
export function pointerTokens(text: string): string[] {
  if (text === '') return [];
  return text
    .replace(/^\//, '')
    .split('/')
    .map((token) => percentDecoded(token).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What stands at a place of a JSON value; `undefined` where there is nothing. */
export function valueAt(root: unknown, tokens: readonly string[]): unknown {
  return tokens.reduce<unknown>((value, token) => childOf(value, token), root);
}

/** The member of an object or the item of an array. */
export function childOf(value: unknown, token: string): unknown {
  if (Array.isArray(value)) return /^(0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
  return isObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
}

function percentDecoded(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}
