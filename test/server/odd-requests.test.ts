import { describe, expect, it } from 'vitest';
import { ConfigError, WorkspaceClient, type CallOptions, type ClientOptions } from 'databricks-sdk-ts';
import { TOKEN, workspaceClient } from '../support/clients.js';
import { everythingPrintable, failureOf, unhandledDuring } from '../support/failures.js';
import { startServer, type TestServer } from '../support/server.js';

const fine = () => ({ body: { cluster_id: 'x' } });
const get = (server: TestServer, options: ClientOptions = {}, call: CallOptions = {}) =>
  workspaceClient(server, options).clusters.get({ cluster_id: 'x' }, call);

/** What JavaScript callers can pass, past the types. */
const untyped = <T>(value: unknown): T => value as T;

describe('headers', () => {
  it('of credentials may be a Headers object', async () => {
    const server = await startServer(fine);
    const credentials = untyped<NonNullable<ClientOptions['credentials']>>(
      () => new Headers({ Authorization: 'Bearer mine', 'X-Extra': '1' }),
    );
    await get(server, { token: undefined, credentials });
    expect(server.requests[0]?.headers).toMatchObject({ authorization: 'Bearer mine', 'x-extra': '1' });
  });

  it('that are undefined are not sent, of the client and of the call', async () => {
    const server = await startServer(fine);
    const headers = untyped<Record<string, string>>({ 'x-a': undefined, 'x-b': '1' });
    await get(server, { headers }, { headers: untyped({ 'X-C': undefined, 'X-D': '2' }) });
    expect(server.requests[0]?.headers).toMatchObject({ 'x-b': '1', 'x-d': '2' });
    expect(server.requests[0]?.headers).not.toHaveProperty('x-a');
    expect(server.requests[0]?.headers).not.toHaveProperty('x-c');
  });

  it.each([
    ['node', undefined],
    ['fetch', globalThis.fetch],
  ])('with a line break are refused at once and without their value over %s', async (_name, fetch) => {
    const server = await startServer(fine);
    const headers = { 'x-key': 'SECRET\r\nx-evil: 1' };
    const error = await failureOf(get(server, { fetch }, { headers }));
    expect(error).toMatchObject({ name: 'ConnectionError', sent: 'no', attempts: 1 });
    expect(error.message).toContain('x-key');
    expect(everythingPrintable(error)).not.toContain('SECRET');
    expect(server.requests).toHaveLength(0);
  });
});

describe('the workspace header', () => {
  const routed = async (path: string, workspaceId: unknown = '77'): Promise<unknown> => {
    const server = await startServer(fine);
    const w = workspaceClient(server, { workspaceId: untyped<string>(workspaceId) });
    await w.apiClient.do({ method: 'GET', path });
    return server.requests[0]?.headers['x-databricks-workspace-id'];
  };

  it.each([
    '/api/2.1/clusters/list',
    '/api/2.0/fs/files/Volumes/main/accounts/x.csv',
    '/api/2.0/fs/directories/Volumes/accounts/a',
    '/api/2.0/serving-endpoints/accounts/config',
    '/serving-endpoints/accounts/invocations',
  ])('goes to %s', async (path) => {
    expect(await routed(path)).toBe('77');
  });

  it.each([
    '/api/2.0/accounts/acc/workspaces',
    '/api/2.1/accounts/acc/budgets',
    '/api/2.0/preview/accounts/acc/access-control/rule-sets',
    '/oidc/accounts/acc/v1/token',
  ])('stays away from %s', async (path) => {
    expect(await routed(path)).toBeUndefined();
  });

  it('goes to a file in a folder named accounts', async () => {
    const server = await startServer(() => ({ status: 200 }));
    const w = workspaceClient(server, { workspaceId: '77' });
    await w.files.getMetadata({ file_path: '/Volumes/main/accounts/x/y.csv' });
    expect(server.requests[0]?.headers['x-databricks-workspace-id']).toBe('77');
  });

  it('takes a workspace id that is a number', async () => {
    expect(await routed('/api/2.1/clusters/list', 1234567890123456)).toBe('1234567890123456');
  });
});

describe('onResponse', () => {
  const failing = async (): Promise<never> => {
    throw new Error('of the hook');
  };

  it('rejects the call when it rejects, and leaves no rejection unhandled', async () => {
    const server = await startServer(fine);
    let error: Error | undefined;
    const unhandled = await unhandledDuring(async () => {
      error = await failureOf(get(server, {}, { onResponse: failing }));
    });
    expect(error?.message).toContain('of the hook');
    expect(unhandled).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });
});

describe('requests that are no objects', () => {
  it.each([
    ['abc', 'string'],
    [null, 'null'],
    [7, 'number'],
  ])('list(%j) is refused', async (request, kind) => {
    const server = await startServer(fine);
    const list = async () => workspaceClient(server).clusters.list(untyped(request)).toArray();
    const error = await failureOf(list());
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain(`takes one object with the fields of the request, got ${kind}`);
    expect(server.requests).toHaveLength(0);
  });
});

describe('host', () => {
  it.each(['https:/my-host', 'http:/my-host', 'https:my-host', 'HTTPS:/my-host'])('%s is refused', (host) => {
    const read = (): unknown => new WorkspaceClient({ host, token: TOKEN }).config.host;
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/two slashes/);
  });
});
