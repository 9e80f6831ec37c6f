import { describe, expect, it } from 'vitest';
import { AbortedError, TimeoutError, type RunError } from 'databricks-sdk-ts';
import { workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { byName, startServer, type Answer, type Handler, type TestServer } from '../support/server.js';

const FAILED = { life_cycle_state: 'TERMINATED', result_state: 'FAILED' };
const SUCCEEDED = { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' };

const failedTasks = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ task_key: `t${index}`, run_id: 100 + index, state: FAILED }));

/** A server on which run 1 has ended like this, and no other run exists. */
function serverOf(run: object, output: (query: URLSearchParams) => ReturnType<Handler>): Promise<TestServer> {
  return startServer(
    byName({
      'run-now': () => ({ body: { run_id: 1 } }),
      get: (query): Answer => (query.get('run_id') === '1' ? { body: { run_id: 1, ...run } } : { status: 404 }),
      'get-output': output,
    }),
  );
}

async function runErrorOf(server: TestServer): Promise<RunError> {
  return (await failureOf(workspaceClient(server).jobs.runNowAndWait({ job_id: 7 }))) as RunError;
}

describe('the error of a failed run', () => {
  it('is said of the method that started it, where the run ended with INTERNAL_ERROR, too', async () => {
    const server = await serverOf({ state: { life_cycle_state: 'INTERNAL_ERROR' } }, () => ({ body: {} }));
    const error = await runErrorOf(server);
    expect(error.message).toBe('Jobs.runNow: run 1 ended with INTERNAL_ERROR');
    expect(error.statesSeen).toEqual(new Map([['INTERNAL_ERROR', 1]]));
  });

  it.each<[string, object]>([
    ['SKIPPED', { life_cycle_state: 'SKIPPED', state_message: 'another run is active' }],
    ['EXCLUDED', { life_cycle_state: 'TERMINATED', result_state: 'EXCLUDED', state_message: 'another run is active' }],
    ['DISABLED', { life_cycle_state: 'SKIPPED', result_state: 'DISABLED', state_message: 'another run is active' }],
  ])('is that of a run which never ran: %s', async (state, ended) => {
    const server = await serverOf(
      { state: ended, tasks: [{ task_key: 't', state: { life_cycle_state: 'SKIPPED' } }] },
      () => ({ body: {} }),
    );
    const { jobs } = workspaceClient(server);
    for (const run of [jobs.runNowAndWait({ job_id: 7 }), jobs.runAndCollectOutputs({ job_id: 7 })]) {
      const error = (await failureOf(run)) as RunError;
      expect(error.name).toBe('RunError');
      expect(error.message).toContain(`run 1 ended with ${state}: another run is active`);
      expect(error).toMatchObject({ state, failedTasks: [] });
    }
  });

  it('has the failed tasks of all pages', async () => {
    const tasks = failedTasks(2);
    const server = await startServer(
      byName({
        'run-now': () => ({ body: { run_id: 1 } }),
        get: (query) => {
          if (query.get('run_id') !== '1') return { status: 404 };
          const page = query.has('page_token')
            ? { tasks: tasks.slice(1) }
            : { tasks: tasks.slice(0, 1), next_page_token: 'a' };
          return { body: { run_id: 1, state: FAILED, ...page } };
        },
        'get-output': () => ({ body: { error: 'bad' } }),
      }),
    );
    expect((await runErrorOf(server)).failedTasks.map(({ task_key }) => task_key)).toEqual(['t0', 't1']);
  });

  it('has no word of a message where the server sends none', async () => {
    const server = await serverOf({ state: FAILED, tasks: failedTasks(1) }, () => ({ body: {} }));
    expect((await runErrorOf(server)).message).toBe('Jobs.runNow: run 1 ended with FAILED\n  task t0 FAILED');
  });

  it('names twenty failed tasks at most, reads no more outputs, and says how many are left', async () => {
    const server = await serverOf({ state: FAILED, tasks: failedTasks(22) }, () => ({ body: { error: 'bad' } }));
    const error = await runErrorOf(server);
    expect(error.failedTasks).toHaveLength(20);
    expect(error.message.split('\n').at(-1)).toBe('  … and 2 more failed tasks');
    expect(server.requests.filter(({ path }) => path.endsWith('/get-output'))).toHaveLength(20);
  });

  it('says nothing of more tasks where all are named', async () => {
    const server = await serverOf({ state: FAILED, tasks: failedTasks(20) }, () => ({ body: { error: 'bad' } }));
    expect((await runErrorOf(server)).message.split('\n').at(-1)).toBe('  task t19 FAILED: bad');
  });

  it('quotes the last lines of a trace, and keeps more of it', async () => {
    const trace = Array.from({ length: 20 }, (_, index) => `line ${index}`).join('\n');
    const output = { error: 'bad', error_trace: `${trace}\n\n` };
    const error = await runErrorOf(await serverOf({ state: FAILED, tasks: failedTasks(1) }, () => ({ body: output })));
    const quoted = Array.from({ length: 15 }, (_, index) => `    line ${index + 5}`);
    expect(error.message.split('\n').slice(2)).toEqual(quoted);
    expect(error.failedTasks[0]?.trace).toContain('line 0\n');
  });

  it.each([
    [8_000, `${'a '.repeat(3_999)}ab`],
    [8_002, `…${'a '.repeat(3_999)}ab`],
  ])('keeps the last 8000 characters of a trace, here of %i', async (length, kept) => {
    const output = { error: 'bad', error_trace: `${'a '.repeat(length / 2 - 1)}ab` };
    const error = await runErrorOf(await serverOf({ state: FAILED, tasks: failedTasks(1) }, () => ({ body: output })));
    expect(error.failedTasks[0]?.trace).toBe(kept);
  });

  it('gives way to an abort while outputs are read', async () => {
    const controller = new AbortController();
    const server = await serverOf({ state: FAILED, tasks: failedTasks(1) }, () => {
      controller.abort();
      return 'hang';
    });
    const { jobs } = workspaceClient(server);
    const error = await failureOf(jobs.runNowAndWait({ job_id: 7 }, { signal: controller.signal }));
    expect(error).toBeInstanceOf(AbortedError);
  });

  it('is another one where the reply names no run to wait for', async () => {
    const server = await startServer(byName({ 'run-now': () => ({ body: {} }) }));
    const error = await failureOf(workspaceClient(server).jobs.runNowAndWait({ job_id: 7 }));
    expect(error.message).toBe("Jobs.runNow: the reply has no 'run_id' to wait for");
    expect(server.requests).toHaveLength(1);
  });
});

describe('the outputs of a run', () => {
  it('are empty for a task that never ran, and explained where the server has none any more', async () => {
    const tasks = [{ task_key: 'never' }, { task_key: 'old', run_id: 12, state: SUCCEEDED }];
    const server = await serverOf({ state: SUCCEEDED, tasks }, (query) =>
      query.has('run_id')
        ? { status: 404, body: { error_code: 'NOT_FOUND', message: 'expired' } }
        : { body: { logs: 'x' } },
    );
    const { outputs } = await workspaceClient(server).jobs.runAndCollectOutputs({ job_id: 7 });
    expect(outputs).toEqual({ never: {}, old: { info: 'expired' } });
  });

  it.each([
    ['the last attempt of each, where iterations have keys of their own', ['i0', 'i1', 'i1'], ['21', '23']],
    ['each, where all iterations have the key of the task', ['i', 'i', 'i'], ['21', '22', '23']],
  ])('are of a for-each task %s', async (_name, iterationKeys, read) => {
    const loop = { task_key: 'loop', run_id: 12, for_each_task: { inputs: '[]', task: {} } };
    const iterations = [
      ...iterationKeys.map((task_key, index) => ({ task_key, run_id: 21 + index })),
      { task_key: iterationKeys[0] === 'i' ? 'i' : 'i2' },
    ];
    const server = await startServer(
      byName({
        'run-now': () => ({ body: { run_id: 1 } }),
        get: (query) => ({
          body:
            query.get('run_id') === '12'
              ? { tasks: [loop], iterations }
              : { run_id: 1, state: SUCCEEDED, tasks: [loop] },
        }),
        'get-output': (query) => ({ body: { logs: query.get('run_id') } }),
      }),
    );
    const { outputs } = await workspaceClient(server).jobs.runAndCollectOutputs({ job_id: 7 });
    expect(outputs['loop']?.iterations).toEqual([...read.map((logs) => ({ logs })), {}]);
  });
});

describe('a repair', () => {
  /** Run 1 shows its repairs only when they are asked for. */
  const repairServer = (repair_history: object[], states: object[] = []): Promise<TestServer> =>
    startServer(
      byName({
        get: (query) => {
          if (query.get('run_id') !== '1') return { status: 404 };
          const shown = query.get('include_history') === 'true' ? { repair_history } : {};
          return { body: { run_id: 1, ...(states.shift() ?? { state: SUCCEEDED }), ...shown } };
        },
        repair: () => ({ body: { repair_id: 42 } }),
      }),
    );

  const sent = (server: TestServer): unknown[] =>
    server.requests.filter(({ path }) => path.endsWith('/repair')).map(({ body }) => JSON.parse(String(body)));

  it('follows the last repair of the run, not what else is in its history', async () => {
    const server = await repairServer([
      { id: 41, type: 'REPAIR' },
      { id: 40, type: 'ORIGINAL' },
    ]);
    await workspaceClient(server).jobs.repairFailedTasks({ run_id: 1 });
    expect(sent(server)).toEqual([{ run_id: 1, rerun_all_failed_tasks: true, latest_repair_id: 41 }]);
  });

  it('is the first one of a run without repairs', async () => {
    const server = await repairServer([{ id: 40, type: 'ORIGINAL' }]);
    await workspaceClient(server).jobs.repairFailedTasks({ run_id: 1 });
    expect(sent(server)).toEqual([{ run_id: 1, rerun_all_failed_tasks: true }]);
  });

  it('is of the tasks and after the repair that the caller names, without a look at the run', async () => {
    const server = await repairServer([]);
    const request = { run_id: 1, rerun_tasks: ['a'], latest_repair_id: 5 };
    await workspaceClient(server).jobs.repairFailedTasks(request);
    expect(sent(server)).toEqual([request]);
    expect(server.requests[0]?.path).toContain('/repair');
  });

  it('goes on while the history says so, and while nothing is known', async () => {
    const history = [{ id: 42, type: 'REPAIR', state: { life_cycle_state: 'PENDING' } as object | undefined }];
    const server = await repairServer(history, [{ state: FAILED }, { state: undefined }, { state: SUCCEEDED }]);
    const polls: unknown[] = [];
    const onProgress = ({ state }: { state?: unknown }): void => {
      polls.push(state);
      if (history[0]) history[0].state = undefined;
    };
    const run = await workspaceClient(server).jobs.repairRunAndWait({ run_id: 1 }, { onProgress });
    expect(run.state).toEqual(SUCCEEDED);
    expect(polls).toEqual([FAILED, undefined, SUCCEEDED]);
  });
});

describe('what is read behind the end of a run is under the limit of the wait', () => {
  const busy = (): Answer => ({ status: 503, body: { error_code: 'TEMPORARILY_UNAVAILABLE', message: 'busy' } });

  it('and a failed run is told without what could not be read', async () => {
    const server = await serverOf({ state: FAILED, tasks: failedTasks(3) }, busy);
    const error = await failureOf(workspaceClient(server).jobs.runNowAndWait({ job_id: 7 }, { timeoutMs: 60_000 }));
    expect((error as RunError).failedTasks.map(({ task_key, error: said }) => [task_key, said])).toEqual([
      ['t0', undefined],
      ['t1', undefined],
      ['t2', undefined],
    ]);
  });

  it('also one of many pages that ended with INTERNAL_ERROR', async () => {
    let looks = 0;
    const server = await startServer(
      byName({
        'run-now': () => ({ body: { run_id: 1 } }),
        get: (): Answer => {
          looks += 1;
          return looks > 1 ? busy() : { body: { run_id: 1, state: { life_cycle_state: 'INTERNAL_ERROR' } } };
        },
      }),
    );
    const error = await failureOf(workspaceClient(server).jobs.runNowAndWait({ job_id: 7 }, { timeoutMs: 60_000 }));
    expect((error as RunError).message).toBe('Jobs.runNow: run 1 ended with INTERNAL_ERROR');
  });

  it('and outputs that cannot be read are an error that says so', async () => {
    const server = await serverOf(
      { state: SUCCEEDED, tasks: [{ task_key: 'a', run_id: 100, state: SUCCEEDED }] },
      busy,
    );
    const error = await failureOf(
      workspaceClient(server).jobs.runAndCollectOutputs({ job_id: 7 }, { timeoutMs: 60_000 }),
    );
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as Error).message).toContain('Jobs.runNow has ended, but what it left could not be read within');
  });
});
