import type { IncomingMessage, RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createNodeTransport } from '../../runtime/http/transport/node/node.js';
import { selfSigned } from '../support/http/self-signed.js';
import { getText, httpServer, httpsServer } from '../support/loopback.js';
import { runProgram } from '../support/run-program.js';

const PROGRAM = 'test/support/programs/sleeping-client.ts';
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const closings: Readonly<Record<string, (socket: Socket) => void>> = {
  'was closed': (socket) => void socket.end(),
  'was reset': (socket) => void socket.resetAndDestroy(),
};

const secure = (handler: RequestListener) => httpsServer(selfSigned(), handler);
const cases = Object.keys(closings).flatMap((how) => [
  { scheme: 'http', start: (handler: RequestListener) => httpServer(handler), how },
  { scheme: 'https', start: secure, how },
]);

// Windows has no signal that stops a process.
describe.skipIf(process.platform === 'win32')('a process that slept', () => {
  it.each(cases)(
    'sends every POST over $scheme once although its connection $how meanwhile',
    async ({ start, how }) => {
      const posts: (string | undefined)[] = [];
      let sleeper: IncomingMessage | undefined;
      await using server = await start((request, response) => {
        if (request.method === 'POST') posts.push(request.url);
        else sleeper = request;
        response.end('ok');
      });
      const program = runProgram(PROGRAM, {}, [server.url]);
      await expect.poll(() => sleeper?.complete, { timeout: 30_000 }).toBe(true);
      await pause(500);
      server.connections.forEach((socket) => closings[how]?.(socket));
      await pause(1_000);
      process.kill(Number(sleeper?.headers['x-pid']), 'SIGCONT');
      expect(await program).toEqual({ code: 0, stdout: 'ok ok\n', stderr: '' });
      expect(posts.sort()).toEqual(['/after', '/beside']);
    },
    60_000,
  );
});

describe('an idle connection', () => {
  afterEach(() => void vi.useRealTimers());

  /** A connection answers one request; on a second one it is dead, as one that a router forgot. */
  const connectionsUsed = async (sleepMs: number, keepAlive?: string): Promise<number> => {
    const used = new WeakSet();
    await using server = await httpServer(({ socket }, response) => {
      if (used.has(socket)) return void socket.destroy();
      used.add(socket);
      if (keepAlive !== undefined) response.setHeader('keep-alive', keepAlive);
      response.end('ok');
    });
    server.server.on('connection', (socket) => socket.setTimeout(0));
    vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 });
    const transport = createNodeTransport({ env: {} });
    const url = `${server.url}/`;
    await getText(transport, url);
    await pause(20);
    vi.setSystemTime(Date.now() + sleepMs);
    await transport.send({ method: 'POST', url, headers: {}, body: '{}' }).then(
      (response) => response.text(),
      () => {},
    );
    return server.connections.length;
  };

  it.each([
    ['is taken again', 10_000, 'timeout=60', 1],
    ['is left alone', 15_000, 'timeout=60', 2],
    ['is left alone', 3_600_000, 'timeout=7200', 2],
    ['is left alone when it slept to the announced end', 4_500, 'timeout=5, max=100', 2],
    ['is taken again before the announced end', 3_500, 'max=100, timeout=5', 1],
    ['is left alone when the clock was set back', -60_000, 'timeout=60', 2],
  ])('%s after %d ms with Keep-Alive: %s', async (_what, sleepMs, keepAlive, want) => {
    expect(await connectionsUsed(sleepMs, keepAlive)).toBe(want);
  });

  it('of another host is looked at, too, and those in use are left alone', async () => {
    await using busy = await httpServer((_request, response) => void response.write('begin'));
    await using idle = await httpServer((_request, response) => void response.end('ok'));
    vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 });
    const transport = createNodeTransport({ env: {} });
    await getText(transport, idle.url);
    const stream = (await transport.send({ method: 'GET', url: busy.url, headers: {} })).stream();
    await pause(20);
    vi.setSystemTime(Date.now() + 60_000);
    const calls = [getText(transport, idle.url), getText(transport, idle.url)];
    expect(await Promise.all(calls)).toEqual(['ok', 'ok']);
    expect([busy.open(), idle.open(), idle.connections.length]).toEqual([1, 2, 3]);
    await stream.cancel();
  });
});
