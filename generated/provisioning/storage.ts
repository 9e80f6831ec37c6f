// Generated from api/provisioning.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  CreateStorageConfigurationRequest,
  DeleteStorageRequest,
  GetStorageRequest,
  StorageConfiguration,
} from './types.js';

/** The operations of Storage. */
export class StorageService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/storage-configurations`.
   *
   * [Reference](https://docs.databricks.com/api/account/storage/create)
   */
  create(request: CreateStorageConfigurationRequest, options?: CallOptions): Promise<StorageConfiguration> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/storage-configurations/{storage_configuration_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/storage/get)
   */
  get(request: GetStorageRequest, options?: CallOptions): Promise<StorageConfiguration> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/storage-configurations`.
   *
   * [Reference](https://docs.databricks.com/api/account/storage/list)
   */
  list(options?: CallOptions): Promise<StorageConfiguration[]> {
    return call(this.api, operations.list, {}, options);
  }

  /**
   * Calls `DELETE /api/2.0/accounts/{account_id}/storage-configurations/{storage_configuration_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/storage/delete)
   */
  delete(request: DeleteStorageRequest, options?: CallOptions): Promise<StorageConfiguration> {
    return call(this.api, operations.delete, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'Storage.create',
    route: 'POST /api/2.0/accounts/{account_id}/storage-configurations',
    body: true,
    account: true,
  } satisfies Operation<CreateStorageConfigurationRequest, StorageConfiguration>,
  get: {
    id: 'Storage.get',
    route: 'GET /api/2.0/accounts/{account_id}/storage-configurations/{storage_configuration_id}',
    account: true,
  } satisfies Operation<GetStorageRequest, StorageConfiguration>,
  list: {
    id: 'Storage.list',
    route: 'GET /api/2.0/accounts/{account_id}/storage-configurations',
    account: true,
  } satisfies Operation<object, StorageConfiguration[]>,
  delete: {
    id: 'Storage.delete',
    route: 'DELETE /api/2.0/accounts/{account_id}/storage-configurations/{storage_configuration_id}',
    account: true,
  } satisfies Operation<DeleteStorageRequest, StorageConfiguration>,
};
