import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { AbortedError, TimeoutError } from '../../runtime/errors/index.js';
import { createNodeTransport } from '../../runtime/http/transport/node/node.js';
import { bodyOf, getText, httpServer, tcpServer } from '../support/loopback.js';
import { transports } from '../support/http/transports.js';
import { failureOf } from '../support/failures.js';
import { eventually } from '../support/eventually.js';

describe.each(transports)('aborting a request of the %s transport', (_name, create) => {
  it('sends nothing when the signal is aborted already', async () => {
    await using server = await httpServer((_request, response) => void response.end());
    const signal = AbortSignal.abort('never mind');
    const error = await failureOf(create().send({ method: 'GET', url: server.url, headers: {}, signal }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error).toMatchObject({ cause: 'never mind' });
    expect(server.connections.length).toBe(0);
  });

  it('frees the connection while waiting for the reply', async () => {
    await using server = await httpServer(() => {});
    const controller = new AbortController();
    const outcome = failureOf(
      create().send({ method: 'GET', url: server.url, headers: {}, signal: controller.signal }),
    );
    await eventually(() => server.open()).toBe(1);
    controller.abort(new Error('enough'));
    expect(await outcome).toMatchObject({ name: 'AbortedError', cause: new Error('enough') });
    await eventually(() => server.open()).toBe(0);
  });

  it('frees the connection while the body is read', async () => {
    await using server = await httpServer((_request, response) => void response.write('half'));
    const controller = new AbortController();
    const response = await create().send({ method: 'GET', url: server.url, headers: {}, signal: controller.signal });
    const outcome = failureOf(response.text());
    controller.abort();
    expect(await outcome).toBeInstanceOf(AbortedError);
    await eventually(() => server.open()).toBe(0);
  });

  it('breaks a stream, also between two reads', async () => {
    await using server = await httpServer((_request, response) => void response.write('half'));
    const controller = new AbortController();
    const response = await create().send({ method: 'GET', url: server.url, headers: {}, signal: controller.signal });
    const reader = response.stream().getReader();
    await reader.read();
    const pending = failureOf(reader.read());
    controller.abort();
    expect(await pending).toBeInstanceOf(AbortedError);

    const other = new AbortController();
    const second = (await create().send({ method: 'GET', url: server.url, headers: {}, signal: other.signal }))
      .stream()
      .getReader();
    await second.read();
    other.abort();
    await eventually(() => server.open()).toBe(0);
    expect(await failureOf(second.read())).toBeInstanceOf(AbortedError);
  });

  it('cancels the body that is being sent', async () => {
    await using server = await tcpServer((socket) => socket.resume());
    const controller = new AbortController();
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => stream.enqueue(new Uint8Array(10)),
      cancel: () => void (cancelled = true),
    });
    const outcome = failureOf(
      create().send({ method: 'PUT', url: server.url, headers: {}, body, signal: controller.signal }),
    );
    await eventually(() => server.open()).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort();
    expect(await outcome).toBeInstanceOf(AbortedError);
    await eventually(() => cancelled && server.open() === 0).toBe(true);
  });

  it('rejects with an error of our own when that is the reason', async () => {
    await using server = await httpServer(() => {});
    const controller = new AbortController();
    const outcome = failureOf(
      create().send({ method: 'GET', url: server.url, headers: {}, signal: controller.signal }),
    );
    const reason = new TimeoutError('too slow', { timeoutMs: 1 });
    controller.abort(reason);
    expect(await outcome).toBe(reason);
  });

  it('leaves no listener behind', async () => {
    await using server = await httpServer(async (request, response) => void response.end(await bodyOf(request)));
    const { signal } = new AbortController();
    const transport = create();
    const send = () => transport.send({ method: 'POST', url: server.url, headers: {}, body: 'x', signal });
    await (await send()).text();
    await new Response((await send()).stream()).text();
    await (await send()).stream().cancel();
    (await send()).discard();
    await failureOf(transport.send({ method: 'GET', url: 'http://127.0.0.1:1', headers: {}, signal }));
    await eventually(() => getEventListeners(signal, 'abort').length).toBe(0);
  });
});

describe('aborting a request of the node transport', () => {
  it('takes it out of the queue without harm to the others', async () => {
    await using server = await httpServer((_request, response) => void setTimeout(() => response.end('x'), 30));
    const transport = createNodeTransport({ env: {}, maxSockets: 1 });
    const first = getText(transport, server.url);
    const controller = new AbortController();
    const queued = failureOf(
      transport.send({ method: 'GET', url: server.url, headers: {}, signal: controller.signal }),
    );
    const last = getText(transport, server.url);
    controller.abort();
    expect(await queued).toBeInstanceOf(AbortedError);
    expect(await Promise.all([first, last])).toEqual(['x', 'x']);
  });
});
