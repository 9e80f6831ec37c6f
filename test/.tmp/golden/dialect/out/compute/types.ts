// Generated from api/compute.json by codegen/. Do not edit.
import type { Int64, Int64Input } from '../../../../../../runtime/values.js';

/** Values of `State`; the server may send others. */
export const State = {
  PENDING: 'PENDING',
  RUNNING: 'RUNNING',
  TERMINATED: 'TERMINATED',
  ERROR: 'ERROR',
} as const;
/** Values of `State`; the server may send others. */
export type State = 'PENDING' | 'RUNNING' | 'TERMINATED' | 'ERROR' | (string & {});

/** What a cluster is made of. */
export interface CreateCluster {
  cluster_name?: string | undefined;
  idempotency_token?: string | undefined;
  max_bytes?: Int64 | undefined;
  /** Version of the runtime, such as `15.4.x-scala2.12`. */
  spark_version: string;
}

/** Part of `GetEventsResponse`. */
export interface ClusterEvent {
  cluster_id: string;
  details?: unknown;
}

/** Request of `Clusters.events`. Part of `GetEventsResponse`. */
export interface GetEvents {
  cluster_id: string;
  offset?: Int64 | undefined;
}

/** Part of `ListClustersRequest`. */
export interface ListClustersFilterBy {
  is_pinned?: boolean | undefined;
  states?: State[] | undefined;
}

/** Answer of `Clusters.get`. Part of `ListClustersResponse`, `Branch`. */
export interface ClusterDetails {
  cluster_id?: string | undefined;
  custom_tags?:
    | {
        [key: string]: string;
      }
    | undefined;
  disk_bytes?: Int64 | undefined;
  spec?: CreateCluster | undefined;
  /** RFC 3339 timestamp. */
  start_time?: string | undefined;
  state?: State | undefined;
  state_message?: string | undefined;
}

/** Request of `AccountPolicies.update`. Part of `ListPoliciesResponse`. */
export interface Policy {
  id: string;
  definition?: unknown;
}

/** Answer of `ClusterLibraries.update`. Part of `UpdateLibraryRequest`. */
export interface Library {
  /** Duration in seconds with the suffix `s`, such as `3.5s`. */
  install_after?: string | undefined;
  jar?: string | undefined;
}

/** Answer of `Clusters.create`. */
export interface CreateClusterResponse {
  cluster_id?: string | undefined;
}

/** Request of `Clusters.get`. */
export interface GetClusterRequest {
  cluster_id: string;
}

/** Answer of `Clusters.events`. */
export interface GetEventsResponse {
  events?: ClusterEvent[] | undefined;
  next_page?: GetEvents | undefined;
}

/** Request of `Clusters.list`. */
export interface ListClustersRequest {
  filter_by?: ListClustersFilterBy | undefined;
  page_size?: number | undefined;
  page_token?: string | undefined;
}

/** Answer of `Clusters.list`. */
export interface ListClustersResponse {
  clusters?: ClusterDetails[] | undefined;
  next_page_token?: string | undefined;
}

/** Request of `AccountPolicies.list`. */
export interface ListPoliciesRequest {
  count?: Int64Input | undefined;
  startIndex?: Int64Input | undefined;
}

/** Answer of `AccountPolicies.list`. */
export interface ListPoliciesResponse {
  Resources?: Policy[] | undefined;
}

/** Request of `Clusters.restart`. */
export interface RestartCluster {
  cluster_id: string;
  restart_user?: string | undefined;
}

/** Request of `ClusterLibraries.update`. */
export interface UpdateLibraryRequest {
  cluster_id: string;
  library_id: Int64Input;
  /** Comma-separated field paths. */
  update_mask: string;
  library: Library;
}
