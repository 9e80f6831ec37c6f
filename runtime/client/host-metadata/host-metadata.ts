import type { HttpRequest, HttpResponse, Transport } from '../../base/message.js';
import type { Cloud } from '../../config/attributes/config-attributes.js';
import { isRecord } from '../../base/fields.js';
import { cloudNamed } from '../../config/cloud.js';
import type { HostType } from '../../config/host.js';
import { isTrustedOidcUrl } from '../../config/trusted-hosts.js';

/** What a host says about itself. */
export interface HostMetadata {
  /** Root of its OAuth server; may contain `{account_id}`. */
  readonly oidcEndpoint?: string | undefined;
  readonly accountId?: string | undefined;
  /** Absent for a host that serves more than one workspace. */
  readonly workspaceId?: string | undefined;
  readonly cloud?: Cloud | undefined;
  readonly hostType?: HostType | undefined;
  /** Audiences for identity tokens of workload identity federation, the preferred one first. */
  readonly defaultOidcAudiences?: readonly string[] | undefined;
}

/** Answers what a host says about itself; `undefined` if it says nothing. Gets the normalised host. */
export type HostMetadataResolver = (
  host: string,
  signal: AbortSignal,
) => Promise<HostMetadata | undefined> | HostMetadata | undefined;

const PATH = '/.well-known/databricks-config';

/** Time without progress before an attempt is given up; together both fit into the caller's time limit. */
const INACTIVITY_MS = 3_000;

/**
 * Asks a host about itself, without credentials. A network failure or an answer of 429 or 5xx is tried once more.
 * Gives `undefined` if the host has no such document; rejects if it could not be asked.
 */
export async function fetchHostMetadata(
  host: string,
  transport: Transport,
  signal?: AbortSignal,
): Promise<HostMetadata | undefined> {
  const request: HttpRequest = {
    method: 'GET',
    url: host + PATH,
    headers: { accept: 'application/json' },
    signal,
    inactivityTimeoutMs: INACTIVITY_MS,
  };
  const response = await sendTwice(request, transport);
  if (response.status === 200) return parseHostMetadata(await response.text(), host);
  response.discard();
  if (isTransient(response.status)) throw new Error(`HTTP ${response.status}`);
  return undefined;
}

/**
 * Reads the document; fields of a wrong type are dropped, and an OAuth server that is neither the host's own nor a
 * cloud's is too: secrets would be sent there.
 */
export function parseHostMetadata(text: string, host: string): HostMetadata | undefined {
  const document = parseObject(text);
  if (document === undefined) return undefined;
  const oidcEndpoint = textOf(document['oidc_endpoint']);
  const hostType = textOf(document['host_type'])?.toLowerCase();
  const audiences = document['token_federation_default_oidc_audiences'];
  return {
    oidcEndpoint: oidcEndpoint !== undefined && isTrustedOidcUrl(oidcEndpoint, host) ? oidcEndpoint : undefined,
    accountId: textOf(document['account_id']),
    workspaceId: textOf(document['workspace_id']),
    cloud: cloudNamed(textOf(document['cloud']) ?? ''),
    hostType: HOST_TYPES.find((known) => known === hostType),
    defaultOidcAudiences: Array.isArray(audiences) ? audiences.flatMap((item) => textOf(item) ?? []) : undefined,
  };
}

const HOST_TYPES: readonly HostType[] = ['workspace', 'account', 'unified'];

async function sendTwice(request: HttpRequest, transport: Transport): Promise<HttpResponse> {
  try {
    const response = await transport.send(request);
    if (!isTransient(response.status)) return response;
    response.discard();
  } catch (error) {
    if (request.signal?.aborted) throw error;
  }
  return transport.send(request);
}

function isTransient(status: number): boolean {
  return status === 429 || status >= 500;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    // An HTML page with status 200, as a login page is: the host has no such document.
    return undefined;
  }
}

/** The values end up in URLs and headers, so control characters make them unusable; an id may be a number. */
function textOf(value: unknown): string | undefined {
  if (Number.isSafeInteger(value)) return String(value);
  // oxlint-disable-next-line no-control-regex
  return typeof value === 'string' && value !== '' && !/[\u0000-\u001f\u007f]/.test(value) ? value : undefined;
}
