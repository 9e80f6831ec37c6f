import { describe, expect, it } from 'vitest';
import { WorkspaceClient } from 'databricks-sdk-ts';
import { closeAfterEach, json, send, start } from '../support/workspace-calls.js';

closeAfterEach();

describe('clusters', () => {
  const clusters = '/api/2.1/clusters';

  it('lists over pages until there is no token', async () => {
    const workspace = await start();
    const sizes: number[] = [];
    let token: string | undefined = '';
    while (token !== undefined) {
      const page: { clusters: unknown[]; next_page_token?: string } = await json(
        workspace,
        `${clusters}/list?page_size=3&page_token=${token}`,
      );
      sizes.push(page.clusters.length);
      token = page.next_page_token;
    }
    expect(sizes).toEqual([3, 3, 2]);
  });

  it('begins lists with an empty page that has a token when told to', async () => {
    const workspace = await start({ emptyPages: true, pageSize: 100 });
    const empty = await json(workspace, `${clusters}/list`);
    expect(empty).toEqual({ clusters: [], next_page_token: expect.any(String) });
    const full = await json(workspace, `${clusters}/list?page_token=${empty.next_page_token}`);
    expect(full.clusters).toHaveLength(8);
    expect(full).not.toHaveProperty('next_page_token');
  });

  it('filters and sorts by dotted query names', async () => {
    const workspace = await start();
    const names = async (query: string): Promise<string[]> =>
      (await json(workspace, `${clusters}/list?${query}`)).clusters.map(
        (c: { cluster_name: string }) => c.cluster_name,
      );
    expect(await names('filter_by.cluster_states=TERMINATED')).toEqual(['notebooks', 'archive']);
    expect(await names('filter_by.cluster_states=TERMINATED&sort_by.field=CLUSTER_NAME')).toEqual([
      'archive',
      'notebooks',
    ]);
    expect(await names('filter_by.is_pinned=true')).toEqual([]);
  });

  it('takes a new cluster from PENDING to RUNNING as it is polled', async () => {
    const workspace = await start({ pace: { polls: 2 } });
    const { cluster_id } = await json(workspace, `${clusters}/create`, {
      body: { cluster_name: 'mine', spark_version: '16.4.x-scala2.12', num_workers: 1 },
    });
    const seen = [];
    for (let poll = 0; poll < 3; poll++) {
      seen.push(await json(workspace, `${clusters}/get?cluster_id=${cluster_id}`));
    }
    expect(seen.map(({ state }) => state)).toEqual(['PENDING', 'PENDING', 'RUNNING']);
    expect(seen[0]).toMatchObject({ cluster_name: 'mine', state_message: 'Starting Spark' });
  });

  it('takes a new cluster to RUNNING by the clock when the pace is in milliseconds', async () => {
    let now = 0;
    const clock = { now: () => now, sleep: async () => undefined };
    const workspace = await start({ clock, pace: { afterMs: 5000 } });
    const { cluster_id } = await json(workspace, `${clusters}/create`, { body: { spark_version: '16.4.x-scala2.12' } });
    const state = async (): Promise<string> =>
      (await json(workspace, `${clusters}/get?cluster_id=${cluster_id}`)).state;
    now = 4999;
    expect(await state()).toBe('PENDING');
    now = 5000;
    expect(await state()).toBe('RUNNING');
  });

  it('terminates, starts and edits a cluster, and refuses what its state does not allow', async () => {
    const workspace = await start({ pace: { polls: 0 } });
    const body = { cluster_id: '0101-120000-analytic' };
    const state = async (): Promise<string> =>
      (await json(workspace, `${clusters}/get?cluster_id=${body.cluster_id}`)).state;
    expect(await json(workspace, `${clusters}/start`, { body })).toMatchObject({ error_code: 'INVALID_STATE' });
    await json(workspace, `${clusters}/delete`, { body });
    expect(await state()).toBe('TERMINATED');
    await json(workspace, `${clusters}/start`, { body });
    expect(await state()).toBe('RUNNING');
    await json(workspace, `${clusters}/edit`, { body: { ...body, spark_version: '17.3.x-scala2.13', num_workers: 9 } });
    expect(await json(workspace, `${clusters}/get?cluster_id=${body.cluster_id}`)).toMatchObject({
      state: 'RUNNING',
      num_workers: 9,
      spark_version: '17.3.x-scala2.13',
    });
  });

  it('answers an unknown cluster with 400 as the service does', async () => {
    const workspace = await start();
    const reply = await send(workspace, `${clusters}/get?cluster_id=nope`);
    expect(reply.status).toBe(400);
    expect(await reply.json()).toMatchObject({
      error_code: 'INVALID_PARAMETER_VALUE',
      message: 'Cluster nope does not exist',
    });
  });

  it('gives events whose next_page is the whole next request', async () => {
    const workspace = await start();
    const cluster_id = '0101-120000-notebook';
    const types: string[] = [];
    let request: unknown = { cluster_id, limit: 2, order: 'ASC' };
    while (request !== undefined) {
      const page = await json(workspace, `${clusters}/events`, { body: request });
      types.push(...page.events.map(({ type }: { type: string }) => type));
      request = page.next_page;
    }
    expect(types).toEqual(['CREATING', 'RUNNING', 'TERMINATING']);
  });
});

describe('jobs', () => {
  const jobs = '/api/2.2/jobs';

  it('creates a job, finds it by name and runs it to its end with the output of its task', async () => {
    const workspace = await start();
    const tasks = [
      { task_key: 'main', notebook_task: { notebook_path: '/n', base_parameters: { city: 'Oslo', n: '1' } } },
    ];
    const { job_id } = await json(workspace, `${jobs}/create`, { body: { name: 'nightly', tasks } });
    const listed = await json(workspace, `${jobs}/list?name=NIGHTLY&expand_tasks=true`);
    expect(listed.jobs).toMatchObject([{ job_id, settings: { name: 'nightly', tasks } }]);
    const { run_id } = await json(workspace, `${jobs}/run-now`, {
      body: { job_id, notebook_params: { city: 'Bonn' } },
    });
    const seen = [];
    for (let poll = 0; poll < 3; poll++) seen.push(await json(workspace, `${jobs}/runs/get?run_id=${run_id}`));
    expect(seen.map(({ state }) => state.life_cycle_state)).toEqual(['PENDING', 'RUNNING', 'TERMINATED']);
    expect(seen[2].tasks).toMatchObject([{ task_key: 'main', state: { result_state: 'SUCCESS' } }]);
    const output = await json(workspace, `${jobs}/runs/get-output?run_id=${seen[2].tasks[0].run_id}`);
    expect(output.notebook_output).toEqual({ result: '{"city":"Bonn","n":"1"}', truncated: false });
  });

  it('starts one run only for the same idempotency token', async () => {
    const workspace = await start();
    const run = async (idempotency_token?: string): Promise<number> =>
      (await json(workspace, `${jobs}/run-now`, { body: { job_id: 101, idempotency_token } })).run_id;
    const first = await run('once');
    expect(await run('once')).toBe(first);
    expect(await run('twice')).not.toBe(first);
    expect(await run()).not.toBe(await run());
  });

  it('submits tasks without a job, and fails those whose key starts with fail', async () => {
    const workspace = await start({ pace: { polls: 0 } });
    const tasks = [
      { task_key: 'good', spark_python_task: { python_file: '/a.py' } },
      { task_key: 'fail-here', notebook_task: { notebook_path: '/n' } },
    ];
    const { run_id } = await json(workspace, `${jobs}/runs/submit`, { body: { run_name: 'adhoc', tasks } });
    const run = await json(workspace, `${jobs}/runs/get?run_id=${run_id}`);
    expect(run).toMatchObject({
      state: { result_state: 'FAILED' },
      status: { termination_details: { type: 'CLIENT_ERROR' } },
    });
    const outputs = run.tasks.map((task: { run_id: number }) =>
      json(workspace, `${jobs}/runs/get-output?run_id=${task.run_id}`),
    );
    expect(await Promise.all(outputs)).toMatchObject([{ logs: 'done\n' }, { error: 'Task fail-here failed.' }]);
    expect((await send(workspace, `${jobs}/runs/get-output?run_id=${run_id}`)).status).toBe(400);
  });

  it('cancels a run, which ends as CANCELED', async () => {
    const workspace = await start();
    const { run_id } = await json(workspace, `${jobs}/run-now`, { body: { job_id: 102 } });
    await json(workspace, `${jobs}/runs/cancel`, { body: { run_id } });
    await json(workspace, `${jobs}/runs/get?run_id=${run_id}`);
    const ended = await json(workspace, `${jobs}/runs/get?run_id=${run_id}`);
    expect(ended.state).toMatchObject({ life_cycle_state: 'TERMINATED', result_state: 'CANCELED' });
    const active = await json(workspace, `${jobs}/runs/list?active_only=true`);
    expect(active).toEqual({ runs: [], has_more: false });
  });

  it('gives the tasks of a large job over several pages', async () => {
    const workspace = await start();
    const tasks = Array.from({ length: 150 }, (_, index) => ({ task_key: `t${index}` }));
    const { job_id } = await json(workspace, `${jobs}/create`, { body: { name: 'large', tasks } });
    const first = await json(workspace, `${jobs}/get?job_id=${job_id}`);
    const second = await json(workspace, `${jobs}/get?job_id=${job_id}&page_token=${first.next_page_token}`);
    expect([first.settings.tasks.length, second.settings.tasks.length]).toEqual([100, 50]);
    expect(second).not.toHaveProperty('next_page_token');
  });
});

describe('SQL', () => {
  const statements = '/api/2.0/sql/statements';
  const warehouse_id = '0a1b2c3d4e5f6001';

  it('takes a statement from PENDING to SUCCEEDED and gives its rows over several chunks', async () => {
    const workspace = await start();
    const body = { warehouse_id, statement: 'SELECT city, trips FROM main.default.trips', wait_timeout: '0s' };
    const accepted = await json(workspace, statements, { body });
    expect(accepted).toEqual({ statement_id: expect.any(String), status: { state: 'PENDING' } });
    const path = `${statements}/${accepted.statement_id}`;
    await json(workspace, path);
    expect((await json(workspace, path)).status.state).toBe('RUNNING');
    const done = await json(workspace, path);
    expect(done.manifest).toMatchObject({ total_chunk_count: 3, total_row_count: 24, format: 'JSON_ARRAY' });
    expect(done.manifest.schema.columns).toEqual([
      { name: 'city', position: 0, type_name: 'STRING', type_text: 'STRING' },
      { name: 'trips', position: 1, type_name: 'LONG', type_text: 'BIGINT' },
    ]);
    const rows = [...done.result.data_array];
    let next = done.result.next_chunk_internal_link;
    while (next !== undefined) {
      const chunk = await json(workspace, next);
      expect(chunk.row_offset).toBe(rows.length);
      rows.push(...chunk.data_array);
      next = chunk.next_chunk_internal_link;
    }
    expect(rows).toHaveLength(24);
    expect(rows[0]).toEqual(['Amsterdam', '1200']);
  });

  it('answers at once when the statement may wait, and binds parameters', async () => {
    const workspace = await start();
    const parameters = [{ name: 'city', value: 'Oslo', type: 'STRING' }];
    const body = { warehouse_id, statement: 'SELECT city, rating FROM trips WHERE city = :city', parameters };
    const done = await json(workspace, statements, { body });
    expect(done.status).toEqual({ state: 'SUCCEEDED' });
    expect(done.result.data_array).toEqual([
      ['Oslo', expect.any(String)],
      ['Oslo', expect.any(String)],
      ['Oslo', null],
    ]);
  });

  it('reports a failed query inside a reply with status 200', async () => {
    const workspace = await start();
    const reply = await send(workspace, statements, { body: { warehouse_id, statement: 'SELECT FAIL now' } });
    expect(reply.status).toBe(200);
    expect((await reply.json()).status).toEqual({
      state: 'FAILED',
      error: { error_code: 'BAD_REQUEST', message: expect.stringContaining('PARSE_SYNTAX_ERROR') },
      sql_state: '42601',
    });
  });

  it('cancels a statement, and one that outlasts its wait when that is asked for', async () => {
    const workspace = await start({ pace: { afterMs: 60_000 } });
    const statement = 'SELECT * FROM trips';
    const { statement_id, status } = await json(workspace, statements, { body: { warehouse_id, statement } });
    expect(status.state).toBe('PENDING');
    await json(workspace, `${statements}/${statement_id}/cancel`, { body: {} });
    expect((await json(workspace, `${statements}/${statement_id}`)).status.state).toBe('CANCELED');
    const body = { warehouse_id, statement, wait_timeout: '5s', on_wait_timeout: 'CANCEL' };
    expect((await json(workspace, statements, { body })).status.state).toBe('CANCELED');
  });

  it('gives external links that are refused with a credential', async () => {
    const workspace = await start();
    const body = {
      warehouse_id,
      statement: 'SELECT 1 AS one, NULL AS none',
      disposition: 'EXTERNAL_LINKS',
      format: 'CSV',
    };
    const done = await json(workspace, statements, { body });
    const link = done.result.external_links[0].external_link;
    expect(await (await fetch(link)).text()).toBe('one,none\n1,null\n');
    expect((await fetch(link, { headers: { authorization: 'Bearer x' } })).status).toBe(400);
  });

  it('creates and starts warehouses', async () => {
    const workspace = await start();
    const warehouses = '/api/2.0/sql/warehouses';
    const { id } = await json(workspace, warehouses, { body: { name: 'new', cluster_size: 'Small' } });
    expect((await json(workspace, `${warehouses}/${id}`)).state).toBe('STARTING');
    expect((await json(workspace, `${warehouses}/${id}`)).state).toBe('RUNNING');
    await json(workspace, `${warehouses}/0a1b2c3d4e5f6002/start`, { body: {} });
    const { warehouses: all } = await json(workspace, warehouses);
    expect(all.map(({ state }: { state: string }) => state)).toEqual(['RUNNING', 'STARTING', 'RUNNING']);
  });
});

describe('files', () => {
  const file = '/api/2.0/fs/files/Volumes/main/default/landing/a%20b/c%23.txt';
  const directory = '/api/2.0/fs/directories/Volumes/main/default/landing';

  it('keeps the bytes of a file, tells about it and gives ranges of it', async () => {
    const workspace = await start();
    const put = await send(workspace, file, { method: 'PUT', body: '0123456789' });
    expect(put.status).toBe(204);
    const head = await send(workspace, file, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe('10');
    expect(Date.parse(head.headers.get('last-modified') ?? '')).toBeGreaterThan(0);
    const whole = await send(workspace, file);
    expect([whole.status, await whole.text()]).toEqual([200, '0123456789']);
    const ranges = [];
    for (const range of ['bytes=2-4', 'bytes=7-', 'bytes=-2', 'bytes=10-']) {
      const part = await send(workspace, file, { headers: { range } });
      ranges.push([part.status, part.headers.get('content-range'), part.status === 206 ? await part.text() : '']);
    }
    expect(ranges).toEqual([
      [206, 'bytes 2-4/10', '234'],
      [206, 'bytes 7-9/10', '789'],
      [206, 'bytes 8-9/10', '89'],
      [416, 'bytes */10', ''],
    ]);
    expect((await send(workspace, file, { method: 'DELETE' })).status).toBe(204);
    expect((await send(workspace, file, { method: 'HEAD' })).status).toBe(404);
  });

  it('replaces a file only when told to, and refuses a stale read', async () => {
    const workspace = await start();
    await send(workspace, file, { method: 'PUT', body: 'old' });
    expect((await send(workspace, file, { method: 'PUT', body: 'new' })).status).toBe(409);
    expect((await send(workspace, `${file}?overwrite=true`, { method: 'PUT', body: 'new' })).status).toBe(204);
    const headers = { 'if-unmodified-since': 'Thu, 01 Jan 1970 00:00:01 GMT' };
    expect((await send(workspace, file, { headers })).status).toBe(412);
    expect(await (await send(workspace, file)).text()).toBe('new');
  });

  it('makes, lists over pages and deletes directories', async () => {
    const workspace = await start();
    for (const name of ['x', 'y', 'z']) {
      expect((await send(workspace, `${directory}/${name}`, { method: 'PUT' })).status).toBe(204);
    }
    const first = await json(workspace, `${directory}?page_size=3`);
    const second = await json(workspace, `${directory}?page_size=3&page_token=${first.next_page_token}`);
    const names = [...first.contents, ...second.contents].map(({ name }) => name);
    expect(names).toEqual(['trips.csv', 'x', 'y', 'z']);
    expect((await send(workspace, directory, { method: 'DELETE' })).status).toBe(400);
    expect((await send(workspace, `${directory}/x`, { method: 'DELETE' })).status).toBe(204);
    expect((await send(workspace, `${directory}/x`, { method: 'HEAD' })).status).toBe(404);
  });
});

describe('workspace objects', () => {
  it('begins with the shared folder and a home for each user', async () => {
    const { host, token } = await start();
    const w = new WorkspaceClient({ host, token });
    const { userName } = await w.currentUser.me();
    expect(await w.workspace.list({ path: '/Shared', recursive: true }).toArray()).toEqual([]);
    expect(await w.workspace.list({ path: `/Users/${userName}` }).toArray()).toEqual([]);
    const folders = await w.workspace.list({ path: '/' }).toArray();
    expect(folders.map(({ path, object_type }) => [path, object_type])).toEqual([
      ['/Shared', 'DIRECTORY'],
      ['/Users', 'DIRECTORY'],
    ]);
    await expect(w.workspace.list({ path: '/Users/nobody' }).toArray()).rejects.toThrow("doesn't exist");
  });

  it('makes homes for the users of a seed, with ids of their own', async () => {
    const { host, token } = await start({ seed: { users: [{ id: '1', userName: 'me@x.com' }, { id: '2' }] } });
    const w = new WorkspaceClient({ host, token });
    await w.workspace.mkdirs({ path: '/Shared/made' });
    const lists = ['/', '/Shared', '/Users'].map((path) => w.workspace.list({ path }).toArray());
    const all = (await Promise.all(lists)).flat();
    expect(all.map(({ path }) => path)).toEqual(['/Shared', '/Users', '/Shared/made', '/Users/me@x.com']);
    expect(new Set(all.map(({ object_id }) => object_id)).size).toBe(4);
  });

  it('imports, lists, exports and deletes a notebook', async () => {
    const workspace = await start();
    const api = '/api/2.0/workspace';
    const path = '/Users/ada@example.com/hello';
    const content = btoa('print(1)');
    await json(workspace, `${api}/import`, { body: { path, content, language: 'PYTHON', format: 'SOURCE' } });
    const list = await json(workspace, `${api}/list?path=${encodeURIComponent('/Users/ada@example.com')}`);
    expect(list.objects).toMatchObject([{ path, object_type: 'NOTEBOOK', language: 'PYTHON' }]);
    expect(await json(workspace, `${api}/export?path=${encodeURIComponent(path)}`)).toEqual({
      content,
      file_type: 'py',
    });
    await json(workspace, `${api}/delete`, { body: { path: '/Users', recursive: true } });
    expect((await send(workspace, `${api}/get-status?path=${encodeURIComponent(path)}`)).status).toBe(404);
  });
});
