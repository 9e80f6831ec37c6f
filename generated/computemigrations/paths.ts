// Generated from api/computemigrations.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  ApproveMigrationExecutionRequest,
  ApproveMigrationTranslationRequest,
  CancelMigrationRequest,
  CreateMigrationRequest,
  DeleteMigrationRequest,
  GetMigrationRequest,
  ListMigrationsRequest,
  ListMigrationsResponse,
  Migration,
  RejectMigrationExecutionRequest,
  RejectMigrationTranslationRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface ComputemigrationsPaths {
  '/api/compute-migrations/v1/migrations': {
    /** `ComputeMigrations.create` */
    post: RestOperation<
      { query?: Pick<CreateMigrationRequest, 'request_id'> },
      CreateMigrationRequest['migration'],
      Migration
    >;
    /** `ComputeMigrations.list` */
    get: RestOperation<
      { query?: Pick<ListMigrationsRequest, 'asset_type' | 'page_size' | 'page_token' | 'states'> },
      never,
      ListMigrationsResponse
    >;
  };
  '/api/compute-migrations/v1/migrations/{migration_id}': {
    /** `ComputeMigrations.get` */
    get: RestOperation<{ path: { migration_id: GetMigrationRequest['migration_id'] } }, never, Migration>;
    /** `ComputeMigrations.delete` */
    delete: RestOperation<
      { path: { migration_id: DeleteMigrationRequest['migration_id'] }; query?: Pick<DeleteMigrationRequest, 'etag'> },
      never,
      Migration
    >;
  };
  '/api/compute-migrations/v1/migrations/{migration_id}/approveExecution': {
    /** `ComputeMigrations.approveMigrationExecution` */
    post: RestOperation<
      { path: { migration_id: ApproveMigrationExecutionRequest['migration_id'] } },
      Omit<ApproveMigrationExecutionRequest, 'migration_id'>,
      Migration
    >;
  };
  '/api/compute-migrations/v1/migrations/{migration_id}/approveTranslation': {
    /** `ComputeMigrations.approveMigrationTranslation` */
    post: RestOperation<
      { path: { migration_id: ApproveMigrationTranslationRequest['migration_id'] } },
      Omit<ApproveMigrationTranslationRequest, 'migration_id'>,
      Migration
    >;
  };
  '/api/compute-migrations/v1/migrations/{migration_id}/cancel': {
    /** `ComputeMigrations.cancelMigration` */
    post: RestOperation<
      { path: { migration_id: CancelMigrationRequest['migration_id'] } },
      Omit<CancelMigrationRequest, 'migration_id'>,
      Migration
    >;
  };
  '/api/compute-migrations/v1/migrations/{migration_id}/rejectExecution': {
    /** `ComputeMigrations.rejectMigrationExecution` */
    post: RestOperation<
      { path: { migration_id: RejectMigrationExecutionRequest['migration_id'] } },
      Omit<RejectMigrationExecutionRequest, 'migration_id'>,
      Migration
    >;
  };
  '/api/compute-migrations/v1/migrations/{migration_id}/rejectTranslation': {
    /** `ComputeMigrations.rejectMigrationTranslation` */
    post: RestOperation<
      { path: { migration_id: RejectMigrationTranslationRequest['migration_id'] } },
      Omit<RejectMigrationTranslationRequest, 'migration_id'>,
      Migration
    >;
  };
}
