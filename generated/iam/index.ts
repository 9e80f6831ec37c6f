// Generated from api/iam.json by codegen/. Do not edit.
export * from './types.js';
export { AccessControlService } from './access-control.js';
export { AccountAccessControlService } from './account-access-control.js';
export { AccountAccessControlProxyService } from './account-access-control-proxy.js';
export { AccountGroupsService } from './account-groups.js';
export { AccountServicePrincipalsService } from './account-service-principals.js';
export { AccountUsersService } from './account-users.js';
export { CurrentUserService } from './current-user.js';
export { GroupsService } from './groups.js';
export { PermissionMigrationService } from './permission-migration.js';
export { PermissionsService } from './permissions.js';
export { ServicePrincipalsService } from './service-principals.js';
export { UsersService } from './users.js';
export { WorkspaceAssignmentService } from './workspace-assignment.js';
