import { isStream } from '../../base/body.js';
import { joinBytes } from '../../base/bytes.js';
import { ConfigError } from '../../errors/index.js';
import type { HttpBody, HttpHeaders, HttpMethod } from '../../base/message.js';

/** A call of `fetch`, read. */
export interface FetchCall {
  readonly method: HttpMethod;
  /** Absolute, of the host's origin. */
  readonly url: string;
  readonly headers: HttpHeaders;
  readonly body: HttpBody | undefined;
  /** What `fetch` would send. Hold on to it: its signal follows that of the caller for as long as it lives. */
  readonly request: Request;
}

const METHODS: readonly HttpMethod[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * Headers that describe the connection and not the request: the transport sets its own. `host` would also let a
 * request reach another site behind the same address.
 */
const OF_THE_CONNECTION = ['host', 'connection', 'keep-alive', 'transfer-encoding', 'content-length', 'upgrade', 'te'];

/** Most of a body that is read ahead to be able to send it twice, in bytes. */
const READ_AHEAD = 1_048_576;

/** Reads the arguments of `fetch`. Throws a `ConfigError` for a URL that does not belong to the host. */
export async function readCall(host: string, input: RequestInfo | URL, init?: RequestInit): Promise<FetchCall> {
  const url = ownUrl(host, input instanceof Request ? input.url : String(input));
  // `duplex` is what a streamed body needs, and means nothing without one.
  const given: RequestInit & { duplex: string } = { duplex: 'half', ...init };
  const request = new Request(input instanceof Request ? input : url, given);
  const headers = Object.fromEntries(request.headers);
  for (const name of OF_THE_CONNECTION) delete headers[name];
  return { method: methodOf(request), url, headers, body: await bodyOf(request, init), request };
}

/** The URL on the host. Messages never show it whole: it may hold a password. */
function ownUrl(host: string, text: string): string {
  if (!URL.canParse(text, `${host}/`)) throw new ConfigError('config.fetch: the URL is not valid');
  const url = new URL(text, `${host}/`);
  if (url.username !== '' || url.password !== '')
    throw new ConfigError('config.fetch: the URL must not contain a user name or password');
  if (url.origin === new URL(host).origin) return url.href;
  throw new ConfigError(
    `config.fetch signs requests to ${host} and to no other address, and ${url.protocol}//${url.host} is another one. ` +
      'Use the fetch of the platform for it',
  );
}

function methodOf({ method }: Request): HttpMethod {
  const known = METHODS.find((candidate) => candidate === method.toUpperCase());
  if (known === undefined) throw new ConfigError(`config.fetch: the method ${method} is not supported`);
  return known;
}

/** Whatever can be sent twice stays so. A stream of the caller's is passed on as it comes. */
async function bodyOf(request: Request, init: RequestInit | undefined): Promise<HttpBody | undefined> {
  if (request.body === null) return undefined;
  const given: unknown = init?.body;
  if (typeof given === 'string' || given instanceof Uint8Array || given instanceof Blob) return given;
  return isStream(given) ? request.body : readAhead(request.body);
}

/** The whole body if it is short, else a stream of it. */
async function readAhead(stream: ReadableStream<Uint8Array>): Promise<HttpBody> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  for (let size = 0; size <= READ_AHEAD;) {
    const { done, value } = await reader.read();
    if (done) return joinBytes(chunks);
    chunks.push(value);
    size += value.byteLength;
  }
  return new ReadableStream({
    pull: async (controller) => {
      const chunk = chunks.shift() ?? (await reader.read()).value;
      if (chunk === undefined) controller.close();
      else controller.enqueue(chunk);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
