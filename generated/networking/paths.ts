// Generated from api/networking.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CreateEndpointRequest,
  CreatePrivateNetworkGatewayRequest,
  Endpoint,
  GetPrivateNetworkGatewayOperationRequest,
  ListEndpointsRequest,
  ListEndpointsResponse,
  ListPrivateNetworkGatewaysRequest,
  ListPrivateNetworkGatewaysResponse,
  Operation,
  PrivateNetworkGateway,
  UpdatePrivateNetworkGatewayRequest,
} from './types.js';

/** The operations of this package by path and verb. */
export interface NetworkingPaths {
  '/api/networking/v1/accounts/{account_id}/endpoints': {
    /** `Endpoints.createEndpoint` */
    post: RestOperation<{ path: { account_id: string } }, CreateEndpointRequest['endpoint'], Endpoint>;
    /** `Endpoints.listEndpoints` */
    get: RestOperation<
      { path: { account_id: string }; query?: Pick<ListEndpointsRequest, 'page_size' | 'page_token'> },
      never,
      ListEndpointsResponse
    >;
  };
  '/api/networking/v1/accounts/{account_id}/endpoints/{endpoint_id}': {
    /** `Endpoints.deleteEndpoint` */
    delete: RestOperation<{ path: { account_id: string; endpoint_id: string } }, never, never>;
    /** `Endpoints.getEndpoint` */
    get: RestOperation<{ path: { account_id: string; endpoint_id: string } }, never, Endpoint>;
  };
  '/api/networking/v1/accounts/{account_id}/network-connectivity-configs/{ncc_id}/private-network-gateways': {
    /** `PrivateNetworkGateways.createPrivateNetworkGateway` */
    post: RestOperation<
      { path: { account_id: string; ncc_id: string }; query?: Pick<CreatePrivateNetworkGatewayRequest, 'request_id'> },
      CreatePrivateNetworkGatewayRequest['private_network_gateway'],
      Operation
    >;
    /** `PrivateNetworkGateways.listPrivateNetworkGateways` */
    get: RestOperation<
      { path: { account_id: string; ncc_id: string }; query?: Pick<ListPrivateNetworkGatewaysRequest, 'page_token'> },
      never,
      ListPrivateNetworkGatewaysResponse
    >;
  };
  '/api/networking/v1/accounts/{account_id}/network-connectivity-configs/{ncc_id}/private-network-gateways/{gateway_id}': {
    /** `PrivateNetworkGateways.deletePrivateNetworkGateway` */
    delete: RestOperation<{ path: { account_id: string; ncc_id: string; gateway_id: string } }, never, never>;
    /** `PrivateNetworkGateways.getPrivateNetworkGateway` */
    get: RestOperation<
      { path: { account_id: string; ncc_id: string; gateway_id: string } },
      never,
      PrivateNetworkGateway
    >;
    /** `PrivateNetworkGateways.updatePrivateNetworkGateway` */
    patch: RestOperation<
      {
        path: { account_id: string; ncc_id: string; gateway_id: string };
        query: Pick<UpdatePrivateNetworkGatewayRequest, 'update_mask'>;
      },
      UpdatePrivateNetworkGatewayRequest['private_network_gateway'],
      PrivateNetworkGateway
    >;
  };
  '/api/networking/v1/{name}': {
    /** `PrivateNetworkGateways.getPrivateNetworkGatewayOperation` */
    get: RestOperation<{ path: { name: GetPrivateNetworkGatewayOperationRequest['name'] } }, never, Operation>;
  };
}
