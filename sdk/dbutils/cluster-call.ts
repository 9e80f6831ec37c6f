import { DatabricksError } from '../../runtime/errors/index.js';
import { base64 } from '../../runtime/base/bytes.js';
import { CommandExecution } from '../command-execution/command-execution.js';
import type { CommandExecutor } from '../command-execution/executor.js';
import type { ApiClient } from '../../runtime/client/api-client.js';
import { checkedTimeout } from '../../runtime/waiting/poll-until.js';

/** A call of the `dbutils` of a cluster: `util.method`. */
export interface RemoteCall {
  readonly util: string;
  readonly method: string;
  readonly args?: readonly unknown[] | undefined;
  readonly kwargs?: Readonly<Record<string, unknown>> | undefined;
}

/** Limits of one call. */
export interface RemoteCallOptions {
  /** Longest time to wait, in milliseconds. Default 20 minutes. */
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The `dbutils` of the configured cluster, in one context that is made when it is first needed. */
export class ClusterDbutils {
  readonly #commands: CommandExecution;
  #executor: Promise<CommandExecutor> | undefined;

  constructor(api: ApiClient) {
    this.#commands = new CommandExecution(api);
  }

  /**
   * Calls a method on the cluster, and gives its result as far as JSON can hold it.
   *
   * @throws ConfigError when no cluster is configured
   * @throws DatabricksError when the method failed
   */
  async call(call: RemoteCall, options: RemoteCallOptions = {}): Promise<unknown> {
    const name = `dbutils.${call.util}.${call.method}`;
    checkedTimeout(name, options.timeoutMs ?? Infinity);
    const executor = await this.#open(options);
    const result = await executor.execute(programOf(call), options).catch((error: unknown) => {
      // The context may be gone or busy: the next call gets another one.
      this.close().catch(() => undefined);
      throw error;
    });
    if (result.type === 'error') throw new DatabricksError(`${name} failed on the cluster: ${result.message}`);
    if (result.type === 'text') return jsonOr(result.text);
    throw new DatabricksError(`${name} gave a result of type ${result.type} on the cluster, and not a value`);
  }

  /** Destroys the context. The next call makes another one. */
  async close(): Promise<void> {
    const executor = this.#executor;
    this.#executor = undefined;
    await (await executor?.catch(() => undefined))?.destroy();
  }

  #open(options: RemoteCallOptions): Promise<CommandExecutor> {
    if (this.#executor !== undefined) return this.#executor;
    const opening = this.#commands.executor({ language: 'python' }, options);
    this.#executor = opening;
    // A failure is not remembered.
    opening.catch(() => {
      if (this.#executor === opening) this.#executor = undefined;
    });
    return opening;
  }
}

/** The arguments travel in base64, so that no text in them can end up as code. */
function programOf({ util, method, args = [], kwargs = {} }: RemoteCall): string {
  const json = base64(JSON.stringify({ util, method, args, kwargs }));
  return `
import base64, json
_dbutils_call = json.loads(base64.b64decode("${json}").decode("utf-8"))
_dbutils_method = getattr(getattr(dbutils, _dbutils_call["util"]), _dbutils_call["method"])
_dbutils_result = _dbutils_method(*_dbutils_call["args"], **_dbutils_call["kwargs"])
dbutils.notebook.exit(json.dumps(_dbutils_result, default=str))
`;
}

function jsonOr(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}
