import { ApiError, ConfigError, WorkspaceClient } from 'databricks-sdk-ts';
import { describe, expect, it } from 'vitest';
import { workspaceClient } from '../support/clients.js';
import { surroundedBy } from '../support/environment.js';
import { failureOf } from '../support/failures.js';
import { inTurn, startServer, type Answer, type Handler, type TestServer } from '../support/server.js';

const echo: Handler = ({ method, path, query, headers, body }) => ({
  body: {
    method,
    path: query === '' ? path : `${path}?${query}`,
    authorization: headers.authorization,
    type: headers['content-type'],
    body: body.toString(),
  },
});

/** A client whose token is another one after a refresh. */
function renewing(server: TestServer): WorkspaceClient {
  return workspaceClient(server, {
    token: undefined,
    credentials: ({ forceRefresh }) => ({ authorization: forceRefresh ? 'Bearer new' : 'Bearer old' }),
  });
}
const signatures = (server: TestServer): unknown => server.requests.map(({ headers }) => headers.authorization);

describe('config.fetch', () => {
  it.each<[string, (host: string) => [RequestInfo | URL, RequestInit?], object]>([
    ['a path', () => ['/a?b=1'], { method: 'GET', path: '/a?b=1' }],
    ['a path without a slash', () => ['a'], { path: '/a' }],
    ['an absolute URL', (host) => [`${host}/a`], { path: '/a' }],
    ['a URL object', (host) => [new URL('/a', host)], { path: '/a' }],
    ['a Request', (host) => [new Request(`${host}/a`, { method: 'POST', body: 'x' })], { method: 'POST', body: 'x' }],
    ['a method in lower case', () => ['/a', { method: 'put' }], { method: 'PUT' }],
    ['text', () => ['/a', { method: 'POST', body: 'é' }], { type: 'text/plain;charset=UTF-8', body: 'é' }],
    ['bytes', () => ['/a', { method: 'PUT', body: new Uint8Array([104, 105]) }], { body: 'hi' }],
    ['an ArrayBuffer', () => ['/a', { method: 'PUT', body: new Uint8Array([104, 105]).buffer }], { body: 'hi' }],
    ['a Blob', () => ['/a', { method: 'PUT', body: new Blob(['hi'], { type: 'x/y' }) }], { type: 'x/y', body: 'hi' }],
    ['a stream', () => ['/a', { method: 'PUT', body: new Blob(['hi']).stream() }], { body: 'hi' }],
    ['a form', () => ['/a', { method: 'POST', body: new URLSearchParams({ a: '1' }) }], { body: 'a=1' }],
    [
      'an authorization header, which it replaces',
      () => ['/a', { headers: { Authorization: 'Bearer unused' } }],
      { authorization: 'Bearer old' },
    ],
    ['a header that the connection owns', () => ['/a', { headers: { host: 'evil.example' } }], { path: '/a' }],
  ])('takes %s', async (_what, args, want) => {
    const server = await startServer(echo);
    const response = await renewing(server).config.fetch(...args(server.host));
    expect(await response.json()).toMatchObject({ authorization: 'Bearer old', ...want });
    expect(server.requests[0]?.headers.host).toBe(new URL(server.host).host);
  });

  it('takes a multipart form, and a body larger than what is read ahead', async () => {
    const server = await startServer(echo);
    const { fetch } = renewing(server).config;
    const form = new FormData();
    form.set('file', new Blob(['content']), 'name.txt');
    const multipart = await (await fetch('/a', { method: 'POST', body: form })).json();
    expect(multipart).toMatchObject({ type: expect.stringContaining('multipart/form-data; boundary=') });
    expect(JSON.stringify(multipart)).toContain('content');
    const large = 'x'.repeat(3_000_000);
    await (await fetch(new Request(`${server.host}/b`, { method: 'POST', body: large }))).text();
    expect(server.requests[1]?.body.toString()).toBe(large);
  });

  it('refuses every other origin, without sending anything or showing the URL', async () => {
    const server = await startServer(echo);
    const other = await startServer(echo);
    const { fetch } = renewing(server).config;
    const { host } = new URL(server.host);
    for (const url of [other.host, `${other.host}/a?token=hunter2`, `//evil.example/`, `https://${host}/`, 'data:,x']) {
      const error = await failureOf(fetch(url));
      expect(error).toBeInstanceOf(ConfigError);
      expect(error.message).not.toContain('hunter2');
    }
    for (const url of [`http://ada:hunter2@${host}/`, 'http://a b:hunter2@c/'])
      expect((await failureOf(fetch(url))).message).not.toContain('hunter2');
    expect([server.requests.length, other.requests.length]).toEqual([0, 0]);
  });

  it('gives a reply of any status as it is', async () => {
    const server = await startServer(() => ({
      status: 404,
      headers: { 'x-a': 'b' },
      body: { error_code: 'NOT_FOUND' },
    }));
    const response = await renewing(server).config.fetch('/a');
    expect(response).toMatchObject({ ok: false, status: 404, url: `${server.host}/a`, redirected: false });
    expect(response.headers.get('x-a')).toBe('b');
    expect(await response.json()).toEqual({ error_code: 'NOT_FOUND' });
  });

  it.each([
    ['HEAD', 200],
    ['DELETE', 204],
    ['GET', 304],
  ])('gives a reply without a body to %s with status %d', async (method, status) => {
    const server = await startServer(() => ({ status }));
    const response = await renewing(server).config.fetch('/a', { method });
    expect([response.status, response.body]).toEqual([status, null]);
  });

  const dead = {
    status: 403,
    body: { error_code: 'PERMISSION_DENIED', message: 'Token is expiring within 30 seconds' },
  };
  it.each<[string, Answer, BodyInit, number]>([
    ['text', { status: 401, body: '' }, 'text', 2],
    ['text', dead, 'text', 2],
    ['a form', dead, new URLSearchParams({ a: '1' }), 2],
    ['a stream', dead, new Blob(['text']).stream(), 1],
    ['text', { status: 403, body: { message: 'you may not do this' } }, 'text', 1],
    ['text', { status: 500, body: 'no' }, 'text', 1],
  ])('sends %s once more when the token is dead', async (_what, refusal, body, times) => {
    const server = await startServer(inTurn(refusal, { body: 'done' }));
    const response = await renewing(server).config.fetch('/a', { method: 'POST', body });
    expect(signatures(server)).toEqual(['Bearer old', 'Bearer new'].slice(0, times));
    expect(new Set(server.requests.map((request) => request.body.toString())).size).toBe(1);
    expect(await response.text()).toBe(
      times === 2 ? 'done' : typeof refusal.body === 'string' ? refusal.body : JSON.stringify(refusal.body),
    );
  });

  it('gives the refusal when there is no other token', async () => {
    const server = await startServer(() => ({ status: 401, body: 'dead' }));
    const response = await workspaceClient(server).config.fetch('/a');
    expect([response.status, await response.text(), server.requests.length]).toEqual([401, 'dead', 1]);
  });

  it('follows a redirect within the host, and never to another one', async () => {
    const other = await startServer(echo);
    const server = await startServer(({ path }) => {
      if (path === '/in') return { status: 307, headers: { location: '/there' } };
      return path === '/out' ? { status: 302, headers: { location: `${other.host}/x` } } : { body: 'there' };
    });
    const { fetch } = renewing(server).config;
    const response = await fetch('/in');
    expect([await response.text(), response.redirected, response.url]).toEqual(['there', true, `${server.host}/there`]);
    expect(await failureOf(fetch('/out'))).toBeInstanceOf(ApiError);
    expect((await fetch('/out', { redirect: 'manual' })).status).toBe(302);
    expect((await failureOf(fetch('/in', { redirect: 'error' }))).message).toContain('must not be redirected');
    expect(other.requests).toEqual([]);
  });

  it('ends with the reason of the signal, before the reply and in the middle of it', async () => {
    const server = await startServer((_request, response, index) => {
      if (index === 0) return 'hang';
      response.write('first');
      return undefined;
    });
    const { fetch } = renewing(server).config;
    const reason = new DOMException('enough', 'AbortError');
    const first = new AbortController();
    const waiting = failureOf(fetch('/a', { signal: first.signal }));
    await expect.poll(() => server.requests.length).toBe(1);
    first.abort(reason);
    expect(await waiting).toBe(reason);
    const second = new AbortController();
    const { body } = await fetch(new Request(`${server.host}/b`, { signal: second.signal }));
    const reader = body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('first');
    second.abort(reason);
    expect((await failureOf(reader?.read() ?? Promise.resolve())).name).toBe('AbortError');
    expect(await failureOf(fetch('/c', { signal: AbortSignal.abort(reason) }))).toBe(reason);
    await expect.poll(() => server.connections()).toBe(0);
  });

  it('names the workspace and the program, except to the account', async () => {
    const server = await startServer(echo);
    surroundedBy({ variables: { DATABRICKS_HOST: server.host, DATABRICKS_TOKEN: 't', DATABRICKS_WORKSPACE_ID: '7' } });
    const { fetch } = new WorkspaceClient({ product: 'app', productVersion: '1.0.0', headers: { 'X-Own': 'yes' } })
      .config;
    await fetch('/api/2.0/clusters/list');
    await fetch('/api/2.0/accounts/x', { headers: { 'user-agent': 'theirs', 'x-own': 'no' } });
    expect(server.requests.map(({ headers }) => [headers['x-databricks-workspace-id'], headers['x-own']])).toEqual([
      ['7', 'yes'],
      [undefined, 'no'],
    ]);
    expect(server.requests[0]?.headers['user-agent']).toMatch(/^app\/1\.0\.0 databricks-sdk-ts\/.* auth\/pat/);
    expect(server.requests[1]?.headers['user-agent']).toBe('theirs');
  });

  it('is the same function every time, and works without its object', async () => {
    const server = await startServer(echo);
    const { config } = renewing(server);
    const { fetch } = config;
    expect(fetch).toBe(config.fetch);
    expect((await fetch('/a')).status).toBe(200);
  });
});
