import type { Schema } from '../document/document.js';
import type { TypeRef } from '../model/model.js';
import { plainSchema } from './plain-schema.js';

/** A type reference as TypeScript would spell it, with the package of named types. */
export function typeRefText(type: TypeRef | undefined): string {
  if (type === undefined) return 'nothing';
  switch (type.kind) {
    case 'named':
      return `${type.package}.${type.name}`;
    case 'array':
      return `${typeRefText(type.items)}[]`;
    case 'map':
      return `Record<string, ${typeRefText(type.values)}>`;
    case 'primitive':
      return type.name;
  }
}

/** The type of a schema in short, so that equal types have equal texts; fields and values of a type do not count. */
export function schemaText(schema: Schema | undefined): string {
  if (schema === undefined) return 'unknown';
  const plain = plainSchema(schema);
  const text = nonNullText(plain);
  return plain.nullable ? `${text} | null` : text;
}

function nonNullText(schema: Schema): string {
  if (schema.$ref !== undefined) return schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  const parts = [...composed(schema.allOf, ' & '), ...composed(schema.oneOf, ' | '), ...composed(schema.anyOf, ' | ')];
  if (parts.length > 0) return parts.join(' & ');
  if (schema.enum !== undefined) return 'enum';
  if (schema.type === 'array') return `${schemaText(schema.items)}[]`;
  if (schema.type === 'object' || schema.properties !== undefined) return objectText(schema);
  const type = [schema.type ?? 'unknown'].flat().join(' | ');
  return isFormatPartOfType(schema.format) ? `${type}(${schema.format})` : type;
}

function composed(schemas: readonly Schema[] | undefined, joint: string): string[] {
  return schemas === undefined ? [] : [`(${schemas.map(schemaText).join(joint)})`];
}

/** An object without fields is one whose fields are all gone, or still to come. */
function objectText({ properties, additionalProperties }: Schema): string {
  if (properties !== undefined || !additionalProperties) return 'object';
  return `Record<string, ${schemaText(additionalProperties === true ? undefined : additionalProperties)}>`;
}

/** Formats that change the TypeScript type; the others only say what a string or number looks like. */
function isFormatPartOfType(format: string | undefined): boolean {
  return ['int64', 'binary', 'byte-stream', 'upload'].includes(format ?? '');
}
