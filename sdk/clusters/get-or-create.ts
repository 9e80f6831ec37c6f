import type { ClustersService } from '../../generated/compute/clusters.js';
import type { ClusterDetails, CreateCluster } from '../../generated/compute/types.js';
import { startDeadline } from '../../runtime/base/deadline.js';
import { AbortedError, WaitError } from '../../runtime/errors/index.js';
import { callOptionsOf, type CallOptions } from '../../runtime/http/call-options.js';
import type { WaitOptions } from '../../runtime/waiting/poll-until.js';
import { ensureRunning } from './ensure-running.js';
import { selectNodeType } from './select-node-type.js';
import { selectSparkVersion } from './select-spark-version.js';

/** What is wanted when there is no cluster of that name; without `custom` a small one. */
export interface WantedCluster {
  readonly name: string;
  readonly custom?: CreateCluster | undefined;
}

/** The running cluster of a name: the one there is, started if it must be, or else a new one. */
export async function getOrCreateRunning(
  clusters: ClustersService,
  { name, custom }: WantedCluster,
  options: WaitOptions<ClusterDetails> & { readonly timeoutMs: number },
): Promise<ClusterDetails> {
  const deadline = startDeadline(clusters.api.config.clock, options.timeoutMs);
  const rest = (): WaitOptions<ClusterDetails> => ({ ...options, timeoutMs: Math.max(1, deadline.remainingMs()) });
  const calls = (): CallOptions => ({ ...callOptionsOf(options), timeoutMs: rest().timeoutMs });
  const known = await find(clusters, name, calls());
  if (known !== undefined) {
    try {
      return await ensureRunning(clusters, known, rest());
    } catch (error) {
      if (!isUseless(error)) throw error;
    }
  }
  const request = custom ?? (await smallCluster(clusters, calls()));
  return clusters.createAndWait({ ...request, cluster_name: name }, rest());
}

/** Clusters of jobs and pipelines are left out: nobody can start them. */
async function find(clusters: ClustersService, name: string, options: CallOptions): Promise<string | undefined> {
  const list = clusters.list({ filter_by: { cluster_sources: ['API', 'UI'] }, page_size: 100 }, options);
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

async function smallCluster(clusters: ClustersService, options: CallOptions): Promise<CreateCluster> {
  const [{ versions = [] }, { node_types = [] }] = await Promise.all([
    clusters.sparkVersions(options),
    clusters.listNodeTypes(options),
  ]);
  return {
    spark_version: selectSparkVersion(versions, { longTermSupport: true }),
    node_type_id: selectNodeType(node_types, { localDisk: true }),
    num_workers: 1,
    autotermination_minutes: 10,
  };
}
