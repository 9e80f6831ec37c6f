import type { ClusterDetails, CreateCluster } from '../../generated/compute/types.js';
import { AbortedError, WaitError } from '../../runtime/errors/index.js';
import type { WaitOptions } from '../../runtime/waiting/index.js';
import type { Clusters } from './clusters.js';
import { startDeadline } from '../../runtime/base/deadline.js';
import { ensureRunning } from './ensure-running.js';

const TWENTY_MINUTES = 20 * 60_000;

/** What is wanted when there is no cluster of that name; without `custom` a small one. */
export interface WantedCluster {
  readonly name: string;
  readonly custom?: CreateCluster | undefined;
}

/** The running cluster of a name: the one there is, started if it must be, or else a new one. */
export async function getOrCreateRunning(
  clusters: Clusters,
  { name, custom }: WantedCluster,
  options: WaitOptions<ClusterDetails> = {},
): Promise<ClusterDetails> {
  const { signal } = options;
  const deadline = startDeadline(clusters.api.config.clock, options.timeoutMs ?? TWENTY_MINUTES);
  const known = await find(clusters, name, signal);
  if (known !== undefined) {
    try {
      return await ensureRunning(clusters, known, options);
    } catch (error) {
      if (!isUseless(error)) throw error;
    }
  }
  const request = custom ?? (await smallCluster(clusters, signal));
  return clusters.createAndWait(
    { ...request, cluster_name: name },
    { ...options, timeoutMs: Math.max(1, deadline.remainingMs()) },
  );
}

/** Clusters of jobs and pipelines are left out: nobody can start them. */
async function find(clusters: Clusters, name: string, signal?: AbortSignal): Promise<string | undefined> {
  const list = clusters.list({ filter_by: { cluster_sources: ['API', 'UI'] }, page_size: 100 }, { signal });
  for await (const { cluster_id, cluster_name } of list) {
    if (cluster_name === name && cluster_id !== undefined) return cluster_id;
  }
  return undefined;
}

/** The cluster does not start, so that a new one takes its place. Time that ran out or an abort says nothing about it. */
function isUseless(error: unknown): boolean {
  if (error instanceof AbortedError) return false;
  return error instanceof WaitError && !error.timedOut;
}

async function smallCluster(clusters: Clusters, signal?: AbortSignal): Promise<CreateCluster> {
  const [spark_version, node_type_id] = await Promise.all([
    clusters.selectSparkVersion({ longTermSupport: true }, { signal }),
    clusters.selectNodeType({ localDisk: true }, { signal }),
  ]);
  return { spark_version, node_type_id, num_workers: 1, autotermination_minutes: 10 };
}
