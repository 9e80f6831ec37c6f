import { ConfigError } from '../../runtime/errors/index.js';
import { ATTRIBUTES, type Attribute } from '../../runtime/config/attributes/attributes.js';
import { cloudEnvironment, deploymentUrl } from '../../runtime/config/cloud.js';
import type { Config } from '../../runtime/client/config.js';
import type { ClientOptions } from '../../runtime/client/client-options.js';
import type { ResolvedConfig } from '../../runtime/config/resolve.js';

/** What is needed to reach a workspace of an account; `a.workspaces.get()` and `list()` give it. */
export interface WorkspaceOfAccount {
  readonly workspace_id?: number | string | undefined;
  readonly workspace_name?: string | undefined;
  readonly deployment_name?: string | undefined;
  readonly azure_workspace_info?:
    { readonly resource_group?: string | undefined; readonly subscription_id?: string | undefined } | undefined;
}

/**
 * The options of a client for one workspace of an account, with the same credentials.
 * The host is that of the workspace; an account host outside the known DNS zones serves workspaces, too, and stays.
 *
 * @throws ConfigError when the workspace lacks what its address is made of
 */
export function workspaceOptions(config: Config, workspace: WorkspaceOfAccount): ClientOptions {
  const { values, options } = config;
  return {
    ...options,
    ...Object.fromEntries(ATTRIBUTES.map(({ name }) => [name, values[name]])),
    profile: undefined,
    configFile: undefined,
    accountId: undefined,
    host: workspaceHost(config.host, values, workspace),
    workspaceId: workspace.workspace_id === undefined ? undefined : String(workspace.workspace_id),
    azureWorkspaceResourceId: signsInToAzure(values) ? azureResourceId(workspace) : undefined,
  };
}

function workspaceHost(accountHost: string, values: ResolvedConfig, workspace: WorkspaceOfAccount): string {
  const environment = cloudEnvironment({ ...values, azureWorkspaceResourceId: undefined });
  const { hostname } = new URL(accountHost);
  if (!hostname.endsWith(environment.dnsZone)) {
    if (workspace.workspace_id !== undefined) return accountHost;
    throw new ConfigError(
      `a workspace on the host ${accountHost} is told by its id: pass a workspace with workspace_id, as a.workspaces.get() gives it`,
    );
  }
  if (workspace.deployment_name) return deploymentUrl(environment, workspace.deployment_name);
  throw new ConfigError(
    'the workspace has no deployment_name, so that its address is not known: pass a workspace as a.workspaces.get() gives it',
  );
}

/** The resource is one more credential of Azure: beside credentials of another kind it would be a conflict. */
function signsInToAzure(values: ResolvedConfig): boolean {
  if (values.authType !== undefined) return values.authType.includes('azure');
  return ATTRIBUTES.every(({ name, group }: Attribute) => {
    const isOther = group !== undefined && group !== 'azure';
    return !isOther || values[name] === undefined || values[name] === false;
  });
}

function azureResourceId({ azure_workspace_info: azure, workspace_name }: WorkspaceOfAccount): string | undefined {
  if (azure?.subscription_id === undefined || azure.resource_group === undefined || !workspace_name) return undefined;
  return `/subscriptions/${azure.subscription_id}/resourceGroups/${azure.resource_group}/providers/Microsoft.Databricks/workspaces/${workspace_name}`;
}
