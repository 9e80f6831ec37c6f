import type { IncomingMessage, ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { bodyOf, httpServer, type Loopback } from './loopback.js';

/** One request as the server saw it. */
export interface Seen {
  readonly method: string;
  /** Path as it stood on the wire, still encoded, without query. */
  readonly path: string;
  /** Query as it stood on the wire, without `?`. */
  readonly query: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** What to answer: an object body is sent as JSON. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** `'hang'` never answers, `'reset'` breaks the connection; without a result the handler has answered by itself. */
export type Handler = (
  request: Seen,
  response: ServerResponse,
  index: number,
) => Answer | 'hang' | 'reset' | void | Promise<Answer | 'hang' | 'reset' | void>;

export interface TestServer {
  readonly host: string;
  /** All requests so far, oldest first, each with its whole body. */
  readonly requests: readonly Seen[];
  /** Number of connections that are open now. */
  connections(): Promise<number>;
  close(): Promise<void>;
}

/** Starts a scripted server on loopback that closes when the test ends. */
export async function startServer(handler: Handler): Promise<TestServer> {
  const requests: Seen[] = [];
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    answer(handler, requests, request, response).catch((error: unknown) => fail(response, error));
  };
  const server = await httpServer(listener, { keepAliveTimeout: 60_000 });
  const close = async (): Promise<void> => server[Symbol.asyncDispose]();
  onTestFinished(close);
  return { host: server.url, requests, connections: () => connections(server), close };
}

/** A handler that gives one answer after the other, and the last one again and again. */
export function inTurn(...answers: readonly (Answer | 'hang' | 'reset')[]): Handler {
  return (_request, _response, index) => answers[Math.min(index, answers.length - 1)];
}

/** A handler that answers by the last part of the path. */
export function byName(
  answers: Record<string, (query: URLSearchParams, body: string) => ReturnType<Handler>>,
): Handler {
  return ({ path, query, body }) => {
    const answer = answers[path.split('/').at(-1) ?? ''];
    return answer?.(new URLSearchParams(query), String(body)) ?? { status: 404, body: { message: `no route ${path}` } };
  };
}

async function answer(
  handler: Handler,
  requests: Seen[],
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const seen = await read(incoming);
  requests.push(seen);
  const result = await handler(seen, response, requests.length - 1);
  if (result === undefined || result === 'hang') return;
  if (result === 'reset') incoming.socket.resetAndDestroy();
  else write(response, result);
}

async function read(incoming: IncomingMessage): Promise<Seen> {
  const [path = '', query = ''] = (incoming.url ?? '').split('?');
  return { method: incoming.method ?? '', path, query, headers: incoming.headers, body: await bodyOf(incoming) };
}

function write(response: ServerResponse, { status = 200, headers = {}, body }: Answer): void {
  const isText = body === undefined || typeof body === 'string' || body instanceof Uint8Array;
  response.writeHead(status, { ...(isText ? {} : { 'content-type': 'application/json' }), ...headers });
  response.end(isText ? body : JSON.stringify(body));
}

/** A mistake in a handler must show in the test, not as a hanging call. */
function fail(response: ServerResponse, error: unknown): void {
  if (!response.headersSent) response.writeHead(418);
  response.end(`the handler of the test failed: ${String(error)}`);
}

function connections({ server }: Loopback): Promise<number> {
  return new Promise((resolve, reject) =>
    server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  );
}
