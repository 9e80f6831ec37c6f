import { expectState, findCluster, move, pollCluster, record } from './cluster-life.js';
import { jsonBody, requiredQuery, requiredText, without } from '../message/body-fields.js';
import { beginLifecycle } from '../state/lifecycle.js';
import type { WorkspaceReply, WorkspaceRequest } from '../message/workspace-message.js';
import type { RouteEntry } from '../state/handler.js';
import { queryPage } from '../message/page.js';
import { nextNumber, type WorkspaceState } from '../state/state.js';
import type { StoredCluster } from '../state/stored.js';

/** Clusters API. */
export const clusterRoutes: readonly RouteEntry[] = [
  ['POST', '/api/2.1/clusters/create', create],
  ['GET', '/api/2.1/clusters/get', get],
  ['GET', '/api/2.1/clusters/list', list],
  ['POST', '/api/2.1/clusters/edit', edit],
  ['POST', '/api/2.1/clusters/start', start],
  ['POST', '/api/2.1/clusters/restart', restart],
  ['POST', '/api/2.1/clusters/resize', resize],
  ['POST', '/api/2.1/clusters/delete', terminate],
  ['POST', '/api/2.1/clusters/permanent-delete', permanentDelete],
  ['POST', '/api/2.1/clusters/pin', pin],
  ['POST', '/api/2.1/clusters/unpin', unpin],
];

const sizeFields = ['num_workers', 'autoscale'];

/** What an edit leaves as it is. */
const keptFields: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'cluster_source',
  'creator_user_name',
  'start_time',
  'state',
  'state_message',
  'terminated_time',
]);

function create(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const spec = jsonBody(request);
  requiredText(spec, 'spark_version');
  const id = `0101-120000-${nextNumber(state).toString(36).padStart(8, '0')}`;
  const details = {
    ...without(spec, 'clone_from', 'apply_policy_default_values'),
    cluster_id: id,
    cluster_source: 'API',
    creator_user_name: state.users.values().next().value?.['userName'],
    start_time: request.now,
  };
  const cluster = { id, details, pinned: false, lifecycle: beginLifecycle([], request.now), events: [] };
  state.clusters.set(id, cluster);
  move(cluster, ['PENDING', 'RUNNING'], 'CREATING', request.now);
  return { body: { cluster_id: id } };
}

function get(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  return { body: pollCluster(state, requiredQuery(request.query, 'cluster_id'), request.now).details };
}

function list(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const clusters = [...state.clusters.keys()].map((id) => findCluster(state, id, request.now));
  const wanted = sort(clusters.filter(filterOf(request.query)), request.query);
  const { items, tokens } = queryPage(state, request, wanted);
  return { body: { clusters: items.map(({ details }) => details), ...tokens } };
}

function filterOf(query: URLSearchParams): (cluster: StoredCluster) => boolean {
  const states = query.getAll('filter_by.cluster_states');
  const sources = query.getAll('filter_by.cluster_sources');
  const pinned = query.get('filter_by.is_pinned');
  const policy = query.get('filter_by.policy_id');
  return (cluster) =>
    among(states, cluster.details['state']) &&
    among(sources, cluster.details['cluster_source']) &&
    (pinned === null || cluster.pinned === (pinned === 'true')) &&
    (policy === null || cluster.details['policy_id'] === policy);
}

function among(allowed: readonly string[], value: unknown): boolean {
  return allowed.length === 0 || (typeof value === 'string' && allowed.includes(value));
}

function sort(clusters: StoredCluster[], query: URLSearchParams): StoredCluster[] {
  const name = ({ details }: StoredCluster): string => String(details['cluster_name']);
  const byName = query.get('sort_by.field') === 'CLUSTER_NAME';
  const sorted = byName ? clusters.toSorted((a, b) => name(a).localeCompare(name(b))) : clusters;
  return query.get('sort_by.direction') === 'DESC' ? sorted.toReversed() : sorted;
}

function edit(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const spec = jsonBody(request);
  const cluster = named(state, request);
  requiredText(spec, 'spark_version');
  expectState(cluster, ['RUNNING', 'TERMINATED']);
  const old = Object.fromEntries(Object.entries(cluster.details).filter(([name]) => keptFields.has(name)));
  cluster.details = { ...without(spec, 'apply_policy_default_values'), ...old };
  record(cluster, 'EDITED', request.now);
  if (cluster.details['state'] === 'RUNNING') move(cluster, ['RESTARTING', 'RUNNING'], 'RESTARTING', request.now);
  return { body: {} };
}

function start(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const cluster = named(state, request);
  expectState(cluster, ['TERMINATED']);
  cluster.details = { ...without(cluster.details, 'terminated_time', 'termination_reason'), start_time: request.now };
  move(cluster, ['PENDING', 'RUNNING'], 'STARTING', request.now);
  return { body: {} };
}

function restart(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const cluster = named(state, request);
  expectState(cluster, ['RUNNING']);
  move(cluster, ['RESTARTING', 'RUNNING'], 'RESTARTING', request.now);
  return { body: {} };
}

function resize(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const cluster = named(state, request);
  expectState(cluster, ['RUNNING']);
  const size = Object.entries(jsonBody(request)).filter(([name]) => sizeFields.includes(name));
  cluster.details = { ...without(cluster.details, ...sizeFields), ...Object.fromEntries(size) };
  move(cluster, ['RESIZING', 'RUNNING'], 'RESIZING', request.now);
  return { body: {} };
}

function terminate(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const cluster = named(state, request);
  const ended = ['TERMINATED', 'TERMINATING'].includes(String(cluster.details['state']));
  if (!ended) move(cluster, ['TERMINATING', 'TERMINATED'], 'TERMINATING', request.now);
  return { body: {} };
}

function permanentDelete(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  state.clusters.delete(named(state, request).id);
  return { body: {} };
}

function pin(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  return setPinned(named(state, request), true, request.now);
}

function unpin(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  return setPinned(named(state, request), false, request.now);
}

function setPinned(cluster: StoredCluster, pinned: boolean, now: number): WorkspaceReply {
  if (cluster.pinned !== pinned) record(cluster, pinned ? 'PINNED' : 'UNPINNED', now);
  cluster.pinned = pinned;
  return { body: {} };
}

function named(state: WorkspaceState, request: WorkspaceRequest): StoredCluster {
  return findCluster(state, requiredText(jsonBody(request), 'cluster_id'), request.now);
}
