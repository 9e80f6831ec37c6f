import type { HttpHeaders } from '../../base/message.js';
import type { Exchange } from './compose.js';

/** The exchange with these headers added; those that the request already has win, because the caller set them. */
export function withHeaders(exchange: Exchange, headers: HttpHeaders): Exchange {
  const request = { ...exchange.request, headers: Object.assign({}, headers, exchange.request.headers) };
  return { request, call: exchange.call };
}

/** The exchange with these headers in the place of those of the same name. */
export function withReplacedHeaders(exchange: Exchange, headers: HttpHeaders): Exchange {
  const request = { ...exchange.request, headers: { ...exchange.request.headers, ...headers } };
  return { request, call: exchange.call };
}
