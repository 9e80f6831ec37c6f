import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAuthContext } from '../../runtime/auth/context.js';
import type { AuthContext } from '../../runtime/auth/strategy.js';
import type { ResolvedConfig } from '../../runtime/config/resolve.js';
import { createTransport } from '../../runtime/http/transport/create-transport.js';

/** One request as the server saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly form: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

export interface AuthServer {
  readonly url: string;
  readonly seen: Seen[];
  close(): Promise<void>;
}

/** `'hang'` never answers, `'reset'` drops the connection. */
export type Answerer = (request: Seen, index: number) => Answer | 'hang' | 'reset' | Promise<Answer>;

/** A server on this machine that answers as told and remembers what it was asked. */
export async function authServer(answerer: Answerer): Promise<AuthServer> {
  const seen: Seen[] = [];
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const parsed = await readRequest(request);
    seen.push(parsed);
    const answer = await answerer(parsed, seen.length - 1);
    if (answer === 'reset') request.socket.destroy();
    else if (answer !== 'hang') write(response, answer);
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, seen, close };
}

async function readRequest(request: IncomingMessage): Promise<Seen> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  const url = new URL(request.url ?? '/', 'http://server');
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: request.headers,
    body,
    form: Object.fromEntries(new URLSearchParams(body)),
  };
}

function write(response: ServerResponse, { status = 200, headers = {}, body = '' }: Answer): void {
  const json = typeof body !== 'string';
  response.writeHead(status, { ...(json ? { 'content-type': 'application/json' } : {}), ...headers });
  response.end(json ? JSON.stringify(body) : body);
}

/** A context that really sends. */
export function realContext(values: Partial<ResolvedConfig>, env: Record<string, string> = {}): AuthContext {
  const transport = createTransport({ env: {} });
  const config = { sources: {}, ...values } as ResolvedConfig;
  return createAuthContext({ config, http: (request) => transport.send(request), env });
}

/** The discovery document of a server. */
export function discovery(url: string): Record<string, string> {
  return { token_endpoint: `${url}/oidc/v1/token`, authorization_endpoint: `${url}/oidc/v1/authorize` };
}
