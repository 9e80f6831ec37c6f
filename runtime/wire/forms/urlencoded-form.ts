import { stringifyJson } from '../../base/json/stringify-json.js';
import type { FormField, WrittenBody } from '../operation.js';
import { isFields } from '../styles/plain-text.js';
import { writePairs } from '../styles/write-pairs.js';

const MEDIA_TYPE = 'application/x-www-form-urlencoded';

/**
 * Writes fields as `application/x-www-form-urlencoded`: lists repeated and objects as JSON, unless the document says
 * otherwise. Operations with such a body name this function, so that nobody else loads it.
 */
export function urlencodedForm(
  fields: Readonly<Record<string, unknown>>,
  styles: Readonly<Record<string, FormField>> = {},
): WrittenBody {
  const pairs = Object.entries(fields).flatMap(([name, value]) => {
    const style = styles[name]?.style;
    if (style !== undefined) return writePairs(name, value, { ...styles[name], style });
    if (isJson(styles[name]?.contentType)) return writePairs(name, value, { style: 'json' });
    const plain = Array.isArray(value) ? value.map(plainItem) : plainItem(value);
    return writePairs(name, plain, { style: 'form', explode: true });
  });
  // A space is `+` in a form, and `%20` in all other places.
  return { body: pairs.join('&').replaceAll('%20', '+'), contentType: MEDIA_TYPE };
}

/** A form holds text only: what has fields or items goes as JSON. */
function plainItem(value: unknown): unknown {
  return isFields(value) || Array.isArray(value) ? stringifyJson(value) : value;
}

function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && /[/+]json\b/i.test(contentType);
}
