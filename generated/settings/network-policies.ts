// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  AccountNetworkPolicy,
  CreateNetworkPolicyRpcRequest,
  DeleteNetworkPolicyRequest,
  GetNetworkPolicyRequest,
  ListNetworkPoliciesRequest,
  ListNetworkPoliciesResponse,
  UpdateNetworkPolicyRpcRequest,
} from './types.js';

/** The operations of NetworkPolicies. */
export class NetworkPoliciesService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/network-policies`.
   *
   * [Reference](https://docs.databricks.com/api/account/networkpolicies/createnetworkpolicyrpc)
   */
  createNetworkPolicyRpc(request: CreateNetworkPolicyRpcRequest, options?: CallOptions): Promise<AccountNetworkPolicy> {
    return call(this.api, operations.createNetworkPolicyRpc, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/accounts/{account_id}/network-policies/{network_policy_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/networkpolicies/deletenetworkpolicyrpc)
   */
  deleteNetworkPolicyRpc(request: DeleteNetworkPolicyRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteNetworkPolicyRpc, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/network-policies/{network_policy_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/networkpolicies/getnetworkpolicyrpc)
   */
  getNetworkPolicyRpc(request: GetNetworkPolicyRequest, options?: CallOptions): Promise<AccountNetworkPolicy> {
    return call(this.api, operations.getNetworkPolicyRpc, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/network-policies`.
   *
   * [Reference](https://docs.databricks.com/api/account/networkpolicies/listnetworkpoliciesrpc)
   */
  listNetworkPoliciesRpc(
    request: ListNetworkPoliciesRequest = {},
    options?: CallOptions,
  ): Paged<AccountNetworkPolicy, ListNetworkPoliciesResponse> {
    return paginate(this.api, operations.listNetworkPoliciesRpc, request, options);
  }

  /**
   * Calls `PUT /api/2.0/accounts/{account_id}/network-policies/{network_policy_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/networkpolicies/updatenetworkpolicyrpc)
   */
  updateNetworkPolicyRpc(request: UpdateNetworkPolicyRpcRequest, options?: CallOptions): Promise<AccountNetworkPolicy> {
    return call(this.api, operations.updateNetworkPolicyRpc, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createNetworkPolicyRpc: {
    id: 'NetworkPolicies.createNetworkPolicyRpc',
    route: 'POST /api/2.0/accounts/{account_id}/network-policies',
    body: 'network_policy',
    account: true,
  } satisfies Operation<CreateNetworkPolicyRpcRequest, AccountNetworkPolicy>,
  deleteNetworkPolicyRpc: {
    id: 'NetworkPolicies.deleteNetworkPolicyRpc',
    route: 'DELETE /api/2.0/accounts/{account_id}/network-policies/{network_policy_id}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteNetworkPolicyRequest, void>,
  getNetworkPolicyRpc: {
    id: 'NetworkPolicies.getNetworkPolicyRpc',
    route: 'GET /api/2.0/accounts/{account_id}/network-policies/{network_policy_id}',
    account: true,
  } satisfies Operation<GetNetworkPolicyRequest, AccountNetworkPolicy>,
  listNetworkPoliciesRpc: {
    id: 'NetworkPolicies.listNetworkPoliciesRpc',
    route: 'GET /api/2.0/accounts/{account_id}/network-policies',
    query: ['page_token'],
    account: true,
    paging: { items: 'items', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListNetworkPoliciesRequest, ListNetworkPoliciesResponse>,
  updateNetworkPolicyRpc: {
    id: 'NetworkPolicies.updateNetworkPolicyRpc',
    route: 'PUT /api/2.0/accounts/{account_id}/network-policies/{network_policy_id}',
    body: 'network_policy',
    account: true,
  } satisfies Operation<UpdateNetworkPolicyRpcRequest, AccountNetworkPolicy>,
};
