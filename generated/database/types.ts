// Generated from api/database.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.
import type { Int64 } from '../../runtime/index.js';

/** Values of `DatabaseInstanceRoleIdentityType`; the server may send others. */
export const DatabaseInstanceRoleIdentityType = {
  GROUP: 'GROUP',
  PG_ONLY: 'PG_ONLY',
  SERVICE_PRINCIPAL: 'SERVICE_PRINCIPAL',
  USER: 'USER',
} as const;
export type DatabaseInstanceRoleIdentityType =
  (typeof DatabaseInstanceRoleIdentityType)[keyof typeof DatabaseInstanceRoleIdentityType] | (string & {});

/** Values of `DatabaseInstanceRoleMembershipRole`; the server may send others. */
export const DatabaseInstanceRoleMembershipRole = {
  DATABRICKS_SUPERUSER: 'DATABRICKS_SUPERUSER',
} as const;
export type DatabaseInstanceRoleMembershipRole =
  (typeof DatabaseInstanceRoleMembershipRole)[keyof typeof DatabaseInstanceRoleMembershipRole] | (string & {});

/** Values of `DatabaseInstanceState`; the server may send others. */
export const DatabaseInstanceState = {
  AVAILABLE: 'AVAILABLE',
  DELETING: 'DELETING',
  FAILING_OVER: 'FAILING_OVER',
  STARTING: 'STARTING',
  STOPPED: 'STOPPED',
  UPDATING: 'UPDATING',
} as const;
export type DatabaseInstanceState = (typeof DatabaseInstanceState)[keyof typeof DatabaseInstanceState] | (string & {});

/** Values of `ProvisioningInfoState`; the server may send others. */
export const ProvisioningInfoState = {
  ACTIVE: 'ACTIVE',
  DEGRADED: 'DEGRADED',
  DELETING: 'DELETING',
  FAILED: 'FAILED',
  PROVISIONING: 'PROVISIONING',
  UPDATING: 'UPDATING',
} as const;
export type ProvisioningInfoState = (typeof ProvisioningInfoState)[keyof typeof ProvisioningInfoState] | (string & {});

/** Values of `ProvisioningPhase`; the server may send others. */
export const ProvisioningPhase = {
  PROVISIONING_PHASE_INDEX_SCAN: 'PROVISIONING_PHASE_INDEX_SCAN',
  PROVISIONING_PHASE_INDEX_SORT: 'PROVISIONING_PHASE_INDEX_SORT',
  PROVISIONING_PHASE_MAIN: 'PROVISIONING_PHASE_MAIN',
} as const;
export type ProvisioningPhase = (typeof ProvisioningPhase)[keyof typeof ProvisioningPhase] | (string & {});

/** Values of `RequestedClaimsPermissionSet`; the server may send others. */
export const RequestedClaimsPermissionSet = {
  READ_ONLY: 'READ_ONLY',
} as const;
export type RequestedClaimsPermissionSet =
  (typeof RequestedClaimsPermissionSet)[keyof typeof RequestedClaimsPermissionSet] | (string & {});

/** Values of `SyncedTableSchedulingPolicy`; the server may send others. */
export const SyncedTableSchedulingPolicy = {
  CONTINUOUS: 'CONTINUOUS',
  SNAPSHOT: 'SNAPSHOT',
  TRIGGERED: 'TRIGGERED',
} as const;
export type SyncedTableSchedulingPolicy =
  (typeof SyncedTableSchedulingPolicy)[keyof typeof SyncedTableSchedulingPolicy] | (string & {});

/** Values of `SyncedTableSpecPgSpecificType`; the server may send others. */
export const SyncedTableSpecPgSpecificType = {
  PG_SPECIFIC_TYPE_HALFVEC: 'PG_SPECIFIC_TYPE_HALFVEC',
  PG_SPECIFIC_TYPE_VARCHAR: 'PG_SPECIFIC_TYPE_VARCHAR',
  PG_SPECIFIC_TYPE_VECTOR: 'PG_SPECIFIC_TYPE_VECTOR',
} as const;
export type SyncedTableSpecPgSpecificType =
  (typeof SyncedTableSpecPgSpecificType)[keyof typeof SyncedTableSpecPgSpecificType] | (string & {});

/** Values of `SyncedTableState`; the server may send others. */
export const SyncedTableState = {
  SYNCED_TABLED_OFFLINE: 'SYNCED_TABLED_OFFLINE',
  SYNCED_TABLE_OFFLINE_FAILED: 'SYNCED_TABLE_OFFLINE_FAILED',
  SYNCED_TABLE_ONLINE: 'SYNCED_TABLE_ONLINE',
  SYNCED_TABLE_ONLINE_CONTINUOUS_UPDATE: 'SYNCED_TABLE_ONLINE_CONTINUOUS_UPDATE',
  SYNCED_TABLE_ONLINE_NO_PENDING_UPDATE: 'SYNCED_TABLE_ONLINE_NO_PENDING_UPDATE',
  SYNCED_TABLE_ONLINE_PIPELINE_FAILED: 'SYNCED_TABLE_ONLINE_PIPELINE_FAILED',
  SYNCED_TABLE_ONLINE_TRIGGERED_UPDATE: 'SYNCED_TABLE_ONLINE_TRIGGERED_UPDATE',
  SYNCED_TABLE_ONLINE_UPDATING_PIPELINE_RESOURCES: 'SYNCED_TABLE_ONLINE_UPDATING_PIPELINE_RESOURCES',
  SYNCED_TABLE_PROVISIONING: 'SYNCED_TABLE_PROVISIONING',
  SYNCED_TABLE_PROVISIONING_INITIAL_SNAPSHOT: 'SYNCED_TABLE_PROVISIONING_INITIAL_SNAPSHOT',
  SYNCED_TABLE_PROVISIONING_PIPELINE_RESOURCES: 'SYNCED_TABLE_PROVISIONING_PIPELINE_RESOURCES',
} as const;
export type SyncedTableState = (typeof SyncedTableState)[keyof typeof SyncedTableState] | (string & {});

/** Request of `Database.createDatabaseCatalog`. */
export interface CreateDatabaseCatalogRequest {
  catalog: DatabaseCatalog;
}

/** Request of `Database.createDatabaseInstance`. */
export interface CreateDatabaseInstanceRequest {
  database_instance: DatabaseInstance;
}

/** Request of `Database.createDatabaseInstanceRole`. */
export interface CreateDatabaseInstanceRoleRequest {
  instance_name: string;
  database_instance_name?: string | undefined;
  database_instance_role: DatabaseInstanceRole;
}

/** Request of `Database.createDatabaseTable`. */
export interface CreateDatabaseTableRequest {
  table: DatabaseTable;
}

/** Request of `Database.createSyncedDatabaseTable`. */
export interface CreateSyncedDatabaseTableRequest {
  synced_table: SyncedDatabaseTable;
}

export interface CustomTag {
  key?: string | undefined;
  value?: string | undefined;
}

export interface DatabaseCatalog {
  name: string;
  database_instance_name: string;
  database_name: string;
  create_database_if_not_exists?: boolean | undefined;
  uid?: string | undefined;
}

export interface DatabaseCredential {
  expiration_time?: string | undefined;
  token?: string | undefined;
}

export interface DatabaseInstance {
  name: string;
  capacity?: string | undefined;
  child_instance_refs?: DatabaseInstanceRef[] | undefined;
  creation_time?: string | undefined;
  creator?: string | undefined;
  custom_tags?: CustomTag[] | undefined;
  /** @deprecated */
  effective_capacity?: string | undefined;
  effective_custom_tags?: CustomTag[] | undefined;
  effective_enable_pg_native_login?: boolean | undefined;
  effective_enable_readable_secondaries?: boolean | undefined;
  effective_node_count?: number | undefined;
  effective_retention_window_in_days?: number | undefined;
  effective_stopped?: boolean | undefined;
  effective_usage_policy_id?: string | undefined;
  enable_pg_native_login?: boolean | undefined;
  enable_readable_secondaries?: boolean | undefined;
  node_count?: number | undefined;
  parent_instance_ref?: DatabaseInstanceRef | undefined;
  pg_version?: string | undefined;
  read_only_dns?: string | undefined;
  read_write_dns?: string | undefined;
  retention_window_in_days?: number | undefined;
  state?: DatabaseInstanceState | undefined;
  stopped?: boolean | undefined;
  uid?: string | undefined;
  usage_policy_id?: string | undefined;
}

export interface DatabaseInstanceRef {
  branch_time?: string | undefined;
  effective_lsn?: string | undefined;
  lsn?: string | undefined;
  name?: string | undefined;
  uid?: string | undefined;
}

export interface DatabaseInstanceRole {
  name: string;
  attributes?: DatabaseInstanceRoleAttributes | undefined;
  effective_attributes?: DatabaseInstanceRoleAttributes | undefined;
  identity_type?: DatabaseInstanceRoleIdentityType | undefined;
  instance_name?: string | undefined;
  membership_role?: DatabaseInstanceRoleMembershipRole | undefined;
}

export interface DatabaseInstanceRoleAttributes {
  bypassrls?: boolean | undefined;
  createdb?: boolean | undefined;
  createrole?: boolean | undefined;
}

export interface DatabaseTable {
  name: string;
  database_instance_name?: string | undefined;
  logical_database_name?: string | undefined;
}

/** Request of `Database.deleteDatabaseCatalog`. */
export interface DeleteDatabaseCatalogRequest {
  name: string;
}

/** Request of `Database.deleteDatabaseInstance`. */
export interface DeleteDatabaseInstanceRequest {
  name: string;
  force?: boolean | undefined;
  /** @deprecated */
  purge?: boolean | undefined;
}

/** Request of `Database.deleteDatabaseInstanceRole`. */
export interface DeleteDatabaseInstanceRoleRequest {
  instance_name: string;
  name: string;
  allow_missing?: boolean | undefined;
  reassign_owned_to?: string | undefined;
}

/** Request of `Database.deleteDatabaseTable`. */
export interface DeleteDatabaseTableRequest {
  name: string;
}

/** Request of `Database.deleteSyncedDatabaseTable`. */
export interface DeleteSyncedDatabaseTableRequest {
  name: string;
  purge_data?: boolean | undefined;
}

export interface DeltaTableSyncInfo {
  delta_commit_timestamp?: string | undefined;
  delta_commit_version?: Int64 | undefined;
}

/** Request of `Database.findDatabaseInstanceByUid`. */
export interface FindDatabaseInstanceByUidRequest {
  uid?: string | undefined;
}

export interface GenerateDatabaseCredentialRequest {
  claims?: RequestedClaims[] | undefined;
  instance_names?: string[] | undefined;
  request_id?: string | undefined;
}

/** Request of `Database.getDatabaseCatalog`. */
export interface GetDatabaseCatalogRequest {
  name: string;
}

/** Request of `Database.getDatabaseInstance`. */
export interface GetDatabaseInstanceRequest {
  name: string;
}

/** Request of `Database.getDatabaseInstanceRole`. */
export interface GetDatabaseInstanceRoleRequest {
  instance_name: string;
  name: string;
}

/** Request of `Database.getDatabaseTable`. */
export interface GetDatabaseTableRequest {
  name: string;
}

/** Request of `Database.getSyncedDatabaseTable`. */
export interface GetSyncedDatabaseTableRequest {
  name: string;
}

/** Request of `Database.listDatabaseCatalogs`. */
export interface ListDatabaseCatalogsRequest {
  instance_name: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListDatabaseCatalogsResponse {
  database_catalogs?: DatabaseCatalog[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Database.listDatabaseInstanceRoles`. */
export interface ListDatabaseInstanceRolesRequest {
  instance_name: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListDatabaseInstanceRolesResponse {
  database_instance_roles?: DatabaseInstanceRole[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Database.listDatabaseInstances`. */
export interface ListDatabaseInstancesRequest {
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListDatabaseInstancesResponse {
  database_instances?: DatabaseInstance[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `Database.listSyncedDatabaseTables`. */
export interface ListSyncedDatabaseTablesRequest {
  instance_name: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListSyncedDatabaseTablesResponse {
  next_page_token?: string | undefined;
  synced_tables?: SyncedDatabaseTable[] | undefined;
}

export interface NewPipelineSpec {
  budget_policy_id?: string | undefined;
  storage_catalog?: string | undefined;
  storage_schema?: string | undefined;
}

export interface RequestedClaims {
  permission_set?: RequestedClaimsPermissionSet | undefined;
  resources?: RequestedResource[] | undefined;
}

export interface RequestedResource {
  table_name?: string | undefined;
  unspecified_resource_name?: string | undefined;
}

export interface SyncedDatabaseTable {
  name: string;
  data_synchronization_status?: SyncedTableStatus | undefined;
  database_instance_name?: string | undefined;
  effective_database_instance_name?: string | undefined;
  effective_logical_database_name?: string | undefined;
  logical_database_name?: string | undefined;
  spec?: SyncedTableSpec | undefined;
  unity_catalog_provisioning_state?: ProvisioningInfoState | undefined;
}

export interface SyncedTableContinuousUpdateStatus {
  initial_pipeline_sync_progress?: SyncedTablePipelineProgress | undefined;
  last_processed_commit_version?: Int64 | undefined;
  timestamp?: string | undefined;
}

export interface SyncedTableFailedStatus {
  last_processed_commit_version?: Int64 | undefined;
  timestamp?: string | undefined;
}

export interface SyncedTablePipelineProgress {
  estimated_completion_time_seconds?: number | undefined;
  latest_version_currently_processing?: Int64 | undefined;
  provisioning_phase?: ProvisioningPhase | undefined;
  sync_progress_completion?: number | undefined;
  synced_row_count?: Int64 | undefined;
  total_row_count?: Int64 | undefined;
}

export interface SyncedTablePosition {
  delta_table_sync_info?: DeltaTableSyncInfo | undefined;
  sync_end_timestamp?: string | undefined;
  sync_start_timestamp?: string | undefined;
}

export interface SyncedTableProvisioningStatus {
  initial_pipeline_sync_progress?: SyncedTablePipelineProgress | undefined;
}

export interface SyncedTableSpec {
  accelerated_sync?: boolean | undefined;
  create_database_objects_if_missing?: boolean | undefined;
  existing_pipeline_id?: string | undefined;
  new_pipeline_spec?: NewPipelineSpec | undefined;
  primary_key_columns?: string[] | undefined;
  scheduling_policy?: SyncedTableSchedulingPolicy | undefined;
  source_table_full_name?: string | undefined;
  timeseries_key?: string | undefined;
  type_overrides?: SyncedTableSpecTypeOverride[] | undefined;
}

export interface SyncedTableSpecTypeOverride {
  column_name: string;
  pg_type: SyncedTableSpecPgSpecificType;
  size?: number | undefined;
}

export interface SyncedTableStatus {
  continuous_update_status?: SyncedTableContinuousUpdateStatus | undefined;
  detailed_state?: SyncedTableState | undefined;
  failed_status?: SyncedTableFailedStatus | undefined;
  last_sync?: SyncedTablePosition | undefined;
  message?: string | undefined;
  pipeline_id?: string | undefined;
  provisioning_status?: SyncedTableProvisioningStatus | undefined;
  triggered_update_status?: SyncedTableTriggeredUpdateStatus | undefined;
}

export interface SyncedTableTriggeredUpdateStatus {
  last_processed_commit_version?: Int64 | undefined;
  timestamp?: string | undefined;
  triggered_update_progress?: SyncedTablePipelineProgress | undefined;
}

/** Request of `Database.updateDatabaseCatalog`. */
export interface UpdateDatabaseCatalogRequest {
  name: string;
  update_mask: string;
  database_catalog: DatabaseCatalog;
}

/** Request of `Database.updateDatabaseInstance`. */
export interface UpdateDatabaseInstanceRequest {
  name: string;
  update_mask: string;
  database_instance: DatabaseInstance;
}

/** Request of `Database.updateSyncedDatabaseTable`. */
export interface UpdateSyncedDatabaseTableRequest {
  name: string;
  update_mask: string;
  synced_table: SyncedDatabaseTable;
}
