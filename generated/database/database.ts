// Generated from api/database.json by codegen/. Do not edit.
import { Service, call, paginate, rejoin, start, startAndWait } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged, Wait, WaitOptions } from '../../runtime/index.js';
import type {
  CreateDatabaseCatalogRequest,
  CreateDatabaseInstanceRequest,
  CreateDatabaseInstanceRoleRequest,
  CreateDatabaseTableRequest,
  CreateSyncedDatabaseTableRequest,
  DatabaseCatalog,
  DatabaseCredential,
  DatabaseInstance,
  DatabaseInstanceRole,
  DatabaseTable,
  DeleteDatabaseCatalogRequest,
  DeleteDatabaseInstanceRequest,
  DeleteDatabaseInstanceRoleRequest,
  DeleteDatabaseTableRequest,
  DeleteSyncedDatabaseTableRequest,
  FindDatabaseInstanceByUidRequest,
  GenerateDatabaseCredentialRequest,
  GetDatabaseCatalogRequest,
  GetDatabaseInstanceRequest,
  GetDatabaseInstanceRoleRequest,
  GetDatabaseTableRequest,
  GetSyncedDatabaseTableRequest,
  ListDatabaseCatalogsRequest,
  ListDatabaseCatalogsResponse,
  ListDatabaseInstanceRolesRequest,
  ListDatabaseInstanceRolesResponse,
  ListDatabaseInstancesRequest,
  ListDatabaseInstancesResponse,
  ListSyncedDatabaseTablesRequest,
  ListSyncedDatabaseTablesResponse,
  SyncedDatabaseTable,
  UpdateDatabaseCatalogRequest,
  UpdateDatabaseInstanceRequest,
  UpdateSyncedDatabaseTableRequest,
} from './types.js';

/** The operations of Database. */
export class DatabaseService extends Service {
  /**
   * Calls `POST /api/2.0/database/catalogs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/createdatabasecatalog)
   */
  createDatabaseCatalog(request: CreateDatabaseCatalogRequest, options?: CallOptions): Promise<DatabaseCatalog> {
    return call(this.api, operations.createDatabaseCatalog, request, options);
  }

  /**
   * Calls `POST /api/2.0/database/instances`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/createdatabaseinstance)
   */
  createDatabaseInstance(
    request: CreateDatabaseInstanceRequest,
    options?: CallOptions,
  ): Promise<Wait<DatabaseInstance, DatabaseInstance>> {
    return start(this.api, operations.createDatabaseInstance, request, options);
  }

  /**
   * Does what `createDatabaseInstance` does and waits until the state is `AVAILABLE`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  createDatabaseInstanceAndWait(
    request: CreateDatabaseInstanceRequest,
    options?: WaitOptions<DatabaseInstance>,
  ): Promise<DatabaseInstance> {
    return startAndWait(this.api, operations.createDatabaseInstance, request, options);
  }

  /**
   * Calls `POST /api/2.0/database/instances/{instance_name}/roles`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/createdatabaseinstancerole)
   */
  createDatabaseInstanceRole(
    request: CreateDatabaseInstanceRoleRequest,
    options?: CallOptions,
  ): Promise<DatabaseInstanceRole> {
    return call(this.api, operations.createDatabaseInstanceRole, request, options);
  }

  /**
   * Calls `POST /api/2.0/database/tables`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/createdatabasetable)
   */
  createDatabaseTable(request: CreateDatabaseTableRequest, options?: CallOptions): Promise<DatabaseTable> {
    return call(this.api, operations.createDatabaseTable, request, options);
  }

  /**
   * Calls `POST /api/2.0/database/synced_tables`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/createsynceddatabasetable)
   */
  createSyncedDatabaseTable(
    request: CreateSyncedDatabaseTableRequest,
    options?: CallOptions,
  ): Promise<SyncedDatabaseTable> {
    return call(this.api, operations.createSyncedDatabaseTable, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/database/catalogs/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/deletedatabasecatalog)
   */
  deleteDatabaseCatalog(request: DeleteDatabaseCatalogRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteDatabaseCatalog, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/database/instances/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/deletedatabaseinstance)
   */
  deleteDatabaseInstance(request: DeleteDatabaseInstanceRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteDatabaseInstance, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/database/instances/{instance_name}/roles/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/deletedatabaseinstancerole)
   */
  deleteDatabaseInstanceRole(request: DeleteDatabaseInstanceRoleRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteDatabaseInstanceRole, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/database/tables/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/deletedatabasetable)
   */
  deleteDatabaseTable(request: DeleteDatabaseTableRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteDatabaseTable, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/database/synced_tables/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/deletesynceddatabasetable)
   */
  deleteSyncedDatabaseTable(request: DeleteSyncedDatabaseTableRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteSyncedDatabaseTable, request, options);
  }

  /**
   * Calls `GET /api/2.0/database/instances:findByUid`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/finddatabaseinstancebyuid)
   */
  findDatabaseInstanceByUid(
    request: FindDatabaseInstanceByUidRequest = {},
    options?: CallOptions,
  ): Promise<DatabaseInstance> {
    return call(this.api, operations.findDatabaseInstanceByUid, request, options);
  }

  /**
   * Calls `POST /api/2.0/database/credentials`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/generatedatabasecredential)
   */
  generateDatabaseCredential(
    request: GenerateDatabaseCredentialRequest = {},
    options?: CallOptions,
  ): Promise<DatabaseCredential> {
    return call(this.api, operations.generateDatabaseCredential, request, options);
  }

  /**
   * Calls `GET /api/2.0/database/catalogs/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/getdatabasecatalog)
   */
  getDatabaseCatalog(request: GetDatabaseCatalogRequest, options?: CallOptions): Promise<DatabaseCatalog> {
    return call(this.api, operations.getDatabaseCatalog, request, options);
  }

  /**
   * Calls `GET /api/2.0/database/instances/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/getdatabaseinstance)
   */
  getDatabaseInstance(request: GetDatabaseInstanceRequest, options?: CallOptions): Promise<DatabaseInstance> {
    return call(this.api, operations.getDatabaseInstance, request, options);
  }

  /**
   * Calls `GET /api/2.0/database/instances/{instance_name}/roles/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/getdatabaseinstancerole)
   */
  getDatabaseInstanceRole(
    request: GetDatabaseInstanceRoleRequest,
    options?: CallOptions,
  ): Promise<DatabaseInstanceRole> {
    return call(this.api, operations.getDatabaseInstanceRole, request, options);
  }

  /**
   * Calls `GET /api/2.0/database/tables/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/getdatabasetable)
   */
  getDatabaseTable(request: GetDatabaseTableRequest, options?: CallOptions): Promise<DatabaseTable> {
    return call(this.api, operations.getDatabaseTable, request, options);
  }

  /**
   * Calls `GET /api/2.0/database/synced_tables/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/getsynceddatabasetable)
   */
  getSyncedDatabaseTable(request: GetSyncedDatabaseTableRequest, options?: CallOptions): Promise<SyncedDatabaseTable> {
    return call(this.api, operations.getSyncedDatabaseTable, request, options);
  }

  /**
   * Calls `GET /api/2.0/database/instances/{instance_name}/catalogs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/listdatabasecatalogs)
   */
  listDatabaseCatalogs(
    request: ListDatabaseCatalogsRequest,
    options?: CallOptions,
  ): Paged<DatabaseCatalog, ListDatabaseCatalogsResponse> {
    return paginate(this.api, operations.listDatabaseCatalogs, request, options);
  }

  /**
   * Calls `GET /api/2.0/database/instances/{instance_name}/roles`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/listdatabaseinstanceroles)
   */
  listDatabaseInstanceRoles(
    request: ListDatabaseInstanceRolesRequest,
    options?: CallOptions,
  ): Paged<DatabaseInstanceRole, ListDatabaseInstanceRolesResponse> {
    return paginate(this.api, operations.listDatabaseInstanceRoles, request, options);
  }

  /**
   * Calls `GET /api/2.0/database/instances`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/listdatabaseinstances)
   */
  listDatabaseInstances(
    request: ListDatabaseInstancesRequest = {},
    options?: CallOptions,
  ): Paged<DatabaseInstance, ListDatabaseInstancesResponse> {
    return paginate(this.api, operations.listDatabaseInstances, request, options);
  }

  /**
   * Calls `GET /api/2.0/database/instances/{instance_name}/synced_tables`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/listsynceddatabasetables)
   */
  listSyncedDatabaseTables(
    request: ListSyncedDatabaseTablesRequest,
    options?: CallOptions,
  ): Paged<SyncedDatabaseTable, ListSyncedDatabaseTablesResponse> {
    return paginate(this.api, operations.listSyncedDatabaseTables, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/database/catalogs/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/updatedatabasecatalog)
   */
  updateDatabaseCatalog(request: UpdateDatabaseCatalogRequest, options?: CallOptions): Promise<DatabaseCatalog> {
    return call(this.api, operations.updateDatabaseCatalog, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/database/instances/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/updatedatabaseinstance)
   */
  updateDatabaseInstance(request: UpdateDatabaseInstanceRequest, options?: CallOptions): Promise<DatabaseInstance> {
    return call(this.api, operations.updateDatabaseInstance, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/database/synced_tables/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/database/updatesynceddatabasetable)
   */
  updateSyncedDatabaseTable(
    request: UpdateSyncedDatabaseTableRequest,
    options?: CallOptions,
  ): Promise<SyncedDatabaseTable> {
    return call(this.api, operations.updateSyncedDatabaseTable, request, options);
  }

  /**
   * Polls `getDatabaseInstance` until the state is `AVAILABLE`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitGetDatabaseInstanceDatabaseAvailable(
    request: GetDatabaseInstanceRequest,
    options?: WaitOptions<DatabaseInstance>,
  ): Promise<DatabaseInstance> {
    return rejoin(this.api, operations.createDatabaseInstance, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createDatabaseCatalog: {
    id: 'Database.createDatabaseCatalog',
    route: 'POST /api/2.0/database/catalogs',
    body: 'catalog',
  } satisfies Operation<CreateDatabaseCatalogRequest, DatabaseCatalog>,
  createDatabaseInstance: {
    id: 'Database.createDatabaseInstance',
    route: 'POST /api/2.0/database/instances',
    body: 'database_instance',
    wait: {
      id: 'Database.waitGetDatabaseInstanceDatabaseAvailable',
      poll: (): Operation => operations.getDatabaseInstance,
      binding: { name: { response: 'name' } },
      state: ['state'],
      success: ['AVAILABLE'],
      failure: [],
    },
  } satisfies Operation<CreateDatabaseInstanceRequest, DatabaseInstance>,
  createDatabaseInstanceRole: {
    id: 'Database.createDatabaseInstanceRole',
    route: 'POST /api/2.0/database/instances/{instance_name}/roles',
    query: ['database_instance_name'],
    body: 'database_instance_role',
  } satisfies Operation<CreateDatabaseInstanceRoleRequest, DatabaseInstanceRole>,
  createDatabaseTable: {
    id: 'Database.createDatabaseTable',
    route: 'POST /api/2.0/database/tables',
    body: 'table',
  } satisfies Operation<CreateDatabaseTableRequest, DatabaseTable>,
  createSyncedDatabaseTable: {
    id: 'Database.createSyncedDatabaseTable',
    route: 'POST /api/2.0/database/synced_tables',
    body: 'synced_table',
  } satisfies Operation<CreateSyncedDatabaseTableRequest, SyncedDatabaseTable>,
  deleteDatabaseCatalog: {
    id: 'Database.deleteDatabaseCatalog',
    route: 'DELETE /api/2.0/database/catalogs/{name}',
    response: 'none',
  } satisfies Operation<DeleteDatabaseCatalogRequest, void>,
  deleteDatabaseInstance: {
    id: 'Database.deleteDatabaseInstance',
    route: 'DELETE /api/2.0/database/instances/{name}',
    query: ['force', 'purge'],
    response: 'none',
  } satisfies Operation<DeleteDatabaseInstanceRequest, void>,
  deleteDatabaseInstanceRole: {
    id: 'Database.deleteDatabaseInstanceRole',
    route: 'DELETE /api/2.0/database/instances/{instance_name}/roles/{name}',
    query: ['allow_missing', 'reassign_owned_to'],
    response: 'none',
  } satisfies Operation<DeleteDatabaseInstanceRoleRequest, void>,
  deleteDatabaseTable: {
    id: 'Database.deleteDatabaseTable',
    route: 'DELETE /api/2.0/database/tables/{name}',
    response: 'none',
  } satisfies Operation<DeleteDatabaseTableRequest, void>,
  deleteSyncedDatabaseTable: {
    id: 'Database.deleteSyncedDatabaseTable',
    route: 'DELETE /api/2.0/database/synced_tables/{name}',
    query: ['purge_data'],
    response: 'none',
  } satisfies Operation<DeleteSyncedDatabaseTableRequest, void>,
  findDatabaseInstanceByUid: {
    id: 'Database.findDatabaseInstanceByUid',
    route: 'GET /api/2.0/database/instances:findByUid',
    query: ['uid'],
  } satisfies Operation<FindDatabaseInstanceByUidRequest, DatabaseInstance>,
  generateDatabaseCredential: {
    id: 'Database.generateDatabaseCredential',
    route: 'POST /api/2.0/database/credentials',
    body: true,
    idempotency: 'request_id',
  } satisfies Operation<GenerateDatabaseCredentialRequest, DatabaseCredential>,
  getDatabaseCatalog: {
    id: 'Database.getDatabaseCatalog',
    route: 'GET /api/2.0/database/catalogs/{name}',
  } satisfies Operation<GetDatabaseCatalogRequest, DatabaseCatalog>,
  getDatabaseInstance: {
    id: 'Database.getDatabaseInstance',
    route: 'GET /api/2.0/database/instances/{name}',
  } satisfies Operation<GetDatabaseInstanceRequest, DatabaseInstance>,
  getDatabaseInstanceRole: {
    id: 'Database.getDatabaseInstanceRole',
    route: 'GET /api/2.0/database/instances/{instance_name}/roles/{name}',
  } satisfies Operation<GetDatabaseInstanceRoleRequest, DatabaseInstanceRole>,
  getDatabaseTable: {
    id: 'Database.getDatabaseTable',
    route: 'GET /api/2.0/database/tables/{name}',
  } satisfies Operation<GetDatabaseTableRequest, DatabaseTable>,
  getSyncedDatabaseTable: {
    id: 'Database.getSyncedDatabaseTable',
    route: 'GET /api/2.0/database/synced_tables/{name}',
  } satisfies Operation<GetSyncedDatabaseTableRequest, SyncedDatabaseTable>,
  listDatabaseCatalogs: {
    id: 'Database.listDatabaseCatalogs',
    route: 'GET /api/2.0/database/instances/{instance_name}/catalogs',
    query: ['page_size', 'page_token'],
    paging: { items: 'database_catalogs', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListDatabaseCatalogsRequest, ListDatabaseCatalogsResponse>,
  listDatabaseInstanceRoles: {
    id: 'Database.listDatabaseInstanceRoles',
    route: 'GET /api/2.0/database/instances/{instance_name}/roles',
    query: ['page_size', 'page_token'],
    paging: { items: 'database_instance_roles', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListDatabaseInstanceRolesRequest, ListDatabaseInstanceRolesResponse>,
  listDatabaseInstances: {
    id: 'Database.listDatabaseInstances',
    route: 'GET /api/2.0/database/instances',
    query: ['page_size', 'page_token'],
    paging: { items: 'database_instances', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListDatabaseInstancesRequest, ListDatabaseInstancesResponse>,
  listSyncedDatabaseTables: {
    id: 'Database.listSyncedDatabaseTables',
    route: 'GET /api/2.0/database/instances/{instance_name}/synced_tables',
    query: ['page_size', 'page_token'],
    paging: { items: 'synced_tables', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListSyncedDatabaseTablesRequest, ListSyncedDatabaseTablesResponse>,
  updateDatabaseCatalog: {
    id: 'Database.updateDatabaseCatalog',
    route: 'PATCH /api/2.0/database/catalogs/{name}',
    query: ['update_mask'],
    body: 'database_catalog',
  } satisfies Operation<UpdateDatabaseCatalogRequest, DatabaseCatalog>,
  updateDatabaseInstance: {
    id: 'Database.updateDatabaseInstance',
    route: 'PATCH /api/2.0/database/instances/{name}',
    query: ['update_mask'],
    body: 'database_instance',
  } satisfies Operation<UpdateDatabaseInstanceRequest, DatabaseInstance>,
  updateSyncedDatabaseTable: {
    id: 'Database.updateSyncedDatabaseTable',
    route: 'PATCH /api/2.0/database/synced_tables/{name}',
    query: ['update_mask'],
    body: 'synced_table',
  } satisfies Operation<UpdateSyncedDatabaseTableRequest, SyncedDatabaseTable>,
};
