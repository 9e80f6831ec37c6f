// Generated from api/bundledeployments.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CompleteVersionRequest,
  CreateDeploymentRequest,
  CreateVersionRequest,
  DeleteDeploymentRequest,
  Deployment,
  GetDeploymentRequest,
  GetOperationRequest,
  GetResourceRequest,
  GetVersionRequest,
  HeartbeatRequest,
  HeartbeatResponse,
  ListDeploymentsRequest,
  ListDeploymentsResponse,
  ListOperationsRequest,
  ListOperationsResponse,
  ListResourcesRequest,
  ListResourcesResponse,
  ListVersionsRequest,
  ListVersionsResponse,
  Operation as BundledeploymentsOperation,
  Resource,
  UpdateDeploymentRequest,
  UpdateOperationRequest,
  Version,
} from './types.js';

/** The operations of BundleDeployments. */
export class BundleDeploymentsService extends Service {
  /**
   * Calls `POST /api/2.0/bundle/{name}/complete`, where `name` has the form
   * `deployments/{deployment_id}/versions/{version_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/bundledeployments/completeversion)
   */
  completeVersion(request: CompleteVersionRequest, options?: CallOptions): Promise<Version> {
    return call(this.api, operations.completeVersion, request, options);
  }

  /**
   * Calls `POST /api/2.0/bundle/deployments`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/bundledeployments/createdeployment)
   */
  createDeployment(request: CreateDeploymentRequest, options?: CallOptions): Promise<Deployment> {
    return call(this.api, operations.createDeployment, request, options);
  }

  /**
   * Calls `POST /api/2.0/bundle/{parent}/versions`, where `parent` has the form
   * `deployments/{deployment_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/bundledeployments/createversion)
   */
  createVersion(request: CreateVersionRequest, options?: CallOptions): Promise<Version> {
    return call(this.api, operations.createVersion, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/bundle/{name}`, where `name` has the form `deployments/{deployment_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/bundledeployments/deletedeployment)
   */
  deleteDeployment(request: DeleteDeploymentRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteDeployment, request, options);
  }

  /**
   * Calls `GET /api/2.0/bundle/{name}`, where `name` has the form `deployments/{deployment_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/bundledeployments/getdeployment)
   */
  getDeployment(request: GetDeploymentRequest, options?: CallOptions): Promise<Deployment> {
    return call(this.api, operations.getDeployment, request, options);
  }

  /**
   * Calls `GET /api/2.0/bundle/{name}`, where `name` has the form
   * `deployments/{deployment_id}/versions/{version_id}/operations/{resource_key}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/bundledeployments/getoperation)
   */
  getOperation(request: GetOperationRequest, options?: CallOptions): Promise<BundledeploymentsOperation> {
    return call(this.api, operations.getOperation, request, options);
  }

  /**
   * Calls `GET /api/2.0/bundle/{name}`, where `name` has the form
   * `deployments/{deployment_id}/resources/{resource_key}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/bundledeployments/getresource)
   */
  getResource(request: GetResourceRequest, options?: CallOptions): Promise<Resource> {
    return call(this.api, operations.getResource, request, options);
  }

  /**
   * Calls `GET /api/2.0/bundle/{name}`, where `name` has the form
   * `deployments/{deployment_id}/versions/{version_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/bundledeployments/getversion)
   */
  getVersion(request: GetVersionRequest, options?: CallOptions): Promise<Version> {
    return call(this.api, operations.getVersion, request, options);
  }

  /**
   * Calls `POST /api/2.0/bundle/{name}/heartbeat`, where `name` has the form
   * `deployments/{deployment_id}/versions/{version_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/bundledeployments/heartbeat)
   */
  heartbeat(request: HeartbeatRequest, options?: CallOptions): Promise<HeartbeatResponse> {
    return call(this.api, operations.heartbeat, request, options);
  }

  /**
   * Calls `GET /api/2.0/bundle/deployments`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/bundledeployments/listdeployments)
   */
  listDeployments(
    request: ListDeploymentsRequest = {},
    options?: CallOptions,
  ): Paged<Deployment, ListDeploymentsResponse> {
    return paginate(this.api, operations.listDeployments, request, options);
  }

  /**
   * Calls `GET /api/2.0/bundle/{parent}/operations`, where `parent` has the form
   * `deployments/{deployment_id}/versions/{version_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/bundledeployments/listoperations)
   */
  listOperations(
    request: ListOperationsRequest,
    options?: CallOptions,
  ): Paged<BundledeploymentsOperation, ListOperationsResponse> {
    return paginate(this.api, operations.listOperations, request, options);
  }

  /**
   * Calls `GET /api/2.0/bundle/{parent}/resources`, where `parent` has the form
   * `deployments/{deployment_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/bundledeployments/listresources)
   */
  listResources(request: ListResourcesRequest, options?: CallOptions): Paged<Resource, ListResourcesResponse> {
    return paginate(this.api, operations.listResources, request, options);
  }

  /**
   * Calls `GET /api/2.0/bundle/{parent}/versions`, where `parent` has the form
   * `deployments/{deployment_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/bundledeployments/listversions)
   */
  listVersions(request: ListVersionsRequest, options?: CallOptions): Paged<Version, ListVersionsResponse> {
    return paginate(this.api, operations.listVersions, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/bundle/{name}`, where `name` has the form `deployments/{deployment_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/bundledeployments/updatedeployment)
   */
  updateDeployment(request: UpdateDeploymentRequest, options?: CallOptions): Promise<Deployment> {
    return call(this.api, operations.updateDeployment, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/bundle/{name}`, where `name` has the form
   * `deployments/{deployment_id}/versions/{version_id}/operations/{resource_key}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/bundledeployments/updateoperation)
   */
  updateOperation(request: UpdateOperationRequest, options?: CallOptions): Promise<BundledeploymentsOperation> {
    return call(this.api, operations.updateOperation, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  completeVersion: {
    id: 'BundleDeployments.completeVersion',
    route: 'POST /api/2.0/bundle/{name=deployments/*/versions/*}/complete',
    body: true,
  } satisfies Operation<CompleteVersionRequest, Version>,
  createDeployment: {
    id: 'BundleDeployments.createDeployment',
    route: 'POST /api/2.0/bundle/deployments',
    body: 'deployment',
  } satisfies Operation<CreateDeploymentRequest, Deployment>,
  createVersion: {
    id: 'BundleDeployments.createVersion',
    route: 'POST /api/2.0/bundle/{parent=deployments/*}/versions',
    query: ['version_id'],
    body: 'version',
  } satisfies Operation<CreateVersionRequest, Version>,
  deleteDeployment: {
    id: 'BundleDeployments.deleteDeployment',
    route: 'DELETE /api/2.0/bundle/{name=deployments/*}',
    response: 'none',
  } satisfies Operation<DeleteDeploymentRequest, void>,
  getDeployment: {
    id: 'BundleDeployments.getDeployment',
    route: 'GET /api/2.0/bundle/{name=deployments/*}',
  } satisfies Operation<GetDeploymentRequest, Deployment>,
  getOperation: {
    id: 'BundleDeployments.getOperation',
    route: 'GET /api/2.0/bundle/{name=deployments/*/versions/*/operations/*}',
  } satisfies Operation<GetOperationRequest, BundledeploymentsOperation>,
  getResource: {
    id: 'BundleDeployments.getResource',
    route: 'GET /api/2.0/bundle/{name=deployments/*/resources/*}',
  } satisfies Operation<GetResourceRequest, Resource>,
  getVersion: {
    id: 'BundleDeployments.getVersion',
    route: 'GET /api/2.0/bundle/{name=deployments/*/versions/*}',
  } satisfies Operation<GetVersionRequest, Version>,
  heartbeat: {
    id: 'BundleDeployments.heartbeat',
    route: 'POST /api/2.0/bundle/{name=deployments/*/versions/*}/heartbeat',
    body: true,
  } satisfies Operation<HeartbeatRequest, HeartbeatResponse>,
  listDeployments: {
    id: 'BundleDeployments.listDeployments',
    route: 'GET /api/2.0/bundle/deployments',
    query: ['page_size', 'page_token', 'show_deleted'],
    paging: { items: 'deployments', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListDeploymentsRequest, ListDeploymentsResponse>,
  listOperations: {
    id: 'BundleDeployments.listOperations',
    route: 'GET /api/2.0/bundle/{parent=deployments/*/versions/*}/operations',
    query: ['page_size', 'page_token'],
    paging: { items: 'operations', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListOperationsRequest, ListOperationsResponse>,
  listResources: {
    id: 'BundleDeployments.listResources',
    route: 'GET /api/2.0/bundle/{parent=deployments/*}/resources',
    query: ['page_size', 'page_token'],
    paging: { items: 'resources', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListResourcesRequest, ListResourcesResponse>,
  listVersions: {
    id: 'BundleDeployments.listVersions',
    route: 'GET /api/2.0/bundle/{parent=deployments/*}/versions',
    query: ['page_size', 'page_token'],
    paging: { items: 'versions', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListVersionsRequest, ListVersionsResponse>,
  updateDeployment: {
    id: 'BundleDeployments.updateDeployment',
    route: 'PATCH /api/2.0/bundle/{name=deployments/*}',
    query: ['update_mask'],
    body: 'deployment',
  } satisfies Operation<UpdateDeploymentRequest, Deployment>,
  updateOperation: {
    id: 'BundleDeployments.updateOperation',
    route: 'PATCH /api/2.0/bundle/{name=deployments/*/versions/*/operations/*}',
    query: ['update_mask'],
    body: 'operation',
  } satisfies Operation<UpdateOperationRequest, BundledeploymentsOperation>,
};
