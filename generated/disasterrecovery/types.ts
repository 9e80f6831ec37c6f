// Generated from api/disasterrecovery.json by codegen/. Do not edit.
// Optional fields end in `| undefined` so that code compiled with `exactOptionalPropertyTypes` may set them to it.

/** Values of `FailoverFailoverGroupRequestFailoverType`; the server may send others. */
export const FailoverFailoverGroupRequestFailoverType = {
  FORCED: 'FORCED',
} as const;
export type FailoverFailoverGroupRequestFailoverType =
  | (typeof FailoverFailoverGroupRequestFailoverType)[keyof typeof FailoverFailoverGroupRequestFailoverType]
  | (string & {});

/** Values of `FailoverGroupState`; the server may send others. */
export const FailoverGroupState = {
  ACTIVE: 'ACTIVE',
  CREATING: 'CREATING',
  CREATION_FAILED: 'CREATION_FAILED',
  DELETING: 'DELETING',
  DELETION_FAILED: 'DELETION_FAILED',
  FAILING_OVER: 'FAILING_OVER',
  FAILOVER_FAILED: 'FAILOVER_FAILED',
  INITIAL_REPLICATION: 'INITIAL_REPLICATION',
} as const;
export type FailoverGroupState = (typeof FailoverGroupState)[keyof typeof FailoverGroupState] | (string & {});

/** Request of `DisasterRecovery.createFailoverGroup`. */
export interface CreateFailoverGroupRequest {
  parent: string;
  failover_group_id: string;
  validate_only?: boolean | undefined;
  failover_group: FailoverGroup;
}

/** Request of `DisasterRecovery.createStableUrl`. */
export interface CreateStableUrlRequest {
  parent: string;
  stable_url_id: string;
  validate_only?: boolean | undefined;
  stable_url: StableUrl;
}

/** Request of `DisasterRecovery.deleteFailoverGroup`. */
export interface DeleteFailoverGroupRequest {
  name: string;
  etag?: string | undefined;
}

/** Request of `DisasterRecovery.deleteStableUrl`. */
export interface DeleteStableUrlRequest {
  name: string;
}

/** Request of `DisasterRecovery.failoverFailoverGroup`. */
export interface FailoverFailoverGroupRequest {
  name: string;
  etag?: string | undefined;
  failover_type: FailoverFailoverGroupRequestFailoverType;
  target_primary_region: string;
}

export interface FailoverGroup {
  regions: string[];
  workspace_sets: WorkspaceSet[];
  initial_primary_region: string;
  /** RFC 3339 timestamp. */
  create_time?: string | undefined;
  effective_primary_region?: string | undefined;
  etag?: string | undefined;
  has_replication_point_blocking_errors?: boolean | undefined;
  initial_replication_progress?: InitialReplicationProgress | undefined;
  name?: string | undefined;
  /** RFC 3339 timestamp. */
  replication_point?: string | undefined;
  state?: FailoverGroupState | undefined;
  unity_catalog_assets?: UcReplicationConfig | undefined;
  /** RFC 3339 timestamp. */
  update_time?: string | undefined;
}

/** Request of `DisasterRecovery.getFailoverGroup`. */
export interface GetFailoverGroupRequest {
  name: string;
}

/** Request of `DisasterRecovery.getStableUrl`. */
export interface GetStableUrlRequest {
  name: string;
}

export interface InitialReplicationProgress {
  completed?: number | undefined;
}

/** Request of `DisasterRecovery.listFailoverGroups`. */
export interface ListFailoverGroupsRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListFailoverGroupsResponse {
  failover_groups?: FailoverGroup[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `DisasterRecovery.listStableUrls`. */
export interface ListStableUrlsRequest {
  parent: string;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

export interface ListStableUrlsResponse {
  next_page_token?: string | undefined;
  stable_urls?: StableUrl[] | undefined;
}

export interface LocationMapping {
  name: string;
  uri_by_region: LocationMappingEntry[];
}

export interface LocationMappingEntry {
  region: string;
  uri: string;
}

export interface StableUrl {
  initial_workspace_id: string;
  effective_workspace_id?: string | undefined;
  failover_group_name?: string | undefined;
  name?: string | undefined;
  stable_workspace_id?: string | undefined;
  url?: string | undefined;
}

export interface UcCatalog {
  name: string;
}

export interface UcReplicationConfig {
  catalogs: UcCatalog[];
  data_replication_workspace_set: string;
  location_mappings?: LocationMapping[] | undefined;
}

/** Request of `DisasterRecovery.updateFailoverGroup`. */
export interface UpdateFailoverGroupRequest {
  name: string;
  etag?: string | undefined;
  /** Comma-separated field paths. */
  update_mask: string;
  failover_group: FailoverGroup;
}

export interface WorkspaceSet {
  name: string;
  workspace_ids: string[];
  replicate_workspace_assets?: boolean | undefined;
  stable_url_names?: string[] | undefined;
}
