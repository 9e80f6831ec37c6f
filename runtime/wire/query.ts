import { percentEncode } from './percent-encode.js';

/** Deepest nesting of a query parameter; beyond it the value is taken for one that contains itself. */
const MAX_DEPTH = 32;

/**
 * Writes fields as a query string without `?`, in the given order: nested objects dotted, arrays repeated,
 * `undefined` and `null` left out.
 * @throws TypeError that names the field of a value that a query cannot hold.
 */
export function queryString(fields: readonly (readonly [string, unknown])[]): string {
  const parts: string[] = [];
  for (const [name, value] of fields) append(parts, name, value, 0);
  return parts.join('&');
}

function append(parts: string[], name: string, value: unknown, depth: number): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) return appendItems(parts, name, value);
  const text = scalarText(name, value);
  if (text !== undefined) {
    parts.push(`${percentEncode(name, 'A query parameter name')}=${percentEncode(text, `Query parameter ${name}`)}`);
    return;
  }
  if (depth === MAX_DEPTH) throw new TypeError(`Query parameter ${name} is nested too deeply or contains itself.`);
  for (const [key, field] of Object.entries(value)) append(parts, `${name}.${key}`, field, depth + 1);
}

function appendItems(parts: string[], name: string, items: readonly unknown[]): void {
  for (const item of items) {
    if (typeof item === 'object' && item !== null && !(item instanceof Date)) {
      throw new TypeError(
        `Query parameter ${name} is a list of objects or lists; a query holds lists of plain values only.`,
      );
    }
    append(parts, name, item, 0);
  }
}

/** The text of a plain value; `undefined` for an object with fields. */
function scalarText(name: string, value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      if (!Number.isFinite(value))
        throw new TypeError(`Query parameter ${name} is ${value}; a query holds finite numbers only.`);
      return String(value);
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'object':
      return objectText(name, value);
    default:
      throw new TypeError(`Query parameter ${name} is a ${typeof value}, which cannot be sent.`);
  }
}

function objectText(name: string, value: object | null): string | undefined {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new TypeError(`Query parameter ${name} is an invalid Date.`);
    return value.toISOString();
  }
  if (value instanceof Map || value instanceof Set || value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    throw new TypeError(`Query parameter ${name} is a ${value.constructor.name}; use a plain object or an array.`);
  }
  return undefined;
}
