import { ClustersService } from '../../generated/compute/clusters.js';
import { CommandExecutionService } from '../../generated/compute/command-execution.js';
import type { Language } from '../../generated/compute/types.js';
import { ConfigError } from '../../runtime/errors/index.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { DEFAULT_WAIT_MS } from '../../runtime/waiting/poll-until.js';
import { startAndFinish } from '../../runtime/waiting/wait.js';
import type { CommandExecutor } from './executor.js';

/** Where code is to run. */
export interface ExecutorRequest {
  /** Default: `clusterId` of the configuration. */
  cluster_id?: string | undefined;
  /** Default `python`. */
  language?: Language | undefined;
}

/** Options of {@link CommandExecution.executor}. Those of a call hold for every request that it sends. */
export interface ExecutorOptions extends CallOptions {
  /** Longest time until the cluster runs and the context is there, in milliseconds. Default 20 minutes. */
  timeoutMs?: number | undefined;
}

/** The operations of CommandExecution, plus an executor that runs code in one context. */
export class CommandExecution extends CommandExecutionService {
  /**
   * Starts the cluster if need be and makes a context in which code can run, piece by piece.
   *
   * @throws WaitError when the cluster or the context does not come up
   *
   * @example
   * await using python = await w.commandExecution.executor({ cluster_id, language: 'python' });
   * const result = await python.execute('print(1 + 1)');
   * if (result.type === 'text') console.log(result.text);
   */
  async executor(request: ExecutorRequest = {}, options: ExecutorOptions = {}): Promise<CommandExecutor> {
    const { cluster_id = this.api.config.values.clusterId, language = 'python' } = request;
    if (cluster_id === undefined) {
      throw new ConfigError(
        'running code needs a cluster: pass cluster_id, or set the clusterId option, DATABRICKS_CLUSTER_ID, or cluster_id in the profile',
      );
    }
    const [{ ensureRunning }, { openContext }] = await Promise.all([
      import('../clusters/ensure-running.js'),
      import('./executor.js'),
    ]);
    return startAndFinish(
      this.api.config.clock,
      {
        id: 'CommandExecution.executor',
        start: (limits) => ensureRunning(new ClustersService(this.api), cluster_id, limits),
        finish: (_cluster, rest: CallOptions) => openContext(this, { cluster_id, language }, rest),
      },
      { ...options, timeoutMs: options.timeoutMs ?? DEFAULT_WAIT_MS },
    );
  }
}
