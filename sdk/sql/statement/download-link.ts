import type { ExternalLink } from '../../../generated/sql/types.js';
import type { HttpResponse } from '../../../runtime/base/message.js';
import { isLoopback, isSecureUrl } from '../../../runtime/base/secure-url.js';
import { lowerCaseNames } from '../../../runtime/base/headers.js';
import type { ApiClient } from '../../../runtime/client/api-client.js';
import { sharedConnection, type ConnectionKind } from '../../../runtime/client/connection.js';
import { ApiError, ConnectionError, DatabricksError, TimeoutError } from '../../../runtime/errors/index.js';
import { parseRetryAfter } from '../../../runtime/errors/reply/retry-after.js';

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
  const request = {
    id: `the download of ${path}`,
    method: 'GET',
    url: checkedUrl(file),
    path,
    headers: lowerCaseNames(link.http_headers),
    idempotent: true,
  } as const;
  const response = await sharedConnection(api.config, LINKS).send(request, { signal });
  return response.bytes();
}

const LINKS: ConnectionKind = {
  redirects: 'return',
  bodies: 'bytes',
  refusals: {
    accepts: (status) => status === 200,
    error: async (response, { call }, now) => storageError(response, call.path, now),
  },
  secretUrl: true,
  conceal: (error, { call }) => withoutLink(error, call.path),
};

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
  const transient = status >= 500 || status === 408 || status === 429;
  return new ApiError({ status, method: 'GET', path, message: explain(status), retryAfterMs, transient });
}

function explain(status: number): string {
  if (status >= 300 && status < 400)
    return `the storage redirected (${status}), and links to results are not redirected`;
  if (status >= 500 || status === 408) return `the storage behind the result failed with status ${status}`;
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
