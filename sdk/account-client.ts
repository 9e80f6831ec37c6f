import { AccountClient as GeneratedAccountClient } from '../generated/account-client.js';
import { workspaceOptions, type WorkspaceOfAccount } from './derived/workspace-options.js';
import { WorkspaceClient } from './workspace-client.js';

/**
 * A client for a Databricks account: every account service as a property.
 *
 * Needs `accountId` besides the host of the account console. Constructing it makes no network call.
 */
export class AccountClient extends GeneratedAccountClient {
  /**
   * A client for one workspace of this account, with the same credentials.
   *
   * @param workspace - as `a.workspaces.get()` or `a.workspaces.list()` give it
   * @throws ConfigError when the workspace lacks what its address is made of
   */
  getWorkspaceClient(workspace: WorkspaceOfAccount): WorkspaceClient {
    return new WorkspaceClient(this.config.sibling(workspaceOptions(this.config, workspace)));
  }
}
