/**
 * Reaches paths of the REST API directly: typed by path, or not typed at all.
 *
 *     npx tsx examples/raw-rest.ts
 */
import { WorkspaceClient } from 'databricks-sdk-ts';
import { createRestClient } from 'databricks-sdk-ts/rest';

const w = new WorkspaceClient();

// openapi-fetch over the SDK's own pipeline: authentication, retries and errors are the same.
const rest = createRestClient(w.apiClient);
const { data } = await rest.GET('/api/2.1/clusters/list', { params: { query: { page_size: 2 } } });
for (const cluster of data?.clusters ?? []) console.log(cluster.cluster_id, cluster.state);

// For a path that is in no document yet.
const reply = await w.apiClient.do({ method: 'GET', path: '/api/2.1/clusters/list', query: { page_size: 1 } });
console.log(JSON.stringify(reply).slice(0, 80));

// Headers that sign a request of any other library.
const response = await fetch(`${w.config.host}/api/2.0/preview/scim/v2/Me`, {
  headers: await w.config.authenticate(),
});
console.log(response.status);
