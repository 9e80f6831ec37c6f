// Generated from api/workspace.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  AclItem,
  CreateCredentialsRequest,
  CreateCredentialsResponse,
  CreateRepoRequest,
  CreateRepoResponse,
  CreateScope,
  Delete,
  DeleteAcl,
  DeleteCredentialsRequest,
  DeleteRepoRequest,
  DeleteScope,
  DeleteSecret,
  ExportRequest,
  ExportResponse,
  GetAclRequest,
  GetCredentialsRequest,
  GetCredentialsResponse,
  GetRepoPermissionLevelsRequest,
  GetRepoPermissionLevelsResponse,
  GetRepoPermissionsRequest,
  GetRepoRequest,
  GetRepoResponse,
  GetSecretRequest,
  GetSecretResponse,
  GetStatusRequest,
  GetWorkspaceObjectPermissionLevelsRequest,
  GetWorkspaceObjectPermissionLevelsResponse,
  GetWorkspaceObjectPermissionsRequest,
  Import,
  ListAclsRequest,
  ListAclsResponse,
  ListCredentialsRequest,
  ListCredentialsResponse,
  ListReposRequest,
  ListReposResponse,
  ListResponse,
  ListScopesResponse,
  ListSecretsRequest,
  ListSecretsResponse,
  ListWorkspaceRequest,
  Mkdirs,
  ObjectInfo,
  PutAcl,
  PutSecret,
  RepoPermissions,
  SetRepoPermissionsRequest,
  SetWorkspaceObjectPermissionsRequest,
  UpdateCredentialsRequest,
  UpdateRepoPermissionsRequest,
  UpdateRepoRequest,
  UpdateWorkspaceObjectPermissionsRequest,
  WorkspaceObjectPermissions,
} from './types.js';

/** The operations of this package by path and verb. */
export interface WorkspacePaths {
  '/api/2.0/git-credentials': {
    /** `GitCredentials.create` */
    post: RestOperation<{}, CreateCredentialsRequest, CreateCredentialsResponse>;
    /** `GitCredentials.list` */
    get: RestOperation<{ query?: Pick<ListCredentialsRequest, 'principal_id'> }, never, ListCredentialsResponse>;
  };
  '/api/2.0/git-credentials/{credential_id}': {
    /** `GitCredentials.get` */
    get: RestOperation<
      {
        path: { credential_id: GetCredentialsRequest['credential_id'] };
        query?: Pick<GetCredentialsRequest, 'principal_id'>;
      },
      never,
      GetCredentialsResponse
    >;
    /** `GitCredentials.update` */
    patch: RestOperation<
      { path: { credential_id: UpdateCredentialsRequest['credential_id'] } },
      Omit<UpdateCredentialsRequest, 'credential_id'>,
      never
    >;
    /** `GitCredentials.delete` */
    delete: RestOperation<
      {
        path: { credential_id: DeleteCredentialsRequest['credential_id'] };
        query?: Pick<DeleteCredentialsRequest, 'principal_id'>;
      },
      never,
      never
    >;
  };
  '/api/2.0/permissions/repos/{repo_id}': {
    /** `Repos.getPermissions` */
    get: RestOperation<{ path: { repo_id: GetRepoPermissionsRequest['repo_id'] } }, never, RepoPermissions>;
    /** `Repos.setPermissions` */
    put: RestOperation<
      { path: { repo_id: SetRepoPermissionsRequest['repo_id'] } },
      Omit<SetRepoPermissionsRequest, 'repo_id'>,
      RepoPermissions
    >;
    /** `Repos.updatePermissions` */
    patch: RestOperation<
      { path: { repo_id: UpdateRepoPermissionsRequest['repo_id'] } },
      Omit<UpdateRepoPermissionsRequest, 'repo_id'>,
      RepoPermissions
    >;
  };
  '/api/2.0/permissions/repos/{repo_id}/permissionLevels': {
    /** `Repos.getPermissionLevels` */
    get: RestOperation<
      { path: { repo_id: GetRepoPermissionLevelsRequest['repo_id'] } },
      never,
      GetRepoPermissionLevelsResponse
    >;
  };
  '/api/2.0/permissions/{workspace_object_type}/{workspace_object_id}': {
    /** `Workspace.getPermissions` */
    get: RestOperation<
      {
        path: {
          workspace_object_type: GetWorkspaceObjectPermissionsRequest['workspace_object_type'];
          workspace_object_id: GetWorkspaceObjectPermissionsRequest['workspace_object_id'];
        };
      },
      never,
      WorkspaceObjectPermissions
    >;
    /** `Workspace.setPermissions` */
    put: RestOperation<
      {
        path: {
          workspace_object_type: SetWorkspaceObjectPermissionsRequest['workspace_object_type'];
          workspace_object_id: SetWorkspaceObjectPermissionsRequest['workspace_object_id'];
        };
      },
      Omit<SetWorkspaceObjectPermissionsRequest, 'workspace_object_type' | 'workspace_object_id'>,
      WorkspaceObjectPermissions
    >;
    /** `Workspace.updatePermissions` */
    patch: RestOperation<
      {
        path: {
          workspace_object_type: UpdateWorkspaceObjectPermissionsRequest['workspace_object_type'];
          workspace_object_id: UpdateWorkspaceObjectPermissionsRequest['workspace_object_id'];
        };
      },
      Omit<UpdateWorkspaceObjectPermissionsRequest, 'workspace_object_type' | 'workspace_object_id'>,
      WorkspaceObjectPermissions
    >;
  };
  '/api/2.0/permissions/{workspace_object_type}/{workspace_object_id}/permissionLevels': {
    /** `Workspace.getPermissionLevels` */
    get: RestOperation<
      {
        path: {
          workspace_object_type: GetWorkspaceObjectPermissionLevelsRequest['workspace_object_type'];
          workspace_object_id: GetWorkspaceObjectPermissionLevelsRequest['workspace_object_id'];
        };
      },
      never,
      GetWorkspaceObjectPermissionLevelsResponse
    >;
  };
  '/api/2.0/repos': {
    /** `Repos.create` */
    post: RestOperation<{}, CreateRepoRequest, CreateRepoResponse>;
    /** `Repos.list` */
    get: RestOperation<{ query?: Pick<ListReposRequest, 'next_page_token' | 'path_prefix'> }, never, ListReposResponse>;
  };
  '/api/2.0/repos/{repo_id}': {
    /** `Repos.get` */
    get: RestOperation<{ path: { repo_id: GetRepoRequest['repo_id'] } }, never, GetRepoResponse>;
    /** `Repos.update` */
    patch: RestOperation<
      { path: { repo_id: UpdateRepoRequest['repo_id'] } },
      Omit<UpdateRepoRequest, 'repo_id'>,
      never
    >;
    /** `Repos.delete` */
    delete: RestOperation<{ path: { repo_id: DeleteRepoRequest['repo_id'] } }, never, never>;
  };
  '/api/2.0/secrets/acls/delete': {
    /** `Secrets.deleteAcl` */
    post: RestOperation<{}, DeleteAcl, never>;
  };
  '/api/2.0/secrets/acls/get': {
    /** `Secrets.getAcl` */
    get: RestOperation<{ query: Pick<GetAclRequest, 'principal' | 'scope'> }, never, AclItem>;
  };
  '/api/2.0/secrets/acls/list': {
    /** `Secrets.listAcls` */
    get: RestOperation<{ query: Pick<ListAclsRequest, 'scope'> }, never, ListAclsResponse>;
  };
  '/api/2.0/secrets/acls/put': {
    /** `Secrets.putAcl` */
    post: RestOperation<{}, PutAcl, never>;
  };
  '/api/2.0/secrets/delete': {
    /** `Secrets.deleteSecret` */
    post: RestOperation<{}, DeleteSecret, never>;
  };
  '/api/2.0/secrets/get': {
    /** `Secrets.getSecret` */
    get: RestOperation<{ query: Pick<GetSecretRequest, 'key' | 'scope'> }, never, GetSecretResponse>;
  };
  '/api/2.0/secrets/list': {
    /** `Secrets.listSecrets` */
    get: RestOperation<{ query: Pick<ListSecretsRequest, 'scope'> }, never, ListSecretsResponse>;
  };
  '/api/2.0/secrets/put': {
    /** `Secrets.putSecret` */
    post: RestOperation<{}, PutSecret, never>;
  };
  '/api/2.0/secrets/scopes/create': {
    /** `Secrets.createScope` */
    post: RestOperation<{}, CreateScope, never>;
  };
  '/api/2.0/secrets/scopes/delete': {
    /** `Secrets.deleteScope` */
    post: RestOperation<{}, DeleteScope, never>;
  };
  '/api/2.0/secrets/scopes/list': {
    /** `Secrets.listScopes` */
    get: RestOperation<{}, never, ListScopesResponse>;
  };
  '/api/2.0/workspace/delete': {
    /** `Workspace.delete` */
    post: RestOperation<{}, Delete, never>;
  };
  '/api/2.0/workspace/export': {
    /** `Workspace.export` */
    get: RestOperation<{ query: Pick<ExportRequest, 'format' | 'path'> }, never, ExportResponse>;
  };
  '/api/2.0/workspace/get-status': {
    /** `Workspace.getStatus` */
    get: RestOperation<{ query: Pick<GetStatusRequest, 'path'> }, never, ObjectInfo>;
  };
  '/api/2.0/workspace/import': {
    /** `Workspace.import` */
    post: RestOperation<{}, Import, never>;
  };
  '/api/2.0/workspace/list': {
    /** `Workspace.list` */
    get: RestOperation<{ query: Pick<ListWorkspaceRequest, 'notebooks_modified_after' | 'path'> }, never, ListResponse>;
  };
  '/api/2.0/workspace/mkdirs': {
    /** `Workspace.mkdirs` */
    post: RestOperation<{}, Mkdirs, never>;
  };
}
