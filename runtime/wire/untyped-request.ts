import { lowerCaseNames } from '../base/headers.js';
import type { HttpBody, HttpHeaders, HttpMethod } from '../base/message.js';
import { isIdempotent, type PreparedRequest } from './request.js';
import { isBody } from '../base/body.js';
import { stringifyJson } from '../base/json/stringify-json.js';
import { queryString } from './query.js';

/** A request for {@link ApiClient.do}. */
export interface ApiRequest {
  method: HttpMethod;
  /** Path from the host's root, encoded, such as `/api/2.0/clusters/list`. A query may be part of it. */
  path: string;
  /** Query parameters: nested objects dotted, lists repeated. */
  query?: Readonly<Record<string, unknown>> | undefined;
  /** A value to send as JSON; text, bytes, a blob or a stream is sent as it is. */
  body?: unknown;
  headers?: Readonly<Record<string, string>> | undefined;
  /** How the answer is read: `json` (default), `stream` as `{ contents }`, or `none`. */
  response?: 'json' | 'stream' | 'none' | undefined;
}

/** @throws TypeError for a path that is none or leaves the host */
export function prepareUntyped(request: ApiRequest): PreparedRequest {
  const { method } = request;
  const [path = '', ownQuery = ''] = splitOnce(request.path, '?');
  refuseUnsafe(path);
  const raw = typeof request.body !== 'string' && isBody(request.body);
  const query = [ownQuery, queryString(Object.entries(request.query ?? {}))].filter(Boolean).join('&');
  return {
    id: `${method} ${path}`,
    method,
    path,
    query,
    headers: {
      accept: request.response === 'stream' ? '*/*' : 'application/json',
      ...contentType(request.body, raw),
      ...lowerCaseNames(request.headers),
    },
    body: bodyOf(request.body, raw),
    idempotent: isIdempotent(method),
    streaming: request.response === 'stream',
    account: isAccountPath(path),
  };
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Tells whether a path is one of an account: a folder or an endpoint may be named "accounts" as well. */
export function isAccountPath(path: string): boolean {
  return /^\/(?:oidc|api\/(?:[a-z-]+\/v\d+|\d+\.\d+(?:\/(?:identity|preview))?))\/accounts\//.test(path);
}

/** The path is joined to the host: it must not be able to change the host, nor to climb to another endpoint. */
function refuseUnsafe(path: string): void {
  if (!path.startsWith('/') || path.startsWith('//'))
    throw new TypeError(`path must start with one slash, such as /api/2.0/clusters/list, got "${path}"`);
  const climbs = path.split('/').some((segment) => /^(\.|%2e){1,2}$/i.test(segment));
  if (climbs || /[\s\\#]/.test(path))
    throw new TypeError(`path must be encoded and without "." or ".." segments, got "${path}"`);
}

function contentType(body: unknown, raw: boolean): HttpHeaders {
  if (body === undefined) return {};
  return { 'content-type': raw ? 'application/octet-stream' : 'application/json' };
}

function bodyOf(body: unknown, raw: boolean): HttpBody | undefined {
  if (body === undefined) return undefined;
  return raw ? (body as HttpBody) : typeof body === 'string' ? body : stringifyJson(body);
}
