// Generated from api/vectorsearch.json by codegen/. Do not edit.
import { Service, call, paginate, rejoin, start, startAndWait } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged, Wait, WaitOptions } from '../../runtime/index.js';
import type {
  CreateEndpoint,
  DeleteEndpointRequest,
  EndpointInfo,
  GetEndpointRequest,
  GetVectorSearchEndpointPermissionLevelsRequest,
  GetVectorSearchEndpointPermissionLevelsResponse,
  GetVectorSearchEndpointPermissionsRequest,
  ListEndpointResponse,
  ListEndpointsRequest,
  PatchEndpointBudgetPolicyRequest,
  PatchEndpointBudgetPolicyResponse,
  PatchEndpointRequest,
  RetrieveUserVisibleMetricsRequest,
  RetrieveUserVisibleMetricsResponse,
  SetVectorSearchEndpointPermissionsRequest,
  StartEndpointRequest,
  StopEndpointRequest,
  UpdateEndpointCustomTagsRequest,
  UpdateEndpointCustomTagsResponse,
  UpdateVectorSearchEndpointPermissionsRequest,
  VectorSearchEndpointPermissions,
} from './types.js';

/** The operations of VectorSearchEndpoints. */
export class VectorSearchEndpointsService extends Service {
  /**
   * Calls `POST /api/2.0/vector-search/endpoints`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchendpoints/createendpoint)
   */
  createEndpoint(request: CreateEndpoint, options?: CallOptions): Promise<Wait<EndpointInfo, EndpointInfo>> {
    return start(this.api, operations.createEndpoint, request, options);
  }

  /**
   * Does what `createEndpoint` does and waits until the state is `ONLINE`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  createEndpointAndWait(request: CreateEndpoint, options?: WaitOptions<EndpointInfo>): Promise<EndpointInfo> {
    return startAndWait(this.api, operations.createEndpoint, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/vector-search/endpoints/{endpoint_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchendpoints/deleteendpoint)
   */
  deleteEndpoint(request: DeleteEndpointRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteEndpoint, request, options);
  }

  /**
   * Calls `GET /api/2.0/vector-search/endpoints/{endpoint_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchendpoints/getendpoint)
   */
  getEndpoint(request: GetEndpointRequest, options?: CallOptions): Promise<EndpointInfo> {
    return call(this.api, operations.getEndpoint, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/vector-search-endpoints/{endpoint_id}/permissionLevels`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchendpoints/getpermissionlevels)
   */
  getPermissionLevels(
    request: GetVectorSearchEndpointPermissionLevelsRequest,
    options?: CallOptions,
  ): Promise<GetVectorSearchEndpointPermissionLevelsResponse> {
    return call(this.api, operations.getPermissionLevels, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/vector-search-endpoints/{endpoint_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchendpoints/getpermissions)
   */
  getPermissions(
    request: GetVectorSearchEndpointPermissionsRequest,
    options?: CallOptions,
  ): Promise<VectorSearchEndpointPermissions> {
    return call(this.api, operations.getPermissions, request, options);
  }

  /**
   * Calls `GET /api/2.0/vector-search/endpoints`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchendpoints/listendpoints)
   */
  listEndpoints(request: ListEndpointsRequest = {}, options?: CallOptions): Paged<EndpointInfo, ListEndpointResponse> {
    return paginate(this.api, operations.listEndpoints, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/vector-search/endpoints/{endpoint_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchendpoints/patchendpoint)
   */
  patchEndpoint(request: PatchEndpointRequest, options?: CallOptions): Promise<EndpointInfo> {
    return call(this.api, operations.patchEndpoint, request, options);
  }

  /**
   * Calls `POST /api/2.0/vector-search/endpoints/{name}/metrics`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchendpoints/retrieveuservisiblemetrics)
   */
  retrieveUserVisibleMetrics(
    request: RetrieveUserVisibleMetricsRequest,
    options?: CallOptions,
  ): Promise<RetrieveUserVisibleMetricsResponse> {
    return call(this.api, operations.retrieveUserVisibleMetrics, request, options);
  }

  /**
   * Calls `PUT /api/2.0/permissions/vector-search-endpoints/{endpoint_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchendpoints/setpermissions)
   */
  setPermissions(
    request: SetVectorSearchEndpointPermissionsRequest,
    options?: CallOptions,
  ): Promise<VectorSearchEndpointPermissions> {
    return call(this.api, operations.setPermissions, request, options);
  }

  /**
   * Calls `POST /api/2.0/vector-search/endpoints/{endpoint_name}/start`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchendpoints/startendpoint)
   */
  startEndpoint(request: StartEndpointRequest, options?: CallOptions): Promise<EndpointInfo> {
    return call(this.api, operations.startEndpoint, request, options);
  }

  /**
   * Calls `POST /api/2.0/vector-search/endpoints/{endpoint_name}/stop`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchendpoints/stopendpoint)
   */
  stopEndpoint(request: StopEndpointRequest, options?: CallOptions): Promise<EndpointInfo> {
    return call(this.api, operations.stopEndpoint, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/vector-search/endpoints/{endpoint_name}/budget-policy`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchendpoints/updateendpointbudgetpolicy)
   */
  updateEndpointBudgetPolicy(
    request: PatchEndpointBudgetPolicyRequest,
    options?: CallOptions,
  ): Promise<PatchEndpointBudgetPolicyResponse> {
    return call(this.api, operations.updateEndpointBudgetPolicy, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/vector-search/endpoints/{endpoint_name}/tags`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchendpoints/updateendpointcustomtags)
   */
  updateEndpointCustomTags(
    request: UpdateEndpointCustomTagsRequest,
    options?: CallOptions,
  ): Promise<UpdateEndpointCustomTagsResponse> {
    return call(this.api, operations.updateEndpointCustomTags, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/permissions/vector-search-endpoints/{endpoint_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/vectorsearchendpoints/updatepermissions)
   */
  updatePermissions(
    request: UpdateVectorSearchEndpointPermissionsRequest,
    options?: CallOptions,
  ): Promise<VectorSearchEndpointPermissions> {
    return call(this.api, operations.updatePermissions, request, options);
  }

  /**
   * Polls `getEndpoint` until the state is `ONLINE`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitGetEndpointVectorSearchEndpointOnline(
    request: GetEndpointRequest,
    options?: WaitOptions<EndpointInfo>,
  ): Promise<EndpointInfo> {
    return rejoin(this.api, operations.createEndpoint, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createEndpoint: {
    id: 'VectorSearchEndpoints.createEndpoint',
    route: 'POST /api/2.0/vector-search/endpoints',
    body: true,
    wait: {
      id: 'VectorSearchEndpoints.waitGetEndpointVectorSearchEndpointOnline',
      poll: (): Operation => operations.getEndpoint,
      binding: { endpoint_name: { response: 'name' } },
      state: ['endpoint_status', 'state'],
      message: ['endpoint_status', 'message'],
      success: ['ONLINE'],
      failure: ['OFFLINE'],
    },
  } satisfies Operation<CreateEndpoint, EndpointInfo>,
  deleteEndpoint: {
    id: 'VectorSearchEndpoints.deleteEndpoint',
    route: 'DELETE /api/2.0/vector-search/endpoints/{endpoint_name}',
    response: 'none',
  } satisfies Operation<DeleteEndpointRequest, void>,
  getEndpoint: {
    id: 'VectorSearchEndpoints.getEndpoint',
    route: 'GET /api/2.0/vector-search/endpoints/{endpoint_name}',
  } satisfies Operation<GetEndpointRequest, EndpointInfo>,
  getPermissionLevels: {
    id: 'VectorSearchEndpoints.getPermissionLevels',
    route: 'GET /api/2.0/permissions/vector-search-endpoints/{endpoint_id}/permissionLevels',
  } satisfies Operation<
    GetVectorSearchEndpointPermissionLevelsRequest,
    GetVectorSearchEndpointPermissionLevelsResponse
  >,
  getPermissions: {
    id: 'VectorSearchEndpoints.getPermissions',
    route: 'GET /api/2.0/permissions/vector-search-endpoints/{endpoint_id}',
  } satisfies Operation<GetVectorSearchEndpointPermissionsRequest, VectorSearchEndpointPermissions>,
  listEndpoints: {
    id: 'VectorSearchEndpoints.listEndpoints',
    route: 'GET /api/2.0/vector-search/endpoints',
    query: ['page_token'],
    paging: { items: 'endpoints', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListEndpointsRequest, ListEndpointResponse>,
  patchEndpoint: {
    id: 'VectorSearchEndpoints.patchEndpoint',
    route: 'PATCH /api/2.0/vector-search/endpoints/{endpoint_name}',
    body: true,
  } satisfies Operation<PatchEndpointRequest, EndpointInfo>,
  retrieveUserVisibleMetrics: {
    id: 'VectorSearchEndpoints.retrieveUserVisibleMetrics',
    route: 'POST /api/2.0/vector-search/endpoints/{name}/metrics',
    body: true,
  } satisfies Operation<RetrieveUserVisibleMetricsRequest, RetrieveUserVisibleMetricsResponse>,
  setPermissions: {
    id: 'VectorSearchEndpoints.setPermissions',
    route: 'PUT /api/2.0/permissions/vector-search-endpoints/{endpoint_id}',
    body: true,
  } satisfies Operation<SetVectorSearchEndpointPermissionsRequest, VectorSearchEndpointPermissions>,
  startEndpoint: {
    id: 'VectorSearchEndpoints.startEndpoint',
    route: 'POST /api/2.0/vector-search/endpoints/{endpoint_name}/start',
    body: true,
  } satisfies Operation<StartEndpointRequest, EndpointInfo>,
  stopEndpoint: {
    id: 'VectorSearchEndpoints.stopEndpoint',
    route: 'POST /api/2.0/vector-search/endpoints/{endpoint_name}/stop',
    body: true,
  } satisfies Operation<StopEndpointRequest, EndpointInfo>,
  updateEndpointBudgetPolicy: {
    id: 'VectorSearchEndpoints.updateEndpointBudgetPolicy',
    route: 'PATCH /api/2.0/vector-search/endpoints/{endpoint_name}/budget-policy',
    body: true,
  } satisfies Operation<PatchEndpointBudgetPolicyRequest, PatchEndpointBudgetPolicyResponse>,
  updateEndpointCustomTags: {
    id: 'VectorSearchEndpoints.updateEndpointCustomTags',
    route: 'PATCH /api/2.0/vector-search/endpoints/{endpoint_name}/tags',
    body: true,
  } satisfies Operation<UpdateEndpointCustomTagsRequest, UpdateEndpointCustomTagsResponse>,
  updatePermissions: {
    id: 'VectorSearchEndpoints.updatePermissions',
    route: 'PATCH /api/2.0/permissions/vector-search-endpoints/{endpoint_id}',
    body: true,
  } satisfies Operation<UpdateVectorSearchEndpointPermissionsRequest, VectorSearchEndpointPermissions>,
};
