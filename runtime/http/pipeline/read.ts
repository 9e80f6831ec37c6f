import type { HttpHeaders, HttpResponse } from '../../base/message.js';
import type { Exchange, Step } from './compose.js';

/** How a body is read: text for most, bytes where it may be anything. */
export type ReadAs = 'text' | 'bytes';

/**
 * Reads the body of a reply inside the attempt, so that a connection that breaks while the body arrives counts as a
 * failed attempt. Streams are left to the caller.
 */
export function readStep(as: ReadAs = 'text'): Step {
  return {
    name: 'read',
    send: async (exchange, next) => {
      const response = await next(exchange);
      if (exchange.call.streaming && response.status < 400 && !isAskedJson(response, exchange)) return response;
      if (as === 'bytes') return withBytes(response, await response.bytes());
      return new TextResponse(response, await response.text());
    },
  };
}

/** A raw call takes what comes: JSON that it asked for is read here all the same. */
function isAskedJson({ headers }: HttpResponse, { request }: Exchange): boolean {
  return request.headers['accept'] === 'application/json' && headers['content-type']?.includes('json') === true;
}

/** A response whose body was read. A class, since an object with five closures would be made for every call. */
class TextResponse implements HttpResponse {
  readonly status: number;
  readonly headers: HttpHeaders;
  readonly url: string;
  readonly #text: string;

  constructor({ status, headers, url }: HttpResponse, text: string) {
    this.status = status;
    this.headers = headers;
    this.url = url;
    this.#text = text;
  }

  text(): Promise<string> {
    return Promise.resolve(this.#text);
  }

  bytes(): Promise<Uint8Array> {
    return Promise.resolve(new TextEncoder().encode(this.#text));
  }

  stream(): ReadableStream<Uint8Array> {
    return new Blob([this.#text]).stream();
  }

  discard(): void {
    // There is nothing left to drop.
  }
}

/** The response with its body read, so that it can be asked for more than once. */
export function withBytes({ status, headers, url }: HttpResponse, bytes: Uint8Array): HttpResponse {
  return {
    status,
    headers,
    url,
    text: () => Promise.resolve(new TextDecoder().decode(bytes)),
    bytes: () => Promise.resolve(bytes),
    stream: () => new Blob([new Uint8Array(bytes)]).stream(),
    discard: () => {},
  };
}
