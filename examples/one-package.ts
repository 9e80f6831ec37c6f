/**
 * Uses one service without the whole client, so that a bundler keeps nothing else.
 *
 *     npx tsx examples/one-package.ts
 */
import { ApiClient } from 'databricks-sdk-ts';
import { ClustersService, type ClusterDetails } from 'databricks-sdk-ts/compute';

const api = new ApiClient({ product: 'one-package', productVersion: '1.0.0' });
const clusters = new ClustersService(api);

function describe({ cluster_name, state }: ClusterDetails): string {
  return `${cluster_name}: ${state}`;
}

for (const cluster of await clusters.list().toArray({ limit: 5 })) console.log(describe(cluster));
