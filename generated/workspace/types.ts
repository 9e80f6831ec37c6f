// Generated from api/workspace.json by codegen/. Do not edit.
import type { Int64, Int64Input } from '../../runtime/index.js';

/** Values of `AclPermission`; the server may send others. */
export const AclPermission = {
  MANAGE: 'MANAGE',
  READ: 'READ',
  WRITE: 'WRITE',
} as const;
/** Values of `AclPermission`; the server may send others. */
export type AclPermission = 'MANAGE' | 'READ' | 'WRITE' | (string & {});

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
/** Values of `ExportFormat`; the server may send others. */
export type ExportFormat = 'AUTO' | 'DBC' | 'HTML' | 'JUPYTER' | 'RAW' | 'R_MARKDOWN' | 'SOURCE' | (string & {});

/** Values of `ExportOutputs`; the server may send others. */
export const ExportOutputs = {
  ALL: 'ALL',
  NONE: 'NONE',
} as const;
/** Values of `ExportOutputs`; the server may send others. */
export type ExportOutputs = 'ALL' | 'NONE' | (string & {});

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
/** Values of `ImportFormat`; the server may send others. */
export type ImportFormat = 'AUTO' | 'DBC' | 'HTML' | 'JUPYTER' | 'RAW' | 'R_MARKDOWN' | 'SOURCE' | (string & {});

/** Values of `Language`; the server may send others. */
export const Language = {
  PYTHON: 'PYTHON',
  R: 'R',
  SCALA: 'SCALA',
  SQL: 'SQL',
} as const;
/** Values of `Language`; the server may send others. */
export type Language = 'PYTHON' | 'R' | 'SCALA' | 'SQL' | (string & {});

/** Values of `ObjectType`; the server may send others. */
export const ObjectType = {
  DASHBOARD: 'DASHBOARD',
  DIRECTORY: 'DIRECTORY',
  FILE: 'FILE',
  LIBRARY: 'LIBRARY',
  NOTEBOOK: 'NOTEBOOK',
  REPO: 'REPO',
} as const;
/** Values of `ObjectType`; the server may send others. */
export type ObjectType = 'DASHBOARD' | 'DIRECTORY' | 'FILE' | 'LIBRARY' | 'NOTEBOOK' | 'REPO' | (string & {});

/** Values of `RepoPermissionLevel`; the server may send others. */
export const RepoPermissionLevel = {
  CAN_EDIT: 'CAN_EDIT',
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_READ: 'CAN_READ',
  CAN_RUN: 'CAN_RUN',
} as const;
/** Values of `RepoPermissionLevel`; the server may send others. */
export type RepoPermissionLevel = 'CAN_EDIT' | 'CAN_MANAGE' | 'CAN_READ' | 'CAN_RUN' | (string & {});

/** Values of `ScopeBackendType`; the server may send others. */
export const ScopeBackendType = {
  AZURE_KEYVAULT: 'AZURE_KEYVAULT',
  DATABRICKS: 'DATABRICKS',
} as const;
/** Values of `ScopeBackendType`; the server may send others. */
export type ScopeBackendType = 'AZURE_KEYVAULT' | 'DATABRICKS' | (string & {});

/** Values of `WorkspaceObjectPermissionLevel`; the server may send others. */
export const WorkspaceObjectPermissionLevel = {
  CAN_EDIT: 'CAN_EDIT',
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_READ: 'CAN_READ',
  CAN_RUN: 'CAN_RUN',
} as const;
/** Values of `WorkspaceObjectPermissionLevel`; the server may send others. */
export type WorkspaceObjectPermissionLevel = 'CAN_EDIT' | 'CAN_MANAGE' | 'CAN_READ' | 'CAN_RUN' | (string & {});

/** Part of `CreateRepoRequest`, `CreateRepoResponse`, `GetRepoResponse` and 1 more. */
export interface SparseCheckout {
  patterns?: string[] | undefined;
}

/** Part of `CreateScope`, `SecretScope`. */
export interface AzureKeyVaultSecretScopeMetadata {
  resource_id: string;
  dns_name: string;
}

/** Part of `GetRepoPermissionLevelsResponse`. */
export interface RepoPermissionsDescription {
  description?: string | undefined;
  permission_level?: RepoPermissionLevel | undefined;
}

/** Part of `GetWorkspaceObjectPermissionLevelsResponse`. */
export interface WorkspaceObjectPermissionsDescription {
  description?: string | undefined;
  permission_level?: WorkspaceObjectPermissionLevel | undefined;
}

/** Answer of `Secrets.getAcl`. Part of `ListAclsResponse`. */
export interface AclItem {
  principal: string;
  permission: AclPermission;
}

/** Part of `ListCredentialsResponse`. */
export interface CredentialInfo {
  credential_id: Int64;
  git_email?: string | undefined;
  git_provider?: string | undefined;
  git_username?: string | undefined;
  is_default_for_provider?: boolean | undefined;
  name?: string | undefined;
}

/** Part of `ListReposResponse`. */
export interface RepoInfo {
  branch?: string | undefined;
  head_commit_id?: string | undefined;
  id?: Int64 | undefined;
  path?: string | undefined;
  provider?: string | undefined;
  sparse_checkout?: SparseCheckout | undefined;
  url?: string | undefined;
}

/** Answer of `Workspace.getStatus`. Part of `ListResponse`. */
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

/** Part of `ListScopesResponse`. */
export interface SecretScope {
  backend_type?: ScopeBackendType | undefined;
  keyvault_metadata?: AzureKeyVaultSecretScopeMetadata | undefined;
  name?: string | undefined;
}

/** Part of `ListSecretsResponse`. */
export interface SecretMetadata {
  key?: string | undefined;
  last_updated_timestamp?: Int64 | undefined;
}

/** Part of `ObjectInfo`. */
export interface DirectoryInfo {
  is_git_folder?: boolean | undefined;
}

/** Part of `RepoAccessControlResponse`. */
export interface RepoPermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: RepoPermissionLevel | undefined;
}

/** Part of `RepoPermissions`. */
export interface RepoAccessControlResponse {
  all_permissions?: RepoPermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

/** Part of `RepoPermissionsRequest`, `RepoPermissionsRequestRequest`, `UpdatePermissionsRequest`. */
export interface RepoAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: RepoPermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

/** Part of `UpdateRepoRequest`. */
export interface SparseCheckoutUpdate {
  patterns?: string[] | undefined;
}

/** Part of `WorkspaceObjectAccessControlResponse`. */
export interface WorkspaceObjectPermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: WorkspaceObjectPermissionLevel | undefined;
}

/** Part of `WorkspaceObjectPermissions`. */
export interface WorkspaceObjectAccessControlResponse {
  all_permissions?: WorkspaceObjectPermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

/**
 * Part of `WorkspaceObjectPermissionsRequest`, `WorkspaceObjectPermissionsRequestRequest`,
 * `WorkspaceUpdatePermissionsRequest`.
 */
export interface WorkspaceObjectAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: WorkspaceObjectPermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

/** Request of `GitCredentials.create`. */
export interface CreateCredentialsRequest {
  git_email?: string | undefined;
  git_provider: string;
  git_username?: string | undefined;
  is_default_for_provider?: boolean | undefined;
  name?: string | undefined;
  personal_access_token?: string | undefined;
  principal_id?: Int64Input | undefined;
}

/** Answer of `GitCredentials.create`. */
export interface CreateCredentialsResponse {
  credential_id: Int64;
  git_provider: string;
  git_email?: string | undefined;
  git_username?: string | undefined;
  is_default_for_provider?: boolean | undefined;
  name?: string | undefined;
}

/** Request of `Repos.create`. */
export interface CreateRepoRequest {
  git_credential_id?: Int64Input | undefined;
  path?: string | undefined;
  provider: string;
  sparse_checkout?: SparseCheckout | undefined;
  url: string;
}

/** Answer of `Repos.create`. */
export interface CreateRepoResponse {
  branch?: string | undefined;
  head_commit_id?: string | undefined;
  id?: Int64 | undefined;
  path?: string | undefined;
  provider?: string | undefined;
  sparse_checkout?: SparseCheckout | undefined;
  url?: string | undefined;
}

/** Request of `Secrets.createScope`. */
export interface CreateScope {
  backend_azure_keyvault?: AzureKeyVaultSecretScopeMetadata | undefined;
  initial_manage_principal?: string | undefined;
  scope: string;
  scope_backend_type?: ScopeBackendType | undefined;
}

/** Request of `Workspace.delete`. */
export interface Delete {
  path: string;
  recursive?: boolean | undefined;
}

/** Request of `Secrets.deleteAcl`. */
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

/** Request of `Secrets.deleteScope`. */
export interface DeleteScope {
  scope: string;
}

/** Request of `Secrets.deleteSecret`. */
export interface DeleteSecret {
  key: string;
  scope: string;
}

/** Request of `Workspace.export`. */
export interface ExportRequest {
  format?: ExportFormat | undefined;
  outputs?: ExportOutputs | undefined;
  path: string;
}

/** Answer of `Workspace.export`. */
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

/** Answer of `GitCredentials.get`. */
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

/** Answer of `Repos.getPermissionLevels`. */
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

/** Answer of `Repos.get`. */
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

/** Answer of `Secrets.getSecret`. */
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

/** Answer of `Workspace.getPermissionLevels`. */
export interface GetWorkspaceObjectPermissionLevelsResponse {
  permission_levels?: WorkspaceObjectPermissionsDescription[] | undefined;
}

/** Request of `Workspace.getPermissions`. */
export interface GetWorkspaceObjectPermissionsRequest {
  workspace_object_type: string;
  workspace_object_id: string;
}

/** Request of `Workspace.import`. */
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

/** Answer of `Secrets.listAcls`. */
export interface ListAclsResponse {
  items?: AclItem[] | undefined;
}

/** Request of `GitCredentials.list`. */
export interface ListCredentialsRequest {
  principal_id?: Int64Input | undefined;
}

/** Answer of `GitCredentials.list`. */
export interface ListCredentialsResponse {
  credentials?: CredentialInfo[] | undefined;
}

/** Request of `Repos.list`. */
export interface ListReposRequest {
  next_page_token?: string | undefined;
  path_prefix?: string | undefined;
}

/** Answer of `Repos.list`. */
export interface ListReposResponse {
  next_page_token?: string | undefined;
  repos?: RepoInfo[] | undefined;
}

/** Answer of `Workspace.list`. */
export interface ListResponse {
  objects?: ObjectInfo[] | undefined;
}

/** Answer of `Secrets.listScopes`. */
export interface ListScopesResponse {
  scopes?: SecretScope[] | undefined;
}

/** Request of `Secrets.listSecrets`. */
export interface ListSecretsRequest {
  scope: string;
}

/** Answer of `Secrets.listSecrets`. */
export interface ListSecretsResponse {
  secrets?: SecretMetadata[] | undefined;
}

/** Request of `Workspace.list`. */
export interface ListWorkspaceRequest {
  notebooks_modified_after?: Int64Input | undefined;
  path: string;
}

/** Request of `Workspace.mkdirs`. */
export interface Mkdirs {
  path: string;
}

/** Request of `Secrets.putAcl`. */
export interface PutAcl {
  permission: AclPermission;
  principal: string;
  scope: string;
}

/** Request of `Secrets.putSecret`. */
export interface PutSecret {
  bytes_value?: string | undefined;
  key: string;
  scope: string;
  string_value?: string | undefined;
}

/** Answer of `Repos.getPermissions`, `Repos.setPermissions`, `Repos.updatePermissions`. */
export interface RepoPermissions {
  access_control_list?: RepoAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface RepoPermissionsRequest {
  access_control_list?: RepoAccessControlRequest[] | undefined;
}

/** Request of `Repos.setPermissions`. */
export interface RepoPermissionsRequestRequest {
  repo_id: string;
  access_control_list?: RepoAccessControlRequest[] | undefined;
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
export interface UpdatePermissionsRequest {
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

/** Answer of `Workspace.getPermissions`, `Workspace.setPermissions`, `Workspace.updatePermissions`. */
export interface WorkspaceObjectPermissions {
  access_control_list?: WorkspaceObjectAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface WorkspaceObjectPermissionsRequest {
  access_control_list?: WorkspaceObjectAccessControlRequest[] | undefined;
}

/** Request of `Workspace.setPermissions`. */
export interface WorkspaceObjectPermissionsRequestRequest {
  workspace_object_type: string;
  workspace_object_id: string;
  access_control_list?: WorkspaceObjectAccessControlRequest[] | undefined;
}

/** Request of `Workspace.updatePermissions`. */
export interface WorkspaceUpdatePermissionsRequest {
  workspace_object_type: string;
  workspace_object_id: string;
  access_control_list?: WorkspaceObjectAccessControlRequest[] | undefined;
}
