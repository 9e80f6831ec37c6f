import { type Clock, systemClock } from '../../base/clock.js';
import { createApiError, type ErrorReply, htmlReplyError, privateLinkError, requestIdOf } from '../../errors/index.js';
import type { HttpResponse } from '../../base/message.js';
import type { CallContext, Exchange, Step } from './compose.js';

/**
 * Turns replies that are no answers into errors: a status of 400 and above, the login page of private link,
 * and a web page where JSON was asked for. Tells `onResponse` of every reply before that.
 *
 * @param clock - for `Retry-After` dates
 */
export function raiseStep(clock: Clock = systemClock): Step {
  return {
    name: 'raise',
    send: async (exchange, next) => {
      const response = await next(exchange);
      if (exchange.call.options.onResponse !== undefined) await report(response, exchange);
      if (response.status >= 400) throw createApiError(await replyOf(response, exchange), () => clock.now());
      if (isWebPage(response, exchange)) throw htmlReplyError(await replyOf(response, exchange));
      if (!response.url.includes('/login.html')) return response;
      return refusePrivateLink(response, exchange);
    },
  };
}

/** Which replies of another server than Databricks are no answers, and what they mean. */
export interface Refusals {
  /** Whether a reply of this status is an answer. */
  readonly accepts: (status: number, call: CallContext) => boolean;
  /** The error for any other reply; it reads or drops the body. `now` is for `Retry-After` dates. */
  readonly error: (response: HttpResponse, exchange: Exchange, now: number) => Promise<unknown>;
}

/** Turns replies into errors by the rules of another server. Tells `onResponse` of every reply before that. */
export function refuseStep({ accepts, error }: Refusals, clock: Clock): Step {
  return {
    name: 'raise',
    send: async (exchange, next) => {
      const response = await next(exchange);
      if (exchange.call.options.onResponse !== undefined) await report(response, exchange);
      if (accepts(response.status, exchange.call)) return response;
      throw await error(response, exchange, clock.now());
    },
  };
}

/** A fetch that follows redirects on its own ends on the page that tells of private link. */
function refusePrivateLink(response: HttpResponse, { request, call }: Exchange): HttpResponse {
  const error = privateLinkError({
    url: response.url,
    headers: response.headers,
    method: request.method,
    path: call.path,
  });
  if (error === undefined) return response;
  response.discard();
  throw error;
}

/** A failed reply, read. */
export async function replyOf(response: HttpResponse, { request, call }: Exchange): Promise<ErrorReply> {
  const { status, headers, url } = response;
  return { status, headers, url, body: await response.text(), method: request.method, path: call.path };
}

function isWebPage({ headers }: HttpResponse, { request }: Exchange): boolean {
  return request.headers['accept'] === 'application/json' && headers['content-type']?.startsWith('text/html') === true;
}

async function report(response: HttpResponse, { call }: Exchange): Promise<void> {
  const { status, headers } = response;
  try {
    // An async function fits the declared type: what it rejects with must not end the process.
    await call.options.onResponse?.({ status, headers, requestId: requestIdOf(headers), attempts: call.attempts });
  } catch (error) {
    response.discard();
    throw error;
  }
}
