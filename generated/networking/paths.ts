// Generated from api/networking.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CreateEndpointRequest,
  DeleteEndpointRequest,
  Endpoint,
  GetEndpointRequest,
  ListEndpointsRequest,
  ListEndpointsResponse,
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
  '/api/networking/v1/{name}': {
    /** `Endpoints.deleteEndpoint` */
    delete: RestOperation<{ path: { name: DeleteEndpointRequest['name'] } }, never, never>;
    /** `Endpoints.getEndpoint` */
    get: RestOperation<{ path: { name: GetEndpointRequest['name'] } }, never, Endpoint>;
  };
}
