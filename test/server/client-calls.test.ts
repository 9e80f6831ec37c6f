import { describe, expect, it, vi } from 'vitest';
import {
  AbortedError,
  ApiError,
  DatabricksError,
  isApiError,
  isDatabricksError,
  isRetryable,
  LongRunningOperation,
  NotFound,
  Paged,
  TimeoutError,
  WaitError,
  type ResponseSummary,
} from 'databricks-sdk-ts';
import { workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { fastClock } from '../support/clock.js';
import { inTurn, startServer } from '../support/server.js';

describe('call options', () => {
  it('are all optional and do what they say', async () => {
    const server = await startServer(() => ({ headers: { 'X-Request-Id': 'req-1' }, body: { cluster_id: 'x' } }));
    const responses: ResponseSummary[] = [];
    const cluster = await workspaceClient(server).clusters.get(
      { cluster_id: 'x' },
      {
        signal: new AbortController().signal,
        timeoutMs: 1_200_000,
        headers: { 'x-mine': '1' },
        retry: false,
        onResponse: (response) => void responses.push(response),
      },
    );
    expect(cluster.cluster_id).toBe('x');
    expect(server.requests[0]?.headers['x-mine']).toBe('1');
    expect(responses).toMatchObject([
      { status: 200, requestId: 'req-1', attempts: 1, headers: { 'content-type': 'application/json' } },
    ]);
  });

  it('a signal that is aborted already sends nothing', async () => {
    const server = await startServer(() => ({ body: {} }));
    const signal = AbortSignal.abort('not now');
    const error = await failureOf(workspaceClient(server).clusters.get({ cluster_id: 'x' }, { signal }));
    expect(error).toBeInstanceOf(AbortedError);
    expect(error.cause).toBe('not now');
    expect(server.requests).toEqual([]);
  });

  it('reach every page of a list', async () => {
    const server = await startServer(inTurn({ body: { next_page_token: 'two' } }, { body: {} }));
    await workspaceClient(server)
      .clusters.list({}, { headers: { 'x-mine': '1' } })
      .toArray();
    expect(server.requests.map(({ headers }) => headers['x-mine'])).toEqual(['1', '1']);
  });
});

describe('values that cannot be sent', () => {
  it.each([
    ['NaN', { cluster_id: 'x', num_workers: Number.NaN }, 'Cannot write NaN as JSON, at $.num_workers'],
    ['Infinity', { cluster_id: 'x', autoscale: { max_workers: Infinity } }, '$.autoscale.max_workers'],
  ])('%s in a body is refused by name', async (_name, request, message) => {
    const server = await startServer(() => ({ body: {} }));
    const error = await failureOf(workspaceClient(server).clusters.edit({ spark_version: 'x', ...request }));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain(message);
    expect(server.requests).toEqual([]);
  });

  it('NaN in a query, a missing path field and no object at all are refused by name', async () => {
    const server = await startServer(() => ({ body: {} }));
    const w = workspaceClient(server);
    const inQuery = await failureOf(w.clusters.list({ page_size: Number.NaN }).toArray());
    expect(inQuery.message).toContain('page_size is NaN');
    const missing = await failureOf(w.catalogs.get({ name: undefined as unknown as string }));
    expect(missing.message).toBe('Catalogs.get needs name, which is missing.');
    const text = await failureOf(w.clusters.get('x' as unknown as { cluster_id: string }));
    expect(text.message).toContain('Clusters.get takes one object');
    const nothing = await failureOf(w.clusters.get(null as unknown as { cluster_id: string }));
    expect(nothing.message).toContain('Clusters.get takes one object');
    expect(server.requests).toEqual([]);
  });
});

describe('errors', () => {
  const notFound = { status: 404, body: { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'gone' } };

  it('have classes for catch clauses and guards', async () => {
    const server = await startServer(() => notFound);
    const error = await failureOf(workspaceClient(server).clusters.get({ cluster_id: 'x' }));
    for (const type of [NotFound, ApiError, DatabricksError, Error]) expect(error).toBeInstanceOf(type);
    for (const type of [TimeoutError, WaitError, AbortedError]) expect(error).not.toBeInstanceOf(type);
    expect([isApiError(error), isDatabricksError(error), isRetryable(error)]).toEqual([true, true, false]);
    expect(error.name).toBe('ResourceDoesNotExist');
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ message: 'gone', status: 404, attempts: 1 });
  });

  it('are recognised by another copy of the package', async () => {
    const server = await startServer(() => notFound);
    const error = await failureOf(workspaceClient(server).clusters.get({ cluster_id: 'x' }));
    vi.resetModules();
    const copy = await import('databricks-sdk-ts');
    expect(copy.NotFound).not.toBe(NotFound);
    for (const type of [copy.NotFound, copy.ApiError, copy.DatabricksError]) expect(error).toBeInstanceOf(type);
    for (const type of [copy.PermissionDenied, copy.TimeoutError]) expect(error).not.toBeInstanceOf(type);
    expect(copy.isApiError(error)).toBe(true);
  });
});

describe('lists', () => {
  it('are iterated by item, by page, or read into an array, each time anew', async () => {
    const server = await startServer((seen) =>
      seen.query.includes('page_token')
        ? { body: { clusters: [{ cluster_id: 'c' }] } }
        : { body: { clusters: [{ cluster_id: 'a' }, { cluster_id: 'b' }], next_page_token: 'two' } },
    );
    const list = workspaceClient(server).clusters.list({ filter_by: { is_pinned: true } });
    expect(list).toBeInstanceOf(Paged);
    expect(Reflect.get(list, 'then')).toBeUndefined();
    const ids: unknown[] = [];
    for await (const { cluster_id } of list) ids.push(cluster_id);
    expect(ids).toEqual(['a', 'b', 'c']);
    const sizes: unknown[] = [];
    for await (const page of list.pages()) sizes.push(page.clusters?.length);
    expect(sizes).toEqual([2, 1]);
    expect(await list.toArray({ limit: 1 })).toEqual([{ cluster_id: 'a' }]);
    expect(server.requests).toHaveLength(5);
    expect(server.requests[0]?.query).toBe('filter_by.is_pinned=true');
  });

  it('of SCIM start at 1, go on by what came, end on an empty page, and drop what comes twice', async () => {
    const pages: Record<string, object[]> = { 1: [{ id: 'a' }, { id: 'b' }], 3: [{ id: 'b' }, { id: 'c' }] };
    const server = await startServer((seen) => {
      const start = new URLSearchParams(seen.query).get('startIndex') ?? '';
      return { body: { Resources: pages[start] ?? [] } };
    });
    const users = await workspaceClient(server).users.list().toArray();
    expect(users.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    const starts = server.requests.map(({ query }) => new URLSearchParams(query).get('startIndex'));
    expect(starts).toEqual(['1', '3', '5']);
  });

  it('without tokens are one page', async () => {
    const server = await startServer(() => ({ body: { scopes: [{ name: 's' }] } }));
    expect(await workspaceClient(server).secrets.listScopes().toArray()).toEqual([{ name: 's' }]);
    expect(server.requests).toHaveLength(1);
  });
});

describe('waits', () => {
  const created = { body: { cluster_id: 'x' } };
  const state = (name: string): { body: unknown } => ({ body: { cluster_id: 'x', state: name } });

  it('createAndWait creates, tells of progress and gives the result', async () => {
    const server = await startServer(inTurn(created, state('PENDING'), state('RUNNING')));
    const seen: unknown[] = [];
    const cluster = await workspaceClient(server).clusters.createAndWait(
      { cluster_name: 'etl', spark_version: '15.4.x', num_workers: 2 },
      { timeoutMs: 1_200_000, onProgress: ({ state }) => void seen.push(state), headers: { 'x-mine': '1' } },
    );
    expect(cluster).toEqual({ cluster_id: 'x', state: 'RUNNING' });
    expect(seen).toEqual(['PENDING', 'RUNNING']);
    expect(server.requests.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET']);
    expect(server.requests[0]?.headers['x-mine']).toBe('1');
  });

  it('waitGetClusterRunning joins by id', async () => {
    const server = await startServer(inTurn(state('PENDING'), state('RUNNING')));
    const clock = fastClock();
    const w = workspaceClient(server, { clock });
    expect((await w.clusters.waitGetClusterRunning({ cluster_id: 'x' })).state).toBe('RUNNING');
    expect(server.requests.map(({ query }) => query)).toEqual(['cluster_id=x', 'cluster_id=x']);
  });

  it('what onProgress throws ends the wait', async () => {
    const server = await startServer(inTurn(created, state('PENDING')));
    const wait = await workspaceClient(server).clusters.create({ spark_version: '15.4.x' });
    const onProgress = (): never => {
      throw new Error('enough');
    };
    expect((await failureOf(wait.result({ onProgress }))).message).toBe('enough');
    expect(server.requests).toHaveLength(2);
  });
});

describe('long-running operations', () => {
  const name = 'projects/p/branches/b/operations/o';
  const branch = { name: 'projects/p/branches/b' };
  const request = { parent: 'projects/p', branch_id: 'b', branch: { spec: { is_protected: true } } };

  it('are followed by their name until the result is there', async () => {
    const server = await startServer(
      inTurn(
        { body: { name, metadata: { n: 1 } } },
        { body: { name, done: false } },
        { body: { name, done: true, response: branch } },
      ),
    );
    const operation = await workspaceClient(server).postgres.createBranch(request);
    expect(operation).toBeInstanceOf(LongRunningOperation);
    expect([operation.name, operation.metadata()]).toEqual([name, { n: 1 }]);
    expect(await operation.wait({ timeoutMs: 1_200_000 })).toEqual(branch);
    expect(await operation.done()).toBe(true);
    expect(server.requests).toHaveLength(3);
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      path: '/api/2.0/postgres/projects/p/branches',
      query: 'branch_id=b',
    });
    expect(server.requests[0]?.body.toString()).toBe('{"spec":{"is_protected":true}}');
    expect(server.requests[1]?.path).toBe(`/api/2.0/postgres/${name}`);
  });

  it('that fail throw the class of their code', async () => {
    const error = { error_code: 'RESOURCE_DOES_NOT_EXIST', message: 'no such project' };
    const server = await startServer(inTurn({ body: { name } }, { body: { name, done: true, error } }));
    const operation = await workspaceClient(server).postgres.createBranch(request);
    const failure = await failureOf(operation.wait());
    expect(failure).toBeInstanceOf(NotFound);
    expect(failure.message).toBe('Postgres.createBranch failed: no such project');
  });
});

describe('requests of a shape of their own', () => {
  it('a resource name goes into the path with its slashes', async () => {
    const server = await startServer(() => ({ body: { name: 'projects/p/branches/b' } }));
    const branch = await workspaceClient(server).postgres.getBranch({ name: 'projects/p/branches/b c' });
    expect(branch.name).toBe('projects/p/branches/b');
    expect(server.requests[0]?.path).toBe('/api/2.0/postgres/projects/p/branches/b%20c');
  });

  it('a body that is one field is sent without its name', async () => {
    const server = await startServer(() => ({ body: { name: 'my-app' } }));
    await workspaceClient(server).apps.create({ app: { name: 'my-app', description: '' }, no_compute: true });
    expect(server.requests[0]).toMatchObject({ method: 'POST', path: '/api/2.0/apps', query: 'no_compute=true' });
    expect(server.requests[0]?.body.toString()).toBe('{"name":"my-app","description":""}');
  });

  it('a HEAD operation gives its headers', async () => {
    const headers = {
      'content-length': '9007199254740993',
      'content-type': 'text/csv',
      'last-modified': 'Wed, 21 Oct 2015 07:28:00 GMT',
    };
    const server = await startServer((_seen, _response, index) => (index === 0 ? { headers } : { status: 404 }));
    const w = workspaceClient(server);
    expect(await w.files.getMetadata({ file_path: '/Volumes/a.csv' })).toEqual(headers);
    expect(server.requests[0]?.method).toBe('HEAD');
    expect(await failureOf(w.files.getMetadata({ file_path: '/Volumes/b.csv' }))).toBeInstanceOf(NotFound);
  });
});
