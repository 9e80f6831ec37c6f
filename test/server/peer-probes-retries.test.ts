import { describe, expect, it } from 'vitest';
import {
  AbortedError,
  ApiError,
  ConnectionError,
  InternalError,
  RequestLimitExceeded,
  TemporarilyUnavailable,
  TimeoutError,
  TooManyRequests,
  type ResponseSummary,
} from 'databricks-sdk-ts';
import { eventually } from '../support/eventually.js';
import { workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { fastClock } from '../support/clock.js';
import { inTurn, startServer, type Answer } from '../support/server.js';

const unavailable: Answer = { status: 503, body: { error_code: 'TEMPORARILY_UNAVAILABLE', message: 'soon' } };
const limited: Answer = { status: 429, body: { error_code: 'REQUEST_LIMIT_EXCEEDED', message: 'too fast' } };
const fine: Answer = { body: { cluster_id: 'x' } };

describe('retries', () => {
  it.each([
    ['503', unavailable],
    ['429', limited],
    ['502', { status: 502 }],
    ['504', { status: 504 }],
    ['a transient message', { status: 400, body: { error_code: 'X', message: 'ClusterNotReadyException: wait' } }],
    ['a reset connection', 'reset'],
  ] as const)('a GET after %s', async (_name, first) => {
    const server = await startServer(inTurn(first, first, fine));
    const clock = fastClock();
    expect(await workspaceClient(server, { clock }).clusters.get({ cluster_id: 'x' })).toEqual({ cluster_id: 'x' });
    expect(server.requests).toHaveLength(3);
    expect(clock.sleeps).toHaveLength(2);
    expect(clock.sleeps[0]).toBeGreaterThanOrEqual(1_050);
    expect(clock.sleeps[0]).toBeLessThanOrEqual(1_750);
    expect(clock.sleeps[1]).toBeGreaterThanOrEqual(2_050);
  });

  it('a GET whose reply breaks off in the middle', async () => {
    const server = await startServer((_seen, response, index) => {
      if (index > 0) return fine;
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"clus', () => response.destroy());
      return 'hang';
    });
    expect(await workspaceClient(server).clusters.get({ cluster_id: 'x' })).toEqual({ cluster_id: 'x' });
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ['seconds', () => '7', 7_000],
    ['a fraction', () => '7.5', 7_500],
    ['a date', (now: number) => new Date(now + 40_000).toUTCString(), 20_000],
  ] as const)('after what Retry-After says as %s', async (_name, header, least) => {
    const clock = fastClock();
    const server = await startServer((_seen, _response, index) =>
      index === 0 ? { ...limited, headers: { 'retry-after': header(clock.now()) } } : fine,
    );
    await workspaceClient(server, { clock }).clusters.get({ cluster_id: 'x' });
    expect(server.requests).toHaveLength(2);
    expect(clock.sleeps[0]).toBeGreaterThanOrEqual(least);
    expect(clock.sleeps[0]).toBeLessThanOrEqual(40_000);
  });

  it('after what RetryInfo in the error says', async () => {
    const details = [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retry_delay: '9s' }];
    const server = await startServer(inTurn({ status: 429, body: { error_code: 'X', message: 'm', details } }, fine));
    const clock = fastClock();
    await workspaceClient(server, { clock }).clusters.get({ cluster_id: 'x' });
    expect(clock.sleeps[0]).toBeGreaterThanOrEqual(9_000);
  });

  it('until the time is up, and then throws what really happened', async () => {
    const server = await startServer(() => ({ ...limited, headers: { 'x-request-id': 'req-7' } }));
    const w = workspaceClient(server, { retryTimeoutSeconds: 20, clock: fastClock(50) });
    const error = await failureOf(w.clusters.get({ cluster_id: 'x' }));
    expect(error).toBeInstanceOf(RequestLimitExceeded);
    expect(error).toBeInstanceOf(TooManyRequests);
    expect(error).toMatchObject({ message: 'too fast', status: 429, requestId: 'req-7' });
    expect(error).toMatchObject({ attempts: server.requests.length });
    expect(server.requests.length).toBeGreaterThan(2);
  });

  it('for five minutes unless told otherwise', async () => {
    const server = await startServer(() => unavailable);
    const clock = fastClock(400);
    const start = clock.now();
    const error = await failureOf(workspaceClient(server, { clock }).clusters.get({ cluster_id: 'x' }));
    expect(error).toBeInstanceOf(TemporarilyUnavailable);
    expect(clock.now() - start).toBeGreaterThan(200_000);
    expect(clock.sleeps.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(300_000);
    expect(Math.max(...clock.sleeps)).toBeLessThanOrEqual(10_750);
  });

  it('with the reason as cause when timeoutMs of the call ends them', async () => {
    const server = await startServer(() => ({ ...unavailable, headers: { 'retry-after': '1' } }));
    const w = workspaceClient(server, { clock: fastClock(20) });
    const error = await failureOf(w.clusters.get({ cluster_id: 'x' }, { timeoutMs: 20_000 }));
    expect(error instanceof TemporarilyUnavailable || error.cause instanceof TemporarilyUnavailable).toBe(true);
    expect(server.requests.length).toBeGreaterThan(1);
  });

  it('as often as the call or the client allows', async () => {
    const server = await startServer(() => unavailable);
    const w = workspaceClient(server, { retry: { maxAttempts: 3 } });
    expect(await failureOf(w.clusters.get({ cluster_id: 'x' }))).toMatchObject({ attempts: 3 });
    const two = { retry: { maxAttempts: 2 } };
    expect(await failureOf(w.clusters.get({ cluster_id: 'x' }, two))).toMatchObject({ attempts: 2 });
    expect(await failureOf(w.clusters.get({ cluster_id: 'x' }, { retry: false }))).toMatchObject({ attempts: 1 });
    expect(server.requests).toHaveLength(6);
    const never = workspaceClient(server, { retry: false });
    expect(await failureOf(never.clusters.get({ cluster_id: 'x' }))).toMatchObject({ attempts: 1 });
    expect(server.requests).toHaveLength(7);
  });

  it('and tells onResponse of each attempt', async () => {
    const server = await startServer(inTurn({ ...unavailable, headers: { 'x-request-id': 'r' } }, fine));
    const seen: ResponseSummary[] = [];
    const onResponse = (response: ResponseSummary): void => void seen.push(response);
    await workspaceClient(server).clusters.get({ cluster_id: 'x' }, { onResponse });
    expect(seen.map(({ status, attempts, requestId }) => [status, attempts, requestId])).toEqual([
      [503, 1, 'r'],
      [200, 2, undefined],
    ]);
  });

  it('end at once when the signal aborts during the pause', async () => {
    const server = await startServer(() => ({ ...unavailable, headers: { 'retry-after': '200' } }));
    const controller = new AbortController();
    const w = workspaceClient(server, { clock: fastClock(1) });
    const call = failureOf(w.clusters.get({ cluster_id: 'x' }, { signal: controller.signal }));
    await eventually(() => server.requests.length).toBe(1);
    setTimeout(() => controller.abort(new Error('enough')), 20);
    const error = await call;
    expect(error).toBeInstanceOf(AbortedError);
    expect(error.cause).toMatchObject({ message: 'enough' });
  });
});

describe('what is not retried', () => {
  it('a GET after 500 with a body of another kind', async () => {
    const server = await startServer(() => ({ status: 500, body: 'boom' }));
    const error = await failureOf(workspaceClient(server).clusters.get({ cluster_id: 'x' }));
    expect(error).toBeInstanceOf(InternalError);
    expect(server.requests).toHaveLength(1);
  });

  it.each([400, 401, 403, 404, 409, 500, 501])('a GET after %i', async (status) => {
    const server = await startServer(() => ({ status, body: { error_code: 'X', message: 'lasting' } }));
    const error = await failureOf(workspaceClient(server).clusters.get({ cluster_id: 'x' }));
    expect(error).toMatchObject({ status, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ['a POST', (w: ReturnType<typeof workspaceClient>) => w.clusters.delete({ cluster_id: 'x' })],
    ['a PATCH', (w: ReturnType<typeof workspaceClient>) => w.catalogs.update({ name: 'main', comment: 'c' })],
  ])('%s after a reset', async (_name, send) => {
    const server = await startServer(() => 'reset');
    const error = await failureOf(send(workspaceClient(server)));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ sent: 'maybe', code: 'ECONNRESET' });
    expect(server.requests).toHaveLength(1);
  });

  it('a POST after 429, and after 503 with Retry-After, is: the server did nothing', async () => {
    const later = { headers: { 'retry-after': '1' } };
    const server = await startServer(inTurn(limited, { ...unavailable, ...later }, { body: {} }));
    await workspaceClient(server).clusters.delete({ cluster_id: 'x' });
    expect(server.requests).toHaveLength(3);
    expect(new Set(server.requests.map(({ body }) => body.toString()))).toEqual(new Set(['{"cluster_id":"x"}']));
  });

  it('a refused connection is: nothing was sent', async () => {
    const server = await startServer(() => ({ body: {} }));
    await server.close();
    const clock = fastClock();
    const w = workspaceClient(server, { clock, retry: { maxAttempts: 2 } });
    const error = await failureOf(w.clusters.delete({ cluster_id: 'x' }));
    expect(error).toMatchObject({ sent: 'no', code: 'ECONNREFUSED' });
    expect(error.message).toContain('nothing accepts connections there');
    expect(clock.sleeps).toHaveLength(1);
  });
});

describe('idempotency tokens', () => {
  it('are made once for all attempts of a call', async () => {
    const server = await startServer(inTurn('reset', unavailable, { body: { run_id: 7 } }));
    const { response } = await workspaceClient(server).jobs.runNow({ job_id: 1 });
    expect(response.run_id).toBe(7);
    const tokens = server.requests.map(
      ({ body }) => (JSON.parse(body.toString()) as object as RunNowBody).idempotency_token,
    );
    expect(tokens).toHaveLength(3);
    expect(tokens[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(tokens).size).toBe(1);
  });

  it('differ between calls, and leave the request and the token of the caller alone', async () => {
    const server = await startServer(() => ({ body: { run_id: 7 } }));
    const w = workspaceClient(server);
    const request = Object.freeze({ job_id: 1 });
    await w.jobs.runNow(request);
    await w.jobs.runNow(request);
    await w.jobs.runNow({ ...request, idempotency_token: 'mine' });
    const tokens = server.requests.map(
      ({ body }) => (JSON.parse(body.toString()) as object as RunNowBody).idempotency_token,
    );
    expect(new Set(tokens).size).toBe(3);
    expect(tokens[2]).toBe('mine');
    expect(request).toEqual({ job_id: 1 });
  });
});

interface RunNowBody {
  readonly idempotency_token?: string;
}

describe('time limits', () => {
  it('a server that never answers ends in TimeoutError after httpTimeoutSeconds', async () => {
    const server = await startServer(() => 'hang');
    const w = workspaceClient(server, { httpTimeoutSeconds: 0.2, retry: false });
    const error = await failureOf(w.clusters.get({ cluster_id: 'x' }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeoutMs: 200, sent: 'maybe' });
    expect(error.message).toContain('raise httpTimeoutSeconds');
    await eventually(() => server.connections()).toBe(0);
  });

  it('is repeated where that is safe, and not where it is not', async () => {
    const slow = await startServer(inTurn('hang', fine));
    const options = { httpTimeoutSeconds: 0.5 };
    expect(await workspaceClient(slow, options).clusters.get({ cluster_id: 'x' })).toEqual({ cluster_id: 'x' });
    expect(slow.requests).toHaveLength(2);
    const create = await startServer(() => 'hang');
    const lost = await failureOf(workspaceClient(create, options).clusters.delete({ cluster_id: 'x' }));
    expect(lost).toBeInstanceOf(TimeoutError);
    expect(create.requests).toHaveLength(1);
  });

  it('timeoutMs of the call ends it, whatever it waits for, and frees the connection', async () => {
    const server = await startServer((_seen, response, index) => {
      if (index === 0) return 'hang';
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"cluster_id":');
      return 'hang';
    });
    const w = workspaceClient(server, { clock: fastClock(1) });
    for (let index = 0; index < 2; index += 1) {
      const error = await failureOf(w.clusters.get({ cluster_id: 'x' }, { timeoutMs: 150 }));
      expect(error).toBeInstanceOf(TimeoutError);
      expect(error).toMatchObject({ timeoutMs: 150 });
      expect(error).not.toBeInstanceOf(ApiError);
      expect(error.message).toContain('Clusters.get did not finish within 150 ms');
    }
    await eventually(() => server.connections()).toBe(0);
  });
});
