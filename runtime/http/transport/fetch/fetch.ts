import { ConnectionError } from '../../../errors/index.js';
import { isReplayable } from '../../../base/body.js';
import type { HttpBody, HttpRequest, HttpResponse, Transport } from '../../../base/message.js';
import { connectionError } from '../connection-failure.js';
import { FetchExchange } from './fetch-exchange.js';
import { FetchResponse } from './fetch-response.js';
import { watchedBody } from './fetch-upload.js';

/** Anything that behaves like the platform's `fetch`. */
export type FetchFunction = typeof globalThis.fetch;

/** `duplex` is required for streams and unknown to the DOM types. */
type StreamingInit = RequestInit & { duplex?: 'half' };

/** Slowest upload that is still taken for progress, in bytes per millisecond: `fetch` does not tell how far it is. */
const SLOWEST_UPLOAD = 64;

/**
 * A transport over a `fetch` function: for browsers and edge runtimes, or to bring along one's own stack.
 * Redirects are never left to `fetch`, because it would send credentials along.
 */
export function createFetchTransport(fetch: FetchFunction): Transport {
  return { send: (request) => send(fetch, request) };
}

async function send(fetch: FetchFunction, request: HttpRequest): Promise<HttpResponse> {
  requireHeaders(request);
  const exchange = new FetchExchange(request);
  exchange.expect('waiting for the response', uploadAllowanceMs(request.body));
  try {
    const response = await exchange.race(fetch(withoutUserinfo(request.url), initOf(request, exchange)));
    if (response.type === 'opaqueredirect') throw opaqueRedirect(request);
    exchange.rest();
    return new FetchResponse(exchange, response, request);
  } catch (error) {
    throw exchange.fail(
      error instanceof ConnectionError ? error : connectionError(error, { request, phase: exchange.phase }),
    );
  }
}

function initOf({ method, headers, body }: HttpRequest, exchange: FetchExchange): StreamingInit {
  const init: StreamingInit = { method, headers, redirect: 'manual', signal: exchange.signal };
  if (body === undefined) return init;
  if (isReplayable(body)) return { ...init, body: body as BodyInit };
  return { ...init, body: watchedBody(body, exchange) as BodyInit, duplex: 'half' };
}

/** `fetch` refuses such a header with an error that shows its value, and that looks like a failure of the network. */
function requireHeaders({ method, url, headers }: HttpRequest): void {
  const bad = Object.entries(headers).find(([, value]) => !/^[\t\x20-\x7e\x80-\xff]*$/.test(value));
  if (bad === undefined) return;
  const { pathname: path } = new URL(url);
  const message = `${method} ${path}: the request header "${bad[0]}" holds a character that headers cannot hold`;
  throw new ConnectionError(message, { method, path, sent: 'no', code: 'ERR_INVALID_CHAR' });
}

/** `fetch` refuses such URLs with an error that shows the password; `node:http` does without it, and so do we. */
function withoutUserinfo(address: string): string {
  const url = new URL(address);
  if (url.username === '' && url.password === '') return address;
  url.username = '';
  url.password = '';
  return url.href;
}

function uploadAllowanceMs(body: HttpBody | undefined): number {
  if (typeof body === 'string') return body.length / SLOWEST_UPLOAD;
  if (body instanceof Uint8Array) return body.byteLength / SLOWEST_UPLOAD;
  return body !== undefined && isReplayable(body) ? body.size / SLOWEST_UPLOAD : 0;
}

function opaqueRedirect({ method, url }: HttpRequest): ConnectionError {
  const { host, pathname } = new URL(url);
  const message =
    `${method} ${pathname}: ${host} redirected the request, and browsers do not tell where to. ` +
    'Check that host is the address of the workspace or account itself';
  return new ConnectionError(message, { method, path: pathname, sent: 'maybe', code: 'ERR_OPAQUE_REDIRECT' });
}
