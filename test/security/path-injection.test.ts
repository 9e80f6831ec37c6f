import { describe, expect, it } from 'vitest';
import { type HttpMethod, type WorkspaceClient } from 'databricks-sdk-ts';
import { createRestClient } from 'databricks-sdk-ts/rest';
import { workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { startServer } from '../support/server.js';

type Send = (w: WorkspaceClient, value: string) => Promise<unknown>;

/** Every way in which a value gets into a path, and the path of the value `VALUE`. */
const WAYS: Record<string, { send: Send; before: string }> = {
  'one segment': {
    send: (w, full_name) => w.tables.get({ full_name }),
    before: '/api/2.1/unity-catalog/tables/',
  },
  'a path with slashes': {
    send: (w, value) => w.files.delete({ file_path: `/Volumes/${value}` }),
    before: '/api/2.0/fs/files/Volumes/',
  },
  'a resource name': {
    send: (w, value) => w.postgres.getProject({ name: `projects/${value}` }),
    before: '/api/2.0/postgres/projects/',
  },
  'the raw client': {
    send: (w, full_name) =>
      createRestClient(w.apiClient).GET('/api/2.1/unity-catalog/tables/{full_name}', {
        params: { path: { full_name } },
      }),
    before: '/api/2.1/unity-catalog/tables/',
  },
};

const ways = Object.keys(WAYS);

describe('S8: a value cannot lead to another path', () => {
  const dots = ['.', '..', '%2e', '%2e%2e', '%2E.', '.%2e', '%252e%252e'];

  it.each(ways.flatMap((way) => dots.map((value) => ({ way, value }))))(
    '$value in $way is refused before anything is sent',
    async ({ way, value }) => {
      const server = await startServer(() => ({ body: {} }));
      const error = await failureOf(Promise.resolve().then(() => WAYS[way]?.send(workspaceClient(server), value)));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toContain('leads to another resource');
      expect(server.requests).toEqual([]);
    },
  );

  const texts = [
    ['100%', '100%25'],
    ['a%2Fb', 'a%252Fb'],
    ['a?b=c', 'a%3Fb%3Dc'],
    ['a#b', 'a%23b'],
    ['a b', 'a%20b'],
    ['ä€😀', '%C3%A4%E2%82%AC%F0%9F%98%80'],
    ['a\\..\\b', 'a%5C..%5Cb'],
    ['a\r\nX-Injected: 1', 'a%0D%0AX-Injected%3A%201'],
    ['...', '...'],
    ['..a', '..a'],
  ] as const;

  it.each(ways.flatMap((way) => texts.map(([value, wire]) => ({ way, value, wire }))))(
    '$value in $way arrives as $wire',
    async ({ way, value, wire }) => {
      const server = await startServer(() => ({ body: {} }));
      await WAYS[way]?.send(workspaceClient(server), value);
      expect(server.requests.map(({ path }) => path)).toEqual([`${WAYS[way]?.before}${wire}`]);
      expect(server.requests[0]?.headers['x-injected']).toBeUndefined();
    },
  );

  it('slashes climb nowhere', async () => {
    const server = await startServer(() => ({ body: {} }));
    const w = workspaceClient(server);
    await w.tables.get({ full_name: '../catalogs/victim' });
    expect(server.requests[0]?.path).toBe('/api/2.1/unity-catalog/tables/..%2Fcatalogs%2Fvictim');
    await w.files.delete({ file_path: '/Volumes/a/b c/d' });
    expect(server.requests[1]?.path).toBe('/api/2.0/fs/files/Volumes/a/b%20c/d');
    expect(await failureOf(w.files.delete({ file_path: '/Volumes/a/../b' }))).toBeInstanceOf(TypeError);
    expect(await failureOf(w.postgres.getProject({ name: 'projects/a/branches/b' }))).toBeInstanceOf(TypeError);
    expect(await failureOf(w.postgres.getProject({ name: 'projects/' }))).toBeInstanceOf(TypeError);
    expect(await failureOf(w.tables.get({ full_name: '' }))).toBeInstanceOf(TypeError);
    expect(server.requests).toHaveLength(2);
  });
});

describe('S7: an untyped call sends credentials to the host only', () => {
  it.each([
    'https://evil.example/api',
    '//evil.example/api',
    '/\\evil.example/api',
    '@evil.example/api',
    '.evil.example/api',
    ':8080/api',
    '/api/../../oidc/v1/token',
    '/api/%2e%2e/x',
    '/api/x#y',
    '/api/x y',
    '/api/x\r\nx-injected: 1',
    '',
  ])('%s is refused', async (path) => {
    const server = await startServer(() => ({ body: {} }));
    const error = await failureOf(workspaceClient(server).apiClient.do({ method: 'GET', path }));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(/^path must/);
    expect(server.requests).toEqual([]);
  });

  it('a host in the query or in a header changes nothing', async () => {
    const other = await startServer(() => ({ body: {} }));
    const server = await startServer(() => ({ body: {} }));
    const query = { url: other.host, 'a&b': 'c&d' };
    await workspaceClient(server).apiClient.do({ method: 'GET', path: '/api/x?y=1', query });
    expect(server.requests[0]?.query).toBe(`y=1&url=${encodeURIComponent(other.host)}&a%26b=c%26d`);
    expect(other.requests).toEqual([]);
  });

  it('a line break in a header or in the method sends nothing', async () => {
    const server = await startServer(() => ({ body: {} }));
    const { apiClient } = workspaceClient(server);
    await failureOf(apiClient.do({ method: 'GET', path: '/api/x', headers: { 'x-a': 'b\r\nx-injected: 1' } }));
    await failureOf(apiClient.do({ method: 'GET / HTTP/1.1\r\nx: y' as HttpMethod, path: '/api/x' }));
    expect(server.requests).toEqual([]);
  });
});
