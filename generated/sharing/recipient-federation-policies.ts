// Generated from api/sharing.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateRequest,
  DeleteFederationPolicyRequest,
  FederationPolicy,
  GetFederationPolicyRequest,
  ListFederationPoliciesRequest,
  ListFederationPoliciesResponse,
} from './types.js';

/** The operations of RecipientFederationPolicies. */
export class RecipientFederationPoliciesService extends Service {
  /**
   * Calls `POST /api/2.0/data-sharing/recipients/{recipient_name}/federation-policies`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/recipientfederationpolicies/create)
   */
  create(request: CreateRequest, options?: CallOptions): Promise<FederationPolicy> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/data-sharing/recipients/{recipient_name}/federation-policies`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/recipientfederationpolicies/list)
   */
  list(
    request: ListFederationPoliciesRequest,
    options?: CallOptions,
  ): Paged<FederationPolicy, ListFederationPoliciesResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/data-sharing/recipients/{recipient_name}/federation-policies/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/recipientfederationpolicies/delete)
   */
  delete(request: DeleteFederationPolicyRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `GET /api/2.0/data-sharing/recipients/{recipient_name}/federation-policies/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/recipientfederationpolicies/getfederationpolicy)
   */
  getFederationPolicy(request: GetFederationPolicyRequest, options?: CallOptions): Promise<FederationPolicy> {
    return call(this.api, operations.getFederationPolicy, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'RecipientFederationPolicies.create',
    route: 'POST /api/2.0/data-sharing/recipients/{recipient_name}/federation-policies',
    body: 'policy',
  } satisfies Operation<CreateRequest, FederationPolicy>,
  list: {
    id: 'RecipientFederationPolicies.list',
    route: 'GET /api/2.0/data-sharing/recipients/{recipient_name}/federation-policies',
    query: ['max_results', 'page_token'],
    paging: { items: 'policies', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListFederationPoliciesRequest, ListFederationPoliciesResponse>,
  delete: {
    id: 'RecipientFederationPolicies.delete',
    route: 'DELETE /api/2.0/data-sharing/recipients/{recipient_name}/federation-policies/{name}',
    response: 'none',
  } satisfies Operation<DeleteFederationPolicyRequest, void>,
  getFederationPolicy: {
    id: 'RecipientFederationPolicies.getFederationPolicy',
    route: 'GET /api/2.0/data-sharing/recipients/{recipient_name}/federation-policies/{name}',
  } satisfies Operation<GetFederationPolicyRequest, FederationPolicy>,
};
