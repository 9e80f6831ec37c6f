import { type ApiError, DatabricksError } from '../../runtime/errors/index.js';
import { apiErrorOf } from '../../runtime/errors/reply/create-api-error.js';
import { parseErrorObject } from '../../runtime/errors/reply/parse-error-body.js';
import type { HttpResponse } from '../../runtime/base/message.js';
import { isRecord } from '../../runtime/base/fields.js';
import { tryParseJson } from '../../runtime/base/json/parse-json.js';
import { type Message, readMessages } from './event-messages.js';
import type { ServingEvent } from './serving-event.js';

/** Events that keep a connection awake are shorter than this, in characters. */
const SHORT = 200;

const END = '[DONE]';

/**
 * The events of a streamed answer, up to `[DONE]` or the end of the stream. An answer that is no stream is one event.
 *
 * @param path - request path, for errors
 * @throws ApiError for an error that the server sends in the middle
 */
export async function* readEvents(response: HttpResponse, path: string): AsyncGenerator<ServingEvent, void, undefined> {
  if (isJson(response.headers['content-type'])) {
    return yield parseEvent({ data: await response.text() }, response, path);
  }
  for await (const message of readMessages(response.stream())) {
    if (message.data === END) return;
    if (!isKeepAlive(message)) yield parseEvent(message, response, path);
  }
}

function isJson(contentType = ''): boolean {
  return /^[^;]*\bjson\b/i.test(contentType);
}

const KEEP_ALIVE = /^\W*(?:ping|keep[-_]?alive|heartbeat)\W*$/i;

/** Servers keep a connection awake with comments, which the parser leaves out, or with events that say nothing. */
function isKeepAlive({ event = '', data }: Message): boolean {
  if (data.trim() === '') return true;
  if (KEEP_ALIVE.test(event) || KEEP_ALIVE.test(data)) return true;
  const value = data.length < SHORT ? tryParseJson(data) : undefined;
  return isRecord(value) && typeof value['type'] === 'string' && KEEP_ALIVE.test(value['type']);
}

function parseEvent({ event, data }: Message, response: HttpResponse, path: string): ServingEvent {
  const value = tryParseJson(data);
  if (!isRecord(value)) {
    throw new DatabricksError(
      `POST ${path}: the stream holds an event that is no JSON object (${data.length} characters)`,
    );
  }
  if (isError(event, value)) throw streamError(value, response, path);
  return value;
}

function isError(event: string | undefined, value: ServingEvent): boolean {
  if (event === 'error' || value.type === 'error' || value.type === 'response.failed') return true;
  return Boolean(value['error']) || (typeof value['error_code'] === 'string' && value['error_code'] !== '');
}

/** Errors of the service itself, and those in the form of OpenAI: `{ error: { message, code } }`. */
function streamError(value: ServingEvent, { status, headers }: HttpResponse, path: string): ApiError {
  const { error: nested = isRecord(value['response']) ? value['response']['error'] : undefined } = value;
  const fields = isRecord(nested) ? { ...value, ...nested, error: undefined } : value;
  const body = parseErrorObject(fields, status);
  const code = fields['code'] ?? fields['type'];
  const errorCode = body.errorCode ?? (typeof code === 'string' && code !== 'error' ? code : undefined);
  const message = body.message ?? 'the server broke off its answer and did not say why';
  return apiErrorOf({ status, headers, method: 'POST', path }, { ...body, errorCode, message });
}
