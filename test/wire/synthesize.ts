import type { Schema } from '../../codegen/document/document.js';
import type { Operation, Sdk } from '../../codegen/model/model.js';

/** Nesting below which only required fields are written, and below which nothing is. */
const OPTIONAL_DEPTH = 2;
const MAX_DEPTH = 6;

/** How many optional fields of the body an operation gets at the top, and an object inside it. */
const OPTIONAL_FIELDS = 4;
const OPTIONAL_NESTED_FIELDS = 2;

/** A request as a caller would write it. */
export type SyntheticRequest = Record<string, unknown>;

/** Looks a schema of the model up by its reference. */
type Lookup = (schema: Schema) => Schema;

/** Makes requests from the types of the model: the same model always gives the same requests. */
export function createSynthesizer(sdk: Sdk): (operation: Operation) => SyntheticRequest {
  const types = new Map(
    sdk.packages.flatMap((pkg) =>
      Object.entries(pkg.types).map(([name, schema]): [string, Schema] => [
        `#/components/schemas/${pkg.name}.${name}`,
        schema,
      ]),
    ),
  );
  const lookup: Lookup = (schema) => {
    let current = schema;
    while (current.$ref !== undefined) {
      const next = types.get(current.$ref);
      if (next === undefined) throw new Error(`The model has no type ${current.$ref}`);
      current = next;
    }
    return current;
  };
  return (operation) => requestOf(operation, lookup);
}

/** Every path and query field; of the body what is required and some of what is not. */
function requestOf(operation: Operation, lookup: Lookup): SyntheticRequest {
  const { request } = operation;
  if (request === undefined) return {};
  if (request.kind !== 'named') throw new Error(`${operation.id} takes a ${request.kind}`);
  const { properties } = shapeOf({ $ref: `#/components/schemas/${request.package}.${request.name}` }, lookup);
  let optionals = OPTIONAL_FIELDS;
  const chosen = operation.fields.filter((field) => {
    // Left to the SDK, which has to fill it.
    if (field.name === operation.idempotency) return false;
    if (field.in.includes('query') && isListOfObjects(properties[field.name] ?? {}, lookup)) return false;
    return field.required || field.in.includes('path') || field.in.includes('query') || optionals-- > 0;
  });
  return Object.fromEntries(
    chosen.map(({ name, in: places }) => {
      if (places.includes('path')) return [name, pathValue(operation, name, lookup(properties[name] ?? {}))];
      return [name, valueOf(properties[name] ?? {}, name, { lookup, depth: 0 })];
    }),
  );
}

/** No query can hold it: the SDK refuses it. */
function isListOfObjects(given: Schema, lookup: Lookup): boolean {
  const { type, items } = lookup(given);
  return type === 'array' && items !== undefined && isObject(lookup(items));
}

/** A value with characters that have to be encoded, in the shape that the path asks for. */
function pathValue({ path }: Operation, name: string, schema: Schema): unknown {
  const pattern = new RegExp(`\\{${name}=([^}]+)\\}`).exec(path)?.[1];
  if (pattern === '**') return '/Volumes/main/my dir/file#1.txt';
  if (pattern !== undefined) return pattern.replace(/([^/*]+)\/\*/g, (_, literal: string) => `${literal}/${literal} 1`);
  const value = valueOf(schema, name, { lookup: (same) => same, depth: 0 });
  return typeof value === 'string' && schema.enum === undefined ? `${name}/1` : value;
}

interface Position {
  readonly lookup: Lookup;
  readonly depth: number;
}

function valueOf(given: Schema, name: string, { lookup, depth }: Position): unknown {
  const schema = lookup(given);
  const inner = { lookup, depth: depth + 1 };
  if (schema['x-databricks-any']) return { any: name };
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.type === 'array') return depth < MAX_DEPTH ? [valueOf(schema.items ?? {}, name, inner)] : [];
  if (typeof schema.additionalProperties === 'object')
    return depth < MAX_DEPTH ? { key: valueOf(schema.additionalProperties, name, inner) } : {};
  return isObject(schema) ? objectOf(schema, inner) : scalarOf(schema, name);
}

function isObject(schema: Schema): boolean {
  const { type, properties, allOf, oneOf, anyOf } = schema;
  return type === 'object' || [properties, allOf, oneOf, anyOf].some((keyword) => keyword !== undefined);
}

function objectOf(schema: Schema, position: Position): SyntheticRequest {
  const { properties, required } = shapeOf(schema, position.lookup);
  let optionals = position.depth <= OPTIONAL_DEPTH ? OPTIONAL_NESTED_FIELDS : 0;
  const chosen = Object.keys(properties).filter((name) => required.has(name) || optionals-- > 0);
  if (position.depth >= MAX_DEPTH) return {};
  return Object.fromEntries(chosen.map((name) => [name, valueOf(properties[name] ?? {}, name, position)]));
}

function scalarOf({ type, format }: Schema, name: string): unknown {
  if (type === 'integer') return format === 'int64' ? 64 : 32;
  if (type === 'number') return 1.5;
  if (type === 'boolean') return true;
  return (
    {
      'date-time': '2026-01-02T03:04:05Z',
      'google-duration': '3.5s',
      'google-fieldmask': 'name,comment',
      upload: 'the contents',
    }[format ?? ''] ?? `${name}-1`
  );
}

interface Shape {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: ReadonlySet<string>;
}

/** The properties of an object with those of its parts; of alternatives, the first. */
function shapeOf(given: Schema, lookup: Lookup): Shape {
  const schema = lookup(given);
  const alternatives = [schema.oneOf?.[0], schema.anyOf?.[0]].filter((part) => part !== undefined);
  const parts = [...(schema.allOf ?? []), ...alternatives].map((part) => shapeOf(part, lookup));
  return {
    properties: Object.assign({}, ...parts.map((part) => part.properties), schema.properties),
    required: new Set([parts.flatMap((part) => Array.from(part.required)), schema.required ?? []].flat()),
  };
}
