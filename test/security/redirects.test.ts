import { describe, expect, it } from 'vitest';
import { ApiError, WorkspaceClient, type ClientOptions } from 'databricks-sdk-ts';
import { workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { inTurn, startServer, type TestServer } from '../support/server.js';

const secrets: ClientOptions = {
  token: undefined,
  credentials: () => ({
    authorization: 'Bearer secret',
    'X-Databricks-Azure-SP-Management-Token': 'secret',
    'X-Databricks-GCP-SA-Access-Token': 'secret',
  }),
};

/** Both ways in which requests travel on Node. */
const TRANSPORTS: Record<string, ClientOptions> = {
  'node:http': secrets,
  fetch: { ...secrets, fetch: (url, init) => fetch(url, init) },
};

async function redirecting(status: number): Promise<{ from: TestServer; to: TestServer }> {
  const to = await startServer(() => ({ body: {} }));
  const from = await startServer(() => ({ status, headers: { location: `${to.host}/api/2.1/clusters/get` } }));
  return { from, to };
}

const cases = Object.keys(TRANSPORTS).flatMap((via) => [301, 302, 303, 307, 308].map((status) => ({ via, status })));

describe('S4, S5: a redirect to another origin gets nothing, and the call settles', () => {
  it.each(cases)('GET, $status over $via', async ({ via, status }) => {
    const { from, to } = await redirecting(status);
    const error = await failureOf(workspaceClient(from, TRANSPORTS[via]).clusters.get({ cluster_id: 'x' }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error.message).toContain(`redirected (${status}) to ${to.host}`);
    expect(error).toMatchObject({ status, attempts: 1 });
    expect(to.requests).toEqual([]);
    expect(from.requests).toHaveLength(1);
  });

  it.each(cases)('POST with a secret in its body, $status over $via', async ({ via, status }) => {
    const { from, to } = await redirecting(status);
    const request = { scope: 's', key: 'k', string_value: 'secret' };
    const error = await failureOf(workspaceClient(from, TRANSPORTS[via]).secrets.putSecret(request));
    expect(error).toBeInstanceOf(ApiError);
    expect(to.requests).toEqual([]);
    expect(from.requests).toHaveLength(1);
  });

  it('to the same host on another port, under another name or without TLS', async () => {
    for (const location of [
      'https://my.example:444/x',
      'https://www.my.example/x',
      'http://my.example/x',
      '//evil.example',
    ]) {
      const urls: string[] = [];
      const options: ClientOptions = {
        host: 'https://my.example',
        token: 't',
        fetch: async (url) => {
          urls.push(String(url));
          return new Response(null, { status: 307, headers: { location } });
        },
      };
      const error = await failureOf(new WorkspaceClient(options).clusters.get({ cluster_id: 'x' }));
      expect(error.message).toContain('credentials are never sent to another address');
      expect(urls).toEqual(['https://my.example/api/2.1/clusters/get?cluster_id=x']);
    }
  });

  it('a token endpoint that redirects gets the client secret nowhere else', async () => {
    const to = await startServer(() => ({ body: { access_token: 'stolen', expires_in: 3600 } }));
    const from: TestServer = await startServer((seen) => {
      if (seen.path.endsWith('oauth-authorization-server')) return { body: { token_endpoint: `${from.host}/token` } };
      return seen.path === '/token' ? { status: 307, headers: { location: `${to.host}/token` } } : { status: 404 };
    });
    const options = { token: undefined, clientId: 'id', clientSecret: 'secret' };
    await failureOf(workspaceClient(from, options).clusters.get({ cluster_id: 'x' }));
    expect(from.requests.some(({ path }) => path === '/token')).toBe(true);
    expect(to.requests).toEqual([]);
  });
});

describe('a redirect inside the same origin', () => {
  it.each(Object.keys(TRANSPORTS))('is followed with credentials over %s', async (via) => {
    const server = await startServer(
      inTurn({ status: 302, headers: { location: '/api/moved?cluster_id=x' } }, { body: { cluster_id: 'x' } }),
    );
    const cluster = await workspaceClient(server, TRANSPORTS[via]).clusters.get({ cluster_id: 'x' });
    expect(cluster.cluster_id).toBe('x');
    expect(server.requests.map(({ path }) => path)).toEqual(['/api/2.1/clusters/get', '/api/moved']);
    expect(server.requests[1]?.headers.authorization).toBe('Bearer secret');
  });

  it('keeps method and body of a POST with 307, and refuses to lose them with 302', async () => {
    const kept = await startServer(inTurn({ status: 307, headers: { location: '/moved' } }, { body: {} }));
    await workspaceClient(kept).secrets.putSecret({ scope: 's', key: 'k', string_value: 'v' });
    expect(kept.requests[1]).toMatchObject({ method: 'POST', path: '/moved' });
    expect(kept.requests[1]?.body).toEqual(kept.requests[0]?.body);

    const lost = await startServer(() => ({ status: 302, headers: { location: '/moved' } }));
    const error = await failureOf(workspaceClient(lost).secrets.putSecret({ scope: 's', key: 'k', string_value: 'v' }));
    expect(error.message).toContain('would lose its body');
    expect(lost.requests).toHaveLength(1);
  });

  it('that never ends is given up', async () => {
    const server = await startServer(() => ({ status: 302, headers: { location: '/again' } }));
    const error = await failureOf(workspaceClient(server).clusters.get({ cluster_id: 'x' }));
    expect(error.message).toContain('more than 10 times');
    expect(server.requests).toHaveLength(11);
  });
});
