// Generated from api/compute.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  ClusterLibraryStatuses,
  ClusterStatus,
  InstallLibraries,
  LibraryFullStatus,
  ListAllClusterLibraryStatusesResponse,
  UninstallLibraries,
} from './types.js';

/** The operations of Libraries. */
export class LibrariesService extends Service {
  /**
   * Calls `GET /api/2.0/libraries/all-cluster-statuses`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/libraries/allclusterstatuses)
   */
  allClusterStatuses(options?: CallOptions): Paged<ClusterLibraryStatuses, ListAllClusterLibraryStatusesResponse> {
    return paginate(this.api, operations.allClusterStatuses, {}, options);
  }

  /**
   * Calls `GET /api/2.0/libraries/cluster-status`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/libraries/clusterstatus)
   */
  clusterStatus(request: ClusterStatus, options?: CallOptions): Paged<LibraryFullStatus, ClusterLibraryStatuses> {
    return paginate(this.api, operations.clusterStatus, request, options);
  }

  /**
   * Calls `POST /api/2.0/libraries/install`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/libraries/install)
   */
  install(request: InstallLibraries, options?: CallOptions): Promise<void> {
    return call(this.api, operations.install, request, options);
  }

  /**
   * Calls `POST /api/2.0/libraries/uninstall`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/libraries/uninstall)
   */
  uninstall(request: UninstallLibraries, options?: CallOptions): Promise<void> {
    return call(this.api, operations.uninstall, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  allClusterStatuses: {
    id: 'Libraries.allClusterStatuses',
    route: 'GET /api/2.0/libraries/all-cluster-statuses',
    paging: { items: 'statuses' },
  } satisfies Operation<object, ListAllClusterLibraryStatusesResponse>,
  clusterStatus: {
    id: 'Libraries.clusterStatus',
    route: 'GET /api/2.0/libraries/cluster-status',
    query: ['cluster_id'],
    paging: { items: 'library_statuses' },
  } satisfies Operation<ClusterStatus, ClusterLibraryStatuses>,
  install: {
    id: 'Libraries.install',
    route: 'POST /api/2.0/libraries/install',
    body: true,
    response: 'none',
  } satisfies Operation<InstallLibraries, void>,
  uninstall: {
    id: 'Libraries.uninstall',
    route: 'POST /api/2.0/libraries/uninstall',
    body: true,
    response: 'none',
  } satisfies Operation<UninstallLibraries, void>,
};
