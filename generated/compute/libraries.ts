// Generated from api/compute.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  ClusterLibraryStatuses,
  ClusterStatus,
  DefaultBaseEnvironment,
  DeleteDefaultBaseEnvironmentRequest,
  GetDefaultBaseEnvironmentRequest,
  InstallLibraries,
  LibrariesCreateDefaultBaseEnvironmentRequest,
  LibrariesRefreshDefaultBaseEnvironmentsRequest,
  LibrariesUpdateDefaultBaseEnvironmentRequest,
  LibrariesUpdateDefaultDefaultBaseEnvironmentRequest,
  LibraryFullStatus,
  ListAllClusterLibraryStatusesResponse,
  ListDefaultBaseEnvironmentsRequest,
  ListDefaultBaseEnvironmentsResponse,
  UninstallLibraries,
} from './types.js';

/** The operations of Libraries. */
export class LibrariesService extends Service {
  /**
   * Calls `GET /api/2.0/libraries/all-cluster-statuses`.
   *
   * @see https://docs.databricks.com/api/workspace/libraries/allclusterstatuses
   */
  allClusterStatuses(options?: CallOptions): Paged<ClusterLibraryStatuses, ListAllClusterLibraryStatusesResponse> {
    return paginate(this.api, operations.allClusterStatuses, {}, options);
  }

  /**
   * Calls `GET /api/2.0/libraries/cluster-status`.
   *
   * @see https://docs.databricks.com/api/workspace/libraries/clusterstatus
   */
  clusterStatus(request: ClusterStatus, options?: CallOptions): Paged<LibraryFullStatus, ClusterLibraryStatuses> {
    return paginate(this.api, operations.clusterStatus, request, options);
  }

  /**
   * Calls `POST /api/2.0/default-base-environments`.
   *
   * @see https://docs.databricks.com/api/workspace/libraries/createdefaultbaseenvironment
   */
  createDefaultBaseEnvironment(
    request: LibrariesCreateDefaultBaseEnvironmentRequest,
    options?: CallOptions,
  ): Promise<DefaultBaseEnvironment> {
    return call(this.api, operations.createDefaultBaseEnvironment, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/default-base-environments/{id}`.
   *
   * @see https://docs.databricks.com/api/workspace/libraries/deletedefaultbaseenvironment
   */
  deleteDefaultBaseEnvironment(request: DeleteDefaultBaseEnvironmentRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteDefaultBaseEnvironment, request, options);
  }

  /**
   * Calls `GET /api/2.0/default-base-environments:getDefaultBaseEnvironment`.
   *
   * @see https://docs.databricks.com/api/workspace/libraries/getdefaultbaseenvironment
   */
  getDefaultBaseEnvironment(
    request: GetDefaultBaseEnvironmentRequest,
    options?: CallOptions,
  ): Promise<DefaultBaseEnvironment> {
    return call(this.api, operations.getDefaultBaseEnvironment, request, options);
  }

  /**
   * Calls `POST /api/2.0/libraries/install`.
   *
   * @see https://docs.databricks.com/api/workspace/libraries/install
   */
  install(request: InstallLibraries, options?: CallOptions): Promise<void> {
    return call(this.api, operations.install, request, options);
  }

  /**
   * Calls `GET /api/2.0/default-base-environments`.
   *
   * @see https://docs.databricks.com/api/workspace/libraries/listdefaultbaseenvironments
   */
  listDefaultBaseEnvironments(
    request: ListDefaultBaseEnvironmentsRequest = {},
    options?: CallOptions,
  ): Paged<DefaultBaseEnvironment, ListDefaultBaseEnvironmentsResponse> {
    return paginate(this.api, operations.listDefaultBaseEnvironments, request, options);
  }

  /**
   * Calls `POST /api/2.0/default-base-environments/refresh`.
   *
   * @see https://docs.databricks.com/api/workspace/libraries/refreshdefaultbaseenvironments
   */
  refreshDefaultBaseEnvironments(
    request: LibrariesRefreshDefaultBaseEnvironmentsRequest,
    options?: CallOptions,
  ): Promise<void> {
    return call(this.api, operations.refreshDefaultBaseEnvironments, request, options);
  }

  /**
   * Calls `POST /api/2.0/libraries/uninstall`.
   *
   * @see https://docs.databricks.com/api/workspace/libraries/uninstall
   */
  uninstall(request: UninstallLibraries, options?: CallOptions): Promise<void> {
    return call(this.api, operations.uninstall, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/default-base-environments/{id}`.
   *
   * @see https://docs.databricks.com/api/workspace/libraries/updatedefaultbaseenvironment
   */
  updateDefaultBaseEnvironment(
    request: LibrariesUpdateDefaultBaseEnvironmentRequest,
    options?: CallOptions,
  ): Promise<DefaultBaseEnvironment> {
    return call(this.api, operations.updateDefaultBaseEnvironment, request, options);
  }

  /**
   * Calls `POST /api/2.0/default-base-environments:setDefault`.
   *
   * @see https://docs.databricks.com/api/workspace/libraries/updatedefaultdefaultbaseenvironment
   */
  updateDefaultDefaultBaseEnvironment(
    request: LibrariesUpdateDefaultDefaultBaseEnvironmentRequest = {},
    options?: CallOptions,
  ): Promise<DefaultBaseEnvironment> {
    return call(this.api, operations.updateDefaultDefaultBaseEnvironment, request, options);
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
  createDefaultBaseEnvironment: {
    id: 'Libraries.createDefaultBaseEnvironment',
    route: 'POST /api/2.0/default-base-environments',
    body: true,
    idempotency: 'request_id',
  } satisfies Operation<LibrariesCreateDefaultBaseEnvironmentRequest, DefaultBaseEnvironment>,
  deleteDefaultBaseEnvironment: {
    id: 'Libraries.deleteDefaultBaseEnvironment',
    route: 'DELETE /api/2.0/default-base-environments/{id}',
    response: 'none',
  } satisfies Operation<DeleteDefaultBaseEnvironmentRequest, void>,
  getDefaultBaseEnvironment: {
    id: 'Libraries.getDefaultBaseEnvironment',
    route: 'GET /api/2.0/default-base-environments:getDefaultBaseEnvironment',
    query: ['id', 'trace_id'],
  } satisfies Operation<GetDefaultBaseEnvironmentRequest, DefaultBaseEnvironment>,
  install: {
    id: 'Libraries.install',
    route: 'POST /api/2.0/libraries/install',
    body: true,
    response: 'none',
  } satisfies Operation<InstallLibraries, void>,
  listDefaultBaseEnvironments: {
    id: 'Libraries.listDefaultBaseEnvironments',
    route: 'GET /api/2.0/default-base-environments',
    query: ['page_size', 'page_token'],
    paging: { items: 'default_base_environments', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListDefaultBaseEnvironmentsRequest, ListDefaultBaseEnvironmentsResponse>,
  refreshDefaultBaseEnvironments: {
    id: 'Libraries.refreshDefaultBaseEnvironments',
    route: 'POST /api/2.0/default-base-environments/refresh',
    body: true,
    response: 'none',
  } satisfies Operation<LibrariesRefreshDefaultBaseEnvironmentsRequest, void>,
  uninstall: {
    id: 'Libraries.uninstall',
    route: 'POST /api/2.0/libraries/uninstall',
    body: true,
    response: 'none',
  } satisfies Operation<UninstallLibraries, void>,
  updateDefaultBaseEnvironment: {
    id: 'Libraries.updateDefaultBaseEnvironment',
    route: 'PATCH /api/2.0/default-base-environments/{id}',
    body: true,
  } satisfies Operation<LibrariesUpdateDefaultBaseEnvironmentRequest, DefaultBaseEnvironment>,
  updateDefaultDefaultBaseEnvironment: {
    id: 'Libraries.updateDefaultDefaultBaseEnvironment',
    route: 'POST /api/2.0/default-base-environments:setDefault',
    body: true,
  } satisfies Operation<LibrariesUpdateDefaultDefaultBaseEnvironmentRequest, DefaultBaseEnvironment>,
};
