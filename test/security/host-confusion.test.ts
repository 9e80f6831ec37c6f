import { describe, expect, it } from 'vitest';
import { AuthError, ConfigError, WorkspaceClient, type ClientOptions } from 'databricks-sdk-ts';
import { fastClock } from '../support/clock.js';
import { workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { startServer, type Handler, type TestServer } from '../support/server.js';

const m2m = { token: undefined, clientId: 'id', clientSecret: 'secret' };

describe('S6: only a usable host gets credentials', () => {
  it.each([
    ['userinfo', 'https://user:password@my.example'],
    ['a user name', 'https://my.example@evil.example'],
    ['a line break', 'https://my.example\r\nx-injected: 1'],
    ['a tab', 'https://my\t.example'],
    ['a backslash', 'https://my.example\\@evil.example'],
    ['another scheme', 'ftp://my.example'],
    ['no host at all', 'https:///api'],
    ['a script', 'javascript://my.example'],
  ])('%s in the host is refused before anything is sent', async (_name, host) => {
    const sent: unknown[] = [];
    const options: ClientOptions = { host, token: 't', fetch: async (url) => (sent.push(url), new Response('{}')) };
    await expect(new WorkspaceClient(options).clusters.get({ cluster_id: 'x' })).rejects.toBeInstanceOf(ConfigError);
    expect(sent).toEqual([]);
  });

  it.each([
    'https://my.example/',
    'https://my.example/login.html?next=/x#y',
    'my.example',
    'https://MY.example:443/api/2.0/../..',
  ])('%s becomes the bare host', async (host) => {
    const sent: string[] = [];
    const options: ClientOptions = {
      host,
      token: 't',
      fetch: async (url) => (sent.push(String(url)), new Response('{}')),
    };
    await new WorkspaceClient(options).clusters.get({ cluster_id: 'x' });
    expect(sent).toEqual(['https://my.example/api/2.1/clusters/get?cluster_id=x']);
  });
});

describe('S6: OAuth endpoints that the host names elsewhere get no secret', () => {
  async function withThief(
    handler: (thief: TestServer) => Handler,
  ): Promise<{ thief: TestServer; server: TestServer }> {
    const thief = await startServer(() => ({ body: { access_token: 'stolen', expires_in: 3600 } }));
    return { thief, server: await startServer(handler(thief)) };
  }

  it('in its discovery document', async () => {
    const { thief, server } = await withThief((to) => (seen) => {
      if (!seen.path.endsWith('oauth-authorization-server')) return { status: 404 };
      return { body: { token_endpoint: `${to.host}/token`, authorization_endpoint: `${to.host}/authorize` } };
    });
    const error = await failureOf(workspaceClient(server, m2m).clusters.get({ cluster_id: 'x' }));
    expect(error).toBeInstanceOf(AuthError);
    expect(error.message).toContain('credentials are not sent there');
    expect(thief.requests).toEqual([]);
  });

  it('in what it says about itself', async () => {
    const { thief, server } = await withThief((to) => (seen) => {
      if (seen.path !== '/.well-known/databricks-config') return { status: 404 };
      return { body: { oidc_endpoint: `${to.host}/oidc` } };
    });
    expect(await failureOf(workspaceClient(server, m2m).clusters.get({ cluster_id: 'x' }))).toBeInstanceOf(AuthError);
    expect(thief.requests).toEqual([]);
  });
});

describe('S6: tokens of a cloud go to Databricks only', () => {
  const azure = { azureClientId: 'a', azureClientSecret: 'secret', azureTenantId: 't' };
  const fetchFor = (sent: Request[]): typeof fetch =>
    async function answer(url, init) {
      const request = new Request(url, init);
      sent.push(request);
      const { pathname, hostname } = new URL(request.url);
      if (hostname === 'login.microsoftonline.com')
        return Response.json({ access_token: 'azure-token', expires_in: 3600, token_type: 'Bearer' });
      if (pathname === '/.well-known/databricks-config') return Response.json({ cloud: 'AZURE' });
      return Response.json({});
    };

  it('a host that merely says it is on Azure gets none', async () => {
    const sent: Request[] = [];
    const options = { host: 'https://anyone.example', ...azure, fetch: fetchFor(sent), clock: fastClock() };
    expect(await failureOf(new WorkspaceClient(options).clusters.get({ cluster_id: 'x' }))).toBeInstanceOf(AuthError);
    expect(sent.filter(({ headers }) => headers.has('authorization'))).toEqual([]);
    expect(sent.map(({ url }) => new URL(url).hostname)).not.toContain('login.microsoftonline.com');
  });

  it('a host in the zone of Azure Databricks gets them', async () => {
    const sent: Request[] = [];
    const host = 'https://adb-1.2.azuredatabricks.net';
    const options = { host, ...azure, fetch: fetchFor(sent), clock: fastClock() };
    await new WorkspaceClient(options).clusters.get({ cluster_id: 'x' });
    expect(sent.at(-1)?.headers.get('authorization')).toBe('Bearer azure-token');
  });
});

describe('S10: two clients in one process share no credentials', () => {
  async function workspace(name: string): Promise<TestServer> {
    const server: TestServer = await startServer((seen) => {
      if (seen.path === '/.well-known/databricks-config') return { status: 404 };
      if (seen.path.endsWith('oauth-authorization-server')) return { body: { token_endpoint: `${server.host}/token` } };
      const client = Buffer.from(String(seen.headers.authorization).slice(6), 'base64').toString().split(':')[0];
      if (seen.path === '/token') return { body: { access_token: `${name}-of-${client}`, expires_in: 3600 } };
      return { body: { cluster_id: seen.headers.authorization } };
    });
    return server;
  }

  it('for two hosts', async () => {
    const [one, two] = await Promise.all([workspace('one'), workspace('two')]);
    const clients = [workspaceClient(one, m2m), workspaceClient(two, m2m)];
    const calls = clients.flatMap((w) => [0, 1, 2].map(() => w.clusters.get({ cluster_id: 'x' })));
    const seen = (await Promise.all(calls)).map(({ cluster_id }) => cluster_id);
    expect(seen).toEqual([...Array(3).fill('Bearer one-of-id'), ...Array(3).fill('Bearer two-of-id')]);
  });

  it('for two identities on one host', async () => {
    const server = await workspace('one');
    const [first, second] = ['a', 'b'].map((clientId) => workspaceClient(server, { ...m2m, clientId }));
    const seen = await Promise.all([first, second, first].map((w) => w?.clusters.get({ cluster_id: 'x' })));
    expect(seen.map((cluster) => cluster?.cluster_id)).toEqual(['a', 'b', 'a'].map((id) => `Bearer one-of-${id}`));
  });

  it('for two tokens', async () => {
    const [one, two] = await Promise.all([workspace('one'), workspace('two')]);
    await workspaceClient(one, { token: 'first' }).clusters.get({ cluster_id: 'x' });
    await workspaceClient(two, { token: 'second' }).clusters.get({ cluster_id: 'x' });
    expect(one.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer first']);
    expect(two.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer second']);
  });
});
