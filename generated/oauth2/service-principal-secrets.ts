// Generated from api/oauth2.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateServicePrincipalSecretResponse,
  DeleteServicePrincipalSecretRequest,
  ListServicePrincipalSecretsRequest,
  ListServicePrincipalSecretsResponse,
  SecretInfo,
  ServicePrincipalSecretsCreateRequest,
} from './types.js';

/** The operations of ServicePrincipalSecrets. */
export class ServicePrincipalSecretsService extends Service {
  /**
   * Calls
   * `POST /api/2.0/accounts/{account_id}/servicePrincipals/{service_principal_id}/credentials/secrets`.
   *
   * [Reference](https://docs.databricks.com/api/account/serviceprincipalsecrets/create)
   */
  create(
    request: ServicePrincipalSecretsCreateRequest,
    options?: CallOptions,
  ): Promise<CreateServicePrincipalSecretResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls
   * `GET /api/2.0/accounts/{account_id}/servicePrincipals/{service_principal_id}/credentials/secrets`.
   *
   * [Reference](https://docs.databricks.com/api/account/serviceprincipalsecrets/list)
   */
  list(
    request: ListServicePrincipalSecretsRequest,
    options?: CallOptions,
  ): Paged<SecretInfo, ListServicePrincipalSecretsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls
   * `DELETE /api/2.0/accounts/{account_id}/servicePrincipals/{service_principal_id}/credentials/secrets/{secret_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/serviceprincipalsecrets/delete)
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
    id: 'ServicePrincipalSecrets.create',
    route: 'POST /api/2.0/accounts/{account_id}/servicePrincipals/{service_principal_id}/credentials/secrets',
    body: true,
    account: true,
  } satisfies Operation<ServicePrincipalSecretsCreateRequest, CreateServicePrincipalSecretResponse>,
  list: {
    id: 'ServicePrincipalSecrets.list',
    route: 'GET /api/2.0/accounts/{account_id}/servicePrincipals/{service_principal_id}/credentials/secrets',
    query: ['page_size', 'page_token'],
    account: true,
    paging: { items: 'secrets', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListServicePrincipalSecretsRequest, ListServicePrincipalSecretsResponse>,
  delete: {
    id: 'ServicePrincipalSecrets.delete',
    route:
      'DELETE /api/2.0/accounts/{account_id}/servicePrincipals/{service_principal_id}/credentials/secrets/{secret_id}',
    account: true,
    response: 'none',
  } satisfies Operation<DeleteServicePrincipalSecretRequest, void>,
};
