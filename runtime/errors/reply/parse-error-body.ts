import { isRecord } from '../../base/fields.js';
import { tryParseJson } from '../../base/json/parse-json.js';
import { cleanLine, cleanText } from '../clean.js';
import { elementText, isHtml } from './html-page.js';
import { statusText } from './status-text.js';

/** Longest piece of a body in an unknown format that becomes part of a message, in characters. */
const RAW_LIMIT = 2_048;

/** What an error body says. Without `message`, the body says nothing that a person could use. */
export interface ErrorBody {
  readonly message?: string | undefined;
  readonly errorCode?: string | undefined;
  /** The `details` as sent. */
  readonly details?: unknown;
  /** Set when the body has no known format: its beginning, on one line. */
  readonly raw?: string | undefined;
}

/** Reads an error body in any of the formats that Databricks and the proxies before it use. Never throws. */
export function parseErrorBody(body: string, status: number): ErrorBody {
  if (body.trim() === '') return {};
  if (isHtml(body)) return parsePage(body, status);
  const value = tryParseJson(body);
  if (isRecord(value)) return parseErrorObject(value, status);
  const text = typeof value === 'string' ? value : body;
  return parseCodeAndText(text) ?? { raw: cleanLine(text, RAW_LIMIT) };
}

/** Reads an error object: the standard one, that of API 1.2, that of SCIM and that of the OpenAI-like endpoints. */
export function parseErrorObject(object: Readonly<Record<string, unknown>>, status: number): ErrorBody {
  const nested = isRecord(object['error']) ? parseStandard(object['error']) : {};
  const standard = { ...nested, ...defined(parseStandard(object)) };
  const message = describeOAuth(object) ?? standard.message;
  const read =
    message === undefined ? { ...parseScim(object, status), ...defined(standard) } : { ...standard, message };
  return { ...read, message: read.message === undefined ? undefined : cleanText(read.message) || undefined };
}

function parseStandard(object: Readonly<Record<string, unknown>>): ErrorBody {
  return { message: textOf(object['message']), errorCode: codeOf(object['error_code']), details: object['details'] };
}

function defined(body: ErrorBody): ErrorBody {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

function describeOAuth(object: Readonly<Record<string, unknown>>): string | undefined {
  const error = textOf(object['error']);
  const description = textOf(object['error_description']);
  return error && description ? `${error}: ${description}` : error;
}

function parseScim(object: Readonly<Record<string, unknown>>, status: number): ErrorBody | undefined {
  const { detail, scimType, status: own } = object as { detail?: unknown; scimType?: unknown; status?: unknown };
  if (detail === undefined || detail === null || detail === '') return undefined;
  const text = typeof detail === 'string' ? detail : asJson(detail);
  const message = `${textOf(scimType) ?? ''} ${text === 'null' ? 'SCIM API Internal Error' : text}`.trim();
  return { message, errorCode: `SCIM_${isStatus(own) ? own : status}` };
}

function isStatus(value: unknown): value is string | number {
  return (typeof value === 'string' || typeof value === 'number') && /^\d{3}$/.test(String(value));
}

function parseCodeAndText(text: string): ErrorBody | undefined {
  const match = /^\s*([A-Z_]+): *([^\r\n]*)/.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  return { errorCode: match[1].slice(0, 128), message: cleanLine(match[2], RAW_LIMIT) };
}

function parsePage(page: string, status: number): ErrorBody {
  const errorCode = statusText(status)?.toUpperCase().replaceAll(/[ -]/g, '_');
  const text = elementText(page, 'pre') || elementText(page, 'title');
  return { errorCode, message: text ? cleanLine(text, RAW_LIMIT) : undefined };
}

/** Legacy endpoints send numbers as codes; a number says no more than the status. */
function codeOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? cleanLine(value, 128) : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return 'unreadable detail'; // too deep for the stack
  }
}
