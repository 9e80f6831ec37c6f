// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  AccountsCreateStorageCredential,
  AccountsCreateStorageCredentialInfo,
  AccountsDeleteStorageCredentialResponse,
  AccountsStorageCredentialInfo,
  AccountsUpdateStorageCredential,
  AccountsUpdateStorageCredentialResponse,
  DeleteAccountStorageCredentialRequest,
  GetAccountStorageCredentialRequest,
  ListAccountStorageCredentialsRequest,
  ListAccountStorageCredentialsResponse,
  StorageCredentialInfo,
} from './types.js';

/** The operations of AccountStorageCredentials. */
export class AccountStorageCredentialsService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/metastores/{metastore_id}/storage-credentials`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountstoragecredentials/create)
   */
  create(
    request: AccountsCreateStorageCredential,
    options?: CallOptions,
  ): Promise<AccountsCreateStorageCredentialInfo> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls
   * `GET /api/2.0/accounts/{account_id}/metastores/{metastore_id}/storage-credentials/{storage_credential_name}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountstoragecredentials/get)
   */
  get(request: GetAccountStorageCredentialRequest, options?: CallOptions): Promise<AccountsStorageCredentialInfo> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/metastores/{metastore_id}/storage-credentials`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountstoragecredentials/list)
   */
  list(
    request: ListAccountStorageCredentialsRequest,
    options?: CallOptions,
  ): Paged<StorageCredentialInfo, ListAccountStorageCredentialsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls
   * `PUT /api/2.0/accounts/{account_id}/metastores/{metastore_id}/storage-credentials/{storage_credential_name}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountstoragecredentials/update)
   */
  update(
    request: AccountsUpdateStorageCredential,
    options?: CallOptions,
  ): Promise<AccountsUpdateStorageCredentialResponse> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls
   * `DELETE /api/2.0/accounts/{account_id}/metastores/{metastore_id}/storage-credentials/{storage_credential_name}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountstoragecredentials/delete)
   */
  delete(
    request: DeleteAccountStorageCredentialRequest,
    options?: CallOptions,
  ): Promise<AccountsDeleteStorageCredentialResponse> {
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
    id: 'AccountStorageCredentials.create',
    route: 'POST /api/2.0/accounts/{account_id}/metastores/{metastore_id}/storage-credentials',
    body: true,
    account: true,
  } satisfies Operation<AccountsCreateStorageCredential, AccountsCreateStorageCredentialInfo>,
  get: {
    id: 'AccountStorageCredentials.get',
    route: 'GET /api/2.0/accounts/{account_id}/metastores/{metastore_id}/storage-credentials/{storage_credential_name}',
    account: true,
  } satisfies Operation<GetAccountStorageCredentialRequest, AccountsStorageCredentialInfo>,
  list: {
    id: 'AccountStorageCredentials.list',
    route: 'GET /api/2.0/accounts/{account_id}/metastores/{metastore_id}/storage-credentials',
    account: true,
    paging: { items: 'storage_credentials' },
  } satisfies Operation<ListAccountStorageCredentialsRequest, ListAccountStorageCredentialsResponse>,
  update: {
    id: 'AccountStorageCredentials.update',
    route: 'PUT /api/2.0/accounts/{account_id}/metastores/{metastore_id}/storage-credentials/{storage_credential_name}',
    body: true,
    account: true,
  } satisfies Operation<AccountsUpdateStorageCredential, AccountsUpdateStorageCredentialResponse>,
  delete: {
    id: 'AccountStorageCredentials.delete',
    route:
      'DELETE /api/2.0/accounts/{account_id}/metastores/{metastore_id}/storage-credentials/{storage_credential_name}',
    query: ['force'],
    account: true,
  } satisfies Operation<DeleteAccountStorageCredentialRequest, AccountsDeleteStorageCredentialResponse>,
};
