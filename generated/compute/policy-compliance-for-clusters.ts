// Generated from api/compute.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CancelPendingClusterEnforcementRequest,
  CancelPendingClusterEnforcementResponse,
  ClusterCompliance,
  EnforceClusterComplianceRequest,
  EnforceClusterComplianceResponse,
  GetClusterComplianceRequest,
  GetClusterComplianceResponse,
  ListClusterCompliancesRequest,
  ListClusterCompliancesResponse,
} from './types.js';

/** The operations of PolicyComplianceForClusters. */
export class PolicyComplianceForClustersService extends Service {
  /**
   * Calls `POST /api/2.0/policies/clusters:cancelPendingClusterEnforcement`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/policycomplianceforclusters/cancelpendingclusterenforcement)
   */
  cancelPendingClusterEnforcement(
    request: CancelPendingClusterEnforcementRequest,
    options?: CallOptions,
  ): Promise<CancelPendingClusterEnforcementResponse> {
    return call(this.api, operations.cancelPendingClusterEnforcement, request, options);
  }

  /**
   * Calls `POST /api/2.0/policies/clusters/enforce-compliance`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/policycomplianceforclusters/enforcecompliance)
   */
  enforceCompliance(
    request: EnforceClusterComplianceRequest,
    options?: CallOptions,
  ): Promise<EnforceClusterComplianceResponse> {
    return call(this.api, operations.enforceCompliance, request, options);
  }

  /**
   * Calls `GET /api/2.0/policies/clusters/get-compliance`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/policycomplianceforclusters/getcompliance)
   */
  getCompliance(request: GetClusterComplianceRequest, options?: CallOptions): Promise<GetClusterComplianceResponse> {
    return call(this.api, operations.getCompliance, request, options);
  }

  /**
   * Calls `GET /api/2.0/policies/clusters/list-compliance`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/policycomplianceforclusters/listcompliance)
   */
  listCompliance(
    request: ListClusterCompliancesRequest,
    options?: CallOptions,
  ): Paged<ClusterCompliance, ListClusterCompliancesResponse> {
    return paginate(this.api, operations.listCompliance, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  cancelPendingClusterEnforcement: {
    id: 'PolicyComplianceForClusters.cancelPendingClusterEnforcement',
    route: 'POST /api/2.0/policies/clusters:cancelPendingClusterEnforcement',
    body: true,
  } satisfies Operation<CancelPendingClusterEnforcementRequest, CancelPendingClusterEnforcementResponse>,
  enforceCompliance: {
    id: 'PolicyComplianceForClusters.enforceCompliance',
    route: 'POST /api/2.0/policies/clusters/enforce-compliance',
    body: true,
  } satisfies Operation<EnforceClusterComplianceRequest, EnforceClusterComplianceResponse>,
  getCompliance: {
    id: 'PolicyComplianceForClusters.getCompliance',
    route: 'GET /api/2.0/policies/clusters/get-compliance',
    query: ['cluster_id'],
  } satisfies Operation<GetClusterComplianceRequest, GetClusterComplianceResponse>,
  listCompliance: {
    id: 'PolicyComplianceForClusters.listCompliance',
    route: 'GET /api/2.0/policies/clusters/list-compliance',
    query: ['page_size', 'page_token', 'policy_id'],
    paging: { items: 'clusters', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListClusterCompliancesRequest, ListClusterCompliancesResponse>,
};
