// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  GetWorkspaceNetworkOptionRequest,
  UpdateWorkspaceNetworkOptionRpcRequest,
  WorkspaceNetworkOption,
} from './types.js';

/** The operations of WorkspaceNetworkConfiguration. */
export class WorkspaceNetworkConfigurationService extends Service {
  /**
   * Calls `GET /api/2.0/accounts/{account_id}/workspaces/{workspace_id}/network`.
   *
   * [Reference](https://docs.databricks.com/api/account/workspacenetworkconfiguration/getworkspacenetworkoptionrpc)
   */
  getWorkspaceNetworkOptionRpc(
    request: GetWorkspaceNetworkOptionRequest,
    options?: CallOptions,
  ): Promise<WorkspaceNetworkOption> {
    return call(this.api, operations.getWorkspaceNetworkOptionRpc, request, options);
  }

  /**
   * Calls `PUT /api/2.0/accounts/{account_id}/workspaces/{workspace_id}/network`.
   *
   * [Reference](https://docs.databricks.com/api/account/workspacenetworkconfiguration/updateworkspacenetworkoptionrpc)
   */
  updateWorkspaceNetworkOptionRpc(
    request: UpdateWorkspaceNetworkOptionRpcRequest,
    options?: CallOptions,
  ): Promise<WorkspaceNetworkOption> {
    return call(this.api, operations.updateWorkspaceNetworkOptionRpc, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  getWorkspaceNetworkOptionRpc: {
    id: 'WorkspaceNetworkConfiguration.getWorkspaceNetworkOptionRpc',
    route: 'GET /api/2.0/accounts/{account_id}/workspaces/{workspace_id}/network',
    account: true,
  } satisfies Operation<GetWorkspaceNetworkOptionRequest, WorkspaceNetworkOption>,
  updateWorkspaceNetworkOptionRpc: {
    id: 'WorkspaceNetworkConfiguration.updateWorkspaceNetworkOptionRpc',
    route: 'PUT /api/2.0/accounts/{account_id}/workspaces/{workspace_id}/network',
    body: 'workspace_network_option',
    account: true,
  } satisfies Operation<UpdateWorkspaceNetworkOptionRpcRequest, WorkspaceNetworkOption>,
};
