import type { Schema } from '../document/document.js';
import { refName, textEnum } from '../document/schemas.js';
import { plainSchema } from './plain-schema.js';
import { schemaText } from './type-text.js';

/** The types of a model by full name. */
export type Types = ReadonlyMap<string, Schema>;

/** A type of one version, with the types it may refer to. */
export interface Versioned {
  readonly schema: Schema;
  readonly types: Types;
}

/**
 * Says whether TypeScript takes every value of one type where the other is wanted: `number` where `number | string`
 * is, any text where an enum is, since enums are open.
 */
export function isAssignable(from: Versioned, to: Versioned): boolean {
  const source = { ...from, schema: plainSchema(from.schema) };
  const target = { ...to, schema: plainSchema(to.schema) };
  if (schemaText(target.schema) === 'unknown') return true;
  if (source.schema.nullable && !target.schema.nullable) return false;
  return isSameText(source, target) || isScalarAssignable(source, target) || isInnerAssignable(source, target);
}

function isSameText(from: Versioned, to: Versioned): boolean {
  return nonNullText(from.schema) === nonNullText(to.schema);
}

function isScalarAssignable(from: Versioned, to: Versioned): boolean {
  const [scalar, wanted] = [scalarOf(from), scalarOf(to)];
  if (scalar === undefined || wanted === undefined) return false;
  return scalar === wanted || (scalar === 'number' && wanted === 'int64');
}

function isInnerAssignable(from: Versioned, to: Versioned): boolean {
  const [inner, wanted] = [innerOf(from.schema), innerOf(to.schema)];
  if (inner === undefined || wanted === undefined || inner.kind !== wanted.kind) return false;
  return isAssignable({ ...from, schema: inner.schema }, { ...to, schema: wanted.schema });
}

const SCALARS: ReadonlyMap<string, string> = new Map([
  ['string', 'string'],
  ['boolean', 'boolean'],
  ['number', 'number'],
  ['integer', 'number'],
  ['integer(int64)', 'int64'],
]);

/** `string`, `number`, `int64` or `boolean`; `undefined` for everything else. */
function scalarOf({ schema, types }: Versioned): string | undefined {
  const named = types.get(refName(schema) ?? '') ?? schema;
  return textEnum(named) === undefined ? SCALARS.get(nonNullText(schema)) : 'string';
}

function nonNullText(schema: Schema): string {
  return schemaText({ ...schema, nullable: false });
}

/** What an array or a map holds. */
function innerOf(schema: Schema): { readonly kind: 'array' | 'map'; readonly schema: Schema } | undefined {
  if (schema.type === 'array') return { kind: 'array', schema: schema.items ?? {} };
  if (schema.properties !== undefined || typeof schema.additionalProperties !== 'object') return undefined;
  return { kind: 'map', schema: schema.additionalProperties };
}
