import type { Schema, SpecOperation } from '../document/document.js';
import { pointer } from './json-pointer.js';
import { objectOr, type JsonObject } from '../document/json-value.js';
import { readEncodings } from './parameter-style.js';
import { normalizeSchema } from './normalize-schema.js';
import { dereference, report, type Place, type Scope } from './references.js';

/** The body of a request. */
export function normalizeBody(value: unknown, scope: Scope, at: string): SpecOperation['body'] {
  const place = dereference(value, scope, at);
  const content = place && normalizeContent(place);
  if (place === undefined || content === undefined) return undefined;
  const { mediaType } = content;
  const body = { ...content, required: place.value['required'] === true };
  if (!isForm(mediaType)) return body;
  if (!isWritableForm(mediaType)) reportForm(place, mediaType);
  const media = objectOr(objectOr(place.value['content'])[mediaType]);
  return { ...body, encoding: readEncodings(media['encoding']) };
}

/** What an operation answers when all goes well. */
export interface Success {
  readonly response: SpecOperation['response'];
  readonly responseHeaders: SpecOperation['responseHeaders'];
}

/** The answer of the success status: 200, else 201, else the first 2xx. */
export function normalizeSuccess(responses: JsonObject, scope: Scope, at: string): Success {
  const codes = Object.keys(responses).filter((code) => /^2(\d\d|XX)$/i.test(code));
  const code = ['200', '201'].find((candidate) => codes.includes(candidate)) ?? codes[0];
  const place = code === undefined ? undefined : dereference(responses[code], scope, at + pointer(code));
  if (place === undefined) return { response: undefined, responseHeaders: {} };
  return { response: normalizeContent(place), responseHeaders: normalizeHeaders(place) };
}

/** One media type of several: JSON if there is one, else bytes, else a form. */
function normalizeContent(place: Place): { mediaType: string; schema: Schema } | undefined {
  const content = objectOr(place.value['content']);
  const mediaTypes = Object.keys(content);
  const mediaType =
    mediaTypes.find((type) => isJson(type)) ?? mediaTypes.find((type) => !isForm(type)) ?? mediaTypes[0];
  if (mediaType === undefined) return undefined;
  const at = place.pointer + pointer('content', mediaType);
  const media = dereference(content[mediaType], place.scope, at);
  const schema = media && normalizeSchema(media.value['schema'], media.scope, `${media.pointer}/schema`);
  return { mediaType, schema: schema && Object.keys(schema).length > 0 ? schema : defaultSchema(mediaType) };
}

function normalizeHeaders(place: Place): Record<string, Schema> {
  const headers = Object.entries(objectOr(place.value['headers'])).flatMap(([name, value]): [string, Schema][] => {
    const header = dereference(value, place.scope, place.pointer + pointer('headers', name));
    if (header === undefined) return [];
    return [[name, normalizeSchema(header.value['schema'], header.scope, `${header.pointer}/schema`)]];
  });
  return Object.fromEntries(headers);
}

function isJson(mediaType: string): boolean {
  return /[/+]json\b/i.test(mediaType);
}

function isForm(mediaType: string): boolean {
  return /^(multipart\/|application\/x-www-form-urlencoded)/i.test(mediaType);
}

/** Of the multipart types one is a form; the parts of others have no names. */
function isWritableForm(mediaType: string): boolean {
  return /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(mediaType);
}

function reportForm(place: Place, mediaType: string): void {
  const remedy =
    'Describe the body as application/json or application/octet-stream in an overlay, or send it through apiClient.do';
  const at = place.pointer + pointer('content', mediaType);
  report(place.scope, at, `a body of type ${mediaType} cannot be sent by a generated method`, remedy);
}

function defaultSchema(mediaType: string): Schema {
  if (isJson(mediaType)) return {};
  if (isForm(mediaType)) return { type: 'object' };
  return /^text\//i.test(mediaType) ? { type: 'string' } : { type: 'string', format: 'binary' };
}
