import { describe, expect, it } from 'vitest';
import type { WorkspaceClient } from 'databricks-sdk-ts';
import { accountClient, workspaceClient } from '../support/clients.js';
import { startServer, type Seen } from '../support/server.js';

/** The one request that a call sends. */
async function sentBy(send: (w: WorkspaceClient) => Promise<unknown>): Promise<Seen> {
  const server = await startServer(() => ({ body: {} }));
  await send(workspaceClient(server));
  const [seen, ...others] = server.requests;
  if (seen === undefined || others.length > 0) throw new Error(`expected one request, got ${server.requests.length}`);
  return seen;
}

const bodyOf = ({ body }: Seen): unknown => JSON.parse(body.toString());

describe('paths', () => {
  it.each([
    ['sql/warehouses', 'w1', '/api/2.0/permissions/sql/warehouses/w1'],
    ['/sql/warehouses/', 'w1', '/api/2.0/permissions/sql/warehouses/w1'],
    ['warehouses', 'a/b', '/api/2.0/permissions/warehouses/a%2Fb'],
    ['authorization', 'tokens', '/api/2.0/permissions/authorization/tokens'],
  ])('of permissions have the type %s as other clients send it', async (type, id, path) => {
    const object = { request_object_type: type, request_object_id: id };
    const workspaceObject = { workspace_object_type: type, workspace_object_id: id };
    expect((await sentBy((w) => w.permissions.get(object))).path).toBe(path);
    expect((await sentBy((w) => w.permissions.set(object))).path).toBe(path);
    expect((await sentBy((w) => w.permissions.update(object))).path).toBe(path);
    expect((await sentBy((w) => w.permissions.getPermissionLevels(object))).path).toBe(`${path}/permissionLevels`);
    expect((await sentBy((w) => w.workspace.getPermissions(workspaceObject))).path).toBe(path);
  });

  it.each(['../clusters', 'sql/..', 'sql/%2e%2e', '/'])('of permissions never have the type %s', async (type) => {
    const object = { request_object_type: type, request_object_id: 'x' };
    await expect(sentBy(async (w) => w.permissions.get(object))).rejects.toThrow('request_object_type');
  });
});

describe('bodies', () => {
  it('of PATCH requests are sent', async () => {
    const seen = await sentBy((w) => w.catalogs.update({ name: 'main', comment: 'hello' }));
    expect(seen).toMatchObject({ method: 'PATCH', path: '/api/2.1/unity-catalog/catalogs/main', query: '' });
    expect(seen.headers).toMatchObject({ 'content-type': 'application/json', 'content-length': '19' });
    expect(seen.body.toString()).toBe('{"comment":"hello"}');
  });

  it.each([
    ['POST', (w: WorkspaceClient) => w.clusters.delete({ cluster_id: 'x' }), { cluster_id: 'x' }],
    [
      'PUT',
      (w: WorkspaceClient) => w.jobs.setPermissions({ job_id: '1', access_control_list: [] }),
      { access_control_list: [] },
    ],
  ] as const)('of %s requests are sent', async (method, send, body) => {
    const seen = await sentBy(send);
    expect(seen.method).toBe(method);
    expect(bodyOf(seen)).toEqual(body);
  });

  it('of GET, HEAD and DELETE requests are not there', async () => {
    for (const send of [
      (w: WorkspaceClient) => w.catalogs.get({ name: 'main' }),
      (w: WorkspaceClient) => w.catalogs.delete({ name: 'main' }),
      (w: WorkspaceClient) => w.files.getDirectoryMetadata({ directory_path: '/Volumes/a' }),
    ]) {
      const seen = await sentBy(send);
      expect(seen.body).toHaveLength(0);
      expect(seen.headers['content-type']).toBeUndefined();
    }
  });

  it('keep zero, false, the empty text and null, and leave undefined out', async () => {
    const request = {
      cluster_id: 'x',
      spark_version: '',
      num_workers: 0,
      enable_elastic_disk: false,
      custom_tags: { a: null, b: undefined } as unknown as Record<string, string>,
      cluster_name: undefined,
    };
    const { body } = await sentBy((w) => w.clusters.edit(request));
    expect(body.toString()).toBe(
      '{"cluster_id":"x","spark_version":"","num_workers":0,"enable_elastic_disk":false,"custom_tags":{"a":null}}',
    );
  });

  it('keep fields and enum values that the SDK does not know', async () => {
    const request = { name: 'main', isolation_mode: 'BRAND_NEW', field_of_tomorrow: { deep: [1] } };
    const seen = await sentBy((w) => w.catalogs.update(request));
    expect(bodyOf(seen)).toEqual({ isolation_mode: 'BRAND_NEW', field_of_tomorrow: { deep: [1] } });
  });

  it('keep integers exact, as bigint and as number', async () => {
    const { body } = await sentBy((w) => w.jobs.cancelRun({ run_id: 9_223_372_036_854_775_807n }));
    expect(body.toString()).toBe('{"run_id":9223372036854775807}');
    const { query } = await sentBy((w) => w.jobs.getRun({ run_id: 9_007_199_254_740_993n }));
    expect(query).toBe('run_id=9007199254740993');
  });
});

it('an integer in a path is exact', async () => {
  const server = await startServer(() => ({ body: {} }));
  // The document calls ids in paths 32 bits wide, which they are not.
  const workspace_id = 9_007_199_254_740_993n as unknown as number;
  await accountClient(server).workspaces.get({ workspace_id });
  expect(server.requests[0]?.path).toBe('/api/2.0/accounts/acc/workspaces/9007199254740993');
});

describe('the request of the caller', () => {
  it('is not changed by paging, tokens, account ids or resource names', async () => {
    const server = await startServer((seen) =>
      seen.query.includes('page_token') ? { body: {} } : { body: { clusters: [{}], next_page_token: 'n', run_id: 1 } },
    );
    const [w, a] = [workspaceClient(server), accountClient(server)];
    const list = { page_size: 1, filter_by: { is_pinned: true } };
    const run = { job_id: 1 };
    const metastore = { metastore_id: 'm' };
    const before = structuredClone([list, run, metastore]);
    expect(await w.clusters.list(list).toArray()).toHaveLength(1);
    await w.jobs.runNow(run);
    await a.storageCredentials.list(metastore).toArray();
    expect([list, run, metastore]).toEqual(before);
  });

  it('may be frozen, may have no prototype, and may change after the call', async () => {
    const server = await startServer(() => ({ body: {} }));
    const w = workspaceClient(server);
    await w.clusters.delete(Object.freeze({ cluster_id: 'a' }));
    await w.clusters.delete(Object.assign(Object.create(null) as object, { cluster_id: 'b' }));
    const request = { page_size: 3 };
    const list = w.clusters.list(request);
    request.page_size = 9;
    await list.toArray();
    expect(server.requests.slice(0, 2).map(({ body }) => body.toString())).toEqual([
      '{"cluster_id":"a"}',
      '{"cluster_id":"b"}',
    ]);
    expect(server.requests[2]?.query).toBe('page_size=3');
  });
});

describe('paths and queries', () => {
  it.each([
    ['a/b', 'a%2Fb'],
    ['100%', '100%25'],
    ['a b+c', 'a%20b%2Bc'],
    ['ü', '%C3%BC'],
  ])('%s in a path is %s', async (name, wire) => {
    const { path } = await sentBy((w) => w.catalogs.get({ name }));
    expect(path).toBe(`/api/2.1/unity-catalog/catalogs/${wire}`);
  });

  it('a nested object is dotted, a list is repeated, and truth is written in small letters', async () => {
    const filter_by = { is_pinned: true, cluster_states: ['RUNNING', 'PENDING'] };
    const { query } = await sentBy((w) => w.clusters.list({ page_size: 5, filter_by }).toArray());
    expect(query).toBe(
      'filter_by.is_pinned=true&filter_by.cluster_states=RUNNING&filter_by.cluster_states=PENDING&page_size=5',
    );
  });

  it('a field that the SDK does not know goes into the query of a call without body', async () => {
    const request = { name: 'main', include_browse: false, field_of_tomorrow: 'a&b' };
    const { query } = await sentBy((w) => w.catalogs.get(request));
    expect(query).toBe('include_browse=false&field_of_tomorrow=a%26b');
  });
});

describe('the header X-Databricks-Workspace-Id', () => {
  const headerOf = (seen: Seen | undefined): unknown => seen?.headers['x-databricks-workspace-id'];

  it('is sent with workspace calls when a workspace id is configured', async () => {
    const server = await startServer(() => ({ body: {} }));
    const w = workspaceClient(server, { workspaceId: '42' });
    await w.clusters.get({ cluster_id: 'x' });
    await w.clusters.list().toArray();
    await w.files.upload({ file_path: '/Volumes/a', contents: 'x' });
    await w.apiClient.do({ method: 'GET', path: '/api/2.1/clusters/list' });
    expect(server.requests.map(headerOf)).toEqual(['42', '42', '42', '42']);
  });

  it('is not sent without one', async () => {
    expect(headerOf(await sentBy((w) => w.clusters.get({ cluster_id: 'x' })))).toBeUndefined();
  });

  it('is never sent with account calls', async () => {
    const server = await startServer(() => ({ body: {} }));
    const a = accountClient(server, { workspaceId: '42' });
    await a.workspaces.get({ workspace_id: 1 });
    await a.storageCredentials.get({ metastore_id: 'm', storage_credential_name: 's' });
    await a.apiClient.do({ method: 'GET', path: '/api/2.0/accounts/acc/workspaces' });
    expect(server.requests.map(headerOf)).toEqual([undefined, undefined, undefined]);
  });

  it('can be set by a call', async () => {
    const headers = { 'X-Databricks-Workspace-Id': '7' };
    expect(headerOf(await sentBy((w) => w.clusters.get({ cluster_id: 'x' }, { headers })))).toBe('7');
  });
});

describe('the User-Agent', () => {
  it('names product, SDK, engine, system and authentication', async () => {
    const server = await startServer(() => ({ body: {} }));
    await workspaceClient(server, { product: 'my-app', productVersion: '1.2.3' }).clusters.get({ cluster_id: 'x' });
    expect(server.requests[0]?.headers['user-agent']).toMatch(
      /^my-app\/1\.2\.3 databricks-sdk-ts\/\d+\.\d+\.\d+ \w+\/\S+ os\/\w+ auth\/pat/,
    );
  });
});
