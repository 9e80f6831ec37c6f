import { DatabricksError } from '../../runtime/errors/index.js';
import { environment } from '../../runtime/base/platform.js';
import type { ClusterDbutils, RemoteCallOptions } from './cluster-call.js';
import { notebookOnly } from './notebook-only.js';

/** Room for the cluster to report a timeout of the notebook itself. */
const REPORT_MS = 60_000;

/** Notebooks, run by the configured cluster. */
export class DbutilsNotebook {
  readonly #cluster: ClusterDbutils;

  constructor(cluster: ClusterDbutils) {
    this.#cluster = cluster;
  }

  /**
   * Runs a notebook on the configured cluster, and gives the value it exits with.
   *
   * @param path - path of the notebook in the workspace
   * @param timeoutSeconds - time for the notebook; 0 for no limit
   * @param args - values of the notebook's widgets
   * @throws DatabricksError when the notebook fails
   */
  async run(
    path: string,
    timeoutSeconds = 0,
    args: Readonly<Record<string, string>> = {},
    options: RemoteCallOptions = {},
  ): Promise<string> {
    const timeoutMs = timeoutSeconds === 0 ? Infinity : timeoutSeconds * 1_000 + REPORT_MS;
    const call = { util: 'notebook', method: 'run', args: [path, timeoutSeconds, args] };
    const value = await this.#cluster.call(call, { timeoutMs, ...options });
    return typeof value === 'string' ? value : JSON.stringify(value);
  }

  /** Always throws: there is no notebook to leave. */
  exit(_value?: string): never {
    throw notebookOnly('notebook.exit', 'return from your function, or end the process');
  }

  /**
   * Path of the source that runs, as `DATABRICKS_SOURCE_FILE` says.
   *
   * @throws DatabricksError when the variable is not set
   */
  path(): string {
    const file = environment()['DATABRICKS_SOURCE_FILE'];
    if (file) return file;
    throw new DatabricksError('dbutils.notebook.path: outside a notebook, set DATABRICKS_SOURCE_FILE to the path');
  }
}
