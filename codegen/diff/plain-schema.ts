import type { Schema } from '../document/document.js';

/** Keywords that make another type of a schema when they stand beside `allOf`. */
const SHAPE = ['type', 'properties', 'additionalProperties', 'items', 'enum', 'oneOf', 'anyOf', 'required'] as const;

/** `allOf` of a single schema is that schema; documents write it to say more of a reference. */
export function plainSchema(schema: Schema): Schema {
  const { allOf, ...others } = schema;
  const [only, ...more] = allOf ?? [];
  if (only === undefined || more.length > 0 || SHAPE.some((keyword) => others[keyword] !== undefined)) return schema;
  return plainSchema({ ...only, ...others });
}
