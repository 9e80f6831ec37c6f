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
  const [source, target] = [plainSchema(from.schema), plainSchema(to.schema)];
  if (schemaText(target) === 'unknown') return true;
  if (source.nullable && !target.nullable) return false;
  const [scalar, wanted] = [scalarOf({ ...from, schema: source }), scalarOf({ ...to, schema: target })];
  if (scalar !== undefined && wanted !== undefined) {
    return scalar === wanted || (scalar === 'number' && wanted === 'int64');
  }
  if (schemaText({ ...source, nullable: false }) === schemaText({ ...target, nullable: false })) return true;
  const [inner, wantedInner] = [innerOf(source), innerOf(target)];
  if (inner === undefined || wantedInner === undefined || inner.kind !== wantedInner.kind) return false;
  return isAssignable({ ...from, schema: inner.schema }, { ...to, schema: wantedInner.schema });
}

/** `string`, `number`, `int64` or `boolean`; `undefined` for everything else. */
function scalarOf({ schema, types }: Versioned): string | undefined {
  const name = refName(schema);
  if (name !== undefined) {
    const named = types.get(name);
    return named !== undefined && textEnum(named) !== undefined ? 'string' : undefined;
  }
  if (textEnum(schema) !== undefined) return 'string';
  const text = schemaText({ ...schema, nullable: false });
  if (text === 'integer' || text === 'number') return 'number';
  if (text === 'integer(int64)' || text === 'string(int64)') return 'int64';
  return text === 'string' || text === 'boolean' ? text : undefined;
}

/** What an array or a map holds. */
function innerOf(schema: Schema): { readonly kind: 'array' | 'map'; readonly schema: Schema } | undefined {
  if (schema.type === 'array') return { kind: 'array', schema: schema.items ?? {} };
  if (schema.properties !== undefined || typeof schema.additionalProperties !== 'object') return undefined;
  return { kind: 'map', schema: schema.additionalProperties };
}
