// Generated from api/jobs.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  EnforcePolicyComplianceRequest,
  EnforcePolicyComplianceResponse,
  GetPolicyComplianceRequest,
  GetPolicyComplianceResponse,
  JobCompliance,
  ListJobComplianceForPolicyResponse,
  ListJobComplianceRequest,
} from './types.js';

/** The operations of PolicyComplianceForJobs. */
export class PolicyComplianceForJobsService extends Service {
  /**
   * Calls `POST /api/2.0/policies/jobs/enforce-compliance`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/policycomplianceforjobs/enforcecompliance)
   */
  enforceCompliance(
    request: EnforcePolicyComplianceRequest,
    options?: CallOptions,
  ): Promise<EnforcePolicyComplianceResponse> {
    return call(this.api, operations.enforceCompliance, request, options);
  }

  /**
   * Calls `GET /api/2.0/policies/jobs/get-compliance`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/policycomplianceforjobs/getcompliance)
   */
  getCompliance(request: GetPolicyComplianceRequest, options?: CallOptions): Promise<GetPolicyComplianceResponse> {
    return call(this.api, operations.getCompliance, request, options);
  }

  /**
   * Calls `GET /api/2.0/policies/jobs/list-compliance`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/policycomplianceforjobs/listcompliance)
   */
  listCompliance(
    request: ListJobComplianceRequest,
    options?: CallOptions,
  ): Paged<JobCompliance, ListJobComplianceForPolicyResponse> {
    return paginate(this.api, operations.listCompliance, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  enforceCompliance: {
    id: 'PolicyComplianceForJobs.enforceCompliance',
    route: 'POST /api/2.0/policies/jobs/enforce-compliance',
    body: true,
  } satisfies Operation<EnforcePolicyComplianceRequest, EnforcePolicyComplianceResponse>,
  getCompliance: {
    id: 'PolicyComplianceForJobs.getCompliance',
    route: 'GET /api/2.0/policies/jobs/get-compliance',
    query: ['job_id'],
  } satisfies Operation<GetPolicyComplianceRequest, GetPolicyComplianceResponse>,
  listCompliance: {
    id: 'PolicyComplianceForJobs.listCompliance',
    route: 'GET /api/2.0/policies/jobs/list-compliance',
    query: ['page_size', 'page_token', 'policy_id'],
    paging: { items: 'jobs', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListJobComplianceRequest, ListJobComplianceForPolicyResponse>,
};
