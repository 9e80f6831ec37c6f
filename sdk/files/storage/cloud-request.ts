import { type ApiError, cleanLine, DatabricksError, PermissionDenied } from '../../../runtime/errors/index.js';
import { errorClass } from '../../../runtime/errors/reply/error-class.js';
import { statusText } from '../../../runtime/errors/reply/status-text.js';
import type { HttpBody, HttpHeaders, HttpMethod, HttpResponse } from '../../../runtime/base/message.js';
import { parseRetryAfter } from '../../../runtime/errors/reply/retry-after.js';
import { sharedConnection, type ConnectionKind } from '../../../runtime/client/connection.js';
import { isSecureUrl } from '../../../runtime/base/secure-url.js';
import type { PresignedUrl } from './presigned-url.js';
import { materialised } from './materialised.js';
import type { Transfer } from './transfer.js';

/** Longest silence of cloud storage, in milliseconds. */
export const INACTIVITY_MS = 60_000;

/** Silence after which the first request gives up: the network may drop packets to cloud storage without a word. */
export const PROBE_INACTIVITY_MS = 10_000;

/** One request to cloud storage. */
export interface CloudRequest {
  readonly method: HttpMethod;
  readonly target: PresignedUrl;
  readonly headers?: HttpHeaders | undefined;
  readonly body?: HttpBody | undefined;
  /** Length of the body, for streams. */
  readonly length?: number | undefined;
  /** Statuses that are answers. Default: 200, 201 and 206. */
  readonly accepted?: readonly number[] | undefined;
  readonly inactivityMs?: number | undefined;
}

/** The time of a presigned address is over: a fresh one helps. */
export class ExpiredAddress extends PermissionDenied {
  static override readonly className: string = 'ExpiredAddress';
}

const ACCEPTED: readonly number[] = [200, 201, 206];

/**
 * Sends one request to cloud storage: no credentials of Databricks, no redirects, `https` only. The caller reads or drops
 * the body of the answer, and repeats what failed, because a part needs a fresh body and perhaps a fresh address.
 *
 * @throws ApiError for any status that is not accepted, `ExpiredAddress` when the address is too old
 */
export async function sendToCloud(transfer: Transfer, request: CloudRequest): Promise<HttpResponse> {
  const { api, what, signal } = transfer;
  const { method, target, accepted, inactivityMs } = request;
  refuseInsecure(transfer, target.url);
  const body = await materialised(api, request.body, request.length);
  const { pathname: path } = new URL(target.url);
  const sent = { id: what, method, url: target.url, path, headers: headersOf(request), body, idempotent: false };
  return sharedConnection(api.config, CLOUD).send({ ...sent, accepted, inactivityMs }, { signal });
}

const CLOUD: ConnectionKind = {
  retries: 'none',
  redirects: 'return',
  bodies: 'leave',
  inactivityMs: INACTIVITY_MS,
  refusals: {
    accepts: (status, { accepted = ACCEPTED }) => accepted.includes(status),
    error: async (response, { request: { method }, call: { id: what, path } }, now) => {
      const { status, headers } = response;
      return cloudError({ what, now }, { status, headers, method, path, text: await response.text() });
    },
  },
  secretUrl: true,
};

function headersOf({ target, headers, body, length }: CloudRequest): HttpHeaders {
  const type: HttpHeaders = body === undefined ? {} : { 'content-type': 'application/octet-stream' };
  const size: HttpHeaders = length === undefined ? {} : { 'content-length': String(length) };
  const taken = Object.keys(headers ?? {}).find((name) => target.headers[name] !== undefined);
  if (taken === undefined) return { ...type, ...target.headers, ...headers, ...size };
  throw new DatabricksError(`the presigned address already fixes the header ${taken}, so no part can be asked for`);
}

function refuseInsecure({ what }: Transfer, url: string): void {
  if (isSecureUrl(url)) return;
  throw new DatabricksError(`${what}: the server gave an address in cloud storage that is not https; nothing was sent`);
}

/** An answer of cloud storage that is none. */
export interface CloudRefusal {
  readonly status: number;
  readonly headers: HttpHeaders;
  readonly method: HttpMethod;
  readonly path: string;
  /** The body: XML as a rule. */
  readonly text: string;
}

/** The error for an answer of cloud storage. Its XML repeats parts of the signature, so only code and message are kept. */
export function cloudError(
  { what, now }: { readonly what: string; readonly now: number },
  refusal: CloudRefusal,
): ApiError {
  const { status, headers, method, path } = refusal;
  const code = element(refusal.text, 'Code');
  const reason = [code, element(refusal.text, 'Message')].filter((part) => part !== '').join(': ');
  const answer = [`cloud storage answered ${status}`, statusText(status)].filter(Boolean).join(' ');
  const message = `${what}: ${answer}${reason === '' ? '' : ` (${cleanLine(reason, 500)})`}`;
  const facts = { status, message, method, path, ...(code === '' ? {} : { errorCode: cleanLine(code, 128) }) };
  const retryAfterMs = parseRetryAfter(headers['retry-after'] ?? '', now);
  const requestId = headers['x-amz-request-id'] ?? headers['x-ms-request-id'];
  const Class = isExpiredReply(refusal) ? ExpiredAddress : errorClass(facts);
  return new Class({ ...facts, requestId, retryAfterMs });
}

/** Whether the answer says that the time of a presigned address is over, in the words of Azure or of AWS. */
export function isExpiredReply({ status, text }: Pick<CloudRefusal, 'status' | 'text'>): boolean {
  if (status !== 403) return false;
  const code = element(text, 'Code');
  if (code === 'AccessDenied') return element(text, 'Message') === 'Request has expired';
  const detail = element(text, 'AuthenticationErrorDetail');
  return code === 'AuthenticationFailed' && detail.includes('Signature not valid in the specified time frame');
}

/** The text of the first element of a name; by search, because a parser would be a dependency. */
function element(xml: string, name: string): string {
  const text = xml.slice(0, 16_384);
  const start = text.indexOf(`<${name}>`);
  const end = start < 0 ? -1 : text.indexOf(`</${name}>`, start);
  return end < 0 ? '' : text.slice(start + name.length + 2, end).trim();
}
