import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { AbortedError, ConnectionError, DatabricksError, NotFound, type ClientOptions } from 'databricks-sdk-ts';
import { eventually } from '../support/eventually.js';
import { workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { startServer, type Handler } from '../support/server.js';

const file_path = '/Volumes/main/default/files/a b.bin';
const wirePath = '/api/2.0/fs/files/Volumes/main/default/files/a%20b.bin';
const large = new Uint8Array(randomBytes(3 * 1024 * 1024 + 7));
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function* pieces(bytes: Uint8Array, size = 65_521): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** Both ways in which requests travel on Node. */
const TRANSPORTS: Record<string, ClientOptions> = {
  'node:http': {},
  fetch: { fetch: (url, init) => fetch(url, init) },
};

describe.each(Object.keys(TRANSPORTS))('uploads over %s', (via) => {
  it.each([
    ['bytes', () => large],
    ['a part of a buffer', () => Buffer.concat([Buffer.from('..'), large, Buffer.from('..')]).subarray(2, -2)],
    ['a blob', () => new Blob([large])],
    ['a web stream', () => new Blob([large]).stream()],
    ['a Node stream', () => Readable.from(pieces(large))],
    ['an async iterable', () => pieces(large)],
  ] as const)('%s arrives as it is, with its length', async (_name, contents) => {
    const server = await startServer(() => ({ status: 204 }));
    await workspaceClient(server, TRANSPORTS[via]).files.upload({ file_path, overwrite: true, contents: contents() });
    const [seen] = server.requests;
    expect(seen).toMatchObject({ method: 'PUT', path: wirePath, query: 'overwrite=true' });
    expect(seen?.headers['content-type']).toBe('application/octet-stream');
    expect(seen?.headers['content-length']).toBe(String(large.length));
    expect(digest(seen?.body ?? new Uint8Array())).toBe(digest(large));
  });

  it.each([
    ['text', 'grüße €😀', Buffer.from('grüße €😀')],
    ['JSON text', '{"a":1}', Buffer.from('{"a":1}')],
    ['no text', '', Buffer.alloc(0)],
    ['no bytes', new Uint8Array(), Buffer.alloc(0)],
  ])('%s arrives as it is', async (_name, contents, body) => {
    const server = await startServer(() => ({ status: 204 }));
    await workspaceClient(server, TRANSPORTS[via]).files.upload({ file_path, contents });
    expect(server.requests[0]?.body).toEqual(body);
  });

  it('a stream that fails fails the upload, with its reason', async () => {
    const server = await startServer(() => ({ status: 204 }));
    const contents = (async function* broken() {
      yield large.subarray(0, 10);
      throw new Error('the disk is gone');
    })();
    const error = await failureOf(workspaceClient(server, TRANSPORTS[via]).files.upload({ file_path, contents }));
    expect(error).toBeInstanceOf(DatabricksError);
    expect(error.message).toContain('the disk is gone');
    expect(server.requests).toEqual([]);
  });
});

it.each([[42], [{}], [null], [['a']]])('contents %j are refused before anything is sent', async (contents) => {
  const server = await startServer(() => ({ status: 204 }));
  const request = { file_path, contents: contents as unknown as string };
  const error = await failureOf(workspaceClient(server).files.upload(request));
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toContain("'contents' must be a string, Uint8Array, Blob, ReadableStream or async iterable");
  expect(server.requests).toEqual([]);
});

describe.each(Object.keys(TRANSPORTS))('downloads over %s', (via) => {
  it('give contents and headers', async () => {
    const headers = { 'content-type': 'application/x-thing', 'last-modified': 'Wed, 21 Oct 2015 07:28:00 GMT' };
    const server = await startServer(() => ({
      headers: { ...headers, 'content-length': String(large.length) },
      body: large,
    }));
    const file = await workspaceClient(server, TRANSPORTS[via]).files.download({ file_path });
    expect(file).toMatchObject({ ...headers, 'content-length': large.length });
    expect(digest(new Uint8Array(await new Response(file.contents).arrayBuffer()))).toBe(digest(large));
    expect(server.requests[0]).toMatchObject({ path: wirePath, headers: { accept: 'application/octet-stream' } });
  });

  it('of text that looks like JSON or HTML are bytes', async () => {
    const body = '<html>{"error_code":"X","message":"m"}';
    const server = await startServer(() => ({ headers: { 'content-type': 'text/html' }, body }));
    const { contents } = await workspaceClient(server, TRANSPORTS[via]).files.download({ file_path });
    expect(await new Response(contents).text()).toBe(body);
  });

  it('of something that is not there are errors', async () => {
    const server = await startServer(() => ({ status: 404, body: { error_code: 'NOT_FOUND', message: 'no file' } }));
    const error = await failureOf(workspaceClient(server, TRANSPORTS[via]).files.download({ file_path }));
    expect(error).toBeInstanceOf(NotFound);
    expect(error.message).toBe('no file');
  });

  it('that break off say so', async () => {
    const server = await startServer((_seen, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('abc', () => setTimeout(() => response.destroy(), 20));
    });
    const { contents } = await workspaceClient(server, TRANSPORTS[via]).files.download({ file_path });
    const error = await failureOf(new Response(contents).text());
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toContain('reading the response');
  });

  it('are as slow as their reader', async () => {
    const total = 64 * 1024 * 1024;
    const flow = flowing(total);
    const server = await startServer(flow.handler);
    const { contents } = await workspaceClient(server, TRANSPORTS[via]).files.download({ file_path });
    const reader = contents.getReader();
    let received = (await reader.read()).value?.length ?? 0;
    await settled(flow.written);
    // What fits into the buffers of both sockets; it does not grow with the file.
    expect(flow.written()).toBeLessThan(24 * 1024 * 1024);
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) received += chunk.value.length;
    expect(received).toBe(total);
  });

  it.each([
    ['cancelling the stream', (contents: ReadableStream<Uint8Array>) => contents.cancel()],
    [
      'leaving the loop',
      async (contents: ReadableStream<Uint8Array>) => {
        for await (const chunk of contents) if (chunk.length > 0) break;
      },
    ],
  ])('%s frees the connection', async (_name, leave) => {
    const flow = flowing(64 * 1024 * 1024);
    const server = await startServer(flow.handler);
    const { contents } = await workspaceClient(server, TRANSPORTS[via]).files.download({ file_path });
    await leave(contents);
    await eventually(flow.wasCutOff).toBe(true);
  });

  it('the signal ends one in the middle and frees the connection', async () => {
    const flow = flowing(64 * 1024 * 1024);
    const server = await startServer(flow.handler);
    const controller = new AbortController();
    const options = { signal: controller.signal };
    const { contents } = await workspaceClient(server, TRANSPORTS[via]).files.download({ file_path }, options);
    const reader = contents.getReader();
    await reader.read();
    controller.abort();
    const drain = async (): Promise<void> => {
      for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read());
    };
    expect(await failureOf(drain())).toBeInstanceOf(AbortedError);
    await eventually(flow.wasCutOff).toBe(true);
  });
});

describe('a signal', () => {
  it('ends an upload in the middle, lets go of its stream and frees the connection', async () => {
    const server = await startServer(() => ({ status: 204 }));
    let cancelled: unknown;
    const controller = new AbortController();
    const contents = new ReadableStream<Uint8Array>({
      pull: (stream) => stream.enqueue(large.subarray(0, 1024)),
      cancel: (reason) => void (cancelled = reason ?? 'cancelled'),
    });
    const options = { signal: controller.signal };
    const request = { method: 'PUT', path: wirePath, body: contents } as const;
    const upload = failureOf(workspaceClient(server).apiClient.do(request, options));
    await eventually(() => server.connections()).toBe(1);
    controller.abort();
    expect(await upload).toBeInstanceOf(AbortedError);
    await eventually(() => cancelled).toBeDefined();
    await eventually(() => server.connections()).toBe(0);
  });

  it('ends a JSON reply in the middle and frees the connection', async () => {
    const server = await startServer((_seen, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"cluster_id":');
    });
    const controller = new AbortController();
    const call = failureOf(workspaceClient(server).clusters.get({ cluster_id: 'x' }, { signal: controller.signal }));
    await eventually(() => server.requests.length).toBe(1);
    controller.abort('no longer wanted');
    const error = await call;
    expect(error).toBeInstanceOf(AbortedError);
    expect(error.cause).toBe('no longer wanted');
    await eventually(() => server.connections()).toBe(0);
  });

  it('leaves no listener behind after many calls', async () => {
    const server = await startServer(() => ({ body: {} }));
    const w = workspaceClient(server);
    const { signal } = new AbortController();
    let listeners = 0;
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
    signal.addEventListener = (...args: Parameters<typeof add>): void => void ((listeners += 1), add(...args));
    signal.removeEventListener = (...args: Parameters<typeof remove>): void => void ((listeners -= 1), remove(...args));
    for (let index = 0; index < 20; index += 1) await w.clusters.get({ cluster_id: 'x' }, { signal });
    expect(listeners).toBe(0);
  });
});

it('calls in a row use one connection', async () => {
  const server = await startServer(() => ({ body: {} }));
  const w = workspaceClient(server);
  for (let index = 0; index < 10; index += 1) await w.clusters.get({ cluster_id: 'x' });
  expect(await server.connections()).toBe(1);
  await w.close();
  await eventually(() => server.connections()).toBe(0);
});

interface Flow {
  readonly handler: Handler;
  readonly written: () => number;
  /** The connection was closed before everything was sent. */
  readonly wasCutOff: () => boolean;
}

/** A reply of `total` bytes that is written as fast as it is taken. */
function flowing(total: number): Flow {
  let written = 0;
  let cutOff = false;
  const chunk = new Uint8Array(64 * 1024);
  const handler: Handler = (_seen, response) => {
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': String(total) });
    response.once('close', () => (cutOff = !response.writableFinished));
    const pump = (): void => {
      while (written < total) {
        written += chunk.length;
        if (!response.write(chunk)) return void response.once('drain', pump);
      }
      response.end();
    };
    pump();
  };
  return { handler, written: () => written, wasCutOff: () => cutOff };
}

/** Waits until a number stays the same for a while. */
async function settled(value: () => number): Promise<void> {
  for (let last = -1; last !== value();) {
    last = value();
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
