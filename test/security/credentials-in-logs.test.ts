import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { ClientOptions, Logger, WorkspaceClient } from 'databricks-sdk-ts';
import { workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { startServer, type Handler, type TestServer } from '../support/server.js';

/** A logger that keeps everything it is given as text. */
function recorder(): { logger: Logger; text: () => string } {
  const records: string[] = [];
  const keep = (message: string, fields?: unknown): void =>
    void records.push(message, inspect(fields, { depth: 20 }), JSON.stringify(fields) ?? '');
  return { logger: { debug: keep, info: keep, warn: keep, error: keep }, text: () => records.join('\n') };
}

interface Logged {
  readonly server: TestServer;
  readonly text: string;
}

async function logOf(
  work: (w: WorkspaceClient) => Promise<unknown>,
  { handler = () => ({ body: {} }), ...options }: ClientOptions & { handler?: Handler } = {},
): Promise<Logged> {
  const server = await startServer(handler);
  const { logger, text } = recorder();
  const w = workspaceClient(server, { logger, debugHeaders: true, debugTruncateBytes: 10_000, ...options });
  await work(w);
  expect(text()).toContain('/api/');
  return { server, text: text() };
}

const SECRET = 'sup3r-s3cret-4242';

describe('S2: credential headers are not logged', () => {
  const headers = {
    'X-Databricks-Azure-SP-Management-Token': SECRET,
    'X-Databricks-GCP-SA-Access-Token': SECRET,
    'Proxy-Authorization': `Basic ${SECRET}`,
    Cookie: `session=${SECRET}`,
  };

  it('those of the credentials', async () => {
    const { text, server } = await logOf((w) => w.clusters.get({ cluster_id: 'x' }), {
      token: undefined,
      credentials: () => ({ ...headers, authorization: `Bearer ${SECRET}` }),
    });
    expect(server.requests[0]?.headers['x-databricks-azure-sp-management-token']).toBe(SECRET);
    expect(text).toContain('authorization');
    expect(text).not.toContain(SECRET);
  });

  it('those of the call and of the client', async () => {
    const { text, server } = await logOf(
      (w) => w.clusters.get({ cluster_id: 'x' }, { headers: { ...headers, 'X-Api-Key': SECRET } }),
      { headers: { 'x-my-secret': SECRET } },
    );
    expect(server.requests[0]?.headers['x-my-secret']).toBe(SECRET);
    expect(text).not.toContain(SECRET);
  });

  it('cookies of the reply', async () => {
    const handler: Handler = () => ({ headers: { 'set-cookie': `session=${SECRET}` }, body: {} });
    const { text } = await logOf((w) => w.clusters.get({ cluster_id: 'x' }), { handler });
    expect(text).toContain('set-cookie');
    expect(text).not.toContain(SECRET);
  });

  it('userinfo of a redirect', async () => {
    const handler: Handler = () => ({ status: 302, headers: { location: `https://me:${SECRET}@elsewhere.example/` } });
    const { text } = await logOf((w) => failureOf(w.clusters.get({ cluster_id: 'x' })), { handler });
    expect(text).toContain('elsewhere.example');
    expect(text).not.toContain(SECRET);
  });
});

describe('S3: secret values of bodies and URLs are not logged', () => {
  it.each([
    [
      'a secret that is stored',
      (w: WorkspaceClient) => w.secrets.putSecret({ scope: 's', key: 'k', string_value: SECRET }),
    ],
    [
      'a password',
      (w: WorkspaceClient) => w.apiClient.do({ method: 'POST', path: '/api/x', body: { password: SECRET } }),
    ],
    [
      'OAuth fields',
      (w: WorkspaceClient) =>
        w.apiClient.do({
          method: 'POST',
          path: '/api/x',
          body: { client_secret: SECRET, assertion: SECRET, refresh_token: SECRET, deep: [{ access_token: SECRET }] },
        }),
    ],
    [
      'a form',
      (w: WorkspaceClient) =>
        w.apiClient.do({
          method: 'POST',
          path: '/api/x',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: `grant_type=client_credentials&client_secret=${SECRET}&any=${SECRET}`,
        }),
    ],
    [
      'a signed query',
      (w: WorkspaceClient) =>
        w.apiClient.do({ method: 'GET', path: '/api/x', query: { 'X-Amz-Signature': SECRET, other: SECRET } }),
    ],
    [
      'a token in the query',
      (w: WorkspaceClient) => w.apiClient.do({ method: 'GET', path: `/api/x?access_token=${SECRET}` }),
    ],
  ])('%s', async (_name, work) => {
    const { text, server } = await logOf(work);
    expect(server.requests).toHaveLength(1);
    expect(text).not.toContain(SECRET);
  });

  it.each([
    ['a token that was made', { token_value: SECRET, token_info: { comment: 'mine' } }],
    ['a stored secret', { key: 'k', value: SECRET }],
    ['a token in a text', { message: `use Bearer ${SECRET} or dapi0123456789abcdef0123456789abcdef` }],
    ['a presigned URL', { external_link: `https://bucket.example/x?X-Amz-Credential=AKIA&X-Amz-Signature=${SECRET}` }],
    ['a presigned URL of Azure', { url: `https://store.example/x?sv=2024&sig=${SECRET}` }],
  ])('%s in a reply', async (_name, body) => {
    const { text } = await logOf((w) => w.apiClient.do({ method: 'GET', path: '/api/x' }), {
      handler: () => ({ body }),
    });
    expect(text).toContain('responseBody');
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('dapi0123');
  });

  it('the grant of an OAuth token', async () => {
    const server: TestServer = await startServer((seen) => {
      if (seen.path === '/.well-known/databricks-config') return { status: 404 };
      if (seen.path.endsWith('oauth-authorization-server')) return { body: { token_endpoint: `${server.host}/token` } };
      if (seen.path === '/token') return { body: { access_token: `access-${SECRET}`, expires_in: 3600 } };
      return { body: {} };
    });
    const { logger, text } = recorder();
    const options = { logger, debugHeaders: true, token: undefined, clientId: 'id', clientSecret: SECRET };
    await workspaceClient(server, options).clusters.get({ cluster_id: 'x' });
    expect(server.requests.at(-1)?.headers.authorization).toBe(`Bearer access-${SECRET}`);
    expect(text()).toContain('/api/2.1/clusters/get');
    expect(text()).not.toContain(SECRET);
  });

  it('is silent by default', async () => {
    const written: unknown[] = [];
    const streams = [process.stdout, process.stderr];
    const originals = streams.map((stream) => stream.write.bind(stream));
    const server = await startServer(() => ({ body: {} }));
    for (const stream of streams) stream.write = (chunk: unknown): boolean => Boolean(written.push(chunk));
    try {
      await workspaceClient(server).clusters.get({ cluster_id: 'x' });
    } finally {
      streams.forEach((stream, index) => Object.assign(stream, { write: originals[index] }));
    }
    expect(written).toEqual([]);
  });
});
