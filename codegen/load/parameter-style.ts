import type { FieldEncoding, ParameterStyle } from '../document/document.js';
import { objectOr, textOr, type JsonObject } from '../document/json-value.js';

const BY_PLACE: Readonly<Record<string, readonly ParameterStyle['style'][]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
};

/**
 * The style of a parameter, with what OpenAPI says of one that names none.
 *
 * @returns the name of the style when there is none of that name in that place
 */
export function readStyle(parameter: JsonObject, place: string): ParameterStyle | string {
  const [mediaType] = Object.keys(objectOr(parameter['content']));
  if (mediaType !== undefined && /[/+]json\b/i.test(mediaType)) {
    return { style: 'json', explode: false, allowReserved: false };
  }
  const allowed = BY_PLACE[place] ?? [];
  const name = textOr(parameter['style']) ?? allowed[0] ?? '';
  const style = allowed.find((candidate) => candidate === name);
  return style === undefined ? name : withFlags(style, parameter);
}

/** Says whether a parameter has words about its style. */
export function namesStyle(parameter: JsonObject): boolean {
  return ['style', 'explode', 'allowReserved', 'content'].some((key) => parameter[key] !== undefined);
}

/** How the fields of a form are written: a style only where the document names one, as OpenAPI 3.1 has it. */
export function readEncodings(value: unknown): Readonly<Record<string, FieldEncoding>> {
  return Object.fromEntries(
    Object.entries(objectOr(value)).map(([name, encoding]): [string, FieldEncoding] => {
      const given = objectOr(encoding);
      const style = namesStyle(given) ? readStyle(given, 'query') : undefined;
      const [contentType] = textOr(given['contentType'])?.split(',') ?? [];
      return [name, { contentType: contentType?.trim(), ...(typeof style === 'object' ? style : {}) }];
    }),
  );
}

function withFlags(style: ParameterStyle['style'], given: JsonObject): ParameterStyle {
  const { explode = style === 'form' } = given;
  return { style, explode: explode === true, allowReserved: given['allowReserved'] === true };
}
