// Generated from api/environments.json by codegen/. Do not edit.
import { Service, call, paginate, startLongRunning } from '../../runtime/index.js';
import type { CallOptions, LongRunningOperation, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateWorkspaceBaseEnvironmentRequest,
  DefaultWorkspaceBaseEnvironment,
  DeleteWorkspaceBaseEnvironmentRequest,
  GetDefaultWorkspaceBaseEnvironmentRequest,
  GetOperationRequest,
  GetWorkspaceBaseEnvironmentRequest,
  ListWorkspaceBaseEnvironmentsRequest,
  ListWorkspaceBaseEnvironmentsResponse,
  Operation as EnvironmentsOperation,
  RefreshWorkspaceBaseEnvironmentRequest,
  UpdateDefaultWorkspaceBaseEnvironmentRequest,
  UpdateWorkspaceBaseEnvironmentRequest,
  WorkspaceBaseEnvironment,
  WorkspaceBaseEnvironmentOperationMetadata,
} from './types.js';

/** The operations of Environments. */
export class EnvironmentsService extends Service {
  /**
   * Calls `POST /api/environments/v1/workspace-base-environments`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/environments/createworkspacebaseenvironment)
   */
  createWorkspaceBaseEnvironment(
    request: CreateWorkspaceBaseEnvironmentRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<WorkspaceBaseEnvironment, WorkspaceBaseEnvironmentOperationMetadata>> {
    return startLongRunning(this.api, operations.createWorkspaceBaseEnvironment, request, options);
  }

  /**
   * Calls `DELETE /api/environments/v1/{name}`, where `name` has the form
   * `workspace-base-environments/{workspace_base_environment}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/environments/deleteworkspacebaseenvironment)
   */
  deleteWorkspaceBaseEnvironment(request: DeleteWorkspaceBaseEnvironmentRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteWorkspaceBaseEnvironment, request, options);
  }

  /**
   * Calls `GET /api/environments/v1/{name}`, where `name` has the form
   * `default-workspace-base-environment`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/environments/getdefaultworkspacebaseenvironment)
   */
  getDefaultWorkspaceBaseEnvironment(
    request: GetDefaultWorkspaceBaseEnvironmentRequest,
    options?: CallOptions,
  ): Promise<DefaultWorkspaceBaseEnvironment> {
    return call(this.api, operations.getDefaultWorkspaceBaseEnvironment, request, options);
  }

  /**
   * Calls `GET /api/environments/v1/{name}`, where `name` has the form `operations/{operation_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/environments/getoperation)
   */
  getOperation(request: GetOperationRequest, options?: CallOptions): Promise<EnvironmentsOperation> {
    return call(this.api, operations.getOperation, request, options);
  }

  /**
   * Calls `GET /api/environments/v1/{name}`, where `name` has the form
   * `workspace-base-environments/{workspace_base_environment}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/environments/getworkspacebaseenvironment)
   */
  getWorkspaceBaseEnvironment(
    request: GetWorkspaceBaseEnvironmentRequest,
    options?: CallOptions,
  ): Promise<WorkspaceBaseEnvironment> {
    return call(this.api, operations.getWorkspaceBaseEnvironment, request, options);
  }

  /**
   * Calls `GET /api/environments/v1/workspace-base-environments`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/environments/listworkspacebaseenvironments)
   */
  listWorkspaceBaseEnvironments(
    request: ListWorkspaceBaseEnvironmentsRequest = {},
    options?: CallOptions,
  ): Paged<WorkspaceBaseEnvironment, ListWorkspaceBaseEnvironmentsResponse> {
    return paginate(this.api, operations.listWorkspaceBaseEnvironments, request, options);
  }

  /**
   * Calls `POST /api/environments/v1/{name}/refresh`, where `name` has the form
   * `workspace-base-environments/{workspace_base_environment}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/environments/refreshworkspacebaseenvironment)
   */
  refreshWorkspaceBaseEnvironment(
    request: RefreshWorkspaceBaseEnvironmentRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<WorkspaceBaseEnvironment, WorkspaceBaseEnvironmentOperationMetadata>> {
    return startLongRunning(this.api, operations.refreshWorkspaceBaseEnvironment, request, options);
  }

  /**
   * Calls `PATCH /api/environments/v1/{name}`, where `name` has the form
   * `default-workspace-base-environment`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/environments/updatedefaultworkspacebaseenvironment)
   */
  updateDefaultWorkspaceBaseEnvironment(
    request: UpdateDefaultWorkspaceBaseEnvironmentRequest,
    options?: CallOptions,
  ): Promise<DefaultWorkspaceBaseEnvironment> {
    return call(this.api, operations.updateDefaultWorkspaceBaseEnvironment, request, options);
  }

  /**
   * Calls `PATCH /api/environments/v1/{name}`, where `name` has the form
   * `workspace-base-environments/{workspace_base_environment}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/environments/updateworkspacebaseenvironment)
   */
  updateWorkspaceBaseEnvironment(
    request: UpdateWorkspaceBaseEnvironmentRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<WorkspaceBaseEnvironment, WorkspaceBaseEnvironmentOperationMetadata>> {
    return startLongRunning(this.api, operations.updateWorkspaceBaseEnvironment, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createWorkspaceBaseEnvironment: {
    id: 'Environments.createWorkspaceBaseEnvironment',
    route: 'POST /api/environments/v1/workspace-base-environments',
    query: ['request_id', 'workspace_base_environment_id'],
    body: 'workspace_base_environment',
    idempotency: 'request_id',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<CreateWorkspaceBaseEnvironmentRequest, EnvironmentsOperation>,
  deleteWorkspaceBaseEnvironment: {
    id: 'Environments.deleteWorkspaceBaseEnvironment',
    route: 'DELETE /api/environments/v1/{name=workspace-base-environments/*}',
    response: 'none',
  } satisfies Operation<DeleteWorkspaceBaseEnvironmentRequest, void>,
  getDefaultWorkspaceBaseEnvironment: {
    id: 'Environments.getDefaultWorkspaceBaseEnvironment',
    route: 'GET /api/environments/v1/{name=default-workspace-base-environment}',
  } satisfies Operation<GetDefaultWorkspaceBaseEnvironmentRequest, DefaultWorkspaceBaseEnvironment>,
  getOperation: {
    id: 'Environments.getOperation',
    route: 'GET /api/environments/v1/{name=operations/*}',
  } satisfies Operation<GetOperationRequest, EnvironmentsOperation>,
  getWorkspaceBaseEnvironment: {
    id: 'Environments.getWorkspaceBaseEnvironment',
    route: 'GET /api/environments/v1/{name=workspace-base-environments/*}',
  } satisfies Operation<GetWorkspaceBaseEnvironmentRequest, WorkspaceBaseEnvironment>,
  listWorkspaceBaseEnvironments: {
    id: 'Environments.listWorkspaceBaseEnvironments',
    route: 'GET /api/environments/v1/workspace-base-environments',
    query: ['page_size', 'page_token'],
    paging: { items: 'workspace_base_environments', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListWorkspaceBaseEnvironmentsRequest, ListWorkspaceBaseEnvironmentsResponse>,
  refreshWorkspaceBaseEnvironment: {
    id: 'Environments.refreshWorkspaceBaseEnvironment',
    route: 'POST /api/environments/v1/{name=workspace-base-environments/*}/refresh',
    body: true,
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<RefreshWorkspaceBaseEnvironmentRequest, EnvironmentsOperation>,
  updateDefaultWorkspaceBaseEnvironment: {
    id: 'Environments.updateDefaultWorkspaceBaseEnvironment',
    route: 'PATCH /api/environments/v1/{name=default-workspace-base-environment}',
    query: ['update_mask'],
    body: 'default_workspace_base_environment',
  } satisfies Operation<UpdateDefaultWorkspaceBaseEnvironmentRequest, DefaultWorkspaceBaseEnvironment>,
  updateWorkspaceBaseEnvironment: {
    id: 'Environments.updateWorkspaceBaseEnvironment',
    route: 'PATCH /api/environments/v1/{name=workspace-base-environments/*}',
    body: 'workspace_base_environment',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<UpdateWorkspaceBaseEnvironmentRequest, EnvironmentsOperation>,
};
