// Generated from api/postgres.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  Branch,
  Catalog,
  CdfConfig,
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
  Database,
  DatabaseCredential,
  DeleteBranchRequest,
  DeleteCdfConfigRequest,
  DeleteProjectRequest,
  DeleteRoleRequest,
  Endpoint,
  GenerateDatabaseCredentialRequest,
  GetOperationRequest,
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
  Operation,
  Project,
  RevealRolePasswordRequest,
  RevealRolePasswordResponse,
  Role,
  Snapshot,
  SnapshotSchedule,
  SyncedTable,
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

/** The operations of this package by path and verb. */
export interface PostgresPaths {
  '/api/2.0/postgres/catalogs': {
    /** `Postgres.createCatalog` */
    post: RestOperation<
      { query: Pick<CreateCatalogRequest, 'catalog_id'> },
      CreateCatalogRequest['catalog'],
      Operation
    >;
  };
  '/api/2.0/postgres/catalogs/{catalog_id}': {
    /** `Postgres.deleteCatalog` */
    delete: RestOperation<{ path: { catalog_id: string } }, never, Operation>;
    /** `Postgres.getCatalog` */
    get: RestOperation<{ path: { catalog_id: string } }, never, Catalog>;
  };
  '/api/2.0/postgres/credentials': {
    /** `Postgres.generateDatabaseCredential` */
    post: RestOperation<{}, GenerateDatabaseCredentialRequest, DatabaseCredential>;
  };
  '/api/2.0/postgres/projects': {
    /** `Postgres.createProject` */
    post: RestOperation<
      { query: Pick<CreateProjectRequest, 'project_id'> },
      CreateProjectRequest['project'],
      Operation
    >;
    /** `Postgres.listProjects` */
    get: RestOperation<
      { query?: Pick<ListProjectsRequest, 'page_size' | 'page_token' | 'show_deleted'> },
      never,
      ListProjectsResponse
    >;
  };
  '/api/2.0/postgres/projects/{project_id}': {
    /** `Postgres.deleteProject` */
    delete: RestOperation<
      { path: { project_id: string }; query?: Pick<DeleteProjectRequest, 'purge'> },
      never,
      Operation
    >;
    /** `Postgres.getProject` */
    get: RestOperation<{ path: { project_id: string } }, never, Project>;
    /** `Postgres.updateProject` */
    patch: RestOperation<
      { path: { project_id: string }; query: Pick<UpdateProjectRequest, 'update_mask'> },
      UpdateProjectRequest['project'],
      Operation
    >;
  };
  '/api/2.0/postgres/projects/{project_id}/branches': {
    /** `Postgres.createBranch` */
    post: RestOperation<
      { path: { project_id: string }; query: Pick<CreateBranchRequest, 'branch_id' | 'replace_existing'> },
      CreateBranchRequest['branch'],
      Operation
    >;
    /** `Postgres.listBranches` */
    get: RestOperation<
      { path: { project_id: string }; query?: Pick<ListBranchesRequest, 'page_size' | 'page_token' | 'show_deleted'> },
      never,
      ListBranchesResponse
    >;
  };
  '/api/2.0/postgres/projects/{project_id}/branches/{branch_id}': {
    /** `Postgres.deleteBranch` */
    delete: RestOperation<
      { path: { project_id: string; branch_id: string }; query?: Pick<DeleteBranchRequest, 'purge'> },
      never,
      Operation
    >;
    /** `Postgres.getBranch` */
    get: RestOperation<{ path: { project_id: string; branch_id: string } }, never, Branch>;
    /** `Postgres.updateBranch` */
    patch: RestOperation<
      { path: { project_id: string; branch_id: string }; query: Pick<UpdateBranchRequest, 'update_mask'> },
      UpdateBranchRequest['branch'],
      Operation
    >;
  };
  '/api/2.0/postgres/projects/{project_id}/branches/{branch_id}/databases': {
    /** `Postgres.createDatabase` */
    post: RestOperation<
      {
        path: { project_id: string; branch_id: string };
        query?: Pick<CreateDatabaseRequest, 'database_id' | 'replace_existing'>;
      },
      CreateDatabaseRequest['database'],
      Operation
    >;
    /** `Postgres.listDatabases` */
    get: RestOperation<
      {
        path: { project_id: string; branch_id: string };
        query?: Pick<ListDatabasesRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListDatabasesResponse
    >;
  };
  '/api/2.0/postgres/projects/{project_id}/branches/{branch_id}/databases/{database_id}': {
    /** `Postgres.deleteDatabase` */
    delete: RestOperation<{ path: { project_id: string; branch_id: string; database_id: string } }, never, Operation>;
    /** `Postgres.getDatabase` */
    get: RestOperation<{ path: { project_id: string; branch_id: string; database_id: string } }, never, Database>;
    /** `Postgres.updateDatabase` */
    patch: RestOperation<
      {
        path: { project_id: string; branch_id: string; database_id: string };
        query: Pick<UpdateDatabaseRequest, 'update_mask'>;
      },
      UpdateDatabaseRequest['database'],
      Operation
    >;
  };
  '/api/2.0/postgres/projects/{project_id}/branches/{branch_id}/databases/{database_id}/data-api': {
    /** `Postgres.createDataApi` */
    post: RestOperation<
      { path: { project_id: string; branch_id: string; database_id: string } },
      CreateDataApiRequest['data_api'],
      Operation
    >;
    /** `Postgres.deleteDataApi` */
    delete: RestOperation<{ path: { project_id: string; branch_id: string; database_id: string } }, never, Operation>;
    /** `Postgres.getDataApi` */
    get: RestOperation<{ path: { project_id: string; branch_id: string; database_id: string } }, never, DataApi>;
    /** `Postgres.updateDataApi` */
    patch: RestOperation<
      {
        path: { project_id: string; branch_id: string; database_id: string };
        query: Pick<UpdateDataApiRequest, 'update_mask'>;
      },
      UpdateDataApiRequest['data_api'],
      Operation
    >;
  };
  '/api/2.0/postgres/projects/{project_id}/branches/{branch_id}/endpoints': {
    /** `Postgres.createEndpoint` */
    post: RestOperation<
      {
        path: { project_id: string; branch_id: string };
        query: Pick<CreateEndpointRequest, 'endpoint_id' | 'replace_existing'>;
      },
      CreateEndpointRequest['endpoint'],
      Operation
    >;
    /** `Postgres.listEndpoints` */
    get: RestOperation<
      {
        path: { project_id: string; branch_id: string };
        query?: Pick<ListEndpointsRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListEndpointsResponse
    >;
  };
  '/api/2.0/postgres/projects/{project_id}/branches/{branch_id}/endpoints/{endpoint_id}': {
    /** `Postgres.deleteEndpoint` */
    delete: RestOperation<{ path: { project_id: string; branch_id: string; endpoint_id: string } }, never, Operation>;
    /** `Postgres.getEndpoint` */
    get: RestOperation<{ path: { project_id: string; branch_id: string; endpoint_id: string } }, never, Endpoint>;
    /** `Postgres.updateEndpoint` */
    patch: RestOperation<
      {
        path: { project_id: string; branch_id: string; endpoint_id: string };
        query: Pick<UpdateEndpointRequest, 'update_mask'>;
      },
      UpdateEndpointRequest['endpoint'],
      Operation
    >;
  };
  '/api/2.0/postgres/projects/{project_id}/branches/{branch_id}/roles': {
    /** `Postgres.createRole` */
    post: RestOperation<
      {
        path: { project_id: string; branch_id: string };
        query?: Pick<CreateRoleRequest, 'replace_existing' | 'role_id'>;
      },
      CreateRoleRequest['role'],
      Operation
    >;
    /** `Postgres.listRoles` */
    get: RestOperation<
      { path: { project_id: string; branch_id: string }; query?: Pick<ListRolesRequest, 'page_size' | 'page_token'> },
      never,
      ListRolesResponse
    >;
  };
  '/api/2.0/postgres/projects/{project_id}/branches/{branch_id}/roles/{role_id}': {
    /** `Postgres.deleteRole` */
    delete: RestOperation<
      {
        path: { project_id: string; branch_id: string; role_id: string };
        query?: Pick<DeleteRoleRequest, 'reassign_owned_to'>;
      },
      never,
      Operation
    >;
    /** `Postgres.getRole` */
    get: RestOperation<{ path: { project_id: string; branch_id: string; role_id: string } }, never, Role>;
    /** `Postgres.updateRole` */
    patch: RestOperation<
      {
        path: { project_id: string; branch_id: string; role_id: string };
        query: Pick<UpdateRoleRequest, 'update_mask'>;
      },
      UpdateRoleRequest['role'],
      Operation
    >;
  };
  '/api/2.0/postgres/projects/{project_id}/branches/{branch_id}/roles/{role_id}/password': {
    /** `Postgres.revealRolePassword` */
    post: RestOperation<
      { path: { project_id: string; branch_id: string; role_id: string } },
      Omit<RevealRolePasswordRequest, 'name'>,
      RevealRolePasswordResponse
    >;
  };
  '/api/2.0/postgres/projects/{project_id}/branches/{branch_id}/snapshot-schedule': {
    /** `Postgres.getSnapshotSchedule` */
    get: RestOperation<{ path: { project_id: string; branch_id: string } }, never, SnapshotSchedule>;
    /** `Postgres.updateSnapshotSchedule` */
    patch: RestOperation<
      { path: { project_id: string; branch_id: string }; query: Pick<UpdateSnapshotScheduleRequest, 'update_mask'> },
      UpdateSnapshotScheduleRequest['snapshot_schedule'],
      Operation
    >;
  };
  '/api/2.0/postgres/projects/{project_id}/branches/{branch_id}/undelete': {
    /** `Postgres.undeleteBranch` */
    post: RestOperation<
      { path: { project_id: string; branch_id: string } },
      Omit<UndeleteBranchRequest, 'name'>,
      Operation
    >;
  };
  '/api/2.0/postgres/projects/{project_id}/snapshots': {
    /** `Postgres.createSnapshot` */
    post: RestOperation<
      { path: { project_id: string }; query: Pick<CreateSnapshotRequest, 'snapshot_id'> },
      CreateSnapshotRequest['snapshot'],
      Operation
    >;
    /** `Postgres.listSnapshots` */
    get: RestOperation<
      { path: { project_id: string }; query?: Pick<ListSnapshotsRequest, 'page_size' | 'page_token'> },
      never,
      ListSnapshotsResponse
    >;
  };
  '/api/2.0/postgres/projects/{project_id}/snapshots/{snapshot_id}': {
    /** `Postgres.deleteSnapshot` */
    delete: RestOperation<{ path: { project_id: string; snapshot_id: string } }, never, Operation>;
    /** `Postgres.getSnapshot` */
    get: RestOperation<{ path: { project_id: string; snapshot_id: string } }, never, Snapshot>;
  };
  '/api/2.0/postgres/projects/{project_id}/undelete': {
    /** `Postgres.undeleteProject` */
    post: RestOperation<{ path: { project_id: string } }, Omit<UndeleteProjectRequest, 'name'>, Operation>;
  };
  '/api/2.0/postgres/projects/{project}/branches/{branch}/databases/{database}/cdf-configs': {
    /** `Postgres.createCdfConfig` */
    post: RestOperation<
      {
        path: { project: string; branch: string; database: string };
        query?: Pick<CreateCdfConfigRequest, 'cdf_config_id'>;
      },
      CreateCdfConfigRequest['cdf_config'],
      Operation
    >;
    /** `Postgres.listCdfConfigs` */
    get: RestOperation<
      {
        path: { project: string; branch: string; database: string };
        query?: Pick<ListCdfConfigsRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListCdfConfigsResponse
    >;
  };
  '/api/2.0/postgres/projects/{project}/branches/{branch}/databases/{database}/cdf-configs/{cdf_config}': {
    /** `Postgres.deleteCdfConfig` */
    delete: RestOperation<
      {
        path: { project: string; branch: string; database: string; cdf_config: string };
        query?: Pick<DeleteCdfConfigRequest, 'force'>;
      },
      never,
      Operation
    >;
    /** `Postgres.getCdfConfig` */
    get: RestOperation<
      { path: { project: string; branch: string; database: string; cdf_config: string } },
      never,
      CdfConfig
    >;
  };
  '/api/2.0/postgres/projects/{project}/branches/{branch}/databases/{database}/cdf-configs/{cdf_config}/cdf-statuses': {
    /** `Postgres.listCdfStatuses` */
    get: RestOperation<
      {
        path: { project: string; branch: string; database: string; cdf_config: string };
        query?: Pick<ListCdfStatusesRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListCdfStatusesResponse
    >;
  };
  '/api/2.0/postgres/projects/{project}/branches/{branch}/databases/{database}/cdf-configs/{cdf_config}/cdf-statuses/{cdf_status}': {
    /** `Postgres.getCdfStatus` */
    get: RestOperation<
      { path: { project: string; branch: string; database: string; cdf_config: string; cdf_status: string } },
      never,
      CdfStatus
    >;
  };
  '/api/2.0/postgres/synced_tables': {
    /** `Postgres.createSyncedTable` */
    post: RestOperation<
      { query: Pick<CreateSyncedTableRequest, 'synced_table_id'> },
      CreateSyncedTableRequest['synced_table'],
      Operation
    >;
  };
  '/api/2.0/postgres/synced_tables/{full_name}': {
    /** `Postgres.deleteSyncedTable` */
    delete: RestOperation<{ path: { full_name: string } }, never, Operation>;
    /** `Postgres.getSyncedTable` */
    get: RestOperation<{ path: { full_name: string } }, never, SyncedTable>;
  };
  '/api/2.0/postgres/{name}': {
    /** `Postgres.getOperation` */
    get: RestOperation<{ path: { name: GetOperationRequest['name'] } }, never, Operation>;
  };
}
