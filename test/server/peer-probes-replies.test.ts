import { describe, expect, it } from 'vitest';
import { ApiError, DatabricksError, NotFound, ResourceDoesNotExist, WaitError, type Wait } from 'databricks-sdk-ts';
import { eventually } from '../support/eventually.js';
import { workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { fastClock } from '../support/clock.js';
import { inTurn, startServer } from '../support/server.js';

const json = { 'content-type': 'application/json' };

describe('values of replies', () => {
  it.each([
    ['9007199254740991', 9_007_199_254_740_991],
    ['9007199254740993', '9007199254740993'],
    ['9223372036854775807', '9223372036854775807'],
    ['-9223372036854775808', '-9223372036854775808'],
    ['0', 0],
  ])('the integer %s is exact', async (text, value) => {
    const server = await startServer(() => ({
      headers: json,
      body: `{"run_id":${text},"tasks":[{"run_id":${text}}]}`,
    }));
    const run = await workspaceClient(server).jobs.getRun({ run_id: 1 });
    expect(run.run_id).toBe(value);
    expect(run.tasks?.[0]?.run_id).toBe(value);
    expect(BigInt(run.run_id ?? '')).toBe(BigInt(text));
  });

  it('enum values and fields of tomorrow are kept, also in lists', async () => {
    const warehouse = { id: 'w', state: 'HIBERNATING', warehouse_type: 'REAL_TIME', nested: { new: [1, null] } };
    const server = await startServer(() => ({ body: { warehouses: [warehouse], ...warehouse } }));
    const w = workspaceClient(server);
    expect(await w.warehouses.get({ id: 'w' })).toMatchObject(warehouse);
    expect(await w.warehouses.list().toArray()).toEqual([warehouse]);
  });

  it('null is null', async () => {
    const server = await startServer(() => ({ body: { cluster_id: 'x', cluster_name: null } }));
    expect(await workspaceClient(server).clusters.get({ cluster_id: 'x' })).toEqual({
      cluster_id: 'x',
      cluster_name: null,
    });
  });

  it('an empty reply is an empty object, or nothing where nothing is promised', async () => {
    const server = await startServer(() => ({}));
    const w = workspaceClient(server);
    expect(await w.clusters.get({ cluster_id: 'x' })).toEqual({});
    expect(await w.files.delete({ file_path: '/Volumes/a' })).toBeUndefined();
  });
});

describe('lists', () => {
  it('an empty page with a token is not the end', async () => {
    const server = await startServer(
      inTurn(
        { body: { next_page_token: 'two' } },
        { body: { clusters: [], next_page_token: 'three' } },
        { body: { clusters: [{ cluster_id: 'x' }], next_page_token: '' } },
      ),
    );
    const ids: unknown[] = [];
    for await (const { cluster_id } of workspaceClient(server).clusters.list({ page_size: 2 })) ids.push(cluster_id);
    expect(ids).toEqual(['x']);
    expect(server.requests.map(({ query }) => query)).toEqual([
      'page_size=2',
      'page_size=2&page_token=two',
      'page_size=2&page_token=three',
    ]);
  });

  it('a token that comes again is an error, not a loop', async () => {
    const server = await startServer(() => ({ body: { clusters: [{ cluster_id: 'x' }], next_page_token: 'same' } }));
    const error = await failureOf(workspaceClient(server).clusters.list().toArray());
    expect(error).toBeInstanceOf(DatabricksError);
    expect(error.message).toContain('next_page_token');
    expect(server.requests).toHaveLength(2);
  });

  it('nothing is sent before the first item is asked for, and no page beyond the limit', async () => {
    const server = await startServer((_seen, _response, index) => ({
      body: { clusters: [{}, {}], next_page_token: `t${index}` },
    }));
    const list = workspaceClient(server).clusters.list();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.requests).toHaveLength(0);
    expect(await list.toArray({ limit: 4 })).toHaveLength(4);
    expect(server.requests).toHaveLength(2);
  });

  it('an error in the middle is thrown there, after what came before', async () => {
    const server = await startServer(
      inTurn({ body: { clusters: [{ cluster_id: 'x' }], next_page_token: 'two' } }, { status: 400 }),
    );
    const seen: unknown[] = [];
    const walk = async (): Promise<void> => {
      for await (const { cluster_id } of workspaceClient(server).clusters.list()) seen.push(cluster_id);
    };
    expect(await failureOf(walk())).toBeInstanceOf(ApiError);
    expect(seen).toEqual(['x']);
  });
});

describe('errors', () => {
  it('a 404 with RequestInfo in its details keeps message, code and details', async () => {
    const server = await startServer(() => ({
      status: 404,
      body: {
        error_code: 'RESOURCE_DOES_NOT_EXIST',
        message: 'Cluster x does not exist',
        details: [
          { '@type': 'type.googleapis.com/google.rpc.RequestInfo', request_id: 'req-1', serving_data: '' },
          { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'GONE', domain: 'clusters' },
        ],
      },
    }));
    const error = await failureOf(workspaceClient(server).clusters.get({ cluster_id: 'x' }));
    expect(error).toBeInstanceOf(ResourceDoesNotExist);
    expect(error).toBeInstanceOf(NotFound);
    expect(error).toMatchObject({
      message: 'Cluster x does not exist',
      errorCode: 'RESOURCE_DOES_NOT_EXIST',
      status: 404,
      requestId: 'req-1',
      method: 'GET',
      path: '/api/2.1/clusters/get',
      details: { requestInfo: { request_id: 'req-1' }, errorInfo: { reason: 'GONE', domain: 'clusters' } },
    });
    expect(String(error)).toContain('GET /api/2.1/clusters/get, 404, RESOURCE_DOES_NOT_EXIST, request req-1');
  });

  it.each(['x-request-id', 'x-databricks-request-id'])('has the request id of the header %s', async (name) => {
    const server = await startServer(() => ({ status: 500, headers: { [name]: 'req-2' }, body: 'boom' }));
    const error = await failureOf(workspaceClient(server).clusters.get({ cluster_id: 'x' }));
    expect(error).toMatchObject({ requestId: 'req-2', status: 500 });
  });

  it.each([
    ['named as such', { 'content-type': 'text/html; charset=utf-8' }],
    ['in disguise', json],
  ])('an HTML page with status 200, %s, is an error that says what to check', async (_name, headers) => {
    const body = `<!DOCTYPE html><html><head><title>Sign in</title></head><body>${'x'.repeat(100_000)}</body></html>`;
    const server = await startServer(() => ({ headers: { ...headers, 'x-request-id': 'req-3' }, body }));
    const error = await failureOf(workspaceClient(server).clusters.get({ cluster_id: 'x' }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 200, requestId: 'req-3' });
    expect(error.message).toContain('page title: Sign in');
    expect(error.message).toContain('check that the host');
    expect(error.message.length).toBeLessThan(1_000);
    expect(server.requests).toHaveLength(1);
  });

  it('an error object with status 200 is an error', async () => {
    const body = { error_code: 'MAX_NOTEBOOK_SIZE_EXCEEDED', message: 'too big' };
    const server = await startServer(() => ({ body }));
    const error = await failureOf(workspaceClient(server).workspace.export({ path: '/x' }));
    expect(error).toMatchObject({ errorCode: 'MAX_NOTEBOOK_SIZE_EXCEEDED', message: 'too big', status: 200 });
  });

  it('a body that is cut off as JSON is an error without the body', async () => {
    const server = await startServer(() => ({ headers: json, body: '{"cluster_id": "secret-looking-thing' }));
    const error = await failureOf(workspaceClient(server).clusters.get({ cluster_id: 'x' }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error.message).toContain('not JSON');
    expect(error.message).not.toContain('secret-looking');
  });
});

describe('waits', () => {
  const created = { body: { cluster_id: 'x' } };
  const state = (name: string, state_message = ''): { body: unknown } => ({
    body: { cluster_id: 'x', state: name, state_message },
  });

  it('result({ timeoutMs }) resolves to the last state', async () => {
    const server = await startServer(inTurn(created, state('PENDING'), state('PENDING'), state('RUNNING')));
    const clock = fastClock();
    const wait = await workspaceClient(server, { clock }).clusters.create({ spark_version: '15.4.x' });
    expect(wait.response.cluster_id).toBe('x');
    const seen: unknown[] = [];
    const cluster = await wait.result({ timeoutMs: 1_200_000, onProgress: ({ state }) => void seen.push(state) });
    expect(cluster.state).toBe('RUNNING');
    expect(seen).toEqual(['PENDING', 'PENDING', 'RUNNING']);
    expect(server.requests.slice(1).map(({ path, query }) => `${path}?${query}`)).toEqual(
      Array(3).fill('/api/2.1/clusters/get?cluster_id=x'),
    );
  });

  it('a failure is a WaitError with state, message, last reply and the states seen', async () => {
    const server = await startServer(
      inTurn(created, state('PENDING'), state('TERMINATED', 'no instances of this type')),
    );
    const wait = await workspaceClient(server).clusters.create({ spark_version: '15.4.x' });
    const error = await failureOf(wait.result());
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toBeInstanceOf(DatabricksError);
    expect(error).not.toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      state: 'TERMINATED',
      stateMessage: 'no instances of this type',
      timedOut: false,
      lastResponse: { cluster_id: 'x' },
      statesSeen: new Map([
        ['PENDING', 1],
        ['TERMINATED', 1],
      ]),
    });
    expect(error.message).toContain('no instances of this type');
  });

  it('a time limit is one of the clock on the wall, and can be tried again', async () => {
    const server = await startServer((_seen, _response, index) =>
      index === 0 ? created : state(index < 20 ? 'PENDING' : 'RUNNING'),
    );
    const clock = fastClock(20);
    const wait: Wait<unknown> = await workspaceClient(server, { clock }).clusters.create({ spark_version: '15.4.x' });
    const start = clock.now();
    const error = await failureOf(wait.result({ timeoutMs: 12_000 }));
    expect(error).toMatchObject({ timedOut: true, state: 'PENDING' });
    expect(error.message).toContain('timed out after 12 s');
    expect(clock.now() - start).toBeGreaterThanOrEqual(12_000);
    expect(clock.now() - start).toBeLessThan(60_000);
    expect(await wait.result()).toMatchObject({ state: 'RUNNING' });
  });

  it('an error of a poll is that error, and a passing one is retried', async () => {
    const server = await startServer(inTurn(created, { status: 503 }, state('PENDING'), { status: 404 }));
    const wait = await workspaceClient(server).clusters.create({ spark_version: '15.4.x' });
    expect(await failureOf(wait.result())).toBeInstanceOf(NotFound);
    expect(server.requests).toHaveLength(4);
  });

  it('a signal ends it at once, also during a poll, and frees the connection', async () => {
    const server = await startServer((_seen, _response, index) => (index === 0 ? created : 'hang'));
    const wait = await workspaceClient(server).clusters.create({ spark_version: '15.4.x' });
    const controller = new AbortController();
    const waiting = failureOf(wait.result({ signal: controller.signal }));
    await eventually(() => server.requests.length).toBe(2);
    controller.abort();
    expect((await waiting).name).toBe('AbortedError');
    await eventually(() => server.connections()).toBe(0);
  });
});
