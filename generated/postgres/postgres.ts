// Generated from api/postgres.json by codegen/. Do not edit.
import { Service, call, paginate, startLongRunning } from '../../runtime/index.js';
import type { CallOptions, LongRunningOperation, Operation, Paged } from '../../runtime/index.js';
import type {
  Branch,
  BranchOperationMetadata,
  Catalog,
  CatalogOperationMetadata,
  CdfConfig,
  CdfConfigOperationMetadata,
  CdfStatus,
  CreateBranchRequest,
  CreateCatalogRequest,
  CreateCdfConfigRequest,
  CreateDataApiRequest,
  CreateDatabaseRequest,
  CreateEndpointRequest,
  CreateProjectRequest,
  CreateRoleRequest,
  CreateSnapshotRequest,
  CreateSyncedTableRequest,
  DataApi,
  DataApiOperationMetadata,
  Database,
  DatabaseCredential,
  DatabaseOperationMetadata,
  DeleteBranchRequest,
  DeleteCatalogRequest,
  DeleteCdfConfigRequest,
  DeleteDataApiRequest,
  DeleteDatabaseRequest,
  DeleteEndpointRequest,
  DeleteProjectRequest,
  DeleteRoleRequest,
  DeleteSnapshotRequest,
  DeleteSyncedTableRequest,
  Endpoint,
  EndpointOperationMetadata,
  GenerateDatabaseCredentialRequest,
  GetBranchRequest,
  GetCatalogRequest,
  GetCdfConfigRequest,
  GetCdfStatusRequest,
  GetDataApiRequest,
  GetDatabaseRequest,
  GetEndpointRequest,
  GetOperationRequest,
  GetProjectRequest,
  GetRoleRequest,
  GetSnapshotRequest,
  GetSnapshotScheduleRequest,
  GetSyncedTableRequest,
  ListBranchesRequest,
  ListBranchesResponse,
  ListCdfConfigsRequest,
  ListCdfConfigsResponse,
  ListCdfStatusesRequest,
  ListCdfStatusesResponse,
  ListDatabasesRequest,
  ListDatabasesResponse,
  ListEndpointsRequest,
  ListEndpointsResponse,
  ListProjectsRequest,
  ListProjectsResponse,
  ListRolesRequest,
  ListRolesResponse,
  ListSnapshotsRequest,
  ListSnapshotsResponse,
  Operation as PostgresOperation,
  Project,
  ProjectOperationMetadata,
  RevealRolePasswordRequest,
  RevealRolePasswordResponse,
  Role,
  RoleOperationMetadata,
  Snapshot,
  SnapshotOperationMetadata,
  SnapshotSchedule,
  SnapshotScheduleOperationMetadata,
  SyncedTable,
  SyncedTableOperationMetadata,
  UndeleteBranchRequest,
  UndeleteProjectRequest,
  UpdateBranchRequest,
  UpdateDataApiRequest,
  UpdateDatabaseRequest,
  UpdateEndpointRequest,
  UpdateProjectRequest,
  UpdateRoleRequest,
  UpdateSnapshotScheduleRequest,
} from './types.js';

/** The operations of Postgres. */
export class PostgresService extends Service {
  /**
   * Calls `POST /api/2.0/postgres/{parent}/branches`, where `parent` has the form
   * `projects/{project_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/createbranch)
   */
  createBranch(
    request: CreateBranchRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<Branch, BranchOperationMetadata>> {
    return startLongRunning(this.api, operations.createBranch, request, options);
  }

  /**
   * Calls `POST /api/2.0/postgres/catalogs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/createcatalog)
   */
  createCatalog(
    request: CreateCatalogRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<Catalog, CatalogOperationMetadata>> {
    return startLongRunning(this.api, operations.createCatalog, request, options);
  }

  /**
   * Calls `POST /api/2.0/postgres/{parent}/cdf-configs`, where `parent` has the form
   * `projects/{project}/branches/{branch}/databases/{database}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/createcdfconfig)
   */
  createCdfConfig(
    request: CreateCdfConfigRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<CdfConfig, CdfConfigOperationMetadata>> {
    return startLongRunning(this.api, operations.createCdfConfig, request, options);
  }

  /**
   * Calls `POST /api/2.0/postgres/{parent}/data-api`, where `parent` has the form
   * `projects/{project_id}/branches/{branch_id}/databases/{database_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/createdataapi)
   */
  createDataApi(
    request: CreateDataApiRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<DataApi, DataApiOperationMetadata>> {
    return startLongRunning(this.api, operations.createDataApi, request, options);
  }

  /**
   * Calls `POST /api/2.0/postgres/{parent}/databases`, where `parent` has the form
   * `projects/{project_id}/branches/{branch_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/createdatabase)
   */
  createDatabase(
    request: CreateDatabaseRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<Database, DatabaseOperationMetadata>> {
    return startLongRunning(this.api, operations.createDatabase, request, options);
  }

  /**
   * Calls `POST /api/2.0/postgres/{parent}/endpoints`, where `parent` has the form
   * `projects/{project_id}/branches/{branch_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/createendpoint)
   */
  createEndpoint(
    request: CreateEndpointRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<Endpoint, EndpointOperationMetadata>> {
    return startLongRunning(this.api, operations.createEndpoint, request, options);
  }

  /**
   * Calls `POST /api/2.0/postgres/projects`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/createproject)
   */
  createProject(
    request: CreateProjectRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<Project, ProjectOperationMetadata>> {
    return startLongRunning(this.api, operations.createProject, request, options);
  }

  /**
   * Calls `POST /api/2.0/postgres/{parent}/roles`, where `parent` has the form
   * `projects/{project_id}/branches/{branch_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/createrole)
   */
  createRole(
    request: CreateRoleRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<Role, RoleOperationMetadata>> {
    return startLongRunning(this.api, operations.createRole, request, options);
  }

  /**
   * Calls `POST /api/2.0/postgres/{parent}/snapshots`, where `parent` has the form
   * `projects/{project_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/createsnapshot)
   */
  createSnapshot(
    request: CreateSnapshotRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<Snapshot, SnapshotOperationMetadata>> {
    return startLongRunning(this.api, operations.createSnapshot, request, options);
  }

  /**
   * Calls `POST /api/2.0/postgres/synced_tables`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/createsyncedtable)
   */
  createSyncedTable(
    request: CreateSyncedTableRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<SyncedTable, SyncedTableOperationMetadata>> {
    return startLongRunning(this.api, operations.createSyncedTable, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project_id}/branches/{branch_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/deletebranch)
   */
  deleteBranch(
    request: DeleteBranchRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<void, BranchOperationMetadata>> {
    return startLongRunning(this.api, operations.deleteBranch, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/postgres/{name}`, where `name` has the form `catalogs/{catalog_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/deletecatalog)
   */
  deleteCatalog(
    request: DeleteCatalogRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<void, CatalogOperationMetadata>> {
    return startLongRunning(this.api, operations.deleteCatalog, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project}/branches/{branch}/databases/{database}/cdf-configs/{cdf_config}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/deletecdfconfig)
   */
  deleteCdfConfig(
    request: DeleteCdfConfigRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<void, CdfConfigOperationMetadata>> {
    return startLongRunning(this.api, operations.deleteCdfConfig, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project_id}/branches/{branch_id}/databases/{database_id}/data-api`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/deletedataapi)
   */
  deleteDataApi(
    request: DeleteDataApiRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<void, DataApiOperationMetadata>> {
    return startLongRunning(this.api, operations.deleteDataApi, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project_id}/branches/{branch_id}/databases/{database_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/deletedatabase)
   */
  deleteDatabase(
    request: DeleteDatabaseRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<void, DatabaseOperationMetadata>> {
    return startLongRunning(this.api, operations.deleteDatabase, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project_id}/branches/{branch_id}/endpoints/{endpoint_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/deleteendpoint)
   */
  deleteEndpoint(
    request: DeleteEndpointRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<void, EndpointOperationMetadata>> {
    return startLongRunning(this.api, operations.deleteEndpoint, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/postgres/{name}`, where `name` has the form `projects/{project_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/deleteproject)
   */
  deleteProject(
    request: DeleteProjectRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<void, ProjectOperationMetadata>> {
    return startLongRunning(this.api, operations.deleteProject, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project_id}/branches/{branch_id}/roles/{role_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/deleterole)
   */
  deleteRole(
    request: DeleteRoleRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<void, RoleOperationMetadata>> {
    return startLongRunning(this.api, operations.deleteRole, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project_id}/snapshots/{snapshot_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/deletesnapshot)
   */
  deleteSnapshot(
    request: DeleteSnapshotRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<void, SnapshotOperationMetadata>> {
    return startLongRunning(this.api, operations.deleteSnapshot, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/postgres/{name}`, where `name` has the form `synced_tables/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/deletesyncedtable)
   */
  deleteSyncedTable(
    request: DeleteSyncedTableRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<void, SyncedTableOperationMetadata>> {
    return startLongRunning(this.api, operations.deleteSyncedTable, request, options);
  }

  /**
   * Calls `POST /api/2.0/postgres/credentials`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/generatedatabasecredential)
   */
  generateDatabaseCredential(
    request: GenerateDatabaseCredentialRequest,
    options?: CallOptions,
  ): Promise<DatabaseCredential> {
    return call(this.api, operations.generateDatabaseCredential, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project_id}/branches/{branch_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/getbranch)
   */
  getBranch(request: GetBranchRequest, options?: CallOptions): Promise<Branch> {
    return call(this.api, operations.getBranch, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/{name}`, where `name` has the form `catalogs/{catalog_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/getcatalog)
   */
  getCatalog(request: GetCatalogRequest, options?: CallOptions): Promise<Catalog> {
    return call(this.api, operations.getCatalog, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project}/branches/{branch}/databases/{database}/cdf-configs/{cdf_config}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/getcdfconfig)
   */
  getCdfConfig(request: GetCdfConfigRequest, options?: CallOptions): Promise<CdfConfig> {
    return call(this.api, operations.getCdfConfig, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project}/branches/{branch}/databases/{database}/cdf-configs/{cdf_config}/cdf-statuses/{cdf_status}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/getcdfstatus)
   */
  getCdfStatus(request: GetCdfStatusRequest, options?: CallOptions): Promise<CdfStatus> {
    return call(this.api, operations.getCdfStatus, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project_id}/branches/{branch_id}/databases/{database_id}/data-api`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/getdataapi)
   */
  getDataApi(request: GetDataApiRequest, options?: CallOptions): Promise<DataApi> {
    return call(this.api, operations.getDataApi, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project_id}/branches/{branch_id}/databases/{database_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/getdatabase)
   */
  getDatabase(request: GetDatabaseRequest, options?: CallOptions): Promise<Database> {
    return call(this.api, operations.getDatabase, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project_id}/branches/{branch_id}/endpoints/{endpoint_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/getendpoint)
   */
  getEndpoint(request: GetEndpointRequest, options?: CallOptions): Promise<Endpoint> {
    return call(this.api, operations.getEndpoint, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/getoperation)
   */
  getOperation(request: GetOperationRequest, options?: CallOptions): Promise<PostgresOperation> {
    return call(this.api, operations.getOperation, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/{name}`, where `name` has the form `projects/{project_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/getproject)
   */
  getProject(request: GetProjectRequest, options?: CallOptions): Promise<Project> {
    return call(this.api, operations.getProject, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project_id}/branches/{branch_id}/roles/{role_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/getrole)
   */
  getRole(request: GetRoleRequest, options?: CallOptions): Promise<Role> {
    return call(this.api, operations.getRole, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project_id}/snapshots/{snapshot_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/getsnapshot)
   */
  getSnapshot(request: GetSnapshotRequest, options?: CallOptions): Promise<Snapshot> {
    return call(this.api, operations.getSnapshot, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project_id}/branches/{branch_id}/snapshot-schedule`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/getsnapshotschedule)
   */
  getSnapshotSchedule(request: GetSnapshotScheduleRequest, options?: CallOptions): Promise<SnapshotSchedule> {
    return call(this.api, operations.getSnapshotSchedule, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/{name}`, where `name` has the form `synced_tables/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/getsyncedtable)
   */
  getSyncedTable(request: GetSyncedTableRequest, options?: CallOptions): Promise<SyncedTable> {
    return call(this.api, operations.getSyncedTable, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/{parent}/branches`, where `parent` has the form
   * `projects/{project_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/listbranches)
   */
  listBranches(request: ListBranchesRequest, options?: CallOptions): Paged<Branch, ListBranchesResponse> {
    return paginate(this.api, operations.listBranches, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/{parent}/cdf-configs`, where `parent` has the form
   * `projects/{project}/branches/{branch}/databases/{database}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/listcdfconfigs)
   */
  listCdfConfigs(request: ListCdfConfigsRequest, options?: CallOptions): Paged<CdfConfig, ListCdfConfigsResponse> {
    return paginate(this.api, operations.listCdfConfigs, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/{parent}/cdf-statuses`, where `parent` has the form
   * `projects/{project}/branches/{branch}/databases/{database}/cdf-configs/{cdf_config}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/listcdfstatuses)
   */
  listCdfStatuses(request: ListCdfStatusesRequest, options?: CallOptions): Paged<CdfStatus, ListCdfStatusesResponse> {
    return paginate(this.api, operations.listCdfStatuses, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/{parent}/databases`, where `parent` has the form
   * `projects/{project_id}/branches/{branch_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/listdatabases)
   */
  listDatabases(request: ListDatabasesRequest, options?: CallOptions): Paged<Database, ListDatabasesResponse> {
    return paginate(this.api, operations.listDatabases, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/{parent}/endpoints`, where `parent` has the form
   * `projects/{project_id}/branches/{branch_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/listendpoints)
   */
  listEndpoints(request: ListEndpointsRequest, options?: CallOptions): Paged<Endpoint, ListEndpointsResponse> {
    return paginate(this.api, operations.listEndpoints, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/projects`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/listprojects)
   */
  listProjects(request: ListProjectsRequest = {}, options?: CallOptions): Paged<Project, ListProjectsResponse> {
    return paginate(this.api, operations.listProjects, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/{parent}/roles`, where `parent` has the form
   * `projects/{project_id}/branches/{branch_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/listroles)
   */
  listRoles(request: ListRolesRequest, options?: CallOptions): Paged<Role, ListRolesResponse> {
    return paginate(this.api, operations.listRoles, request, options);
  }

  /**
   * Calls `GET /api/2.0/postgres/{parent}/snapshots`, where `parent` has the form
   * `projects/{project_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/listsnapshots)
   */
  listSnapshots(request: ListSnapshotsRequest, options?: CallOptions): Paged<Snapshot, ListSnapshotsResponse> {
    return paginate(this.api, operations.listSnapshots, request, options);
  }

  /**
   * Calls `POST /api/2.0/postgres/{name}/password`, where `name` has the form
   * `projects/{project_id}/branches/{branch_id}/roles/{role_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/revealrolepassword)
   */
  revealRolePassword(request: RevealRolePasswordRequest, options?: CallOptions): Promise<RevealRolePasswordResponse> {
    return call(this.api, operations.revealRolePassword, request, options);
  }

  /**
   * Calls `POST /api/2.0/postgres/{name}/undelete`, where `name` has the form
   * `projects/{project_id}/branches/{branch_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/undeletebranch)
   */
  undeleteBranch(
    request: UndeleteBranchRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<void, BranchOperationMetadata>> {
    return startLongRunning(this.api, operations.undeleteBranch, request, options);
  }

  /**
   * Calls `POST /api/2.0/postgres/{name}/undelete`, where `name` has the form
   * `projects/{project_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/undeleteproject)
   */
  undeleteProject(
    request: UndeleteProjectRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<void, ProjectOperationMetadata>> {
    return startLongRunning(this.api, operations.undeleteProject, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project_id}/branches/{branch_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/updatebranch)
   */
  updateBranch(
    request: UpdateBranchRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<Branch, BranchOperationMetadata>> {
    return startLongRunning(this.api, operations.updateBranch, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project_id}/branches/{branch_id}/databases/{database_id}/data-api`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/updatedataapi)
   */
  updateDataApi(
    request: UpdateDataApiRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<DataApi, DataApiOperationMetadata>> {
    return startLongRunning(this.api, operations.updateDataApi, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project_id}/branches/{branch_id}/databases/{database_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/updatedatabase)
   */
  updateDatabase(
    request: UpdateDatabaseRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<Database, DatabaseOperationMetadata>> {
    return startLongRunning(this.api, operations.updateDatabase, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project_id}/branches/{branch_id}/endpoints/{endpoint_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/updateendpoint)
   */
  updateEndpoint(
    request: UpdateEndpointRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<Endpoint, EndpointOperationMetadata>> {
    return startLongRunning(this.api, operations.updateEndpoint, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/postgres/{name}`, where `name` has the form `projects/{project_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/updateproject)
   */
  updateProject(
    request: UpdateProjectRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<Project, ProjectOperationMetadata>> {
    return startLongRunning(this.api, operations.updateProject, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project_id}/branches/{branch_id}/roles/{role_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/updaterole)
   */
  updateRole(
    request: UpdateRoleRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<Role, RoleOperationMetadata>> {
    return startLongRunning(this.api, operations.updateRole, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/postgres/{name}`, where `name` has the form
   * `projects/{project_id}/branches/{branch_id}/snapshot-schedule`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/postgres/updatesnapshotschedule)
   */
  updateSnapshotSchedule(
    request: UpdateSnapshotScheduleRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<SnapshotSchedule, SnapshotScheduleOperationMetadata>> {
    return startLongRunning(this.api, operations.updateSnapshotSchedule, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createBranch: {
    id: 'Postgres.createBranch',
    route: 'POST /api/2.0/postgres/{parent=projects/*}/branches',
    query: ['branch_id', 'replace_existing'],
    body: 'branch',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<CreateBranchRequest, PostgresOperation>,
  createCatalog: {
    id: 'Postgres.createCatalog',
    route: 'POST /api/2.0/postgres/catalogs',
    query: ['catalog_id'],
    body: 'catalog',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<CreateCatalogRequest, PostgresOperation>,
  createCdfConfig: {
    id: 'Postgres.createCdfConfig',
    route: 'POST /api/2.0/postgres/{parent=projects/*/branches/*/databases/*}/cdf-configs',
    query: ['cdf_config_id'],
    body: 'cdf_config',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<CreateCdfConfigRequest, PostgresOperation>,
  createDataApi: {
    id: 'Postgres.createDataApi',
    route: 'POST /api/2.0/postgres/{parent=projects/*/branches/*/databases/*}/data-api',
    body: 'data_api',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<CreateDataApiRequest, PostgresOperation>,
  createDatabase: {
    id: 'Postgres.createDatabase',
    route: 'POST /api/2.0/postgres/{parent=projects/*/branches/*}/databases',
    query: ['database_id', 'replace_existing'],
    body: 'database',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<CreateDatabaseRequest, PostgresOperation>,
  createEndpoint: {
    id: 'Postgres.createEndpoint',
    route: 'POST /api/2.0/postgres/{parent=projects/*/branches/*}/endpoints',
    query: ['endpoint_id', 'replace_existing'],
    body: 'endpoint',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<CreateEndpointRequest, PostgresOperation>,
  createProject: {
    id: 'Postgres.createProject',
    route: 'POST /api/2.0/postgres/projects',
    query: ['project_id'],
    body: 'project',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<CreateProjectRequest, PostgresOperation>,
  createRole: {
    id: 'Postgres.createRole',
    route: 'POST /api/2.0/postgres/{parent=projects/*/branches/*}/roles',
    query: ['replace_existing', 'role_id'],
    body: 'role',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<CreateRoleRequest, PostgresOperation>,
  createSnapshot: {
    id: 'Postgres.createSnapshot',
    route: 'POST /api/2.0/postgres/{parent=projects/*}/snapshots',
    query: ['snapshot_id'],
    body: 'snapshot',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<CreateSnapshotRequest, PostgresOperation>,
  createSyncedTable: {
    id: 'Postgres.createSyncedTable',
    route: 'POST /api/2.0/postgres/synced_tables',
    query: ['synced_table_id'],
    body: 'synced_table',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<CreateSyncedTableRequest, PostgresOperation>,
  deleteBranch: {
    id: 'Postgres.deleteBranch',
    route: 'DELETE /api/2.0/postgres/{name=projects/*/branches/*}',
    query: ['purge'],
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: false },
  } satisfies Operation<DeleteBranchRequest, PostgresOperation>,
  deleteCatalog: {
    id: 'Postgres.deleteCatalog',
    route: 'DELETE /api/2.0/postgres/{name=catalogs/*}',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: false },
  } satisfies Operation<DeleteCatalogRequest, PostgresOperation>,
  deleteCdfConfig: {
    id: 'Postgres.deleteCdfConfig',
    route: 'DELETE /api/2.0/postgres/{name=projects/*/branches/*/databases/*/cdf-configs/*}',
    query: ['force'],
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: false },
  } satisfies Operation<DeleteCdfConfigRequest, PostgresOperation>,
  deleteDataApi: {
    id: 'Postgres.deleteDataApi',
    route: 'DELETE /api/2.0/postgres/{name=projects/*/branches/*/databases/*/data-api}',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: false },
  } satisfies Operation<DeleteDataApiRequest, PostgresOperation>,
  deleteDatabase: {
    id: 'Postgres.deleteDatabase',
    route: 'DELETE /api/2.0/postgres/{name=projects/*/branches/*/databases/*}',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: false },
  } satisfies Operation<DeleteDatabaseRequest, PostgresOperation>,
  deleteEndpoint: {
    id: 'Postgres.deleteEndpoint',
    route: 'DELETE /api/2.0/postgres/{name=projects/*/branches/*/endpoints/*}',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: false },
  } satisfies Operation<DeleteEndpointRequest, PostgresOperation>,
  deleteProject: {
    id: 'Postgres.deleteProject',
    route: 'DELETE /api/2.0/postgres/{name=projects/*}',
    query: ['purge'],
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: false },
  } satisfies Operation<DeleteProjectRequest, PostgresOperation>,
  deleteRole: {
    id: 'Postgres.deleteRole',
    route: 'DELETE /api/2.0/postgres/{name=projects/*/branches/*/roles/*}',
    query: ['reassign_owned_to'],
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: false },
  } satisfies Operation<DeleteRoleRequest, PostgresOperation>,
  deleteSnapshot: {
    id: 'Postgres.deleteSnapshot',
    route: 'DELETE /api/2.0/postgres/{name=projects/*/snapshots/*}',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: false },
  } satisfies Operation<DeleteSnapshotRequest, PostgresOperation>,
  deleteSyncedTable: {
    id: 'Postgres.deleteSyncedTable',
    route: 'DELETE /api/2.0/postgres/{name=synced_tables/*}',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: false },
  } satisfies Operation<DeleteSyncedTableRequest, PostgresOperation>,
  generateDatabaseCredential: {
    id: 'Postgres.generateDatabaseCredential',
    route: 'POST /api/2.0/postgres/credentials',
    body: true,
  } satisfies Operation<GenerateDatabaseCredentialRequest, DatabaseCredential>,
  getBranch: {
    id: 'Postgres.getBranch',
    route: 'GET /api/2.0/postgres/{name=projects/*/branches/*}',
  } satisfies Operation<GetBranchRequest, Branch>,
  getCatalog: {
    id: 'Postgres.getCatalog',
    route: 'GET /api/2.0/postgres/{name=catalogs/*}',
  } satisfies Operation<GetCatalogRequest, Catalog>,
  getCdfConfig: {
    id: 'Postgres.getCdfConfig',
    route: 'GET /api/2.0/postgres/{name=projects/*/branches/*/databases/*/cdf-configs/*}',
  } satisfies Operation<GetCdfConfigRequest, CdfConfig>,
  getCdfStatus: {
    id: 'Postgres.getCdfStatus',
    route: 'GET /api/2.0/postgres/{name=projects/*/branches/*/databases/*/cdf-configs/*/cdf-statuses/*}',
  } satisfies Operation<GetCdfStatusRequest, CdfStatus>,
  getDataApi: {
    id: 'Postgres.getDataApi',
    route: 'GET /api/2.0/postgres/{name=projects/*/branches/*/databases/*/data-api}',
  } satisfies Operation<GetDataApiRequest, DataApi>,
  getDatabase: {
    id: 'Postgres.getDatabase',
    route: 'GET /api/2.0/postgres/{name=projects/*/branches/*/databases/*}',
  } satisfies Operation<GetDatabaseRequest, Database>,
  getEndpoint: {
    id: 'Postgres.getEndpoint',
    route: 'GET /api/2.0/postgres/{name=projects/*/branches/*/endpoints/*}',
  } satisfies Operation<GetEndpointRequest, Endpoint>,
  getOperation: {
    id: 'Postgres.getOperation',
    route: 'GET /api/2.0/postgres/{name=**}',
  } satisfies Operation<GetOperationRequest, PostgresOperation>,
  getProject: {
    id: 'Postgres.getProject',
    route: 'GET /api/2.0/postgres/{name=projects/*}',
  } satisfies Operation<GetProjectRequest, Project>,
  getRole: {
    id: 'Postgres.getRole',
    route: 'GET /api/2.0/postgres/{name=projects/*/branches/*/roles/*}',
  } satisfies Operation<GetRoleRequest, Role>,
  getSnapshot: {
    id: 'Postgres.getSnapshot',
    route: 'GET /api/2.0/postgres/{name=projects/*/snapshots/*}',
  } satisfies Operation<GetSnapshotRequest, Snapshot>,
  getSnapshotSchedule: {
    id: 'Postgres.getSnapshotSchedule',
    route: 'GET /api/2.0/postgres/{name=projects/*/branches/*/snapshot-schedule}',
  } satisfies Operation<GetSnapshotScheduleRequest, SnapshotSchedule>,
  getSyncedTable: {
    id: 'Postgres.getSyncedTable',
    route: 'GET /api/2.0/postgres/{name=synced_tables/*}',
  } satisfies Operation<GetSyncedTableRequest, SyncedTable>,
  listBranches: {
    id: 'Postgres.listBranches',
    route: 'GET /api/2.0/postgres/{parent=projects/*}/branches',
    query: ['page_size', 'page_token', 'show_deleted'],
    paging: { items: 'branches', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListBranchesRequest, ListBranchesResponse>,
  listCdfConfigs: {
    id: 'Postgres.listCdfConfigs',
    route: 'GET /api/2.0/postgres/{parent=projects/*/branches/*/databases/*}/cdf-configs',
    query: ['page_size', 'page_token'],
    paging: { items: 'cdf_configs', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListCdfConfigsRequest, ListCdfConfigsResponse>,
  listCdfStatuses: {
    id: 'Postgres.listCdfStatuses',
    route: 'GET /api/2.0/postgres/{parent=projects/*/branches/*/databases/*/cdf-configs/*}/cdf-statuses',
    query: ['page_size', 'page_token'],
    paging: { items: 'cdf_statuses', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListCdfStatusesRequest, ListCdfStatusesResponse>,
  listDatabases: {
    id: 'Postgres.listDatabases',
    route: 'GET /api/2.0/postgres/{parent=projects/*/branches/*}/databases',
    query: ['page_size', 'page_token'],
    paging: { items: 'databases', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListDatabasesRequest, ListDatabasesResponse>,
  listEndpoints: {
    id: 'Postgres.listEndpoints',
    route: 'GET /api/2.0/postgres/{parent=projects/*/branches/*}/endpoints',
    query: ['page_size', 'page_token'],
    paging: { items: 'endpoints', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListEndpointsRequest, ListEndpointsResponse>,
  listProjects: {
    id: 'Postgres.listProjects',
    route: 'GET /api/2.0/postgres/projects',
    query: ['page_size', 'page_token', 'show_deleted'],
    paging: { items: 'projects', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListProjectsRequest, ListProjectsResponse>,
  listRoles: {
    id: 'Postgres.listRoles',
    route: 'GET /api/2.0/postgres/{parent=projects/*/branches/*}/roles',
    query: ['page_size', 'page_token'],
    paging: { items: 'roles', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListRolesRequest, ListRolesResponse>,
  listSnapshots: {
    id: 'Postgres.listSnapshots',
    route: 'GET /api/2.0/postgres/{parent=projects/*}/snapshots',
    query: ['page_size', 'page_token'],
    paging: { items: 'snapshots', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListSnapshotsRequest, ListSnapshotsResponse>,
  revealRolePassword: {
    id: 'Postgres.revealRolePassword',
    route: 'POST /api/2.0/postgres/{name=projects/*/branches/*/roles/*}/password',
    body: true,
  } satisfies Operation<RevealRolePasswordRequest, RevealRolePasswordResponse>,
  undeleteBranch: {
    id: 'Postgres.undeleteBranch',
    route: 'POST /api/2.0/postgres/{name=projects/*/branches/*}/undelete',
    body: true,
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: false },
  } satisfies Operation<UndeleteBranchRequest, PostgresOperation>,
  undeleteProject: {
    id: 'Postgres.undeleteProject',
    route: 'POST /api/2.0/postgres/{name=projects/*}/undelete',
    body: true,
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: false },
  } satisfies Operation<UndeleteProjectRequest, PostgresOperation>,
  updateBranch: {
    id: 'Postgres.updateBranch',
    route: 'PATCH /api/2.0/postgres/{name=projects/*/branches/*}',
    query: ['update_mask'],
    body: 'branch',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<UpdateBranchRequest, PostgresOperation>,
  updateDataApi: {
    id: 'Postgres.updateDataApi',
    route: 'PATCH /api/2.0/postgres/{name=projects/*/branches/*/databases/*/data-api}',
    query: ['update_mask'],
    body: 'data_api',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<UpdateDataApiRequest, PostgresOperation>,
  updateDatabase: {
    id: 'Postgres.updateDatabase',
    route: 'PATCH /api/2.0/postgres/{name=projects/*/branches/*/databases/*}',
    query: ['update_mask'],
    body: 'database',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<UpdateDatabaseRequest, PostgresOperation>,
  updateEndpoint: {
    id: 'Postgres.updateEndpoint',
    route: 'PATCH /api/2.0/postgres/{name=projects/*/branches/*/endpoints/*}',
    query: ['update_mask'],
    body: 'endpoint',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<UpdateEndpointRequest, PostgresOperation>,
  updateProject: {
    id: 'Postgres.updateProject',
    route: 'PATCH /api/2.0/postgres/{name=projects/*}',
    query: ['update_mask'],
    body: 'project',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<UpdateProjectRequest, PostgresOperation>,
  updateRole: {
    id: 'Postgres.updateRole',
    route: 'PATCH /api/2.0/postgres/{name=projects/*/branches/*/roles/*}',
    query: ['update_mask'],
    body: 'role',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<UpdateRoleRequest, PostgresOperation>,
  updateSnapshotSchedule: {
    id: 'Postgres.updateSnapshotSchedule',
    route: 'PATCH /api/2.0/postgres/{name=projects/*/branches/*/snapshot-schedule}',
    query: ['update_mask'],
    body: 'snapshot_schedule',
    longRunning: { poll: (): Operation => operations.getOperation, hasResult: true },
  } satisfies Operation<UpdateSnapshotScheduleRequest, PostgresOperation>,
};
