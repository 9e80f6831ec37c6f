import { findCluster } from './cluster-life.js';
import { jsonBody, requiredText } from '../message/body-fields.js';
import type { JsonObject, WorkspaceReply, WorkspaceRequest } from '../message/workspace-message.js';
import type { RouteEntry } from '../state/handler.js';
import type { WorkspaceState } from '../state/state.js';

/** Events of clusters. */
export const clusterEventRoutes: readonly RouteEntry[] = [['POST', '/api/2.1/clusters/events', events]];

function events(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const query = jsonBody(request);
  const cluster = findCluster(state, requiredText(query, 'cluster_id'), request.now);
  const wanted = cluster.events.filter(filterOf(query));
  const ordered = query['order'] === 'ASC' ? wanted : wanted.toReversed();
  const offset = numberField(query, 'offset', 0);
  const limit = numberField(query, 'limit', 50);
  const end = offset + limit;
  const page = { events: ordered.slice(offset, end), total_count: ordered.length };
  return { body: end < ordered.length ? { ...page, next_page: { ...query, offset: end, limit } } : page };
}

function filterOf(query: JsonObject): (event: JsonObject) => boolean {
  const types: unknown[] = Array.isArray(query['event_types']) ? query['event_types'] : [];
  const from = numberField(query, 'start_time', Number.NEGATIVE_INFINITY);
  const to = numberField(query, 'end_time', Number.POSITIVE_INFINITY);
  return (event) => {
    const timestamp = Number(event['timestamp']);
    return timestamp >= from && timestamp <= to && (types.length === 0 || types.includes(event['type']));
  };
}

function numberField(source: JsonObject, name: string, fallback: number): number {
  const value = source[name];
  return typeof value === 'number' ? value : fallback;
}
