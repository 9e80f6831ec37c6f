import type { ClientOptions } from '../options.js';
import type { ResolvedConfig } from '../../config/resolve.js';
import { createApiError } from '../../errors/index.js';
import { isDeadToken } from '../../http/pipeline/auth.js';
import { isReplayable } from '../../base/body.js';
import type { HttpHeaders, HttpRequest, HttpResponse, Transport } from '../../base/message.js';
import { redirectStep } from '../../http/pipeline/redirect.js';
import { userAgent } from '../../http/pipeline/user-agent.js';
import { environment } from '../../base/platform.js';
import { VERSION } from '../../base/version.js';
import type { Credentials } from '../../auth/credentials.js';
import type { CredentialsRequest } from '../../base/credentials-request.js';
import { readCall, type FetchCall } from './fetch-call.js';
import { webResponse } from './web-response.js';

/** What {@link signedFetch} needs of a configuration. */
export interface SigningConfig {
  readonly host: string;
  readonly values: ResolvedConfig;
  readonly options: Readonly<ClientOptions>;
  readonly transport: Transport;
  credentials(signal?: AbortSignal): Promise<Credentials>;
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
  return async (input, init) => {
    const signal = signalOf(input, init);
    try {
      const { authType } = await config.credentials(signal);
      const call = await readCall(config.host, input, init);
      return webResponse(await sendSigned(config, { ...call, headers: unsigned(config, authType, call) }), call);
    } catch (error) {
      // What a caller of `fetch` expects of its own signal.
      throw signal?.aborted ? signal.reason : error;
    }
  };
}

function signalOf(input: RequestInfo | URL, init: RequestInit | undefined): AbortSignal | undefined {
  const inherited = input instanceof Request ? input.signal : undefined;
  return (init?.signal === undefined ? inherited : init.signal) ?? undefined;
}

/** The headers without a signature: the caller's, then the client's, then our own. */
function unsigned({ options, values }: SigningConfig, authType: string, call: FetchCall): HttpHeaders {
  const { product, productVersion } = options;
  const { workspaceId } = values;
  const isRouted = workspaceId !== undefined && !/\/api\/[\d.]+\/accounts\//.test(call.url);
  const given = Object.entries(options.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    'user-agent': userAgent({ product, productVersion, sdkVersion: VERSION, authType, env: environment() }),
    ...(isRouted ? { 'x-databricks-workspace-id': workspaceId } : {}),
    ...Object.fromEntries(given),
    ...call.headers,
  };
}

async function sendSigned(config: SigningConfig, call: FetchCall): Promise<HttpResponse> {
  const { signal } = call.request;
  const headers = await config.authenticate({ signal });
  const response = await send(config, call, headers);
  if ((response.status !== 401 && response.status !== 403) || !isReplayable(call.body)) return response;
  const reply = await kept(response);
  if (!(await isDead(reply, call))) return reply;
  const fresh = await config.authenticate({ signal, forceRefresh: true, refused: headers });
  const isSame = Object.keys(fresh).every((name) => fresh[name] === headers[name]);
  return isSame ? reply : send(config, call, fresh);
}

function send(config: SigningConfig, call: FetchCall, signature: HttpHeaders): Promise<HttpResponse> {
  const { method, url, body } = call;
  const { signal, redirect } = call.request;
  const request: HttpRequest = {
    method,
    url,
    // The signature wins: a placeholder of the other client must not go out in its place.
    headers: { ...call.headers, ...signature },
    body,
    signal,
    inactivityTimeoutMs: inactivityMs(config.values),
  };
  if (redirect !== 'follow') return config.transport.send(request);
  const path = new URL(url).pathname;
  const context = { id: `${method} ${path}`, path, idempotent: false, options: {}, attempts: 1 };
  return redirectStep().send({ request, call: context }, (exchange) => config.transport.send(exchange.request));
}

function inactivityMs({ httpTimeoutSeconds, sources }: ResolvedConfig): number {
  return sources.httpTimeoutSeconds?.kind === 'default' ? INACTIVITY_MS : httpTimeoutSeconds * 1_000;
}

/** The response with its body read, so that it can be looked at and still be handed out. */
async function kept(response: HttpResponse): Promise<HttpResponse> {
  const bytes = await response.bytes();
  const stream = (): ReadableStream<Uint8Array> => new Blob([new Uint8Array(bytes)]).stream();
  const { status, headers, url } = response;
  const text = async (): Promise<string> => new TextDecoder().decode(bytes);
  return { status, headers, url, bytes: async () => bytes, text, stream, discard: () => {} };
}

async function isDead({ status, headers, text }: HttpResponse, { method, url }: FetchCall): Promise<boolean> {
  const path = new URL(url).pathname;
  return isDeadToken(createApiError({ status, headers, url, body: await text(), method, path }));
}
