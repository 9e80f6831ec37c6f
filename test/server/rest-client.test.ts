import { createRestClient } from 'databricks-sdk-ts/rest';
import { describe, expect, it } from 'vitest';
import { accountClient, TOKEN, workspaceClient } from '../support/clients.js';
import { everythingPrintable, failureOf } from '../support/failures.js';
import { inTurn, startServer, type Answer, type TestServer } from '../support/server.js';

const FILES = '/api/2.0/fs/files{file_path}';
const file = { path: { file_path: '/Volumes/a/b c' } };
const bytes = Buffer.from([0, 255, 254, 128, 65, 0xef, 0xbb, 0xbf, 13, 10]);
const binary: Answer = { headers: { 'content-type': 'application/octet-stream' }, body: bytes };
const json = (body: string): Answer => ({ headers: { 'content-type': 'application/json' }, body });
const restClient = (server: TestServer) => createRestClient(workspaceClient(server).apiClient);

describe('paths of the raw client', () => {
  it('keep the slashes of a file path', async () => {
    const server = await startServer(() => binary);
    await restClient(server).GET(FILES, { params: file, parseAs: 'stream' });
    expect(server.requests[0]?.path).toBe('/api/2.0/fs/files/Volumes/a/b%20c');
  });

  it('keep the slashes of a resource name', async () => {
    const server = await startServer(() => ({ body: {} }));
    await restClient(server).GET('/api/2.0/postgres/{name}', { params: { path: { name: 'projects/p' } } });
    expect(server.requests[0]?.path).toBe('/api/2.0/postgres/projects/p');
  });

  it('encode the slashes of a plain name', async () => {
    const server = await startServer(() => ({ body: {} }));
    const params = { path: { name: 'a/b ü%' } };
    await restClient(server).GET('/api/2.1/unity-catalog/catalogs/{name}', { params });
    expect(server.requests[0]?.path).toBe('/api/2.1/unity-catalog/catalogs/a%2Fb%20%C3%BC%25');
  });

  it.each(['..', '%2e%2e', ''])('refuse the name "%s" before anything is sent', async (name) => {
    const server = await startServer(() => ({ body: {} }));
    const call = async () =>
      restClient(server).GET('/api/2.1/unity-catalog/catalogs/{name}', { params: { path: { name } } });
    const error = await failureOf(call());
    expect(error.message).toContain('/api/2.1/unity-catalog/catalogs/{name}');
    expect(everythingPrintable(error)).not.toContain('host.invalid');
    expect(server.requests).toHaveLength(0);
  });

  it('take the account id from the client', async () => {
    const server = await startServer(() => ({ body: [] }));
    const rest = createRestClient(accountClient(server).apiClient);
    const call = rest.GET as (path: string, init: object) => Promise<unknown>;
    await call('/api/2.0/accounts/{account_id}/workspaces', {});
    expect(server.requests[0]?.path).toBe('/api/2.0/accounts/acc/workspaces');
  });

  it('go with a dotted query', async () => {
    const server = await startServer(() => ({ body: {} }));
    const query = { filter_by: { is_pinned: true, policy_id: 'a b' }, page_size: 3 };
    await restClient(server).GET('/api/2.1/clusters/list', { params: { query } });
    expect(server.requests[0]?.query).toBe('filter_by.is_pinned=true&filter_by.policy_id=a%20b&page_size=3');
  });
});

describe('downloads of the raw client', () => {
  it('arrive byte for byte as an array buffer', async () => {
    const server = await startServer(() => binary);
    const { data } = await restClient(server).GET(FILES, { params: file, parseAs: 'arrayBuffer' });
    expect(Buffer.from(data ?? new ArrayBuffer(0))).toEqual(bytes);
  });

  it('arrive byte for byte as a stream', async () => {
    const server = await startServer(() => binary);
    const { data } = await restClient(server).GET(FILES, { params: file, parseAs: 'stream' });
    expect(Buffer.from(await new Response(data).arrayBuffer())).toEqual(bytes);
  });

  it('have no body to HEAD, and all headers', async () => {
    const server = await startServer(() => ({ headers: { 'content-length': '10', 'x-size': '10' } }));
    const { response } = await restClient(server).HEAD(FILES, { params: file });
    expect(server.requests[0]).toMatchObject({ method: 'HEAD', path: '/api/2.0/fs/files/Volumes/a/b%20c' });
    expect([response.status, response.headers.get('x-size'), await response.text()]).toEqual([200, '10', '']);
  });
});

describe('uploads of the raw client', () => {
  const headers = { 'content-type': 'application/octet-stream' };

  it.each([
    ['bytes', () => new Uint8Array(bytes)],
    ['a blob', () => new Blob([new Uint8Array(bytes)])],
    ['a stream', () => new Blob([new Uint8Array(bytes)]).stream()],
  ] as const)('send %s as they are', async (_name, body) => {
    const server = await startServer(() => ({ status: 204 }));
    await restClient(server).PUT(FILES, { params: file, body: body(), headers });
    expect(server.requests[0]).toMatchObject({ method: 'PUT', headers: { authorization: `Bearer ${TOKEN}` } });
    expect(server.requests[0]?.headers['content-type']).toBe('application/octet-stream');
    expect(server.requests[0]?.body).toEqual(bytes);
  });

  it('send JSON again when the server is briefly away', async () => {
    const server = await startServer(inTurn({ status: 429 }, { body: {} }));
    await restClient(server).POST('/api/2.1/clusters/delete', { body: { cluster_id: 'z' } });
    expect(server.requests.map(({ body }) => body.toString())).toEqual(['{"cluster_id":"z"}', '{"cluster_id":"z"}']);
  });
});

describe('replies to the raw client', () => {
  it('keep every digit of a long integer, and the numbers that are exact', async () => {
    const server = await startServer(() => json('{"job_id":9223372036854775807,"creator_user_name":"x","n":7}'));
    const { data } = await restClient(server).GET('/api/2.2/jobs/get', { params: { query: { job_id: 1 } } });
    expect(data).toEqual({ job_id: '9223372036854775807', creator_user_name: 'x', n: 7 });
  });

  it('that fail are thrown with the path of the call', async () => {
    const server = await startServer(() => ({ status: 404, body: { error_code: 'NOT_FOUND', message: 'no file' } }));
    const error = await failureOf(restClient(server).GET(FILES, { params: file, parseAs: 'stream' }));
    expect(error).toMatchObject({ name: 'NotFound', status: 404, path: '/api/2.0/fs/files/Volumes/a/b%20c' });
    expect(everythingPrintable(error)).not.toContain('host.invalid');
  });

  it('that never come are thrown with the path of the call', async () => {
    const server = await startServer(() => 'reset');
    const rest = createRestClient(workspaceClient(server, { retry: false }).apiClient);
    const error = await failureOf(rest.GET('/api/2.1/clusters/list', {}));
    expect(error).toMatchObject({ name: 'ConnectionError', path: '/api/2.1/clusters/list' });
    expect(everythingPrintable(error)).not.toContain('host.invalid');
  });
});
