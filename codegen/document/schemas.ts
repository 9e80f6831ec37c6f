import type { Schema, SpecDocument } from './document.js';

const REF_PREFIX = '#/components/schemas/';

/** All schemas of all documents by full name (`compute.ClusterSpec`). */
export type SchemaIndex = ReadonlyMap<string, Schema>;

/** Makes the index of the schemas of all documents. */
export function indexSchemas(documents: readonly SpecDocument[]): SchemaIndex {
  return new Map(documents.flatMap((document) => Object.entries(document.schemas)));
}

/** The full name that a schema refers to, if it is a reference. */
export function refName(schema: Schema | undefined): string | undefined {
  // A schema may also have a property of the name `$ref`, as SCIM resources do.
  const reference: unknown = schema?.$ref;
  return typeof reference === 'string' && reference.startsWith(REF_PREFIX)
    ? reference.slice(REF_PREFIX.length)
    : undefined;
}

/** Follows references until a schema that is none. */
export function deref(schema: Schema | undefined, index: SchemaIndex): Schema | undefined {
  let current = schema;
  for (let name = refName(current); name !== undefined; name = refName(current)) current = index.get(name);
  return current;
}

/** The properties of a schema, those of its `allOf` parts included. */
export function propertiesOf(schema: Schema | undefined, index: SchemaIndex): Readonly<Record<string, Schema>> {
  const target = deref(schema, index);
  const inherited = (target?.allOf ?? []).map((part) => propertiesOf(part, index));
  // Not Object.assign: a property may be called __proto__.
  return Object.fromEntries([...inherited, target?.properties ?? {}].flatMap((part) => Object.entries(part)));
}

/** The required properties of a schema, those of its `allOf` parts included. */
export function requiredOf(schema: Schema | undefined, index: SchemaIndex): readonly string[] {
  const target = deref(schema, index);
  return [...(target?.allOf ?? []).flatMap((part) => requiredOf(part, index)), ...(target?.required ?? [])];
}

/** The values of an enum of strings, each once; `undefined` for any other schema. */
export function textEnum(schema: Schema): readonly string[] | undefined {
  const values = (schema.enum ?? []).filter((value) => value !== null);
  const isText = values.length > 0 && values.every((value) => typeof value === 'string');
  return isText ? [...new Set(values)] : undefined;
}

/** The schema at a path of property names; `undefined` where the path leaves the schema. */
export function schemaAt(schema: Schema, path: readonly string[], index: SchemaIndex): Schema | undefined {
  return path.reduce<Schema | undefined>((current, name) => {
    const properties = propertiesOf(current, index);
    return Object.hasOwn(properties, name) ? properties[name] : undefined;
  }, schema);
}
