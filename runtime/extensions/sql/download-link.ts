import type { ExternalLink } from '../../../generated/sql/types.js';
import type { ApiClient } from '../../api-client.js';
import { isLoopback, isSecureUrl } from '../../auth/oauth/secure-url.js';
import { systemClock } from '../../clock.js';
import { ApiError, ConnectionError, DatabricksError, TimeoutError } from '../../errors/index.js';
import { abortError } from '../../http/abort.js';
import type { HttpHeaders, HttpResponse } from '../../http/message.js';
import { compose, type Exchange } from '../../http/pipeline.js';
import { parseRetryAfter } from '../../http/retry-after.js';
import { retryStep } from '../../http/retry.js';

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
  const { api, path, signal } = file;
  const { clock = systemClock, retry, logger } = api.config.options;
  const url = checkedUrl(file);
  const headers = lowerCase(file.link.http_headers);
  const request = { method: 'GET', url, headers, signal, inactivityTimeoutMs: inactivityMs(api) } as const;
  const call = { id: `the download of ${path}`, path, idempotent: true, options: { signal }, attempts: 0 };
  let bytes = new Uint8Array();
  const attempt = async (exchange: Exchange): Promise<HttpResponse> => {
    const response = await api.config.transport.send(exchange.request);
    if (response.status !== 200) throw storageError(response, path, clock.now());
    bytes = await readBytes(response);
    return response;
  };
  try {
    await compose([retryStep({ clock, random: Math.random, retry, logger: withoutUrls(logger) })], attempt)({ request, call });
  } catch (error) {
    if (signal.aborted) throw abortError(signal, 'the reading of the result');
    throw withoutLink(error, path);
  }
  return bytes;
}
