import type { WorkspaceReply, WorkspaceRequest } from '../message/workspace-message.js';
import type { RouteEntry } from '../state/handler.js';
import { Refusal } from '../message/refusal.js';
import type { WorkspaceState } from '../state/state.js';
import { chunksOf, rowsOf } from './statement-result.js';
import { findStatement } from './statements.js';
import type { StoredStatement } from '../state/stored.js';

/** The storage behind the external links of statement results. */
export const externalLinkRoutes: readonly RouteEntry[] = [['GET', '/results/{statement_id}/{chunk_index}', get]];

function get(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  // Cloud storage refuses a request that is signed in its URL and carries a credential as well.
  if (request.headers['authorization'] !== undefined) {
    throw new Refusal(400, 'INVALID_REQUEST', 'A link to a result must be requested without Authorization.');
  }
  const statement = findStatement(state, request);
  const chunk = chunksOf(statement, state.chunkRows)[Number(request.params['chunk_index'])];
  if (chunk === undefined) throw new Refusal(404, 'NOT_FOUND', 'There is nothing at this link.');
  const rows = rowsOf(statement, chunk);
  if (statement.format !== 'CSV') return { body: rows };
  return { headers: { 'content-type': 'text/csv' }, body: toCsv(statement, rows, chunk.chunk_index === 0) };
}

function toCsv({ table }: StoredStatement, rows: StoredStatement['table']['rows'], withHeader: boolean): string {
  const header = withHeader ? [table.columns.map(({ name }) => name)] : [];
  return [...header, ...rows].map((row) => `${row.map(csvCell).join(',')}\n`).join('');
}

function csvCell(value: string | null): string {
  if (value === null) return 'null';
  return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
