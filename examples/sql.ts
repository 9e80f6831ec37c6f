/**
 * Runs a SQL statement with parameters and prints its rows as they arrive.
 *
 *     npx tsx examples/sql.ts
 *
 * Uses the warehouse of DATABRICKS_WAREHOUSE_ID, or the first one.
 */
import { WorkspaceClient } from 'databricks-sdk-ts';

interface Greeting {
  greeting: string;
  /** Beyond 2^53 a BIGINT arrives as its exact digits. */
  many: number | string;
}

const w = new WorkspaceClient();
const warehouse_id = w.config.values.warehouseId ?? (await w.warehouses.list().toArray({ limit: 1 }))[0]?.id;

const query = w.sql<Greeting>('SELECT :greeting AS greeting, :many AS many', {
  warehouse_id,
  parameters: { greeting: 'Hello', many: 9007199254740993n },
  timeoutMs: 10 * 60_000,
});

console.log((await query.columns).map(({ name }) => name).join('\t'));
for await (const row of query) console.log(`${row.greeting}\t${row.many}`);
