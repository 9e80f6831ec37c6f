import type { ClientRequest, ClientRequestArgs, RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionOptions, TLSSocket } from 'node:tls';
import { builtin } from '../../../base/platform.js';
import type { ProxyServer } from '../../proxy.js';

type Http = typeof import('node:http');
type Tls = typeof import('node:tls');

/** Longest time for a proxy to connect, unless the request allows less, in milliseconds. */
const TUNNEL_TIMEOUT_MS = 60_000;

/** Name of the errors that speak of the proxy, not of the host behind it. */
export const PROXY_ERROR = 'ProxyError';

/** What the agent passes on of the request that needs the connection. */
export type TunnelTarget = ClientRequestArgs & {
  readonly servername?: string;
  readonly tunnelSignal?: AbortSignal | undefined;
  readonly tunnelTimeoutMs?: number | undefined;
};

/** How to open a tunnel. */
export interface TunnelOptions {
  readonly proxy: ProxyServer;
  readonly target: TunnelTarget;
  /** For the proxy when it is spoken to over TLS, and for the target. */
  readonly tlsOptions: Pick<ConnectionOptions, 'secureContext' | 'rejectUnauthorized'>;
}

/** Asks a proxy for a connection to the target and sets up TLS with the target inside it. */
export async function openTunnel(options: TunnelOptions): Promise<TLSSocket> {
  const socket = await connect(options);
  return secure(socket, options);
}

function connect({ proxy, target, tlsOptions }: TunnelOptions): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const client = request(proxy, connectOptions(proxy, target, tlsOptions));
    client.once('connect', (response, socket) => {
      if (response.statusCode === 200) return resolve(socket);
      socket.destroy();
      reject(refusal(proxy, response.statusCode ?? 0));
    });
    client.once('timeout', () => client.destroy(proxyError(proxy, 'ERR_PROXY_TIMEOUT', 'did not connect in time')));
    client.once('error', (error) => reject(error.name === PROXY_ERROR ? error : unreachable(proxy, error)));
    client.end();
  });
}

function connectOptions(
  proxy: ProxyServer,
  target: TunnelTarget,
  tlsOptions: TunnelOptions['tlsOptions'],
): RequestOptions {
  const authority = `${bracketed(target.host ?? target.hostname ?? '')}:${target.port ?? 443}`;
  return {
    protocol: proxy.protocol,
    hostname: proxy.hostname,
    port: proxy.port,
    method: 'CONNECT',
    path: authority,
    // A connection of its own: it becomes the target's and never goes back to a pool.
    agent: false,
    timeout: target.tunnelTimeoutMs ?? TUNNEL_TIMEOUT_MS,
    headers: {
      host: authority,
      ...(proxy.authorization === undefined ? {} : { 'proxy-authorization': proxy.authorization }),
    },
    ...(target.tunnelSignal === undefined ? {} : { signal: target.tunnelSignal }),
    ...(proxy.protocol === 'https:' ? tlsOptions : {}),
  };
}

function request(proxy: ProxyServer, options: RequestOptions): ClientRequest {
  const name = proxy.protocol === 'https:' ? 'node:https' : 'node:http';
  const module = builtin<Http>(name);
  if (module === undefined) throw proxyError(proxy, 'ERR_PROXY_UNSUPPORTED', 'cannot be used without node:http');
  return module.request(options);
}

function secure(socket: Socket, { proxy, target, tlsOptions }: TunnelOptions): Promise<TLSSocket> {
  const tls = builtin<Tls>('node:tls');
  if (tls === undefined)
    return Promise.reject(proxyError(proxy, 'ERR_PROXY_UNSUPPORTED', 'cannot be used without node:tls'));
  return new Promise((resolve, reject) => {
    const { host, servername } = target;
    const names = { ...(host ? { host } : {}), ...(servername === undefined ? {} : { servername }) };
    const tlsSocket = tls.connect({ ...tlsOptions, ...names, socket, ALPNProtocols: ['http/1.1'] });
    const stop = cancelOn(target, tlsSocket);
    const onError = (error: Error): void => {
      stop();
      reject(error);
    };
    tlsSocket.once('error', onError);
    tlsSocket.once('secureConnect', () => {
      stop();
      tlsSocket.removeListener('error', onError);
      resolve(tlsSocket);
    });
  });
}

/** Ends the handshake when the request that waits for it is cancelled or its time is over. */
function cancelOn({ tunnelSignal, tunnelTimeoutMs }: TunnelTarget, socket: TLSSocket): () => void {
  const destroy = (): void => void socket.destroy(new Error('the TLS handshake through the proxy was given up'));
  tunnelSignal?.addEventListener('abort', destroy, { once: true });
  socket.setTimeout(tunnelTimeoutMs ?? TUNNEL_TIMEOUT_MS, destroy);
  return () => {
    tunnelSignal?.removeEventListener('abort', destroy);
    socket.setTimeout(0);
    socket.removeListener('timeout', destroy);
  };
}

function refusal(proxy: ProxyServer, status: number): Error {
  if (status === 407)
    return proxyError(proxy, 'ERR_PROXY_AUTHENTICATION', 'wants credentials (407); put them into the proxy URL');
  const code = status >= 500 ? 'ERR_PROXY_UNAVAILABLE' : 'ERR_PROXY_REFUSED';
  return proxyError(proxy, code, `did not connect to the host (status ${status})`);
}

function unreachable(proxy: ProxyServer, error: Error): Error {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'ERR_PROXY_FAILED';
  return proxyError(proxy, code, `failed (${code})`, error);
}

function proxyError({ hostname, port }: ProxyServer, code: string, text: string, cause?: Error): Error {
  const options = cause === undefined ? {} : { cause };
  const error = new Error(`the proxy ${bracketed(hostname)}:${port} ${text}`, options);
  return Object.assign(error, { name: PROXY_ERROR, code });
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
