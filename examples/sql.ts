/**
 * Runs a SQL statement with a parameter and prints its rows, chunk by chunk.
 *
 *     npx tsx examples/sql.ts
 *
 * Uses the warehouse of DATABRICKS_WAREHOUSE_ID, or the first one.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { WorkspaceClient } from 'databricks-sdk-ts';
import { StatementState } from 'databricks-sdk-ts/sql';

const w = new WorkspaceClient();
const warehouse_id = w.config.values.warehouseId ?? (await w.warehouses.list().toArray({ limit: 1 }))[0]?.id;
if (warehouse_id === undefined) throw new Error('this workspace has no SQL warehouse');

// Waits at the server for up to 50 s. What takes longer goes on and is asked for.
let statement = await w.statementExecution.executeStatement({
  warehouse_id,
  statement: 'SELECT :greeting AS greeting, :many AS many',
  parameters: [
    { name: 'greeting', value: 'Hello', type: 'STRING' },
    { name: 'many', value: '9007199254740993', type: 'BIGINT' },
  ],
  wait_timeout: '50s',
});
const { statement_id = '' } = statement;
const goingOn = new Set<unknown>([StatementState.PENDING, StatementState.RUNNING]);
while (goingOn.has(statement.status?.state)) {
  await sleep(1_000);
  statement = await w.statementExecution.getStatement({ statement_id });
}
if (statement.status?.state !== StatementState.SUCCEEDED) {
  throw new Error(`${statement.status?.state}: ${statement.status?.error?.message}`);
}

console.log(statement.manifest?.schema?.columns?.map(({ name }) => name).join('\t'));
for (let chunk = statement.result; chunk !== undefined;) {
  for (const row of chunk.data_array ?? []) console.log(row.join('\t'));
  const { next_chunk_index: chunk_index } = chunk;
  if (chunk_index === undefined) break;
  chunk = await w.statementExecution.getStatementResultChunkN({ statement_id, chunk_index });
}
