import { describe, expect, it } from 'vitest';
import { ConfigError, TimeoutError, WaitError, type ClientOptions } from 'databricks-sdk-ts';
import { workspaceClient } from '../support/clients.js';
import { eventually } from '../support/eventually.js';
import { failureOf } from '../support/failures.js';
import { inTurn, startServer } from '../support/server.js';

const away = () => ({ status: 503, body: { error_code: 'TEMPORARILY_UNAVAILABLE', message: 'soon' } });
const cluster = { spark_version: 'x' };

describe('attempts', () => {
  it('are counted on a ConnectionError', async () => {
    const server = await startServer(() => 'reset');
    const call = workspaceClient(server, { retry: { maxAttempts: 2 } }).clusters.get({ cluster_id: 'x' });
    expect(await failureOf(call)).toMatchObject({ name: 'ConnectionError', attempts: 2 });
    expect(server.requests).toHaveLength(2);
  });

  it('are counted on a TimeoutError', async () => {
    const server = await startServer(() => 'hang');
    const w = workspaceClient(server, { httpTimeoutSeconds: 0.1, retry: { maxAttempts: 2 } });
    expect(await failureOf(w.clusters.get({ cluster_id: 'x' }))).toMatchObject({ name: 'TimeoutError', attempts: 2 });
    expect(server.requests).toHaveLength(2);
  });
});

describe('limits that are no numbers', () => {
  it.each([
    ['timeoutMs', { timeoutMs: NaN }],
    ['retry.timeoutMs', { retry: { timeoutMs: NaN } }],
    ['retry.maxAttempts', { retry: { maxAttempts: NaN } }],
  ])('%s: NaN is refused before anything is sent', async (_name, options) => {
    const server = await startServer(away);
    const error = await failureOf(workspaceClient(server).clusters.get({ cluster_id: 'x' }, options));
    expect(error.message).toMatch(/(timeoutMs|maxAttempts) must be .* got NaN/);
    expect(server.requests).toHaveLength(0);
  });

  it.each<ClientOptions>([{ retry: { timeoutMs: NaN } }, { retry: { maxAttempts: NaN } }])(
    'of the client are refused as well: %j',
    async (options) => {
      const server = await startServer(away);
      const error = await failureOf(workspaceClient(server, options).clusters.get({ cluster_id: 'x' }));
      expect(error.message).toContain('got NaN');
      expect(server.requests).toHaveLength(0);
    },
  );

  it.each([0, -1, NaN])('maxSockets %d is refused, it would hold every call for ever', async (maxSockets) => {
    const server = await startServer(away);
    const call = async () => workspaceClient(server, { maxSockets }).clusters.get({ cluster_id: 'x' });
    const error = await failureOf(call());
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toContain(`maxSockets must be a number from 1 on, got ${maxSockets}`);
    expect(server.requests).toHaveLength(0);
  });
});

describe('createAndWait', () => {
  it.each([NaN, 0, -1])('refuses timeoutMs %d before it creates anything', async (timeoutMs) => {
    const server = await startServer(() => ({ body: { cluster_id: 'x' } }));
    const error = await failureOf(workspaceClient(server).clusters.createAndWait(cluster, { timeoutMs }));
    expect(error.message).toContain('timeoutMs must be a positive number');
    expect(server.requests).toHaveLength(0);
  });

  it('covers the call that creates by its timeoutMs', async () => {
    const server = await startServer(() => 'hang');
    const error = await failureOf(workspaceClient(server).clusters.createAndWait(cluster, { timeoutMs: 20_000 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeoutMs: 20_000 });
    expect(server.requests).toHaveLength(1);
  });

  it('gives the wait what the call that creates left of the time', async () => {
    const server = await startServer(async (_seen, _response, index) => {
      if (index === 0) await new Promise((resolve) => setTimeout(resolve, 600));
      return { body: { cluster_id: 'x', state: 'PENDING' } };
    });
    const began = performance.now();
    const w = workspaceClient(server, { clock: undefined });
    const error = await failureOf(w.clusters.createAndWait(cluster, { timeoutMs: 700 }));
    expect(error).toBeInstanceOf(WaitError);
    expect((error as WaitError).timedOut).toBe(true);
    expect(performance.now() - began).toBeLessThan(1_200);
  });
});

describe('a wait', () => {
  it('whose last poll hangs ends shortly after its timeoutMs', async () => {
    const server = await startServer(inTurn({ body: { cluster_id: 'x' } }, 'hang'));
    const wait = await workspaceClient(server, { clock: undefined }).clusters.create(cluster);
    const began = performance.now();
    expect(await failureOf(wait.result({ timeoutMs: 300 }))).toMatchObject({ name: 'WaitError', timedOut: true });
    expect(performance.now() - began).toBeLessThan(1_500);
  });

  it('whose onProgress never settles ends at an abort', async () => {
    const server = await startServer(() => ({ body: { cluster_id: 'x', state: 'PENDING' } }));
    const controller = new AbortController();
    const wait = await workspaceClient(server).clusters.create(cluster);
    let reports = 0;
    const onProgress = (): Promise<void> => {
      reports += 1;
      return new Promise(() => {});
    };
    const result = failureOf(wait.result({ signal: controller.signal, onProgress }));
    await eventually(() => reports).toBe(1);
    controller.abort();
    expect(await result).toMatchObject({ name: 'AbortedError' });
  });
});
