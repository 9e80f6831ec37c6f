import { AccountClient, ApiClient, AuthError, Config, ConfigError, WorkspaceClient } from 'databricks-sdk-ts';
import { ClustersService } from 'databricks-sdk-ts/compute';
import { createRestClient } from 'databricks-sdk-ts/rest';
import { StatementState, type StatementResponse } from 'databricks-sdk-ts/sql';
import { describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually.js';
import { accountClient, TOKEN, workspaceClient } from '../support/clients.js';
import { surroundedBy } from '../support/environment.js';
import { failureOf } from '../support/failures.js';
import { inTurn, startServer, type TestServer } from '../support/server.js';

const authorization = (server: TestServer): unknown => server.requests.map(({ headers }) => headers.authorization);

describe('new WorkspaceClient()', () => {
  it('is configured by the environment', async () => {
    const server = await startServer(() => ({ body: {} }));
    surroundedBy({
      variables: { DATABRICKS_HOST: server.host, DATABRICKS_TOKEN: 'of-env' },
      configFile: '[DEFAULT]\nhost = https://wrong.example\ntoken = of-file\n',
    });
    await new WorkspaceClient().clusters.get({ cluster_id: 'x' });
    expect(authorization(server)).toEqual(['Bearer of-env']);
  });

  it('is configured by the DEFAULT profile when the environment says nothing', async () => {
    const server = await startServer(() => ({ body: {} }));
    surroundedBy({ configFile: `[DEFAULT]\nhost = ${server.host}\ntoken = of-file\n` });
    await new WorkspaceClient().clusters.get({ cluster_id: 'x' });
    expect(authorization(server)).toEqual(['Bearer of-file']);
  });

  it('is configured by the profile it names, also one that the environment names', async () => {
    const server = await startServer(() => ({ body: {} }));
    const configFile = ['ONE', 'TWO']
      .map((name) => `[${name}]\nhost = ${server.host}\ntoken = of-${name}\n`)
      .join('\n');
    surroundedBy({ configFile, variables: { DATABRICKS_CONFIG_PROFILE: 'ONE' } });
    await new WorkspaceClient().clusters.get({ cluster_id: 'x' });
    await new WorkspaceClient({ profile: 'TWO' }).clusters.get({ cluster_id: 'x' });
    expect(authorization(server)).toEqual(['Bearer of-ONE', 'Bearer of-TWO']);
  });

  it('takes options before all else, and leaves other credentials out', async () => {
    const server = await startServer(() => ({ body: {} }));
    surroundedBy({
      variables: { DATABRICKS_CLIENT_ID: 'id', DATABRICKS_CLIENT_SECRET: 'secret', DATABRICKS_TOKEN: 't' },
    });
    await new WorkspaceClient({ host: server.host, token: 'of-options' }).clusters.get({ cluster_id: 'x' });
    expect(authorization(server)).toEqual(['Bearer of-options']);
    expect(server.requests).toHaveLength(1);
  });

  it('throws nothing and sends nothing; what is missing is said by the first call', async () => {
    surroundedBy({});
    const w = new WorkspaceClient();
    expect(w.clusters).toBeInstanceOf(ClustersService);
    const noHost = await failureOf(w.clusters.get({ cluster_id: 'x' }));
    expect(noHost).toBeInstanceOf(AuthError);
    expect(noHost.message).toContain('host is not set');
    const server = await startServer(() => ({ status: 404 }));
    const noCredentials = await failureOf(new WorkspaceClient({ host: server.host }).clusters.get({ cluster_id: 'x' }));
    expect(noCredentials).toBeInstanceOf(AuthError);
    expect(noCredentials.message).toContain('cannot configure default credentials');
    expect(noCredentials.message).toContain('pat');
  });

  it('shares a configuration with another client, or the connection with a service', async () => {
    const server = await startServer(() => ({ body: {} }));
    const config = new Config({ host: server.host, token: TOKEN });
    const [w, again] = [new WorkspaceClient(config), new WorkspaceClient(config)];
    expect(w.config).toBe(again.config);
    await new ClustersService(w.apiClient).get({ cluster_id: 'x' });
    await new ClustersService(new ApiClient({ host: server.host, token: TOKEN })).get({ cluster_id: 'x' });
    expect(server.requests).toHaveLength(2);
  });
});

describe('options', () => {
  it('headers go with every request; those of a call win', async () => {
    const server = await startServer(() => ({ body: {} }));
    const w = workspaceClient(server, { headers: { 'X-One': 'client', 'X-Two': 'client' } });
    await w.clusters.get({ cluster_id: 'x' }, { headers: { 'x-ONE': 'call' } });
    expect(server.requests[0]?.headers).toMatchObject({ 'x-one': 'call', 'x-two': 'client' });
  });

  it('transport and fetch replace the way requests travel', async () => {
    const urls: string[] = [];
    const answer = async (url: string | URL | Request): Promise<Response> => {
      urls.push(String(url));
      return Response.json({ cluster_id: 'x' });
    };
    const host = 'https://my.example';
    const viaFetch = new WorkspaceClient({ host, token: TOKEN, fetch: answer });
    expect(await viaFetch.clusters.get({ cluster_id: 'x' })).toEqual({ cluster_id: 'x' });
    const transport = {
      send: async ({ url }: { url: string }) => {
        urls.push(url);
        const text = async (): Promise<string> => '{"cluster_id":"y"}';
        const bytes = async (): Promise<Uint8Array> => new TextEncoder().encode(await text());
        const stream = (): ReadableStream<Uint8Array> => new Blob([]).stream();
        return { status: 200, headers: {}, url, text, bytes, stream, discard: () => {} };
      },
    };
    const viaTransport = new WorkspaceClient({ host, token: TOKEN, transport });
    expect(await viaTransport.clusters.get({ cluster_id: 'y' })).toEqual({ cluster_id: 'y' });
    expect(urls.map((url) => url.replace(/.*=/, ''))).toEqual(['x', 'y']);
  });

  it('credentials, product and rateLimit have their effect', async () => {
    const server = await startServer(() => ({ body: {} }));
    const sleeps: number[] = [];
    const clock = { now: () => 0, sleep: async (ms: number) => void sleeps.push(ms) };
    const credentials = { authType: 'mine', headers: async () => ({ authorization: 'Own x' }) };
    const w = workspaceClient(server, { token: undefined, credentials, product: 'app', rateLimit: 2, clock });
    await Promise.all([1, 2, 3].map(() => w.clusters.get({ cluster_id: 'x' })));
    expect(authorization(server)).toEqual(['Own x', 'Own x', 'Own x']);
    expect(server.requests[0]?.headers['user-agent']).toMatch(/^app\/0\.0\.0 .* auth\/mine/);
    expect(sleeps).toEqual([500]);
  });

  it('maxSockets bounds the connections', async () => {
    const server = await startServer(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return { body: {} };
    });
    const w = workspaceClient(server, { maxSockets: 2 });
    const calls = Promise.all(Array.from({ length: 8 }, () => w.clusters.get({ cluster_id: 'x' })));
    await eventually(() => server.connections()).toBe(2);
    await calls;
    expect(await server.connections()).toBe(2);
  });

  it('that contradict each other are an error that names them', async () => {
    const options = { host: 'https://my.example', token: 't', username: 'u', password: 'p' };
    const error = await failureOf(new WorkspaceClient(options).clusters.get({ cluster_id: 'x' }));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toContain('authType');
  });
});

describe('accessors', () => {
  it('are camelCase names, on the parent where there is one, and made once', () => {
    const w = new WorkspaceClient({ host: 'https://my.example', token: 't' });
    const a = new AccountClient({ host: 'https://accounts.example', token: 't', accountId: 'a' });
    expect(w.statementExecution).toBe(w.statementExecution);
    expect(w.settings.automaticClusterUpdate).toBe(w.settings.automaticClusterUpdate);
    expect(w.clusters.api).toBe(w.apiClient);
    expect(w.settings.automaticClusterUpdate.api).toBe(w.apiClient);
    expect(a.storageCredentials.api).toBe(a.apiClient);
    expect(a.settings.api).toBe(a.apiClient);
  });

  it('lead to the paths of the documents', async () => {
    const server = await startServer(() => ({ body: {} }));
    await workspaceClient(server).settings.automaticClusterUpdate.get();
    const a = accountClient(server);
    await a.storageCredentials.get({ metastore_id: 'm', storage_credential_name: 's' });
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/api/2.0/settings/types/automatic_cluster_update/names/default',
      '/api/2.0/accounts/acc/metastores/m/storage-credentials/s',
    ]);
  });
});

describe('account ids', () => {
  it('are filled in, and asked for when there is none', async () => {
    const server = await startServer(() => ({ status: 404 }));
    const a = accountClient(server);
    await failureOf(a.workspaces.get({ workspace_id: 7 }));
    await failureOf(a.workspaces.get({ workspace_id: 7, account_id: 'other' } as { workspace_id: number }));
    await failureOf(a.workspaces.get({ workspace_id: 7, account_id: undefined } as { workspace_id: number }));
    expect(server.requests.map(({ path }) => path)).toEqual(
      ['acc', 'other', 'acc'].map((id) => `/api/2.0/accounts/${id}/workspaces/7`),
    );
    const error = await failureOf(accountClient(server, { accountId: undefined }).workspaces.get({ workspace_id: 7 }));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toContain('DATABRICKS_ACCOUNT_ID');
  });

  it('come from the host when it knows', async () => {
    const server = await startServer((seen) =>
      seen.path === '/.well-known/databricks-config' ? { body: { account_id: 'of-host' } } : { body: [] },
    );
    await accountClient(server, { accountId: undefined }).workspaces.get({ workspace_id: 7 });
    expect(server.requests.at(-1)?.path).toBe('/api/2.0/accounts/of-host/workspaces/7');
  });
});

describe('calls without a typed method', () => {
  it('apiClient.do signs, retries and reads JSON, streams or nothing', async () => {
    const server = await startServer(inTurn({ status: 503 }, { body: { run_id: 1 } }, { body: 'bytes' }, {}));
    const { apiClient } = workspaceClient(server);
    const query = { page_size: 10, filter: { a: true } };
    expect(await apiClient.do({ method: 'GET', path: '/api/x', query })).toEqual({ run_id: 1 });
    const file = await apiClient.do({ method: 'GET', path: '/api/x', response: 'stream' });
    expect(await new Response((file as { contents: ReadableStream }).contents).text()).toBe('bytes');
    expect(await apiClient.do({ method: 'POST', path: '/api/x', body: { a: 1n }, response: 'none' })).toBeUndefined();
    expect(server.requests.map(({ query }) => query)).toEqual([
      'page_size=10&filter.a=true',
      'page_size=10&filter.a=true',
      '',
      '',
    ]);
    expect(server.requests.at(-1)?.body.toString()).toBe('{"a":1}');
    expect(new Set(server.requests.map(({ headers }) => headers.authorization))).toEqual(new Set([`Bearer ${TOKEN}`]));
  });

  it('createRestClient types paths, and throws the errors of the SDK', async () => {
    const server = await startServer(inTurn({ body: { cluster_id: 'x' } }, { status: 404 }, { body: {} }));
    const rest = createRestClient(workspaceClient(server).apiClient);
    const { data } = await rest.GET('/api/2.1/clusters/get', { params: { query: { cluster_id: 'x' } } });
    expect(data?.cluster_id).toBe('x');
    const missing = rest.GET('/api/2.1/clusters/get', { params: { query: { cluster_id: 'y' } } });
    expect(await failureOf(missing)).toMatchObject({ name: 'NotFound', path: '/api/2.1/clusters/get' });
    await rest.POST('/api/2.1/clusters/delete', { body: { cluster_id: 'z' } });
    expect(server.requests[2]).toMatchObject({ method: 'POST', headers: { 'content-type': 'application/json' } });
    expect(server.requests[2]?.body.toString()).toBe('{"cluster_id":"z"}');
  });
});

it('enums are values and open types', () => {
  const statement: StatementResponse = { status: { state: StatementState.SUCCEEDED } };
  const unknown: StatementResponse = { status: { state: 'OF_TOMORROW' } };
  expect([statement.status?.state, unknown.status?.state]).toEqual(['SUCCEEDED', 'OF_TOMORROW']);
});
