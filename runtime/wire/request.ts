import { isRecord } from '../base/fields.js';
import type { HttpBody, HttpHeaders, HttpMethod } from '../base/message.js';
import type { FormWriter, Operation } from './operation.js';
import { isBody } from '../base/body.js';
import { stringifyJson } from '../base/json/stringify-json.js';
import { routeOf } from './route.js';
import { expandPath } from './path.js';
import { queryString } from './query.js';

/** A request that lacks only host, credentials and what the client adds. */
export interface PreparedRequest {
  /** `Service.method`, or `METHOD path` for an untyped call. */
  readonly id: string;
  readonly method: HttpMethod;
  /** Encoded path without query. */
  readonly path: string;
  /** Query string without `?`; empty for none. */
  readonly query: string;
  readonly headers: HttpHeaders;
  readonly body: HttpBody | undefined;
  /** Sending it twice has the effect of sending it once. */
  readonly idempotent: boolean;
  /** The body of the reply goes to the caller as a stream. */
  readonly streaming: boolean;
  /** The call is at account level: no workspace header. */
  readonly account: boolean;
}

/** What a request may need that is not in the caller's hands. */
export interface PrepareContext {
  readonly accountId?: string | undefined;
  /** Gives a fresh idempotency token. */
  readonly newToken?: (() => string) | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const IDEMPOTENT_METHODS: ReadonlySet<HttpMethod> = /* @__PURE__ */ new Set<HttpMethod>([
  'GET',
  'HEAD',
  'PUT',
  'DELETE',
  'OPTIONS',
]);

/**
 * Splits a flat request into path, query and body as its operation says.
 * Fields the operation does not know go along: into the body if it has one, else into the query.
 *
 * @throws TypeError naming the field that is missing or cannot be sent
 */
export function prepareRequest(operation: Operation, given: object, context: PrepareContext = {}): PreparedRequest {
  assertFields(operation, given);
  const request = withToken(operation, given, context);
  const { method, path: template } = routeOf(operation);
  const { styled } = operation;
  const written = styled?.write(styled.parameters, request, operation.id);
  const path = expandPath(
    template,
    (field) => request[field] ?? accountId(field, context),
    operation.id,
    written?.path,
  );
  const plain = written?.rest ?? request;
  const { body, contentType } = bodyOf(operation, plain);
  const query = queryString(queryFields(operation, plain));
  return {
    id: operation.id,
    method,
    path,
    query: joined(query, written?.query),
    headers: headersOf(operation, contentType, written?.cookie),
    body,
    idempotent: isIdempotent(method, operation.idempotency),
    streaming: operation.response === 'stream',
    account: operation.account === true,
  };
}

function joined(query: string, further = ''): string {
  return query !== '' && further !== '' ? `${query}&${further}` : query + further;
}

function headersOf({ accept }: Operation, contentType?: string, cookie?: string): HttpHeaders {
  const headers: HttpHeaders = { accept: accept ?? 'application/json' };
  if (contentType !== undefined) headers['content-type'] = contentType;
  if (cookie) headers['cookie'] = cookie;
  return headers;
}

/** Repeating the operation has the effect of doing it once. */
export function isIdempotent(method: HttpMethod, idempotency?: string): boolean {
  return idempotency !== undefined || IDEMPOTENT_METHODS.has(method);
}

/** Refuses a request that is no object, which JavaScript callers can pass. */
export function assertFields({ id }: Operation, given: unknown): asserts given is Fields {
  if (isRecord(given)) return;
  throw new TypeError(
    `${id} takes one object with the fields of the request, got ${given === null ? 'null' : typeof given}`,
  );
}

function withToken(
  { idempotency }: Operation,
  request: Fields,
  { newToken = () => crypto.randomUUID() }: PrepareContext,
): Fields {
  if (idempotency === undefined || (request[idempotency] ?? '') !== '') return request;
  return { ...request, [idempotency]: newToken() };
}

function accountId(field: string, context: PrepareContext): string | undefined {
  return field === 'account_id' ? context.accountId : undefined;
}

function queryFields(operation: Operation, request: Fields): [string, unknown][] {
  const listed = operation.query ?? [];
  const known = listed.map((name): [string, unknown] => [name, request[name]]);
  if (operation.body === true) return known;
  const { fields } = routeOf(operation);
  // Lists are short: searching them costs less than a set that is made for every call.
  const isElsewhere = (name: string): boolean =>
    listed.includes(name) || fields.includes(name) || name === operation.body;
  const rest = Object.keys(request).filter((name) => !isElsewhere(name));
  if (rest.length === 0) return known;
  return [...known, ...rest.sort().map((name): [string, unknown] => [name, request[name]])];
}

interface PreparedBody {
  readonly body: HttpBody | undefined;
  readonly contentType?: string;
}

function bodyOf(operation: Operation, request: Fields): PreparedBody {
  if (operation.body === undefined) return { body: undefined };
  if (operation.form !== undefined) return formBody(operation, operation.form, request);
  if (operation.body === true) return jsonBody(remainingFields(operation, request));
  const value = request[operation.body];
  if (operation.contentType === undefined) return value === undefined ? { body: undefined } : jsonBody(value);
  if (isBody(value)) return { body: value, contentType: operation.contentType };
  throw new TypeError(
    `${operation.id}: '${operation.body}' must be a string, Uint8Array, Blob, ReadableStream or async iterable of bytes, got ${value === null ? 'null' : typeof value}`,
  );
}

function formBody(operation: Operation, write: FormWriter, request: Fields): PreparedBody {
  if (operation.body === true) return write(remainingFields(operation, request), operation.formFields);
  const value = operation.body === undefined ? undefined : request[operation.body];
  if (value === undefined) return { body: undefined };
  if (isRecord(value)) return write(value, operation.formFields);
  throw new TypeError(`${operation.id}: '${operation.body}' must be an object with the fields of the form`);
}

function jsonBody(value: unknown): PreparedBody {
  return { body: stringifyJson(value), contentType: 'application/json' };
}

function remainingFields(operation: Operation, request: Fields): Fields {
  const inBody = new Set(operation.pathAndBody);
  const elsewhere = new Set(
    [...routeOf(operation).fields, ...(operation.query ?? [])].filter((name) => !inBody.has(name)),
  );
  if (elsewhere.size === 0) return request;
  return Object.fromEntries(Object.entries(request).filter(([name]) => !elsewhere.has(name)));
}
