// Generated from api/database.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
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

/** The operations of this package by path and verb. */
export interface DatabasePaths {
  '/api/2.0/database/catalogs': {
    /** `Database.createDatabaseCatalog` */
    post: RestOperation<{}, CreateDatabaseCatalogRequest['catalog'], DatabaseCatalog>;
  };
  '/api/2.0/database/catalogs/{name}': {
    /** `Database.deleteDatabaseCatalog` */
    delete: RestOperation<{ path: { name: DeleteDatabaseCatalogRequest['name'] } }, never, never>;
    /** `Database.getDatabaseCatalog` */
    get: RestOperation<{ path: { name: GetDatabaseCatalogRequest['name'] } }, never, DatabaseCatalog>;
    /** `Database.updateDatabaseCatalog` */
    patch: RestOperation<
      {
        path: { name: UpdateDatabaseCatalogRequest['name'] };
        query: Pick<UpdateDatabaseCatalogRequest, 'update_mask'>;
      },
      UpdateDatabaseCatalogRequest['database_catalog'],
      DatabaseCatalog
    >;
  };
  '/api/2.0/database/credentials': {
    /** `Database.generateDatabaseCredential` */
    post: RestOperation<{}, GenerateDatabaseCredentialRequest, DatabaseCredential>;
  };
  '/api/2.0/database/instances': {
    /** `Database.createDatabaseInstance` */
    post: RestOperation<{}, CreateDatabaseInstanceRequest['database_instance'], DatabaseInstance>;
    /** `Database.listDatabaseInstances` */
    get: RestOperation<
      { query?: Pick<ListDatabaseInstancesRequest, 'page_size' | 'page_token'> },
      never,
      ListDatabaseInstancesResponse
    >;
  };
  '/api/2.0/database/instances/{instance_name}/catalogs': {
    /** `Database.listDatabaseCatalogs` */
    get: RestOperation<
      {
        path: { instance_name: ListDatabaseCatalogsRequest['instance_name'] };
        query?: Pick<ListDatabaseCatalogsRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListDatabaseCatalogsResponse
    >;
  };
  '/api/2.0/database/instances/{instance_name}/roles': {
    /** `Database.createDatabaseInstanceRole` */
    post: RestOperation<
      {
        path: { instance_name: CreateDatabaseInstanceRoleRequest['instance_name'] };
        query?: Pick<CreateDatabaseInstanceRoleRequest, 'database_instance_name'>;
      },
      CreateDatabaseInstanceRoleRequest['database_instance_role'],
      DatabaseInstanceRole
    >;
    /** `Database.listDatabaseInstanceRoles` */
    get: RestOperation<
      {
        path: { instance_name: ListDatabaseInstanceRolesRequest['instance_name'] };
        query?: Pick<ListDatabaseInstanceRolesRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListDatabaseInstanceRolesResponse
    >;
  };
  '/api/2.0/database/instances/{instance_name}/roles/{name}': {
    /** `Database.deleteDatabaseInstanceRole` */
    delete: RestOperation<
      {
        path: {
          instance_name: DeleteDatabaseInstanceRoleRequest['instance_name'];
          name: DeleteDatabaseInstanceRoleRequest['name'];
        };
        query?: Pick<DeleteDatabaseInstanceRoleRequest, 'allow_missing' | 'reassign_owned_to'>;
      },
      never,
      never
    >;
    /** `Database.getDatabaseInstanceRole` */
    get: RestOperation<
      {
        path: {
          instance_name: GetDatabaseInstanceRoleRequest['instance_name'];
          name: GetDatabaseInstanceRoleRequest['name'];
        };
      },
      never,
      DatabaseInstanceRole
    >;
  };
  '/api/2.0/database/instances/{instance_name}/synced_tables': {
    /** `Database.listSyncedDatabaseTables` */
    get: RestOperation<
      {
        path: { instance_name: ListSyncedDatabaseTablesRequest['instance_name'] };
        query?: Pick<ListSyncedDatabaseTablesRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListSyncedDatabaseTablesResponse
    >;
  };
  '/api/2.0/database/instances/{name}': {
    /** `Database.deleteDatabaseInstance` */
    delete: RestOperation<
      {
        path: { name: DeleteDatabaseInstanceRequest['name'] };
        query?: Pick<DeleteDatabaseInstanceRequest, 'force' | 'purge'>;
      },
      never,
      never
    >;
    /** `Database.getDatabaseInstance` */
    get: RestOperation<{ path: { name: GetDatabaseInstanceRequest['name'] } }, never, DatabaseInstance>;
    /** `Database.updateDatabaseInstance` */
    patch: RestOperation<
      {
        path: { name: UpdateDatabaseInstanceRequest['name'] };
        query: Pick<UpdateDatabaseInstanceRequest, 'update_mask'>;
      },
      UpdateDatabaseInstanceRequest['database_instance'],
      DatabaseInstance
    >;
  };
  '/api/2.0/database/instances:findByUid': {
    /** `Database.findDatabaseInstanceByUid` */
    get: RestOperation<{ query?: Pick<FindDatabaseInstanceByUidRequest, 'uid'> }, never, DatabaseInstance>;
  };
  '/api/2.0/database/synced_tables': {
    /** `Database.createSyncedDatabaseTable` */
    post: RestOperation<{}, CreateSyncedDatabaseTableRequest['synced_table'], SyncedDatabaseTable>;
  };
  '/api/2.0/database/synced_tables/{name}': {
    /** `Database.deleteSyncedDatabaseTable` */
    delete: RestOperation<
      {
        path: { name: DeleteSyncedDatabaseTableRequest['name'] };
        query?: Pick<DeleteSyncedDatabaseTableRequest, 'purge_data'>;
      },
      never,
      never
    >;
    /** `Database.getSyncedDatabaseTable` */
    get: RestOperation<{ path: { name: GetSyncedDatabaseTableRequest['name'] } }, never, SyncedDatabaseTable>;
    /** `Database.updateSyncedDatabaseTable` */
    patch: RestOperation<
      {
        path: { name: UpdateSyncedDatabaseTableRequest['name'] };
        query: Pick<UpdateSyncedDatabaseTableRequest, 'update_mask'>;
      },
      UpdateSyncedDatabaseTableRequest['synced_table'],
      SyncedDatabaseTable
    >;
  };
  '/api/2.0/database/tables': {
    /** `Database.createDatabaseTable` */
    post: RestOperation<{}, CreateDatabaseTableRequest['table'], DatabaseTable>;
  };
  '/api/2.0/database/tables/{name}': {
    /** `Database.deleteDatabaseTable` */
    delete: RestOperation<{ path: { name: DeleteDatabaseTableRequest['name'] } }, never, never>;
    /** `Database.getDatabaseTable` */
    get: RestOperation<{ path: { name: GetDatabaseTableRequest['name'] } }, never, DatabaseTable>;
  };
}
