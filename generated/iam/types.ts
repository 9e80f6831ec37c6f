// Generated from api/iam.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64, Int64Input } from '../../runtime/index.js';

/** Values of `AutoscopeState`; the server may send others. */
export const AutoscopeState = {
  AUTOSCOPE_STATE_API_NOT_COVERED: 'AUTOSCOPE_STATE_API_NOT_COVERED',
  AUTOSCOPE_STATE_BACKFILLED: 'AUTOSCOPE_STATE_BACKFILLED',
  AUTOSCOPE_STATE_COMPLETED: 'AUTOSCOPE_STATE_COMPLETED',
  AUTOSCOPE_STATE_DISABLED: 'AUTOSCOPE_STATE_DISABLED',
  AUTOSCOPE_STATE_RUNNING: 'AUTOSCOPE_STATE_RUNNING',
  AUTOSCOPE_STATE_USER_SELECTED: 'AUTOSCOPE_STATE_USER_SELECTED',
} as const;
export type AutoscopeState = (typeof AutoscopeState)[keyof typeof AutoscopeState] | (string & {});

/** Values of `GetSortOrder`; the server may send others. */
export const GetSortOrder = {
  ascending: 'ascending',
  descending: 'descending',
} as const;
export type GetSortOrder = (typeof GetSortOrder)[keyof typeof GetSortOrder] | (string & {});

/** Values of `GroupSchema`; the server may send others. */
export const GroupSchema = {
  'urn:ietf:params:scim:schemas:core:2.0:Group': 'urn:ietf:params:scim:schemas:core:2.0:Group',
} as const;
export type GroupSchema = (typeof GroupSchema)[keyof typeof GroupSchema] | (string & {});

/** Values of `ListResponseSchema`; the server may send others. */
export const ListResponseSchema = {
  'urn:ietf:params:scim:api:messages:2.0:ListResponse': 'urn:ietf:params:scim:api:messages:2.0:ListResponse',
} as const;
export type ListResponseSchema = (typeof ListResponseSchema)[keyof typeof ListResponseSchema] | (string & {});

/** Values of `ListSortOrder`; the server may send others. */
export const ListSortOrder = {
  ascending: 'ascending',
  descending: 'descending',
} as const;
export type ListSortOrder = (typeof ListSortOrder)[keyof typeof ListSortOrder] | (string & {});

/** Values of `PasswordPermissionLevel`; the server may send others. */
export const PasswordPermissionLevel = {
  CAN_USE: 'CAN_USE',
} as const;
export type PasswordPermissionLevel =
  (typeof PasswordPermissionLevel)[keyof typeof PasswordPermissionLevel] | (string & {});

/** Values of `PatchOp`; the server may send others. */
export const PatchOp = {
  add: 'add',
  remove: 'remove',
  replace: 'replace',
} as const;
export type PatchOp = (typeof PatchOp)[keyof typeof PatchOp] | (string & {});

/** Values of `PatchSchema`; the server may send others. */
export const PatchSchema = {
  'urn:ietf:params:scim:api:messages:2.0:PatchOp': 'urn:ietf:params:scim:api:messages:2.0:PatchOp',
} as const;
export type PatchSchema = (typeof PatchSchema)[keyof typeof PatchSchema] | (string & {});

/** Values of `PermissionLevel`; the server may send others. */
export const PermissionLevel = {
  CAN_ATTACH_TO: 'CAN_ATTACH_TO',
  CAN_BIND: 'CAN_BIND',
  CAN_CREATE: 'CAN_CREATE',
  CAN_CREATE_APP: 'CAN_CREATE_APP',
  CAN_EDIT: 'CAN_EDIT',
  CAN_EDIT_METADATA: 'CAN_EDIT_METADATA',
  CAN_MANAGE: 'CAN_MANAGE',
  CAN_MANAGE_PRODUCTION_VERSIONS: 'CAN_MANAGE_PRODUCTION_VERSIONS',
  CAN_MANAGE_RUN: 'CAN_MANAGE_RUN',
  CAN_MANAGE_STAGING_VERSIONS: 'CAN_MANAGE_STAGING_VERSIONS',
  CAN_MONITOR: 'CAN_MONITOR',
  CAN_MONITOR_ONLY: 'CAN_MONITOR_ONLY',
  CAN_QUERY: 'CAN_QUERY',
  CAN_READ: 'CAN_READ',
  CAN_RESTART: 'CAN_RESTART',
  CAN_RUN: 'CAN_RUN',
  CAN_USE: 'CAN_USE',
  CAN_VIEW: 'CAN_VIEW',
  CAN_VIEW_METADATA: 'CAN_VIEW_METADATA',
  IS_OWNER: 'IS_OWNER',
} as const;
export type PermissionLevel = (typeof PermissionLevel)[keyof typeof PermissionLevel] | (string & {});

/** Values of `RequestAuthzIdentity`; the server may send others. */
export const RequestAuthzIdentity = {
  REQUEST_AUTHZ_IDENTITY_SERVICE_IDENTITY: 'REQUEST_AUTHZ_IDENTITY_SERVICE_IDENTITY',
  REQUEST_AUTHZ_IDENTITY_USER_CONTEXT: 'REQUEST_AUTHZ_IDENTITY_USER_CONTEXT',
} as const;
export type RequestAuthzIdentity = (typeof RequestAuthzIdentity)[keyof typeof RequestAuthzIdentity] | (string & {});

/** Values of `ServicePrincipalSchema`; the server may send others. */
export const ServicePrincipalSchema = {
  'urn:ietf:params:scim:schemas:core:2.0:ServicePrincipal': 'urn:ietf:params:scim:schemas:core:2.0:ServicePrincipal',
} as const;
export type ServicePrincipalSchema =
  (typeof ServicePrincipalSchema)[keyof typeof ServicePrincipalSchema] | (string & {});

/** Values of `UserSchema`; the server may send others. */
export const UserSchema = {
  'urn:ietf:params:scim:schemas:core:2.0:User': 'urn:ietf:params:scim:schemas:core:2.0:User',
  'urn:ietf:params:scim:schemas:extension:workspace:2.0:User':
    'urn:ietf:params:scim:schemas:extension:workspace:2.0:User',
} as const;
export type UserSchema = (typeof UserSchema)[keyof typeof UserSchema] | (string & {});

/** Values of `WorkspacePermission`; the server may send others. */
export const WorkspacePermission = {
  ADMIN: 'ADMIN',
  UNKNOWN: 'UNKNOWN',
  USER: 'USER',
} as const;
export type WorkspacePermission = (typeof WorkspacePermission)[keyof typeof WorkspacePermission] | (string & {});

export interface AccessControlRequest {
  group_name?: string | undefined;
  permission_level?: PermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface AccessControlResponse {
  all_permissions?: Permission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface AccountGroup {
  account_id?: string | undefined;
  displayName?: string | undefined;
  externalId?: string | undefined;
  id?: string | undefined;
  members?: ComplexValue[] | undefined;
  meta?: ResourceMeta | undefined;
  roles?: ComplexValue[] | undefined;
}

export interface AccountServicePrincipal {
  account_id?: string | undefined;
  active?: boolean | undefined;
  applicationId?: string | undefined;
  displayName?: string | undefined;
  externalId?: string | undefined;
  id?: string | undefined;
  roles?: ComplexValue[] | undefined;
}

export interface AccountUser {
  account_id?: string | undefined;
  active?: boolean | undefined;
  displayName?: string | undefined;
  emails?: ComplexValue[] | undefined;
  externalId?: string | undefined;
  id?: string | undefined;
  name?: Name | undefined;
  roles?: ComplexValue[] | undefined;
  userName?: string | undefined;
}

export interface Actor {
  actor_id?: Int64Input | undefined;
}

/** Request of `AccessControl.checkPolicy`. */
export interface CheckPolicyRequest {
  actor: Actor;
  authz_identity: RequestAuthzIdentity;
  consistency_token: ConsistencyToken;
  permission: string;
  resource: string;
  resource_info?: ResourceInfo | undefined;
}

export interface CheckPolicyResponse {
  consistency_token: ConsistencyToken;
  is_permitted?: boolean | undefined;
}

export interface ComplexValue {
  display?: string | undefined;
  primary?: boolean | undefined;
  $ref?: string | undefined;
  type?: string | undefined;
  value?: string | undefined;
}

export interface ConsistencyToken {
  value: string;
}

export interface CreateAccountGroupRequest {
  displayName?: string | undefined;
  entitlements?: ComplexValue[] | undefined;
  externalId?: string | undefined;
  groups?: ComplexValue[] | undefined;
  id?: string | undefined;
  members?: ComplexValue[] | undefined;
  meta?: ResourceMeta | undefined;
  roles?: ComplexValue[] | undefined;
  schemas?: GroupSchema[] | undefined;
}

export interface CreateAccountServicePrincipalRequest {
  active?: boolean | undefined;
  applicationId?: string | undefined;
  displayName?: string | undefined;
  entitlements?: ComplexValue[] | undefined;
  externalId?: string | undefined;
  groups?: ComplexValue[] | undefined;
  id?: string | undefined;
  roles?: ComplexValue[] | undefined;
  schemas?: ServicePrincipalSchema[] | undefined;
}

export interface CreateAccountUserRequest {
  active?: boolean | undefined;
  displayName?: string | undefined;
  emails?: ComplexValue[] | undefined;
  entitlements?: ComplexValue[] | undefined;
  externalId?: string | undefined;
  groups?: ComplexValue[] | undefined;
  id?: string | undefined;
  name?: Name | undefined;
  roles?: ComplexValue[] | undefined;
  schemas?: UserSchema[] | undefined;
  userName?: string | undefined;
}

export interface CreateGroupRequest {
  displayName?: string | undefined;
  entitlements?: ComplexValue[] | undefined;
  externalId?: string | undefined;
  groups?: ComplexValue[] | undefined;
  id?: string | undefined;
  members?: ComplexValue[] | undefined;
  meta?: ResourceMeta | undefined;
  roles?: ComplexValue[] | undefined;
  schemas?: GroupSchema[] | undefined;
}

export interface CreateServicePrincipalRequest {
  active?: boolean | undefined;
  applicationId?: string | undefined;
  displayName?: string | undefined;
  entitlements?: ComplexValue[] | undefined;
  externalId?: string | undefined;
  groups?: ComplexValue[] | undefined;
  id?: string | undefined;
  roles?: ComplexValue[] | undefined;
  schemas?: ServicePrincipalSchema[] | undefined;
}

export interface CreateUserRequest {
  active?: boolean | undefined;
  displayName?: string | undefined;
  emails?: ComplexValue[] | undefined;
  entitlements?: ComplexValue[] | undefined;
  externalId?: string | undefined;
  groups?: ComplexValue[] | undefined;
  id?: string | undefined;
  name?: Name | undefined;
  roles?: ComplexValue[] | undefined;
  schemas?: UserSchema[] | undefined;
  userName?: string | undefined;
}

/** Request of `AccountGroups.delete`. */
export interface DeleteAccountGroupRequest {
  id: string;
}

/** Request of `AccountServicePrincipals.delete`. */
export interface DeleteAccountServicePrincipalRequest {
  id: string;
}

/** Request of `AccountUsers.delete`. */
export interface DeleteAccountUserRequest {
  id: string;
}

/** Request of `Groups.delete`. */
export interface DeleteGroupRequest {
  id: string;
}

/** Request of `ServicePrincipals.delete`. */
export interface DeleteServicePrincipalRequest {
  id: string;
}

/** Request of `Users.delete`. */
export interface DeleteUserRequest {
  id: string;
}

/** Request of `WorkspaceAssignment.delete`. */
export interface DeleteWorkspaceAssignmentRequest {
  workspace_id: Int64Input;
  principal_id: Int64Input;
}

/** Request of `AccountGroups.get`. */
export interface GetAccountGroupRequest {
  id: string;
}

/** Request of `AccountServicePrincipals.get`. */
export interface GetAccountServicePrincipalRequest {
  id: string;
}

/** Request of `AccountUsers.get`. */
export interface GetAccountUserRequest {
  id: string;
  attributes?: string | undefined;
  count?: number | undefined;
  excludedAttributes?: string | undefined;
  filter?: string | undefined;
  sortBy?: string | undefined;
  sortOrder?: GetSortOrder | undefined;
  startIndex?: number | undefined;
}

/** Request of `AccountAccessControl.getAssignableRolesForResource`. */
export interface GetAssignableRolesForResourceRequest {
  resource: string;
}

export interface GetAssignableRolesForResourceResponse {
  roles?: Role[] | undefined;
}

/** Request of `Groups.get`. */
export interface GetGroupRequest {
  id: string;
}

export interface GetPasswordPermissionLevelsResponse {
  permission_levels?: PasswordPermissionsDescription[] | undefined;
}

/** Request of `Permissions.getPermissionLevels`. */
export interface GetPermissionLevelsRequest {
  request_object_type: string;
  request_object_id: string;
}

export interface GetPermissionLevelsResponse {
  permission_levels?: PermissionsDescription[] | undefined;
}

/** Request of `Permissions.get`. */
export interface GetPermissionRequest {
  request_object_type: string;
  request_object_id: string;
}

/** Request of `AccountAccessControl.getRuleSet`. */
export interface GetRuleSetRequest {
  etag: string;
  name: string;
}

/** Request of `ServicePrincipals.get`. */
export interface GetServicePrincipalRequest {
  id: string;
}

/** Request of `Users.get`. */
export interface GetUserRequest {
  id: string;
  attributes?: string | undefined;
  count?: number | undefined;
  excludedAttributes?: string | undefined;
  filter?: string | undefined;
  sortBy?: string | undefined;
  sortOrder?: GetSortOrder | undefined;
  startIndex?: number | undefined;
}

/** Request of `WorkspaceAssignment.get`. */
export interface GetWorkspaceAssignmentRequest {
  workspace_id: Int64Input;
}

export interface GrantRule {
  role: string;
  principals?: string[] | undefined;
}

export interface Group {
  displayName?: string | undefined;
  entitlements?: ComplexValue[] | undefined;
  externalId?: string | undefined;
  groups?: ComplexValue[] | undefined;
  id?: string | undefined;
  members?: ComplexValue[] | undefined;
  meta?: ResourceMeta | undefined;
  roles?: ComplexValue[] | undefined;
  schemas?: GroupSchema[] | undefined;
}

/** Request of `AccountGroups.list`. */
export interface ListAccountGroupsRequest {
  attributes?: string | undefined;
  count?: Int64Input | undefined;
  excludedAttributes?: string | undefined;
  filter?: string | undefined;
  sortBy?: string | undefined;
  sortOrder?: ListSortOrder | undefined;
  startIndex?: Int64Input | undefined;
}

export interface ListAccountGroupsResponse {
  itemsPerPage?: Int64 | undefined;
  Resources?: AccountGroup[] | undefined;
  startIndex?: Int64 | undefined;
  totalResults?: Int64 | undefined;
}

/** Request of `AccountServicePrincipals.list`. */
export interface ListAccountServicePrincipalsRequest {
  attributes?: string | undefined;
  count?: Int64Input | undefined;
  excludedAttributes?: string | undefined;
  filter?: string | undefined;
  sortBy?: string | undefined;
  sortOrder?: ListSortOrder | undefined;
  startIndex?: Int64Input | undefined;
}

export interface ListAccountServicePrincipalsResponse {
  itemsPerPage?: Int64 | undefined;
  Resources?: AccountServicePrincipal[] | undefined;
  startIndex?: Int64 | undefined;
  totalResults?: Int64 | undefined;
}

/** Request of `AccountUsers.list`. */
export interface ListAccountUsersRequest {
  attributes?: string | undefined;
  count?: Int64Input | undefined;
  excludedAttributes?: string | undefined;
  filter?: string | undefined;
  sortBy?: string | undefined;
  sortOrder?: ListSortOrder | undefined;
  startIndex?: Int64Input | undefined;
}

export interface ListAccountUsersResponse {
  itemsPerPage?: Int64 | undefined;
  Resources?: AccountUser[] | undefined;
  startIndex?: Int64 | undefined;
  totalResults?: Int64 | undefined;
}

/** Request of `Groups.list`. */
export interface ListGroupsRequest {
  attributes?: string | undefined;
  count?: Int64Input | undefined;
  excludedAttributes?: string | undefined;
  filter?: string | undefined;
  sortBy?: string | undefined;
  sortOrder?: ListSortOrder | undefined;
  startIndex?: Int64Input | undefined;
}

export interface ListGroupsResponse {
  itemsPerPage?: Int64 | undefined;
  Resources?: Group[] | undefined;
  schemas?: ListResponseSchema[] | undefined;
  startIndex?: Int64 | undefined;
  totalResults?: Int64 | undefined;
}

export interface ListServicePrincipalResponse {
  itemsPerPage?: Int64 | undefined;
  Resources?: ServicePrincipal[] | undefined;
  schemas?: ListResponseSchema[] | undefined;
  startIndex?: Int64 | undefined;
  totalResults?: Int64 | undefined;
}

/** Request of `ServicePrincipals.list`. */
export interface ListServicePrincipalsRequest {
  attributes?: string | undefined;
  count?: Int64Input | undefined;
  excludedAttributes?: string | undefined;
  filter?: string | undefined;
  sortBy?: string | undefined;
  sortOrder?: ListSortOrder | undefined;
  startIndex?: Int64Input | undefined;
}

/** Request of `Users.list`. */
export interface ListUsersRequest {
  attributes?: string | undefined;
  count?: Int64Input | undefined;
  excludedAttributes?: string | undefined;
  filter?: string | undefined;
  sortBy?: string | undefined;
  sortOrder?: ListSortOrder | undefined;
  startIndex?: Int64Input | undefined;
}

export interface ListUsersResponse {
  itemsPerPage?: Int64 | undefined;
  Resources?: User[] | undefined;
  schemas?: ListResponseSchema[] | undefined;
  startIndex?: Int64 | undefined;
  totalResults?: Int64 | undefined;
}

/** Request of `WorkspaceAssignment.list`. */
export interface ListWorkspaceAssignmentRequest {
  workspace_id: Int64Input;
}

/** Request of `CurrentUser.me`. */
export interface MeRequest {
  attributes?: string | undefined;
  excludedAttributes?: string | undefined;
}

export interface MigratePermissionsRequest {
  from_workspace_group_name: string;
  size?: number | undefined;
  to_account_group_name: string;
  workspace_id: Int64Input;
}

export interface MigratePermissionsResponse {
  permissions_migrated?: number | undefined;
}

export interface Name {
  familyName?: string | undefined;
  givenName?: string | undefined;
}

export interface ObjectPermissions {
  access_control_list?: AccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface PasswordAccessControlRequest {
  group_name?: string | undefined;
  permission_level?: PasswordPermissionLevel | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface PasswordAccessControlResponse {
  all_permissions?: PasswordPermission[] | undefined;
  display_name?: string | undefined;
  group_name?: string | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface PasswordPermission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: PasswordPermissionLevel | undefined;
}

export interface PasswordPermissions {
  access_control_list?: PasswordAccessControlResponse[] | undefined;
  object_id?: string | undefined;
  object_type?: string | undefined;
}

export interface PasswordPermissionsDescription {
  description?: string | undefined;
  permission_level?: PasswordPermissionLevel | undefined;
}

export interface PasswordPermissionsRequest {
  access_control_list?: PasswordAccessControlRequest[] | undefined;
}

export interface Patch {
  op?: PatchOp | undefined;
  path?: string | undefined;
  value?: unknown;
}

/** Request of `AccountGroups.patch`. */
export interface PatchAccountGroupRequest {
  id: string;
  Operations?: Patch[] | undefined;
  schemas?: PatchSchema[] | undefined;
}

/** Request of `AccountServicePrincipals.patch`. */
export interface PatchAccountServicePrincipalRequest {
  id: string;
  Operations?: Patch[] | undefined;
  schemas?: PatchSchema[] | undefined;
}

/** Request of `AccountUsers.patch`. */
export interface PatchAccountUserRequest {
  id: string;
  Operations?: Patch[] | undefined;
  schemas?: PatchSchema[] | undefined;
}

/** Request of `Groups.patch`. */
export interface PatchGroupRequest {
  id: string;
  Operations?: Patch[] | undefined;
  schemas?: PatchSchema[] | undefined;
}

/** Request of `ServicePrincipals.patch`. */
export interface PatchServicePrincipalRequest {
  id: string;
  Operations?: Patch[] | undefined;
  schemas?: PatchSchema[] | undefined;
}

/** Request of `Users.patch`. */
export interface PatchUserRequest {
  id: string;
  Operations?: Patch[] | undefined;
  schemas?: PatchSchema[] | undefined;
}

export interface Permission {
  inherited?: boolean | undefined;
  inherited_from_object?: string[] | undefined;
  permission_level?: PermissionLevel | undefined;
}

export interface PermissionAssignment {
  error?: string | undefined;
  permissions?: WorkspacePermission[] | undefined;
  principal?: PrincipalOutput | undefined;
}

export interface PermissionAssignments {
  permission_assignments?: PermissionAssignment[] | undefined;
}

export interface PermissionOutput {
  description?: string | undefined;
  permission_level?: WorkspacePermission | undefined;
}

export interface PermissionsDescription {
  description?: string | undefined;
  permission_level?: PermissionLevel | undefined;
}

export interface PrincipalOutput {
  display_name?: string | undefined;
  group_name?: string | undefined;
  principal_id?: Int64 | undefined;
  service_principal_name?: string | undefined;
  user_name?: string | undefined;
}

export interface ResourceInfo {
  id: string;
  legacy_acl_path?: string | undefined;
  parent_resource_info?: ResourceInfo | undefined;
}

export interface ResourceMeta {
  resourceType?: string | undefined;
}

export interface Role {
  name: string;
}

export interface RuleSetResponse {
  name: string;
  etag: string;
  grant_rules?: GrantRule[] | undefined;
}

export interface RuleSetUpdateRequest {
  name: string;
  etag: string;
  grant_rules?: GrantRule[] | undefined;
}

export interface ServicePrincipal {
  active?: boolean | undefined;
  applicationId?: string | undefined;
  displayName?: string | undefined;
  entitlements?: ComplexValue[] | undefined;
  externalId?: string | undefined;
  groups?: ComplexValue[] | undefined;
  id?: string | undefined;
  roles?: ComplexValue[] | undefined;
  schemas?: ServicePrincipalSchema[] | undefined;
}

/** Request of `Permissions.set`. */
export interface SetObjectPermissions {
  request_object_type: string;
  request_object_id: string;
  access_control_list?: AccessControlRequest[] | undefined;
}

/** Request of `AccountGroups.update`. */
export interface UpdateAccountGroupRequest {
  id: string;
  displayName?: string | undefined;
  entitlements?: ComplexValue[] | undefined;
  externalId?: string | undefined;
  groups?: ComplexValue[] | undefined;
  members?: ComplexValue[] | undefined;
  meta?: ResourceMeta | undefined;
  roles?: ComplexValue[] | undefined;
  schemas?: GroupSchema[] | undefined;
}

/** Request of `AccountServicePrincipals.update`. */
export interface UpdateAccountServicePrincipalRequest {
  id: string;
  active?: boolean | undefined;
  applicationId?: string | undefined;
  displayName?: string | undefined;
  entitlements?: ComplexValue[] | undefined;
  externalId?: string | undefined;
  groups?: ComplexValue[] | undefined;
  roles?: ComplexValue[] | undefined;
  schemas?: ServicePrincipalSchema[] | undefined;
}

/** Request of `AccountUsers.update`. */
export interface UpdateAccountUserRequest {
  id: string;
  active?: boolean | undefined;
  displayName?: string | undefined;
  emails?: ComplexValue[] | undefined;
  entitlements?: ComplexValue[] | undefined;
  externalId?: string | undefined;
  groups?: ComplexValue[] | undefined;
  name?: Name | undefined;
  roles?: ComplexValue[] | undefined;
  schemas?: UserSchema[] | undefined;
  userName?: string | undefined;
}

/** Request of `Groups.update`. */
export interface UpdateGroupRequest {
  id: string;
  displayName?: string | undefined;
  entitlements?: ComplexValue[] | undefined;
  externalId?: string | undefined;
  groups?: ComplexValue[] | undefined;
  members?: ComplexValue[] | undefined;
  meta?: ResourceMeta | undefined;
  roles?: ComplexValue[] | undefined;
  schemas?: GroupSchema[] | undefined;
}

/** Request of `Permissions.update`. */
export interface UpdateObjectPermissions {
  request_object_type: string;
  request_object_id: string;
  access_control_list?: AccessControlRequest[] | undefined;
}

export interface UpdateRuleSetRequest {
  name: string;
  rule_set: RuleSetUpdateRequest;
}

/** Request of `ServicePrincipals.update`. */
export interface UpdateServicePrincipalRequest {
  id: string;
  active?: boolean | undefined;
  applicationId?: string | undefined;
  displayName?: string | undefined;
  entitlements?: ComplexValue[] | undefined;
  externalId?: string | undefined;
  groups?: ComplexValue[] | undefined;
  roles?: ComplexValue[] | undefined;
  schemas?: ServicePrincipalSchema[] | undefined;
}

/** Request of `Users.update`. */
export interface UpdateUserRequest {
  id: string;
  active?: boolean | undefined;
  displayName?: string | undefined;
  emails?: ComplexValue[] | undefined;
  entitlements?: ComplexValue[] | undefined;
  externalId?: string | undefined;
  groups?: ComplexValue[] | undefined;
  name?: Name | undefined;
  roles?: ComplexValue[] | undefined;
  schemas?: UserSchema[] | undefined;
  userName?: string | undefined;
}

/** Request of `WorkspaceAssignment.update`. */
export interface UpdateWorkspaceAssignments {
  workspace_id: Int64Input;
  principal_id: Int64Input;
  permissions?: WorkspacePermission[] | undefined;
}

export interface User {
  active?: boolean | undefined;
  displayName?: string | undefined;
  emails?: ComplexValue[] | undefined;
  entitlements?: ComplexValue[] | undefined;
  externalId?: string | undefined;
  groups?: ComplexValue[] | undefined;
  id?: string | undefined;
  name?: Name | undefined;
  roles?: ComplexValue[] | undefined;
  schemas?: UserSchema[] | undefined;
  userName?: string | undefined;
}

export interface WorkspacePermissions {
  permissions?: PermissionOutput[] | undefined;
}
