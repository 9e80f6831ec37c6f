// Generated from api/provisioning.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { CreateNetworkRequest, DeleteNetworkRequest, GetNetworkRequest, Network } from './types.js';

/** The operations of Networks. */
export class NetworksService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/networks`.
   *
   * [Reference](https://docs.databricks.com/api/account/networks/create)
   */
  create(request: CreateNetworkRequest = {}, options?: CallOptions): Promise<Network> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/networks/{network_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/networks/get)
   */
  get(request: GetNetworkRequest, options?: CallOptions): Promise<Network> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/networks`.
   *
   * [Reference](https://docs.databricks.com/api/account/networks/list)
   */
  list(options?: CallOptions): Promise<Network[]> {
    return call(this.api, operations.list, {}, options);
  }

  /**
   * Calls `DELETE /api/2.0/accounts/{account_id}/networks/{network_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/networks/delete)
   */
  delete(request: DeleteNetworkRequest, options?: CallOptions): Promise<Network> {
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
    id: 'Networks.create',
    route: 'POST /api/2.0/accounts/{account_id}/networks',
    body: true,
    account: true,
  } satisfies Operation<CreateNetworkRequest, Network>,
  get: {
    id: 'Networks.get',
    route: 'GET /api/2.0/accounts/{account_id}/networks/{network_id}',
    account: true,
  } satisfies Operation<GetNetworkRequest, Network>,
  list: {
    id: 'Networks.list',
    route: 'GET /api/2.0/accounts/{account_id}/networks',
    account: true,
  } satisfies Operation<object, Network[]>,
  delete: {
    id: 'Networks.delete',
    route: 'DELETE /api/2.0/accounts/{account_id}/networks/{network_id}',
    account: true,
  } satisfies Operation<DeleteNetworkRequest, Network>,
};
