import { describe, expect, it } from 'vitest';
import { RunError } from 'databricks-sdk-ts';
import { workspaceClient } from '../support/clients.js';
import { everythingPrintable, failureOf } from '../support/failures.js';
import { byName, inTurn, startServer } from '../support/server.js';
import { closeAfterEach, start } from '../support/workspace-calls.js';
import { fastClock } from '../support/clock.js';
import { WorkspaceClient } from 'databricks-sdk-ts';

closeAfterEach();

const keys = (count: number, from = 0): { task_key: string }[] =>
  Array.from({ length: count }, (_, index) => ({ task_key: `t${from + index}` }));

describe('whole jobs and runs', () => {
  it('gets a job with the arrays of all pages', async () => {
    const workspace = await start({
      seed: { jobs: [{ job_id: 7, settings: { name: 'big', tasks: keys(230), parameters: [{ name: 'p' }] } }] },
    });
    const w = new WorkspaceClient({ host: workspace.host, token: workspace.token });
    const job = await w.jobs.get({ job_id: 7 });
    expect(job.settings?.tasks).toEqual(keys(230));
    expect(job.settings?.parameters).toEqual([{ name: 'p' }]);
    expect(job).not.toHaveProperty('has_more');
    expect(job).not.toHaveProperty('next_page_token');
    const first = await w.jobs.get({ job_id: 7, page_token: '' });
    expect(first.settings?.tasks).toHaveLength(100);
  });

  it('gets a job whose later page has no settings', async () => {
    const server = await startServer(
      inTurn({ body: { job_id: 7, settings: { tasks: keys(2) }, next_page_token: 'a' } }, { body: { job_id: 7 } }),
    );
    expect(await workspaceClient(server).jobs.get({ job_id: 7 })).toEqual({ job_id: 7, settings: { tasks: keys(2) } });
  });

  it('lists jobs whole when tasks are asked for, and asks for no more otherwise', async () => {
    const workspace = await start({
      seed: {
        jobs: [
          { job_id: 7, settings: { name: 'big', tasks: keys(150) } },
          { job_id: 8, settings: { name: 'small', tasks: keys(2) } },
        ],
      },
    });
    const w = new WorkspaceClient({ host: workspace.host, token: workspace.token });
    const plain = await w.jobs.list().toArray();
    expect(plain.map(({ job_id, settings }) => [job_id, settings?.tasks])).toEqual([
      [7, undefined],
      [8, undefined],
    ]);
    const before = workspace.requests.length;
    const expanded = await w.jobs.list({ expand_tasks: true }).toArray();
    expect(expanded.map(({ settings }) => settings?.tasks?.length)).toEqual([150, 2]);
    expect(expanded.some((job) => 'has_more' in job)).toBe(false);
    expect(workspace.requests.slice(before).map(({ path }) => path)).toEqual([
      '/api/2.2/jobs/list',
      '/api/2.2/jobs/get',
      '/api/2.2/jobs/get',
    ]);
    expect((await w.jobs.getByName('small')).job_id).toBe(8);
  });

  it('gets a run with the tasks of all pages, also where a page lacks an array', async () => {
    const server = await startServer(
      inTurn(
        { body: { run_id: 1, tasks: keys(2), has_more: true, next_page_token: 'a' } },
        { body: { run_id: 1, tasks: keys(1, 2), job_parameters: [{ name: 'p' }], next_page_token: 'b' } },
        { body: { run_id: 1 } },
      ),
    );
    const run = await workspaceClient(server).jobs.getRun({ run_id: 1, include_history: true });
    expect(run).toEqual({ run_id: 1, tasks: keys(3), job_parameters: [{ name: 'p' }] });
    expect(server.requests.map(({ query }) => query)).toEqual([
      'include_history=true&run_id=1',
      'include_history=true&page_token=a&run_id=1',
      'include_history=true&page_token=b&run_id=1',
    ]);
  });

  it('gets the run of a for-each task with all iterations, and its task once', async () => {
    const parent = keys(1);
    const server = await startServer(
      inTurn(
        { body: { tasks: parent, iterations: keys(2), next_page_token: 'a' } },
        { body: { tasks: parent, iterations: keys(2, 2) } },
      ),
    );
    expect(await workspaceClient(server).jobs.getRun({ run_id: 1 })).toEqual({ tasks: parent, iterations: keys(4) });
  });

  it('refuses pages that go round in circles', async () => {
    const server = await startServer(inTurn({ body: { next_page_token: 'a' } }));
    const error = await failureOf(workspaceClient(server).jobs.getRun({ run_id: 1 }));
    expect(error.message).toContain('Jobs.getRun: the reply names a page that was already read');
  });

  it('lists runs whole when tasks are asked for', async () => {
    const server = await startServer(
      byName({
        list: () => ({
          body: {
            runs: [
              { run_id: 1, tasks: keys(1), has_more: true },
              { run_id: 2, has_more: false },
            ],
          },
        }),
        get: (query) => {
          if (query.get('run_id') !== '1') return { status: 404 };
          return query.has('page_token')
            ? { body: { tasks: keys(1, 1) } }
            : { body: { run_id: 1, tasks: keys(1), next_page_token: 'a' } };
        },
      }),
    );
    const { jobs } = workspaceClient(server);
    expect(await jobs.listRuns({ expand_tasks: true }).toArray()).toEqual([
      { run_id: 1, tasks: keys(2) },
      { run_id: 2 },
    ]);
  });

  it('gets the one page of a run that is asked for', async () => {
    const page = { run_id: 1, tasks: keys(1), next_page_token: 'b' };
    const server = await startServer(inTurn({ body: page }));
    expect(await workspaceClient(server).jobs.getRun({ run_id: 1, page_token: 'a' })).toEqual(page);
  });

  it('lists nothing where the reply has no array, and leaves alone what has no id', async () => {
    const empty = workspaceClient(await startServer(inTurn({ body: {} }))).jobs;
    expect(await empty.list().toArray()).toEqual([]);
    expect(await empty.listRuns().toArray()).toEqual([]);
    const cut = { has_more: true };
    const server = await startServer(byName({ list: () => ({ body: { jobs: [cut], runs: [cut] } }) }));
    const { jobs } = workspaceClient(server);
    expect(await jobs.list({ expand_tasks: true }).toArray()).toEqual([{}]);
    expect(await jobs.listRuns({ expand_tasks: true }).toArray()).toEqual([{}]);
  });

  it('lets the server look for the name of a job', async () => {
    const job = { job_id: 8, settings: { name: 'small' } };
    const server = await startServer(inTurn({ body: { jobs: [job] } }));
    expect(await workspaceClient(server).jobs.getByName('small')).toEqual(job);
    expect(server.requests.map(({ query }) => query)).toEqual(['limit=100&name=small']);
  });
});

const FAILED = { life_cycle_state: 'TERMINATED', result_state: 'FAILED', state_message: 'Workload failed' };

describe('runs that are waited for', () => {
  it('gives the run, and the output of every task', async () => {
    const workspace = await start();
    const w = new WorkspaceClient({ host: workspace.host, token: workspace.token, clock: fastClock() });
    const notebook = (key: string): { task_key: string; notebook_task: { notebook_path: string } } => ({
      task_key: key,
      notebook_task: { notebook_path: '/Shared/x' },
    });
    const { run, outputs } = await w.jobs.runAndCollectOutputs({ tasks: [notebook('a'), notebook('b')] });
    expect(run.state?.result_state).toBe('SUCCESS');
    expect(Object.keys(outputs)).toEqual(['a', 'b']);
    expect(outputs['b']?.notebook_output?.result).toBe('{}');
  });

  it('names each failed task with its error and trace', async () => {
    const tasks = [
      { task_key: 'ok', run_id: 11, state: { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' } },
      { task_key: 'load', run_id: 12, attempt_number: 0, state: FAILED },
      { task_key: 'load', run_id: 13, attempt_number: 1, state: FAILED },
      {
        task_key: 'report',
        run_id: 14,
        state: { ...FAILED, result_state: 'UPSTREAM_FAILED', state_message: 'Upstream' },
      },
    ];
    const server = await startServer(
      byName({
        'run-now': () => ({ body: { run_id: 1 } }),
        get: () => ({ body: { run_id: 1, run_name: 'etl', run_page_url: 'https://x/#job/1', state: FAILED, tasks } }),
        'get-output': (query) =>
          query.get('run_id') === '13'
            ? {
                body: {
                  error: 'ValueError: bad',
                  error_trace: '\u001b[0;31mTraceback\u001b[0m\n  line 3\nValueError: bad\ntoken=dapi1234567890',
                },
              }
            : { status: 400, body: { error_code: 'INVALID_PARAMETER_VALUE', message: 'no output' } },
      }),
    );
    const error = await failureOf(workspaceClient(server).jobs.runNowAndWait({ job_id: 7 }));
    expect(error).toBeInstanceOf(RunError);
    expect(error.message.split('\n')).toEqual([
      'Jobs.runNow: run 1 (etl) ended with FAILED: Workload failed',
      '  task load FAILED: ValueError: bad',
      '    Traceback',
      '      line 3',
      '    ValueError: bad',
      '    token=***',
      '  task report UPSTREAM_FAILED: Upstream',
      'See https://x/#job/1',
    ]);
    expect(error).toMatchObject({
      runId: 1,
      state: 'FAILED',
      timedOut: false,
      failedTasks: [
        { task_key: 'load', run_id: 13, error: 'ValueError: bad', trace: expect.stringContaining('line 3') },
        { task_key: 'report', run_id: 14, error: 'Upstream' },
      ],
    });
    expect(everythingPrintable(error)).not.toContain('dapi1234567890');
  });

  it('names the iteration that failed in a for-each task', async () => {
    const loop = { task_key: 'loop', run_id: 12, for_each_task: { inputs: '[]', task: {} }, state: FAILED };
    const server = await startServer(
      byName({
        submit: () => ({ body: { run_id: 1 } }),
        get: (query) =>
          query.get('run_id') === '12'
            ? {
                body: {
                  tasks: [loop],
                  iterations: [
                    { task_key: 'i', run_id: 21 },
                    { task_key: 'i', run_id: 22 },
                  ],
                },
              }
            : { body: { run_id: 1, state: FAILED, tasks: [loop] } },
        'get-output': (query) => ({
          body: query.get('run_id') === '22' ? { error: 'second failed' } : { logs: 'fine' },
        }),
      }),
    );
    const error = await failureOf(workspaceClient(server).jobs.submitAndWait({ tasks: [] }));
    expect(error).toMatchObject({ failedTasks: [{ task_key: 'loop', error: 'second failed' }] });
  });

  it('tells of the tasks of a run that ends with INTERNAL_ERROR', async () => {
    const state = { life_cycle_state: 'INTERNAL_ERROR', result_state: 'FAILED', state_message: 'no notebook' };
    const server = await startServer(
      byName({
        'run-now': () => ({ body: { run_id: 1 } }),
        get: () => ({ body: { run_id: 1, state, tasks: [{ task_key: 'main', run_id: 2, state }] } }),
        'get-output': () => ({ body: { error: 'Notebook not found' } }),
      }),
    );
    const error = await failureOf(workspaceClient(server).jobs.runNowAndWait({ job_id: 7 }));
    expect(error.message).toContain('task main FAILED: Notebook not found');
  });

  it('asks what went wrong with the headers of the call, and once only when retry is false', async () => {
    const tasks = [{ task_key: 'main', run_id: 2, state: FAILED }];
    const server = await startServer(
      byName({
        'run-now': () => ({ body: { run_id: 1 } }),
        get: (query) => ({
          body: { state: FAILED, tasks, ...(query.has('page_token') ? {} : { next_page_token: 'a' }) },
        }),
        'get-output': () => ({ status: 429, body: { message: 'busy' } }),
      }),
    );
    const { jobs } = workspaceClient(server);
    const statuses: number[] = [];
    const failing = jobs.runNowAndWait(
      { job_id: 7 },
      { headers: { traceparent: '00-1' }, retry: false, onResponse: ({ status }) => void statuses.push(status) },
    );
    expect(await failureOf(failing)).toMatchObject({ failedTasks: [{ task_key: 'main', error: 'Workload failed' }] });
    // The poll reads one page of two; then both are read, and one output.
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
    expect(server.requests.map(({ headers }) => headers['traceparent'])).toEqual(statuses.map(() => '00-1'));
  });

  it('leaves a failed run alone when only its end is waited for', async () => {
    const workspace = await start();
    const w = new WorkspaceClient({ host: workspace.host, token: workspace.token, clock: fastClock() });
    const wait = await w.jobs.submit({ tasks: [{ task_key: 'fails' }] });
    expect((await wait.result()).state?.result_state).toBe('FAILED');
  });

  it('says that time ran out with the error of a wait', async () => {
    const workspace = await start({ pace: { polls: 10_000 } });
    const w = new WorkspaceClient({ host: workspace.host, token: workspace.token, clock: fastClock() });
    const error = await failureOf(w.jobs.submitAndWait({ tasks: [{ task_key: 'a' }] }, { timeoutMs: 60_000 }));
    expect(error).toMatchObject({ name: 'WaitError', timedOut: true });
  });

  it('explains outputs that some tasks do not have', async () => {
    const done = { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' };
    const server = await startServer(
      byName({
        'run-now': () => ({ body: { run_id: 1 } }),
        get: () => ({ body: { run_id: 1, state: done, tasks: [{ task_key: '__proto__', run_id: 2, state: done }] } }),
        'get-output': () => ({
          status: 400,
          body: { error_code: 'INVALID_PARAMETER_VALUE', message: 'not supported' },
        }),
      }),
    );
    const { outputs } = await workspaceClient(server).jobs.runAndCollectOutputs({ job_id: 7 });
    expect(Object.entries(outputs)).toEqual([['__proto__', { info: 'not supported' }]]);
  });
});

describe('repairFailedTasks', () => {
  it('repairs after the last repair and waits for its end, not for the old one', async () => {
    const done = { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' };
    const history = [
      { id: 1, type: 'ORIGINAL' },
      { id: 41, type: 'REPAIR', state: FAILED },
    ];
    const runs = [
      { state: FAILED, repair_history: history },
      {
        state: FAILED,
        repair_history: [...history, { id: 42, type: 'REPAIR', state: { life_cycle_state: 'PENDING' } }],
      },
      {
        state: { life_cycle_state: 'RUNNING' },
        repair_history: [...history, { id: 42, state: { life_cycle_state: 'RUNNING' } }],
      },
      { state: done, repair_history: [...history, { id: 42, state: done }] },
    ];
    const server = await startServer(
      byName({
        get: () => ({ body: { run_id: 1, ...(runs.length > 1 ? runs.shift() : runs[0]) } }),
        repair: () => ({ body: { repair_id: 42 } }),
      }),
    );
    const seen: unknown[] = [];
    const run = await workspaceClient(server).jobs.repairFailedTasks(
      { run_id: 1 },
      { onProgress: ({ state }) => void seen.push(state?.life_cycle_state) },
    );
    expect(run.state).toEqual(done);
    expect(seen).toEqual(['TERMINATED', 'RUNNING', 'TERMINATED']);
    const repair = server.requests.find(({ path }) => path.endsWith('/repair'));
    expect(JSON.parse(String(repair?.body))).toEqual({ run_id: 1, rerun_all_failed_tasks: true, latest_repair_id: 41 });
  });
});
