// Generated from api/environments.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CreateWorkspaceBaseEnvironmentRequest,
  DefaultWorkspaceBaseEnvironment,
  ListWorkspaceBaseEnvironmentsRequest,
  ListWorkspaceBaseEnvironmentsResponse,
  Operation,
  RefreshWorkspaceBaseEnvironmentRequest,
  UpdateDefaultWorkspaceBaseEnvironmentRequest,
  UpdateWorkspaceBaseEnvironmentRequest,
  WorkspaceBaseEnvironment,
} from './types.js';

/** The operations of this package by path and verb. */
export interface EnvironmentsPaths {
  '/api/environments/v1/default-workspace-base-environment': {
    /** `Environments.getDefaultWorkspaceBaseEnvironment` */
    get: RestOperation<{}, never, DefaultWorkspaceBaseEnvironment>;
    /** `Environments.updateDefaultWorkspaceBaseEnvironment` */
    patch: RestOperation<
      { query: Pick<UpdateDefaultWorkspaceBaseEnvironmentRequest, 'update_mask'> },
      UpdateDefaultWorkspaceBaseEnvironmentRequest['default_workspace_base_environment'],
      DefaultWorkspaceBaseEnvironment
    >;
  };
  '/api/environments/v1/operations/{operation_id}': {
    /** `Environments.getOperation` */
    get: RestOperation<{ path: { operation_id: string } }, never, Operation>;
  };
  '/api/environments/v1/workspace-base-environments': {
    /** `Environments.createWorkspaceBaseEnvironment` */
    post: RestOperation<
      { query?: Pick<CreateWorkspaceBaseEnvironmentRequest, 'request_id' | 'workspace_base_environment_id'> },
      CreateWorkspaceBaseEnvironmentRequest['workspace_base_environment'],
      Operation
    >;
    /** `Environments.listWorkspaceBaseEnvironments` */
    get: RestOperation<
      { query?: Pick<ListWorkspaceBaseEnvironmentsRequest, 'page_size' | 'page_token'> },
      never,
      ListWorkspaceBaseEnvironmentsResponse
    >;
  };
  '/api/environments/v1/workspace-base-environments/{workspace_base_environment}': {
    /** `Environments.deleteWorkspaceBaseEnvironment` */
    delete: RestOperation<{ path: { workspace_base_environment: string } }, never, never>;
    /** `Environments.getWorkspaceBaseEnvironment` */
    get: RestOperation<{ path: { workspace_base_environment: string } }, never, WorkspaceBaseEnvironment>;
    /** `Environments.updateWorkspaceBaseEnvironment` */
    patch: RestOperation<
      { path: { workspace_base_environment: string } },
      UpdateWorkspaceBaseEnvironmentRequest['workspace_base_environment'],
      Operation
    >;
  };
  '/api/environments/v1/workspace-base-environments/{workspace_base_environment}/refresh': {
    /** `Environments.refreshWorkspaceBaseEnvironment` */
    post: RestOperation<
      { path: { workspace_base_environment: string } },
      Omit<RefreshWorkspaceBaseEnvironmentRequest, 'name'>,
      Operation
    >;
  };
}
