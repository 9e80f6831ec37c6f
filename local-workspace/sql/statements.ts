import { jsonBody, objectsField, requiredText, textField } from '../message/body-fields.js';
import { beginLifecycle, currentState, type Pace, pollState } from '../state/lifecycle.js';
import type { JsonObject, WorkspaceReply, WorkspaceRequest } from '../message/workspace-message.js';
import type { RouteEntry } from '../state/handler.js';
import { invalidParameter, Refusal } from '../message/refusal.js';
import { runQuery } from './run-query.js';
import { nextNumber, type WorkspaceState } from '../state/state.js';
import { chunkOf, manifestOf } from './statement-result.js';
import type { StoredStatement } from '../state/stored.js';
import { wakeWarehouse } from '../products/warehouses.js';

/** Statement execution API. */
export const statementRoutes: readonly RouteEntry[] = [
  ['POST', '/api/2.0/sql/statements', execute],
  ['GET', '/api/2.0/sql/statements/{statement_id}', get],
  ['GET', '/api/2.0/sql/statements/{statement_id}/result/chunks/{chunk_index}', getChunk],
  ['POST', '/api/2.0/sql/statements/{statement_id}/cancel', cancel],
];

function execute(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const body = jsonBody(request);
  const waitMs = readWait(textField(body, 'wait_timeout') ?? '10s');
  wakeWarehouse(state, requiredText(body, 'warehouse_id'), request.now);
  const statement = makeStatement(state, body, request.now);
  state.statements.set(statement.id, statement);
  if (waitMs > 0) awaitEnd(statement, { ...body, waitMs }, state.pace, request.now);
  return { body: describe(state, statement, currentState(statement.lifecycle, state.pace, request.now), request) };
}

function makeStatement(state: WorkspaceState, body: JsonObject, now: number): StoredStatement {
  const outcome = runQuery(state.tables, requiredText(body, 'statement'), objectsField(body, 'parameters'));
  const failure = 'failure' in outcome ? outcome.failure : undefined;
  const table = 'table' in outcome ? outcome.table : { columns: [], rows: [] };
  const rowLimit = typeof body['row_limit'] === 'number' ? body['row_limit'] : Number.POSITIVE_INFINITY;
  return {
    ...readOutput(body),
    id: `00000000-0000-4000-8000-${nextNumber(state).toString(16).padStart(12, '0')}`,
    lifecycle: beginLifecycle(['PENDING', 'RUNNING', failure === undefined ? 'SUCCEEDED' : 'FAILED'], now),
    ...(failure === undefined ? {} : { failure }),
    table: { ...table, rows: table.rows.slice(0, rowLimit) },
    truncated: table.rows.length > rowLimit,
  };
}

function readOutput(body: JsonObject): { disposition: string; format: string } {
  const disposition = textField(body, 'disposition') ?? 'INLINE';
  const format = textField(body, 'format') ?? 'JSON_ARRAY';
  const known = disposition === 'INLINE' ? ['JSON_ARRAY'] : ['JSON_ARRAY', 'CSV'];
  if (known.includes(format)) return { disposition, format };
  throw invalidParameter(`The local workspace has no results with disposition ${disposition} in format ${format}.`);
}

function readWait(text: string): number {
  const [, seconds] = /^(\d+)s$/.exec(text) ?? [];
  const value = Number(seconds ?? Number.NaN);
  if (value === 0 || (value >= 5 && value <= 50)) return value * 1000;
  throw invalidParameter(`Invalid wait_timeout ${text}: it must be 0s or between 5s and 50s.`);
}

// Nobody waits here: a statement that would end within the wait has ended, any other goes on or is canceled.
function awaitEnd(statement: StoredStatement, body: JsonObject & { waitMs: number }, pace: Pace, now: number): void {
  const { lifecycle } = statement;
  const last = lifecycle.states.at(-1) ?? 'SUCCEEDED';
  const endsInTime = pace.afterMs === undefined || currentState(lifecycle, pace, now + body.waitMs) === last;
  if (endsInTime) statement.lifecycle = beginLifecycle([last], now);
  else if (body['on_wait_timeout'] === 'CANCEL') statement.lifecycle = beginLifecycle(['CANCELED'], now);
}

function get(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const statement = findStatement(state, request);
  return { body: describe(state, statement, pollState(statement.lifecycle, state.pace, request.now), request) };
}

function getChunk(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const statement = findStatement(state, request);
  const current = currentState(statement.lifecycle, state.pace, request.now);
  if (current !== 'SUCCEEDED') throw invalidParameter(`Statement ${statement.id} has no result: it is ${current}.`);
  const index = Number(request.params['chunk_index']);
  const chunk = chunkOf(statement, index, { ...request, chunkRows: state.chunkRows });
  if (chunk === undefined) throw invalidParameter(`Statement ${statement.id} has no chunk ${index}.`);
  return { body: chunk };
}

function cancel(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const statement = findStatement(state, request);
  const ended = !['PENDING', 'RUNNING'].includes(currentState(statement.lifecycle, state.pace, request.now));
  if (!ended) statement.lifecycle = beginLifecycle(['CANCELED'], request.now);
  return { body: {} };
}

/** The statement that the path of a request names. */
export function findStatement(state: WorkspaceState, request: WorkspaceRequest): StoredStatement {
  const id = request.params['statement_id'] ?? '';
  const statement = state.statements.get(id);
  if (statement === undefined) throw new Refusal(404, 'NOT_FOUND', `The statement ${id} was not found.`);
  return statement;
}

function describe(
  state: WorkspaceState,
  statement: StoredStatement,
  current: string,
  request: WorkspaceRequest,
): JsonObject {
  const { id: statement_id, failure } = statement;
  if (current === 'FAILED' && failure !== undefined) {
    const { sql_state, ...error } = failure;
    return { statement_id, status: { state: current, error, sql_state } };
  }
  if (current !== 'SUCCEEDED') return { statement_id, status: { state: current } };
  return {
    statement_id,
    status: { state: current },
    manifest: manifestOf(statement, state.chunkRows),
    result: chunkOf(statement, 0, { ...request, chunkRows: state.chunkRows }) ?? {},
  };
}
