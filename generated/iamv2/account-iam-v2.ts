// Generated from api/iamv2.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateDirectGroupMemberRequest,
  CreateGroupRequest,
  CreateIdentityVisibilityFilterRequest,
  CreateServicePrincipalRequest,
  CreateUserRequest,
  CreateWorkspaceAssignmentDetailRequest,
  CreateWorkspaceAssignmentRequest,
  DeleteDirectGroupMemberRequest,
  DeleteGroupRequest,
  DeleteIdentityVisibilityFilterRequest,
  DeleteServicePrincipalRequest,
  DeleteUserRequest,
  DeleteWorkspaceAssignmentDetailRequest,
  DeleteWorkspaceAssignmentRequest,
  DirectGroupMember,
  ExternalGroup,
  ExternalServicePrincipal,
  ExternalUser,
  GetDirectGroupMemberRequest,
  GetExternalGroupRequest,
  GetExternalServicePrincipalRequest,
  GetExternalUserRequest,
  GetGroupRequest,
  GetIdentityVisibilityFilterRequest,
  GetServicePrincipalRequest,
  GetUserRequest,
  GetWorkspaceAccessDetailRequest,
  GetWorkspaceAssignmentDetailRequest,
  GetWorkspaceAssignmentRequest,
  Group,
  IdentityVisibilityFilter,
  ListDirectGroupMembersRequest,
  ListDirectGroupMembersResponse,
  ListGroupsRequest,
  ListGroupsResponse,
  ListIdentityVisibilityFiltersRequest,
  ListIdentityVisibilityFiltersResponse,
  ListServicePrincipalsRequest,
  ListServicePrincipalsResponse,
  ListTransitiveParentGroupsRequest,
  ListTransitiveParentGroupsResponse,
  ListUsersRequest,
  ListUsersResponse,
  ListWorkspaceAssignmentDetailsRequest,
  ListWorkspaceAssignmentDetailsResponse,
  ListWorkspaceAssignmentsRequest,
  ListWorkspaceAssignmentsResponse,
  ResolveGroupRequest,
  ResolveGroupResponse,
  ResolveServicePrincipalRequest,
  ResolveServicePrincipalResponse,
  ResolveUserRequest,
  ResolveUserResponse,
  ServicePrincipal,
  UpdateGroupRequest,
  UpdateServicePrincipalRequest,
  UpdateUserRequest,
  UpdateWorkspaceAssignmentDetailRequest,
  UpdateWorkspaceAssignmentRequest,
  User,
  WorkspaceAccessDetail,
  WorkspaceAssignment,
  WorkspaceAssignmentDetail,
} from './types.js';

/** The operations of AccountIamV2. */
export class AccountIamV2Service extends Service {
  /**
   * Calls `POST /api/2.0/identity/{parent}/direct-members`, where `parent` has the form
   * `accounts/{account_id}/groups/{group_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/createdirectgroupmember)
   */
  createDirectGroupMember(request: CreateDirectGroupMemberRequest, options?: CallOptions): Promise<DirectGroupMember> {
    return call(this.api, operations.createDirectGroupMember, request, options);
  }

  /**
   * Calls `POST /api/2.0/identity/{parent}/groups`, where `parent` has the form
   * `accounts/{account_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/creategroup)
   */
  createGroup(request: CreateGroupRequest, options?: CallOptions): Promise<Group> {
    return call(this.api, operations.createGroup, request, options);
  }

  /**
   * Calls `POST /api/2.0/identity/{parent}/identity-visibility-filters`, where `parent` has the form
   * `accounts/{account_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/createidentityvisibilityfilter)
   */
  createIdentityVisibilityFilter(
    request: CreateIdentityVisibilityFilterRequest,
    options?: CallOptions,
  ): Promise<IdentityVisibilityFilter> {
    return call(this.api, operations.createIdentityVisibilityFilter, request, options);
  }

  /**
   * Calls `POST /api/2.0/identity/{parent}/service-principals`, where `parent` has the form
   * `accounts/{account_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/createserviceprincipal)
   */
  createServicePrincipal(request: CreateServicePrincipalRequest, options?: CallOptions): Promise<ServicePrincipal> {
    return call(this.api, operations.createServicePrincipal, request, options);
  }

  /**
   * Calls `POST /api/2.0/identity/{parent}/users`, where `parent` has the form
   * `accounts/{account_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/createuser)
   */
  createUser(request: CreateUserRequest, options?: CallOptions): Promise<User> {
    return call(this.api, operations.createUser, request, options);
  }

  /**
   * Calls `POST /api/2.0/identity/{parent}/workspace-assignments`, where `parent` has the form
   * `accounts/{account_id}/workspaces/{workspace_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/createworkspaceassignment)
   */
  createWorkspaceAssignment(
    request: CreateWorkspaceAssignmentRequest,
    options?: CallOptions,
  ): Promise<WorkspaceAssignment> {
    return call(this.api, operations.createWorkspaceAssignment, request, options);
  }

  /**
   * Calls
   * `POST /api/2.0/identity/accounts/{account_id}/workspaces/{workspace_id}/workspace-assignment-details`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/createworkspaceassignmentdetail)
   */
  createWorkspaceAssignmentDetail(
    request: CreateWorkspaceAssignmentDetailRequest,
    options?: CallOptions,
  ): Promise<WorkspaceAssignmentDetail> {
    return call(this.api, operations.createWorkspaceAssignmentDetail, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/identity/{name}`, where `name` has the form
   * `accounts/{account_id}/groups/{group_id}/direct-members/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/deletedirectgroupmember)
   */
  deleteDirectGroupMember(request: DeleteDirectGroupMemberRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteDirectGroupMember, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/identity/{name}`, where `name` has the form
   * `accounts/{account_id}/groups/{group_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/deletegroup)
   */
  deleteGroup(request: DeleteGroupRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteGroup, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/identity/{name}`, where `name` has the form
   * `accounts/{account_id}/identity-visibility-filters/{identity_visibility_filter_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/deleteidentityvisibilityfilter)
   */
  deleteIdentityVisibilityFilter(request: DeleteIdentityVisibilityFilterRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteIdentityVisibilityFilter, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/identity/{name}`, where `name` has the form
   * `accounts/{account_id}/service-principals/{service_principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/deleteserviceprincipal)
   */
  deleteServicePrincipal(request: DeleteServicePrincipalRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteServicePrincipal, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/identity/{name}`, where `name` has the form
   * `accounts/{account_id}/users/{user_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/deleteuser)
   */
  deleteUser(request: DeleteUserRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteUser, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/identity/{name}`, where `name` has the form
   * `accounts/{account_id}/workspaces/{workspace_id}/workspace-assignments/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/deleteworkspaceassignment)
   */
  deleteWorkspaceAssignment(request: DeleteWorkspaceAssignmentRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteWorkspaceAssignment, request, options);
  }

  /**
   * Calls
   * `DELETE /api/2.0/identity/accounts/{account_id}/workspaces/{workspace_id}/workspace-assignment-details/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/deleteworkspaceassignmentdetail)
   */
  deleteWorkspaceAssignmentDetail(
    request: DeleteWorkspaceAssignmentDetailRequest,
    options?: CallOptions,
  ): Promise<void> {
    return call(this.api, operations.deleteWorkspaceAssignmentDetail, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{name}`, where `name` has the form
   * `accounts/{account_id}/groups/{group_id}/direct-members/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/getdirectgroupmember)
   */
  getDirectGroupMember(request: GetDirectGroupMemberRequest, options?: CallOptions): Promise<DirectGroupMember> {
    return call(this.api, operations.getDirectGroupMember, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{name}`, where `name` has the form
   * `accounts/{account_id}/external-groups/{external_group_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/getexternalgroup)
   */
  getExternalGroup(request: GetExternalGroupRequest, options?: CallOptions): Promise<ExternalGroup> {
    return call(this.api, operations.getExternalGroup, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{name}`, where `name` has the form
   * `accounts/{account_id}/external-service-principals/{external_service_principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/getexternalserviceprincipal)
   */
  getExternalServicePrincipal(
    request: GetExternalServicePrincipalRequest,
    options?: CallOptions,
  ): Promise<ExternalServicePrincipal> {
    return call(this.api, operations.getExternalServicePrincipal, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{name}`, where `name` has the form
   * `accounts/{account_id}/external-users/{external_user_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/getexternaluser)
   */
  getExternalUser(request: GetExternalUserRequest, options?: CallOptions): Promise<ExternalUser> {
    return call(this.api, operations.getExternalUser, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{name}`, where `name` has the form
   * `accounts/{account_id}/groups/{group_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/getgroup)
   */
  getGroup(request: GetGroupRequest, options?: CallOptions): Promise<Group> {
    return call(this.api, operations.getGroup, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{name}`, where `name` has the form
   * `accounts/{account_id}/identity-visibility-filters/{identity_visibility_filter_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/getidentityvisibilityfilter)
   */
  getIdentityVisibilityFilter(
    request: GetIdentityVisibilityFilterRequest,
    options?: CallOptions,
  ): Promise<IdentityVisibilityFilter> {
    return call(this.api, operations.getIdentityVisibilityFilter, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{name}`, where `name` has the form
   * `accounts/{account_id}/service-principals/{service_principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/getserviceprincipal)
   */
  getServicePrincipal(request: GetServicePrincipalRequest, options?: CallOptions): Promise<ServicePrincipal> {
    return call(this.api, operations.getServicePrincipal, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{name}`, where `name` has the form
   * `accounts/{account_id}/users/{user_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/getuser)
   */
  getUser(request: GetUserRequest, options?: CallOptions): Promise<User> {
    return call(this.api, operations.getUser, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{name}`, where `name` has the form
   * `accounts/{account_id}/workspaces/{workspace_id}/workspace-access-details/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/getworkspaceaccessdetail)
   */
  getWorkspaceAccessDetail(
    request: GetWorkspaceAccessDetailRequest,
    options?: CallOptions,
  ): Promise<WorkspaceAccessDetail> {
    return call(this.api, operations.getWorkspaceAccessDetail, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{name}`, where `name` has the form
   * `accounts/{account_id}/workspaces/{workspace_id}/workspace-assignments/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/getworkspaceassignment)
   */
  getWorkspaceAssignment(request: GetWorkspaceAssignmentRequest, options?: CallOptions): Promise<WorkspaceAssignment> {
    return call(this.api, operations.getWorkspaceAssignment, request, options);
  }

  /**
   * Calls
   * `GET /api/2.0/identity/accounts/{account_id}/workspaces/{workspace_id}/workspace-assignment-details/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/getworkspaceassignmentdetail)
   */
  getWorkspaceAssignmentDetail(
    request: GetWorkspaceAssignmentDetailRequest,
    options?: CallOptions,
  ): Promise<WorkspaceAssignmentDetail> {
    return call(this.api, operations.getWorkspaceAssignmentDetail, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{parent}/direct-members`, where `parent` has the form
   * `accounts/{account_id}/groups/{group_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/listdirectgroupmembers)
   */
  listDirectGroupMembers(
    request: ListDirectGroupMembersRequest,
    options?: CallOptions,
  ): Paged<DirectGroupMember, ListDirectGroupMembersResponse> {
    return paginate(this.api, operations.listDirectGroupMembers, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{parent}/groups`, where `parent` has the form
   * `accounts/{account_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/listgroups)
   */
  listGroups(request: ListGroupsRequest, options?: CallOptions): Paged<Group, ListGroupsResponse> {
    return paginate(this.api, operations.listGroups, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{parent}/identity-visibility-filters`, where `parent` has the form
   * `accounts/{account_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/listidentityvisibilityfilters)
   */
  listIdentityVisibilityFilters(
    request: ListIdentityVisibilityFiltersRequest,
    options?: CallOptions,
  ): Paged<IdentityVisibilityFilter, ListIdentityVisibilityFiltersResponse> {
    return paginate(this.api, operations.listIdentityVisibilityFilters, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{parent}/service-principals`, where `parent` has the form
   * `accounts/{account_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/listserviceprincipals)
   */
  listServicePrincipals(
    request: ListServicePrincipalsRequest,
    options?: CallOptions,
  ): Paged<ServicePrincipal, ListServicePrincipalsResponse> {
    return paginate(this.api, operations.listServicePrincipals, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{parent}/transitive-parent-groups`, where `parent` has the form
   * `accounts/{account_id}/principals/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/listtransitiveparentgroups)
   */
  listTransitiveParentGroups(
    request: ListTransitiveParentGroupsRequest,
    options?: CallOptions,
  ): Promise<ListTransitiveParentGroupsResponse> {
    return call(this.api, operations.listTransitiveParentGroups, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{parent}/users`, where `parent` has the form
   * `accounts/{account_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/listusers)
   */
  listUsers(request: ListUsersRequest, options?: CallOptions): Paged<User, ListUsersResponse> {
    return paginate(this.api, operations.listUsers, request, options);
  }

  /**
   * Calls
   * `GET /api/2.0/identity/accounts/{account_id}/workspaces/{workspace_id}/workspace-assignment-details`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/listworkspaceassignmentdetails)
   */
  listWorkspaceAssignmentDetails(
    request: ListWorkspaceAssignmentDetailsRequest,
    options?: CallOptions,
  ): Paged<WorkspaceAssignmentDetail, ListWorkspaceAssignmentDetailsResponse> {
    return paginate(this.api, operations.listWorkspaceAssignmentDetails, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{parent}/workspace-assignments`, where `parent` has the form
   * `accounts/{account_id}/workspaces/{workspace_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/listworkspaceassignments)
   */
  listWorkspaceAssignments(
    request: ListWorkspaceAssignmentsRequest,
    options?: CallOptions,
  ): Paged<WorkspaceAssignment, ListWorkspaceAssignmentsResponse> {
    return paginate(this.api, operations.listWorkspaceAssignments, request, options);
  }

  /**
   * Calls `POST /api/2.0/identity/accounts/{account_id}/groups/resolve-by-external-id`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/resolvegroup)
   */
  resolveGroup(request: ResolveGroupRequest, options?: CallOptions): Promise<ResolveGroupResponse> {
    return call(this.api, operations.resolveGroup, request, options);
  }

  /**
   * Calls `POST /api/2.0/identity/accounts/{account_id}/service-principals/resolve-by-external-id`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/resolveserviceprincipal)
   */
  resolveServicePrincipal(
    request: ResolveServicePrincipalRequest,
    options?: CallOptions,
  ): Promise<ResolveServicePrincipalResponse> {
    return call(this.api, operations.resolveServicePrincipal, request, options);
  }

  /**
   * Calls `POST /api/2.0/identity/accounts/{account_id}/users/resolve-by-external-id`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/resolveuser)
   */
  resolveUser(request: ResolveUserRequest, options?: CallOptions): Promise<ResolveUserResponse> {
    return call(this.api, operations.resolveUser, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/identity/{name}`, where `name` has the form
   * `accounts/{account_id}/groups/{group_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/updategroup)
   */
  updateGroup(request: UpdateGroupRequest, options?: CallOptions): Promise<Group> {
    return call(this.api, operations.updateGroup, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/identity/{name}`, where `name` has the form
   * `accounts/{account_id}/service-principals/{service_principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/updateserviceprincipal)
   */
  updateServicePrincipal(request: UpdateServicePrincipalRequest, options?: CallOptions): Promise<ServicePrincipal> {
    return call(this.api, operations.updateServicePrincipal, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/identity/{name}`, where `name` has the form
   * `accounts/{account_id}/users/{user_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/updateuser)
   */
  updateUser(request: UpdateUserRequest, options?: CallOptions): Promise<User> {
    return call(this.api, operations.updateUser, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/identity/{name}`, where `name` has the form
   * `accounts/{account_id}/workspaces/{workspace_id}/workspace-assignments/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/updateworkspaceassignment)
   */
  updateWorkspaceAssignment(
    request: UpdateWorkspaceAssignmentRequest,
    options?: CallOptions,
  ): Promise<WorkspaceAssignment> {
    return call(this.api, operations.updateWorkspaceAssignment, request, options);
  }

  /**
   * Calls
   * `PATCH /api/2.0/identity/accounts/{account_id}/workspaces/{workspace_id}/workspace-assignment-details/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountiamv2/updateworkspaceassignmentdetail)
   */
  updateWorkspaceAssignmentDetail(
    request: UpdateWorkspaceAssignmentDetailRequest,
    options?: CallOptions,
  ): Promise<WorkspaceAssignmentDetail> {
    return call(this.api, operations.updateWorkspaceAssignmentDetail, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createDirectGroupMember: {
    id: 'AccountIamV2.createDirectGroupMember',
    route: 'POST /api/2.0/identity/{parent=accounts/*/groups/*}/direct-members',
    body: 'direct_group_member',
    account: true,
  } satisfies Operation<CreateDirectGroupMemberRequest, DirectGroupMember>,
  createGroup: {
    id: 'AccountIamV2.createGroup',
    route: 'POST /api/2.0/identity/{parent=accounts/*}/groups',
    body: 'group',
    account: true,
  } satisfies Operation<CreateGroupRequest, Group>,
  createIdentityVisibilityFilter: {
    id: 'AccountIamV2.createIdentityVisibilityFilter',
    route: 'POST /api/2.0/identity/{parent=accounts/*}/identity-visibility-filters',
    query: ['identity_visibility_filter_id'],
    body: 'identity_visibility_filter',
    account: true,
  } satisfies Operation<CreateIdentityVisibilityFilterRequest, IdentityVisibilityFilter>,
  createServicePrincipal: {
    id: 'AccountIamV2.createServicePrincipal',
    route: 'POST /api/2.0/identity/{parent=accounts/*}/service-principals',
    body: 'service_principal',
    account: true,
  } satisfies Operation<CreateServicePrincipalRequest, ServicePrincipal>,
  createUser: {
    id: 'AccountIamV2.createUser',
    route: 'POST /api/2.0/identity/{parent=accounts/*}/users',
    body: 'user',
    account: true,
  } satisfies Operation<CreateUserRequest, User>,
  createWorkspaceAssignment: {
    id: 'AccountIamV2.createWorkspaceAssignment',
    route: 'POST /api/2.0/identity/{parent=accounts/*/workspaces/*}/workspace-assignments',
    body: 'workspace_assignment',
    account: true,
  } satisfies Operation<CreateWorkspaceAssignmentRequest, WorkspaceAssignment>,
  createWorkspaceAssignmentDetail: {
    id: 'AccountIamV2.createWorkspaceAssignmentDetail',
    route: 'POST /api/2.0/identity/accounts/{account_id}/workspaces/{workspace_id}/workspace-assignment-details',
    body: 'workspace_assignment_detail',
    account: true,
  } satisfies Operation<CreateWorkspaceAssignmentDetailRequest, WorkspaceAssignmentDetail>,
  deleteDirectGroupMember: {
    id: 'AccountIamV2.deleteDirectGroupMember',
    route: 'DELETE /api/2.0/identity/{name=accounts/*/groups/*/direct-members/*}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteDirectGroupMemberRequest, void>,
  deleteGroup: {
    id: 'AccountIamV2.deleteGroup',
    route: 'DELETE /api/2.0/identity/{name=accounts/*/groups/*}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteGroupRequest, void>,
  deleteIdentityVisibilityFilter: {
    id: 'AccountIamV2.deleteIdentityVisibilityFilter',
    route: 'DELETE /api/2.0/identity/{name=accounts/*/identity-visibility-filters/*}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteIdentityVisibilityFilterRequest, void>,
  deleteServicePrincipal: {
    id: 'AccountIamV2.deleteServicePrincipal',
    route: 'DELETE /api/2.0/identity/{name=accounts/*/service-principals/*}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteServicePrincipalRequest, void>,
  deleteUser: {
    id: 'AccountIamV2.deleteUser',
    route: 'DELETE /api/2.0/identity/{name=accounts/*/users/*}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteUserRequest, void>,
  deleteWorkspaceAssignment: {
    id: 'AccountIamV2.deleteWorkspaceAssignment',
    route: 'DELETE /api/2.0/identity/{name=accounts/*/workspaces/*/workspace-assignments/*}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteWorkspaceAssignmentRequest, void>,
  deleteWorkspaceAssignmentDetail: {
    id: 'AccountIamV2.deleteWorkspaceAssignmentDetail',
    route:
      'DELETE /api/2.0/identity/accounts/{account_id}/workspaces/{workspace_id}/workspace-assignment-details/{principal_id}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteWorkspaceAssignmentDetailRequest, void>,
  getDirectGroupMember: {
    id: 'AccountIamV2.getDirectGroupMember',
    route: 'GET /api/2.0/identity/{name=accounts/*/groups/*/direct-members/*}',
    account: true,
  } satisfies Operation<GetDirectGroupMemberRequest, DirectGroupMember>,
  getExternalGroup: {
    id: 'AccountIamV2.getExternalGroup',
    route: 'GET /api/2.0/identity/{name=accounts/*/external-groups/*}',
    account: true,
  } satisfies Operation<GetExternalGroupRequest, ExternalGroup>,
  getExternalServicePrincipal: {
    id: 'AccountIamV2.getExternalServicePrincipal',
    route: 'GET /api/2.0/identity/{name=accounts/*/external-service-principals/*}',
    account: true,
  } satisfies Operation<GetExternalServicePrincipalRequest, ExternalServicePrincipal>,
  getExternalUser: {
    id: 'AccountIamV2.getExternalUser',
    route: 'GET /api/2.0/identity/{name=accounts/*/external-users/*}',
    account: true,
  } satisfies Operation<GetExternalUserRequest, ExternalUser>,
  getGroup: {
    id: 'AccountIamV2.getGroup',
    route: 'GET /api/2.0/identity/{name=accounts/*/groups/*}',
    account: true,
  } satisfies Operation<GetGroupRequest, Group>,
  getIdentityVisibilityFilter: {
    id: 'AccountIamV2.getIdentityVisibilityFilter',
    route: 'GET /api/2.0/identity/{name=accounts/*/identity-visibility-filters/*}',
    account: true,
  } satisfies Operation<GetIdentityVisibilityFilterRequest, IdentityVisibilityFilter>,
  getServicePrincipal: {
    id: 'AccountIamV2.getServicePrincipal',
    route: 'GET /api/2.0/identity/{name=accounts/*/service-principals/*}',
    account: true,
  } satisfies Operation<GetServicePrincipalRequest, ServicePrincipal>,
  getUser: {
    id: 'AccountIamV2.getUser',
    route: 'GET /api/2.0/identity/{name=accounts/*/users/*}',
    account: true,
  } satisfies Operation<GetUserRequest, User>,
  getWorkspaceAccessDetail: {
    id: 'AccountIamV2.getWorkspaceAccessDetail',
    route: 'GET /api/2.0/identity/{name=accounts/*/workspaces/*/workspace-access-details/*}',
    query: ['view'],
    account: true,
  } satisfies Operation<GetWorkspaceAccessDetailRequest, WorkspaceAccessDetail>,
  getWorkspaceAssignment: {
    id: 'AccountIamV2.getWorkspaceAssignment',
    route: 'GET /api/2.0/identity/{name=accounts/*/workspaces/*/workspace-assignments/*}',
    account: true,
  } satisfies Operation<GetWorkspaceAssignmentRequest, WorkspaceAssignment>,
  getWorkspaceAssignmentDetail: {
    id: 'AccountIamV2.getWorkspaceAssignmentDetail',
    route:
      'GET /api/2.0/identity/accounts/{account_id}/workspaces/{workspace_id}/workspace-assignment-details/{principal_id}',
    account: true,
  } satisfies Operation<GetWorkspaceAssignmentDetailRequest, WorkspaceAssignmentDetail>,
  listDirectGroupMembers: {
    id: 'AccountIamV2.listDirectGroupMembers',
    route: 'GET /api/2.0/identity/{parent=accounts/*/groups/*}/direct-members',
    query: ['page_size', 'page_token'],
    account: true,
    paging: { items: 'direct_group_members', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListDirectGroupMembersRequest, ListDirectGroupMembersResponse>,
  listGroups: {
    id: 'AccountIamV2.listGroups',
    route: 'GET /api/2.0/identity/{parent=accounts/*}/groups',
    query: ['filter', 'page_size', 'page_token'],
    account: true,
    paging: { items: 'groups', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListGroupsRequest, ListGroupsResponse>,
  listIdentityVisibilityFilters: {
    id: 'AccountIamV2.listIdentityVisibilityFilters',
    route: 'GET /api/2.0/identity/{parent=accounts/*}/identity-visibility-filters',
    query: ['page_size', 'page_token'],
    account: true,
    paging: { items: 'identity_visibility_filters', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListIdentityVisibilityFiltersRequest, ListIdentityVisibilityFiltersResponse>,
  listServicePrincipals: {
    id: 'AccountIamV2.listServicePrincipals',
    route: 'GET /api/2.0/identity/{parent=accounts/*}/service-principals',
    query: ['filter', 'page_size', 'page_token'],
    account: true,
    paging: { items: 'service_principals', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListServicePrincipalsRequest, ListServicePrincipalsResponse>,
  listTransitiveParentGroups: {
    id: 'AccountIamV2.listTransitiveParentGroups',
    route: 'GET /api/2.0/identity/{parent=accounts/*/principals/*}/transitive-parent-groups',
    query: ['page_size', 'page_token'],
    account: true,
  } satisfies Operation<ListTransitiveParentGroupsRequest, ListTransitiveParentGroupsResponse>,
  listUsers: {
    id: 'AccountIamV2.listUsers',
    route: 'GET /api/2.0/identity/{parent=accounts/*}/users',
    query: ['filter', 'page_size', 'page_token'],
    account: true,
    paging: { items: 'users', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListUsersRequest, ListUsersResponse>,
  listWorkspaceAssignmentDetails: {
    id: 'AccountIamV2.listWorkspaceAssignmentDetails',
    route: 'GET /api/2.0/identity/accounts/{account_id}/workspaces/{workspace_id}/workspace-assignment-details',
    query: ['page_size', 'page_token'],
    account: true,
    paging: { items: 'workspace_assignment_details', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListWorkspaceAssignmentDetailsRequest, ListWorkspaceAssignmentDetailsResponse>,
  listWorkspaceAssignments: {
    id: 'AccountIamV2.listWorkspaceAssignments',
    route: 'GET /api/2.0/identity/{parent=accounts/*/workspaces/*}/workspace-assignments',
    query: ['page_size', 'page_token'],
    account: true,
    paging: { items: 'workspace_assignments', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListWorkspaceAssignmentsRequest, ListWorkspaceAssignmentsResponse>,
  resolveGroup: {
    id: 'AccountIamV2.resolveGroup',
    route: 'POST /api/2.0/identity/accounts/{account_id}/groups/resolve-by-external-id',
    body: true,
    account: true,
  } satisfies Operation<ResolveGroupRequest, ResolveGroupResponse>,
  resolveServicePrincipal: {
    id: 'AccountIamV2.resolveServicePrincipal',
    route: 'POST /api/2.0/identity/accounts/{account_id}/service-principals/resolve-by-external-id',
    body: true,
    account: true,
  } satisfies Operation<ResolveServicePrincipalRequest, ResolveServicePrincipalResponse>,
  resolveUser: {
    id: 'AccountIamV2.resolveUser',
    route: 'POST /api/2.0/identity/accounts/{account_id}/users/resolve-by-external-id',
    body: true,
    account: true,
  } satisfies Operation<ResolveUserRequest, ResolveUserResponse>,
  updateGroup: {
    id: 'AccountIamV2.updateGroup',
    route: 'PATCH /api/2.0/identity/{name=accounts/*/groups/*}',
    query: ['update_mask'],
    body: 'group',
    account: true,
  } satisfies Operation<UpdateGroupRequest, Group>,
  updateServicePrincipal: {
    id: 'AccountIamV2.updateServicePrincipal',
    route: 'PATCH /api/2.0/identity/{name=accounts/*/service-principals/*}',
    query: ['update_mask'],
    body: 'service_principal',
    account: true,
  } satisfies Operation<UpdateServicePrincipalRequest, ServicePrincipal>,
  updateUser: {
    id: 'AccountIamV2.updateUser',
    route: 'PATCH /api/2.0/identity/{name=accounts/*/users/*}',
    query: ['update_mask'],
    body: 'user',
    account: true,
  } satisfies Operation<UpdateUserRequest, User>,
  updateWorkspaceAssignment: {
    id: 'AccountIamV2.updateWorkspaceAssignment',
    route: 'PATCH /api/2.0/identity/{name=accounts/*/workspaces/*/workspace-assignments/*}',
    query: ['update_mask'],
    body: 'workspace_assignment',
    account: true,
  } satisfies Operation<UpdateWorkspaceAssignmentRequest, WorkspaceAssignment>,
  updateWorkspaceAssignmentDetail: {
    id: 'AccountIamV2.updateWorkspaceAssignmentDetail',
    route:
      'PATCH /api/2.0/identity/accounts/{account_id}/workspaces/{workspace_id}/workspace-assignment-details/{principal_id}',
    query: ['update_mask'],
    body: 'workspace_assignment_detail',
    account: true,
  } satisfies Operation<UpdateWorkspaceAssignmentDetailRequest, WorkspaceAssignmentDetail>,
};
