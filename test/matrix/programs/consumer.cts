import { type CallOptions, NotFound, WorkspaceClient } from 'databricks-sdk-ts';
import { type ClusterDetails, ClustersService } from 'databricks-sdk-ts/compute';

const w = new WorkspaceClient({ host: 'https://x.example', token: 't' });

export async function names(options: CallOptions): Promise<string[]> {
  const found: string[] = [];
  const service: ClustersService = w.clusters;
  for await (const cluster of service.list({}, options)) found.push(cluster.cluster_name ?? '');
  const one: ClusterDetails | undefined = await w.clusters.get({ cluster_id: 'x' }).catch((error: unknown) => {
    if (error instanceof NotFound) return undefined;
    throw error;
  });
  return one === undefined ? found : [...found, String(one.state)];
}
