// Generated from api/iamv2.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64, Int64Input } from '../../runtime/index.js';

/** Values of `Entitlement`; the server may send others. */
export const Entitlement = {
  ALLOW_CLUSTER_CREATE: 'ALLOW_CLUSTER_CREATE',
  ALLOW_INSTANCE_POOL_CREATE: 'ALLOW_INSTANCE_POOL_CREATE',
  DATABRICKS_SQL_ACCESS: 'DATABRICKS_SQL_ACCESS',
  WORKSPACE_ACCESS: 'WORKSPACE_ACCESS',
  WORKSPACE_ADMIN: 'WORKSPACE_ADMIN',
  WORKSPACE_CONSUME: 'WORKSPACE_CONSUME',
} as const;
export type Entitlement = (typeof Entitlement)[keyof typeof Entitlement] | (string & {});

/** Values of `GroupMembershipSource`; the server may send others. */
export const GroupMembershipSource = {
  IDENTITY_PROVIDER: 'IDENTITY_PROVIDER',
  INTERNAL: 'INTERNAL',
} as const;
export type GroupMembershipSource = (typeof GroupMembershipSource)[keyof typeof GroupMembershipSource] | (string & {});

/** Values of `PrincipalType`; the server may send others. */
export const PrincipalType = {
  GROUP: 'GROUP',
  SERVICE_PRINCIPAL: 'SERVICE_PRINCIPAL',
  USER: 'USER',
} as const;
export type PrincipalType = (typeof PrincipalType)[keyof typeof PrincipalType] | (string & {});

/** Values of `State`; the server may send others. */
export const State = {
  ACTIVE: 'ACTIVE',
  INACTIVE: 'INACTIVE',
} as const;
export type State = (typeof State)[keyof typeof State] | (string & {});

/** Values of `WorkspaceAccessDetailAccessType`; the server may send others. */
export const WorkspaceAccessDetailAccessType = {
  DIRECT: 'DIRECT',
  INDIRECT: 'INDIRECT',
} as const;
export type WorkspaceAccessDetailAccessType =
  (typeof WorkspaceAccessDetailAccessType)[keyof typeof WorkspaceAccessDetailAccessType] | (string & {});

/** Values of `WorkspaceAccessDetailView`; the server may send others. */
export const WorkspaceAccessDetailView = {
  BASIC: 'BASIC',
  FULL: 'FULL',
} as const;
export type WorkspaceAccessDetailView =
  (typeof WorkspaceAccessDetailView)[keyof typeof WorkspaceAccessDetailView] | (string & {});

/** Values of `WorkspaceIdentityDetailAssignmentType`; the server may send others. */
export const WorkspaceIdentityDetailAssignmentType = {
  DIRECT: 'DIRECT',
  INDIRECT: 'INDIRECT',
} as const;
export type WorkspaceIdentityDetailAssignmentType =
  (typeof WorkspaceIdentityDetailAssignmentType)[keyof typeof WorkspaceIdentityDetailAssignmentType] | (string & {});

/** Values of `WorkspacePermission`; the server may send others. */
export const WorkspacePermission = {
  ADMIN_PERMISSION: 'ADMIN_PERMISSION',
  USER_PERMISSION: 'USER_PERMISSION',
} as const;
export type WorkspacePermission = (typeof WorkspacePermission)[keyof typeof WorkspacePermission] | (string & {});

/** Request of `WorkspaceIamV2.createDirectGroupMemberProxy`. */
export interface CreateDirectGroupMemberProxyRequest {
  parent: string;
  direct_group_member: DirectGroupMember;
}

/** Request of `AccountIamV2.createDirectGroupMember`. */
export interface CreateDirectGroupMemberRequest {
  parent: string;
  direct_group_member: DirectGroupMember;
}

/** Request of `WorkspaceIamV2.createGroupProxy`. */
export interface CreateGroupProxyRequest {
  parent?: string | undefined;
  group: Group;
}

/** Request of `AccountIamV2.createGroup`. */
export interface CreateGroupRequest {
  parent: string;
  group: Group;
}

/** Request of `AccountIamV2.createIdentityVisibilityFilter`. */
export interface CreateIdentityVisibilityFilterRequest {
  parent: string;
  identity_visibility_filter_id?: string | undefined;
  identity_visibility_filter: IdentityVisibilityFilter;
}

/** Request of `WorkspaceIamV2.createServicePrincipalProxy`. */
export interface CreateServicePrincipalProxyRequest {
  parent?: string | undefined;
  service_principal: ServicePrincipal;
}

/** Request of `AccountIamV2.createServicePrincipal`. */
export interface CreateServicePrincipalRequest {
  parent: string;
  service_principal: ServicePrincipal;
}

/** Request of `WorkspaceIamV2.createUserProxy`. */
export interface CreateUserProxyRequest {
  parent?: string | undefined;
  user: User;
}

/** Request of `AccountIamV2.createUser`. */
export interface CreateUserRequest {
  parent: string;
  user: User;
}

/** Request of `WorkspaceIamV2.createWorkspaceAssignmentDetailProxy`. */
export interface CreateWorkspaceAssignmentDetailProxyRequest {
  workspace_assignment_detail: WorkspaceAssignmentDetail;
}

/** Request of `AccountIamV2.createWorkspaceAssignmentDetail`. */
export interface CreateWorkspaceAssignmentDetailRequest {
  workspace_id: Int64Input;
  workspace_assignment_detail: WorkspaceAssignmentDetail;
}

/** Request of `WorkspaceIamV2.createWorkspaceAssignmentProxy`. */
export interface CreateWorkspaceAssignmentProxyRequest {
  parent?: string | undefined;
  workspace_assignment: WorkspaceAssignment;
}

/** Request of `AccountIamV2.createWorkspaceAssignment`. */
export interface CreateWorkspaceAssignmentRequest {
  parent: string;
  workspace_assignment: WorkspaceAssignment;
}

/** Request of `WorkspaceIamV2.deleteDirectGroupMemberProxy`. */
export interface DeleteDirectGroupMemberProxyRequest {
  name: string;
}

/** Request of `AccountIamV2.deleteDirectGroupMember`. */
export interface DeleteDirectGroupMemberRequest {
  name: string;
}

/** Request of `WorkspaceIamV2.deleteGroupProxy`. */
export interface DeleteGroupProxyRequest {
  name: string;
}

/** Request of `AccountIamV2.deleteGroup`. */
export interface DeleteGroupRequest {
  name: string;
}

/** Request of `AccountIamV2.deleteIdentityVisibilityFilter`. */
export interface DeleteIdentityVisibilityFilterRequest {
  name: string;
}

/** Request of `WorkspaceIamV2.deleteServicePrincipalProxy`. */
export interface DeleteServicePrincipalProxyRequest {
  name: string;
}

/** Request of `AccountIamV2.deleteServicePrincipal`. */
export interface DeleteServicePrincipalRequest {
  name: string;
}

/** Request of `WorkspaceIamV2.deleteUserProxy`. */
export interface DeleteUserProxyRequest {
  name: string;
}

/** Request of `AccountIamV2.deleteUser`. */
export interface DeleteUserRequest {
  name: string;
}

/** Request of `WorkspaceIamV2.deleteWorkspaceAssignmentDetailProxy`. */
export interface DeleteWorkspaceAssignmentDetailProxyRequest {
  principal_id: Int64Input;
}

/** Request of `AccountIamV2.deleteWorkspaceAssignmentDetail`. */
export interface DeleteWorkspaceAssignmentDetailRequest {
  workspace_id: Int64Input;
  principal_id: Int64Input;
}

/** Request of `WorkspaceIamV2.deleteWorkspaceAssignmentProxy`. */
export interface DeleteWorkspaceAssignmentProxyRequest {
  name: string;
}

/** Request of `AccountIamV2.deleteWorkspaceAssignment`. */
export interface DeleteWorkspaceAssignmentRequest {
  name: string;
}

export interface DirectGroupMember {
  principal_id: Int64;
  display_name?: string | undefined;
  external_id?: string | undefined;
  group_id?: Int64 | undefined;
  membership_source?: GroupMembershipSource | undefined;
  name?: string | undefined;
  parent?: string | undefined;
  principal_type?: PrincipalType | undefined;
}

export interface ExactMatchRule {
  external_id: string;
}

export interface ExternalGroup {
  account_id?: string | undefined;
  display_name?: string | undefined;
  external_group_id?: string | undefined;
  internal_id?: string | undefined;
  name?: string | undefined;
}

export interface ExternalServicePrincipal {
  account_id?: string | undefined;
  account_sp_status?: State | undefined;
  application_id?: string | undefined;
  display_name?: string | undefined;
  external_service_principal_id?: string | undefined;
  internal_id?: string | undefined;
  name?: string | undefined;
}

export interface ExternalUser {
  account_id?: string | undefined;
  account_user_status?: State | undefined;
  display_name?: string | undefined;
  external_user_id?: string | undefined;
  full_name?: FullName | undefined;
  internal_id?: string | undefined;
  name?: string | undefined;
  username?: string | undefined;
}

export interface FullName {
  family_name?: string | undefined;
  given_name?: string | undefined;
}

/** Request of `WorkspaceIamV2.getDirectGroupMemberProxy`. */
export interface GetDirectGroupMemberProxyRequest {
  name: string;
}

/** Request of `AccountIamV2.getDirectGroupMember`. */
export interface GetDirectGroupMemberRequest {
  name: string;
}

/** Request of `WorkspaceIamV2.getExternalGroupProxy`. */
export interface GetExternalGroupProxyRequest {
  name: string;
}

/** Request of `AccountIamV2.getExternalGroup`. */
export interface GetExternalGroupRequest {
  name: string;
}

/** Request of `WorkspaceIamV2.getExternalServicePrincipalProxy`. */
export interface GetExternalServicePrincipalProxyRequest {
  name: string;
}

/** Request of `AccountIamV2.getExternalServicePrincipal`. */
export interface GetExternalServicePrincipalRequest {
  name: string;
}

/** Request of `WorkspaceIamV2.getExternalUserProxy`. */
export interface GetExternalUserProxyRequest {
  name: string;
}

/** Request of `AccountIamV2.getExternalUser`. */
export interface GetExternalUserRequest {
  name: string;
}

/** Request of `WorkspaceIamV2.getGroupProxy`. */
export interface GetGroupProxyRequest {
  name: string;
}

/** Request of `AccountIamV2.getGroup`. */
export interface GetGroupRequest {
  name: string;
}

/** Request of `AccountIamV2.getIdentityVisibilityFilter`. */
export interface GetIdentityVisibilityFilterRequest {
  name: string;
}

/** Request of `WorkspaceIamV2.getServicePrincipalProxy`. */
export interface GetServicePrincipalProxyRequest {
  name: string;
}

/** Request of `AccountIamV2.getServicePrincipal`. */
export interface GetServicePrincipalRequest {
  name: string;
}

/** Request of `WorkspaceIamV2.getUserProxy`. */
export interface GetUserProxyRequest {
  name: string;
}

/** Request of `AccountIamV2.getUser`. */
export interface GetUserRequest {
  name: string;
}

/** Request of `WorkspaceIamV2.getWorkspaceAccessDetailLocal`. */
export interface GetWorkspaceAccessDetailLocalRequest {
  name: string;
  view?: WorkspaceAccessDetailView | undefined;
}

/** Request of `AccountIamV2.getWorkspaceAccessDetail`. */
export interface GetWorkspaceAccessDetailRequest {
  name: string;
  view?: WorkspaceAccessDetailView | undefined;
}

/** Request of `WorkspaceIamV2.getWorkspaceAssignmentDetailProxy`. */
export interface GetWorkspaceAssignmentDetailProxyRequest {
  principal_id: Int64Input;
}

/** Request of `AccountIamV2.getWorkspaceAssignmentDetail`. */
export interface GetWorkspaceAssignmentDetailRequest {
  workspace_id: Int64Input;
  principal_id: Int64Input;
}

/** Request of `WorkspaceIamV2.getWorkspaceAssignmentProxy`. */
export interface GetWorkspaceAssignmentProxyRequest {
  name: string;
}

/** Request of `AccountIamV2.getWorkspaceAssignment`. */
export interface GetWorkspaceAssignmentRequest {
  name: string;
}

/** Request of `WorkspaceIamV2.getWorkspaceIdentityDetail`. */
export interface GetWorkspaceIdentityDetailRequest {
  name: string;
}

export interface Group {
  account_id?: string | undefined;
  external_id?: string | undefined;
  group_id?: string | undefined;
  group_name?: string | undefined;
  name?: string | undefined;
  parent?: string | undefined;
}

export interface IdentityVisibilityFilter {
  principal_type: PrincipalType;
  exact?: ExactMatchRule | undefined;
  name?: string | undefined;
  prefix?: PrefixMatchRule | undefined;
  regex?: RegexMatchRule | undefined;
}

/** Request of `WorkspaceIamV2.listDirectGroupMembersProxy`. */
export interface ListDirectGroupMembersProxyRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Request of `AccountIamV2.listDirectGroupMembers`. */
export interface ListDirectGroupMembersRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListDirectGroupMembersResponse {
  direct_group_members?: DirectGroupMember[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `WorkspaceIamV2.listGroupsProxy`. */
export interface ListGroupsProxyRequest {
  filter?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
  parent?: string | undefined;
}

/** Request of `AccountIamV2.listGroups`. */
export interface ListGroupsRequest {
  parent: string;
  filter?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListGroupsResponse {
  groups?: Group[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `AccountIamV2.listIdentityVisibilityFilters`. */
export interface ListIdentityVisibilityFiltersRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListIdentityVisibilityFiltersResponse {
  identity_visibility_filters?: IdentityVisibilityFilter[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `WorkspaceIamV2.listServicePrincipalsProxy`. */
export interface ListServicePrincipalsProxyRequest {
  filter?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
  parent?: string | undefined;
}

/** Request of `AccountIamV2.listServicePrincipals`. */
export interface ListServicePrincipalsRequest {
  parent: string;
  filter?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListServicePrincipalsResponse {
  next_page_token?: string | undefined;
  service_principals?: ServicePrincipal[] | undefined;
}

/** Request of `WorkspaceIamV2.listTransitiveParentGroupsProxy`. */
export interface ListTransitiveParentGroupsProxyRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Request of `AccountIamV2.listTransitiveParentGroups`. */
export interface ListTransitiveParentGroupsRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListTransitiveParentGroupsResponse {
  next_page_token?: string | undefined;
  transitive_parent_groups?: TransitiveParentGroup[] | undefined;
}

/** Request of `WorkspaceIamV2.listUsersProxy`. */
export interface ListUsersProxyRequest {
  filter?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
  parent?: string | undefined;
}

/** Request of `AccountIamV2.listUsers`. */
export interface ListUsersRequest {
  parent: string;
  filter?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListUsersResponse {
  next_page_token?: string | undefined;
  users?: User[] | undefined;
}

/** Request of `WorkspaceIamV2.listWorkspaceAssignmentDetailsProxy`. */
export interface ListWorkspaceAssignmentDetailsProxyRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Request of `AccountIamV2.listWorkspaceAssignmentDetails`. */
export interface ListWorkspaceAssignmentDetailsRequest {
  workspace_id: Int64Input;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListWorkspaceAssignmentDetailsResponse {
  next_page_token?: string | undefined;
  workspace_assignment_details?: WorkspaceAssignmentDetail[] | undefined;
}

/** Request of `WorkspaceIamV2.listWorkspaceAssignmentsProxy`. */
export interface ListWorkspaceAssignmentsProxyRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
  parent?: string | undefined;
}

/** Request of `AccountIamV2.listWorkspaceAssignments`. */
export interface ListWorkspaceAssignmentsRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListWorkspaceAssignmentsResponse {
  next_page_token?: string | undefined;
  workspace_assignments?: WorkspaceAssignment[] | undefined;
}

export interface PrefixMatchRule {
  display_name_prefix: string;
}

export interface RegexMatchRule {
  display_name_regex: string;
}

export interface ResolveGroupProxyRequest {
  external_id: string;
}

export interface ResolveGroupRequest {
  external_id: string;
}

export interface ResolveGroupResponse {
  group?: Group | undefined;
}

export interface ResolveServicePrincipalProxyRequest {
  external_id: string;
}

export interface ResolveServicePrincipalRequest {
  external_id: string;
}

export interface ResolveServicePrincipalResponse {
  service_principal?: ServicePrincipal | undefined;
}

export interface ResolveUserProxyRequest {
  external_id: string;
}

export interface ResolveUserRequest {
  external_id: string;
}

export interface ResolveUserResponse {
  user?: User | undefined;
}

export interface ServicePrincipal {
  display_name: string;
  account_sp_status: State;
  account_id?: string | undefined;
  application_id?: string | undefined;
  external_id?: string | undefined;
  name?: string | undefined;
  parent?: string | undefined;
  service_principal_id?: string | undefined;
}

export interface TransitiveParentGroup {
  account_id?: string | undefined;
  external_id?: string | undefined;
  group_id?: string | undefined;
  name?: string | undefined;
}

/** Request of `WorkspaceIamV2.updateGroupProxy`. */
export interface UpdateGroupProxyRequest {
  name: string;
  update_mask: string;
  group: Group;
}

/** Request of `AccountIamV2.updateGroup`. */
export interface UpdateGroupRequest {
  name: string;
  update_mask: string;
  group: Group;
}

/** Request of `WorkspaceIamV2.updateServicePrincipalProxy`. */
export interface UpdateServicePrincipalProxyRequest {
  name: string;
  update_mask: string;
  service_principal: ServicePrincipal;
}

/** Request of `AccountIamV2.updateServicePrincipal`. */
export interface UpdateServicePrincipalRequest {
  name: string;
  update_mask: string;
  service_principal: ServicePrincipal;
}

/** Request of `WorkspaceIamV2.updateUserProxy`. */
export interface UpdateUserProxyRequest {
  name: string;
  update_mask: string;
  user: User;
}

/** Request of `AccountIamV2.updateUser`. */
export interface UpdateUserRequest {
  name: string;
  update_mask: string;
  user: User;
}

/** Request of `WorkspaceIamV2.updateWorkspaceAssignmentDetailProxy`. */
export interface UpdateWorkspaceAssignmentDetailProxyRequest {
  principal_id: Int64Input;
  /** Comma-separated field paths. */
  update_mask: string;
  workspace_assignment_detail: WorkspaceAssignmentDetail;
}

/** Request of `AccountIamV2.updateWorkspaceAssignmentDetail`. */
export interface UpdateWorkspaceAssignmentDetailRequest {
  workspace_id: Int64Input;
  principal_id: Int64Input;
  /** Comma-separated field paths. */
  update_mask: string;
  workspace_assignment_detail: WorkspaceAssignmentDetail;
}

/** Request of `WorkspaceIamV2.updateWorkspaceAssignmentProxy`. */
export interface UpdateWorkspaceAssignmentProxyRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  workspace_assignment: WorkspaceAssignment;
}

/** Request of `AccountIamV2.updateWorkspaceAssignment`. */
export interface UpdateWorkspaceAssignmentRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  workspace_assignment: WorkspaceAssignment;
}

/** Request of `WorkspaceIamV2.updateWorkspaceIdentityDetail`. */
export interface UpdateWorkspaceIdentityDetailRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  workspace_identity_detail: WorkspaceIdentityDetail;
}

export interface User {
  username: string;
  full_name: UserFullName;
  account_user_status: State;
  account_id?: string | undefined;
  external_id?: string | undefined;
  name?: string | undefined;
  parent?: string | undefined;
  user_id?: string | undefined;
}

export interface UserFullName {
  family_name?: string | undefined;
  given_name?: string | undefined;
}

export interface WorkspaceAccessDetail {
  access_type?: WorkspaceAccessDetailAccessType | undefined;
  account_id?: string | undefined;
  name?: string | undefined;
  permissions?: WorkspacePermission[] | undefined;
  principal_id?: Int64 | undefined;
  principal_type?: PrincipalType | undefined;
  status?: State | undefined;
  workspace_id?: Int64 | undefined;
}

export interface WorkspaceAssignment {
  principal_id: Int64;
  account_id?: string | undefined;
  effective_entitlements?: Entitlement[] | undefined;
  entitlements?: Entitlement[] | undefined;
  name?: string | undefined;
  parent?: string | undefined;
  principal_type?: PrincipalType | undefined;
  workspace_id?: Int64 | undefined;
}

export interface WorkspaceAssignmentDetail {
  principal_id: Int64;
  account_id?: string | undefined;
  effective_entitlements?: Entitlement[] | undefined;
  entitlements?: Entitlement[] | undefined;
  principal_type?: PrincipalType | undefined;
  workspace_id?: Int64 | undefined;
}

export interface WorkspaceIdentityDetail {
  assignment_type?: WorkspaceIdentityDetailAssignmentType | undefined;
  name?: string | undefined;
  principal_id?: Int64 | undefined;
  principal_type?: PrincipalType | undefined;
  workspace_identity_status?: State | undefined;
}
