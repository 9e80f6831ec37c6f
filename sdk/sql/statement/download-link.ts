import type { ExternalLink } from '../../../generated/sql/types.js';
import type { ApiClient } from '../../../runtime/client/api-client.js';
import { isLoopback, isSecureUrl } from '../../../runtime/base/secure-url.js';
import { ApiError, ConnectionError, DatabricksError, TimeoutError } from '../../../runtime/errors/index.js';
import { abortError } from '../../../runtime/errors/abort.js';
import type { HttpResponse } from '../../../runtime/base/message.js';
import { compose, type Exchange } from '../../../runtime/http/pipeline/compose.js';
import { parseRetryAfter } from '../../../runtime/errors/retry-after.js';
import { retryStep } from '../../../runtime/http/pipeline/retry.js';

/** A file behind a link. */
export interface LinkedFile {
  readonly api: ApiClient;
  readonly link: ExternalLink;
  /** Where the link came from: errors name it, because the link itself is a secret. */
  readonly path: string;
  readonly signal: AbortSignal;
}

/**
 * Reads the file behind a link, without credentials and without following redirects. Passing failures are retried.
 *
 * @throws ApiError with the status of the storage; ConnectionError, TimeoutError, AbortedError
 */
export async function downloadLink(file: LinkedFile): Promise<Uint8Array> {
  const { api, link, path, signal } = file;
  const { clock } = api.config;
  const { retry, logger } = api.config.options;
  const inactivityTimeoutMs = api.config.values.httpTimeoutSeconds * 1000;
  const url = checkedUrl(file);
  const request = { method: 'GET', url, headers: { ...link.http_headers }, signal, inactivityTimeoutMs } as const;
  const call = { id: `the download of ${path}`, path, idempotent: true, options: { signal }, attempts: 0 };
  let bytes: Uint8Array = new Uint8Array();
  const attempt = async (exchange: Exchange): Promise<HttpResponse> => {
    try {
      const response = await api.config.transport.send(exchange.request);
      if (response.status !== 200) throw storageError(response, path, clock.now());
      bytes = await response.bytes();
      return response;
    } catch (error) {
      throw signal.aborted ? abortError(signal, call.id) : withoutLink(error, path);
    }
  };
  await compose([retryStep({ clock, random: Math.random, retry, logger })], attempt)({ request, call });
  return bytes;
}

/** Plain text only where the workspace itself is this very machine, as in tests. */
function checkedUrl({ api, link: { external_link: url = '' }, path }: LinkedFile): string {
  if (isSecureUrl(url) && (!isLoopback(url) || isLoopback(api.config.host))) return url;
  throw new DatabricksError(
    `the server gave a link to the rows of ${path} that is no https URL, so it was not followed`,
  );
}

function storageError(response: HttpResponse, path: string, now: number): ApiError {
  response.discard();
  const { status, headers } = response;
  const retryAfterMs = parseRetryAfter(headers['retry-after'] ?? '', now);
  return new ApiError({ status, method: 'GET', path, message: explain(status), retryAfterMs });
}

function explain(status: number): string {
  if (status >= 300 && status < 400)
    return `the storage redirected (${status}), and links to results are not redirected`;
  // These words make the retry step take any status for a passing one.
  if (status >= 500 || status === 408) return `Unexpected error of the storage behind the result: status ${status}`;
  return `the storage behind the result refused its link with status ${status}`;
}

/** The same error without the address: whoever has the address can read the rows. */
function withoutLink(error: unknown, path: string): unknown {
  const text = `the storage behind the result of ${path} could not be read`;
  if (error instanceof ConnectionError) {
    const { code, sent } = error;
    const message = code === undefined ? text : `${text} (${code})`;
    return new ConnectionError(message, { method: 'GET', path, code, sent });
  }
  if (!(error instanceof TimeoutError)) return error;
  const { timeoutMs, sent } = error;
  return new TimeoutError(`${text}: no data for ${timeoutMs} ms`, { timeoutMs, method: 'GET', path, sent });
}
