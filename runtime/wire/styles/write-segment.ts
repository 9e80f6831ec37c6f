import { stringifyJson } from '../../base/json/stringify-json.js';
import { encodeSegment, type FieldSite } from '../path-segment.js';
import { isFields, plainText, presentEntries } from './plain-text.js';
import type { Style } from './style.js';

/**
 * Writes one value as a path segment in the styles `simple`, `label` and `matrix` of OpenAPI, as RFC 6570 has them.
 *
 * @throws TypeError that names operation and field when the value is missing, empty or cannot be written
 */
export function writeSegment(name: string, value: unknown, style: Style, site: FieldSite): string {
  const what = `${site.field} of ${site.operationId}`;
  const encode = (plain: unknown): string => encodeSegment(plainText(plain, what), site);
  const isNothing = value === undefined || value === null || value === '';
  if (isNothing) throw new TypeError(`${site.operationId} needs ${site.field}, which is missing or empty.`);
  if (style.style === 'json') return encode(stringifyJson(value));
  const pieces = piecesOf(name, value, style, encode);
  if (pieces.length === 0) throw new TypeError(`${site.operationId} needs ${site.field}, which is empty.`);
  if (style.style === 'matrix') return pieces.map((piece) => `;${piece}`).join('');
  if (style.style !== 'label') return pieces.join(',');
  const segment = `.${pieces.join('.')}`;
  // A value that ends up as dots would lead to another resource.
  return /^\.+$/.test(segment) ? encodeSegment('..', site) : segment;
}

function piecesOf(
  name: string,
  value: unknown,
  { style, explode }: Style,
  encode: (plain: unknown) => string,
): string[] {
  const named = (text: string): string => (style === 'matrix' ? `${encode(name)}=${text}` : text);
  const joinsAll = style === 'matrix' || style === 'label';
  if (Array.isArray(value)) {
    const items = value.map(encode);
    if (explode || !joinsAll) return items.map(named);
    return items.length === 0 ? [] : [named(items.join(','))];
  }
  if (!isFields(value)) return [named(encode(value))];
  const fields = presentEntries(value).map(([field, item]) => [encode(field), encode(item)]);
  if (explode) return fields.map((pair) => pair.join('='));
  return fields.length === 0 ? [] : [named(fields.flat().join(','))];
}
