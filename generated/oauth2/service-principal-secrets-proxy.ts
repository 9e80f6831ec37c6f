// Generated from api/oauth2.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateServicePrincipalSecretResponse,
  DeleteServicePrincipalSecretRequest,
  ListServicePrincipalSecretsRequest,
  ListServicePrincipalSecretsResponse,
  SecretInfo,
  ServicePrincipalSecretsProxyCreateRequest,
} from './types.js';

/** The operations of ServicePrincipalSecretsProxy. */
export class ServicePrincipalSecretsProxyService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/servicePrincipals/{service_principal_id}/credentials/secrets`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/serviceprincipalsecretsproxy/create)
   */
  create(
    request: ServicePrincipalSecretsProxyCreateRequest,
    options?: CallOptions,
  ): Promise<CreateServicePrincipalSecretResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/servicePrincipals/{service_principal_id}/credentials/secrets`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/serviceprincipalsecretsproxy/list)
   */
  list(
    request: ListServicePrincipalSecretsRequest,
    options?: CallOptions,
  ): Paged<SecretInfo, ListServicePrincipalSecretsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls
   * `DELETE /api/2.0/accounts/servicePrincipals/{service_principal_id}/credentials/secrets/{secret_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/serviceprincipalsecretsproxy/delete)
   */
  delete(request: DeleteServicePrincipalSecretRequest, options?: CallOptions): Promise<void> {
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
    id: 'ServicePrincipalSecretsProxy.create',
    route: 'POST /api/2.0/accounts/servicePrincipals/{service_principal_id}/credentials/secrets',
    body: true,
  } satisfies Operation<ServicePrincipalSecretsProxyCreateRequest, CreateServicePrincipalSecretResponse>,
  list: {
    id: 'ServicePrincipalSecretsProxy.list',
    route: 'GET /api/2.0/accounts/servicePrincipals/{service_principal_id}/credentials/secrets',
    query: ['page_size', 'page_token'],
    paging: { items: 'secrets', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListServicePrincipalSecretsRequest, ListServicePrincipalSecretsResponse>,
  delete: {
    id: 'ServicePrincipalSecretsProxy.delete',
    route: 'DELETE /api/2.0/accounts/servicePrincipals/{service_principal_id}/credentials/secrets/{secret_id}',
    response: 'none',
  } satisfies Operation<DeleteServicePrincipalSecretRequest, void>,
};
