import { gzipSync, brotliCompressSync, deflateSync, deflateRawSync } from 'node:zlib';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ConnectionError } from '../../runtime/errors/index.js';
import type { HttpBody, HttpMethod } from '../../runtime/base/message.js';
import { createNodeTransport } from '../../runtime/http/transport/node/node.js';
import { bodyOf, closedPort, getText, httpServer, tcpServer } from '../support/loopback.js';
import { transports } from '../support/http/transports.js';
import { failureOf } from '../support/failures.js';
import { eventually } from '../support/eventually.js';

const TEXT = 'héllo wörld '.repeat(20_000);

async function* chunks(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode('one ');
  await new Promise((resolve) => setTimeout(resolve, 5));
  yield new TextEncoder().encode('two');
}

describe.each(transports)('the %s transport', (name, create) => {
  it('gives status, headers and body', async () => {
    await using server = await httpServer((_request, response) => {
      response.writeHead(201, { 'X-Request-Id': 'r1', 'set-cookie': ['a=1', 'b=2'] }).end('\ufeffhello');
    });
    const url = `${server.url}/a%2Fb?x=1&x=2`;
    const response = await create().send({ method: 'GET', url, headers: {} });
    expect([response.status, response.headers['x-request-id'], response.headers['set-cookie']]).toEqual([
      201,
      'r1',
      'a=1, b=2',
    ]);
    expect([response.url, await response.text()]).toEqual([url, 'hello']);
  });

  it.each<[string, HttpMethod, () => HttpBody, string]>([
    ['text', 'POST', () => 'ü'.repeat(10), 'ü'.repeat(10)],
    ['much text', 'PATCH', () => TEXT, TEXT],
    ['bytes', 'PUT', () => new TextEncoder().encode('bytes'), 'bytes'],
    ['many bytes', 'PUT', () => new TextEncoder().encode(TEXT.repeat(5)), TEXT.repeat(5)],
    ['a blob', 'PUT', () => new Blob(['blo', 'b']), 'blob'],
    ['an empty text', 'PUT', () => '', ''],
    ['text with DELETE', 'DELETE', () => '{"a":1}', '{"a":1}'],
  ])('sends %s with its length', async (_name, method, body, want) => {
    const seen: unknown[] = [];
    await using server = await httpServer(async (request, response) => {
      seen.push(request.method, request.headers['content-length'], request.headers['transfer-encoding']);
      response.end(await bodyOf(request));
    });
    const response = await create().send({ method, url: server.url, headers: {}, body: body() });
    expect(await response.text()).toBe(want);
    expect(seen).toEqual([method, String(Buffer.byteLength(want)), undefined]);
  });

  it.each<[string, () => HttpBody]>([
    ['an async iterable', chunks],
    ['a web stream', () => Readable.toWeb(Readable.from(chunks())) as ReadableStream<Uint8Array>],
  ])('sends %s in chunks', async (_name, body) => {
    await using server = await httpServer(async (request, response) => {
      response.end(`${request.headers['transfer-encoding']}: ${(await bodyOf(request)).toString()}`);
    });
    const response = await create().send({ method: 'PUT', url: server.url, headers: {}, body: body() });
    expect(await response.text()).toBe('chunked: one two');
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['gzip', (text: string) => gzipSync(text, { level: 0 })],
  ] as const)('decodes %s', async (encoding, compress) => {
    await using server = await httpServer((_request, response) => {
      const body = compress(TEXT);
      response.writeHead(200, { 'content-encoding': encoding, 'content-length': body.length }).end(body);
    });
    const transport = create();
    expect(await getText(transport, server.url)).toBe(TEXT);
    const response = await transport.send({ method: 'GET', url: server.url, headers: {} });
    expect(response.headers['content-length']).toBeUndefined();
    expect(await new Response(response.stream()).text()).toBe(TEXT);
  });

  it('reads replies without a body', async () => {
    await using server = await httpServer((request, response) => {
      const headers = { 'content-length': 42, 'content-encoding': 'gzip' };
      if (request.method === 'HEAD') response.writeHead(200, headers).end();
      else response.writeHead(204).end();
    });
    const transport = create();
    const head = await transport.send({ method: 'HEAD', url: server.url, headers: {} });
    expect([head.headers['content-length'], await head.text()]).toEqual(['42', '']);
    const empty = await transport.send({ method: 'DELETE', url: server.url, headers: {} });
    expect([empty.status, (await empty.bytes()).length]).toEqual([204, 0]);
  });

  it('never follows a redirect', async () => {
    await using server = await httpServer(
      (_request, response) => void response.writeHead(302, { location: '/x' }).end(),
    );
    const response = await create().send({ method: 'GET', url: server.url, headers: {} });
    expect([response.status, response.headers['location']]).toEqual([302, '/x']);
    response.discard();
  });

  it('gives a body to one reader only', async () => {
    await using server = await httpServer((_request, response) => void response.end('x'));
    const response = await create().send({ method: 'GET', url: server.url, headers: {} });
    await response.text();
    expect(await failureOf(response.text())).toBeInstanceOf(ConnectionError);
    expect(() => response.stream()).toThrow('already read');
    response.discard();
  });

  it('says that a refused connection sent nothing, and leaves the stream alone', async () => {
    let pulled = false;
    const body = new ReadableStream<Uint8Array>({ pull: () => void (pulled = true) }, { highWaterMark: 0 });
    const url = `http://127.0.0.1:${await closedPort()}/api/x?secret=1`;
    const error = await failureOf(
      create().send({ method: 'PUT', url, headers: {}, body: name === 'node' ? body : 'x' }),
    );
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ sent: 'no', code: 'ECONNREFUSED', method: 'PUT', path: '/api/x' });
    expect((error as Error).message).toMatch(/^PUT \/api\/x: cannot connect to 127\.0\.0\.1:\d+: nothing accepts/);
    expect(pulled).toBe(false);
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['before the status', (response) => response.socket?.destroy()],
    ['before the end of a body of known length', (response) => breakAfter(response, { 'content-length': 100 })],
    ['before the last chunk', (response) => breakAfter(response, {})],
    ['inside a gzip body', (response) => breakAfter(response, { 'content-encoding': 'gzip' })],
  ])('reports a connection that breaks %s', async (_name, breakIt) => {
    await using server = await httpServer((_request, response) => breakIt(response));
    const transport = create();
    const error = await failureOf(getText(transport, server.url));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ sent: 'maybe', method: 'GET' });
    const stream = transport
      .send({ method: 'GET', url: server.url, headers: {} })
      .then((response) => new Response(response.stream()).text());
    expect(await failureOf(stream)).toBeInstanceOf(ConnectionError);
  });

  it('survives a connection that breaks before anyone reads the body', async () => {
    await using server = await httpServer((_request, response) => breakAfter(response, { 'content-length': 100 }));
    const response = await create().send({ method: 'GET', url: server.url, headers: {} });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await failureOf(response.text())).toBeInstanceOf(ConnectionError);
  });

  it('reports a reply that is not HTTP', async () => {
    await using server = await tcpServer((socket) => socket.end('SSH-2.0-OpenSSH_9.0\r\n'));
    expect(await failureOf(getText(create(), server.url))).toBeInstanceOf(ConnectionError);
  });

  it.each(['not a url', 'ftp://host/x', 'http://127.0.0.1:99999/'])('rejects %s and does not throw', async (url) => {
    await failureOf(create().send({ method: 'GET', url, headers: {} }));
  });

  it('refuses header injection without showing the value', async () => {
    await using server = await httpServer((_request, response) => void response.end());
    const headers = { authorization: 'Bearer hunter2\r\nx: y' };
    const error = await failureOf(create().send({ method: 'GET', url: server.url, headers }));
    expect((error as Error).message).not.toContain('hunter2');
  });

  it('reports a body that fails while it is read', async () => {
    await using server = await httpServer(
      async (request, response) => void response.end(await bodyOf(request).catch(() => '')),
    );
    const body = (async function* () {
      yield new Uint8Array(10);
      throw new Error('disk gone');
    })();
    const error = await failureOf(create().send({ method: 'PUT', url: server.url, headers: {}, body }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ sent: 'maybe' });
  });

  it('frees the connection of a body that is dropped or cancelled', async () => {
    await using server = await httpServer((_request, response) => endless(response));
    const transport = create();
    const dropped = await transport.send({ method: 'GET', url: server.url, headers: {} });
    dropped.discard();
    const cancelled = await transport.send({ method: 'GET', url: server.url, headers: {} });
    const reader = cancelled.stream().getReader();
    await reader.read();
    await reader.cancel();
    await eventually(() => server.open()).toBe(0);
  });
});

describe('the node transport', () => {
  it('reports a compressed body that ends early', async () => {
    const half = gzipSync(TEXT).subarray(0, 200);
    await using server = await httpServer(
      (_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(half),
    );
    expect(await failureOf(getText(createNodeTransport({ env: {} }), server.url))).toBeInstanceOf(ConnectionError);
    const response = await createNodeTransport({ env: {} }).send({ method: 'GET', url: server.url, headers: {} });
    expect(await failureOf(new Response(response.stream()).text())).toBeInstanceOf(ConnectionError);
  });

  it('keeps connections and uses them again, also after a dropped reply', async () => {
    await using server = await httpServer((_request, response) => void response.end('x'.repeat(1000)));
    const transport = createNodeTransport({ env: {} });
    await getText(transport, server.url);
    (await transport.send({ method: 'GET', url: server.url, headers: {} })).discard();
    await new Promise((resolve) => setTimeout(resolve, 30));
    await getText(transport, server.url);
    expect(server.connections.length).toBe(1);
    await transport.close?.();
    await eventually(() => server.open()).toBe(0);
  });

  it('has 32 requests in flight at once, and no more connections than asked', async () => {
    let inFlight = 0;
    let most = 0;
    await using server = await httpServer((_request, response) => {
      most = Math.max(most, (inFlight += 1));
      setTimeout(() => {
        inFlight -= 1;
        response.end();
      }, 50);
    });
    const flood = (options: { maxSockets?: number }): Promise<string[]> => {
      const transport = createNodeTransport({ env: {}, ...options });
      return Promise.all(Array.from({ length: 32 }, () => getText(transport, server.url)));
    };
    await flood({});
    expect(most).toBe(32);
    most = 0;
    await flood({ maxSockets: 3 });
    expect(most).toBe(3);
  });

  it('asks for compression unless the caller or a range says otherwise', async () => {
    const seen: unknown[] = [];
    await using server = await httpServer((request, response) => {
      seen.push(request.headers['accept-encoding']);
      response.end();
    });
    const transport = createNodeTransport({ env: {} });
    for (const headers of [{}, { 'accept-encoding': 'identity' }, { range: 'bytes=0-1' }]) {
      await (
        await transport.send({ method: 'GET', url: server.url, headers: headers as Record<string, string> })
      ).text();
    }
    expect(seen).toEqual(['gzip, deflate, br', 'identity', undefined]);
  });

  it('never goes silently with a body that is shorter than announced', async () => {
    await using server = await httpServer(
      async (request, response) => void response.end(await bodyOf(request).catch(() => '')),
    );
    const transport = createNodeTransport({ env: {} });
    const headers = { 'content-length': '100' };
    const error = await failureOf(transport.send({ method: 'PUT', url: server.url, headers, body: chunks() }));
    expect((error as Error).message).toContain('the request body has 7 bytes, but its content-length is 100');
  });

  it('sends a stream with the length that the caller announces', async () => {
    await using server = await httpServer(async (request, response) => {
      response.end(
        `${request.headers['content-length']} ${request.headers['transfer-encoding']} ${(await bodyOf(request)).length}`,
      );
    });
    const transport = createNodeTransport({ env: {} });
    const headers = { 'content-length': '7' };
    const response = await transport.send({ method: 'PUT', url: server.url, headers, body: chunks() });
    expect(await response.text()).toBe('7 undefined 7');
  });

  it('takes an early answer and lets go of the upload', async () => {
    let cancelled = false;
    await using server = await httpServer((_request, response) => void response.writeHead(413).end('too large'));
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        controller.enqueue(new Uint8Array(1_000));
      },
      cancel: () => void (cancelled = true),
    });
    const response = await createNodeTransport({ env: {} }).send({ method: 'PUT', url: server.url, headers: {}, body });
    expect([response.status, await response.text()]).toEqual([413, 'too large']);
    await eventually(() => cancelled && server.open() === 0).toBe(true);
  });

  it('says of a kept connection that the server closed meanwhile that something may have been sent', async () => {
    await using server = await tcpServer((socket) => {
      let requests = 0;
      socket.on('data', () => {
        requests += 1;
        if (requests > 1) socket.resetAndDestroy();
        else socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
      });
    });
    const transport = createNodeTransport({ env: {} });
    await getText(transport, server.url);
    const error = await failureOf(transport.send({ method: 'POST', url: server.url, headers: {}, body: '{}' }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ sent: 'maybe', code: 'ECONNRESET' });
  });

  it('resolves no name that does not exist', async () => {
    const error = await failureOf(getText(createNodeTransport({ env: {} }), 'https://no-such-host.invalid/'));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ sent: 'no' });
    expect((error as ConnectionError).code).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
  });
});

function breakAfter(response: ServerResponse, headers: Record<string, string | number>): void {
  response.writeHead(200, headers);
  response.write('half', () => setTimeout(() => response.socket?.destroy(), 10));
}

function endless(response: ServerResponse): void {
  response.writeHead(200);
  const timer = setInterval(() => response.write(Buffer.alloc(65_536)), 2);
  response.on('close', () => clearInterval(timer));
}
