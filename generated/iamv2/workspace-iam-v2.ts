// Generated from api/iamv2.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateDirectGroupMemberProxyRequest,
  CreateGroupProxyRequest,
  CreateServicePrincipalProxyRequest,
  CreateUserProxyRequest,
  CreateWorkspaceAssignmentDetailProxyRequest,
  CreateWorkspaceAssignmentProxyRequest,
  DeleteDirectGroupMemberProxyRequest,
  DeleteGroupProxyRequest,
  DeleteServicePrincipalProxyRequest,
  DeleteUserProxyRequest,
  DeleteWorkspaceAssignmentDetailProxyRequest,
  DeleteWorkspaceAssignmentProxyRequest,
  DirectGroupMember,
  ExternalGroup,
  ExternalServicePrincipal,
  ExternalUser,
  GetDirectGroupMemberProxyRequest,
  GetExternalGroupProxyRequest,
  GetExternalServicePrincipalProxyRequest,
  GetExternalUserProxyRequest,
  GetGroupProxyRequest,
  GetServicePrincipalProxyRequest,
  GetUserProxyRequest,
  GetWorkspaceAccessDetailLocalRequest,
  GetWorkspaceAssignmentDetailProxyRequest,
  GetWorkspaceAssignmentProxyRequest,
  GetWorkspaceIdentityDetailRequest,
  Group,
  ListDirectGroupMembersProxyRequest,
  ListDirectGroupMembersResponse,
  ListGroupsProxyRequest,
  ListGroupsResponse,
  ListServicePrincipalsProxyRequest,
  ListServicePrincipalsResponse,
  ListTransitiveParentGroupsProxyRequest,
  ListTransitiveParentGroupsResponse,
  ListUsersProxyRequest,
  ListUsersResponse,
  ListWorkspaceAssignmentDetailsProxyRequest,
  ListWorkspaceAssignmentDetailsResponse,
  ListWorkspaceAssignmentsProxyRequest,
  ListWorkspaceAssignmentsResponse,
  ResolveGroupProxyRequest,
  ResolveGroupResponse,
  ResolveServicePrincipalProxyRequest,
  ResolveServicePrincipalResponse,
  ResolveUserProxyRequest,
  ResolveUserResponse,
  ServicePrincipal,
  UpdateGroupProxyRequest,
  UpdateServicePrincipalProxyRequest,
  UpdateUserProxyRequest,
  UpdateWorkspaceAssignmentDetailProxyRequest,
  UpdateWorkspaceAssignmentProxyRequest,
  UpdateWorkspaceIdentityDetailRequest,
  User,
  WorkspaceAccessDetail,
  WorkspaceAssignment,
  WorkspaceAssignmentDetail,
  WorkspaceIdentityDetail,
} from './types.js';

/** The operations of WorkspaceIamV2. */
export class WorkspaceIamV2Service extends Service {
  /**
   * Calls `POST /api/2.0/identity/{parent}/direct-members`, where `parent` has the form
   * `groups/{group_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/createdirectgroupmemberproxy)
   */
  createDirectGroupMemberProxy(
    request: CreateDirectGroupMemberProxyRequest,
    options?: CallOptions,
  ): Promise<DirectGroupMember> {
    return call(this.api, operations.createDirectGroupMemberProxy, request, options);
  }

  /**
   * Calls `POST /api/2.0/identity/groups`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/creategroupproxy)
   */
  createGroupProxy(request: CreateGroupProxyRequest, options?: CallOptions): Promise<Group> {
    return call(this.api, operations.createGroupProxy, request, options);
  }

  /**
   * Calls `POST /api/2.0/identity/service-principals`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/createserviceprincipalproxy)
   */
  createServicePrincipalProxy(
    request: CreateServicePrincipalProxyRequest,
    options?: CallOptions,
  ): Promise<ServicePrincipal> {
    return call(this.api, operations.createServicePrincipalProxy, request, options);
  }

  /**
   * Calls `POST /api/2.0/identity/users`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/createuserproxy)
   */
  createUserProxy(request: CreateUserProxyRequest, options?: CallOptions): Promise<User> {
    return call(this.api, operations.createUserProxy, request, options);
  }

  /**
   * Calls `POST /api/2.0/identity/workspace-assignment-details`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/createworkspaceassignmentdetailproxy)
   */
  createWorkspaceAssignmentDetailProxy(
    request: CreateWorkspaceAssignmentDetailProxyRequest,
    options?: CallOptions,
  ): Promise<WorkspaceAssignmentDetail> {
    return call(this.api, operations.createWorkspaceAssignmentDetailProxy, request, options);
  }

  /**
   * Calls `POST /api/2.0/identity/workspace-assignments`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/createworkspaceassignmentproxy)
   */
  createWorkspaceAssignmentProxy(
    request: CreateWorkspaceAssignmentProxyRequest,
    options?: CallOptions,
  ): Promise<WorkspaceAssignment> {
    return call(this.api, operations.createWorkspaceAssignmentProxy, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/identity/{name}`, where `name` has the form
   * `groups/{group_id}/direct-members/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/deletedirectgroupmemberproxy)
   */
  deleteDirectGroupMemberProxy(request: DeleteDirectGroupMemberProxyRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteDirectGroupMemberProxy, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/identity/{name}`, where `name` has the form `groups/{group_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/deletegroupproxy)
   */
  deleteGroupProxy(request: DeleteGroupProxyRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteGroupProxy, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/identity/{name}`, where `name` has the form
   * `service-principals/{service_principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/deleteserviceprincipalproxy)
   */
  deleteServicePrincipalProxy(request: DeleteServicePrincipalProxyRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteServicePrincipalProxy, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/identity/{name}`, where `name` has the form `users/{user_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/deleteuserproxy)
   */
  deleteUserProxy(request: DeleteUserProxyRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteUserProxy, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/identity/workspace-assignment-details/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/deleteworkspaceassignmentdetailproxy)
   */
  deleteWorkspaceAssignmentDetailProxy(
    request: DeleteWorkspaceAssignmentDetailProxyRequest,
    options?: CallOptions,
  ): Promise<void> {
    return call(this.api, operations.deleteWorkspaceAssignmentDetailProxy, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/identity/{name}`, where `name` has the form
   * `workspace-assignments/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/deleteworkspaceassignmentproxy)
   */
  deleteWorkspaceAssignmentProxy(request: DeleteWorkspaceAssignmentProxyRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteWorkspaceAssignmentProxy, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{name}`, where `name` has the form
   * `groups/{group_id}/direct-members/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/getdirectgroupmemberproxy)
   */
  getDirectGroupMemberProxy(
    request: GetDirectGroupMemberProxyRequest,
    options?: CallOptions,
  ): Promise<DirectGroupMember> {
    return call(this.api, operations.getDirectGroupMemberProxy, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{name}`, where `name` has the form
   * `external-groups/{external_group_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/getexternalgroupproxy)
   */
  getExternalGroupProxy(request: GetExternalGroupProxyRequest, options?: CallOptions): Promise<ExternalGroup> {
    return call(this.api, operations.getExternalGroupProxy, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{name}`, where `name` has the form
   * `external-service-principals/{external_service_principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/getexternalserviceprincipalproxy)
   */
  getExternalServicePrincipalProxy(
    request: GetExternalServicePrincipalProxyRequest,
    options?: CallOptions,
  ): Promise<ExternalServicePrincipal> {
    return call(this.api, operations.getExternalServicePrincipalProxy, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{name}`, where `name` has the form
   * `external-users/{external_user_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/getexternaluserproxy)
   */
  getExternalUserProxy(request: GetExternalUserProxyRequest, options?: CallOptions): Promise<ExternalUser> {
    return call(this.api, operations.getExternalUserProxy, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{name}`, where `name` has the form `groups/{group_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/getgroupproxy)
   */
  getGroupProxy(request: GetGroupProxyRequest, options?: CallOptions): Promise<Group> {
    return call(this.api, operations.getGroupProxy, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{name}`, where `name` has the form
   * `service-principals/{service_principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/getserviceprincipalproxy)
   */
  getServicePrincipalProxy(request: GetServicePrincipalProxyRequest, options?: CallOptions): Promise<ServicePrincipal> {
    return call(this.api, operations.getServicePrincipalProxy, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{name}`, where `name` has the form `users/{user_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/getuserproxy)
   */
  getUserProxy(request: GetUserProxyRequest, options?: CallOptions): Promise<User> {
    return call(this.api, operations.getUserProxy, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{name}`, where `name` has the form
   * `workspace-access-details/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/getworkspaceaccessdetaillocal)
   */
  getWorkspaceAccessDetailLocal(
    request: GetWorkspaceAccessDetailLocalRequest,
    options?: CallOptions,
  ): Promise<WorkspaceAccessDetail> {
    return call(this.api, operations.getWorkspaceAccessDetailLocal, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/workspace-assignment-details/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/getworkspaceassignmentdetailproxy)
   */
  getWorkspaceAssignmentDetailProxy(
    request: GetWorkspaceAssignmentDetailProxyRequest,
    options?: CallOptions,
  ): Promise<WorkspaceAssignmentDetail> {
    return call(this.api, operations.getWorkspaceAssignmentDetailProxy, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{name}`, where `name` has the form
   * `workspace-assignments/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/getworkspaceassignmentproxy)
   */
  getWorkspaceAssignmentProxy(
    request: GetWorkspaceAssignmentProxyRequest,
    options?: CallOptions,
  ): Promise<WorkspaceAssignment> {
    return call(this.api, operations.getWorkspaceAssignmentProxy, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{name}`, where `name` has the form
   * `principals/{principal_id}/workspace-identity-detail`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/getworkspaceidentitydetail)
   */
  getWorkspaceIdentityDetail(
    request: GetWorkspaceIdentityDetailRequest,
    options?: CallOptions,
  ): Promise<WorkspaceIdentityDetail> {
    return call(this.api, operations.getWorkspaceIdentityDetail, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{parent}/direct-members`, where `parent` has the form
   * `groups/{group_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/listdirectgroupmembersproxy)
   */
  listDirectGroupMembersProxy(
    request: ListDirectGroupMembersProxyRequest,
    options?: CallOptions,
  ): Paged<DirectGroupMember, ListDirectGroupMembersResponse> {
    return paginate(this.api, operations.listDirectGroupMembersProxy, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/groups`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/listgroupsproxy)
   */
  listGroupsProxy(request: ListGroupsProxyRequest = {}, options?: CallOptions): Paged<Group, ListGroupsResponse> {
    return paginate(this.api, operations.listGroupsProxy, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/service-principals`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/listserviceprincipalsproxy)
   */
  listServicePrincipalsProxy(
    request: ListServicePrincipalsProxyRequest = {},
    options?: CallOptions,
  ): Paged<ServicePrincipal, ListServicePrincipalsResponse> {
    return paginate(this.api, operations.listServicePrincipalsProxy, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/{parent}/transitive-parent-groups`, where `parent` has the form
   * `principals/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/listtransitiveparentgroupsproxy)
   */
  listTransitiveParentGroupsProxy(
    request: ListTransitiveParentGroupsProxyRequest,
    options?: CallOptions,
  ): Promise<ListTransitiveParentGroupsResponse> {
    return call(this.api, operations.listTransitiveParentGroupsProxy, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/users`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/listusersproxy)
   */
  listUsersProxy(request: ListUsersProxyRequest = {}, options?: CallOptions): Paged<User, ListUsersResponse> {
    return paginate(this.api, operations.listUsersProxy, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/workspace-assignment-details`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/listworkspaceassignmentdetailsproxy)
   */
  listWorkspaceAssignmentDetailsProxy(
    request: ListWorkspaceAssignmentDetailsProxyRequest = {},
    options?: CallOptions,
  ): Paged<WorkspaceAssignmentDetail, ListWorkspaceAssignmentDetailsResponse> {
    return paginate(this.api, operations.listWorkspaceAssignmentDetailsProxy, request, options);
  }

  /**
   * Calls `GET /api/2.0/identity/workspace-assignments`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/listworkspaceassignmentsproxy)
   */
  listWorkspaceAssignmentsProxy(
    request: ListWorkspaceAssignmentsProxyRequest = {},
    options?: CallOptions,
  ): Paged<WorkspaceAssignment, ListWorkspaceAssignmentsResponse> {
    return paginate(this.api, operations.listWorkspaceAssignmentsProxy, request, options);
  }

  /**
   * Calls `POST /api/2.0/identity/groups/resolve-by-external-id`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/resolvegroupproxy)
   */
  resolveGroupProxy(request: ResolveGroupProxyRequest, options?: CallOptions): Promise<ResolveGroupResponse> {
    return call(this.api, operations.resolveGroupProxy, request, options);
  }

  /**
   * Calls `POST /api/2.0/identity/service-principals/resolve-by-external-id`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/resolveserviceprincipalproxy)
   */
  resolveServicePrincipalProxy(
    request: ResolveServicePrincipalProxyRequest,
    options?: CallOptions,
  ): Promise<ResolveServicePrincipalResponse> {
    return call(this.api, operations.resolveServicePrincipalProxy, request, options);
  }

  /**
   * Calls `POST /api/2.0/identity/users/resolve-by-external-id`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/resolveuserproxy)
   */
  resolveUserProxy(request: ResolveUserProxyRequest, options?: CallOptions): Promise<ResolveUserResponse> {
    return call(this.api, operations.resolveUserProxy, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/identity/{name}`, where `name` has the form `groups/{group_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/updategroupproxy)
   */
  updateGroupProxy(request: UpdateGroupProxyRequest, options?: CallOptions): Promise<Group> {
    return call(this.api, operations.updateGroupProxy, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/identity/{name}`, where `name` has the form
   * `service-principals/{service_principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/updateserviceprincipalproxy)
   */
  updateServicePrincipalProxy(
    request: UpdateServicePrincipalProxyRequest,
    options?: CallOptions,
  ): Promise<ServicePrincipal> {
    return call(this.api, operations.updateServicePrincipalProxy, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/identity/{name}`, where `name` has the form `users/{user_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/updateuserproxy)
   */
  updateUserProxy(request: UpdateUserProxyRequest, options?: CallOptions): Promise<User> {
    return call(this.api, operations.updateUserProxy, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/identity/workspace-assignment-details/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/updateworkspaceassignmentdetailproxy)
   */
  updateWorkspaceAssignmentDetailProxy(
    request: UpdateWorkspaceAssignmentDetailProxyRequest,
    options?: CallOptions,
  ): Promise<WorkspaceAssignmentDetail> {
    return call(this.api, operations.updateWorkspaceAssignmentDetailProxy, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/identity/{name}`, where `name` has the form
   * `workspace-assignments/{principal_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/updateworkspaceassignmentproxy)
   */
  updateWorkspaceAssignmentProxy(
    request: UpdateWorkspaceAssignmentProxyRequest,
    options?: CallOptions,
  ): Promise<WorkspaceAssignment> {
    return call(this.api, operations.updateWorkspaceAssignmentProxy, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/identity/{name}`, where `name` has the form
   * `principals/{principal_id}/workspace-identity-detail`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/workspaceiamv2/updateworkspaceidentitydetail)
   */
  updateWorkspaceIdentityDetail(
    request: UpdateWorkspaceIdentityDetailRequest,
    options?: CallOptions,
  ): Promise<WorkspaceIdentityDetail> {
    return call(this.api, operations.updateWorkspaceIdentityDetail, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createDirectGroupMemberProxy: {
    id: 'WorkspaceIamV2.createDirectGroupMemberProxy',
    route: 'POST /api/2.0/identity/{parent=groups/*}/direct-members',
    body: 'direct_group_member',
  } satisfies Operation<CreateDirectGroupMemberProxyRequest, DirectGroupMember>,
  createGroupProxy: {
    id: 'WorkspaceIamV2.createGroupProxy',
    route: 'POST /api/2.0/identity/groups',
    query: ['parent'],
    body: 'group',
  } satisfies Operation<CreateGroupProxyRequest, Group>,
  createServicePrincipalProxy: {
    id: 'WorkspaceIamV2.createServicePrincipalProxy',
    route: 'POST /api/2.0/identity/service-principals',
    query: ['parent'],
    body: 'service_principal',
  } satisfies Operation<CreateServicePrincipalProxyRequest, ServicePrincipal>,
  createUserProxy: {
    id: 'WorkspaceIamV2.createUserProxy',
    route: 'POST /api/2.0/identity/users',
    query: ['parent'],
    body: 'user',
  } satisfies Operation<CreateUserProxyRequest, User>,
  createWorkspaceAssignmentDetailProxy: {
    id: 'WorkspaceIamV2.createWorkspaceAssignmentDetailProxy',
    route: 'POST /api/2.0/identity/workspace-assignment-details',
    body: 'workspace_assignment_detail',
  } satisfies Operation<CreateWorkspaceAssignmentDetailProxyRequest, WorkspaceAssignmentDetail>,
  createWorkspaceAssignmentProxy: {
    id: 'WorkspaceIamV2.createWorkspaceAssignmentProxy',
    route: 'POST /api/2.0/identity/workspace-assignments',
    query: ['parent'],
    body: 'workspace_assignment',
  } satisfies Operation<CreateWorkspaceAssignmentProxyRequest, WorkspaceAssignment>,
  deleteDirectGroupMemberProxy: {
    id: 'WorkspaceIamV2.deleteDirectGroupMemberProxy',
    route: 'DELETE /api/2.0/identity/{name=groups/*/direct-members/*}',
    response: 'none',
  } satisfies Operation<DeleteDirectGroupMemberProxyRequest, void>,
  deleteGroupProxy: {
    id: 'WorkspaceIamV2.deleteGroupProxy',
    route: 'DELETE /api/2.0/identity/{name=groups/*}',
    response: 'none',
  } satisfies Operation<DeleteGroupProxyRequest, void>,
  deleteServicePrincipalProxy: {
    id: 'WorkspaceIamV2.deleteServicePrincipalProxy',
    route: 'DELETE /api/2.0/identity/{name=service-principals/*}',
    response: 'none',
  } satisfies Operation<DeleteServicePrincipalProxyRequest, void>,
  deleteUserProxy: {
    id: 'WorkspaceIamV2.deleteUserProxy',
    route: 'DELETE /api/2.0/identity/{name=users/*}',
    response: 'none',
  } satisfies Operation<DeleteUserProxyRequest, void>,
  deleteWorkspaceAssignmentDetailProxy: {
    id: 'WorkspaceIamV2.deleteWorkspaceAssignmentDetailProxy',
    route: 'DELETE /api/2.0/identity/workspace-assignment-details/{principal_id}',
    response: 'none',
  } satisfies Operation<DeleteWorkspaceAssignmentDetailProxyRequest, void>,
  deleteWorkspaceAssignmentProxy: {
    id: 'WorkspaceIamV2.deleteWorkspaceAssignmentProxy',
    route: 'DELETE /api/2.0/identity/{name=workspace-assignments/*}',
    response: 'none',
  } satisfies Operation<DeleteWorkspaceAssignmentProxyRequest, void>,
  getDirectGroupMemberProxy: {
    id: 'WorkspaceIamV2.getDirectGroupMemberProxy',
    route: 'GET /api/2.0/identity/{name=groups/*/direct-members/*}',
  } satisfies Operation<GetDirectGroupMemberProxyRequest, DirectGroupMember>,
  getExternalGroupProxy: {
    id: 'WorkspaceIamV2.getExternalGroupProxy',
    route: 'GET /api/2.0/identity/{name=external-groups/*}',
  } satisfies Operation<GetExternalGroupProxyRequest, ExternalGroup>,
  getExternalServicePrincipalProxy: {
    id: 'WorkspaceIamV2.getExternalServicePrincipalProxy',
    route: 'GET /api/2.0/identity/{name=external-service-principals/*}',
  } satisfies Operation<GetExternalServicePrincipalProxyRequest, ExternalServicePrincipal>,
  getExternalUserProxy: {
    id: 'WorkspaceIamV2.getExternalUserProxy',
    route: 'GET /api/2.0/identity/{name=external-users/*}',
  } satisfies Operation<GetExternalUserProxyRequest, ExternalUser>,
  getGroupProxy: {
    id: 'WorkspaceIamV2.getGroupProxy',
    route: 'GET /api/2.0/identity/{name=groups/*}',
  } satisfies Operation<GetGroupProxyRequest, Group>,
  getServicePrincipalProxy: {
    id: 'WorkspaceIamV2.getServicePrincipalProxy',
    route: 'GET /api/2.0/identity/{name=service-principals/*}',
  } satisfies Operation<GetServicePrincipalProxyRequest, ServicePrincipal>,
  getUserProxy: {
    id: 'WorkspaceIamV2.getUserProxy',
    route: 'GET /api/2.0/identity/{name=users/*}',
  } satisfies Operation<GetUserProxyRequest, User>,
  getWorkspaceAccessDetailLocal: {
    id: 'WorkspaceIamV2.getWorkspaceAccessDetailLocal',
    route: 'GET /api/2.0/identity/{name=workspace-access-details/*}',
    query: ['view'],
  } satisfies Operation<GetWorkspaceAccessDetailLocalRequest, WorkspaceAccessDetail>,
  getWorkspaceAssignmentDetailProxy: {
    id: 'WorkspaceIamV2.getWorkspaceAssignmentDetailProxy',
    route: 'GET /api/2.0/identity/workspace-assignment-details/{principal_id}',
  } satisfies Operation<GetWorkspaceAssignmentDetailProxyRequest, WorkspaceAssignmentDetail>,
  getWorkspaceAssignmentProxy: {
    id: 'WorkspaceIamV2.getWorkspaceAssignmentProxy',
    route: 'GET /api/2.0/identity/{name=workspace-assignments/*}',
  } satisfies Operation<GetWorkspaceAssignmentProxyRequest, WorkspaceAssignment>,
  getWorkspaceIdentityDetail: {
    id: 'WorkspaceIamV2.getWorkspaceIdentityDetail',
    route: 'GET /api/2.0/identity/{name=principals/*/workspace-identity-detail}',
  } satisfies Operation<GetWorkspaceIdentityDetailRequest, WorkspaceIdentityDetail>,
  listDirectGroupMembersProxy: {
    id: 'WorkspaceIamV2.listDirectGroupMembersProxy',
    route: 'GET /api/2.0/identity/{parent=groups/*}/direct-members',
    query: ['page_size', 'page_token'],
    paging: { items: 'direct_group_members', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListDirectGroupMembersProxyRequest, ListDirectGroupMembersResponse>,
  listGroupsProxy: {
    id: 'WorkspaceIamV2.listGroupsProxy',
    route: 'GET /api/2.0/identity/groups',
    query: ['filter', 'page_size', 'page_token', 'parent'],
    paging: { items: 'groups', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListGroupsProxyRequest, ListGroupsResponse>,
  listServicePrincipalsProxy: {
    id: 'WorkspaceIamV2.listServicePrincipalsProxy',
    route: 'GET /api/2.0/identity/service-principals',
    query: ['filter', 'page_size', 'page_token', 'parent'],
    paging: { items: 'service_principals', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListServicePrincipalsProxyRequest, ListServicePrincipalsResponse>,
  listTransitiveParentGroupsProxy: {
    id: 'WorkspaceIamV2.listTransitiveParentGroupsProxy',
    route: 'GET /api/2.0/identity/{parent=principals/*}/transitive-parent-groups',
    query: ['page_size', 'page_token'],
  } satisfies Operation<ListTransitiveParentGroupsProxyRequest, ListTransitiveParentGroupsResponse>,
  listUsersProxy: {
    id: 'WorkspaceIamV2.listUsersProxy',
    route: 'GET /api/2.0/identity/users',
    query: ['filter', 'page_size', 'page_token', 'parent'],
    paging: { items: 'users', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListUsersProxyRequest, ListUsersResponse>,
  listWorkspaceAssignmentDetailsProxy: {
    id: 'WorkspaceIamV2.listWorkspaceAssignmentDetailsProxy',
    route: 'GET /api/2.0/identity/workspace-assignment-details',
    query: ['page_size', 'page_token'],
    paging: { items: 'workspace_assignment_details', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListWorkspaceAssignmentDetailsProxyRequest, ListWorkspaceAssignmentDetailsResponse>,
  listWorkspaceAssignmentsProxy: {
    id: 'WorkspaceIamV2.listWorkspaceAssignmentsProxy',
    route: 'GET /api/2.0/identity/workspace-assignments',
    query: ['page_size', 'page_token', 'parent'],
    paging: { items: 'workspace_assignments', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListWorkspaceAssignmentsProxyRequest, ListWorkspaceAssignmentsResponse>,
  resolveGroupProxy: {
    id: 'WorkspaceIamV2.resolveGroupProxy',
    route: 'POST /api/2.0/identity/groups/resolve-by-external-id',
    body: true,
  } satisfies Operation<ResolveGroupProxyRequest, ResolveGroupResponse>,
  resolveServicePrincipalProxy: {
    id: 'WorkspaceIamV2.resolveServicePrincipalProxy',
    route: 'POST /api/2.0/identity/service-principals/resolve-by-external-id',
    body: true,
  } satisfies Operation<ResolveServicePrincipalProxyRequest, ResolveServicePrincipalResponse>,
  resolveUserProxy: {
    id: 'WorkspaceIamV2.resolveUserProxy',
    route: 'POST /api/2.0/identity/users/resolve-by-external-id',
    body: true,
  } satisfies Operation<ResolveUserProxyRequest, ResolveUserResponse>,
  updateGroupProxy: {
    id: 'WorkspaceIamV2.updateGroupProxy',
    route: 'PATCH /api/2.0/identity/{name=groups/*}',
    query: ['update_mask'],
    body: 'group',
  } satisfies Operation<UpdateGroupProxyRequest, Group>,
  updateServicePrincipalProxy: {
    id: 'WorkspaceIamV2.updateServicePrincipalProxy',
    route: 'PATCH /api/2.0/identity/{name=service-principals/*}',
    query: ['update_mask'],
    body: 'service_principal',
  } satisfies Operation<UpdateServicePrincipalProxyRequest, ServicePrincipal>,
  updateUserProxy: {
    id: 'WorkspaceIamV2.updateUserProxy',
    route: 'PATCH /api/2.0/identity/{name=users/*}',
    query: ['update_mask'],
    body: 'user',
  } satisfies Operation<UpdateUserProxyRequest, User>,
  updateWorkspaceAssignmentDetailProxy: {
    id: 'WorkspaceIamV2.updateWorkspaceAssignmentDetailProxy',
    route: 'PATCH /api/2.0/identity/workspace-assignment-details/{principal_id}',
    query: ['update_mask'],
    body: 'workspace_assignment_detail',
  } satisfies Operation<UpdateWorkspaceAssignmentDetailProxyRequest, WorkspaceAssignmentDetail>,
  updateWorkspaceAssignmentProxy: {
    id: 'WorkspaceIamV2.updateWorkspaceAssignmentProxy',
    route: 'PATCH /api/2.0/identity/{name=workspace-assignments/*}',
    query: ['update_mask'],
    body: 'workspace_assignment',
  } satisfies Operation<UpdateWorkspaceAssignmentProxyRequest, WorkspaceAssignment>,
  updateWorkspaceIdentityDetail: {
    id: 'WorkspaceIamV2.updateWorkspaceIdentityDetail',
    route: 'PATCH /api/2.0/identity/{name=principals/*/workspace-identity-detail}',
    query: ['update_mask'],
    body: 'workspace_identity_detail',
  } satisfies Operation<UpdateWorkspaceIdentityDetailRequest, WorkspaceIdentityDetail>,
};
