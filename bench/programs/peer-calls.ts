// Ten calls as a user writes them.
import { WorkspaceClient } from '@databricks/sdk-experimental';

const w = new WorkspaceClient({ host: 'https://example.cloud.databricks.com', token: 'x' });
const names: (string | undefined)[] = [];

for await (const cluster of w.clusters.list({})) names.push(cluster.cluster_name);
for await (const job of w.jobs.list({})) names.push(job.settings?.name);
for await (const catalog of w.catalogs.list({})) names.push(catalog.name);
for await (const schema of w.schemas.list({ catalog_name: 'main' })) names.push(schema.full_name);
for await (const warehouse of w.warehouses.list({})) names.push(warehouse.name);
names.push((await w.clusters.get({ cluster_id: '1' })).state);
names.push((await w.jobs.get({ job_id: 1 })).settings?.name);
names.push((await w.tables.get({ full_name: 'main.a.b' })).columns?.[0]?.type_name);
names.push((await w.currentUser.me()).userName);
names.push((await w.statementExecution.executeStatement({ statement: 'SELECT 1', warehouse_id: '1' })).status?.state);

export { names };
