// Generated from api/networking.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateEndpointRequest,
  DeleteEndpointRequest,
  Endpoint,
  GetEndpointRequest,
  ListEndpointsRequest,
  ListEndpointsResponse,
} from './types.js';

/** The operations of Endpoints. */
export class EndpointsService extends Service {
  /**
   * Calls `POST /api/networking/v1/{parent}/endpoints`, where `parent` has the form
   * `accounts/{account_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/endpoints/createendpoint)
   */
  createEndpoint(request: CreateEndpointRequest, options?: CallOptions): Promise<Endpoint> {
    return call(this.api, operations.createEndpoint, request, options);
  }

  /**
   * Calls `DELETE /api/networking/v1/{name}`, where `name` has the form
   * `accounts/{account_id}/endpoints/{endpoint_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/endpoints/deleteendpoint)
   */
  deleteEndpoint(request: DeleteEndpointRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteEndpoint, request, options);
  }

  /**
   * Calls `GET /api/networking/v1/{name}`, where `name` has the form
   * `accounts/{account_id}/endpoints/{endpoint_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/endpoints/getendpoint)
   */
  getEndpoint(request: GetEndpointRequest, options?: CallOptions): Promise<Endpoint> {
    return call(this.api, operations.getEndpoint, request, options);
  }

  /**
   * Calls `GET /api/networking/v1/{parent}/endpoints`, where `parent` has the form
   * `accounts/{account_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/endpoints/listendpoints)
   */
  listEndpoints(request: ListEndpointsRequest, options?: CallOptions): Paged<Endpoint, ListEndpointsResponse> {
    return paginate(this.api, operations.listEndpoints, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createEndpoint: {
    id: 'Endpoints.createEndpoint',
    route: 'POST /api/networking/v1/{parent=accounts/*}/endpoints',
    body: 'endpoint',
    account: true,
  } satisfies Operation<CreateEndpointRequest, Endpoint>,
  deleteEndpoint: {
    id: 'Endpoints.deleteEndpoint',
    route: 'DELETE /api/networking/v1/{name=accounts/*/endpoints/*}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteEndpointRequest, void>,
  getEndpoint: {
    id: 'Endpoints.getEndpoint',
    route: 'GET /api/networking/v1/{name=accounts/*/endpoints/*}',
    account: true,
  } satisfies Operation<GetEndpointRequest, Endpoint>,
  listEndpoints: {
    id: 'Endpoints.listEndpoints',
    route: 'GET /api/networking/v1/{parent=accounts/*}/endpoints',
    query: ['page_size', 'page_token'],
    account: true,
    paging: { items: 'items', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListEndpointsRequest, ListEndpointsResponse>,
};
