// Generated from api/provisioning.json by codegen/. Do not edit.
import { Service, call, rejoin, start, startAndWait } from '../../runtime/index.js';
import type { CallOptions, Operation, Wait, WaitOptions } from '../../runtime/index.js';
import type {
  CreateWorkspaceRequest,
  DeleteWorkspaceRequest,
  GetWorkspaceRequest,
  UpdateRequest,
  Workspace,
} from './types.js';

/** The operations of Workspaces. */
export class WorkspacesService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/workspaces`.
   *
   * [Reference](https://docs.databricks.com/api/account/workspaces/create)
   */
  create(request: CreateWorkspaceRequest = {}, options?: CallOptions): Promise<Wait<Workspace, Workspace>> {
    return start(this.api, operations.create, request, options);
  }

  /**
   * Does what `create` does and waits until the state is `RUNNING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  createAndWait(request: CreateWorkspaceRequest = {}, options?: WaitOptions<Workspace>): Promise<Workspace> {
    return startAndWait(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/workspaces/{workspace_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/workspaces/get)
   */
  get(request: GetWorkspaceRequest, options?: CallOptions): Promise<Workspace> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/workspaces`.
   *
   * [Reference](https://docs.databricks.com/api/account/workspaces/list)
   */
  list(options?: CallOptions): Promise<Workspace[]> {
    return call(this.api, operations.list, {}, options);
  }

  /**
   * Calls `PATCH /api/2.0/accounts/{account_id}/workspaces/{workspace_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/workspaces/update)
   */
  update(request: UpdateRequest, options?: CallOptions): Promise<Wait<Workspace, Workspace>> {
    return start(this.api, operations.update, request, options);
  }

  /**
   * Does what `update` does and waits until the state is `RUNNING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  updateAndWait(request: UpdateRequest, options?: WaitOptions<Workspace>): Promise<Workspace> {
    return startAndWait(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/accounts/{account_id}/workspaces/{workspace_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/workspaces/delete)
   */
  delete(request: DeleteWorkspaceRequest, options?: CallOptions): Promise<Workspace> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Polls `get` until the state is `RUNNING`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitGetWorkspaceRunning(request: GetWorkspaceRequest, options?: WaitOptions<Workspace>): Promise<Workspace> {
    return rejoin(this.api, operations.create, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'Workspaces.create',
    route: 'POST /api/2.0/accounts/{account_id}/workspaces',
    body: true,
    account: true,
    wait: {
      id: 'Workspaces.waitGetWorkspaceRunning',
      poll: (): Operation => operations.get,
      binding: { workspace_id: { response: 'workspace_id' } },
      state: ['workspace_status'],
      message: ['workspace_status_message'],
      success: ['RUNNING'],
      failure: ['BANNED', 'FAILED'],
    },
  } satisfies Operation<CreateWorkspaceRequest, Workspace>,
  get: {
    id: 'Workspaces.get',
    route: 'GET /api/2.0/accounts/{account_id}/workspaces/{workspace_id}',
    account: true,
  } satisfies Operation<GetWorkspaceRequest, Workspace>,
  list: {
    id: 'Workspaces.list',
    route: 'GET /api/2.0/accounts/{account_id}/workspaces',
    account: true,
  } satisfies Operation<object, Workspace[]>,
  update: {
    id: 'Workspaces.update',
    route: 'PATCH /api/2.0/accounts/{account_id}/workspaces/{workspace_id}',
    query: ['update_mask'],
    body: 'customer_facing_workspace',
    account: true,
    wait: {
      id: 'Workspaces.waitGetWorkspaceRunning',
      poll: (): Operation => operations.get,
      binding: { workspace_id: { response: 'workspace_id' } },
      state: ['workspace_status'],
      message: ['workspace_status_message'],
      success: ['RUNNING'],
      failure: ['BANNED', 'FAILED'],
    },
  } satisfies Operation<UpdateRequest, Workspace>,
  delete: {
    id: 'Workspaces.delete',
    route: 'DELETE /api/2.0/accounts/{account_id}/workspaces/{workspace_id}',
    account: true,
  } satisfies Operation<DeleteWorkspaceRequest, Workspace>,
};
