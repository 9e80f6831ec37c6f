import type { AuthorizationServer, HttpRequestOptions } from 'oauth4webapi';
import type { HttpHeaders } from '../../base/message.js';
import type { TokenRequest } from '../tokens/token-cache.js';
import type { OidcEndpoints } from './endpoints.js';
import { exchange, type Http, type Reply } from './auth-reply.js';
import { isLoopback } from '../../base/secure-url.js';

/** The OAuth library; loaded only when a strategy needs it. */
export type OAuthLibrary = typeof import('./library-functions.js');

/** Options that make the library send over our own transport. */
export type LibraryOptions = HttpRequestOptions<'POST', URLSearchParams>;

/** Loads the OAuth library. */
export function loadOAuth(): Promise<OAuthLibrary> {
  return import('./library-functions.js');
}

/** The part of the library that logs somebody in. */
export type LoginLibrary = typeof import('./login-functions.js');

/** Loads the part of the library that logs somebody in. */
export function loadLogin(): Promise<LoginLibrary> {
  return import('./login-functions.js');
}

/** The server metadata that the library wants, from our endpoints. */
export function authorizationServer(endpoints: OidcEndpoints): AuthorizationServer {
  return {
    issuer: new URL(endpoints.tokenEndpoint).origin,
    token_endpoint: endpoints.tokenEndpoint,
    authorization_endpoint: endpoints.authorizationEndpoint,
  };
}

/** What one request over the library needs. */
export interface LibraryCall {
  readonly http: Http;
  readonly oauth: OAuthLibrary;
  readonly url: string;
  readonly request: TokenRequest;
}

/**
 * Lets the library build and send one token request, and gives the raw answer.
 * The library's own reading of answers is left out: it refuses what servers really send, such as a missing
 * `token_type` or an error that is not JSON, and its errors carry whole bodies.
 */
export async function sendWithLibrary(
  call: LibraryCall,
  signal: AbortSignal,
  send: (options: LibraryOptions) => Promise<Response>,
): Promise<Reply> {
  let reply: Reply | undefined;
  const bridge = async (url: string, init: BridgeInit): Promise<Response> => {
    const { background } = call.request;
    const headers = outgoing(init.headers);
    reply = await exchange(call.http, { method: 'POST', url, headers, body: String(init.body), signal, background });
    return new Response(null);
  };
  await send({
    [call.oauth.customFetch]: bridge,
    [call.oauth.allowInsecureRequests]: isLoopback(call.url),
    signal,
  });
  if (!reply) throw new Error('the OAuth library sent no request');
  return reply;
}

interface BridgeInit {
  readonly headers: Record<string, string>;
  readonly body: URLSearchParams;
}

/** The library names itself as the user agent; the client's own name is set further down. */
function outgoing(headers: Readonly<Record<string, string>>): HttpHeaders {
  const { 'user-agent': _ignored, ...rest } = headers;
  return { ...rest, 'content-type': 'application/x-www-form-urlencoded' };
}
