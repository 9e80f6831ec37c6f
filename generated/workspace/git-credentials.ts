// Generated from api/workspace.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateCredentialsRequest,
  CreateCredentialsResponse,
  CredentialInfo,
  DeleteCredentialsRequest,
  GetCredentialsRequest,
  GetCredentialsResponse,
  ListCredentialsRequest,
  ListCredentialsResponse,
  UpdateCredentialsRequest,
} from './types.js';

/** The operations of GitCredentials. */
export class GitCredentialsService extends Service {
  /**
   * Calls `POST /api/2.0/git-credentials`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/gitcredentials/create)
   */
  create(request: CreateCredentialsRequest, options?: CallOptions): Promise<CreateCredentialsResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/git-credentials/{credential_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/gitcredentials/get)
   */
  get(request: GetCredentialsRequest, options?: CallOptions): Promise<GetCredentialsResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/git-credentials`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/gitcredentials/list)
   */
  list(request: ListCredentialsRequest = {}, options?: CallOptions): Paged<CredentialInfo, ListCredentialsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/git-credentials/{credential_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/gitcredentials/update)
   */
  update(request: UpdateCredentialsRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/git-credentials/{credential_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/gitcredentials/delete)
   */
  delete(request: DeleteCredentialsRequest, options?: CallOptions): Promise<void> {
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
    id: 'GitCredentials.create',
    route: 'POST /api/2.0/git-credentials',
    body: true,
  } satisfies Operation<CreateCredentialsRequest, CreateCredentialsResponse>,
  get: {
    id: 'GitCredentials.get',
    route: 'GET /api/2.0/git-credentials/{credential_id}',
    query: ['principal_id'],
  } satisfies Operation<GetCredentialsRequest, GetCredentialsResponse>,
  list: {
    id: 'GitCredentials.list',
    route: 'GET /api/2.0/git-credentials',
    query: ['principal_id'],
    paging: { items: 'credentials', named: { name: 'git_provider', id: 'credential_id' } },
  } satisfies Operation<ListCredentialsRequest, ListCredentialsResponse>,
  update: {
    id: 'GitCredentials.update',
    route: 'PATCH /api/2.0/git-credentials/{credential_id}',
    body: true,
    response: 'none',
  } satisfies Operation<UpdateCredentialsRequest, void>,
  delete: {
    id: 'GitCredentials.delete',
    route: 'DELETE /api/2.0/git-credentials/{credential_id}',
    query: ['principal_id'],
    response: 'none',
  } satisfies Operation<DeleteCredentialsRequest, void>,
};
