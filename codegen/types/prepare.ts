import type { Schema } from '../document/document.js';

/** The TypeScript type of a schema that OpenAPI has no word for; read by the type generator's hook. */
export const TYPE_KEY = 'x-sdk-type';

type SpecialType = 'Int64' | 'Int64Input' | 'Uploadable' | 'ByteStream' | 'Uint8Array' | 'unknown';

const FORMAT_DOCS: Readonly<Record<string, string>> = {
  'date-time': 'RFC 3339 timestamp.',
  'google-duration': 'Duration in seconds with the suffix `s`, such as `3.5s`.',
  'google-fieldmask': 'Comma-separated field paths.',
};

/** Stands before a property name that every object inherits (`constructor`): the type generator takes the inherited value. */
const NAME_MARK = 'sdk-name:';

/** A property name as the type generator may see it. */
function safeName(name: string): string {
  return name in Object.prototype ? NAME_MARK + name : name;
}

/** The name that `safeName` was given. */
export function ownName(name: string): string {
  return name.startsWith(NAME_MARK) ? name.slice(NAME_MARK.length) : name;
}

/** A schema with the key that decides its type. */
export type PreparedSchema = Schema & { readonly [TYPE_KEY]?: SpecialType };

/** Reduces a schema to what shapes its type and its comment, so that nothing else leaks into generated code. */
export function prepareSchema(schema: Schema, direction: 'sent' | 'received'): PreparedSchema {
  const inner = (part: Schema): PreparedSchema => prepareSchema(part, direction);
  if (schema.$ref !== undefined) return { $ref: schema.$ref, ...pick(schema, ['deprecated']), ...description(schema) };
  const special = specialType(schema, direction);
  if (special !== undefined) return { [TYPE_KEY]: special, ...flags(schema) };
  return {
    ...pick(schema, ['type', 'enum']),
    ...('const' in schema && { const: schema.const }),
    ...requiredFields(schema),
    ...flags(schema),
    ...(schema.properties && { properties: propertiesOf(schema.properties, inner) }),
    ...(schema.items && { items: inner(schema.items) }),
    ...additional(schema, inner),
    ...(schema.allOf && { allOf: schema.allOf.map(inner) }),
    ...choices(schema, inner),
  };
}

/** What a schema requires, and what one of its parts requires of the others. */
function requiredFields({ required, allOf = [] }: Schema): Pick<Schema, 'required'> {
  const ofOthers = allOf.flatMap((part) => fieldsElsewhere(part));
  const names = new Set([...(required ?? []), ...ofOthers]);
  return required !== undefined || names.size > 0 ? { required: [...names].map(safeName) } : {};
}

/**
 * The alternatives of a schema. The type generator takes fields beside `anyOf` for one more alternative; beside `oneOf`,
 * which is the same to a type, it gives them to all.
 */
function choices(schema: Schema, inner: (part: Schema) => PreparedSchema): Pick<Schema, 'oneOf' | 'anyOf'> {
  const { properties, allOf } = schema;
  const [oneOf, anyOf] = [schema.oneOf, schema.anyOf].map((parts) =>
    parts?.map((part) => inner(withFields(part, schema))),
  );
  if (oneOf === undefined && anyOf !== undefined && (properties ?? allOf) !== undefined) return { oneOf: anyOf };
  return { ...(oneOf && { oneOf }), ...(anyOf && { anyOf }) };
}

/** An alternative together with the fields of the whole that it requires. */
function withFields(part: Schema, { properties = {} }: Schema): Schema {
  const names = fieldsElsewhere(part).filter((name) => Object.hasOwn(properties, name));
  if (names.length === 0) return part;
  const added = Object.fromEntries(names.map((name) => [name, properties[name] ?? {}]));
  return { type: 'object', ...part, properties: { ...part.properties, ...added } };
}

function fieldsElsewhere({ required = [], properties = {} }: Schema): string[] {
  return required.filter((name) => !Object.hasOwn(properties, name));
}

function specialType(schema: Schema, direction: 'sent' | 'received'): SpecialType | undefined {
  if (schema['x-databricks-any']) return 'unknown';
  if (schema.type === 'integer' && schema.format === 'int64') return direction === 'sent' ? 'Int64Input' : 'Int64';
  if (schema.format === 'upload') return 'Uploadable';
  if (schema.format === 'byte-stream') return 'ByteStream';
  if (schema.format === 'binary') return 'Uint8Array';
  return undefined;
}

/** An object without declared fields may hold anything. */
function additional(schema: Schema, inner: (part: Schema) => Schema): Pick<Schema, 'additionalProperties'> {
  const { additionalProperties } = schema;
  if (typeof additionalProperties === 'object') return { additionalProperties: inner(additionalProperties) };
  if (additionalProperties !== undefined) return { additionalProperties };
  const isOpen = schema.type === 'object' && !schema.properties && !schema.allOf && !schema.oneOf && !schema.anyOf;
  return isOpen ? { additionalProperties: true } : {};
}

function flags(schema: Schema): Schema {
  return { ...pick(schema, ['nullable', 'deprecated']), ...description(schema) };
}

function description(schema: Schema): Pick<Schema, 'description'> {
  const text = schema.description ?? FORMAT_DOCS[schema.format ?? ''];
  return text === undefined ? {} : { description: text };
}

function pick<K extends keyof Schema>(schema: Schema, keys: readonly K[]): Pick<Schema, K> {
  return Object.fromEntries(keys.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]])) as Pick<
    Schema,
    K
  >;
}

function propertiesOf(
  properties: Readonly<Record<string, Schema>>,
  inner: (part: Schema) => PreparedSchema,
): Record<string, PreparedSchema> {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [safeName(name), inner(schema)]));
}
