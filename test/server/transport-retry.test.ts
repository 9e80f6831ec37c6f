import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../runtime/base/clock.js';
import { ConnectionError, TimeoutError } from '../../runtime/errors/index.js';
import { deadlineStep } from '../../runtime/http/pipeline/deadline.js';
import type { HttpBody } from '../../runtime/base/message.js';
import { compose } from '../../runtime/http/pipeline/compose.js';
import { raiseStep } from '../../runtime/http/pipeline/raise.js';
import { retryStep } from '../../runtime/http/pipeline/retry.js';
import { createNodeTransport } from '../../runtime/http/transport/node/node.js';
import { exchange } from '../support/http/exchange.js';
import { bodyOf, closedPort, httpServer } from '../support/loopback.js';
import { transports } from '../support/http/transports.js';
import { failureOf } from '../support/failures.js';
import { testClock } from '../support/clock.js';

describe.each(transports)('retries over the %s transport', (_name, create) => {
  const pipeline = (clock = testClock()) => {
    const transport = create();
    return compose([retryStep({ clock, random: () => 0 }), raiseStep(clock)], ({ request }) => transport.send(request));
  };

  it.each<[string, HttpBody, string]>([
    ['text', '{"a":1}', '{"a":1}'],
    ['bytes', new Uint8Array([104, 105]), 'hi'],
    ['a blob', new Blob(['blob']), 'blob'],
  ])('send %s whole again after a reset', async (_kind, body, want) => {
    const seen: string[] = [];
    await using server = await httpServer(async (request, response) => {
      seen.push((await bodyOf(request)).toString());
      if (seen.length === 1) request.socket.resetAndDestroy();
      else response.end('ok');
    });
    const response = await pipeline()(exchange({ method: 'PUT', url: server.url, body }));
    expect([await response.text(), seen]).toEqual(['ok', [want, want]]);
  });

  it('make exactly one request of a POST whose reply is lost', async () => {
    let requests = 0;
    await using server = await httpServer(async (request) => {
      await bodyOf(request);
      requests += 1;
      request.socket.destroy();
    });
    const error = await failureOf(pipeline()(exchange({ method: 'POST', url: server.url, body: '{}' })));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(requests).toBe(1);
  });

  it('repeat a POST that met a closed port', async () => {
    const port = await closedPort();
    const clock = testClock();
    let requests = 0;
    const late = createServer((socket) => {
      requests += 1;
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\nok'));
    });
    const sleep = async (ms: number): Promise<void> => {
      clock.advance(ms);
      await new Promise<void>((resolve) => late.listen(port, '127.0.0.1', resolve));
    };
    const send = pipeline({ ...clock, sleep });
    const response = await send(exchange({ method: 'POST', url: `http://127.0.0.1:${port}`, body: '{}' }));
    expect(await response.text()).toBe('ok');
    await new Promise((resolve) => late.close(resolve));
    expect(requests).toBeGreaterThanOrEqual(1);
  });
});

describe('a deadline over the node transport', () => {
  const pipeline = () => {
    const transport = createNodeTransport({ env: {} });
    const steps = [
      deadlineStep({ clock: systemClock }),
      retryStep({ clock: systemClock, random: () => 0 }),
      raiseStep(),
    ];
    return compose(steps, ({ request }) => transport.send(request));
  };

  it('ends the wait for headers and the reading of the body', async () => {
    await using silent = await httpServer(() => {});
    expect(await failureOf(pipeline()(exchange({ url: silent.url }, { options: { timeoutMs: 60 } })))).toBeInstanceOf(
      TimeoutError,
    );
    await using half = await httpServer((_request, response) => void response.write('half'));
    const response = await pipeline()(exchange({ url: half.url }, { options: { timeoutMs: 60 } }));
    expect(await failureOf(response.text())).toBeInstanceOf(TimeoutError);
  });

  it('names the last real error as its cause', async () => {
    let requests = 0;
    await using server = await httpServer((_request, response) => {
      requests += 1;
      if (requests === 1) response.writeHead(503).end('{"error_code":"TEMPORARILY_UNAVAILABLE","message":"busy"}');
    });
    const error = await failureOf(pipeline()(exchange({ url: server.url }, { options: { timeoutMs: 1_500 } })));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ cause: { status: 503, message: 'busy' } });
  });
});
