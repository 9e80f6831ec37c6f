import { describe, expect, it } from 'vitest';
import { TimeoutError } from '../../runtime/errors/index.js';
import { createNodeTransport } from '../../runtime/http/transport/node/node.js';
import { bodyOf, httpServer, tcpServer } from '../support/loopback.js';
import { transports } from '../support/http/transports.js';
import { failureOf } from '../support/failures.js';
import { eventually } from '../support/eventually.js';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const request = (url: string, inactivityTimeoutMs = 100) =>
  ({ method: 'GET', url, headers: {}, inactivityTimeoutMs }) as const;

describe.each(transports)('the inactivity timeout of the %s transport', (_name, create) => {
  it('ends a request that is never answered, and frees its connection', async () => {
    await using server = await httpServer(() => {});
    const start = Date.now();
    const error = await failureOf(create().send(request(`${server.url}/api/slow?x=1`)));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeoutMs: 100, method: 'GET', path: '/api/slow', sent: 'maybe' });
    expect((error as Error).message).toContain('for 100 ms while waiting for the response');
    expect(Date.now() - start).toBeGreaterThanOrEqual(95);
    await eventually(() => server.open()).toBe(0);
  });

  it('ends a body that stops in the middle', async () => {
    await using server = await httpServer((_request, response) => {
      response.write('half');
    });
    const response = await create().send(request(server.url));
    const error = await failureOf(response.text());
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as Error).message).toContain('while reading the response');
    await eventually(() => server.open()).toBe(0);
  });

  it('ends a stream that stops in the middle', async () => {
    await using server = await httpServer((_request, response) => {
      response.write('half');
    });
    const reader = (await create().send(request(server.url))).stream().getReader();
    await reader.read();
    expect(await failureOf(reader.read())).toBeInstanceOf(TimeoutError);
  });

  it('leaves a slow but steady reply alone', async () => {
    await using server = await httpServer(async (_request, response) => {
      for (let part = 0; part < 12; part += 1) {
        response.write('x');
        await pause(30);
      }
      response.end();
    });
    const response = await create().send(request(server.url, 200));
    expect(await response.text()).toBe('x'.repeat(12));
  });

  it('does not count the time that a slow reader takes', async () => {
    await using server = await httpServer((_request, response) => void response.end('x'.repeat(3_000_000)));
    const reader = (await create().send(request(server.url))).stream().getReader();
    let length = 0;
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      length += chunk.value.length;
      if (length < 200_000) await pause(150);
    }
    expect(length).toBe(3_000_000);
  });

  it('does not count the time that the body to send takes', async () => {
    await using server = await httpServer(async (incoming, response) => void response.end(await bodyOf(incoming)));
    const body = (async function* () {
      yield new Uint8Array([97]);
      await pause(300);
      yield new Uint8Array([98]);
    })();
    const response = await create().send({ ...request(server.url), method: 'PUT', body });
    expect(await response.text()).toBe('ab');
  });
});

describe('the inactivity timeout of the node transport', () => {
  it('ends an upload that the server does not take', async () => {
    await using server = await tcpServer((socket) => socket.pause());
    const body = new Uint8Array(30_000_000);
    const error = await failureOf(
      createNodeTransport({ env: {} }).send({ ...request(server.url), method: 'PUT', body }),
    );
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as Error).message).toContain('while sending the request');
  });

  it('lets an upload take longer than the timeout as long as it moves', async () => {
    await using server = await tcpServer((socket) => {
      let length = 0;
      socket.on('data', (chunk: Buffer) => {
        length += chunk.length;
        socket.pause();
        setTimeout(() => socket.resume(), 3);
        if (length > 40_000_000) socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
      });
    });
    const body = new Uint8Array(40_000_000);
    const start = Date.now();
    const response = await createNodeTransport({ env: {} }).send({
      ...request(server.url, 1_000),
      method: 'PUT',
      body,
    });
    expect(await response.text()).toBe('ok');
    expect(Date.now() - start).toBeGreaterThan(1_000);
  });

  it('does not count the wait for a free connection', async () => {
    await using server = await httpServer((_request, response) => void setTimeout(() => response.end('x'), 80));
    const transport = createNodeTransport({ env: {}, maxSockets: 1 });
    const all = Array.from({ length: 4 }, async () => (await transport.send(request(server.url, 150))).text());
    expect(await Promise.all(all)).toEqual(['x', 'x', 'x', 'x']);
  });
});
