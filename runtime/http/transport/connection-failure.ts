import { cleanText, ConnectionError, TimeoutError } from '../../errors/index.js';
import type { HttpRequest } from '../../base/message.js';
import { explanationOf, isNeverSent } from '#failure-codes';
import { PROXY_ERROR } from './node/node-tunnel.js';

/** How far a request had come when it failed. */
export type Phase = 'connecting' | 'sending the request' | 'waiting for the response' | 'reading the response';

/** What an error tells of the request that failed. */
export interface FailedRequest {
  readonly request: HttpRequest;
  readonly phase: Phase;
  /** The body was a stream and was read, so that sending it again is impossible in any case. */
  readonly isBodyRead?: boolean;
}

/** The error for a failure of the network, with what it means in words. */
export function connectionError(error: unknown, { request, phase, isBodyRead }: FailedRequest): ConnectionError {
  const code = codeOf(error);
  const { host, path } = placeOf(request.url);
  const isUnsent = phase === 'connecting' || isNeverSent(code);
  const where = isUnsent ? `cannot connect to ${host}` : `connection to ${host} failed while ${phase}`;
  const message = `${request.method} ${path}: ${where}: ${explain(error, code)}`;
  // Node hangs the whole URL on such an error, and the query may hold a signature.
  const cause = code === 'ERR_INVALID_URL' ? undefined : error;
  return new ConnectionError(message, {
    method: request.method,
    path,
    code,
    sent: isUnsent && !isBodyRead ? 'no' : 'maybe',
    cause,
  });
}

/** The error for a second reader of a body. */
export function bodyUsedError({ method, url }: HttpRequest): ConnectionError {
  const { path } = placeOf(url);
  const message = `${method} ${path}: the response body was already read`;
  return new ConnectionError(message, { method, path, sent: 'maybe', code: 'ERR_BODY_USED' });
}

/** The error for a connection on which nothing moved for too long. */
export function inactivityError(timeoutMs: number, { request, phase }: FailedRequest): TimeoutError {
  const { host, path } = placeOf(request.url);
  const hint = phase === 'waiting for the response' ? '; raise httpTimeoutSeconds if it may take longer' : '';
  const message = `${request.method} ${path}: no data to or from ${host} for ${timeoutMs} ms while ${phase}${hint}`;
  return new TimeoutError(message, {
    timeoutMs,
    method: request.method,
    path,
    sent: phase === 'connecting' ? 'no' : 'maybe',
  });
}

/** The code of an error, or of what caused it: `fetch` hides it there. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}

function placeOf(url: string): { host: string; path: string } {
  if (!URL.canParse(url)) return { host: 'a URL that is not valid', path: '' };
  const { host, pathname } = new URL(url);
  return { host, path: pathname };
}

function explain(error: unknown, code: string | undefined): string {
  const known = explanationOf(code);
  const isOfHost = !(error instanceof Error && error.name === PROXY_ERROR);
  if (known !== undefined && isOfHost) return `${known} (${code})`;
  // All that `fetch` itself says is "fetch failed"; the reason is one step deeper.
  const reason = error instanceof TypeError && error.cause instanceof Error ? error.cause : error;
  const text = reason instanceof Error ? cleanText(reason.message, 500) : 'no reason given';
  return code === undefined || code.startsWith('ERR_') ? text : `${text} (${code})`;
}
