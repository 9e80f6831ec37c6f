import { ApiError, AuthError, ConnectionError, TimeoutError } from '../../errors/index.js';
import type { HttpMethod } from '../../base/message.js';

/** What the decision to retry rests on. */
export interface Failure {
  readonly error: unknown;
  readonly method: HttpMethod;
  /** Repeating the request has the same effect as sending it once. */
  readonly idempotent: boolean;
  /** The request body can be sent again. */
  readonly replayable: boolean;
}

const THROTTLING_CODES: readonly string[] = ['RESOURCE_EXHAUSTED', 'REQUEST_LIMIT_EXCEEDED'];

/** Connection failures that the next attempt would meet again: unknown names, untrusted certificates, malformed requests. */
const LASTING_CODES =
  /^(ENOTFOUND|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|ERR_TLS_CERT|ERR_INVALID_|ERR_UNESCAPED_|ERR_HTTP_INVALID_|ERR_PROXY_(AUTHENTICATION|REFUSED|UNSUPPORTED)|ERR_OPAQUE_REDIRECT|ERR_REQUEST_BODY|ERR_BODY_USED)/;

/** Decides whether a failed attempt is followed by another. */
export function shouldRetry({ error, method, idempotent, replayable }: Failure): boolean {
  // A stream that was never read can still be sent: nothing went out.
  if (!replayable && !wasNotSent(error)) return false;
  return isTransient(error, method) && (idempotent || isWithoutEffect(error));
}

/** Tells whether the failure may be gone at the next attempt. */
export function isTransient(error: unknown, method: HttpMethod): boolean {
  if (error instanceof TimeoutError) return true;
  if (error instanceof ConnectionError) return !LASTING_CODES.test(error.code ?? '');
  return error instanceof ApiError && isTransientReply(error, method);
}

/**
 * Tells whether a question that was not answered may be answered later. For those who ask again for a long time: what the
 * server itself failed at counts, too, and what kept the credentials from being renewed.
 */
export function mayPass(error: unknown): boolean {
  if (error instanceof AuthError)
    return error.status === undefined ? mayPass(error.cause) : isPassingStatus(error.status);
  return isTransient(error, 'GET') || (error instanceof ApiError && isPassingStatus(error.status));
}

function isPassingStatus(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

/** Tells whether the server certainly did not act on the request. */
export function isWithoutEffect(error: unknown): boolean {
  if (wasNotSent(error)) return true;
  if (!(error instanceof ApiError)) return false;
  return error.status === 429 || (error.status === 503 && error.retryAfterMs !== undefined);
}

/** Tells whether the server may have done what the failed request asked for. */
export function mayHaveActed(error: unknown): boolean {
  return !isWithoutEffect(error) && !(error instanceof ApiError && error.status < 500);
}

function wasNotSent(error: unknown): boolean {
  return (error instanceof ConnectionError || error instanceof TimeoutError) && error.sent === 'no';
}

function isTransientReply({ status, errorCode, transient }: ApiError, method: HttpMethod): boolean {
  if (status === 429 || status === 503) return true;
  if (transient !== undefined) return transient && status >= 400;
  if (status === 502 || status === 504) return method === 'GET' || method === 'HEAD';
  return errorCode !== undefined && THROTTLING_CODES.includes(errorCode);
}
