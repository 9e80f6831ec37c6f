// Generated from api/iamv2.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CreateDirectGroupMemberProxyRequest,
  CreateDirectGroupMemberRequest,
  CreateGroupProxyRequest,
  CreateGroupRequest,
  CreateIdentityVisibilityFilterRequest,
  CreateServicePrincipalProxyRequest,
  CreateServicePrincipalRequest,
  CreateUserProxyRequest,
  CreateUserRequest,
  CreateWorkspaceAssignmentDetailProxyRequest,
  CreateWorkspaceAssignmentDetailRequest,
  CreateWorkspaceAssignmentProxyRequest,
  CreateWorkspaceAssignmentRequest,
  DeleteWorkspaceAssignmentDetailProxyRequest,
  DeleteWorkspaceAssignmentDetailRequest,
  DirectGroupMember,
  ExternalGroup,
  ExternalServicePrincipal,
  ExternalUser,
  GetWorkspaceAccessDetailLocalRequest,
  GetWorkspaceAccessDetailRequest,
  GetWorkspaceAssignmentDetailProxyRequest,
  GetWorkspaceAssignmentDetailRequest,
  Group,
  IdentityVisibilityFilter,
  ListDirectGroupMembersProxyRequest,
  ListDirectGroupMembersRequest,
  ListDirectGroupMembersResponse,
  ListGroupsProxyRequest,
  ListGroupsRequest,
  ListGroupsResponse,
  ListIdentityVisibilityFiltersRequest,
  ListIdentityVisibilityFiltersResponse,
  ListServicePrincipalsProxyRequest,
  ListServicePrincipalsRequest,
  ListServicePrincipalsResponse,
  ListTransitiveParentGroupsProxyRequest,
  ListTransitiveParentGroupsRequest,
  ListTransitiveParentGroupsResponse,
  ListUsersProxyRequest,
  ListUsersRequest,
  ListUsersResponse,
  ListWorkspaceAssignmentDetailsProxyRequest,
  ListWorkspaceAssignmentDetailsRequest,
  ListWorkspaceAssignmentDetailsResponse,
  ListWorkspaceAssignmentsProxyRequest,
  ListWorkspaceAssignmentsRequest,
  ListWorkspaceAssignmentsResponse,
  ResolveGroupProxyRequest,
  ResolveGroupRequest,
  ResolveGroupResponse,
  ResolveServicePrincipalProxyRequest,
  ResolveServicePrincipalRequest,
  ResolveServicePrincipalResponse,
  ResolveUserProxyRequest,
  ResolveUserRequest,
  ResolveUserResponse,
  ServicePrincipal,
  UpdateGroupProxyRequest,
  UpdateGroupRequest,
  UpdateServicePrincipalProxyRequest,
  UpdateServicePrincipalRequest,
  UpdateUserProxyRequest,
  UpdateUserRequest,
  UpdateWorkspaceAssignmentDetailProxyRequest,
  UpdateWorkspaceAssignmentDetailRequest,
  UpdateWorkspaceAssignmentProxyRequest,
  UpdateWorkspaceAssignmentRequest,
  UpdateWorkspaceIdentityDetailRequest,
  User,
  WorkspaceAccessDetail,
  WorkspaceAssignment,
  WorkspaceAssignmentDetail,
  WorkspaceIdentityDetail,
} from './types.js';

/** The operations of this package by path and verb. */
export interface Iamv2Paths {
  '/api/2.0/identity/accounts/{account_id}/external-groups/{external_group_id}': {
    /** `AccountIamV2.getExternalGroup` */
    get: RestOperation<{ path: { account_id: string; external_group_id: string } }, never, ExternalGroup>;
  };
  '/api/2.0/identity/accounts/{account_id}/external-service-principals/{external_service_principal_id}': {
    /** `AccountIamV2.getExternalServicePrincipal` */
    get: RestOperation<
      { path: { account_id: string; external_service_principal_id: string } },
      never,
      ExternalServicePrincipal
    >;
  };
  '/api/2.0/identity/accounts/{account_id}/external-users/{external_user_id}': {
    /** `AccountIamV2.getExternalUser` */
    get: RestOperation<{ path: { account_id: string; external_user_id: string } }, never, ExternalUser>;
  };
  '/api/2.0/identity/accounts/{account_id}/groups': {
    /** `AccountIamV2.createGroup` */
    post: RestOperation<{ path: { account_id: string } }, CreateGroupRequest['group'], Group>;
    /** `AccountIamV2.listGroups` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<ListGroupsRequest, 'filter' | 'page_size' | 'page_token'> },
      never,
      ListGroupsResponse
    >;
  };
  '/api/2.0/identity/accounts/{account_id}/groups/resolve-by-external-id': {
    /** `AccountIamV2.resolveGroup` */
    post: RestOperation<{ path: { account_id: string } }, ResolveGroupRequest, ResolveGroupResponse>;
  };
  '/api/2.0/identity/accounts/{account_id}/groups/{group_id}': {
    /** `AccountIamV2.deleteGroup` */
    delete: RestOperation<{ path: { account_id: string; group_id: string } }, never, never>;
    /** `AccountIamV2.getGroup` */
    get: RestOperation<{ path: { account_id: string; group_id: string } }, never, Group>;
    /** `AccountIamV2.updateGroup` */
    patch: RestOperation<
      { path: { account_id: string; group_id: string }; query: Pick<UpdateGroupRequest, 'update_mask'> },
      UpdateGroupRequest['group'],
      Group
    >;
  };
  '/api/2.0/identity/accounts/{account_id}/groups/{group_id}/direct-members': {
    /** `AccountIamV2.createDirectGroupMember` */
    post: RestOperation<
      { path: { account_id: string; group_id: string } },
      CreateDirectGroupMemberRequest['direct_group_member'],
      DirectGroupMember
    >;
    /** `AccountIamV2.listDirectGroupMembers` */
    get: RestOperation<
      {
        path: { account_id: string; group_id: string };
        query?: Pick<ListDirectGroupMembersRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListDirectGroupMembersResponse
    >;
  };
  '/api/2.0/identity/accounts/{account_id}/groups/{group_id}/direct-members/{principal_id}': {
    /** `AccountIamV2.deleteDirectGroupMember` */
    delete: RestOperation<{ path: { account_id: string; group_id: string; principal_id: string } }, never, never>;
    /** `AccountIamV2.getDirectGroupMember` */
    get: RestOperation<
      { path: { account_id: string; group_id: string; principal_id: string } },
      never,
      DirectGroupMember
    >;
  };
  '/api/2.0/identity/accounts/{account_id}/identity-visibility-filters': {
    /** `AccountIamV2.createIdentityVisibilityFilter` */
    post: RestOperation<
      {
        path: { account_id: string };
        query?: Pick<CreateIdentityVisibilityFilterRequest, 'identity_visibility_filter_id'>;
      },
      CreateIdentityVisibilityFilterRequest['identity_visibility_filter'],
      IdentityVisibilityFilter
    >;
    /** `AccountIamV2.listIdentityVisibilityFilters` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<ListIdentityVisibilityFiltersRequest, 'page_size' | 'page_token'> },
      never,
      ListIdentityVisibilityFiltersResponse
    >;
  };
  '/api/2.0/identity/accounts/{account_id}/identity-visibility-filters/{identity_visibility_filter_id}': {
    /** `AccountIamV2.deleteIdentityVisibilityFilter` */
    delete: RestOperation<{ path: { account_id: string; identity_visibility_filter_id: string } }, never, never>;
    /** `AccountIamV2.getIdentityVisibilityFilter` */
    get: RestOperation<
      { path: { account_id: string; identity_visibility_filter_id: string } },
      never,
      IdentityVisibilityFilter
    >;
  };
  '/api/2.0/identity/accounts/{account_id}/principals/{principal_id}/transitive-parent-groups': {
    /** `AccountIamV2.listTransitiveParentGroups` */
    get: RestOperation<
      {
        path: { account_id: string; principal_id: string };
        query?: Pick<ListTransitiveParentGroupsRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListTransitiveParentGroupsResponse
    >;
  };
  '/api/2.0/identity/accounts/{account_id}/service-principals': {
    /** `AccountIamV2.createServicePrincipal` */
    post: RestOperation<
      { path: { account_id: string } },
      CreateServicePrincipalRequest['service_principal'],
      ServicePrincipal
    >;
    /** `AccountIamV2.listServicePrincipals` */
    get: RestOperation<
      {
        path: { account_id: string };
        query?: Pick<ListServicePrincipalsRequest, 'filter' | 'page_size' | 'page_token'>;
      },
      never,
      ListServicePrincipalsResponse
    >;
  };
  '/api/2.0/identity/accounts/{account_id}/service-principals/resolve-by-external-id': {
    /** `AccountIamV2.resolveServicePrincipal` */
    post: RestOperation<
      { path: { account_id: string } },
      ResolveServicePrincipalRequest,
      ResolveServicePrincipalResponse
    >;
  };
  '/api/2.0/identity/accounts/{account_id}/service-principals/{service_principal_id}': {
    /** `AccountIamV2.deleteServicePrincipal` */
    delete: RestOperation<{ path: { account_id: string; service_principal_id: string } }, never, never>;
    /** `AccountIamV2.getServicePrincipal` */
    get: RestOperation<{ path: { account_id: string; service_principal_id: string } }, never, ServicePrincipal>;
    /** `AccountIamV2.updateServicePrincipal` */
    patch: RestOperation<
      {
        path: { account_id: string; service_principal_id: string };
        query: Pick<UpdateServicePrincipalRequest, 'update_mask'>;
      },
      UpdateServicePrincipalRequest['service_principal'],
      ServicePrincipal
    >;
  };
  '/api/2.0/identity/accounts/{account_id}/users': {
    /** `AccountIamV2.createUser` */
    post: RestOperation<{ path: { account_id: string } }, CreateUserRequest['user'], User>;
    /** `AccountIamV2.listUsers` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<ListUsersRequest, 'filter' | 'page_size' | 'page_token'> },
      never,
      ListUsersResponse
    >;
  };
  '/api/2.0/identity/accounts/{account_id}/users/resolve-by-external-id': {
    /** `AccountIamV2.resolveUser` */
    post: RestOperation<{ path: { account_id: string } }, ResolveUserRequest, ResolveUserResponse>;
  };
  '/api/2.0/identity/accounts/{account_id}/users/{user_id}': {
    /** `AccountIamV2.deleteUser` */
    delete: RestOperation<{ path: { account_id: string; user_id: string } }, never, never>;
    /** `AccountIamV2.getUser` */
    get: RestOperation<{ path: { account_id: string; user_id: string } }, never, User>;
    /** `AccountIamV2.updateUser` */
    patch: RestOperation<
      { path: { account_id: string; user_id: string }; query: Pick<UpdateUserRequest, 'update_mask'> },
      UpdateUserRequest['user'],
      User
    >;
  };
  '/api/2.0/identity/accounts/{account_id}/workspaces/{workspace_id}/workspace-access-details/{principal_id}': {
    /** `AccountIamV2.getWorkspaceAccessDetail` */
    get: RestOperation<
      {
        path: { account_id: string; workspace_id: string; principal_id: string };
        query?: Pick<GetWorkspaceAccessDetailRequest, 'view'>;
      },
      never,
      WorkspaceAccessDetail
    >;
  };
  '/api/2.0/identity/accounts/{account_id}/workspaces/{workspace_id}/workspace-assignment-details': {
    /** `AccountIamV2.createWorkspaceAssignmentDetail` */
    post: RestOperation<
      { path: { account_id: string; workspace_id: CreateWorkspaceAssignmentDetailRequest['workspace_id'] } },
      CreateWorkspaceAssignmentDetailRequest['workspace_assignment_detail'],
      WorkspaceAssignmentDetail
    >;
    /** `AccountIamV2.listWorkspaceAssignmentDetails` */
    get: RestOperation<
      {
        path: { account_id: string; workspace_id: ListWorkspaceAssignmentDetailsRequest['workspace_id'] };
        query?: Pick<ListWorkspaceAssignmentDetailsRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListWorkspaceAssignmentDetailsResponse
    >;
  };
  '/api/2.0/identity/accounts/{account_id}/workspaces/{workspace_id}/workspace-assignment-details/{principal_id}': {
    /** `AccountIamV2.deleteWorkspaceAssignmentDetail` */
    delete: RestOperation<
      {
        path: {
          account_id: string;
          workspace_id: DeleteWorkspaceAssignmentDetailRequest['workspace_id'];
          principal_id: DeleteWorkspaceAssignmentDetailRequest['principal_id'];
        };
      },
      never,
      never
    >;
    /** `AccountIamV2.getWorkspaceAssignmentDetail` */
    get: RestOperation<
      {
        path: {
          account_id: string;
          workspace_id: GetWorkspaceAssignmentDetailRequest['workspace_id'];
          principal_id: GetWorkspaceAssignmentDetailRequest['principal_id'];
        };
      },
      never,
      WorkspaceAssignmentDetail
    >;
    /** `AccountIamV2.updateWorkspaceAssignmentDetail` */
    patch: RestOperation<
      {
        path: {
          account_id: string;
          workspace_id: UpdateWorkspaceAssignmentDetailRequest['workspace_id'];
          principal_id: UpdateWorkspaceAssignmentDetailRequest['principal_id'];
        };
        query: Pick<UpdateWorkspaceAssignmentDetailRequest, 'update_mask'>;
      },
      UpdateWorkspaceAssignmentDetailRequest['workspace_assignment_detail'],
      WorkspaceAssignmentDetail
    >;
  };
  '/api/2.0/identity/accounts/{account_id}/workspaces/{workspace_id}/workspace-assignments': {
    /** `AccountIamV2.createWorkspaceAssignment` */
    post: RestOperation<
      { path: { account_id: string; workspace_id: string } },
      CreateWorkspaceAssignmentRequest['workspace_assignment'],
      WorkspaceAssignment
    >;
    /** `AccountIamV2.listWorkspaceAssignments` */
    get: RestOperation<
      {
        path: { account_id: string; workspace_id: string };
        query?: Pick<ListWorkspaceAssignmentsRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListWorkspaceAssignmentsResponse
    >;
  };
  '/api/2.0/identity/accounts/{account_id}/workspaces/{workspace_id}/workspace-assignments/{principal_id}': {
    /** `AccountIamV2.deleteWorkspaceAssignment` */
    delete: RestOperation<{ path: { account_id: string; workspace_id: string; principal_id: string } }, never, never>;
    /** `AccountIamV2.getWorkspaceAssignment` */
    get: RestOperation<
      { path: { account_id: string; workspace_id: string; principal_id: string } },
      never,
      WorkspaceAssignment
    >;
    /** `AccountIamV2.updateWorkspaceAssignment` */
    patch: RestOperation<
      {
        path: { account_id: string; workspace_id: string; principal_id: string };
        query: Pick<UpdateWorkspaceAssignmentRequest, 'update_mask'>;
      },
      UpdateWorkspaceAssignmentRequest['workspace_assignment'],
      WorkspaceAssignment
    >;
  };
  '/api/2.0/identity/external-groups/{external_group_id}': {
    /** `WorkspaceIamV2.getExternalGroupProxy` */
    get: RestOperation<{ path: { external_group_id: string } }, never, ExternalGroup>;
  };
  '/api/2.0/identity/external-service-principals/{external_service_principal_id}': {
    /** `WorkspaceIamV2.getExternalServicePrincipalProxy` */
    get: RestOperation<{ path: { external_service_principal_id: string } }, never, ExternalServicePrincipal>;
  };
  '/api/2.0/identity/external-users/{external_user_id}': {
    /** `WorkspaceIamV2.getExternalUserProxy` */
    get: RestOperation<{ path: { external_user_id: string } }, never, ExternalUser>;
  };
  '/api/2.0/identity/groups': {
    /** `WorkspaceIamV2.createGroupProxy` */
    post: RestOperation<{ query?: Pick<CreateGroupProxyRequest, 'parent'> }, CreateGroupProxyRequest['group'], Group>;
    /** `WorkspaceIamV2.listGroupsProxy` */
    get: RestOperation<
      { query?: Pick<ListGroupsProxyRequest, 'filter' | 'page_size' | 'page_token' | 'parent'> },
      never,
      ListGroupsResponse
    >;
  };
  '/api/2.0/identity/groups/resolve-by-external-id': {
    /** `WorkspaceIamV2.resolveGroupProxy` */
    post: RestOperation<{}, ResolveGroupProxyRequest, ResolveGroupResponse>;
  };
  '/api/2.0/identity/groups/{group_id}': {
    /** `WorkspaceIamV2.deleteGroupProxy` */
    delete: RestOperation<{ path: { group_id: string } }, never, never>;
    /** `WorkspaceIamV2.getGroupProxy` */
    get: RestOperation<{ path: { group_id: string } }, never, Group>;
    /** `WorkspaceIamV2.updateGroupProxy` */
    patch: RestOperation<
      { path: { group_id: string }; query: Pick<UpdateGroupProxyRequest, 'update_mask'> },
      UpdateGroupProxyRequest['group'],
      Group
    >;
  };
  '/api/2.0/identity/groups/{group_id}/direct-members': {
    /** `WorkspaceIamV2.createDirectGroupMemberProxy` */
    post: RestOperation<
      { path: { group_id: string } },
      CreateDirectGroupMemberProxyRequest['direct_group_member'],
      DirectGroupMember
    >;
    /** `WorkspaceIamV2.listDirectGroupMembersProxy` */
    get: RestOperation<
      { path: { group_id: string }; query?: Pick<ListDirectGroupMembersProxyRequest, 'page_size' | 'page_token'> },
      never,
      ListDirectGroupMembersResponse
    >;
  };
  '/api/2.0/identity/groups/{group_id}/direct-members/{principal_id}': {
    /** `WorkspaceIamV2.deleteDirectGroupMemberProxy` */
    delete: RestOperation<{ path: { group_id: string; principal_id: string } }, never, never>;
    /** `WorkspaceIamV2.getDirectGroupMemberProxy` */
    get: RestOperation<{ path: { group_id: string; principal_id: string } }, never, DirectGroupMember>;
  };
  '/api/2.0/identity/principals/{principal_id}/transitive-parent-groups': {
    /** `WorkspaceIamV2.listTransitiveParentGroupsProxy` */
    get: RestOperation<
      {
        path: { principal_id: string };
        query?: Pick<ListTransitiveParentGroupsProxyRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListTransitiveParentGroupsResponse
    >;
  };
  '/api/2.0/identity/principals/{principal_id}/workspace-identity-detail': {
    /** `WorkspaceIamV2.getWorkspaceIdentityDetail` */
    get: RestOperation<{ path: { principal_id: string } }, never, WorkspaceIdentityDetail>;
    /** `WorkspaceIamV2.updateWorkspaceIdentityDetail` */
    patch: RestOperation<
      { path: { principal_id: string }; query: Pick<UpdateWorkspaceIdentityDetailRequest, 'update_mask'> },
      UpdateWorkspaceIdentityDetailRequest['workspace_identity_detail'],
      WorkspaceIdentityDetail
    >;
  };
  '/api/2.0/identity/service-principals': {
    /** `WorkspaceIamV2.createServicePrincipalProxy` */
    post: RestOperation<
      { query?: Pick<CreateServicePrincipalProxyRequest, 'parent'> },
      CreateServicePrincipalProxyRequest['service_principal'],
      ServicePrincipal
    >;
    /** `WorkspaceIamV2.listServicePrincipalsProxy` */
    get: RestOperation<
      { query?: Pick<ListServicePrincipalsProxyRequest, 'filter' | 'page_size' | 'page_token' | 'parent'> },
      never,
      ListServicePrincipalsResponse
    >;
  };
  '/api/2.0/identity/service-principals/resolve-by-external-id': {
    /** `WorkspaceIamV2.resolveServicePrincipalProxy` */
    post: RestOperation<{}, ResolveServicePrincipalProxyRequest, ResolveServicePrincipalResponse>;
  };
  '/api/2.0/identity/service-principals/{service_principal_id}': {
    /** `WorkspaceIamV2.deleteServicePrincipalProxy` */
    delete: RestOperation<{ path: { service_principal_id: string } }, never, never>;
    /** `WorkspaceIamV2.getServicePrincipalProxy` */
    get: RestOperation<{ path: { service_principal_id: string } }, never, ServicePrincipal>;
    /** `WorkspaceIamV2.updateServicePrincipalProxy` */
    patch: RestOperation<
      { path: { service_principal_id: string }; query: Pick<UpdateServicePrincipalProxyRequest, 'update_mask'> },
      UpdateServicePrincipalProxyRequest['service_principal'],
      ServicePrincipal
    >;
  };
  '/api/2.0/identity/users': {
    /** `WorkspaceIamV2.createUserProxy` */
    post: RestOperation<{ query?: Pick<CreateUserProxyRequest, 'parent'> }, CreateUserProxyRequest['user'], User>;
    /** `WorkspaceIamV2.listUsersProxy` */
    get: RestOperation<
      { query?: Pick<ListUsersProxyRequest, 'filter' | 'page_size' | 'page_token' | 'parent'> },
      never,
      ListUsersResponse
    >;
  };
  '/api/2.0/identity/users/resolve-by-external-id': {
    /** `WorkspaceIamV2.resolveUserProxy` */
    post: RestOperation<{}, ResolveUserProxyRequest, ResolveUserResponse>;
  };
  '/api/2.0/identity/users/{user_id}': {
    /** `WorkspaceIamV2.deleteUserProxy` */
    delete: RestOperation<{ path: { user_id: string } }, never, never>;
    /** `WorkspaceIamV2.getUserProxy` */
    get: RestOperation<{ path: { user_id: string } }, never, User>;
    /** `WorkspaceIamV2.updateUserProxy` */
    patch: RestOperation<
      { path: { user_id: string }; query: Pick<UpdateUserProxyRequest, 'update_mask'> },
      UpdateUserProxyRequest['user'],
      User
    >;
  };
  '/api/2.0/identity/workspace-access-details/{principal_id}': {
    /** `WorkspaceIamV2.getWorkspaceAccessDetailLocal` */
    get: RestOperation<
      { path: { principal_id: string }; query?: Pick<GetWorkspaceAccessDetailLocalRequest, 'view'> },
      never,
      WorkspaceAccessDetail
    >;
  };
  '/api/2.0/identity/workspace-assignment-details': {
    /** `WorkspaceIamV2.createWorkspaceAssignmentDetailProxy` */
    post: RestOperation<
      {},
      CreateWorkspaceAssignmentDetailProxyRequest['workspace_assignment_detail'],
      WorkspaceAssignmentDetail
    >;
    /** `WorkspaceIamV2.listWorkspaceAssignmentDetailsProxy` */
    get: RestOperation<
      { query?: Pick<ListWorkspaceAssignmentDetailsProxyRequest, 'page_size' | 'page_token'> },
      never,
      ListWorkspaceAssignmentDetailsResponse
    >;
  };
  '/api/2.0/identity/workspace-assignment-details/{principal_id}': {
    /** `WorkspaceIamV2.deleteWorkspaceAssignmentDetailProxy` */
    delete: RestOperation<
      { path: { principal_id: DeleteWorkspaceAssignmentDetailProxyRequest['principal_id'] } },
      never,
      never
    >;
    /** `WorkspaceIamV2.getWorkspaceAssignmentDetailProxy` */
    get: RestOperation<
      { path: { principal_id: GetWorkspaceAssignmentDetailProxyRequest['principal_id'] } },
      never,
      WorkspaceAssignmentDetail
    >;
    /** `WorkspaceIamV2.updateWorkspaceAssignmentDetailProxy` */
    patch: RestOperation<
      {
        path: { principal_id: UpdateWorkspaceAssignmentDetailProxyRequest['principal_id'] };
        query: Pick<UpdateWorkspaceAssignmentDetailProxyRequest, 'update_mask'>;
      },
      UpdateWorkspaceAssignmentDetailProxyRequest['workspace_assignment_detail'],
      WorkspaceAssignmentDetail
    >;
  };
  '/api/2.0/identity/workspace-assignments': {
    /** `WorkspaceIamV2.createWorkspaceAssignmentProxy` */
    post: RestOperation<
      { query?: Pick<CreateWorkspaceAssignmentProxyRequest, 'parent'> },
      CreateWorkspaceAssignmentProxyRequest['workspace_assignment'],
      WorkspaceAssignment
    >;
    /** `WorkspaceIamV2.listWorkspaceAssignmentsProxy` */
    get: RestOperation<
      { query?: Pick<ListWorkspaceAssignmentsProxyRequest, 'page_size' | 'page_token' | 'parent'> },
      never,
      ListWorkspaceAssignmentsResponse
    >;
  };
  '/api/2.0/identity/workspace-assignments/{principal_id}': {
    /** `WorkspaceIamV2.deleteWorkspaceAssignmentProxy` */
    delete: RestOperation<{ path: { principal_id: string } }, never, never>;
    /** `WorkspaceIamV2.getWorkspaceAssignmentProxy` */
    get: RestOperation<{ path: { principal_id: string } }, never, WorkspaceAssignment>;
    /** `WorkspaceIamV2.updateWorkspaceAssignmentProxy` */
    patch: RestOperation<
      { path: { principal_id: string }; query: Pick<UpdateWorkspaceAssignmentProxyRequest, 'update_mask'> },
      UpdateWorkspaceAssignmentProxyRequest['workspace_assignment'],
      WorkspaceAssignment
    >;
  };
}
