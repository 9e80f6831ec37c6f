/// <reference lib="esnext.disposable" preserve="true" />
import type { CommandExecutionService } from '../../generated/compute/command-execution.js';
import type { CommandStatusResponse, ContextStatusResponse, Created, Language } from '../../generated/compute/types.js';
import { AbortedError, DatabricksError, isNotFound, WaitError } from '../../runtime/errors/index.js';
import { abortable } from '../../runtime/errors/abort.js';
import type { WaitOptions } from '../../runtime/waiting/poll-until.js';
import { startAndFinish, type Wait } from '../../runtime/waiting/wait.js';
import { commandResult, type CommandResult } from './command-result.js';
import { dedent } from './dedent.js';

/** Where an executor has its context. */
export interface Place {
  readonly cluster_id: string;
  readonly language: Language;
  readonly contextId: string;
}

const EXECUTE = 'CommandExecution.execute';

/** How long the goodbyes may take that nobody waits for. */
const FAREWELL_MS = 10_000;

/**
 * Runs code on a cluster, piece by piece, in one context: later pieces see the variables of earlier ones.
 * Destroy it when done, or say `await using`; the cluster keeps the context until then.
 */
export class CommandExecutor {
  readonly cluster_id: string;
  readonly language: Language;
  /** Id of the context on the cluster. */
  readonly contextId: string;
  readonly #commands: CommandExecutionService;
  /** A context runs one command at a time; the next one waits here and not on the cluster. */
  #last: Promise<unknown> = Promise.resolve();
  #destroyed: Promise<void> | undefined;

  /** Executors are made by `w.commandExecution.executor()`. */
  constructor(commands: CommandExecutionService, { cluster_id, language, contextId }: Place) {
    this.#commands = commands;
    this.cluster_id = cluster_id;
    this.language = language;
    this.contextId = contextId;
  }

  /**
   * Runs a piece of code and gives its result. Code that fails is a result, too: of type `error`.
   * Shared indentation is cut off, so that the code can stand indented in a template literal.
   * An abort or a timeout cancels the code on the cluster.
   *
   * @param options - `timeoutMs` defaults to 20 minutes, counted from when the code starts
   * @throws WaitError when it was cancelled or the time is up
   */
  async execute(code: string, options: WaitOptions<CommandStatusResponse> = {}): Promise<CommandResult> {
    if (this.#destroyed !== undefined) {
      throw new DatabricksError('this executor is destroyed; make another one with w.commandExecution.executor()');
    }
    const before = this.#last;
    const result = this.#run(dedent(code), before, options);
    // Who leaves the queue early does not let the next one overtake those before.
    this.#last = Promise.allSettled([before, result]);
    return result;
  }

  /** Destroys the context on the cluster, and with it what still runs there. Can be called again. */
  destroy(): Promise<void> {
    this.#destroyed ??= this.#commands
      .destroy({ clusterId: this.cluster_id, contextId: this.contextId }, { timeoutMs: 60_000 })
      .catch((error: unknown) => {
        // It is gone already: the cluster was restarted.
        if (!isNotFound(error)) throw error;
      });
    return this.#destroyed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.destroy();
  }

  async #run(
    command: string,
    before: Promise<unknown>,
    options: WaitOptions<CommandStatusResponse>,
  ): Promise<CommandResult> {
    const { cluster_id: clusterId, contextId, language } = this;
    const { signal } = options;
    await (signal ? abortable(signal, EXECUTE, () => before) : before);
    return startAndFinish(
      this.#commands.api.config.clock,
      {
        id: EXECUTE,
        start: (calls) => this.#commands.execute({ clusterId, contextId, language, command }, calls),
        finish: (wait, rest) => this.#resultOf(wait, rest),
      },
      options,
    );
  }

  async #resultOf(
    wait: Wait<CommandStatusResponse, Created>,
    options: WaitOptions<CommandStatusResponse>,
  ): Promise<CommandResult> {
    try {
      return commandResult(await wait.result(options));
    } catch (error) {
      const goesOn = error instanceof AbortedError || (error instanceof WaitError && error.timedOut);
      if (goesOn && wait.response.id !== undefined) this.#cancel(wait.response.id);
      throw error;
    }
  }

  /** Nobody waits for it: the caller has left. */
  #cancel(commandId: string): void {
    const { cluster_id: clusterId, contextId } = this;
    this.#commands.cancel({ clusterId, contextId, commandId }, { timeoutMs: FAREWELL_MS }).catch(() => undefined);
  }
}

/** Makes a context and waits until it can run code. One that does not get there is destroyed. */
export function openContext(
  commands: CommandExecutionService,
  { cluster_id, language }: Omit<Place, 'contextId'>,
  options: WaitOptions<ContextStatusResponse>,
): Promise<CommandExecutor> {
  return startAndFinish(
    commands.api.config.clock,
    {
      id: 'CommandExecution.create',
      start: (calls) => commands.create({ clusterId: cluster_id, language }, calls),
      finish: async (wait, rest) => {
        const contextId = wait.response.id;
        if (contextId === undefined)
          throw new DatabricksError('CommandExecution.create: the reply has no id of a context');
        const executor = new CommandExecutor(commands, { cluster_id, language, contextId });
        try {
          await wait.result(rest);
        } catch (error) {
          executor.destroy().catch(() => undefined);
          throw error;
        }
        return executor;
      },
    },
    options,
  );
}
