import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startWorkspace } from 'databricks-sdk-ts/testing';
import { closeAfterEach, json, send, start } from '../support/workspace-calls.js';

closeAfterEach();

describe('credentials', () => {
  it('refuses a request without a credential or with an unknown one, with the error body of the API', async () => {
    const workspace = await start();
    for (const authorization of ['', 'Bearer wrong', 'Basic dTpw']) {
      const reply = await send(workspace, '/api/2.1/clusters/list', { headers: { authorization } });
      expect(reply.status).toBe(401);
      const requestId = reply.headers.get('x-request-id');
      expect(await reply.json()).toEqual({
        error_code: 'UNAUTHENTICATED',
        message: expect.any(String),
        details: [{ '@type': expect.stringContaining('RequestInfo'), request_id: requestId, serving_data: '' }],
      });
    }
  });

  it('gives the current user together with the workspace id in a header', async () => {
    const workspace = await start();
    const reply = await send(workspace, '/api/2.0/preview/scim/v2/Me');
    expect(reply.headers.get('x-databricks-org-id')).toBe('1234567890123456');
    expect(await reply.json()).toMatchObject({ userName: 'ada@example.com', active: true });
  });

  it('leads from host metadata to an OAuth token that works until it expires', async () => {
    let now = 1_000_000;
    const clock = { now: () => now, sleep: async () => undefined };
    const workspace = await start({ clock, tokenLifetimeSeconds: 60 });
    const metadata = await (await fetch(`${workspace.host}/.well-known/databricks-config`)).json();
    expect(metadata).toMatchObject({ oidc_endpoint: `${workspace.host}/oidc`, workspace_id: '1234567890123456' });
    const server = await (await fetch(`${metadata.oidc_endpoint}/.well-known/oauth-authorization-server`)).json();
    const reply = await fetch(server.token_endpoint, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${workspace.clientId}:${workspace.clientSecret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'all-apis' }),
    });
    const token = await reply.json();
    expect(token).toEqual({
      access_token: expect.any(String),
      token_type: 'Bearer',
      expires_in: 60,
      scope: 'all-apis',
    });
    const headers = { authorization: `Bearer ${token.access_token}` };
    expect((await send(workspace, '/api/2.1/clusters/list', { headers })).status).toBe(200);
    now += 60_000;
    expect((await send(workspace, '/api/2.1/clusters/list', { headers })).status).toBe(401);
  });

  it('refuses a wrong client secret and another grant in the words of OAuth', async () => {
    const workspace = await start();
    const ask = async (form: Record<string, string>): Promise<[number, unknown]> => {
      const reply = await fetch(`${workspace.host}/oidc/v1/token`, { method: 'POST', body: new URLSearchParams(form) });
      return [reply.status, await reply.json()];
    };
    const client = { client_id: workspace.clientId, client_secret: 'wrong' };
    expect(await ask({ grant_type: 'client_credentials', ...client })).toMatchObject([
      401,
      { error: 'invalid_client' },
    ]);
    expect(await ask({ grant_type: 'password' })).toMatchObject([400, { error: 'unsupported_grant_type' }]);
    expect(JSON.stringify(workspace.requests)).not.toContain('wrong');
  });

  it('lists users in pages that start at 1, and filters them', async () => {
    const workspace = await start();
    const users = '/api/2.0/preview/scim/v2/Users';
    const first = await json(workspace, `${users}?startIndex=1&count=4`);
    const second = await json(workspace, `${users}?startIndex=5&count=4`);
    expect([first.Resources.length, second.Resources.length, second.totalResults]).toEqual([4, 2, 6]);
    expect((await json(workspace, `${users}?startIndex=7&count=4`)).Resources).toEqual([]);
    const filtered = await json(workspace, `${users}?filter=${encodeURIComponent('userName eq "grace@example.com"')}`);
    expect(filtered.Resources).toMatchObject([{ displayName: 'Grace Hopper' }]);
  });

  it('answers an unknown user with a SCIM error', async () => {
    const workspace = await start();
    const reply = await send(workspace, '/api/2.0/preview/scim/v2/Users/1');
    expect(reply.status).toBe(404);
    expect(await reply.json()).toMatchObject({ detail: 'User with id 1 not found.', status: '404' });
  });
});

describe('the workspace itself', () => {
  it('answers an unknown route with 404 and says what was asked', async () => {
    const workspace = await start();
    const reply = await send(workspace, '/api/2.0/nothing/here');
    expect(reply.status).toBe(404);
    expect(await reply.json()).toMatchObject({
      error_code: 'ENDPOINT_NOT_FOUND',
      message: "No API found for 'GET /api/2.0/nothing/here'",
    });
  });

  it('refuses a body that is not JSON', async () => {
    const workspace = await start();
    const reply = await send(workspace, '/api/2.1/clusters/create', { body: '{' });
    expect(reply.status).toBe(400);
    expect(await reply.json()).toMatchObject({ error_code: 'MALFORMED_REQUEST' });
  });

  it('injects a fault once, and answers as usual afterwards', async () => {
    const workspace = await start();
    workspace.failNext({ status: 429, path: '/api/2.1/clusters/list', headers: { 'Retry-After': '1' } });
    expect((await send(workspace, '/api/2.2/jobs/list')).status).toBe(200);
    const refused = await send(workspace, '/api/2.1/clusters/list');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await refused.json()).toMatchObject({ error_code: 'REQUEST_LIMIT_EXCEEDED' });
    expect((await send(workspace, '/api/2.1/clusters/list')).status).toBe(200);
  });

  it('injects faults several times, with any body, and leaves metadata and tokens alone', async () => {
    const workspace = await start();
    workspace.failNext({ status: 503, times: 2, body: '<html>down</html>', headers: { 'content-type': 'text/html' } });
    expect((await fetch(`${workspace.host}/.well-known/databricks-config`)).status).toBe(200);
    const first = await send(workspace, '/api/2.2/jobs/list');
    expect([first.headers.get('content-type'), await first.text()]).toEqual(['text/html', '<html>down</html>']);
    expect((await send(workspace, '/api/2.2/jobs/list')).status).toBe(503);
    expect((await send(workspace, '/api/2.2/jobs/list')).status).toBe(200);
  });

  it('breaks the connection when told to', async () => {
    const workspace = await start();
    workspace.failNext({ status: 'reset', method: 'GET' });
    await expect(send(workspace, '/api/2.2/jobs/list')).rejects.toThrow('fetch failed');
    expect((await send(workspace, '/api/2.2/jobs/list')).status).toBe(200);
  });

  it('takes new routes and replaces its own', async () => {
    const workspace = await start();
    workspace.route('GET', '/api/2.0/things/{id}', (_state, { params }) => ({ status: 202, body: params }));
    workspace.route('GET', '/api/2.2/jobs/list', () => ({ body: '{"jobs":[{"job_id":9007199254740993}]}' }));
    workspace.route('POST', '/api/2.0/things', () => {
      throw new Error('broken');
    });
    const thing = await send(workspace, '/api/2.0/things/a%2Fb');
    expect([thing.status, await thing.json()]).toEqual([202, { id: 'a/b' }]);
    expect(await (await send(workspace, '/api/2.2/jobs/list')).text()).toContain('9007199254740993');
    const broken = await send(workspace, '/api/2.0/things', { body: {} });
    expect([broken.status, await broken.json()]).toMatchObject([500, { error_code: 'INTERNAL_ERROR' }]);
  });

  it('answers 500 when a handler gives something that cannot be sent', async () => {
    const workspace = await start();
    workspace.route('GET', '/api/2.0/big', () => ({ body: { big: 1n } }));
    expect((await send(workspace, '/api/2.0/big')).status).toBe(500);
  });

  it('records requests as they were sent, without their credentials', async () => {
    const workspace = await start();
    const path = '/api/2.1/clusters/list';
    await send(workspace, `${path}?a=1&b=x%20y&b=z`, { headers: { 'X-Extra': 'yes' } });
    await send(workspace, '/api/2.2/jobs/run-now', { body: { job_id: 101 } });
    expect(workspace.requests).toMatchObject([
      { method: 'GET', path, query: { a: '1', b: ['x y', 'z'] }, headers: { 'x-extra': 'yes' }, body: '' },
      { method: 'POST', path: '/api/2.2/jobs/run-now', query: {}, body: '{"job_id":101}' },
    ]);
    expect(workspace.requests[0]?.headers['authorization']).toBe('Bearer ***');
    expect(JSON.stringify(workspace.requests)).not.toContain(workspace.token);
  });

  it('starts with the content of its seed', async () => {
    const workspace = await start({ seed: { clusters: [{ cluster_id: 'only', state: 'ERROR' }], users: undefined } });
    const { clusters } = await json(workspace, '/api/2.1/clusters/list');
    expect(clusters).toMatchObject([{ cluster_id: 'only', state: 'ERROR' }]);
    expect((await json(workspace, '/api/2.0/preview/scim/v2/Users')).totalResults).toBe(6);
  });

  it('waits before it answers when it has a latency', async () => {
    const slept: number[] = [];
    const sleep = async (ms: number): Promise<void> => void slept.push(ms);
    const workspace = await start({ latencyMs: 250, clock: { now: () => 0, sleep } });
    await send(workspace, '/api/2.2/jobs/list');
    expect(slept).toEqual([250]);
  });
});

describe('close', () => {
  it('settles while keep-alive connections are idle and an answer is still due', async () => {
    const workspace = await startWorkspace();
    expect((await send(workspace, '/api/2.2/jobs/list')).status).toBe(200);
    const idle = connect(Number(new URL(workspace.host).port), '127.0.0.1');
    await new Promise((resolve) => idle.once('connect', resolve));
    const ended = new Promise((resolve) => idle.once('close', resolve));
    idle.on('error', () => undefined);
    workspace.route('GET', '/api/2.0/never', () => new Promise(() => undefined));
    const pending = send(workspace, '/api/2.0/never').catch((error: unknown) => error);
    while (workspace.requests.length < 2) await new Promise((resolve) => setImmediate(resolve));
    await workspace.close();
    await ended;
    expect(await pending).toBeInstanceOf(TypeError);
    await expect(send(workspace, '/api/2.2/jobs/list')).rejects.toThrow('fetch failed');
  });

  it('is the same however often it is called, and frees the port for the next workspace', async () => {
    const first = await startWorkspace();
    await Promise.all([first.close(), first.close(), first[Symbol.asyncDispose]()]);
    const second = await start({ port: Number(new URL(first.host).port) });
    expect(second.host).toBe(first.host);
    await expect(startWorkspace({ port: Number(new URL(second.host).port) })).rejects.toThrow('Choose another port');
  });

  it('ends the sleep of an answer that its latency holds back', async () => {
    let woken = false;
    const sleep = (_ms: number, signal?: AbortSignal): Promise<void> =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          woken = true;
          reject(signal.reason);
        });
      });
    const workspace = await startWorkspace({ latencyMs: 250, clock: { now: () => 0, sleep } });
    const pending = send(workspace, '/api/2.2/jobs/list').catch((error: unknown) => error);
    while (workspace.requests.length < 1) await new Promise((resolve) => setImmediate(resolve));
    await workspace.close();
    expect(woken).toBe(true);
    expect(await pending).toBeInstanceOf(TypeError);
  });
});
