// Generated from api/provisioning.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type { CreateCredentialRequest, Credential, DeleteCredentialRequest, GetCredentialRequest } from './types.js';

/** The operations of Credentials. */
export class CredentialsService extends Service {
  /**
   * Calls `POST /api/2.0/accounts/{account_id}/credentials`.
   *
   * [Reference](https://docs.databricks.com/api/account/credentials/create)
   */
  create(request: CreateCredentialRequest, options?: CallOptions): Promise<Credential> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/credentials/{credentials_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/credentials/get)
   */
  get(request: GetCredentialRequest, options?: CallOptions): Promise<Credential> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/accounts/{account_id}/credentials`.
   *
   * [Reference](https://docs.databricks.com/api/account/credentials/list)
   */
  list(options?: CallOptions): Promise<Credential[]> {
    return call(this.api, operations.list, {}, options);
  }

  /**
   * Calls `DELETE /api/2.0/accounts/{account_id}/credentials/{credentials_id}`.
   *
   * [Reference](https://docs.databricks.com/api/account/credentials/delete)
   */
  delete(request: DeleteCredentialRequest, options?: CallOptions): Promise<Credential> {
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
    id: 'Credentials.create',
    route: 'POST /api/2.0/accounts/{account_id}/credentials',
    body: true,
    account: true,
  } satisfies Operation<CreateCredentialRequest, Credential>,
  get: {
    id: 'Credentials.get',
    route: 'GET /api/2.0/accounts/{account_id}/credentials/{credentials_id}',
    account: true,
  } satisfies Operation<GetCredentialRequest, Credential>,
  list: {
    id: 'Credentials.list',
    route: 'GET /api/2.0/accounts/{account_id}/credentials',
    account: true,
  } satisfies Operation<object, Credential[]>,
  delete: {
    id: 'Credentials.delete',
    route: 'DELETE /api/2.0/accounts/{account_id}/credentials/{credentials_id}',
    account: true,
  } satisfies Operation<DeleteCredentialRequest, Credential>,
};
