// Generated from api/iam.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { MigratePermissionsRequest, MigratePermissionsResponse } from './types.js';

/** The operations of PermissionMigration. */
export class PermissionMigrationService extends Service {
  /**
   * Calls `POST /api/2.0/permissionmigration`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/permissionmigration/migratepermissions)
   */
  migratePermissions(request: MigratePermissionsRequest, options?: CallOptions): Promise<MigratePermissionsResponse> {
    return call(this.api, operations.migratePermissions, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  migratePermissions: {
    id: 'PermissionMigration.migratePermissions',
    route: 'POST /api/2.0/permissionmigration',
    body: true,
  } satisfies Operation<MigratePermissionsRequest, MigratePermissionsResponse>,
};
