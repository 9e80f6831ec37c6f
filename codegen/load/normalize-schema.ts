import type { Schema } from '../document/document.js';
import { isObject, mapValues, textOr, type JsonObject } from '../document/json-value.js';
import { lookUp, reportDangling, report, schemaName, type Scope } from './references.js';
import { pointer } from './json-pointer.js';

/** Keywords whose value is a schema, a list of schemas, or schemas by name. */
const ONE = new Set(['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames']);
const LIST = new Set(['allOf', 'oneOf', 'anyOf', 'prefixItems']);
const BY_NAME = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions']);

/** Keywords that say nothing to the generator; `discriminator` makes openapi-typescript write wrong types. */
const DROPPED = new Set(['discriminator', 'example', 'examples', 'externalDocs', 'xml']);

/** What may stand beside a reference without making another type of it. */
const ANNOTATIONS = new Set(['$ref', 'title', 'description', 'deprecated', 'readOnly', 'writeOnly']);

/** A schema in the one form the model reads: references by full name, `null` as `nullable`, nothing superfluous. */
export function normalizeSchema(value: unknown, scope: Scope, at: string): Schema {
  return plainReference(normalizeDefinition(value, scope, at));
}

/** A schema that has a name. It stays a schema of its own, even if it is nothing but another one. */
export function normalizeDefinition(value: unknown, scope: Scope, at: string): Schema {
  if (!isObject(value)) return {};
  const ref = textOr(value['$ref']);
  if (ref !== undefined) return normalizeReference(ref, value, scope, at);
  const kept = Object.entries(value).filter(([key]) => !DROPPED.has(key));
  const normal = Object.fromEntries(
    kept.map(([key, member]) => [key, normalizeKeyword(key, member, scope, at + pointer(key))]),
  );
  return plainType(normal);
}

function normalizeKeyword(key: string, value: unknown, scope: Scope, at: string): unknown {
  if (ONE.has(key)) return typeof value === 'boolean' ? value : normalizeSchema(value, scope, at);
  if (LIST.has(key) && Array.isArray(value)) {
    return value.map((item, position) => normalizeSchema(item, scope, at + pointer(position)));
  }
  if (BY_NAME.has(key) && isObject(value)) {
    return mapValues(value, (item, name) => normalizeSchema(item, scope, at + pointer(name)));
  }
  return value;
}

/** OpenAPI 3.0 ignores what stands beside a `$ref`, so documents write `allOf` of that one reference to say more of it. */
function plainReference(schema: Schema): Schema {
  const { allOf, ...others } = schema;
  const [only, ...more] = allOf ?? [];
  if (only?.$ref === undefined || more.length > 0) return schema;
  return Object.keys({ ...only, ...others }).every((key) => ANNOTATIONS.has(key)) ? { ...only, ...others } : schema;
}

/** A reference by full name; one to a place inside another schema is written out. */
function normalizeReference(ref: string, value: JsonObject, scope: Scope, at: string): Schema {
  const name = schemaName(ref, scope);
  if (name !== undefined) return { ...withoutDropped(value), $ref: `#/components/schemas/${name}` };
  const found = lookUp(ref, scope);
  if (found === undefined) {
    reportDangling(ref, scope, at);
    return {};
  }
  const key = `${found.scope.spec.file}#${found.pointer}`;
  if (scope.inlining.includes(key)) {
    const remedy = 'Move what it points to into components/schemas and refer to that';
    report(scope, `${at}/$ref`, `the reference ${ref} leads back to itself`, remedy);
    return {};
  }
  return normalizeSchema(found.value, { ...found.scope, inlining: [...scope.inlining, key] }, found.pointer);
}

function withoutDropped(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !DROPPED.has(key)));
}

/** OpenAPI 3.1 spellings in those of 3.0: `['string', 'null']` is a nullable string, encoded content is binary. */
function plainType(schema: JsonObject): Schema {
  const binary = schema['contentMediaType'] === 'application/octet-stream' ? { format: 'binary' } : {};
  if (!Array.isArray(schema['type'])) return { ...schema, ...binary };
  const types = schema['type'].filter((type) => type !== 'null');
  const nullable = types.length < schema['type'].length ? { nullable: true } : {};
  if (types.length === 0) return { ...schema, type: 'null' };
  return { ...schema, ...binary, type: types.length === 1 ? types[0] : types, ...nullable };
}
