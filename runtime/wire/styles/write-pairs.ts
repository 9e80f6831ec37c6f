import { stringifyJson } from '../../base/json/stringify-json.js';
import { percentEncode } from '../percent-encode.js';
import { encodeAllowingReserved, isFields, plainText, presentEntries } from './plain-text.js';
import type { Style } from './style.js';

/** Deepest nesting of a `deepObject`; beyond it the value is taken for one that contains itself. */
const MAX_DEPTH = 32;

const DELIMITERS: Readonly<Partial<Record<Style['style'], string>>> = { spaceDelimited: '%20', pipeDelimited: '%7C' };

/**
 * Writes one value as `name=value` pairs, encoded, for a query, a cookie or a form; none for `undefined` and `null`.
 *
 * @throws TypeError naming the value that cannot be written in this style
 */
export function writePairs(name: string, value: unknown, style: Style): string[] {
  if (value === undefined || value === null) return [];
  const encode = encoderOf(`Parameter ${name}`, style);
  if (style.style === 'deepObject') return deepPairs(name, value, encode, 0);
  const key = percentEncode(name, 'A parameter name');
  if (style.style === 'json') return [`${key}=${encode(stringifyJson(value))}`];
  if (Array.isArray(value)) {
    const items = value.filter((item) => item !== undefined && item !== null).map(encode);
    return style.explode ? items.map((item) => `${key}=${item}`) : joined(key, items, style);
  }
  if (!isFields(value)) return [`${key}=${encode(value)}`];
  const fields = presentEntries(value).map(([field, item]) => [encode(field), encode(item)]);
  return style.explode ? fields.map((pair) => pair.join('=')) : joined(key, fields.flat(), style);
}

function encoderOf(what: string, { allowReserved }: Style): (plain: unknown) => string {
  const encode = allowReserved ? encodeAllowingReserved : percentEncode;
  return (plain) => encode(plainText(plain, what), what);
}

function joined(key: string, texts: readonly string[], { style }: Style): string[] {
  return texts.length === 0 ? [] : [`${key}=${texts.join(DELIMITERS[style] ?? ',')}`];
}

function deepPairs(name: string, value: unknown, encode: (plain: unknown) => string, depth: number): string[] {
  if (value === undefined || value === null) return [];
  if (depth > MAX_DEPTH) throw new TypeError(`Parameter ${name.slice(0, 64)} is nested too deeply or contains itself.`);
  const key = percentEncode(name, 'A parameter name');
  if (Array.isArray(value)) {
    const isNested = depth === 0 || value.some((item) => typeof item === 'object' && item !== null);
    return value.flatMap((item, position) =>
      deepPairs(isNested ? `${name}[${position}]` : name, item, encode, depth + 1),
    );
  }
  if (!isFields(value)) return [`${key}=${encode(value)}`];
  return presentEntries(value).flatMap(([field, item]) => deepPairs(`${name}[${field}]`, item, encode, depth + 1));
}
