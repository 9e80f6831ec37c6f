// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Int64, Operation, Paged } from '../../runtime/index.js';
import type {
  AccountsCreateMetastoreAssignment,
  AccountsCreateMetastoreAssignmentResponse,
  AccountsDeleteMetastoreAssignmentResponse,
  AccountsMetastoreAssignment,
  AccountsUpdateMetastoreAssignment,
  AccountsUpdateMetastoreAssignmentResponse,
  DeleteAccountMetastoreAssignmentRequest,
  GetAccountMetastoreAssignmentRequest,
  ListAccountMetastoreAssignmentsRequest,
  ListAccountMetastoreAssignmentsResponse,
} from './types.js';

/** The operations of AccountMetastoreAssignments. */
export class AccountMetastoreAssignmentsService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/workspaces/{workspace_id}/metastores/{metastore_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountmetastoreassignments/create)
   */
  create(
    request: AccountsCreateMetastoreAssignment,
    options?: CallOptions,
  ): Promise<AccountsCreateMetastoreAssignmentResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/workspaces/{workspace_id}/metastore`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountmetastoreassignments/get)
   */
  get(request: GetAccountMetastoreAssignmentRequest, options?: CallOptions): Promise<AccountsMetastoreAssignment> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/metastores/{metastore_id}/workspaces`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountmetastoreassignments/list)
   */
  list(
    request: ListAccountMetastoreAssignmentsRequest,
    options?: CallOptions,
  ): Paged<Int64, ListAccountMetastoreAssignmentsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PUT /api/2.0/accounts/{account_id}/workspaces/{workspace_id}/metastores/{metastore_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountmetastoreassignments/update)
   */
  update(
    request: AccountsUpdateMetastoreAssignment,
    options?: CallOptions,
  ): Promise<AccountsUpdateMetastoreAssignmentResponse> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls
   * `DELETE /api/2.0/accounts/{account_id}/workspaces/{workspace_id}/metastores/{metastore_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/accountmetastoreassignments/delete)
   */
  delete(
    request: DeleteAccountMetastoreAssignmentRequest,
    options?: CallOptions,
  ): Promise<AccountsDeleteMetastoreAssignmentResponse> {
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
    id: 'AccountMetastoreAssignments.create',
    route: 'POST /api/2.0/accounts/{account_id}/workspaces/{workspace_id}/metastores/{metastore_id}',
    body: true,
    account: true,
  } satisfies Operation<AccountsCreateMetastoreAssignment, AccountsCreateMetastoreAssignmentResponse>,
  get: {
    id: 'AccountMetastoreAssignments.get',
    route: 'GET /api/2.0/accounts/{account_id}/workspaces/{workspace_id}/metastore',
    account: true,
  } satisfies Operation<GetAccountMetastoreAssignmentRequest, AccountsMetastoreAssignment>,
  list: {
    id: 'AccountMetastoreAssignments.list',
    route: 'GET /api/2.0/accounts/{account_id}/metastores/{metastore_id}/workspaces',
    account: true,
    paging: { items: 'workspace_ids' },
  } satisfies Operation<ListAccountMetastoreAssignmentsRequest, ListAccountMetastoreAssignmentsResponse>,
  update: {
    id: 'AccountMetastoreAssignments.update',
    route: 'PUT /api/2.0/accounts/{account_id}/workspaces/{workspace_id}/metastores/{metastore_id}',
    body: true,
    account: true,
  } satisfies Operation<AccountsUpdateMetastoreAssignment, AccountsUpdateMetastoreAssignmentResponse>,
  delete: {
    id: 'AccountMetastoreAssignments.delete',
    route: 'DELETE /api/2.0/accounts/{account_id}/workspaces/{workspace_id}/metastores/{metastore_id}',
    account: true,
  } satisfies Operation<DeleteAccountMetastoreAssignmentRequest, AccountsDeleteMetastoreAssignmentResponse>,
};
