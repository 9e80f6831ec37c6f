import type { FieldEncoding, Schema, SpecBody } from '../document/document.js';
import { deref, type SchemaIndex } from '../document/schemas.js';
import type { Form } from './model.js';
import type { RequestProperty } from './request-property.js';

/** The kind of a form; `undefined` for a body that is none. */
export function formKind(mediaType: string): Form['kind'] | undefined {
  if (/^multipart\/form-data\b/i.test(mediaType)) return 'multipart';
  return /^application\/x-www-form-urlencoded\b/i.test(mediaType) ? 'urlencoded' : undefined;
}

/** How the fields of a form are written, as far as that is not the form's own way. */
export function formModel(body: SpecBody | undefined, properties: readonly RequestProperty[]): Form | undefined {
  const { mediaType = '', encoding = {} } = body ?? {};
  const kind = formKind(mediaType);
  if (kind === undefined) return undefined;
  const fields = properties.flatMap(({ name, schema }): [string, Form['fields'][string]][] => {
    const file = kind === 'multipart' && isFile(schema) ? ({ file: true } as const) : {};
    const field = { ...ownStyle(kind, encoding[name]), ...file };
    return Object.values(field).some((value) => value !== undefined) ? [[name, field]] : [];
  });
  return { kind, fields: Object.fromEntries(fields) };
}

/** Of a part only the media type is said; of a pair the style is. */
function ownStyle(kind: Form['kind'], encoding: FieldEncoding = {}): FieldEncoding {
  if (kind === 'multipart') return { contentType: encoding.contentType };
  const { style, explode, allowReserved, contentType } = encoding;
  return style === undefined
    ? { contentType }
    : { style, explode: explode === true, allowReserved: allowReserved === true };
}

/** A field of a form as a caller gives it: what is binary may be bytes, a blob or a stream. */
export function formField(property: RequestProperty, index: SchemaIndex): RequestProperty {
  return { ...property, schema: uploadSchema(property.schema, index) };
}

function uploadSchema(schema: Schema, index: SchemaIndex): Schema {
  const target = deref(schema, index);
  if (target?.format === 'binary') return { ...target, format: 'upload' };
  if (target?.type === 'array' && target.items !== undefined) {
    const items = uploadSchema(target.items, index);
    return items === target.items ? schema : { ...target, items };
  }
  return schema;
}

function isFile(schema: Schema): boolean {
  return schema.format === 'upload' || schema.items?.format === 'upload';
}
