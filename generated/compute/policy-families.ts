// Generated from api/compute.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  GetPolicyFamilyRequest,
  ListPolicyFamiliesRequest,
  ListPolicyFamiliesResponse,
  PolicyFamily,
} from './types.js';

/** The operations of PolicyFamilies. */
export class PolicyFamiliesService extends Service {
  /**
   * Calls `GET /api/2.0/policy-families/{policy_family_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/policyfamilies/get)
   */
  get(request: GetPolicyFamilyRequest, options?: CallOptions): Promise<PolicyFamily> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/policy-families`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/policyfamilies/list)
   */
  list(
    request: ListPolicyFamiliesRequest = {},
    options?: CallOptions,
  ): Paged<PolicyFamily, ListPolicyFamiliesResponse> {
    return paginate(this.api, operations.list, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  get: {
    id: 'PolicyFamilies.get',
    route: 'GET /api/2.0/policy-families/{policy_family_id}',
    query: ['version'],
  } satisfies Operation<GetPolicyFamilyRequest, PolicyFamily>,
  list: {
    id: 'PolicyFamilies.list',
    route: 'GET /api/2.0/policy-families',
    query: ['max_results', 'page_token'],
    paging: { items: 'policy_families', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListPolicyFamiliesRequest, ListPolicyFamiliesResponse>,
};
