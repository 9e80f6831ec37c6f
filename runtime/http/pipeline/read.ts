import type { HttpResponse } from '../../base/message.js';
import type { Exchange, Step } from './compose.js';

/**
 * Reads the body of a reply inside the attempt, so that a connection that breaks while the body arrives counts as a
 * failed attempt. Streams are left to the caller.
 */
export function readStep(): Step {
  return {
    name: 'read',
    send: async (exchange, next) => {
      const response = await next(exchange);
      if (exchange.call.streaming && response.status < 400 && !isAskedJson(response, exchange)) return response;
      return bufferedResponse(response, await response.text());
    },
  };
}

/** A raw call takes what comes: JSON that it asked for is read here all the same. */
function isAskedJson({ headers }: HttpResponse, { request }: Exchange): boolean {
  return request.headers['accept'] === 'application/json' && headers['content-type']?.includes('json') === true;
}

function bufferedResponse({ status, headers, url }: HttpResponse, text: string): HttpResponse {
  const bytes = (): Uint8Array => new TextEncoder().encode(text);
  return {
    status,
    headers,
    url,
    text: () => Promise.resolve(text),
    bytes: () => Promise.resolve(bytes()),
    stream: () => new Blob([text]).stream(),
    discard: () => {},
  };
}
