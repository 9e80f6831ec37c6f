import type { Schema } from '../document/document.js';
import { refName, type SchemaIndex } from '../document/schemas.js';
import type { TypeRef } from './model.js';

/** `compute.ClusterSpec` → the type it becomes. */
export function namedType(fullName: string): TypeRef {
  const dot = fullName.indexOf('.');
  return { kind: 'named', package: fullName.slice(0, dot), name: fullName.slice(dot + 1) };
}

/** The type of a schema where it can be written without a name of its own. */
export function simpleType(schema: Schema | undefined, index: SchemaIndex): TypeRef | undefined {
  const name = refName(schema);
  if (name !== undefined) return namedType(name);
  if (schema === undefined || schema['x-databricks-any'] || Object.keys(schema).length === 0)
    return { kind: 'primitive', name: 'unknown' };
  if (needsName(schema)) return undefined;
  if (schema.type === 'array') return wrap(simpleType(schema.items, index), (items) => ({ kind: 'array', items }));
  if (schema.type === 'object' && !schema.properties) return mapType(schema, index);
  return primitiveType(schema);
}

function needsName(schema: Schema): boolean {
  return [schema.enum, schema.allOf, schema.oneOf, schema.anyOf, schema.nullable].some(
    (keyword) => keyword !== undefined,
  );
}

function mapType(schema: Schema, index: SchemaIndex): TypeRef | undefined {
  const values = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  return wrap(simpleType(values, index), (type) => ({ kind: 'map', values: type }));
}

function primitiveType(schema: Schema): TypeRef | undefined {
  if (schema.type === 'string' && schema.format !== 'binary') return { kind: 'primitive', name: 'string' };
  if (schema.type === 'boolean') return { kind: 'primitive', name: 'boolean' };
  if (schema.type === 'integer' && schema.format === 'int64') return { kind: 'primitive', name: 'Int64' };
  if (schema.type === 'integer' || schema.type === 'number') return { kind: 'primitive', name: 'number' };
  return undefined;
}

function wrap(type: TypeRef | undefined, outer: (inner: TypeRef) => TypeRef): TypeRef | undefined {
  return type && outer(type);
}
