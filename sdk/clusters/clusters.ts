import { ClustersService } from '../../generated/compute/clusters.js';
import type { ClusterDetails, CreateCluster, GetClusterRequest } from '../../generated/compute/types.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { getByName } from '../names/get-by-name.js';
import { checkedTimeout, DEFAULT_WAIT_MS, type WaitOptions } from '../../runtime/waiting/poll-until.js';
import type { NodeTypeFilter } from './select-node-type.js';
import type { SparkVersionFilter } from './select-spark-version.js';

/** The operations of Clusters, plus choosing runtimes and nodes, and keeping clusters running. */
export class Clusters extends ClustersService {
  /** The last piece of work on each name, so that two calls do not create two clusters. */
  readonly #byName = new Map<string, Promise<unknown>>();

  /**
   * Chooses the key of a Databricks Runtime, for `spark_version` of a new cluster: the newest one that matches.
   *
   * @throws DatabricksError when nothing matches
   *
   * @example
   * const spark_version = await w.clusters.selectSparkVersion({ longTermSupport: true, ml: true });
   */
  async selectSparkVersion(filter: SparkVersionFilter = {}, options?: CallOptions): Promise<string> {
    const { selectSparkVersion } = await import('./select-spark-version.js');
    const { versions = [] } = await this.sparkVersions(options);
    return selectSparkVersion(versions, filter);
  }

  /**
   * Chooses the id of the smallest node type that has what is wanted, for `node_type_id` of a new cluster.
   * Nodes with GPUs and with Arm processors come only when they are asked for.
   *
   * @throws DatabricksError when no node type matches
   *
   * @example
   * const node_type_id = await w.clusters.selectNodeType({ localDisk: true, minMemoryGb: 16 });
   */
  async selectNodeType(filter: NodeTypeFilter = {}, options?: CallOptions): Promise<string> {
    const { selectNodeType } = await import('./select-node-type.js');
    const { node_types = [] } = await this.listNodeTypes(options);
    return selectNodeType(node_types, filter);
  }

  /**
   * Starts a cluster unless it runs already, and waits until it runs. A cluster that is being resized counts as running.
   *
   * @param cluster - its id
   * @param options - `timeoutMs` defaults to 20 minutes
   * @throws WaitError when it is in a state of error, fails to start three times, or the time is up
   */
  async ensureClusterIsRunning(
    cluster: string | GetClusterRequest,
    options?: WaitOptions<ClusterDetails>,
  ): Promise<ClusterDetails> {
    const { ensureRunning } = await import('./ensure-running.js');
    return ensureRunning(this, typeof cluster === 'string' ? cluster : cluster.cluster_id, options);
  }

  /**
   * Gives the running cluster of a name: the one there is, started if need be, or a new one.
   * Calls for the same name on one client wait for each other.
   *
   * @param custom - the cluster to create; default: one small worker with the newest long-term runtime, which ends
   *   itself after 10 idle minutes
   * @param options - `timeoutMs` defaults to 20 minutes, counted from when those before have ended
   */
  async getOrCreateRunningCluster(
    name: string,
    custom?: CreateCluster,
    options: WaitOptions<ClusterDetails> = {},
  ): Promise<ClusterDetails> {
    const timeoutMs = checkedTimeout('Clusters.getOrCreateRunningCluster', options.timeoutMs ?? DEFAULT_WAIT_MS);
    const { getOrCreateRunning } = await import('./get-or-create.js');
    const before = this.#byName.get(name);
    const work = Promise.resolve(before)
      .catch(() => undefined)
      .then(() => getOrCreateRunning(this, { name, custom }, { ...options, timeoutMs }));
    this.#byName.set(name, work);
    try {
      return await work;
    } finally {
      if (this.#byName.get(name) === work) this.#byName.delete(name);
    }
  }

  /**
   * Finds the one cluster of a name, by listing all.
   *
   * @throws NameLookupError when there is none, or more than one
   */
  getByName(name: string, options?: CallOptions): Promise<ClusterDetails> {
    return getByName(this.list({ page_size: 100 }, options), name);
  }
}
