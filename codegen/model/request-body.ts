import type { Schema, SpecBody, SpecOperation } from '../document/document.js';
import { formField, formKind } from './form.js';
import type { RequestProperty } from './request-property.js';
import { deref, propertiesOf, requiredOf, type SchemaIndex } from '../document/schemas.js';

/** What the body adds to a request. */
export interface BodyModel {
  readonly properties: readonly RequestProperty[];
  /** `true`: the properties are the JSON body; a name: the body is that field's value. */
  readonly body: true | string | undefined;
  /** Media type of a body that is not JSON. */
  readonly contentType: string | undefined;
  /** The body's schema is nothing but a list of properties. */
  readonly isPlainObject: boolean;
  /** The body's schema is a choice of shapes. */
  readonly isOneOfSeveral: boolean;
}

const PLAIN = { isPlainObject: true, isOneOfSeveral: false };

/** Decides how the body of an operation becomes fields of its request. */
export function bodyModel({ body, bodyField }: SpecOperation, index: SchemaIndex): BodyModel {
  if (body === undefined) return { properties: [], body: undefined, contentType: undefined, ...PLAIN };
  const { schema, required, mediaType } = body;
  if (formKind(mediaType) !== undefined) return formBody(body, index);
  if (!/[/+]json\b/.test(mediaType)) {
    return { ...singleField('contents', { type: 'string', format: 'upload' }, required), contentType: mediaType };
  }
  if (bodyField !== undefined) return singleField(bodyField, schema, required);
  const target = deref(schema, index);
  return target !== undefined && isObject(target, index)
    ? objectBody(target, index)
    : singleField('body', schema, required);
}

function singleField(name: string, schema: Schema, required: boolean): BodyModel {
  return {
    properties: [{ name, schema, required, in: ['body'] }],
    body: name,
    contentType: undefined,
    ...PLAIN,
  };
}

/** A form has the fields of its schema; one that declares none takes any. */
function formBody({ schema, required }: SpecBody, index: SchemaIndex): BodyModel {
  const object = objectBody(deref(schema, index) ?? {}, index);
  if (object.properties.length === 0) {
    return singleField('body', { type: 'object', additionalProperties: true }, required);
  }
  return {
    ...object,
    isPlainObject: true,
    properties: object.properties.map((property) => formField(property, index)),
  };
}

/** Every field of an object, those of its parts and alternatives included. */
function objectBody(schema: Schema, index: SchemaIndex): BodyModel {
  const required = new Set(requiredOf(schema, index));
  const alternatives = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  const parts = [...alternatives, schema].map((part) => Object.entries(propertiesOf(part, index)));
  const properties = [...new Map(parts.flat())].map(([name, property]): RequestProperty => {
    return { name, schema: property, required: required.has(name), in: ['body'] };
  });
  return {
    properties,
    body: true,
    contentType: undefined,
    isPlainObject: !isCombined(schema) && !schema.additionalProperties,
    isOneOfSeveral: alternatives.length > 0,
  };
}

/** A choice is an object where all its alternatives are: one plain value among them has no room for fields beside it. */
function isObject(schema: Schema, index: SchemaIndex): boolean {
  const isPartObject = (part: Schema): boolean => {
    const target = deref(part, index);
    return target !== undefined && isObject(target, index);
  };
  const alternatives = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].filter((part) => !isCondition(part));
  if (!alternatives.every(isPartObject)) return false;
  if (schema.type === 'object' || schema.properties !== undefined) return true;
  return schema.type === undefined && (alternatives.length > 0 || (schema.allOf ?? []).some(isPartObject));
}

/** Only says something about fields that stand elsewhere, such as which of them are required. */
function isCondition({ $ref, type, enum: values, oneOf, anyOf, allOf, items }: Schema): boolean {
  return [$ref, type, values, oneOf, anyOf, allOf, items].every((part) => part === undefined);
}

function isCombined(schema: Schema): boolean {
  return [schema.allOf, schema.oneOf, schema.anyOf].some((parts) => parts !== undefined);
}
