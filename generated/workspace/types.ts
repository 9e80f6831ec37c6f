// Generated from api/workspace.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64, Int64Input } from '../../runtime/index.js';

/** Values of `AclPermission`; the server may send others. */
export const AclPermission = {
  MANAGE: 'MANAGE',
  READ: 'READ',
  WRITE: 'WRITE',
} as const;
export type AclPermission = (typeof AclPermission)[keyof typeof AclPermission] | (string & {});

/** Values of `ExportFormat`; the server may send others. */
export const ExportFormat = {
  AUTO: 'AUTO',
  DBC: 'DBC',
  HTML: 'HTML',
  JUPYTER: 'JUPYTER',
  RAW: 'RAW',
  R_MARKDOWN: 'R_MARKDOWN',
  SOURCE: 'SOURCE',
} as const;
export type ExportFormat = (typeof ExportFormat)[keyof typeof ExportFormat] | (string & {});

/** Values of `ImportFormat`; the server may send others. */
export const ImportFormat = {
  AUTO: 'AUTO',
  DBC: 'DBC',
  HTML: 'HTML',
  JUPYTER: 'JUPYTER',
  RAW: 'RAW',
  R_MARKDOWN: 'R_MARKDOWN',
  SOURCE: 'SOURCE',
} as const;
export type ImportFormat = (typeof ImportFormat)[keyof typeof ImportFormat] | (string & {});

/** Values of `Language`; the server may send others. */
export const Language = {
  PYTHON: 'PYTHON',
  R: 'R',
  SCALA: 'SCALA',
  SQL: 'SQL',
} as const;
export type Language = (typeof Language)[keyof typeof Language] | (string & {});

/** Values of `ObjectType`; the server may send others. */
export const ObjectType = {
  DASHBOARD: 'DASHBOARD',
  DIRECTORY: 'DIRECTORY',
  FILE: 'FILE',
  LIBRARY: 'LIBRARY',
  NOTEBOOK: 'NOTEBOOK',
  REPO: 'REPO',
} as const;
export type ObjectType = (typeof ObjectType)[keyof typeof ObjectType] | (string & {});

/** Values of `RepoPermissionLevel`; the server may send others. */
export const RepoPermissionLevel = {
  CAN_EDIT: 'CAN_EDIT',
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_READ: 'CAN_READ',
  CAN_RUN: 'CAN_RUN',
} as const;
export type RepoPermissionLevel = (typeof RepoPermissionLevel)[keyof typeof RepoPermissionLevel] | (string & {});

/** Values of `ScopeBackendType`; the server may send others. */
export const ScopeBackendType = {
  AZURE_KEYVAULT: 'AZURE_KEYVAULT',
  DATABRICKS: 'DATABRICKS',
} as const;
export type ScopeBackendType = (typeof ScopeBackendType)[keyof typeof ScopeBackendType] | (string & {});

/** Values of `WorkspaceObjectPermissionLevel`; the server may send others. */
export const WorkspaceObjectPermissionLevel = {
  CAN_EDIT: 'CAN_EDIT',
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_READ: 'CAN_READ',
  CAN_RUN: 'CAN_RUN',
} as const;
export type WorkspaceObjectPermissionLevel =
  (typeof WorkspaceObjectPermissionLevel)[keyof typeof WorkspaceObjectPermissionLevel] | (string & {});

export interface AclItem {
  principal: string;
  permission: AclPermission;
}

export interface AzureKeyVaultSecretScopeMetadata {
  resource_id: string;
  dns_name: string;
}

export interface CreateCredentialsRequest {
  git_email?: string | undefined;
  git_provider: string;
  git_username?: string | undefined;
  is_default_for_provider?: boolean | undefined;
  name?: string | undefined;
  personal_access_token?: string | undefined;
  principal_id?: Int64Input | undefined;
}

export interface CreateCredentialsResponse {
  credential_id: Int64;
  git_provider: string;
  git_email?: string | undefined;
  git_username?: string | undefined;
  is_default_for_provider?: boolean | undefined;
  name?: string | undefined;
}

export interface CreateRepoRequest {
  git_credential_id?: Int64Input | undefined;
  path?: string | undefined;
  provider: string;
  sparse_checkout?: SparseCheckout | undefined;
  url: string;
}

export interface CreateRepoResponse {
  branch?: string | undefined;
  head_commit_id?: string | undefined;
  id?: Int64 | undefined;
  path?: string | undefined;
  provider?: string | undefined;
  sparse_checkout?: SparseCheckout | undefined;
  url?: string | undefined;
}

export interface CreateScope {
  backend_azure_keyvault?: AzureKeyVaultSecretScopeMetadata | undefined;
  initial_manage_principal?: string | undefined;
  scope: string;
  scope_backend_type?: ScopeBackendType | undefined;
}

export interface CredentialInfo {
  credential_id: Int64;
  git_email?: string | undefined;
  git_provider?: string | undefined;
  git_username?: string | undefined;
  is_default_for_provider?: boolean | undefined;
  name?: string | undefined;
}

export interface Delete {
  path: string;
  recursive?: boolean | undefined;
}

export interface DeleteAcl {
  principal: string;
  scope: string;
}

/** Request of `GitCredentials.delete`. */
export interface DeleteCredentialsRequest {
  credential_id: Int64Input;
  principal_id?: Int64Input | undefined;
}

/** Request of `Repos.delete`. */
export interface DeleteRepoRequest {
  repo_id: Int64Input;
}

export interface DeleteScope {
  scope: string;
}

export interface DeleteSecret {
  key: string;
  scope: string;
}

export interface DirectoryInfo {
  is_git_folder?: boolean | undefined;
}

/** Request of `Workspace.export`. */
export interface ExportRequest {
  format?: ExportFormat | undefined;
  path: string;
}

export interface ExportResponse {
  content?: string | undefined;
  file_type?: string | undefined;
}

/** Request of `Secrets.getAcl`. */
export interface GetAclRequest {
  principal: string;
  scope: string;
}

/** Request of `GitCredentials.get`. */
export interface GetCredentialsRequest {
  credential_id: Int64Input;
  principal_id?: Int64Input | undefined;
}

export interface GetCredentialsResponse {
  credential_id: Int64;
  git_email?: string | undefined;
  git_provider?: string | undefined;
  git_username?: string | undefined;
  is_default_for_provider?: boolean | undefined;
  name?: string | undefined;
}

/** Request of `Repos.getPermissionLevels`. */
export interface GetRepoPermissionLevelsRequest {
  repo_id: string;
}

export interface GetRepoPermissionLevelsResponse {
  permission_levels?: RepoPermissionsDescription[] | undefined;
}

/** Request of `Repos.getPermissions`. */
export interface GetRepoPermissionsRequest {
  repo_id: string;
}

/** Request of `Repos.get`. */
export interface GetRepoRequest {
  repo_id: Int64Input;
}

export interface GetRepoResponse {
  branch?: string | undefined;
  git_cli_enabled?: boolean | undefined;
  head_commit_id?: string | undefined;
  id?: Int64 | undefined;
  path?: string | undefined;
  provider?: string | undefined;
  sparse_checkout?: SparseCheckout | undefined;
  url?: string | undefined;
}

/** Request of `Secrets.getSecret`. */
export interface GetSecretRequest {
  key: string;
  scope: string;
}

export interface GetSecretResponse {
  key?: string | undefined;
  value?: string | undefined;
}

/** Request of `Workspace.getStatus`. */
export interface GetStatusRequest {
  path: string;
}

/** Request of `Workspace.getPermissionLevels`. */
export interface GetWorkspaceObjectPermissionLevelsRequest {
  workspace_object_type: string;
  workspace_object_id: string;
}

export interface GetWorkspaceObjectPermissionLevelsResponse {
  permission_levels?: WorkspaceObjectPermissionsDescription[] | undefined;
}

/** Request of `Workspace.getPermissions`. */
export interface GetWorkspaceObjectPermissionsRequest {
  workspace_object_type: string;
  workspace_object_id: string;
}

export interface Import {
  content?: string | undefined;
  format?: ImportFormat | undefined;
  language?: Language | undefined;
  overwrite?: boolean | undefined;
  path: string;
}

/** Request of `Secrets.listAcls`. */
export interface ListAclsRequest {
  scope: string;
}

export interface ListAclsResponse {
  items?: AclItem[] | undefined;
}

/** Request of `GitCredentials.list`. */
export interface ListCredentialsRequest {
  principal_id?: Int64Input | undefined;
}

export interface ListCredentialsResponse {
  credentials?: CredentialInfo[] | undefined;
}

/** Request of `Repos.list`. */
export interface ListReposRequest {
  next_page_token?: string | undefined;
  path_prefix?: string | undefined;
}

export interface ListReposResponse {
  next_page_token?: string | undefined;
  repos?: RepoInfo[] | undefined;
}

export interface ListResponse {
  objects?: ObjectInfo[] | undefined;
}

export interface ListScopesResponse {
  scopes?: SecretScope[] | undefined;
}

/** Request of `Secrets.listSecrets`. */
export interface ListSecretsRequest {
  scope: string;
}

export interface ListSecretsResponse {
  secrets?: SecretMetadata[] | undefined;
}

/** Request of `Workspace.list`. */
export interface ListWorkspaceRequest {
  notebooks_modified_after?: Int64Input | undefined;
  path: string;
}

export interface Mkdirs {
  path: string;
}

export interface ObjectInfo {
  created_at?: Int64 | undefined;
  directory_info?: DirectoryInfo | undefined;
  language?: Language | undefined;
  modified_at?: Int64 | undefined;
  object_id?: Int64 | undefined;
  object_type?: ObjectType | undefined;
  path?: string | undefined;
  resource_id?: string | undefined;
  size?: Int64 | undefined;
}

export interface PutAcl {
  permission: AclPermission;
  principal: string;
  scope: string;
}

export interface PutSecret {
  bytes_value?: string | undefined;
  key: string;
  scope: string;
  string_value?: string | undefined;
}

export interface RepoAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: RepoPermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface RepoAccessControlResponse {
  all_permissions?: RepoPermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface RepoInfo {
  branch?: string | undefined;
  head_commit_id?: string | undefined;
  id?: Int64 | undefined;
  path?: string | undefined;
  provider?: string | undefined;
  sparse_checkout?: SparseCheckout | undefined;
  url?: string | undefined;
}

export interface RepoPermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: RepoPermissionLevel | undefined;
}

export interface RepoPermissions {
  access_control_list?: RepoAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface RepoPermissionsDescription {
  description?: string | undefined;
  permission_level?: RepoPermissionLevel | undefined;
}

export interface RepoPermissionsRequest {
  access_control_list?: RepoAccessControlRequest[] | undefined;
}

export interface SecretMetadata {
  key?: string | undefined;
  last_updated_timestamp?: Int64 | undefined;
}

export interface SecretScope {
  backend_type?: ScopeBackendType | undefined;
  keyvault_metadata?: AzureKeyVaultSecretScopeMetadata | undefined;
  name?: string | undefined;
}

/** Request of `Repos.setPermissions`. */
export interface SetRepoPermissionsRequest {
  repo_id: string;
  access_control_list?: RepoAccessControlRequest[] | undefined;
}

/** Request of `Workspace.setPermissions`. */
export interface SetWorkspaceObjectPermissionsRequest {
  workspace_object_type: string;
  workspace_object_id: string;
  access_control_list?: WorkspaceObjectAccessControlRequest[] | undefined;
}

export interface SparseCheckout {
  patterns?: string[] | undefined;
}

export interface SparseCheckoutUpdate {
  patterns?: string[] | undefined;
}

/** Request of `GitCredentials.update`. */
export interface UpdateCredentialsRequest {
  credential_id: Int64Input;
  git_email?: string | undefined;
  git_provider: string;
  git_username?: string | undefined;
  is_default_for_provider?: boolean | undefined;
  name?: string | undefined;
  personal_access_token?: string | undefined;
  principal_id?: Int64Input | undefined;
}

/** Request of `Repos.updatePermissions`. */
export interface UpdateRepoPermissionsRequest {
  repo_id: string;
  access_control_list?: RepoAccessControlRequest[] | undefined;
}

/** Request of `Repos.update`. */
export interface UpdateRepoRequest {
  repo_id: Int64Input;
  branch?: string | undefined;
  dangerously_force_discard_all?: boolean | undefined;
  git_credential_id?: Int64Input | undefined;
  sparse_checkout?: SparseCheckoutUpdate | undefined;
  tag?: string | undefined;
}

/** Request of `Workspace.updatePermissions`. */
export interface UpdateWorkspaceObjectPermissionsRequest {
  workspace_object_type: string;
  workspace_object_id: string;
  access_control_list?: WorkspaceObjectAccessControlRequest[] | undefined;
}

export interface WorkspaceObjectAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: WorkspaceObjectPermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface WorkspaceObjectAccessControlResponse {
  all_permissions?: WorkspaceObjectPermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface WorkspaceObjectPermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: WorkspaceObjectPermissionLevel | undefined;
}

export interface WorkspaceObjectPermissions {
  access_control_list?: WorkspaceObjectAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface WorkspaceObjectPermissionsDescription {
  description?: string | undefined;
  permission_level?: WorkspaceObjectPermissionLevel | undefined;
}

export interface WorkspaceObjectPermissionsRequest {
  access_control_list?: WorkspaceObjectAccessControlRequest[] | undefined;
}
