import type { HttpResponse } from '../../base/message.js';
import type { CredentialsRequest } from '../../base/credentials-request.js';
import type { ResolvedConfig } from '../../config/resolve.js';
import { isAccountPath } from '../../wire/untyped-request.js';
import { connect, type Connection, type ConnectionConfig, type ConnectionKind } from '../connection.js';
import { readCall, type FetchCall } from './fetch-call.js';
import { fetchRefusals, RefusedReply } from './refused-reply.js';
import { webResponse } from './web-response.js';

/** What {@link signedFetch} needs of a configuration. */
export interface SigningConfig extends ConnectionConfig {
  readonly host: string;
  credentials(signal?: AbortSignal): Promise<unknown>;
  authenticate(request?: CredentialsRequest): Promise<Record<string, string>>;
}

/** Time without any byte that is granted where none is configured: models may think for minutes. */
const INACTIVITY_MS = 600_000;

/**
 * A `fetch` for other clients: signs requests to the host of a configuration, and sends them over its transport, so
 * that its proxy and certificates apply. Relative URLs belong to the host; any other origin is refused with a
 * `ConfigError`. An `authorization` header of the caller is replaced. When the server says that the token is dead, the
 * request is sent once more with a new one, provided that its body can be sent again. Redirects are followed within
 * the host only. Nothing else is retried, and a reply of any status is a reply.
 */
export function signedFetch(config: SigningConfig): typeof globalThis.fetch {
  const kind = fetchKind(config);
  let following: Connection | undefined;
  let returning: Connection | undefined;
  return async (input, init) => {
    const signal = signalOf(input, init);
    try {
      // Some credentials bring the host with them.
      await config.credentials(signal);
      const call = await readCall(config.host, input, init);
      const connection =
        call.request.redirect === 'follow'
          ? (following ??= connect(config, kind))
          : (returning ??= connect(config, { ...kind, redirects: 'return' }));
      return webResponse(await send(connection, call), call);
    } catch (error) {
      // What a caller of `fetch` expects of its own signal.
      throw signal?.aborted ? signal.reason : error;
    }
  };
}

function fetchKind(config: SigningConfig): ConnectionKind {
  return {
    sign: (request) => config.authenticate(request),
    // A placeholder of the other client must not go out in its place.
    signatureWins: true,
    retries: 'none',
    bodies: 'leave',
    refusals: fetchRefusals,
    inactivityMs: inactivityMs(config.values),
  };
}

function signalOf(input: RequestInfo | URL, init: RequestInit | undefined): AbortSignal | undefined {
  const inherited = input instanceof Request ? input.signal : undefined;
  return (init?.signal === undefined ? inherited : init.signal) ?? undefined;
}

async function send(connection: Connection, { method, url, headers, body, request }: FetchCall): Promise<HttpResponse> {
  const path = new URL(url).pathname;
  const id = `${method} ${path}`;
  const sent = {
    id,
    method,
    url,
    path,
    headers,
    body,
    idempotent: false,
    streaming: true,
    account: isAccountPath(path),
  };
  try {
    return await connection.send(sent, { signal: request.signal });
  } catch (error) {
    if (error instanceof RefusedReply) return error.response;
    throw error;
  }
}

function inactivityMs({ httpTimeoutSeconds, sources }: ResolvedConfig): number {
  return sources.httpTimeoutSeconds?.kind === 'default' ? INACTIVITY_MS : httpTimeoutSeconds * 1_000;
}
