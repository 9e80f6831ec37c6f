import { createServer, type RequestListener, type Server } from 'node:http';

/** A server that listens on loopback. */
export interface Listening {
  /** Base URL without a slash at its end. */
  readonly origin: string;
  /** Breaks all connections and stops listening; the same promise every time. */
  close(): Promise<void>;
}

const address = '127.0.0.1';

/** Longer than a test lasts: a server that hangs up on an idle client would race with its next request. */
const keepAliveTimeoutMs = 10 * 60_000;

/** Starts a server on loopback; port 0 takes any free one. */
export async function listen(port: number, listener: RequestListener): Promise<Listening> {
  const server = createServer({ keepAliveTimeout: keepAliveTimeoutMs }, listener);
  await bind(server, port);
  const bound = server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  let closing: Promise<void> | undefined;
  return { origin: `http://${address}:${actual}`, close: () => (closing ??= shut(server)) };
}

function bind(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (cause: NodeJS.ErrnoException): void => {
      const reason = cause.code ?? cause.message;
      reject(
        new Error(`Cannot listen on ${address}:${port} (${reason}). Choose another port, or leave it out.`, { cause }),
      );
    };
    server.once('error', onError);
    server.listen(port, address, () => {
      server.off('error', onError);
      resolve();
    });
  });
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
