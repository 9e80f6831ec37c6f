// Generated from api/iam.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CheckPolicyRequest,
  CheckPolicyResponse,
  CreateAccountGroupRequest,
  CreateAccountServicePrincipalRequest,
  CreateAccountUserRequest,
  CreateGroupRequest,
  CreateServicePrincipalRequest,
  CreateUserRequest,
  DeleteAccountGroupRequest,
  DeleteAccountServicePrincipalRequest,
  DeleteAccountUserRequest,
  DeleteGroupRequest,
  DeleteServicePrincipalRequest,
  DeleteUserRequest,
  DeleteWorkspaceAssignmentRequest,
  GetAccountGroupRequest,
  GetAccountServicePrincipalRequest,
  GetAccountUserRequest,
  GetAssignableRolesForResourceRequest,
  GetAssignableRolesForResourceResponse,
  GetGroupRequest,
  GetPasswordPermissionLevelsResponse,
  GetPermissionLevelsRequest,
  GetPermissionLevelsResponse,
  GetPermissionRequest,
  GetRuleSetRequest,
  GetServicePrincipalRequest,
  GetUserRequest,
  GetWorkspaceAssignmentRequest,
  Group,
  ListAccountGroupsRequest,
  ListAccountGroupsResponse,
  ListAccountServicePrincipalsRequest,
  ListAccountServicePrincipalsResponse,
  ListAccountUsersRequest,
  ListAccountUsersResponse,
  ListGroupsRequest,
  ListGroupsResponse,
  ListServicePrincipalResponse,
  ListServicePrincipalsRequest,
  ListUsersRequest,
  ListUsersResponse,
  ListWorkspaceAssignmentRequest,
  MeRequest,
  MigratePermissionsRequest,
  MigratePermissionsResponse,
  ObjectPermissions,
  PasswordPermissions,
  PasswordPermissionsRequest,
  PatchAccountGroupRequest,
  PatchAccountServicePrincipalRequest,
  PatchAccountUserRequest,
  PatchGroupRequest,
  PatchServicePrincipalRequest,
  PatchUserRequest,
  PermissionAssignment,
  PermissionAssignments,
  RuleSetResponse,
  ServicePrincipal,
  SetObjectPermissions,
  UpdateAccountGroupRequest,
  UpdateAccountServicePrincipalRequest,
  UpdateAccountUserRequest,
  UpdateGroupRequest,
  UpdateObjectPermissions,
  UpdateRuleSetRequest,
  UpdateServicePrincipalRequest,
  UpdateUserRequest,
  UpdateWorkspaceAssignments,
  User,
  WorkspacePermissions,
} from './types.js';

/** The operations of this package by path and verb. */
export interface IamPaths {
  '/api/2.0/access-control/check-policy-v2': {
    /** `AccessControl.checkPolicy` */
    get: RestOperation<
      {
        query: Pick<
          CheckPolicyRequest,
          'actor' | 'authz_identity' | 'consistency_token' | 'permission' | 'resource' | 'resource_info'
        >;
      },
      never,
      CheckPolicyResponse
    >;
  };
  '/api/2.0/accounts/{account_id}/scim/v2/Groups': {
    /** `AccountGroups.create` */
    post: RestOperation<{ path: { account_id: string } }, CreateAccountGroupRequest, Group>;
    /** `AccountGroups.list` */
    get: RestOperation<
      {
        path: { account_id: string };
        query?: Pick<
          ListAccountGroupsRequest,
          'attributes' | 'count' | 'excludedAttributes' | 'filter' | 'sortBy' | 'sortOrder' | 'startIndex'
        >;
      },
      never,
      ListAccountGroupsResponse
    >;
  };
  '/api/2.0/accounts/{account_id}/scim/v2/Groups/{id}': {
    /** `AccountGroups.get` */
    get: RestOperation<{ path: { account_id: string; id: GetAccountGroupRequest['id'] } }, never, Group>;
    /** `AccountGroups.update` */
    put: RestOperation<
      { path: { account_id: string; id: UpdateAccountGroupRequest['id'] } },
      Omit<UpdateAccountGroupRequest, 'id'>,
      never
    >;
    /** `AccountGroups.delete` */
    delete: RestOperation<{ path: { account_id: string; id: DeleteAccountGroupRequest['id'] } }, never, never>;
    /** `AccountGroups.patch` */
    patch: RestOperation<
      { path: { account_id: string; id: PatchAccountGroupRequest['id'] } },
      Omit<PatchAccountGroupRequest, 'id'>,
      never
    >;
  };
  '/api/2.0/accounts/{account_id}/scim/v2/ServicePrincipals': {
    /** `AccountServicePrincipals.create` */
    post: RestOperation<{ path: { account_id: string } }, CreateAccountServicePrincipalRequest, ServicePrincipal>;
    /** `AccountServicePrincipals.list` */
    get: RestOperation<
      {
        path: { account_id: string };
        query?: Pick<
          ListAccountServicePrincipalsRequest,
          'attributes' | 'count' | 'excludedAttributes' | 'filter' | 'sortBy' | 'sortOrder' | 'startIndex'
        >;
      },
      never,
      ListAccountServicePrincipalsResponse
    >;
  };
  '/api/2.0/accounts/{account_id}/scim/v2/ServicePrincipals/{id}': {
    /** `AccountServicePrincipals.get` */
    get: RestOperation<
      { path: { account_id: string; id: GetAccountServicePrincipalRequest['id'] } },
      never,
      ServicePrincipal
    >;
    /** `AccountServicePrincipals.update` */
    put: RestOperation<
      { path: { account_id: string; id: UpdateAccountServicePrincipalRequest['id'] } },
      Omit<UpdateAccountServicePrincipalRequest, 'id'>,
      never
    >;
    /** `AccountServicePrincipals.delete` */
    delete: RestOperation<
      { path: { account_id: string; id: DeleteAccountServicePrincipalRequest['id'] } },
      never,
      never
    >;
    /** `AccountServicePrincipals.patch` */
    patch: RestOperation<
      { path: { account_id: string; id: PatchAccountServicePrincipalRequest['id'] } },
      Omit<PatchAccountServicePrincipalRequest, 'id'>,
      never
    >;
  };
  '/api/2.0/accounts/{account_id}/scim/v2/Users': {
    /** `AccountUsers.create` */
    post: RestOperation<{ path: { account_id: string } }, CreateAccountUserRequest, User>;
    /** `AccountUsers.list` */
    get: RestOperation<
      {
        path: { account_id: string };
        query?: Pick<
          ListAccountUsersRequest,
          'attributes' | 'count' | 'excludedAttributes' | 'filter' | 'sortBy' | 'sortOrder' | 'startIndex'
        >;
      },
      never,
      ListAccountUsersResponse
    >;
  };
  '/api/2.0/accounts/{account_id}/scim/v2/Users/{id}': {
    /** `AccountUsers.get` */
    get: RestOperation<
      {
        path: { account_id: string; id: GetAccountUserRequest['id'] };
        query?: Pick<
          GetAccountUserRequest,
          'attributes' | 'count' | 'excludedAttributes' | 'filter' | 'sortBy' | 'sortOrder' | 'startIndex'
        >;
      },
      never,
      User
    >;
    /** `AccountUsers.update` */
    put: RestOperation<
      { path: { account_id: string; id: UpdateAccountUserRequest['id'] } },
      Omit<UpdateAccountUserRequest, 'id'>,
      never
    >;
    /** `AccountUsers.delete` */
    delete: RestOperation<{ path: { account_id: string; id: DeleteAccountUserRequest['id'] } }, never, never>;
    /** `AccountUsers.patch` */
    patch: RestOperation<
      { path: { account_id: string; id: PatchAccountUserRequest['id'] } },
      Omit<PatchAccountUserRequest, 'id'>,
      never
    >;
  };
  '/api/2.0/accounts/{account_id}/workspaces/{workspace_id}/permissionassignments': {
    /** `WorkspaceAssignment.list` */
    get: RestOperation<
      { path: { account_id: string; workspace_id: ListWorkspaceAssignmentRequest['workspace_id'] } },
      never,
      PermissionAssignments
    >;
  };
  '/api/2.0/accounts/{account_id}/workspaces/{workspace_id}/permissionassignments/permissions': {
    /** `WorkspaceAssignment.get` */
    get: RestOperation<
      { path: { account_id: string; workspace_id: GetWorkspaceAssignmentRequest['workspace_id'] } },
      never,
      WorkspacePermissions
    >;
  };
  '/api/2.0/accounts/{account_id}/workspaces/{workspace_id}/permissionassignments/principals/{principal_id}': {
    /** `WorkspaceAssignment.update` */
    put: RestOperation<
      {
        path: {
          account_id: string;
          workspace_id: UpdateWorkspaceAssignments['workspace_id'];
          principal_id: UpdateWorkspaceAssignments['principal_id'];
        };
      },
      Omit<UpdateWorkspaceAssignments, 'workspace_id' | 'principal_id'>,
      PermissionAssignment
    >;
    /** `WorkspaceAssignment.delete` */
    delete: RestOperation<
      {
        path: {
          account_id: string;
          workspace_id: DeleteWorkspaceAssignmentRequest['workspace_id'];
          principal_id: DeleteWorkspaceAssignmentRequest['principal_id'];
        };
      },
      never,
      never
    >;
  };
  '/api/2.0/permissionmigration': {
    /** `PermissionMigration.migratePermissions` */
    post: RestOperation<{}, MigratePermissionsRequest, MigratePermissionsResponse>;
  };
  '/api/2.0/permissions/authorization/passwords': {
    /** `Users.getPermissions` */
    get: RestOperation<{}, never, PasswordPermissions>;
    /** `Users.setPermissions` */
    put: RestOperation<{}, PasswordPermissionsRequest, PasswordPermissions>;
    /** `Users.updatePermissions` */
    patch: RestOperation<{}, PasswordPermissionsRequest, PasswordPermissions>;
  };
  '/api/2.0/permissions/authorization/passwords/permissionLevels': {
    /** `Users.getPermissionLevels` */
    get: RestOperation<{}, never, GetPasswordPermissionLevelsResponse>;
  };
  '/api/2.0/permissions/{request_object_type}/{request_object_id}': {
    /** `Permissions.get` */
    get: RestOperation<
      {
        path: {
          request_object_type: GetPermissionRequest['request_object_type'];
          request_object_id: GetPermissionRequest['request_object_id'];
        };
      },
      never,
      ObjectPermissions
    >;
    /** `Permissions.update` */
    patch: RestOperation<
      {
        path: {
          request_object_type: UpdateObjectPermissions['request_object_type'];
          request_object_id: UpdateObjectPermissions['request_object_id'];
        };
      },
      Omit<UpdateObjectPermissions, 'request_object_type' | 'request_object_id'>,
      ObjectPermissions
    >;
    /** `Permissions.set` */
    put: RestOperation<
      {
        path: {
          request_object_type: SetObjectPermissions['request_object_type'];
          request_object_id: SetObjectPermissions['request_object_id'];
        };
      },
      Omit<SetObjectPermissions, 'request_object_type' | 'request_object_id'>,
      ObjectPermissions
    >;
  };
  '/api/2.0/permissions/{request_object_type}/{request_object_id}/permissionLevels': {
    /** `Permissions.getPermissionLevels` */
    get: RestOperation<
      {
        path: {
          request_object_type: GetPermissionLevelsRequest['request_object_type'];
          request_object_id: GetPermissionLevelsRequest['request_object_id'];
        };
      },
      never,
      GetPermissionLevelsResponse
    >;
  };
  '/api/2.0/preview/accounts/access-control/assignable-roles': {
    /** `AccountAccessControlProxy.getAssignableRolesForResource` */
    get: RestOperation<
      { query: Pick<GetAssignableRolesForResourceRequest, 'resource'> },
      never,
      GetAssignableRolesForResourceResponse
    >;
  };
  '/api/2.0/preview/accounts/access-control/rule-sets': {
    /** `AccountAccessControlProxy.getRuleSet` */
    get: RestOperation<{ query: Pick<GetRuleSetRequest, 'etag' | 'name'> }, never, RuleSetResponse>;
    /** `AccountAccessControlProxy.updateRuleSet` */
    put: RestOperation<{}, UpdateRuleSetRequest, RuleSetResponse>;
  };
  '/api/2.0/preview/accounts/{account_id}/access-control/assignable-roles': {
    /** `AccountAccessControl.getAssignableRolesForResource` */
    get: RestOperation<
      { path: { account_id: string }; query: Pick<GetAssignableRolesForResourceRequest, 'resource'> },
      never,
      GetAssignableRolesForResourceResponse
    >;
  };
  '/api/2.0/preview/accounts/{account_id}/access-control/rule-sets': {
    /** `AccountAccessControl.getRuleSet` */
    get: RestOperation<
      { path: { account_id: string }; query: Pick<GetRuleSetRequest, 'etag' | 'name'> },
      never,
      RuleSetResponse
    >;
    /** `AccountAccessControl.updateRuleSet` */
    put: RestOperation<{ path: { account_id: string } }, UpdateRuleSetRequest, RuleSetResponse>;
  };
  '/api/2.0/preview/scim/v2/Groups': {
    /** `Groups.create` */
    post: RestOperation<{}, CreateGroupRequest, Group>;
    /** `Groups.list` */
    get: RestOperation<
      {
        query?: Pick<
          ListGroupsRequest,
          'attributes' | 'count' | 'excludedAttributes' | 'filter' | 'sortBy' | 'sortOrder' | 'startIndex'
        >;
      },
      never,
      ListGroupsResponse
    >;
  };
  '/api/2.0/preview/scim/v2/Groups/{id}': {
    /** `Groups.get` */
    get: RestOperation<{ path: { id: GetGroupRequest['id'] } }, never, Group>;
    /** `Groups.update` */
    put: RestOperation<{ path: { id: UpdateGroupRequest['id'] } }, Omit<UpdateGroupRequest, 'id'>, never>;
    /** `Groups.delete` */
    delete: RestOperation<{ path: { id: DeleteGroupRequest['id'] } }, never, never>;
    /** `Groups.patch` */
    patch: RestOperation<{ path: { id: PatchGroupRequest['id'] } }, Omit<PatchGroupRequest, 'id'>, never>;
  };
  '/api/2.0/preview/scim/v2/Me': {
    /** `CurrentUser.me` */
    get: RestOperation<{ query?: Pick<MeRequest, 'attributes' | 'excludedAttributes'> }, never, User>;
  };
  '/api/2.0/preview/scim/v2/ServicePrincipals': {
    /** `ServicePrincipals.create` */
    post: RestOperation<{}, CreateServicePrincipalRequest, ServicePrincipal>;
    /** `ServicePrincipals.list` */
    get: RestOperation<
      {
        query?: Pick<
          ListServicePrincipalsRequest,
          'attributes' | 'count' | 'excludedAttributes' | 'filter' | 'sortBy' | 'sortOrder' | 'startIndex'
        >;
      },
      never,
      ListServicePrincipalResponse
    >;
  };
  '/api/2.0/preview/scim/v2/ServicePrincipals/{id}': {
    /** `ServicePrincipals.get` */
    get: RestOperation<{ path: { id: GetServicePrincipalRequest['id'] } }, never, ServicePrincipal>;
    /** `ServicePrincipals.update` */
    put: RestOperation<
      { path: { id: UpdateServicePrincipalRequest['id'] } },
      Omit<UpdateServicePrincipalRequest, 'id'>,
      never
    >;
    /** `ServicePrincipals.delete` */
    delete: RestOperation<{ path: { id: DeleteServicePrincipalRequest['id'] } }, never, never>;
    /** `ServicePrincipals.patch` */
    patch: RestOperation<
      { path: { id: PatchServicePrincipalRequest['id'] } },
      Omit<PatchServicePrincipalRequest, 'id'>,
      never
    >;
  };
  '/api/2.0/preview/scim/v2/Users': {
    /** `Users.create` */
    post: RestOperation<{}, CreateUserRequest, User>;
    /** `Users.list` */
    get: RestOperation<
      {
        query?: Pick<
          ListUsersRequest,
          'attributes' | 'count' | 'excludedAttributes' | 'filter' | 'sortBy' | 'sortOrder' | 'startIndex'
        >;
      },
      never,
      ListUsersResponse
    >;
  };
  '/api/2.0/preview/scim/v2/Users/{id}': {
    /** `Users.get` */
    get: RestOperation<
      {
        path: { id: GetUserRequest['id'] };
        query?: Pick<
          GetUserRequest,
          'attributes' | 'count' | 'excludedAttributes' | 'filter' | 'sortBy' | 'sortOrder' | 'startIndex'
        >;
      },
      never,
      User
    >;
    /** `Users.update` */
    put: RestOperation<{ path: { id: UpdateUserRequest['id'] } }, Omit<UpdateUserRequest, 'id'>, never>;
    /** `Users.delete` */
    delete: RestOperation<{ path: { id: DeleteUserRequest['id'] } }, never, never>;
    /** `Users.patch` */
    patch: RestOperation<{ path: { id: PatchUserRequest['id'] } }, Omit<PatchUserRequest, 'id'>, never>;
  };
}
