// Generated from api/networking.json by codegen/. Do not edit.
import { Service, call, paginate, startLongRunning } from '../../runtime/index.js';
import type { CallOptions, LongRunningOperation, Operation, Paged } from '../../runtime/index.js';
import type {
  CreatePrivateNetworkGatewayRequest,
  DeletePrivateNetworkGatewayRequest,
  GetPrivateNetworkGatewayOperationRequest,
  GetPrivateNetworkGatewayRequest,
  ListPrivateNetworkGatewaysRequest,
  ListPrivateNetworkGatewaysResponse,
  Operation as NetworkingOperation,
  PrivateNetworkGateway,
  PrivateNetworkGatewayOperationMetadata,
  UpdatePrivateNetworkGatewayRequest,
} from './types.js';

/** The operations of PrivateNetworkGateways. */
export class PrivateNetworkGatewaysService extends Service {
  /**
   * Calls `POST /api/networking/v1/{parent}/private-network-gateways`, where `parent` has the form
   * `accounts/{account_id}/network-connectivity-configs/{ncc_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/privatenetworkgateways/createprivatenetworkgateway)
   */
  createPrivateNetworkGateway(
    request: CreatePrivateNetworkGatewayRequest,
    options?: CallOptions,
  ): Promise<LongRunningOperation<PrivateNetworkGateway, PrivateNetworkGatewayOperationMetadata>> {
    return startLongRunning(this.api, operations.createPrivateNetworkGateway, request, options);
  }

  /**
   * Calls `DELETE /api/networking/v1/{name}`, where `name` has the form
   * `accounts/{account_id}/network-connectivity-configs/{ncc_id}/private-network-gateways/{gateway_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/privatenetworkgateways/deleteprivatenetworkgateway)
   */
  deletePrivateNetworkGateway(request: DeletePrivateNetworkGatewayRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deletePrivateNetworkGateway, request, options);
  }

  /**
   * Calls `GET /api/networking/v1/{name}`, where `name` has the form
   * `accounts/{account_id}/network-connectivity-configs/{ncc_id}/private-network-gateways/{gateway_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/privatenetworkgateways/getprivatenetworkgateway)
   */
  getPrivateNetworkGateway(
    request: GetPrivateNetworkGatewayRequest,
    options?: CallOptions,
  ): Promise<PrivateNetworkGateway> {
    return call(this.api, operations.getPrivateNetworkGateway, request, options);
  }

  /**
   * Calls `GET /api/networking/v1/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/account/privatenetworkgateways/getprivatenetworkgatewayoperation)
   */
  getPrivateNetworkGatewayOperation(
    request: GetPrivateNetworkGatewayOperationRequest,
    options?: CallOptions,
  ): Promise<NetworkingOperation> {
    return call(this.api, operations.getPrivateNetworkGatewayOperation, request, options);
  }

  /**
   * Calls `GET /api/networking/v1/{parent}/private-network-gateways`, where `parent` has the form
   * `accounts/{account_id}/network-connectivity-configs/{ncc_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/privatenetworkgateways/listprivatenetworkgateways)
   */
  listPrivateNetworkGateways(
    request: ListPrivateNetworkGatewaysRequest,
    options?: CallOptions,
  ): Paged<PrivateNetworkGateway, ListPrivateNetworkGatewaysResponse> {
    return paginate(this.api, operations.listPrivateNetworkGateways, request, options);
  }

  /**
   * Calls `PATCH /api/networking/v1/{name}`, where `name` has the form
   * `accounts/{account_id}/network-connectivity-configs/{ncc_id}/private-network-gateways/{gateway_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/privatenetworkgateways/updateprivatenetworkgateway)
   */
  updatePrivateNetworkGateway(
    request: UpdatePrivateNetworkGatewayRequest,
    options?: CallOptions,
  ): Promise<PrivateNetworkGateway> {
    return call(this.api, operations.updatePrivateNetworkGateway, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createPrivateNetworkGateway: {
    id: 'PrivateNetworkGateways.createPrivateNetworkGateway',
    route: 'POST /api/networking/v1/{parent=accounts/*/network-connectivity-configs/*}/private-network-gateways',
    query: ['request_id'],
    body: 'private_network_gateway',
    account: true,
    idempotency: 'request_id',
    longRunning: { poll: (): Operation => operations.getPrivateNetworkGatewayOperation, hasResult: true },
  } satisfies Operation<CreatePrivateNetworkGatewayRequest, NetworkingOperation>,
  deletePrivateNetworkGateway: {
    id: 'PrivateNetworkGateways.deletePrivateNetworkGateway',
    route: 'DELETE /api/networking/v1/{name=accounts/*/network-connectivity-configs/*/private-network-gateways/*}',
    account: true,
    response: 'none',
  } satisfies Operation<DeletePrivateNetworkGatewayRequest, void>,
  getPrivateNetworkGateway: {
    id: 'PrivateNetworkGateways.getPrivateNetworkGateway',
    route: 'GET /api/networking/v1/{name=accounts/*/network-connectivity-configs/*/private-network-gateways/*}',
    account: true,
  } satisfies Operation<GetPrivateNetworkGatewayRequest, PrivateNetworkGateway>,
  getPrivateNetworkGatewayOperation: {
    id: 'PrivateNetworkGateways.getPrivateNetworkGatewayOperation',
    route: 'GET /api/networking/v1/{name=**}',
    account: true,
  } satisfies Operation<GetPrivateNetworkGatewayOperationRequest, NetworkingOperation>,
  listPrivateNetworkGateways: {
    id: 'PrivateNetworkGateways.listPrivateNetworkGateways',
    route: 'GET /api/networking/v1/{parent=accounts/*/network-connectivity-configs/*}/private-network-gateways',
    query: ['page_token'],
    account: true,
    paging: { items: 'private_network_gateways', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListPrivateNetworkGatewaysRequest, ListPrivateNetworkGatewaysResponse>,
  updatePrivateNetworkGateway: {
    id: 'PrivateNetworkGateways.updatePrivateNetworkGateway',
    route: 'PATCH /api/networking/v1/{name=accounts/*/network-connectivity-configs/*/private-network-gateways/*}',
    query: ['update_mask'],
    body: 'private_network_gateway',
    account: true,
  } satisfies Operation<UpdatePrivateNetworkGatewayRequest, PrivateNetworkGateway>,
};
