import { describe, expect, it } from 'vitest';
import { WorkspaceClient, type WaitOptions } from 'databricks-sdk-ts';
import { fastClock } from '../support/clock.js';
import { failureOf } from '../support/failures.js';

/** What a path answers to the first look at it, and to every later one. */
type Looks = Readonly<Record<string, readonly [first: object, later: object]>>;

const ENDED = { life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' };

/** By the last two parts of a path. What is not here is answered with the ids of what was started. */
const LOOKS: Looks = {
  'clusters/get': [{ state: 'PENDING' }, { state: 'RUNNING' }],
  'clusters/spark-versions': twice({ versions: [{ key: '16.4.x-scala2.12', name: '16.4 LTS' }] }),
  'clusters/list-node-types': twice({
    node_types: [{ node_type_id: 'm', num_cores: 4, memory_mb: 4096, node_instance_type: { local_disks: 1 } }],
  }),
  'contexts/status': [{ status: 'Pending' }, { status: 'Running' }],
  'commands/status': [{ status: 'Running' }, { status: 'Finished', results: { resultType: 'text', data: 'ok' } }],
  'runs/get': [
    { state: { life_cycle_state: 'RUNNING' } },
    { state: ENDED, tasks: [{ task_key: 'a', run_id: 2, state: ENDED }], next_page_token: '' },
  ],
  'messages/m': [{ status: 'ASKING_AI' }, { status: 'COMPLETED' }],
  'statements/s': [{ status: { state: 'RUNNING' } }, { statement_id: 's', status: { state: 'SUCCEEDED' } }],
  'operations/o': [{ name: 'operations/o' }, { name: 'operations/o', done: true, response: {} }],
};

const STARTED = Object.fromEntries([
  ['name', 'operations/o'],
  ...['id', 'cluster_id', 'conversation_id', 'message_id'].map((field) => [field, field[0]]),
  ...['run_id', 'repair_id'].map((field) => [field, 1]),
  ['statement_id', 's'],
]);

function twice(answer: object): readonly [object, object] {
  return [answer, answer];
}

interface World {
  readonly looks?: Looks;
  /** Number of the request to which the server says that it has too much to do. */
  readonly busyAt?: number;
  /** The first look at what was started meets this status, and the next one, too. */
  readonly brokenLooks?: number;
  /** Time until the first request is answered, and each that is no look at what was started. */
  readonly delayMs?: number;
}

/** The first two looks at what changes fail with the status. */
function failuresOfLooks(status: number | undefined) {
  const failed = new Map<string, number>();
  return (name: string, look: Looks[string] | undefined): Response | undefined => {
    const failures = failed.get(name) ?? 0;
    if (status === undefined || look === undefined || look[0] === look[1] || failures === 2) return undefined;
    failed.set(name, failures + 1);
    return Response.json({ message: 'down' }, { status });
  };
}

/** A workspace in which everything takes one look until it is there. */
function world({ looks = {}, busyAt = -1, brokenLooks, delayMs = 0 }: World = {}) {
  const requests: Request[] = [];
  const seen = new Set<string>();
  const failure = failuresOfLooks(brokenLooks);
  const answerOf = (name: string, look: Looks[string] | undefined): object => {
    const answer = look?.[seen.has(name) ? 1 : 0] ?? STARTED;
    seen.add(name);
    return answer;
  };
  let delays = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const name = new URL(request.url).pathname.split('/').slice(-2).join('/');
    // Goodbyes are beside the point.
    if (name.endsWith('/destroy') || name.endsWith('/cancel')) return Response.json({});
    requests.push(request);
    if (requests.length - 1 === busyAt) return Response.json({}, { status: 429 });
    const look = looks[name] ?? LOOKS[name];
    if (look === undefined || requests.length === 1) {
      delays += 1;
      await new Promise((resolve) => setTimeout(resolve, delayMs));
    }
    return failure(name, look) ?? Response.json(answerOf(name, look));
  };
  const host = 'https://host.example';
  const w = new WorkspaceClient({ host, token: 't', hostMetadata: false, clusterId: 'c', clock: fastClock(), fetch });
  return { w, requests, delays: () => delays };
}

/** A method that starts something, or several things, and waits. */
interface Method {
  readonly name: string;
  /** What comes before, without options. */
  readonly before?: (w: WorkspaceClient) => Promise<unknown>;
  readonly run: Run<never>;
  readonly looks: Looks;
}

type Run<Before> = (w: WorkspaceClient, options: WaitOptions<unknown>, before: Before) => Promise<unknown>;

function method(name: string, run: Run<never>, looks: Looks = {}): Method {
  return { name, run, looks };
}

/** The wait for something that an earlier call has given. */
function second<Before>(
  name: string,
  { looks = {}, ...steps }: { looks?: Looks; before: (w: WorkspaceClient) => Promise<Before>; run: Run<Before> },
): Method {
  return { name, looks, ...steps };
}

const terminated: Looks = { 'clusters/get': [{ state: 'TERMINATED' }, { state: 'RUNNING' }] };
const question = { space_id: 's', content: 'x' };
const branch = { parent: 'projects/p', branch_id: 'b', branch: {} };

const METHODS: readonly Method[] = [
  method('clusters.createAndWait', (w, options) => w.clusters.createAndWait({ spark_version: 'x' }, options)),
  method('clusters.ensureClusterIsRunning', (w, options) => w.clusters.ensureClusterIsRunning('c', options)),
  method(
    'clusters.ensureClusterIsRunning of a stopped one',
    (w, options) => w.clusters.ensureClusterIsRunning('c', options),
    terminated,
  ),
  method('clusters.getOrCreateRunningCluster', (w, options) =>
    w.clusters.getOrCreateRunningCluster('etl', undefined, options),
  ),
  method(
    'clusters.getOrCreateRunningCluster of a stopped one',
    (w, options) => w.clusters.getOrCreateRunningCluster('etl', undefined, options),
    { ...terminated, 'clusters/list': twice({ clusters: [{ cluster_id: 'c', cluster_name: 'etl' }] }) },
  ),
  second('a wait that create gave', {
    before: (w) => w.clusters.create({ spark_version: 'x' }),
    run: (_w, options, wait) => wait.result(options),
  }),
  method('commandExecution.executor', (w, options) => w.commandExecution.executor({}, options)),
  second('the execute of an executor', {
    before: (w) => w.commandExecution.executor(),
    run: (_w, options, executor) => executor.execute('1 + 1', options),
  }),
  method('genie.ask', (w, options) => w.genie.ask(question, options)),
  second('the ask of an answer', {
    before: (w) => w.genie.ask(question),
    run: (_w, options, answer) => answer.ask('and then?', options),
    looks: { 'messages/m': twice({ ...STARTED, status: 'COMPLETED' }) },
  }),
  method('jobs.runNowAndWait', (w, options) => w.jobs.runNowAndWait({ job_id: 7 }, options)),
  method('jobs.submitAndWait', (w, options) => w.jobs.submitAndWait({}, options)),
  method('jobs.repairRunAndWait', (w, options) => w.jobs.repairRunAndWait({ run_id: 1 }, options)),
  method('jobs.repairFailedTasks', (w, options) => w.jobs.repairFailedTasks({ run_id: 1 }, options)),
  method('jobs.runAndCollectOutputs', (w, options) => w.jobs.runAndCollectOutputs({ job_id: 7 }, options)),
  method('jobs.runAndCollectOutputs of a run in pages', (w, options) => w.jobs.runAndCollectOutputs({}, options), {
    'runs/get': [{ state: ENDED, next_page_token: 'a' }, { state: ENDED }],
  }),
  second('a long-running operation', {
    before: (w) => w.postgres.createBranch(branch),
    run: (_w, options, operation) => operation.wait(options),
  }),
];

/** Runs a method, and gives what it alone sent. */
async function run({ run: call, before, looks }: Method, options: WaitOptions<unknown>, more: World = {}) {
  const { w, requests, delays } = world({ ...more, looks: { ...looks, ...more.looks } });
  const prepared = (await before?.(w)) as never;
  const sentBefore = requests.length;
  return { result: call(w, options, prepared), sent: () => requests.slice(sentBefore), sentBefore, delays };
}

/** They have limits, and no other options of a call. */
const LIMITED: readonly Method[] = [
  method('sql', (w, { timeoutMs }) => w.sql('SELECT 1', { warehouse_id: 'w', timeoutMs }).toArray()),
  second('dbutils.notebook.run', {
    before: (w) => w.dbutils.notebook.run('/first'),
    run: (w, { timeoutMs }) => w.dbutils.notebook.run('/Shared/x', 0, {}, { timeoutMs }),
  }),
];

describe('a method that starts and waits', () => {
  it.each([...METHODS, ...LIMITED])('refuses a bad limit before it sends anything: $name', async (one) => {
    for (const timeoutMs of [NaN, 0, -1]) {
      const { result, sent } = await run(one, { timeoutMs });
      const { message } = await failureOf(result);
      expect(message).toContain(`timeoutMs must be a positive number of milliseconds or Infinity, got ${timeoutMs}`);
      expect(sent()).toEqual([]);
    }
  });

  it.each(METHODS)('sends its headers with every request, and tells of every response: $name', async (one) => {
    const statuses: number[] = [];
    const onResponse: WaitOptions<unknown>['onResponse'] = ({ status }) => void statuses.push(status);
    const { result, sent } = await run(one, { headers: { traceparent: '00-1' }, onResponse });
    await result;
    expect(sent().length).toBeGreaterThan(1);
    expect(sent().map(({ headers }) => headers.get('traceparent'))).toEqual(sent().map(() => '00-1'));
    expect(statuses).toEqual(sent().map(() => 200));
  });

  it.each(METHODS)('repeats no request when retry is false: $name', async (one) => {
    const good = await run(one, {});
    await good.result;
    for (const [index] of good.sent().entries()) {
      const { result, sent } = await run(one, { retry: false }, { busyAt: good.sentBefore + index });
      expect(await failureOf(result)).toMatchObject({ status: 429 });
      // Two of them may be on their way at the same time.
      expect(sent().length - index).toBeLessThanOrEqual(2);
      expect(
        sent()
          .slice(index + 1)
          .map(({ url }) => url),
      ).not.toContain(sent()[index]?.url);
    }
  });
});

describe('a method that waits', () => {
  // A repair looks at the run before it starts anything.
  const looking = [...METHODS, ...LIMITED].filter(({ name }) => name !== 'jobs.repairFailedTasks');

  it.each(looking)('survives looks that fail, whatever the status: $name', async (one) => {
    for (const brokenLooks of [500, 502, 504]) {
      const good = await (await run(one, {})).result;
      const { result } = await run(one, {}, { brokenLooks });
      expect(JSON.stringify(await result)).toBe(JSON.stringify(good));
    }
  });
});

/** What is started never ends. */
const NEVER: Looks = Object.fromEntries(
  Object.keys(LOOKS)
    .filter((name) => !name.startsWith('clusters/') || name === 'clusters/get')
    .map((name) => [name, twice({ state: 'PENDING' })]),
);

describe('the time limit of a method that starts and waits', () => {
  const starting = METHODS.filter(({ before, looks }) => before === undefined && Object.keys(looks).length === 0);

  it.each(starting)('counts from the first request: $name', async (one) => {
    const { result, delays } = await run(one, { timeoutMs: 100_000 }, { looks: NEVER, delayMs: 50 });
    const error = await failureOf(result);
    expect(error).toMatchObject({ name: 'WaitError', timedOut: true });
    // The clock is 200 times as fast as that of the server: each delay took 10 s at least.
    const left = Number(/timed out after ([\d.]+) s/.exec(error.message)?.[1]);
    expect(delays()).toBeGreaterThan(0);
    expect(left).toBeLessThan(101 - 10 * delays());
  });
});
