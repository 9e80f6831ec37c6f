import createClient, { type Client } from 'openapi-fetch';
import type { ApiClient } from './api-client.js';
import { hasDeleted } from './has-deleted.js';
import type { HttpMethod, HttpResponse } from '../base/message.js';
import { isIdempotent, type PreparedRequest } from '../wire/request.js';
import { isAccountPath } from '../wire/untyped-request.js';
import { isBody } from '../base/body.js';
import { losslessText } from '../base/json/parse-json.js';
import { stringifyJson } from '../base/json/stringify-json.js';
import { expandPath } from '../wire/path.js';
import { queryString } from '../wire/query.js';

/** The connection that a raw client goes over: `w.apiClient` or `a.apiClient`. */
export type RestApi = ApiClient;

/** One operation as openapi-fetch reads it. */
export type RestOperation<Parameters, Body, Response> = {
  parameters: Parameters;
  responses: { 200: { content: { 'application/json': Response } } };
} & ([Body] extends [never] ? { requestBody?: never } : { requestBody: { content: { 'application/json': Body } } });

/** Templates of the paths whose parameters may hold slashes, by path as the document has it. */
export type PathTemplates = Readonly<Record<string, string>>;

// openapi-fetch needs an absolute URL; host and credentials come from the pipeline below it.
const ORIGIN = 'https://host.invalid';

// Without it no platform takes a stream as a body.
const STREAMS = { duplex: 'half' };

/**
 * Makes an openapi-fetch client over the SDK's own pipeline and serialisers. Failed calls reject with the error classes
 * of the SDK, so `data` is there whenever a call resolves.
 */
export function createTypedRestClient<Paths extends object>(api: RestApi, templates: PathTemplates): Client<Paths> {
  const client = createClient<Paths>({
    baseUrl: ORIGIN,
    fetch: (request: Request) => send(api, request),
    querySerializer: (query) => queryString(Object.entries(query)),
    pathSerializer: (url, values) => {
      // openapi-fetch puts the origin before the template.
      const path = url.replace(/^https?:\/\/[^/]*/, '');
      return ORIGIN + expandPath(templates[path] ?? path, (field) => values[field] ?? account(api, field), path);
    },
    bodySerializer: (body: unknown) => (isBody(body) ? (body as BodyInit) : stringifyJson(body)),
    ...STREAMS,
  });
  client.use({
    onRequest: ({ request, schemaPath, params }) => {
      // openapi-fetch leaves the template as it is when a call names no path parameters at all.
      if (params.path !== undefined || !schemaPath.includes('{')) return undefined;
      const path = expandPath(templates[schemaPath] ?? schemaPath, (field) => account(api, field), schemaPath);
      return new Request(ORIGIN + path + new URL(request.url).search, request);
    },
  });
  return client;
}

function account(api: RestApi, field: string): string | undefined {
  return field === 'account_id' ? api.config.accountId : undefined;
}

async function send(api: RestApi, request: Request): Promise<Response> {
  const prepared = await prepare(request);
  try {
    return await toResponse(await api.send(prepared, { signal: request.signal }), prepared);
  } catch (error) {
    if (hasDeleted(error)) return new Response(null, { status: 204 });
    throw error;
  }
}

async function prepare(request: Request): Promise<PreparedRequest> {
  const { pathname: path, search } = new URL(request.url);
  const method = request.method as HttpMethod;
  const headers = Object.fromEntries(request.headers);
  return {
    id: `${method} ${path}`,
    method,
    path,
    query: search.slice(1),
    headers: { accept: 'application/json', ...headers },
    body: await bodyOf(request),
    idempotent: isIdempotent(method),
    // What is not JSON reaches the caller as it comes: a download is no text.
    streaming: true,
    account: isAccountPath(path),
  };
}

/** JSON is sent as text, so that it can be sent again; bytes and streams go as they are. */
async function bodyOf(request: Request): Promise<PreparedRequest['body']> {
  if (request.body === null) return undefined;
  return request.headers.get('content-type')?.includes('json') ? request.text() : request.body;
}

async function toResponse(response: HttpResponse, { method }: PreparedRequest): Promise<Response> {
  const { status } = response;
  const headers = new Headers(response.headers);
  if (method === 'HEAD' || status === 204 || status === 304) {
    response.discard();
    return new Response(null, { status, headers });
  }
  // Both describe the body on the wire, which is decoded by now.
  headers.delete('content-length');
  headers.delete('content-encoding');
  const isJson = headers.get('content-type')?.includes('json') ?? true;
  return new Response(isJson ? losslessText(await response.text()) : response.stream(), { status, headers });
}
