// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreatePolicyRequest,
  DeletePolicyRequest,
  DeletePolicyResponse,
  GetPolicyRequest,
  ListPoliciesRequest,
  ListPoliciesResponse,
  PolicyInfo,
  UpdatePolicyRequest,
} from './types.js';

/** The operations of Policies. */
export class PoliciesService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/policies`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/policies/createpolicy)
   */
  createPolicy(request: CreatePolicyRequest, options?: CallOptions): Promise<PolicyInfo> {
    return call(this.api, operations.createPolicy, request, options);
  }

  /**
   * Calls
   * `DELETE /api/2.1/unity-catalog/policies/{on_securable_type}/{on_securable_fullname}/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/policies/deletepolicy)
   */
  deletePolicy(request: DeletePolicyRequest, options?: CallOptions): Promise<DeletePolicyResponse> {
    return call(this.api, operations.deletePolicy, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/policies/{on_securable_type}/{on_securable_fullname}/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/policies/getpolicy)
   */
  getPolicy(request: GetPolicyRequest, options?: CallOptions): Promise<PolicyInfo> {
    return call(this.api, operations.getPolicy, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/policies/{on_securable_type}/{on_securable_fullname}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/policies/listpolicies)
   */
  listPolicies(request: ListPoliciesRequest, options?: CallOptions): Paged<PolicyInfo, ListPoliciesResponse> {
    return paginate(this.api, operations.listPolicies, request, options);
  }

  /**
   * Calls
   * `PATCH /api/2.1/unity-catalog/policies/{on_securable_type}/{on_securable_fullname}/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/policies/updatepolicy)
   */
  updatePolicy(request: UpdatePolicyRequest, options?: CallOptions): Promise<PolicyInfo> {
    return call(this.api, operations.updatePolicy, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createPolicy: {
    id: 'Policies.createPolicy',
    route: 'POST /api/2.1/unity-catalog/policies',
    body: 'policy_info',
  } satisfies Operation<CreatePolicyRequest, PolicyInfo>,
  deletePolicy: {
    id: 'Policies.deletePolicy',
    route: 'DELETE /api/2.1/unity-catalog/policies/{on_securable_type}/{on_securable_fullname}/{name}',
  } satisfies Operation<DeletePolicyRequest, DeletePolicyResponse>,
  getPolicy: {
    id: 'Policies.getPolicy',
    route: 'GET /api/2.1/unity-catalog/policies/{on_securable_type}/{on_securable_fullname}/{name}',
  } satisfies Operation<GetPolicyRequest, PolicyInfo>,
  listPolicies: {
    id: 'Policies.listPolicies',
    route: 'GET /api/2.1/unity-catalog/policies/{on_securable_type}/{on_securable_fullname}',
    query: ['include_inherited', 'max_results', 'page_token'],
    paging: { items: 'policies', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListPoliciesRequest, ListPoliciesResponse>,
  updatePolicy: {
    id: 'Policies.updatePolicy',
    route: 'PATCH /api/2.1/unity-catalog/policies/{on_securable_type}/{on_securable_fullname}/{name}',
    query: ['update_mask'],
    body: 'policy_info',
  } satisfies Operation<UpdatePolicyRequest, PolicyInfo>,
};
