import { describe, expect, it } from 'vitest';
import { AuthError } from 'databricks-sdk-ts';
import { eventually } from '../support/eventually.js';
import { workspaceClient } from '../support/clients.js';
import { failureOf, unhandledDuring } from '../support/failures.js';
import { startServer, type TestServer } from '../support/server.js';

describe('S17: nothing fails behind the back of the caller', () => {
  it('with a blank token', async () => {
    const server = await startServer(() => ({ body: {} }));
    const w = workspaceClient(server, { token: '   ' });
    const unhandled = await unhandledDuring(async () => {
      expect((await failureOf(w.clusters.get({ cluster_id: 'x' }))).message).not.toBe('');
      await failureOf(w.clusters.list().toArray());
      await failureOf(w.files.upload({ file_path: '/Volumes/a', contents: new Blob(['abc']).stream() }));
    });
    expect(unhandled).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  it('with a token endpoint that refuses many first calls at once', async () => {
    const server: TestServer = await startServer((seen) => {
      if (seen.path.endsWith('oauth-authorization-server')) return { body: { token_endpoint: `${server.host}/token` } };
      return seen.path === '/token' ? { status: 401, body: { error: 'invalid_client' } } : { status: 404 };
    });
    const w = workspaceClient(server, { token: undefined, clientId: 'id', clientSecret: 'secret' });
    const unhandled = await unhandledDuring(async () => {
      const errors = await Promise.all([1, 2, 3].map(() => failureOf(w.clusters.get({ cluster_id: 'x' }))));
      for (const error of errors) expect(error).toBeInstanceOf(AuthError);
    });
    expect(unhandled).toEqual([]);
  });

  it('with a background refresh that fails', async () => {
    let now = 1_700_000_000_000;
    let refused = 0;
    const server: TestServer = await startServer((seen) => {
      if (seen.path === '/.well-known/databricks-config') return { status: 404 };
      if (seen.path.endsWith('oauth-authorization-server')) return { body: { token_endpoint: `${server.host}/token` } };
      if (seen.path !== '/token') return { body: { cluster_id: seen.headers.authorization } };
      if (now === 1_700_000_000_000) return { body: { access_token: 'first', expires_in: 3600 } };
      refused += 1;
      return { status: 500 };
    });
    const clock = { now: () => now, sleep: async () => {} };
    const w = workspaceClient(server, { token: undefined, clientId: 'id', clientSecret: 'secret', clock });
    const unhandled = await unhandledDuring(async () => {
      await w.clusters.get({ cluster_id: 'x' });
      now += 50 * 60_000;
      expect((await w.clusters.get({ cluster_id: 'x' })).cluster_id).toBe('Bearer first');
    });
    expect(refused).toBe(1);
    expect(unhandled).toEqual([]);
  });

  it('with an iterator that is abandoned while its page fails', async () => {
    const server = await startServer(() => ({ status: 400, body: { error_code: 'BAD_REQUEST', message: 'no' } }));
    const w = workspaceClient(server);
    const unhandled = await unhandledDuring(async () => {
      void w.clusters.list()[Symbol.asyncIterator]().next();
      void w.clusters.list().pages()[Symbol.asyncIterator]().next();
      await eventually(() => server.requests.length).toBe(2);
    });
    expect(unhandled).toEqual([]);
  });

  it('with a download that is abandoned and then breaks', async () => {
    const server = await startServer((_seen, response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('abc');
      setTimeout(() => response.destroy(), 30);
    });
    const unhandled = await unhandledDuring(async () => {
      const { contents } = await workspaceClient(server).files.download({ file_path: '/Volumes/a' });
      expect(contents).toBeInstanceOf(ReadableStream);
      await new Promise((resolve) => setTimeout(resolve, 60));
    });
    expect(unhandled).toEqual([]);
  });

  it('with a call that is aborted before, during and after', async () => {
    const server = await startServer((seen) => (seen.query.endsWith('slow') ? 'hang' : { body: {} }));
    const w = workspaceClient(server);
    const unhandled = await unhandledDuring(async () => {
      await failureOf(w.clusters.get({ cluster_id: 'x' }, { signal: AbortSignal.abort() }));
      const controller = new AbortController();
      const { signal } = controller;
      await w.clusters.get({ cluster_id: 'x' }, { signal });
      const slow = failureOf(w.clusters.get({ cluster_id: 'slow' }, { signal }));
      await eventually(() => server.requests.length).toBe(2);
      controller.abort();
      await slow;
    });
    expect(unhandled).toEqual([]);
  });
});
