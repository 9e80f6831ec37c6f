import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Server, type Socket } from 'node:net';
import type { Transport } from '../../runtime/base/message.js';

/** A server on the loopback interface, gone with its connections at the end of the block (`await using`). */
export interface Loopback extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
  readonly server: Server;
  /** Connections accepted so far. */
  readonly connections: readonly Socket[];
  /** Connections that are open now and were used; `fetch` opens some in advance. */
  open(): number;
}

/** A plain HTTP server. */
export function httpServer(handler: http.RequestListener, options: http.ServerOptions = {}): Promise<Loopback> {
  return listening(http.createServer(options, handler), 'http');
}

/** An HTTPS server. */
export function httpsServer(options: https.ServerOptions, handler: http.RequestListener): Promise<Loopback> {
  return listening(https.createServer(options, handler), 'https');
}

/** A TCP server, for replies that no HTTP server gives. */
export function tcpServer(handler: (socket: Socket) => void): Promise<Loopback> {
  const server = net.createServer((socket) => {
    socket.once('data', () => server.emit('request', { socket }));
    handler(socket);
  });
  return listening(server, 'http');
}

/** A port on which nothing listens. */
export async function closedPort(): Promise<number> {
  const server = await tcpServer(() => {});
  await server[Symbol.asyncDispose]();
  return server.port;
}

/** Reads a request body. */
export async function bodyOf(request: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A GET over a transport, as text. */
export async function getText(transport: Transport, url: string): Promise<string> {
  return (await transport.send({ method: 'GET', url, headers: {} })).text();
}

async function listening(server: Server, scheme: string): Promise<Loopback> {
  const connections: Socket[] = [];
  server.on('connection', (socket: Socket) => {
    connections.push(socket);
    socket.on('error', () => {});
  });
  const used = new Set<Socket>();
  server.on('request', ({ socket }: http.IncomingMessage) => used.add(socket));
  server.on('connect', ({ socket }: http.IncomingMessage) => used.add(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    server,
    port,
    url: `${scheme}://127.0.0.1:${port}`,
    connections,
    open: () => [...used].filter((socket) => !socket.destroyed).length,
    [Symbol.asyncDispose]: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      connections.forEach((socket) => socket.destroy());
      await closed;
    },
  };
}
