import type { Schema } from '../document/document.js';

const REF_PREFIX = '#/components/schemas/';

/**
 * Untangles the usual way to write subtypes: a parent that is `oneOf` its children, which are `allOf` the parent.
 * As types they would define themselves, so each child gets the parent's fields and not the parent with its choice of children.
 */
export function untangleSubtypes(index: ReadonlyMap<string, Schema>): Map<string, Schema> {
  return new Map([...index].map(([name, schema]) => [name, withoutChoice(name, schema, index)]));
}

function withoutChoice(name: string, schema: Schema, index: ReadonlyMap<string, Schema>): Schema {
  if (schema.allOf === undefined) return schema;
  const allOf = schema.allOf.map((part) => {
    const parent = index.get(target(part) ?? '');
    return parent !== undefined && offers(parent, name) ? fieldsOf(parent) : part;
  });
  return { ...schema, allOf };
}

function offers({ oneOf, anyOf }: Schema, name: string): boolean {
  return [...(oneOf ?? []), ...(anyOf ?? [])].some((choice) => target(choice) === name);
}

function fieldsOf({ properties = {}, required, description }: Schema): Schema {
  return {
    type: 'object',
    properties,
    ...(required && { required }),
    ...(description !== undefined && { description }),
  };
}

function target({ $ref }: Schema): string | undefined {
  return $ref?.startsWith(REF_PREFIX) ? $ref.slice(REF_PREFIX.length) : undefined;
}
