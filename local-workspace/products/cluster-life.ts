import { beginLifecycle, currentState, pollState } from '../state/lifecycle.js';
import { invalidParameter, Refusal } from '../message/refusal.js';
import type { WorkspaceState } from '../state/state.js';
import type { StoredCluster } from '../state/stored.js';

const messages: Readonly<Record<string, string>> = {
  PENDING: 'Starting Spark',
  RESTARTING: 'Restarting Spark',
  RESIZING: 'Changing the number of workers',
  TERMINATING: 'Terminating at the request of a user',
  TERMINATED: 'Terminated at the request of a user',
};

/** The cluster with an id, brought up to date. */
export function findCluster(state: WorkspaceState, id: string, now: number): StoredCluster {
  const cluster = state.clusters.get(id);
  if (cluster === undefined) throw invalidParameter(`Cluster ${id} does not exist`);
  settle(cluster, currentState(cluster.lifecycle, state.pace, now), now);
  return cluster;
}

/** The cluster with an id; this look counts as a poll. */
export function pollCluster(state: WorkspaceState, id: string, now: number): StoredCluster {
  const cluster = findCluster(state, id, now);
  settle(cluster, pollState(cluster.lifecycle, state.pace, now), now);
  return cluster;
}

/** Refuses what a cluster cannot do in its present state. */
export function expectState(cluster: StoredCluster, allowed: readonly string[]): void {
  const state = String(cluster.details['state']);
  if (allowed.includes(state)) return;
  throw new Refusal(400, 'INVALID_STATE', `Cluster ${cluster.id} is in unexpected state ${state}.`);
}

/** Sends a cluster through some states, with an event for what was asked. */
export function move(cluster: StoredCluster, states: readonly string[], event: string, now: number): void {
  cluster.lifecycle = beginLifecycle(states, now);
  record(cluster, event, now);
  settle(cluster, states[0] ?? 'UNKNOWN', now);
}

function settle(cluster: StoredCluster, state: string, now: number): void {
  if (cluster.details['state'] === state) return;
  cluster.details = { ...cluster.details, state, state_message: messages[state] ?? '' };
  if (state === 'RUNNING') record(cluster, 'RUNNING', now);
  if (state === 'TERMINATED') {
    const termination_reason = { code: 'USER_REQUEST', type: 'SUCCESS' };
    cluster.details = { ...cluster.details, terminated_time: now, termination_reason };
  }
}

/** Remembers an event of a cluster. */
export function record(cluster: StoredCluster, type: string, timestamp: number): void {
  cluster.events.push({ cluster_id: cluster.id, timestamp, type, details: {} });
}
