import { describe, expect, it } from 'vitest';
import { PermissionDenied, Unauthenticated, type WorkspaceClient } from 'databricks-sdk-ts';
import { workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { startServer, type Answer, type TestServer } from '../support/server.js';

interface Workspace {
  readonly w: WorkspaceClient;
  readonly tokenRequests: () => number;
  /** The tokens with which the API was called. */
  readonly used: () => (string | undefined)[];
}

/** A workspace that gives out `token-1`, `token-2` … and judges each call by its token. */
async function workspace(judge: (token: string) => Answer | undefined): Promise<Workspace> {
  let given = 0;
  const server: TestServer = await startServer((seen) => {
    if (seen.path === '/.well-known/databricks-config') return { status: 404 };
    if (seen.path.endsWith('oauth-authorization-server')) return { body: { token_endpoint: `${server.host}/token` } };
    if (seen.path === '/token') return { body: { access_token: `token-${(given += 1)}`, expires_in: 3600 } };
    return judge(String(seen.headers.authorization).replace('Bearer ', '')) ?? { body: { cluster_id: 'x' } };
  });
  const calls = (): TestServer['requests'] => server.requests.filter(({ path }) => path.startsWith('/api/'));
  return {
    w: workspaceClient(server, { token: undefined, clientId: 'id', clientSecret: 'secret' }),
    tokenRequests: () => server.requests.filter(({ path }) => path === '/token').length,
    used: () => calls().map(({ headers }) => headers.authorization?.replace('Bearer ', '')),
  };
}

const refusing = (status: number, message: string) => (token: string) =>
  token === 'token-1' ? { status, body: { error_code: 'PERMISSION_DENIED', message } } : undefined;

describe('S16: a dead token is replaced once and the call repeated', () => {
  it.each([
    [403, 'Invalid access token.'],
    [403, 'Error 403 Token is expiring within 30 seconds'],
    [403, 'Access token has expired'],
    [403, 'The access token is expired'],
    [401, 'Unauthorized'],
    [401, ''],
  ])('after %i %s', async (status, message) => {
    const { w, tokenRequests, used } = await workspace(refusing(status, message));
    expect(await w.clusters.get({ cluster_id: 'x' })).toEqual({ cluster_id: 'x' });
    expect(used()).toEqual(['token-1', 'token-2']);
    expect(tokenRequests()).toBe(2);
  });

  it('also a POST: a call that was not let in did nothing', async () => {
    const { w, used } = await workspace(refusing(403, 'Invalid access token.'));
    await w.clusters.delete({ cluster_id: 'x' });
    expect(used()).toEqual(['token-1', 'token-2']);
  });

  it('not for a permission that is missing', async () => {
    const { w, tokenRequests, used } = await workspace(refusing(403, 'User does not have permission CAN_MANAGE'));
    expect(await failureOf(w.clusters.get({ cluster_id: 'x' }))).toBeInstanceOf(PermissionDenied);
    expect(used()).toEqual(['token-1']);
    expect(tokenRequests()).toBe(1);
  });

  it('not a second time', async () => {
    const { w, tokenRequests, used } = await workspace(() => ({
      status: 401,
      body: { error_code: 'UNAUTHENTICATED', message: 'no' },
    }));
    expect(await failureOf(w.clusters.get({ cluster_id: 'x' }))).toBeInstanceOf(Unauthenticated);
    expect(used()).toEqual(['token-1', 'token-2']);
    expect(tokenRequests()).toBe(2);
  });

  it('not for a token that cannot be replaced', async () => {
    const server = await startServer(() => ({ status: 401, body: { error_code: 'UNAUTHENTICATED', message: 'no' } }));
    expect(await failureOf(workspaceClient(server).clusters.get({ cluster_id: 'x' }))).toBeInstanceOf(Unauthenticated);
    expect(server.requests).toHaveLength(1);
  });

  it('not for a stream that is used up', async () => {
    const { w, used } = await workspace(refusing(403, 'Invalid access token.'));
    const contents = new Blob(['abc']).stream();
    expect(await failureOf(w.files.upload({ file_path: '/Volumes/a', contents }))).toBeInstanceOf(PermissionDenied);
    expect(used()).toEqual(['token-1']);
  });

  it('once for twenty calls that were refused at the same time', async () => {
    const { w, tokenRequests, used } = await workspace(refusing(403, 'Invalid access token.'));
    await Promise.all(Array.from({ length: 20 }, () => w.clusters.get({ cluster_id: 'x' })));
    expect(used().filter((token) => token === 'token-2')).toHaveLength(20);
    expect(tokenRequests()).toBe(2);
  });
});
