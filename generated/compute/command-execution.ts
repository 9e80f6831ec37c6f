// Generated from api/compute.json by codegen/. Do not edit.
import { Service, call, rejoin, start, startAndWait } from '../../runtime/index.js';
import type { CallOptions, Operation, Wait, WaitOptions } from '../../runtime/index.js';
import type {
  CancelCommand,
  Command,
  CommandStatusRequest,
  CommandStatusResponse,
  ContextStatusRequest,
  ContextStatusResponse,
  CreateContext,
  Created,
  DestroyContext,
} from './types.js';

/** The operations of CommandExecution. */
export class CommandExecutionService extends Service {
  /**
   * Calls `POST /api/1.2/contexts/create`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/commandexecution/create)
   */
  create(request: CreateContext = {}, options?: CallOptions): Promise<Wait<ContextStatusResponse, Created>> {
    return start(this.api, operations.create, request, options);
  }

  /**
   * Does what `create` does and waits until the state is `Running`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  createAndWait(
    request: CreateContext = {},
    options?: WaitOptions<ContextStatusResponse>,
  ): Promise<ContextStatusResponse> {
    return startAndWait(this.api, operations.create, request, options);
  }

  /**
   * Calls `POST /api/1.2/commands/cancel`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/commandexecution/cancel)
   */
  cancel(request: CancelCommand = {}, options?: CallOptions): Promise<Wait<CommandStatusResponse, void>> {
    return start(this.api, operations.cancel, request, options);
  }

  /**
   * Does what `cancel` does and waits until the state is `Cancelled`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  cancelAndWait(
    request: CancelCommand = {},
    options?: WaitOptions<CommandStatusResponse>,
  ): Promise<CommandStatusResponse> {
    return startAndWait(this.api, operations.cancel, request, options);
  }

  /**
   * Calls `GET /api/1.2/commands/status`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/commandexecution/commandstatus)
   */
  commandStatus(request: CommandStatusRequest, options?: CallOptions): Promise<CommandStatusResponse> {
    return call(this.api, operations.commandStatus, request, options);
  }

  /**
   * Calls `GET /api/1.2/contexts/status`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/commandexecution/contextstatus)
   */
  contextStatus(request: ContextStatusRequest, options?: CallOptions): Promise<ContextStatusResponse> {
    return call(this.api, operations.contextStatus, request, options);
  }

  /**
   * Calls `POST /api/1.2/contexts/destroy`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/commandexecution/destroy)
   */
  destroy(request: DestroyContext, options?: CallOptions): Promise<void> {
    return call(this.api, operations.destroy, request, options);
  }

  /**
   * Calls `POST /api/1.2/commands/execute`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/commandexecution/execute)
   */
  execute(request: Command = {}, options?: CallOptions): Promise<Wait<CommandStatusResponse, Created>> {
    return start(this.api, operations.execute, request, options);
  }

  /**
   * Does what `execute` does and waits until the state is `Finished` or `Error`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  executeAndWait(request: Command = {}, options?: WaitOptions<CommandStatusResponse>): Promise<CommandStatusResponse> {
    return startAndWait(this.api, operations.execute, request, options);
  }

  /**
   * Polls `contextStatus` until the state is `Running`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitContextStatusCommandExecutionRunning(
    request: ContextStatusRequest,
    options?: WaitOptions<ContextStatusResponse>,
  ): Promise<ContextStatusResponse> {
    return rejoin(this.api, operations.create, request, options);
  }

  /**
   * Polls `commandStatus` until the state is `Cancelled`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitCommandStatusCommandExecutionCancelled(
    request: CommandStatusRequest,
    options?: WaitOptions<CommandStatusResponse>,
  ): Promise<CommandStatusResponse> {
    return rejoin(this.api, operations.cancel, request, options);
  }

  /**
   * Polls `commandStatus` until the state is `Finished` or `Error`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitCommandStatusCommandExecutionFinishedOrError(
    request: CommandStatusRequest,
    options?: WaitOptions<CommandStatusResponse>,
  ): Promise<CommandStatusResponse> {
    return rejoin(this.api, operations.execute, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'CommandExecution.create',
    route: 'POST /api/1.2/contexts/create',
    body: true,
    wait: {
      id: 'CommandExecution.waitContextStatusCommandExecutionRunning',
      poll: (): Operation => operations.contextStatus,
      binding: { clusterId: { request: 'clusterId' }, contextId: { response: 'id' } },
      state: ['status'],
      success: ['Running'],
      failure: ['Error'],
    },
  } satisfies Operation<CreateContext, Created>,
  cancel: {
    id: 'CommandExecution.cancel',
    route: 'POST /api/1.2/commands/cancel',
    body: true,
    response: 'none',
    wait: {
      id: 'CommandExecution.waitCommandStatusCommandExecutionCancelled',
      poll: (): Operation => operations.commandStatus,
      binding: {
        clusterId: { request: 'clusterId' },
        commandId: { request: 'commandId' },
        contextId: { request: 'contextId' },
      },
      state: ['status'],
      message: ['results', 'cause'],
      success: ['Cancelled'],
      failure: ['Error'],
    },
  } satisfies Operation<CancelCommand, void>,
  commandStatus: {
    id: 'CommandExecution.commandStatus',
    route: 'GET /api/1.2/commands/status',
    query: ['clusterId', 'commandId', 'contextId'],
  } satisfies Operation<CommandStatusRequest, CommandStatusResponse>,
  contextStatus: {
    id: 'CommandExecution.contextStatus',
    route: 'GET /api/1.2/contexts/status',
    query: ['clusterId', 'contextId'],
  } satisfies Operation<ContextStatusRequest, ContextStatusResponse>,
  destroy: {
    id: 'CommandExecution.destroy',
    route: 'POST /api/1.2/contexts/destroy',
    body: true,
    response: 'none',
  } satisfies Operation<DestroyContext, void>,
  execute: {
    id: 'CommandExecution.execute',
    route: 'POST /api/1.2/commands/execute',
    body: true,
    wait: {
      id: 'CommandExecution.waitCommandStatusCommandExecutionFinishedOrError',
      poll: (): Operation => operations.commandStatus,
      binding: {
        clusterId: { request: 'clusterId' },
        commandId: { response: 'id' },
        contextId: { request: 'contextId' },
      },
      state: ['status'],
      success: ['Finished', 'Error'],
      failure: ['Cancelled', 'Cancelling'],
    },
  } satisfies Operation<Command, Created>,
};
