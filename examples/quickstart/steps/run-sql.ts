import { setTimeout as sleep } from 'node:timers/promises';
import { DatabricksError, type WorkspaceClient } from 'databricks-sdk-ts';
import { StatementState, type ColumnInfo, type StatementResponse } from 'databricks-sdk-ts/sql';
import type { Screen } from '../screen.js';
import type { Step } from '../step.js';
import { toTable } from '../table.js';

const NUMBERS: ReadonlySet<string> = new Set(['DECIMAL', 'DOUBLE', 'FLOAT', 'INT', 'LONG', 'SHORT', 'BYTE']);

/** A SQL statement that is asked for until it has ended, and its rows chunk by chunk. */
export const runSql: Step = {
  title: 'Run a SQL statement',
  code: [
    'await w.statementExecution.executeStatement({ warehouse_id, statement });',
    'await w.statementExecution.getStatement({ statement_id });',
    'await w.statementExecution.getStatementResultChunkN({ statement_id, chunk_index });',
  ].join('\n'),
  run: async ({ w, screen }) => {
    const [warehouse] = await w.warehouses.list().toArray({ limit: 1 });
    const started = await w.statementExecution.executeStatement({
      warehouse_id: warehouse?.id ?? '',
      statement: 'SELECT city, month, trips, revenue, rating FROM main.default.trips LIMIT 12',
      wait_timeout: '0s',
    });
    const ended = await untilEnded(w, started, screen);
    const rows = await readRows(w, ended);
    screen.line(toTable((ended.manifest?.schema?.columns ?? []).map(toColumn), rows));
    return `${rows.length} rows in ${ended.manifest?.total_chunk_count} chunks from warehouse ${warehouse?.name}.`;
  },
};

async function untilEnded(w: WorkspaceClient, started: StatementResponse, screen: Screen): Promise<StatementResponse> {
  const progress = screen.progress();
  try {
    let latest = started;
    for (;;) {
      const state = latest.status?.state;
      progress.show(state ?? 'no state');
      if (state === StatementState.SUCCEEDED) return latest;
      if (state !== StatementState.PENDING && state !== StatementState.RUNNING) {
        throw new DatabricksError(`the statement ended as ${state}: ${latest.status?.error?.message}`);
      }
      await sleep(300);
      latest = await w.statementExecution.getStatement({ statement_id: started.statement_id ?? '' });
    }
  } finally {
    progress.end();
  }
}

/** The first chunk comes with the statement, the others are asked for one by one. */
async function readRows(w: WorkspaceClient, statement: StatementResponse): Promise<(string | null)[][]> {
  const { statement_id = '', result } = statement;
  const rows = [...(result?.data_array ?? [])];
  for (let next = result?.next_chunk_index; next !== undefined;) {
    const chunk = await w.statementExecution.getStatementResultChunkN({ statement_id, chunk_index: next });
    rows.push(...(chunk.data_array ?? []));
    next = chunk.next_chunk_index;
  }
  return rows;
}

function toColumn({ name = '', type_name = '' }: ColumnInfo): { name: string; isNumber: boolean } {
  return { name, isNumber: NUMBERS.has(type_name) };
}
