/**
 * Lists clusters in three ways: item by item, the first few, page by page.
 *
 *     npx tsx examples/list-clusters.ts
 */
import { WorkspaceClient } from 'databricks-sdk-ts';

const w = new WorkspaceClient();

// Item by item: the next page is fetched when the loop gets there, and none after a `break`.
for await (const cluster of w.clusters.list({ filter_by: { cluster_states: ['RUNNING'] } })) {
  console.log(`${cluster.cluster_id}  ${cluster.cluster_name}  ${cluster.state}`);
}

// The first few, as an array.
const names = await w.clusters.list().toArray({ limit: 3 });
console.log(`first ${names.length}: ${names.map(({ cluster_name }) => cluster_name).join(', ')}`);

// Page by page, as the server sent them.
for await (const page of w.clusters.list({ page_size: 3 }).pages()) {
  console.log(`a page of ${page.clusters?.length ?? 0}`);
}
