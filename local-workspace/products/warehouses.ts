import { jsonBody, requiredText } from '../message/body-fields.js';
import { beginLifecycle, currentState, pollState } from '../state/lifecycle.js';
import type { JsonObject, WorkspaceReply, WorkspaceRequest } from '../message/workspace-message.js';
import type { RouteEntry } from '../state/handler.js';
import { queryPage } from '../message/page.js';
import { Refusal } from '../message/refusal.js';
import { nextNumber, type WorkspaceState } from '../state/state.js';
import type { StoredWarehouse } from '../state/stored.js';

/** SQL warehouses API. */
export const warehouseRoutes: readonly RouteEntry[] = [
  ['GET', '/api/2.0/sql/warehouses', list],
  ['POST', '/api/2.0/sql/warehouses', create],
  ['GET', '/api/2.0/sql/warehouses/{id}', get],
  ['DELETE', '/api/2.0/sql/warehouses/{id}', remove],
  ['POST', '/api/2.0/sql/warehouses/{id}/edit', edit],
  ['POST', '/api/2.0/sql/warehouses/{id}/start', start],
  ['POST', '/api/2.0/sql/warehouses/{id}/stop', stop],
];

/** Makes sure that a warehouse exists and runs or is about to, as a statement does. */
export function wakeWarehouse(state: WorkspaceState, id: string, now: number): void {
  const warehouse = find(state, id);
  const running = ['RUNNING', 'STARTING'].includes(currentState(warehouse.lifecycle, state.pace, now));
  if (!running) warehouse.lifecycle = beginLifecycle(['STARTING', 'RUNNING'], now);
}

function list(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const { items, tokens } = queryPage(state, request, [...state.warehouses.values()]);
  const next = tokens.next_page_token === undefined ? {} : { next_page_token: tokens.next_page_token };
  const warehouses = items.map((warehouse) =>
    describe(warehouse, currentState(warehouse.lifecycle, state.pace, request.now), request),
  );
  return { body: { warehouses, ...next } };
}

function create(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const spec = jsonBody(request);
  requiredText(spec, 'name');
  const id = nextNumber(state).toString(16).padStart(16, '0');
  const details = { ...spec, id, creator_name: state.users.values().next().value?.['userName'] };
  state.warehouses.set(id, { id, details, lifecycle: beginLifecycle(['STARTING', 'RUNNING'], request.now) });
  return { body: { id } };
}

function get(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const warehouse = named(state, request);
  return { body: describe(warehouse, pollState(warehouse.lifecycle, state.pace, request.now), request) };
}

function remove(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  state.warehouses.delete(named(state, request).id);
  return { body: {} };
}

function edit(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const warehouse = named(state, request);
  warehouse.details = { ...warehouse.details, ...jsonBody(request), id: warehouse.id };
  return { body: {} };
}

function start(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  wakeWarehouse(state, named(state, request).id, request.now);
  return { body: {} };
}

function stop(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const warehouse = named(state, request);
  const stopped = ['STOPPED', 'STOPPING'].includes(currentState(warehouse.lifecycle, state.pace, request.now));
  if (!stopped) warehouse.lifecycle = beginLifecycle(['STOPPING', 'STOPPED'], request.now);
  return { body: {} };
}

function named(state: WorkspaceState, request: WorkspaceRequest): StoredWarehouse {
  return find(state, request.params['id'] ?? '');
}

function find(state: WorkspaceState, id: string): StoredWarehouse {
  const warehouse = state.warehouses.get(id);
  if (warehouse === undefined) throw new Refusal(404, 'RESOURCE_DOES_NOT_EXIST', `SQL warehouse ${id} does not exist.`);
  return warehouse;
}

function describe(warehouse: StoredWarehouse, state: string, { origin }: WorkspaceRequest): JsonObject {
  const { hostname, port } = new URL(origin);
  const path = `/sql/1.0/warehouses/${warehouse.id}`;
  return {
    ...warehouse.details,
    state,
    num_clusters: state === 'RUNNING' ? 1 : 0,
    num_active_sessions: 0,
    health: state === 'RUNNING' ? { status: 'HEALTHY' } : {},
    odbc_params: { hostname, path, port: Number(port), protocol: 'http' },
  };
}
