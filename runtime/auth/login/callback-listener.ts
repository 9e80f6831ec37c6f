import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { AuthError } from '../../errors/index.js';
import { onAbort } from '../../base/signals.js';
import { builtin } from '../../base/platform.js';

/** More at once would cost the program its file handles; the oldest makes way, so that the browser always gets in. */
const MOST_CONNECTIONS = 64;
const FIRST_PORT = 8020;
const LAST_PORT = 8040;
const DONE = 'You are logged in. You can close this tab and return to your program.\n';
const FAILED = 'The login failed. You can close this tab; your program says more.\n';

/** Waits on this machine for the browser to come back from a login. */
export interface CallbackListener {
  /** Where the browser is sent back to. */
  readonly redirectUrl: string;
  /** The query of the first request that belongs to this login. Rejects with the signal's reason. */
  callback(state: string, signal: AbortSignal): Promise<URLSearchParams>;
  /** Frees the port. */
  close(): void;
}

/** Where to listen. */
export interface ListenOptions {
  /** A fixed port; default: the first free one of 8020 to 8040. */
  readonly port?: number | undefined;
  /** A registered redirect URL on `localhost`; its port is used. */
  readonly redirectUrl?: string | undefined;
}

/** Starts to listen on the loopback interface only. Rejects with an `AuthError` if no port is free. */
export async function listenForCallback(options: ListenOptions): Promise<CallbackListener> {
  const http = builtin<typeof import('node:http')>('node:http');
  if (!http) throw listenError('this platform cannot listen for the browser');
  const redirect = redirectOf(options.redirectUrl);
  const callbacks = new Callbacks();
  const handler = (request: IncomingMessage, response: ServerResponse): void => callbacks.handle(request, response);
  for (const port of ports(options, redirect)) {
    const server = await listen(http.createServer(handler), port, '127.0.0.1');
    if (!server) continue;
    // Browsers may take localhost for ::1; machines without IPv6 do without.
    const second = await listen(http.createServer(handler), port, '::1');
    return {
      redirectUrl: redirect?.href ?? `http://localhost:${port}`,
      callback: (state, signal) => callbacks.wait(state, signal),
      close: () => [server, second].forEach(stop),
    };
  }
  throw listenError(`no free port among ${ports(options, redirect).join(', ')}. Set oauthCallbackPort to a free one`);
}

function redirectOf(redirectUrl: string | undefined): URL | undefined {
  if (!redirectUrl) return undefined;
  const url = URL.canParse(redirectUrl) ? new URL(redirectUrl) : undefined;
  if (url?.protocol === 'http:' && ['localhost', '127.0.0.1'].includes(url.hostname)) return url;
  throw listenError('redirectUrl is not an http URL of localhost or 127.0.0.1');
}

function ports({ port }: ListenOptions, redirect: URL | undefined): readonly number[] {
  if (redirect) return [Number(redirect.port || 80)];
  if (port !== undefined) return [port];
  return Array.from({ length: LAST_PORT - FIRST_PORT + 1 }, (_, index) => FIRST_PORT + index);
}

function listen(server: Server, port: number, host: string): Promise<Server | undefined> {
  limitConnections(server);
  return new Promise((resolve) => {
    // It stays: an error without a listener would end the program, also one of a later connection.
    server.on('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => resolve(server));
  });
}

function limitConnections(server: Server): void {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    const [oldest] = open;
    if (open.size > MOST_CONNECTIONS) oldest?.destroy();
  });
}

function stop(server: Server | undefined): void {
  server?.close();
  server?.closeAllConnections();
}

function listenError(reason: string): AuthError {
  return new AuthError(`external-browser: cannot wait for the browser: ${reason}`, { authType: 'external-browser' });
}

/** Tells the browser's way back from everything else that asks this port, such as for a favicon. */
class Callbacks {
  #state: string | undefined;
  #resolve: ((query: URLSearchParams) => void) | undefined;

  wait(state: string, signal: AbortSignal): Promise<URLSearchParams> {
    return new Promise((resolve, reject) => {
      const stopListening = onAbort(signal, () => reject(signal.reason));
      this.#state = state;
      this.#resolve = (query) => {
        stopListening();
        resolve(query);
      };
      if (signal.aborted) reject(signal.reason);
    });
  }

  handle(request: IncomingMessage, response: ServerResponse): void {
    const query = queryOf(request.url);
    if (request.method !== 'GET' || !(query.has('code') || query.has('error')))
      return answer(response, 404, 'Not found\n');
    // Anyone can make a browser ask this port; only the login that we started knows the state.
    if (this.#state === undefined || query.get('state') !== this.#state)
      return answer(response, 400, 'Unknown login\n');
    if (query.has('error')) answer(response, 400, FAILED);
    else answer(response, 200, DONE);
    this.#resolve?.(query);
  }
}

/** Not by `URL`, which throws at what anybody may send here, such as `//`. */
function queryOf(target = ''): URLSearchParams {
  const start = target.indexOf('?');
  return new URLSearchParams(start === -1 ? '' : target.slice(start));
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'referrer-policy': 'no-referrer',
    connection: 'close',
  });
  response.end(text);
}
