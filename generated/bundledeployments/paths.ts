// Generated from api/bundledeployments.json by codegen/. Do not edit.
import type { RestOperation } from '../../runtime/client/rest.js';
import type {
  CompleteVersionRequest,
  CreateDeploymentRequest,
  CreateVersionRequest,
  Deployment,
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
  Operation,
  Resource,
  UpdateDeploymentRequest,
  UpdateOperationRequest,
  Version,
} from './types.js';

/** The operations of this package by path and verb. */
export interface BundledeploymentsPaths {
  '/api/2.0/bundle/deployments': {
    /** `BundleDeployments.createDeployment` */
    post: RestOperation<{}, CreateDeploymentRequest['deployment'], Deployment>;
    /** `BundleDeployments.listDeployments` */
    get: RestOperation<
      { query?: Pick<ListDeploymentsRequest, 'page_size' | 'page_token' | 'show_deleted'> },
      never,
      ListDeploymentsResponse
    >;
  };
  '/api/2.0/bundle/deployments/{deployment_id}': {
    /** `BundleDeployments.deleteDeployment` */
    delete: RestOperation<{ path: { deployment_id: string } }, never, never>;
    /** `BundleDeployments.getDeployment` */
    get: RestOperation<{ path: { deployment_id: string } }, never, Deployment>;
    /** `BundleDeployments.updateDeployment` */
    patch: RestOperation<
      { path: { deployment_id: string }; query: Pick<UpdateDeploymentRequest, 'update_mask'> },
      UpdateDeploymentRequest['deployment'],
      Deployment
    >;
  };
  '/api/2.0/bundle/deployments/{deployment_id}/resources': {
    /** `BundleDeployments.listResources` */
    get: RestOperation<
      { path: { deployment_id: string }; query?: Pick<ListResourcesRequest, 'page_size' | 'page_token'> },
      never,
      ListResourcesResponse
    >;
  };
  '/api/2.0/bundle/deployments/{deployment_id}/resources/{resource_key}': {
    /** `BundleDeployments.getResource` */
    get: RestOperation<{ path: { deployment_id: string; resource_key: string } }, never, Resource>;
  };
  '/api/2.0/bundle/deployments/{deployment_id}/versions': {
    /** `BundleDeployments.createVersion` */
    post: RestOperation<
      { path: { deployment_id: string }; query: Pick<CreateVersionRequest, 'version_id'> },
      CreateVersionRequest['version'],
      Version
    >;
    /** `BundleDeployments.listVersions` */
    get: RestOperation<
      { path: { deployment_id: string }; query?: Pick<ListVersionsRequest, 'page_size' | 'page_token'> },
      never,
      ListVersionsResponse
    >;
  };
  '/api/2.0/bundle/deployments/{deployment_id}/versions/{version_id}': {
    /** `BundleDeployments.getVersion` */
    get: RestOperation<{ path: { deployment_id: string; version_id: string } }, never, Version>;
  };
  '/api/2.0/bundle/deployments/{deployment_id}/versions/{version_id}/complete': {
    /** `BundleDeployments.completeVersion` */
    post: RestOperation<
      { path: { deployment_id: string; version_id: string } },
      Omit<CompleteVersionRequest, 'name'>,
      Version
    >;
  };
  '/api/2.0/bundle/deployments/{deployment_id}/versions/{version_id}/heartbeat': {
    /** `BundleDeployments.heartbeat` */
    post: RestOperation<
      { path: { deployment_id: string; version_id: string } },
      Omit<HeartbeatRequest, 'name'>,
      HeartbeatResponse
    >;
  };
  '/api/2.0/bundle/deployments/{deployment_id}/versions/{version_id}/operations': {
    /** `BundleDeployments.listOperations` */
    get: RestOperation<
      {
        path: { deployment_id: string; version_id: string };
        query?: Pick<ListOperationsRequest, 'page_size' | 'page_token'>;
      },
      never,
      ListOperationsResponse
    >;
  };
  '/api/2.0/bundle/deployments/{deployment_id}/versions/{version_id}/operations/{resource_key}': {
    /** `BundleDeployments.getOperation` */
    get: RestOperation<{ path: { deployment_id: string; version_id: string; resource_key: string } }, never, Operation>;
    /** `BundleDeployments.updateOperation` */
    patch: RestOperation<
      {
        path: { deployment_id: string; version_id: string; resource_key: string };
        query: Pick<UpdateOperationRequest, 'update_mask'>;
      },
      UpdateOperationRequest['operation'],
      Operation
    >;
  };
}
