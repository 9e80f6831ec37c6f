// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateCredentialRequest,
  CredentialInfo,
  DeleteCredentialRequest,
  GenerateTemporaryServiceCredentialRequest,
  GetCredentialRequest,
  ListCredentialsRequest,
  ListCredentialsResponse,
  TemporaryCredentials,
  UpdateCredentialRequest,
  ValidateCredentialRequest,
  ValidateCredentialResponse,
} from './types.js';

/** The operations of Credentials. */
export class CredentialsService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/credentials`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/credentials/createcredential)
   */
  createCredential(request: CreateCredentialRequest, options?: CallOptions): Promise<CredentialInfo> {
    return call(this.api, operations.createCredential, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/credentials/{name_arg}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/credentials/deletecredential)
   */
  deleteCredential(request: DeleteCredentialRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteCredential, request, options);
  }

  /**
   * Calls `POST /api/2.1/unity-catalog/temporary-service-credentials`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/credentials/generatetemporaryservicecredential)
   */
  generateTemporaryServiceCredential(
    request: GenerateTemporaryServiceCredentialRequest,
    options?: CallOptions,
  ): Promise<TemporaryCredentials> {
    return call(this.api, operations.generateTemporaryServiceCredential, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/credentials/{name_arg}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/credentials/getcredential)
   */
  getCredential(request: GetCredentialRequest, options?: CallOptions): Promise<CredentialInfo> {
    return call(this.api, operations.getCredential, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/credentials`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/credentials/listcredentials)
   */
  listCredentials(
    request: ListCredentialsRequest = {},
    options?: CallOptions,
  ): Paged<CredentialInfo, ListCredentialsResponse> {
    return paginate(this.api, operations.listCredentials, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/credentials/{name_arg}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/credentials/updatecredential)
   */
  updateCredential(request: UpdateCredentialRequest, options?: CallOptions): Promise<CredentialInfo> {
    return call(this.api, operations.updateCredential, request, options);
  }

  /**
   * Calls `POST /api/2.1/unity-catalog/validate-credentials`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/credentials/validatecredential)
   */
  validateCredential(
    request: ValidateCredentialRequest = {},
    options?: CallOptions,
  ): Promise<ValidateCredentialResponse> {
    return call(this.api, operations.validateCredential, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createCredential: {
    id: 'Credentials.createCredential',
    route: 'POST /api/2.1/unity-catalog/credentials',
    body: true,
  } satisfies Operation<CreateCredentialRequest, CredentialInfo>,
  deleteCredential: {
    id: 'Credentials.deleteCredential',
    route: 'DELETE /api/2.1/unity-catalog/credentials/{name_arg}',
    query: ['force'],
    response: 'none',
  } satisfies Operation<DeleteCredentialRequest, void>,
  generateTemporaryServiceCredential: {
    id: 'Credentials.generateTemporaryServiceCredential',
    route: 'POST /api/2.1/unity-catalog/temporary-service-credentials',
    body: true,
  } satisfies Operation<GenerateTemporaryServiceCredentialRequest, TemporaryCredentials>,
  getCredential: {
    id: 'Credentials.getCredential',
    route: 'GET /api/2.1/unity-catalog/credentials/{name_arg}',
  } satisfies Operation<GetCredentialRequest, CredentialInfo>,
  listCredentials: {
    id: 'Credentials.listCredentials',
    route: 'GET /api/2.1/unity-catalog/credentials',
    query: ['include_unbound', 'max_results', 'page_token', 'purpose'],
    paging: { items: 'credentials', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListCredentialsRequest, ListCredentialsResponse>,
  updateCredential: {
    id: 'Credentials.updateCredential',
    route: 'PATCH /api/2.1/unity-catalog/credentials/{name_arg}',
    body: true,
  } satisfies Operation<UpdateCredentialRequest, CredentialInfo>,
  validateCredential: {
    id: 'Credentials.validateCredential',
    route: 'POST /api/2.1/unity-catalog/validate-credentials',
    body: true,
  } satisfies Operation<ValidateCredentialRequest, ValidateCredentialResponse>,
};
