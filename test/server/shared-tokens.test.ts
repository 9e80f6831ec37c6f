import { describe, expect, it } from 'vitest';
import { AuthError, type ClientOptions } from 'databricks-sdk-ts';
import { eventually } from '../support/eventually.js';
import { workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { inTurn, startServer, type Answer, type TestServer } from '../support/server.js';

const m2m: ClientOptions = { token: undefined, clientId: 'id', clientSecret: 'secret' };

interface Workspace {
  readonly server: TestServer;
  /** Number of requests to a path. */
  readonly count: (path: string | RegExp) => number;
}

async function workspace(token: (index: number) => Answer | 'reset' = granted): Promise<Workspace> {
  let asked = 0;
  const server: TestServer = await startServer((seen) => {
    if (seen.path === '/.well-known/databricks-config') return { status: 404 };
    if (seen.path.endsWith('oauth-authorization-server')) return { body: { token_endpoint: `${server.host}/token` } };
    return seen.path === '/token' ? token((asked += 1)) : { body: { cluster_id: seen.headers.authorization } };
  });
  return { server, count: (path) => server.requests.filter((seen) => seen.path.search(path) >= 0).length };
}

function granted(): Answer {
  return { body: { access_token: 'abc', token_type: 'Bearer', expires_in: 3600 } };
}

describe('oauth-m2m', () => {
  it('makes one discovery and one token request for twenty first calls at once', async () => {
    const { server, count } = await workspace();
    const w = workspaceClient(server, m2m);
    const seen = await Promise.all(Array.from({ length: 20 }, () => w.clusters.get({ cluster_id: 'x' })));
    expect(new Set(seen.map(({ cluster_id }) => cluster_id))).toEqual(new Set(['Bearer abc']));
    expect(count(/^\/token$/)).toBe(1);
    expect(count(/oauth-authorization-server$/)).toBe(1);
    expect(count(/databricks-config$/)).toBe(1);
    expect(count(/clusters\/get$/)).toBe(20);
  });

  it('keeps the token for later calls, services and untyped calls', async () => {
    const { server, count } = await workspace();
    const w = workspaceClient(server, m2m);
    await w.clusters.get({ cluster_id: 'x' });
    await w.jobs.list().toArray();
    await w.apiClient.do({ method: 'GET', path: '/api/x' });
    expect(await w.config.authenticate()).toEqual({ authorization: 'Bearer abc' });
    expect(count(/^\/token$/)).toBe(1);
  });

  it.each([
    ['503', { status: 503 }],
    ['429', { status: 429 }],
    ['a reset', 'reset'],
  ] as const)('asks for the token again after %s', async (_name, first) => {
    const { server, count } = await workspace((index) => (index === 1 ? first : granted()));
    expect((await workspaceClient(server, m2m).clusters.get({ cluster_id: 'x' })).cluster_id).toBe('Bearer abc');
    expect(count(/^\/token$/)).toBe(2);
  });

  it('says why there is no token, and works as soon as there is one', async () => {
    let isBroken = true;
    const refusal = { status: 401, body: { error: 'invalid_client', error_description: 'unknown client' } };
    const { server } = await workspace(() => (isBroken ? refusal : granted()));
    const w = workspaceClient(server, m2m);
    const error = await failureOf(w.clusters.get({ cluster_id: 'x' }));
    expect(error).toBeInstanceOf(AuthError);
    expect(error.message).toContain('invalid_client: unknown client');
    isBroken = false;
    expect((await w.clusters.get({ cluster_id: 'x' })).cluster_id).toBe('Bearer abc');
  });

  it('a caller that aborts does not end the token request of the others', async () => {
    let answer: (answer: Answer) => void = () => {};
    const server: TestServer = await startServer((seen) => {
      if (seen.path === '/.well-known/databricks-config') return { status: 404 };
      if (seen.path.endsWith('oauth-authorization-server')) return { body: { token_endpoint: `${server.host}/token` } };
      if (seen.path === '/token') return new Promise<Answer>((resolve) => (answer = resolve));
      return { body: { cluster_id: seen.headers.authorization } };
    });
    const w = workspaceClient(server, { ...m2m, authType: 'oauth-m2m' });
    const controller = new AbortController();
    const leaving = failureOf(w.clusters.get({ cluster_id: 'x' }, { signal: controller.signal }));
    const staying = w.clusters.get({ cluster_id: 'x' });
    await eventually(() => server.requests.filter(({ path }) => path === '/token').length).toBe(1);
    controller.abort();
    expect((await leaving).name).toBe('AbortedError');
    answer(granted());
    expect((await staying).cluster_id).toBe('Bearer abc');
    expect(server.requests.filter(({ path }) => path === '/token')).toHaveLength(1);
  });
});

describe('a client', () => {
  it('sends nothing before its first call', async () => {
    const { server } = await workspace();
    const w = workspaceClient(server, m2m);
    expect(w.clusters.api).toBe(w.apiClient);
    expect(w.config.host).toBe(server.host);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(server.requests).toEqual([]);
  });

  it('asks a caller’s own credentials for every request', async () => {
    const server = await startServer(inTurn({ status: 503 }, { body: {} }));
    let calls = 0;
    const credentials = (): Record<string, string> => ({ Authorization: `Bearer number-${(calls += 1)}` });
    await workspaceClient(server, { token: undefined, credentials }).clusters.get({ cluster_id: 'x' });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer number-1', 'Bearer number-2']);
  });
});
