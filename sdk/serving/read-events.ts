import { createParser } from 'eventsource-parser';
import { type ApiError, DatabricksError } from '../../runtime/errors/index.js';
import { apiErrorOf } from '../../runtime/errors/reply/create-api-error.js';
import { parseErrorObject } from '../../runtime/errors/reply/parse-error-body.js';
import type { HttpResponse } from '../../runtime/base/message.js';
import { isRecord } from '../../runtime/base/fields.js';
import { tryParseJson } from '../../runtime/base/json/parse-json.js';
import type { ServingEvent } from './serving-event.js';

/** Longest event, in characters: a server that never ends one must not fill the memory. */
const MAX_EVENT = 64 * 2 ** 20;

const END = '[DONE]';

/**
 * The events of a streamed answer, up to `[DONE]` or the end of the stream. An answer that is no stream is one event.
 *
 * @param path - request path, for errors
 * @throws ApiError for an error that the server sends in the middle
 */
export async function* readEvents(response: HttpResponse, path: string): AsyncGenerator<ServingEvent, void, undefined> {
  if (response.headers['content-type']?.includes('application/json')) {
    return yield parseEvent({ data: await response.text() }, response, path);
  }
  for await (const message of readMessages(response.stream())) {
    if (message.data === END) return;
    yield parseEvent(message, response, path);
  }
}

interface Message {
  readonly event?: string | undefined;
  readonly data: string;
}

/** The messages of a stream. Whoever stops early frees the connection. */
async function* readMessages(stream: ReadableStream<Uint8Array>): AsyncGenerator<Message, void, undefined> {
  const messages: Message[] = [];
  const decoder = new TextDecoder();
  let failure: Error | undefined;
  const parser = createParser({
    maxBufferSize: MAX_EVENT,
    onEvent: (message) => messages.push(message),
    onError: (error) => {
      if (error.type === 'max-buffer-size-exceeded')
        failure = new DatabricksError('an event of the stream is too long');
    },
  });
  const reader = stream.getReader();
  try {
    for (let isOver = false; !isOver;) {
      const { done, value } = await reader.read();
      isOver = done;
      // A last event without the empty line behind it is still one.
      parser.feed(done ? `${decoder.decode()}\n\n` : decoder.decode(value, { stream: true }));
      if (failure !== undefined) throw failure;
      yield* messages.splice(0);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
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
  if (event === 'error' || value.type === 'error') return true;
  return Boolean(value['error']) || (typeof value['error_code'] === 'string' && value['error_code'] !== '');
}

/** Errors of the service itself, and those in the form of OpenAI: `{ error: { message, code } }`. */
function streamError(value: ServingEvent, { status, headers }: HttpResponse, path: string): ApiError {
  const nested = value['error'];
  const fields = isRecord(nested) ? { ...value, ...nested, error: undefined } : value;
  const body = parseErrorObject(fields, status);
  const code = fields['code'] ?? fields['type'];
  const errorCode = body.errorCode ?? (typeof code === 'string' && code !== 'error' ? code : undefined);
  const message = body.message ?? 'the server broke off its answer and did not say why';
  return apiErrorOf({ status, headers, method: 'POST', path }, { ...body, errorCode, message });
}
