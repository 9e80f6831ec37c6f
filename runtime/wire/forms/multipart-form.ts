import { isBlob, isBody, isStream } from '../../base/body.js';
import { stringifyJson } from '../../base/json/stringify-json.js';
import type { HttpBody } from '../../base/message.js';
import type { FormField, WrittenBody } from '../operation.js';
import { isFields, plainText } from '../styles/plain-text.js';
import { joinParts } from './join-parts.js';

/**
 * Writes fields as `multipart/form-data`: a list as one part for each item, an object as JSON, and bytes, blobs and
 * streams as files. Operations with such a body name this function, so that nobody else loads it.
 *
 * @throws TypeError naming the field that cannot be sent
 */
export function multipartForm(
  fields: Readonly<Record<string, unknown>>,
  styles: Readonly<Record<string, FormField>> = {},
): WrittenBody {
  const boundary = `form-${crypto.randomUUID()}`;
  const pieces = Object.entries(fields).flatMap(([name, value]) => {
    const style = styles[name] ?? {};
    const isWhole = Array.isArray(value) && isJson(style.contentType);
    const values = Array.isArray(value) && !isWhole ? value : [value];
    return values.flatMap((item) => partOf(name, item, style, boundary));
  });
  const body = joinParts([...pieces, `--${boundary}--\r\n`]);
  return { body, contentType: `multipart/form-data; boundary=${boundary}` };
}

function partOf(name: string, value: unknown, style: FormField, boundary: string): HttpBody[] {
  if (value === undefined || value === null) return [];
  const { content, type, fileName } = contentOf(name, value, style);
  const file = fileName === undefined ? '' : `; filename="${escaped(fileName)}"`;
  const contentType = type === undefined ? '' : `Content-Type: ${type}\r\n`;
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"${file}\r\n${contentType}\r\n`;
  return [head, content, '\r\n'];
}

interface Part {
  readonly content: HttpBody;
  readonly type?: string | undefined;
  readonly fileName?: string | undefined;
}

function contentOf(name: string, value: unknown, { contentType, file }: FormField): Part {
  const isFile = file === true || typeof value !== 'string';
  if (isFile && isBody(value)) {
    return { content: value, type: contentType ?? fileType(value), fileName: fileNameOf(value) ?? name };
  }
  if (isFields(value) || Array.isArray(value) || isJson(contentType)) {
    return { content: stringifyJson(value), type: contentType ?? 'application/json' };
  }
  return { content: plainText(value, `Form field ${name}`), type: contentType };
}

/** What a blob says of itself, as far as it fits into a header. */
function fileType(value: HttpBody): string {
  return typeof value !== 'string' && isBlob(value) && isHeaderText(value.type)
    ? value.type
    : 'application/octet-stream';
}

/** The name of a `File`, and of anything that carries one as files do. */
function fileNameOf(value: HttpBody): string | undefined {
  if (typeof value === 'string' || !(isBlob(value) || isStream(value)) || !('name' in value)) return undefined;
  return typeof value.name === 'string' && value.name !== '' ? value.name : undefined;
}

/** Quotes and line ends as browsers write them: they must not end the header. */
function escaped(text: string): string {
  return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function isHeaderText(text: string): boolean {
  return /^[\x20-\x7e]+$/.test(text);
}

function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && /[/+]json\b/i.test(contentType);
}
