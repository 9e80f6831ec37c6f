import type { Schema, SpecOperation } from '../load/document.js';
import type { Field } from './model.js';
import { deref, type SchemaIndex } from './schemas.js';

/** One field of a request before its type is made. */
export interface RequestProperty {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
  readonly in: Field['in'];
}

/** What the body adds to a request. */
export interface BodyModel {
  readonly properties: readonly RequestProperty[];
  /** `true`: the properties are the JSON body; a name: the body is that field's value. */
  readonly body: true | string | undefined;
  /** Media type of a body that is not JSON. */
  readonly contentType: string | undefined;
  /** The body's schema is nothing but a list of properties. */
  readonly isPlainObject: boolean;
}

/** Decides how the body of an operation becomes fields of its request. */
export function bodyModel({ body, bodyField }: SpecOperation, index: SchemaIndex): BodyModel {
  if (body === undefined) return { properties: [], body: undefined, contentType: undefined, isPlainObject: true };
  const { schema, required, mediaType } = body;
  if (!/[/+]json\b/.test(mediaType)) {
    return { ...singleField('contents', { type: 'string', format: 'upload' }, required), contentType: mediaType };
  }
  if (bodyField !== undefined) return singleField(bodyField, schema, required);
  const target = deref(schema, index);
  return target !== undefined && isObject(target) ? objectBody(target) : singleField('body', schema, required);
}

function singleField(name: string, schema: Schema, required: boolean): BodyModel {
  return {
    properties: [{ name, schema, required, in: ['body'] }],
    body: name,
    contentType: undefined,
    isPlainObject: true,
  };
}

function objectBody(schema: Schema): BodyModel {
  const required = new Set(schema.required);
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]): RequestProperty => {
    return { name, schema: property, required: required.has(name), in: ['body'] };
  });
  return {
    properties,
    body: true,
    contentType: undefined,
    isPlainObject: !isCombined(schema) && !schema.additionalProperties,
  };
}

function isObject(schema: Schema): boolean {
  return (
    schema.type === 'object' || schema.properties !== undefined || (schema.type === undefined && isCombined(schema))
  );
}

function isCombined(schema: Schema): boolean {
  return [schema.allOf, schema.oneOf, schema.anyOf].some((parts) => parts !== undefined);
}
