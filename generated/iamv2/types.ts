// Generated from api/iamv2.json by codegen/. Do not edit.
import type { Int64, Int64Input } from '../../runtime/index.js';

/** Values of `AccountAccessRuleAction`; the server may send others. */
export const AccountAccessRuleAction = {
  DENY: 'DENY',
} as const;
/** Values of `AccountAccessRuleAction`; the server may send others. */
export type AccountAccessRuleAction = 'DENY' | (string & {});

/** Values of `Entitlement`; the server may send others. */
export const Entitlement = {
  ALLOW_CLUSTER_CREATE: 'ALLOW_CLUSTER_CREATE',
  ALLOW_INSTANCE_POOL_CREATE: 'ALLOW_INSTANCE_POOL_CREATE',
  DATABRICKS_SQL_ACCESS: 'DATABRICKS_SQL_ACCESS',
  WORKSPACE_ACCESS: 'WORKSPACE_ACCESS',
  WORKSPACE_ADMIN: 'WORKSPACE_ADMIN',
  WORKSPACE_CONSUME: 'WORKSPACE_CONSUME',
} as const;
/** Values of `Entitlement`; the server may send others. */
export type Entitlement =
  | 'ALLOW_CLUSTER_CREATE'
  | 'ALLOW_INSTANCE_POOL_CREATE'
  | 'DATABRICKS_SQL_ACCESS'
  | 'WORKSPACE_ACCESS'
  | 'WORKSPACE_ADMIN'
  | 'WORKSPACE_CONSUME'
  | (string & {});

/** Values of `GroupMembershipSource`; the server may send others. */
export const GroupMembershipSource = {
  IDENTITY_PROVIDER: 'IDENTITY_PROVIDER',
  INTERNAL: 'INTERNAL',
} as const;
/** Values of `GroupMembershipSource`; the server may send others. */
export type GroupMembershipSource = 'IDENTITY_PROVIDER' | 'INTERNAL' | (string & {});

/** Values of `PrincipalType`; the server may send others. */
export const PrincipalType = {
  GROUP: 'GROUP',
  SERVICE_PRINCIPAL: 'SERVICE_PRINCIPAL',
  USER: 'USER',
} as const;
/** Values of `PrincipalType`; the server may send others. */
export type PrincipalType = 'GROUP' | 'SERVICE_PRINCIPAL' | 'USER' | (string & {});

/** Values of `State`; the server may send others. */
export const State = {
  ACTIVE: 'ACTIVE',
  INACTIVE: 'INACTIVE',
} as const;
/** Values of `State`; the server may send others. */
export type State = 'ACTIVE' | 'INACTIVE' | (string & {});

/** Values of `WorkspaceAccessDetailAccessType`; the server may send others. */
export const WorkspaceAccessDetailAccessType = {
  DIRECT: 'DIRECT',
  INDIRECT: 'INDIRECT',
} as const;
/** Values of `WorkspaceAccessDetailAccessType`; the server may send others. */
export type WorkspaceAccessDetailAccessType = 'DIRECT' | 'INDIRECT' | (string & {});

/** Values of `WorkspaceAccessDetailView`; the server may send others. */
export const WorkspaceAccessDetailView = {
  BASIC: 'BASIC',
  FULL: 'FULL',
} as const;
/** Values of `WorkspaceAccessDetailView`; the server may send others. */
export type WorkspaceAccessDetailView = 'BASIC' | 'FULL' | (string & {});

/** Values of `WorkspaceIdentityDetailAssignmentType`; the server may send others. */
export const WorkspaceIdentityDetailAssignmentType = {
  DIRECT: 'DIRECT',
  INDIRECT: 'INDIRECT',
} as const;
/** Values of `WorkspaceIdentityDetailAssignmentType`; the server may send others. */
export type WorkspaceIdentityDetailAssignmentType = 'DIRECT' | 'INDIRECT' | (string & {});

/** Values of `WorkspacePermission`; the server may send others. */
export const WorkspacePermission = {
  ADMIN_PERMISSION: 'ADMIN_PERMISSION',
  USER_PERMISSION: 'USER_PERMISSION',
} as const;
/** Values of `WorkspacePermission`; the server may send others. */
export type WorkspacePermission = 'ADMIN_PERMISSION' | 'USER_PERMISSION' | (string & {});

/**
 * Answer of
 * `AccountIamV2.createAccountAccessIdentityRule`, `AccountIamV2.getAccountAccessIdentityRule`.
 * Part of `CreateAccountAccessIdentityRuleRequest`, `ListAccountAccessIdentityRulesResponse`.
 */
export interface AccountAccessIdentityRule {
  action: AccountAccessRuleAction;
  display_name?: string | undefined;
  external_principal_id?: string | undefined;
  name?: string | undefined;
  principal_type?: PrincipalType | undefined;
}

/**
 * Answer of `AccountIamV2.createAttributeControlEntry`, `AccountIamV2.getAttributeControlEntry`,
 * `AccountIamV2.updateAttributeControlEntry`. Part of `CreateAttributeControlEntryRequest`,
 * `ListAttributeControlEntriesResponse`, `UpdateAttributeControlEntryRequest`.
 */
export interface AttributeControlEntry {
  is_allowed?: boolean | undefined;
  name?: string | undefined;
}

/**
 * Answer of `AccountIamV2.createDirectGroupMember`, `AccountIamV2.getDirectGroupMember`,
 * `WorkspaceIamV2.createDirectGroupMemberProxy` and 1 more. Part of `CreateDirectGroupMemberProxyRequest`,
 * `CreateDirectGroupMemberRequest`, `ListDirectGroupMembersResponse`.
 */
export interface DirectGroupMember {
  principal_id: Int64;
  display_name?: string | undefined;
  external_id?: string | undefined;
  group_id?: Int64 | undefined;
  membership_source?: GroupMembershipSource | undefined;
  principal_type?: PrincipalType | undefined;
}

/**
 * Answer of `AccountIamV2.createGroup`, `AccountIamV2.getGroup`,
 * `AccountIamV2.updateGroup` and 3 more. Part of `CreateGroupProxyRequest`,
 * `CreateGroupRequest`, `ListGroupsResponse` and 3 more.
 */
export interface Group {
  account_id?: string | undefined;
  external_id?: string | undefined;
  group_id?: string | undefined;
  group_name?: string | undefined;
}

/**
 * Answer of `AccountIamV2.createServicePrincipal`, `AccountIamV2.getServicePrincipal`,
 * `AccountIamV2.updateServicePrincipal` and 3 more. Part of `CreateServicePrincipalProxyRequest`,
 * `CreateServicePrincipalRequest`, `ListServicePrincipalsResponse` and 3 more.
 */
export interface ServicePrincipal {
  display_name: string;
  account_sp_status: State;
  account_id?: string | undefined;
  application_id?: string | undefined;
  external_id?: string | undefined;
  service_principal_id?: string | undefined;
}

/**
 * Answer of `AccountIamV2.createUser`, `AccountIamV2.getUser`,
 * `AccountIamV2.updateUser` and 3 more. Part of `CreateUserProxyRequest`,
 * `CreateUserRequest`, `ListUsersResponse` and 3 more.
 */
export interface User {
  username: string;
  full_name: UserFullName;
  account_user_status: State;
  account_id?: string | undefined;
  external_id?: string | undefined;
  user_id?: string | undefined;
}

/**
 * Answer of
 * `AccountIamV2.createWorkspaceAssignmentDetail`, `AccountIamV2.getWorkspaceAssignmentDetail`,
 * `AccountIamV2.updateWorkspaceAssignmentDetail` and 3 more. Part of `CreateWorkspaceAssignmentDetailProxyRequest`,
 * `CreateWorkspaceAssignmentDetailRequest`, `ListWorkspaceAssignmentDetailsResponse` and 2 more.
 */
export interface WorkspaceAssignmentDetail {
  principal_id: Int64;
  account_id?: string | undefined;
  effective_entitlements?: Entitlement[] | undefined;
  entitlements?: Entitlement[] | undefined;
  principal_type?: PrincipalType | undefined;
  workspace_id?: Int64 | undefined;
}

/**
 * Answer of `AccountIamV2.createWorkspaceAssignment`, `AccountIamV2.getWorkspaceAssignment`,
 * `AccountIamV2.updateWorkspaceAssignment` and 3 more. Part of `CreateWorkspaceAssignmentProxyRequest`,
 * `CreateWorkspaceAssignmentRequest`, `ListWorkspaceAssignmentsResponse` and 2 more.
 */
export interface WorkspaceAssignment {
  principal_id: Int64;
  account_id?: string | undefined;
  effective_entitlements?: Entitlement[] | undefined;
  entitlements?: Entitlement[] | undefined;
  principal_type?: PrincipalType | undefined;
  workspace_id?: Int64 | undefined;
}

/** Part of `ExternalUser`. */
export interface FullName {
  family_name?: string | undefined;
  given_name?: string | undefined;
}

/** Part of `ListTransitiveParentGroupsResponse`. */
export interface TransitiveParentGroup {
  account_id?: string | undefined;
  external_id?: string | undefined;
  group_id?: string | undefined;
}

/**
 * Answer of
 * `AccountIamV2.getWorkspaceAccessDetail`, `WorkspaceIamV2.getWorkspaceAccessDetailLocal`. Part of
 * `ListWorkspaceAccessDetailsResponse`.
 */
export interface WorkspaceAccessDetail {
  access_type?: WorkspaceAccessDetailAccessType | undefined;
  account_id?: string | undefined;
  permissions?: WorkspacePermission[] | undefined;
  principal_id?: Int64 | undefined;
  principal_type?: PrincipalType | undefined;
  status?: State | undefined;
  workspace_id?: Int64 | undefined;
}

/**
 * Answer of
 * `WorkspaceIamV2.getWorkspaceIdentityDetail`, `WorkspaceIamV2.updateWorkspaceIdentityDetail`.
 * Part of `UpdateWorkspaceIdentityDetailRequest`.
 */
export interface WorkspaceIdentityDetail {
  assignment_type?: WorkspaceIdentityDetailAssignmentType | undefined;
  principal_id?: Int64 | undefined;
  principal_type?: PrincipalType | undefined;
  workspace_identity_status?: State | undefined;
}

/** Part of `User`. */
export interface UserFullName {
  family_name?: string | undefined;
  given_name?: string | undefined;
}

/** Request of `AccountIamV2.createAccountAccessIdentityRule`. */
export interface CreateAccountAccessIdentityRuleRequest {
  parent: string;
  external_principal_id: string;
  account_access_identity_rule: AccountAccessIdentityRule;
}

/** Request of `AccountIamV2.createAttributeControlEntry`. */
export interface CreateAttributeControlEntryRequest {
  parent: string;
  attribute_control_entry_id?: string | undefined;
  attribute_control_entry: AttributeControlEntry;
}

/** Request of `WorkspaceIamV2.createDirectGroupMemberProxy`. */
export interface CreateDirectGroupMemberProxyRequest {
  group_id: Int64Input;
  direct_group_member: DirectGroupMember;
}

/** Request of `AccountIamV2.createDirectGroupMember`. */
export interface CreateDirectGroupMemberRequest {
  group_id: Int64Input;
  direct_group_member: DirectGroupMember;
}

/** Request of `WorkspaceIamV2.createGroupProxy`. */
export interface CreateGroupProxyRequest {
  group: Group;
}

/** Request of `AccountIamV2.createGroup`. */
export interface CreateGroupRequest {
  group: Group;
}

/** Request of `WorkspaceIamV2.createServicePrincipalProxy`. */
export interface CreateServicePrincipalProxyRequest {
  service_principal: ServicePrincipal;
}

/** Request of `AccountIamV2.createServicePrincipal`. */
export interface CreateServicePrincipalRequest {
  service_principal: ServicePrincipal;
}

/** Request of `WorkspaceIamV2.createUserProxy`. */
export interface CreateUserProxyRequest {
  user: User;
}

/** Request of `AccountIamV2.createUser`. */
export interface CreateUserRequest {
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
  workspace_assignment: WorkspaceAssignment;
}

/** Request of `AccountIamV2.createWorkspaceAssignment`. */
export interface CreateWorkspaceAssignmentRequest {
  workspace_id: Int64Input;
  workspace_assignment: WorkspaceAssignment;
}

/** Request of `AccountIamV2.deleteAccountAccessIdentityRule`. */
export interface DeleteAccountAccessIdentityRuleRequest {
  parent: string;
  external_principal_id: string;
}

/** Request of `AccountIamV2.deleteAttributeControlEntry`. */
export interface DeleteAttributeControlEntryRequest {
  name: string;
}

/** Request of `WorkspaceIamV2.deleteDirectGroupMemberProxy`. */
export interface DeleteDirectGroupMemberProxyRequest {
  group_id: Int64Input;
  principal_id: Int64Input;
}

/** Request of `AccountIamV2.deleteDirectGroupMember`. */
export interface DeleteDirectGroupMemberRequest {
  group_id: Int64Input;
  principal_id: Int64Input;
}

/** Request of `WorkspaceIamV2.deleteGroupProxy`. */
export interface DeleteGroupProxyRequest {
  group_id: string;
}

/** Request of `AccountIamV2.deleteGroup`. */
export interface DeleteGroupRequest {
  group_id: string;
}

/** Request of `WorkspaceIamV2.deleteServicePrincipalProxy`. */
export interface DeleteServicePrincipalProxyRequest {
  service_principal_id: string;
}

/** Request of `AccountIamV2.deleteServicePrincipal`. */
export interface DeleteServicePrincipalRequest {
  service_principal_id: string;
}

/** Request of `WorkspaceIamV2.deleteUserProxy`. */
export interface DeleteUserProxyRequest {
  user_id: string;
}

/** Request of `AccountIamV2.deleteUser`. */
export interface DeleteUserRequest {
  user_id: string;
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
  principal_id: Int64Input;
}

/** Request of `AccountIamV2.deleteWorkspaceAssignment`. */
export interface DeleteWorkspaceAssignmentRequest {
  workspace_id: Int64Input;
  principal_id: Int64Input;
}

/** Answer of `AccountIamV2.getExternalGroup`, `WorkspaceIamV2.getExternalGroupProxy`. */
export interface ExternalGroup {
  account_id?: string | undefined;
  display_name?: string | undefined;
  external_group_id?: string | undefined;
  internal_id?: string | undefined;
  name?: string | undefined;
}

/**
 * Answer of
 * `AccountIamV2.getExternalServicePrincipal`, `WorkspaceIamV2.getExternalServicePrincipalProxy`.
 */
export interface ExternalServicePrincipal {
  account_id?: string | undefined;
  account_sp_status?: State | undefined;
  application_id?: string | undefined;
  display_name?: string | undefined;
  external_service_principal_id?: string | undefined;
  internal_id?: string | undefined;
  name?: string | undefined;
}

/** Answer of `AccountIamV2.getExternalUser`, `WorkspaceIamV2.getExternalUserProxy`. */
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

/** Request of `AccountIamV2.getAccountAccessIdentityRule`. */
export interface GetAccountAccessIdentityRuleRequest {
  parent: string;
  external_principal_id: string;
}

/** Request of `AccountIamV2.getAttributeControlEntry`. */
export interface GetAttributeControlEntryRequest {
  name: string;
}

/** Request of `WorkspaceIamV2.getDirectGroupMemberProxy`. */
export interface GetDirectGroupMemberProxyRequest {
  group_id: Int64Input;
  principal_id: Int64Input;
}

/** Request of `AccountIamV2.getDirectGroupMember`. */
export interface GetDirectGroupMemberRequest {
  group_id: Int64Input;
  principal_id: Int64Input;
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
  group_id: string;
}

/** Request of `AccountIamV2.getGroup`. */
export interface GetGroupRequest {
  group_id: string;
}

/** Request of `WorkspaceIamV2.getServicePrincipalProxy`. */
export interface GetServicePrincipalProxyRequest {
  service_principal_id: string;
}

/** Request of `AccountIamV2.getServicePrincipal`. */
export interface GetServicePrincipalRequest {
  service_principal_id: string;
}

/** Request of `WorkspaceIamV2.getUserProxy`. */
export interface GetUserProxyRequest {
  user_id: string;
}

/** Request of `AccountIamV2.getUser`. */
export interface GetUserRequest {
  user_id: string;
}

/** Request of `WorkspaceIamV2.getWorkspaceAccessDetailLocal`. */
export interface GetWorkspaceAccessDetailLocalRequest {
  principal_id: Int64Input;
  view?: WorkspaceAccessDetailView | undefined;
}

/** Request of `AccountIamV2.getWorkspaceAccessDetail`. */
export interface GetWorkspaceAccessDetailRequest {
  workspace_id: Int64Input;
  principal_id: Int64Input;
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
  principal_id: Int64Input;
}

/** Request of `AccountIamV2.getWorkspaceAssignment`. */
export interface GetWorkspaceAssignmentRequest {
  workspace_id: Int64Input;
  principal_id: Int64Input;
}

/** Request of `WorkspaceIamV2.getWorkspaceIdentityDetail`. */
export interface GetWorkspaceIdentityDetailRequest {
  principal_id: Int64Input;
}

/** Request of `AccountIamV2.listAccountAccessIdentityRules`. */
export interface ListAccountAccessIdentityRulesRequest {
  parent: string;
  filter?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `AccountIamV2.listAccountAccessIdentityRules`. */
export interface ListAccountAccessIdentityRulesResponse {
  account_access_identity_rules?: AccountAccessIdentityRule[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `AccountIamV2.listAttributeControlEntries`. */
export interface ListAttributeControlEntriesRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `AccountIamV2.listAttributeControlEntries`. */
export interface ListAttributeControlEntriesResponse {
  attribute_control_entries?: AttributeControlEntry[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `WorkspaceIamV2.listDirectGroupMembersProxy`. */
export interface ListDirectGroupMembersProxyRequest {
  group_id: Int64Input;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Request of `AccountIamV2.listDirectGroupMembers`. */
export interface ListDirectGroupMembersRequest {
  group_id: Int64Input;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `AccountIamV2.listDirectGroupMembers`, `WorkspaceIamV2.listDirectGroupMembersProxy`. */
export interface ListDirectGroupMembersResponse {
  direct_group_members?: DirectGroupMember[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `WorkspaceIamV2.listGroupsProxy`. */
export interface ListGroupsProxyRequest {
  filter?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Request of `AccountIamV2.listGroups`. */
export interface ListGroupsRequest {
  filter?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `AccountIamV2.listGroups`, `WorkspaceIamV2.listGroupsProxy`. */
export interface ListGroupsResponse {
  groups?: Group[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `WorkspaceIamV2.listServicePrincipalsProxy`. */
export interface ListServicePrincipalsProxyRequest {
  filter?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Request of `AccountIamV2.listServicePrincipals`. */
export interface ListServicePrincipalsRequest {
  filter?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `AccountIamV2.listServicePrincipals`, `WorkspaceIamV2.listServicePrincipalsProxy`. */
export interface ListServicePrincipalsResponse {
  next_page_token?: string | undefined;
  service_principals?: ServicePrincipal[] | undefined;
}

/** Request of `WorkspaceIamV2.listTransitiveParentGroupsProxy`. */
export interface ListTransitiveParentGroupsProxyRequest {
  principal_id: Int64Input;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Request of `AccountIamV2.listTransitiveParentGroups`. */
export interface ListTransitiveParentGroupsRequest {
  principal_id: Int64Input;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/**
 * Answer of
 * `AccountIamV2.listTransitiveParentGroups`, `WorkspaceIamV2.listTransitiveParentGroupsProxy`.
 */
export interface ListTransitiveParentGroupsResponse {
  next_page_token?: string | undefined;
  transitive_parent_groups?: TransitiveParentGroup[] | undefined;
}

/** Request of `WorkspaceIamV2.listUsersProxy`. */
export interface ListUsersProxyRequest {
  filter?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Request of `AccountIamV2.listUsers`. */
export interface ListUsersRequest {
  filter?: string | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `AccountIamV2.listUsers`, `WorkspaceIamV2.listUsersProxy`. */
export interface ListUsersResponse {
  next_page_token?: string | undefined;
  users?: User[] | undefined;
}

/** Request of `WorkspaceIamV2.listWorkspaceAccessDetailsLocal`. */
export interface ListWorkspaceAccessDetailsLocalRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Request of `AccountIamV2.listWorkspaceAccessDetails`. */
export interface ListWorkspaceAccessDetailsRequest {
  workspace_id: Int64Input;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/**
 * Answer of
 * `AccountIamV2.listWorkspaceAccessDetails`, `WorkspaceIamV2.listWorkspaceAccessDetailsLocal`.
 */
export interface ListWorkspaceAccessDetailsResponse {
  next_page_token?: string | undefined;
  workspace_access_details?: WorkspaceAccessDetail[] | undefined;
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

/**
 * Answer of
 * `AccountIamV2.listWorkspaceAssignmentDetails`, `WorkspaceIamV2.listWorkspaceAssignmentDetailsProxy`.
 */
export interface ListWorkspaceAssignmentDetailsResponse {
  next_page_token?: string | undefined;
  workspace_assignment_details?: WorkspaceAssignmentDetail[] | undefined;
}

/** Request of `WorkspaceIamV2.listWorkspaceAssignmentsProxy`. */
export interface ListWorkspaceAssignmentsProxyRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Request of `AccountIamV2.listWorkspaceAssignments`. */
export interface ListWorkspaceAssignmentsRequest {
  workspace_id: Int64Input;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/**
 * Answer of
 * `AccountIamV2.listWorkspaceAssignments`, `WorkspaceIamV2.listWorkspaceAssignmentsProxy`.
 */
export interface ListWorkspaceAssignmentsResponse {
  next_page_token?: string | undefined;
  workspace_assignments?: WorkspaceAssignment[] | undefined;
}

/** Request of `WorkspaceIamV2.resolveGroupProxy`. */
export interface ResolveGroupProxyRequest {
  external_id: string;
}

/** Request of `AccountIamV2.resolveGroup`. */
export interface ResolveGroupRequest {
  external_id: string;
}

/** Answer of `AccountIamV2.resolveGroup`, `WorkspaceIamV2.resolveGroupProxy`. */
export interface ResolveGroupResponse {
  group?: Group | undefined;
}

/** Request of `WorkspaceIamV2.resolveServicePrincipalProxy`. */
export interface ResolveServicePrincipalProxyRequest {
  external_id: string;
}

/** Request of `AccountIamV2.resolveServicePrincipal`. */
export interface ResolveServicePrincipalRequest {
  external_id: string;
}

/** Answer of `AccountIamV2.resolveServicePrincipal`, `WorkspaceIamV2.resolveServicePrincipalProxy`. */
export interface ResolveServicePrincipalResponse {
  service_principal?: ServicePrincipal | undefined;
}

/** Request of `WorkspaceIamV2.resolveUserProxy`. */
export interface ResolveUserProxyRequest {
  external_id: string;
}

/** Request of `AccountIamV2.resolveUser`. */
export interface ResolveUserRequest {
  external_id: string;
}

/** Answer of `AccountIamV2.resolveUser`, `WorkspaceIamV2.resolveUserProxy`. */
export interface ResolveUserResponse {
  user?: User | undefined;
}

/** Request of `AccountIamV2.updateAttributeControlEntry`. */
export interface UpdateAttributeControlEntryRequest {
  name: string;
  /** Comma-separated field paths. */
  update_mask: string;
  attribute_control_entry: AttributeControlEntry;
}

/** Request of `WorkspaceIamV2.updateGroupProxy`. */
export interface UpdateGroupProxyRequest {
  group_id: string;
  update_mask: string;
  group: Group;
}

/** Request of `AccountIamV2.updateGroup`. */
export interface UpdateGroupRequest {
  group_id: string;
  update_mask: string;
  group: Group;
}

/** Request of `WorkspaceIamV2.updateServicePrincipalProxy`. */
export interface UpdateServicePrincipalProxyRequest {
  service_principal_id: string;
  update_mask: string;
  service_principal: ServicePrincipal;
}

/** Request of `AccountIamV2.updateServicePrincipal`. */
export interface UpdateServicePrincipalRequest {
  service_principal_id: string;
  update_mask: string;
  service_principal: ServicePrincipal;
}

/** Request of `WorkspaceIamV2.updateUserProxy`. */
export interface UpdateUserProxyRequest {
  user_id: string;
  update_mask: string;
  user: User;
}

/** Request of `AccountIamV2.updateUser`. */
export interface UpdateUserRequest {
  user_id: string;
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
  principal_id: Int64Input;
  /** Comma-separated field paths. */
  update_mask: string;
  workspace_assignment: WorkspaceAssignment;
}

/** Request of `AccountIamV2.updateWorkspaceAssignment`. */
export interface UpdateWorkspaceAssignmentRequest {
  workspace_id: Int64Input;
  principal_id: Int64Input;
  /** Comma-separated field paths. */
  update_mask: string;
  workspace_assignment: WorkspaceAssignment;
}

/** Request of `WorkspaceIamV2.updateWorkspaceIdentityDetail`. */
export interface UpdateWorkspaceIdentityDetailRequest {
  principal_id: Int64Input;
  /** Comma-separated field paths. */
  update_mask: string;
  workspace_identity_detail: WorkspaceIdentityDetail;
}
