import type { HttpHeaders, HttpMethod } from '../../base/message.js';
import { parseRetryAfter } from './retry-after.js';
import type { ApiError } from '../api-error.js';
import { errorClass } from './error-class.js';
import type { ErrorDetails } from './error-details.js';
import { type ErrorBody, parseErrorBody } from './parse-error-body.js';
import { parseErrorDetails } from './parse-error-details.js';
import { privateLinkError } from './private-link-error.js';
import { requestIdOf } from './request-id.js';
import { saysDeadToken, saysTransient } from './server-words.js';
import { statusText } from './status-text.js';

/** A reply that is to become an error. */
export interface ErrorReply {
  readonly status: number;
  /** Response headers by lower-case name. */
  readonly headers: HttpHeaders;
  readonly body: string;
  readonly method: HttpMethod;
  /** Request path without query. */
  readonly path: string;
  /** The URL that answered, where redirects were followed. */
  readonly url?: string | undefined;
}

const ADVICE: Readonly<Record<number, string>> = {
  401: 'Check the credentials.',
  403: 'Check that the credentials belong to this host.',
  404: 'Check the host and the path.',
  407: 'Check the credentials of the proxy.',
};

/** Turns an error reply into the error of the right class; reads any body and never throws. */
export function createApiError(reply: ErrorReply, now: () => number = Date.now): ApiError {
  return privateLinkError(reply) ?? apiErrorOf(reply, parseErrorBody(reply.body, reply.status), now);
}

/** Turns an error body that is already read into the error of the right class. */
export function apiErrorOf(reply: Omit<ErrorReply, 'body'>, body: ErrorBody, now: () => number = Date.now): ApiError {
  const { status, headers, method, path } = reply;
  const details = parseErrorDetails(body.details);
  const message = body.message || describe(reply, body.raw);
  const facts = { status, method, path, message, errorCode: body.errorCode };
  return new (errorClass(facts))({
    ...facts,
    details,
    requestId: details?.requestInfo?.request_id || requestIdOf(headers),
    retryAfterMs: retryAfter(headers, details, now()),
    transient: saysTransient(message) || undefined,
    tokenRefused: status === 401 || (status === 403 && saysDeadToken(message)) || undefined,
  });
}

function retryAfter(headers: HttpHeaders, details: ErrorDetails | undefined, now: number): number | undefined {
  const seconds = details?.retryInfo?.retry_delay?.replace('s', '');
  return parseRetryAfter(headers['retry-after'] ?? '', now) ?? parseRetryAfter(seconds ?? '', now);
}

function describe({ status, method, path }: Omit<ErrorReply, 'body'>, raw: string | undefined): string {
  const answer = [`${method} ${path} answered ${status}`, statusText(status)].filter(Boolean).join(' ');
  return [raw ? `${answer}: ${raw}` : `${answer} and no explanation.`, ADVICE[status]].filter(Boolean).join(' ');
}
