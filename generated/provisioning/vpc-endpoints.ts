// Generated from api/provisioning.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  CreateVpcEndpointRequest,
  DeleteVpcEndpointRequest,
  GetVpcEndpointRequest,
  VpcEndpoint,
} from './types.js';

/** The operations of VpcEndpoints. */
export class VpcEndpointsService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/vpc-endpoints`.
   *
   * [Reference](https://docs.databricks.com/api/account/vpcendpoints/create)
   */
  create(request: CreateVpcEndpointRequest = {}, options?: CallOptions): Promise<VpcEndpoint> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/vpc-endpoints/{vpc_endpoint_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/vpcendpoints/get)
   */
  get(request: GetVpcEndpointRequest, options?: CallOptions): Promise<VpcEndpoint> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/vpc-endpoints`.
   *
   * [Reference](https://docs.databricks.com/api/account/vpcendpoints/list)
   */
  list(options?: CallOptions): Promise<VpcEndpoint[]> {
    return call(this.api, operations.list, {}, options);
  }

  /**
   * Calls `DELETE /api/2.0/accounts/{account_id}/vpc-endpoints/{vpc_endpoint_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/vpcendpoints/delete)
   */
  delete(request: DeleteVpcEndpointRequest, options?: CallOptions): Promise<VpcEndpoint> {
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
    id: 'VpcEndpoints.create',
    route: 'POST /api/2.0/accounts/{account_id}/vpc-endpoints',
    body: true,
    account: true,
  } satisfies Operation<CreateVpcEndpointRequest, VpcEndpoint>,
  get: {
    id: 'VpcEndpoints.get',
    route: 'GET /api/2.0/accounts/{account_id}/vpc-endpoints/{vpc_endpoint_id}',
    account: true,
  } satisfies Operation<GetVpcEndpointRequest, VpcEndpoint>,
  list: {
    id: 'VpcEndpoints.list',
    route: 'GET /api/2.0/accounts/{account_id}/vpc-endpoints',
    account: true,
  } satisfies Operation<object, VpcEndpoint[]>,
  delete: {
    id: 'VpcEndpoints.delete',
    route: 'DELETE /api/2.0/accounts/{account_id}/vpc-endpoints/{vpc_endpoint_id}',
    account: true,
  } satisfies Operation<DeleteVpcEndpointRequest, VpcEndpoint>,
};
