// Generated from api/computemigrations.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
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

/** The operations of ComputeMigrations. */
export class ComputeMigrationsService extends Service {
  /**
   * Calls `POST /api/compute-migrations/v1/migrations`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/computemigrations/create)
   */
  create(request: CreateMigrationRequest, options?: CallOptions): Promise<Migration> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/compute-migrations/v1/migrations/{migration_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/computemigrations/get)
   */
  get(request: GetMigrationRequest, options?: CallOptions): Promise<Migration> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/compute-migrations/v1/migrations`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/computemigrations/list)
   */
  list(request: ListMigrationsRequest = {}, options?: CallOptions): Paged<Migration, ListMigrationsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `DELETE /api/compute-migrations/v1/migrations/{migration_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/computemigrations/delete)
   */
  delete(request: DeleteMigrationRequest, options?: CallOptions): Promise<Migration> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `POST /api/compute-migrations/v1/migrations/{migration_id}/approveExecution`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/computemigrations/approvemigrationexecution)
   */
  approveMigrationExecution(request: ApproveMigrationExecutionRequest, options?: CallOptions): Promise<Migration> {
    return call(this.api, operations.approveMigrationExecution, request, options);
  }

  /**
   * Calls `POST /api/compute-migrations/v1/migrations/{migration_id}/approveTranslation`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/computemigrations/approvemigrationtranslation)
   */
  approveMigrationTranslation(request: ApproveMigrationTranslationRequest, options?: CallOptions): Promise<Migration> {
    return call(this.api, operations.approveMigrationTranslation, request, options);
  }

  /**
   * Calls `POST /api/compute-migrations/v1/migrations/{migration_id}/cancel`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/computemigrations/cancelmigration)
   */
  cancelMigration(request: CancelMigrationRequest, options?: CallOptions): Promise<Migration> {
    return call(this.api, operations.cancelMigration, request, options);
  }

  /**
   * Calls `POST /api/compute-migrations/v1/migrations/{migration_id}/rejectExecution`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/computemigrations/rejectmigrationexecution)
   */
  rejectMigrationExecution(request: RejectMigrationExecutionRequest, options?: CallOptions): Promise<Migration> {
    return call(this.api, operations.rejectMigrationExecution, request, options);
  }

  /**
   * Calls `POST /api/compute-migrations/v1/migrations/{migration_id}/rejectTranslation`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/computemigrations/rejectmigrationtranslation)
   */
  rejectMigrationTranslation(request: RejectMigrationTranslationRequest, options?: CallOptions): Promise<Migration> {
    return call(this.api, operations.rejectMigrationTranslation, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'ComputeMigrations.create',
    route: 'POST /api/compute-migrations/v1/migrations',
    query: ['request_id'],
    body: 'migration',
    idempotency: 'request_id',
  } satisfies Operation<CreateMigrationRequest, Migration>,
  get: {
    id: 'ComputeMigrations.get',
    route: 'GET /api/compute-migrations/v1/migrations/{migration_id}',
  } satisfies Operation<GetMigrationRequest, Migration>,
  list: {
    id: 'ComputeMigrations.list',
    route: 'GET /api/compute-migrations/v1/migrations',
    query: ['asset_type', 'page_size', 'page_token', 'states'],
    paging: { items: 'migrations', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListMigrationsRequest, ListMigrationsResponse>,
  delete: {
    id: 'ComputeMigrations.delete',
    route: 'DELETE /api/compute-migrations/v1/migrations/{migration_id}',
    query: ['etag'],
  } satisfies Operation<DeleteMigrationRequest, Migration>,
  approveMigrationExecution: {
    id: 'ComputeMigrations.approveMigrationExecution',
    route: 'POST /api/compute-migrations/v1/migrations/{migration_id}/approveExecution',
    body: true,
  } satisfies Operation<ApproveMigrationExecutionRequest, Migration>,
  approveMigrationTranslation: {
    id: 'ComputeMigrations.approveMigrationTranslation',
    route: 'POST /api/compute-migrations/v1/migrations/{migration_id}/approveTranslation',
    body: true,
  } satisfies Operation<ApproveMigrationTranslationRequest, Migration>,
  cancelMigration: {
    id: 'ComputeMigrations.cancelMigration',
    route: 'POST /api/compute-migrations/v1/migrations/{migration_id}/cancel',
    body: true,
  } satisfies Operation<CancelMigrationRequest, Migration>,
  rejectMigrationExecution: {
    id: 'ComputeMigrations.rejectMigrationExecution',
    route: 'POST /api/compute-migrations/v1/migrations/{migration_id}/rejectExecution',
    body: true,
  } satisfies Operation<RejectMigrationExecutionRequest, Migration>,
  rejectMigrationTranslation: {
    id: 'ComputeMigrations.rejectMigrationTranslation',
    route: 'POST /api/compute-migrations/v1/migrations/{migration_id}/rejectTranslation',
    body: true,
  } satisfies Operation<RejectMigrationTranslationRequest, Migration>,
};
