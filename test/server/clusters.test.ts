import { describe, expect, it } from 'vitest';
import { AbortedError, NameLookupError, WaitError } from 'databricks-sdk-ts';
import { workspaceClient } from '../support/clients.js';
import { failureOf } from '../support/failures.js';
import { startServer, type Answer, type Handler, type Seen, type TestServer } from '../support/server.js';

interface FakeCluster {
  cluster_id: string;
  cluster_name: string;
  state: string;
  state_message?: string;
}

/** One cluster at a time goes from state to state, one step with every look at it. */
interface Script {
  readonly clusters: FakeCluster[];
  /** The states that follow a start, in order; the last one stays. */
  readonly afterStart?: readonly string[];
  readonly onStart?: () => Answer | undefined;
  readonly createState?: string;
}

function clusterApi(script: Script): { handler: Handler; calls: string[] } {
  const calls: string[] = [];
  const coming = new Map<string, string[]>();
  const find = (id: unknown): FakeCluster | undefined => script.clusters.find((one) => one.cluster_id === id);
  const missing = { status: 400, body: { error_code: 'INVALID_PARAMETER_VALUE', message: 'Cluster x does not exist' } };
  const get = (request: Seen): Answer => {
    const cluster = find(new URLSearchParams(request.query).get('cluster_id'));
    if (cluster === undefined) return missing;
    cluster.state = coming.get(cluster.cluster_id)?.shift() ?? cluster.state;
    return { body: cluster };
  };
  const start = (request: Seen): Answer => {
    const cluster = find(JSON.parse(String(request.body)).cluster_id);
    if (cluster === undefined) return missing;
    const refusal = script.onStart?.();
    if (refusal !== undefined) return refusal;
    coming.set(cluster.cluster_id, [...(script.afterStart ?? ['PENDING', 'RUNNING'])]);
    return { body: {} };
  };
  const create = (request: Seen): Answer => {
    const id = `new-${script.clusters.length}`;
    script.clusters.push({ ...JSON.parse(String(request.body)), cluster_id: id, state: 'PENDING' });
    coming.set(id, ['PENDING', script.createState ?? 'RUNNING']);
    return { body: { cluster_id: id } };
  };
  const routes: Record<string, (request: Seen) => Answer> = {
    get,
    start,
    create,
    list: () => ({ body: { clusters: script.clusters } }),
    'spark-versions': () => ({ body: { versions: [{ key: '16.4.x-scala2.12', name: '16.4 LTS' }] } }),
    'list-node-types': () => ({ body: { node_types: [NODE] } }),
  };
  const handler: Handler = (request) => {
    const name = request.path.split('/').at(-1) ?? '';
    calls.push(name);
    return routes[name]?.(request) ?? { status: 404, body: {} };
  };
  return { handler, calls };
}

const NODE = {
  node_type_id: 'i3.xlarge',
  instance_type_id: 'i3.xlarge',
  num_cores: 4,
  memory_mb: 31_232,
  category: 'Storage Optimized',
  description: '',
  node_instance_type: { instance_type_id: 'i3.xlarge', local_disks: 1 },
};

const cluster = (state: string, name = 'etl'): FakeCluster => ({ cluster_id: `id-${name}`, cluster_name: name, state });

async function serverFor(script: Script): Promise<{ server: TestServer; calls: string[] }> {
  const { handler, calls } = clusterApi(script);
  return { server: await startServer(handler), calls };
}

describe('ensureClusterIsRunning', () => {
  it.each(['RUNNING', 'RESIZING'])('is content with %s at the first look', async (state) => {
    const { server, calls } = await serverFor({ clusters: [cluster(state)] });
    expect(await workspaceClient(server).clusters.ensureClusterIsRunning('id-etl')).toMatchObject({ state });
    expect(calls).toEqual(['get']);
  });

  it('starts a terminated cluster and waits until it runs', async () => {
    const { server, calls } = await serverFor({ clusters: [cluster('TERMINATED')] });
    const running = await workspaceClient(server).clusters.ensureClusterIsRunning({ cluster_id: 'id-etl' });
    expect(running.state).toBe('RUNNING');
    expect(calls).toEqual(['get', 'start', 'get', 'get']);
  });

  it('looks again when another program started the cluster meanwhile', async () => {
    const one = cluster('TERMINATED');
    const { server, calls } = await serverFor({
      clusters: [one],
      onStart: () => {
        one.state = 'RUNNING';
        return {
          status: 400,
          body: { error_code: 'INVALID_STATE', message: 'Cluster is in unexpected state Pending.' },
        };
      },
    });
    expect(await workspaceClient(server).clusters.ensureClusterIsRunning('id-etl')).toMatchObject({ state: 'RUNNING' });
    expect(calls).toEqual(['get', 'start', 'get']);
  });

  it('gives up on a cluster that fails to start three times', async () => {
    const { server, calls } = await serverFor({
      clusters: [cluster('TERMINATED')],
      afterStart: ['PENDING', 'TERMINATED'],
    });
    const error = await failureOf(workspaceClient(server).clusters.ensureClusterIsRunning('id-etl'));
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toMatchObject({ state: 'TERMINATED', timedOut: false });
    expect(calls.filter((name) => name === 'start')).toHaveLength(3);
  });

  it.each(['ERROR', 'UNKNOWN'])('refuses a cluster in state %s with its message', async (state) => {
    const { server } = await serverFor({ clusters: [{ ...cluster(state), state_message: 'no quota' }] });
    const error = await failureOf(workspaceClient(server).clusters.ensureClusterIsRunning('id-etl'));
    expect(error).toMatchObject({ name: 'WaitError', state, stateMessage: 'no quota' });
    expect(error.message).toContain(`cluster id-etl is in state ${state}: no quota`);
  });

  it('ends when the time is up, in whatever state', async () => {
    const { server } = await serverFor({ clusters: [cluster('PENDING')] });
    const waiting = workspaceClient(server).clusters.ensureClusterIsRunning('id-etl', { timeoutMs: 20_000 });
    expect(await failureOf(waiting)).toMatchObject({ name: 'WaitError', timedOut: true, state: 'PENDING' });
  });

  it('ends at once when its signal aborts', async () => {
    const { server } = await serverFor({ clusters: [cluster('PENDING')] });
    const abort = new AbortController();
    const waiting = workspaceClient(server).clusters.ensureClusterIsRunning('id-etl', {
      signal: abort.signal,
      onProgress: () => abort.abort(),
    });
    expect(await failureOf(waiting)).toBeInstanceOf(AbortedError);
  });
});

describe('getOrCreateRunningCluster', () => {
  it('gives the cluster of that name when it runs', async () => {
    const { server, calls } = await serverFor({ clusters: [cluster('RUNNING', 'other'), cluster('RUNNING')] });
    const found = await workspaceClient(server).clusters.getOrCreateRunningCluster('etl');
    expect(found.cluster_id).toBe('id-etl');
    expect(calls).toEqual(['list', 'get']);
    expect(server.requests[0]?.query).toContain('filter_by.cluster_sources=API');
  });

  it('creates a small one where there is none, and only one for two calls', async () => {
    const { server, calls } = await serverFor({ clusters: [] });
    const { clusters } = workspaceClient(server);
    const [one, other] = await Promise.all([
      clusters.getOrCreateRunningCluster('etl'),
      clusters.getOrCreateRunningCluster('etl'),
    ]);
    expect(one).toMatchObject({ cluster_id: 'new-0', state: 'RUNNING' });
    expect(other.cluster_id).toBe('new-0');
    expect(calls.filter((name) => name === 'create')).toHaveLength(1);
    const created = server.requests.find(({ path }) => path.endsWith('/create'));
    expect(JSON.parse(String(created?.body))).toEqual({
      cluster_name: 'etl',
      spark_version: '16.4.x-scala2.12',
      node_type_id: 'i3.xlarge',
      num_workers: 1,
      autotermination_minutes: 10,
    });
  });

  it('creates what it is told to when the one there is does not start', async () => {
    const { server } = await serverFor({ clusters: [cluster('ERROR')] });
    const custom = { spark_version: '17.3.x-scala2.13', num_workers: 3 };
    const made = await workspaceClient(server).clusters.getOrCreateRunningCluster('etl', custom);
    expect(made).toMatchObject({ cluster_id: 'new-1', cluster_name: 'etl', num_workers: 3 });
  });
});

describe('clusters.getByName', () => {
  it('finds the one, and refuses none and several', async () => {
    const { server } = await serverFor({
      clusters: [cluster('RUNNING'), cluster('RUNNING', 'x'), cluster('ERROR', 'x')],
    });
    const { clusters } = workspaceClient(server);
    expect(await clusters.getByName('etl')).toMatchObject({ cluster_id: 'id-etl' });
    expect(await failureOf(clusters.getByName('none'))).toBeInstanceOf(NameLookupError);
    expect(await failureOf(clusters.getByName('x'))).toMatchObject({ count: 2 });
  });
});
