// Generated from api/oauth2.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  DeleteServicePrincipalFederationPolicyRequest,
  FederationPolicy,
  GetServicePrincipalFederationPolicyRequest,
  ListFederationPoliciesResponse,
  ListServicePrincipalFederationPoliciesRequest,
  ServicePrincipalFederationPolicyCreateRequest,
  ServicePrincipalFederationPolicyUpdateRequest,
} from './types.js';

/** The operations of ServicePrincipalFederationPolicy. */
export class ServicePrincipalFederationPolicyService extends Service {
  /**
   * Calls
   * `POST /api/2.0/accounts/{account_id}/servicePrincipals/{service_principal_id}/federationPolicies`.
   *
   * [Reference](https://docs.databricks.com/api/account/serviceprincipalfederationpolicy/create)
   */
  create(request: ServicePrincipalFederationPolicyCreateRequest, options?: CallOptions): Promise<FederationPolicy> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls
   * `GET /api/2.0/accounts/{account_id}/servicePrincipals/{service_principal_id}/federationPolicies/{policy_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/serviceprincipalfederationpolicy/get)
   */
  get(request: GetServicePrincipalFederationPolicyRequest, options?: CallOptions): Promise<FederationPolicy> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls
   * `GET /api/2.0/accounts/{account_id}/servicePrincipals/{service_principal_id}/federationPolicies`.
   *
   * [Reference](https://docs.databricks.com/api/account/serviceprincipalfederationpolicy/list)
   */
  list(
    request: ListServicePrincipalFederationPoliciesRequest,
    options?: CallOptions,
  ): Paged<FederationPolicy, ListFederationPoliciesResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls
   * `PATCH /api/2.0/accounts/{account_id}/servicePrincipals/{service_principal_id}/federationPolicies/{policy_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/serviceprincipalfederationpolicy/update)
   */
  update(request: ServicePrincipalFederationPolicyUpdateRequest, options?: CallOptions): Promise<FederationPolicy> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls
   * `DELETE /api/2.0/accounts/{account_id}/servicePrincipals/{service_principal_id}/federationPolicies/{policy_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/serviceprincipalfederationpolicy/delete)
   */
  delete(request: DeleteServicePrincipalFederationPolicyRequest, options?: CallOptions): Promise<void> {
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
    id: 'ServicePrincipalFederationPolicy.create',
    route: 'POST /api/2.0/accounts/{account_id}/servicePrincipals/{service_principal_id}/federationPolicies',
    query: ['policy_id'],
    body: 'policy',
    account: true,
  } satisfies Operation<ServicePrincipalFederationPolicyCreateRequest, FederationPolicy>,
  get: {
    id: 'ServicePrincipalFederationPolicy.get',
    route: 'GET /api/2.0/accounts/{account_id}/servicePrincipals/{service_principal_id}/federationPolicies/{policy_id}',
    account: true,
  } satisfies Operation<GetServicePrincipalFederationPolicyRequest, FederationPolicy>,
  list: {
    id: 'ServicePrincipalFederationPolicy.list',
    route: 'GET /api/2.0/accounts/{account_id}/servicePrincipals/{service_principal_id}/federationPolicies',
    query: ['page_size', 'page_token'],
    account: true,
    paging: { items: 'policies', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListServicePrincipalFederationPoliciesRequest, ListFederationPoliciesResponse>,
  update: {
    id: 'ServicePrincipalFederationPolicy.update',
    route:
      'PATCH /api/2.0/accounts/{account_id}/servicePrincipals/{service_principal_id}/federationPolicies/{policy_id}',
    query: ['update_mask'],
    body: 'policy',
    account: true,
  } satisfies Operation<ServicePrincipalFederationPolicyUpdateRequest, FederationPolicy>,
  delete: {
    id: 'ServicePrincipalFederationPolicy.delete',
    route:
      'DELETE /api/2.0/accounts/{account_id}/servicePrincipals/{service_principal_id}/federationPolicies/{policy_id}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteServicePrincipalFederationPolicyRequest, void>,
};
