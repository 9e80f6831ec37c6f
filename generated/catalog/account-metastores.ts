// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  AccountsCreateMetastore,
  AccountsCreateMetastoreResponse,
  AccountsDeleteMetastoreResponse,
  AccountsGetMetastoreResponse,
  AccountsListMetastoresResponse,
  AccountsUpdateMetastore,
  AccountsUpdateMetastoreResponse,
  DeleteAccountMetastoreRequest,
  GetAccountMetastoreRequest,
  MetastoreInfo,
} from './types.js';

/** The operations of AccountMetastores. */
export class AccountMetastoresService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/metastores`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountmetastores/create)
   */
  create(request: AccountsCreateMetastore = {}, options?: CallOptions): Promise<AccountsCreateMetastoreResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/metastores/{metastore_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountmetastores/get)
   */
  get(request: GetAccountMetastoreRequest, options?: CallOptions): Promise<AccountsGetMetastoreResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/metastores`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountmetastores/list)
   */
  list(options?: CallOptions): Paged<MetastoreInfo, AccountsListMetastoresResponse> {
    return paginate(this.api, operations.list, {}, options);
  }

  /**
   * Calls `PUT /api/2.0/accounts/{account_id}/metastores/{metastore_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountmetastores/update)
   */
  update(request: AccountsUpdateMetastore, options?: CallOptions): Promise<AccountsUpdateMetastoreResponse> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/accounts/{account_id}/metastores/{metastore_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountmetastores/delete)
   */
  delete(request: DeleteAccountMetastoreRequest, options?: CallOptions): Promise<AccountsDeleteMetastoreResponse> {
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
    id: 'AccountMetastores.create',
    route: 'POST /api/2.0/accounts/{account_id}/metastores',
    body: true,
    account: true,
  } satisfies Operation<AccountsCreateMetastore, AccountsCreateMetastoreResponse>,
  get: {
    id: 'AccountMetastores.get',
    route: 'GET /api/2.0/accounts/{account_id}/metastores/{metastore_id}',
    account: true,
  } satisfies Operation<GetAccountMetastoreRequest, AccountsGetMetastoreResponse>,
  list: {
    id: 'AccountMetastores.list',
    route: 'GET /api/2.0/accounts/{account_id}/metastores',
    account: true,
    paging: { items: 'metastores' },
  } satisfies Operation<object, AccountsListMetastoresResponse>,
  update: {
    id: 'AccountMetastores.update',
    route: 'PUT /api/2.0/accounts/{account_id}/metastores/{metastore_id}',
    body: true,
    account: true,
  } satisfies Operation<AccountsUpdateMetastore, AccountsUpdateMetastoreResponse>,
  delete: {
    id: 'AccountMetastores.delete',
    route: 'DELETE /api/2.0/accounts/{account_id}/metastores/{metastore_id}',
    query: ['force'],
    account: true,
  } satisfies Operation<DeleteAccountMetastoreRequest, AccountsDeleteMetastoreResponse>,
};
