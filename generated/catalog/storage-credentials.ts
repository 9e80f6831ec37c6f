// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateStorageCredential,
  DeleteStorageCredentialRequest,
  GetStorageCredentialRequest,
  ListStorageCredentialsRequest,
  ListStorageCredentialsResponse,
  StorageCredentialInfo,
  UpdateStorageCredential,
  ValidateStorageCredential,
  ValidateStorageCredentialResponse,
} from './types.js';

/** The operations of StorageCredentials. */
export class StorageCredentialsService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/storage-credentials`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/storagecredentials/create)
   */
  create(request: CreateStorageCredential, options?: CallOptions): Promise<StorageCredentialInfo> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/storage-credentials/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/storagecredentials/get)
   */
  get(request: GetStorageCredentialRequest, options?: CallOptions): Promise<StorageCredentialInfo> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/storage-credentials`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/storagecredentials/list)
   */
  list(
    request: ListStorageCredentialsRequest = {},
    options?: CallOptions,
  ): Paged<StorageCredentialInfo, ListStorageCredentialsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/storage-credentials/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/storagecredentials/update)
   */
  update(request: UpdateStorageCredential, options?: CallOptions): Promise<StorageCredentialInfo> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/storage-credentials/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/storagecredentials/delete)
   */
  delete(request: DeleteStorageCredentialRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `POST /api/2.1/unity-catalog/validate-storage-credentials`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/storagecredentials/validate)
   */
  validate(request: ValidateStorageCredential = {}, options?: CallOptions): Promise<ValidateStorageCredentialResponse> {
    return call(this.api, operations.validate, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'StorageCredentials.create',
    route: 'POST /api/2.1/unity-catalog/storage-credentials',
    body: true,
  } satisfies Operation<CreateStorageCredential, StorageCredentialInfo>,
  get: {
    id: 'StorageCredentials.get',
    route: 'GET /api/2.1/unity-catalog/storage-credentials/{name}',
  } satisfies Operation<GetStorageCredentialRequest, StorageCredentialInfo>,
  list: {
    id: 'StorageCredentials.list',
    route: 'GET /api/2.1/unity-catalog/storage-credentials',
    query: ['include_unbound', 'max_results', 'page_token'],
    paging: {
      items: 'storage_credentials',
      token: { request: 'page_token', response: 'next_page_token' },
      start: { max_results: 0 },
    },
  } satisfies Operation<ListStorageCredentialsRequest, ListStorageCredentialsResponse>,
  update: {
    id: 'StorageCredentials.update',
    route: 'PATCH /api/2.1/unity-catalog/storage-credentials/{name}',
    body: true,
  } satisfies Operation<UpdateStorageCredential, StorageCredentialInfo>,
  delete: {
    id: 'StorageCredentials.delete',
    route: 'DELETE /api/2.1/unity-catalog/storage-credentials/{name}',
    query: ['force'],
    response: 'none',
  } satisfies Operation<DeleteStorageCredentialRequest, void>,
  validate: {
    id: 'StorageCredentials.validate',
    route: 'POST /api/2.1/unity-catalog/validate-storage-credentials',
    body: true,
  } satisfies Operation<ValidateStorageCredential, ValidateStorageCredentialResponse>,
};
