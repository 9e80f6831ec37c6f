// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateSecretRequest,
  DeleteSecretRequest,
  GetSecretRequest,
  ListSecretsRequest,
  ListSecretsResponse,
  Secret,
  UpdateSecretRequest,
} from './types.js';

/** The operations of SecretsUc. */
export class SecretsUcService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/secrets`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/secretsuc/createsecret)
   */
  createSecret(request: CreateSecretRequest, options?: CallOptions): Promise<Secret> {
    return call(this.api, operations.createSecret, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/secrets/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/secretsuc/deletesecret)
   */
  deleteSecret(request: DeleteSecretRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteSecret, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/secrets/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/secretsuc/getsecret)
   */
  getSecret(request: GetSecretRequest, options?: CallOptions): Promise<Secret> {
    return call(this.api, operations.getSecret, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/secrets`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/secretsuc/listsecrets)
   */
  listSecrets(request: ListSecretsRequest = {}, options?: CallOptions): Paged<Secret, ListSecretsResponse> {
    return paginate(this.api, operations.listSecrets, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/secrets/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/secretsuc/updatesecret)
   */
  updateSecret(request: UpdateSecretRequest, options?: CallOptions): Promise<Secret> {
    return call(this.api, operations.updateSecret, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createSecret: {
    id: 'SecretsUc.createSecret',
    route: 'POST /api/2.1/unity-catalog/secrets',
    body: 'secret',
  } satisfies Operation<CreateSecretRequest, Secret>,
  deleteSecret: {
    id: 'SecretsUc.deleteSecret',
    route: 'DELETE /api/2.1/unity-catalog/secrets/{full_name}',
    response: 'none',
  } satisfies Operation<DeleteSecretRequest, void>,
  getSecret: {
    id: 'SecretsUc.getSecret',
    route: 'GET /api/2.1/unity-catalog/secrets/{full_name}',
    query: ['include_value'],
  } satisfies Operation<GetSecretRequest, Secret>,
  listSecrets: {
    id: 'SecretsUc.listSecrets',
    route: 'GET /api/2.1/unity-catalog/secrets',
    query: ['catalog_name', 'page_size', 'page_token', 'schema_name'],
    paging: { items: 'secrets', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListSecretsRequest, ListSecretsResponse>,
  updateSecret: {
    id: 'SecretsUc.updateSecret',
    route: 'PATCH /api/2.1/unity-catalog/secrets/{full_name}',
    query: ['update_mask'],
    body: 'secret',
  } satisfies Operation<UpdateSecretRequest, Secret>,
};
