import { int64 } from '../base/values.js';
import { ApiError, errorInReply, htmlReplyError, requestIdOf } from '../errors/index.js';
import type { HttpHeaders, HttpResponse } from '../base/message.js';
import type { Operation } from './operation.js';
import type { PreparedRequest } from './request.js';
import { parseJson } from '../base/json/parse-json.js';

const NO_FIELDS: Readonly<Record<string, string | number>> = /* @__PURE__ */ Object.freeze({});

/** Reads a successful reply as its operation says. */
export async function decodeReply(
  operation: Pick<Operation, 'response' | 'headers'>,
  request: PreparedRequest,
  response: HttpResponse,
): Promise<unknown> {
  const headers = operation.headers === undefined ? NO_FIELDS : headerFields(operation.headers, response.headers);
  switch (operation.response) {
    case 'stream':
      return { ...headers, contents: response.stream() };
    case 'headers':
      response.discard();
      return { ...headers };
    case 'none':
      await readJson(request, response);
      return undefined;
    default:
      return headers === NO_FIELDS
        ? readJson(request, response)
        : withHeaders(await readJson(request, response), headers);
  }
}

/**
 * The JSON of a reply; an empty object where there is none.
 *
 * @throws ApiError for an error that came with a success status, and for a body that is not JSON
 */
export async function readJson(request: PreparedRequest, response: HttpResponse): Promise<unknown> {
  const text = await response.text();
  if (text.trim() === '') return {};
  const reply = { status: response.status, headers: response.headers, method: request.method, path: request.path };
  const value = parsed(text, () =>
    text.trimStart().startsWith('<') ? htmlReplyError({ ...reply, body: text }) : notJson(request, response, text),
  );
  const error = errorInReply(value, reply);
  if (error !== undefined) throw error;
  return value ?? {};
}

function parsed(text: string, failure: () => ApiError): unknown {
  try {
    return parseJson(text);
  } catch {
    throw failure();
  }
}

function notJson({ method, path }: PreparedRequest, { status, headers }: HttpResponse, text: string): ApiError {
  const type = headers['content-type'] ?? 'no content type';
  const message = `${method} ${path} answered ${status} with a body that is not JSON (${type}, ${text.length} characters). Check the host, and any proxy in between.`;
  return new ApiError({ status, message, method, path, requestId: requestIdOf(headers) });
}

function withHeaders(value: unknown, headers: Readonly<Record<string, unknown>>): unknown {
  if (Object.keys(headers).length === 0 || typeof value !== 'object' || value === null || Array.isArray(value))
    return value;
  return { ...headers, ...value };
}

function headerFields(
  wanted: NonNullable<Operation['headers']>,
  headers: HttpHeaders,
): Readonly<Record<string, string | number>> {
  const fields = Object.entries(wanted).flatMap(([name, type]): [string, string | number][] => {
    const value = headers[name];
    return value === undefined ? [] : [[name, type === 'int64' ? int64(value) : value]];
  });
  return Object.fromEntries(fields);
}
