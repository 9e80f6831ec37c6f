// Generated from api/workspace.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  AclItem,
  CreateScope,
  DeleteAcl,
  DeleteScope,
  DeleteSecret,
  GetAclRequest,
  GetSecretRequest,
  GetSecretResponse,
  ListAclsRequest,
  ListAclsResponse,
  ListScopesResponse,
  ListSecretsRequest,
  ListSecretsResponse,
  PutAcl,
  PutSecret,
  SecretMetadata,
  SecretScope,
} from './types.js';

/** The operations of Secrets. */
export class SecretsService extends Service {
  /**
   * Calls `POST /api/2.0/secrets/scopes/create`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/secrets/createscope)
   */
  createScope(request: CreateScope, options?: CallOptions): Promise<void> {
    return call(this.api, operations.createScope, request, options);
  }

  /**
   * Calls `POST /api/2.0/secrets/acls/delete`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/secrets/deleteacl)
   */
  deleteAcl(request: DeleteAcl, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteAcl, request, options);
  }

  /**
   * Calls `POST /api/2.0/secrets/scopes/delete`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/secrets/deletescope)
   */
  deleteScope(request: DeleteScope, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteScope, request, options);
  }

  /**
   * Calls `POST /api/2.0/secrets/delete`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/secrets/deletesecret)
   */
  deleteSecret(request: DeleteSecret, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteSecret, request, options);
  }

  /**
   * Calls `GET /api/2.0/secrets/acls/get`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/secrets/getacl)
   */
  getAcl(request: GetAclRequest, options?: CallOptions): Promise<AclItem> {
    return call(this.api, operations.getAcl, request, options);
  }

  /**
   * Calls `GET /api/2.0/secrets/get`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/secrets/getsecret)
   */
  getSecret(request: GetSecretRequest, options?: CallOptions): Promise<GetSecretResponse> {
    return call(this.api, operations.getSecret, request, options);
  }

  /**
   * Calls `GET /api/2.0/secrets/acls/list`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/secrets/listacls)
   */
  listAcls(request: ListAclsRequest, options?: CallOptions): Paged<AclItem, ListAclsResponse> {
    return paginate(this.api, operations.listAcls, request, options);
  }

  /**
   * Calls `GET /api/2.0/secrets/scopes/list`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/secrets/listscopes)
   */
  listScopes(options?: CallOptions): Paged<SecretScope, ListScopesResponse> {
    return paginate(this.api, operations.listScopes, {}, options);
  }

  /**
   * Calls `GET /api/2.0/secrets/list`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/secrets/listsecrets)
   */
  listSecrets(request: ListSecretsRequest, options?: CallOptions): Paged<SecretMetadata, ListSecretsResponse> {
    return paginate(this.api, operations.listSecrets, request, options);
  }

  /**
   * Calls `POST /api/2.0/secrets/acls/put`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/secrets/putacl)
   */
  putAcl(request: PutAcl, options?: CallOptions): Promise<void> {
    return call(this.api, operations.putAcl, request, options);
  }

  /**
   * Calls `POST /api/2.0/secrets/put`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/secrets/putsecret)
   */
  putSecret(request: PutSecret, options?: CallOptions): Promise<void> {
    return call(this.api, operations.putSecret, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createScope: {
    id: 'Secrets.createScope',
    route: 'POST /api/2.0/secrets/scopes/create',
    body: true,
    response: 'none',
  } satisfies Operation<CreateScope, void>,
  deleteAcl: {
    id: 'Secrets.deleteAcl',
    route: 'POST /api/2.0/secrets/acls/delete',
    body: true,
    response: 'none',
  } satisfies Operation<DeleteAcl, void>,
  deleteScope: {
    id: 'Secrets.deleteScope',
    route: 'POST /api/2.0/secrets/scopes/delete',
    body: true,
    response: 'none',
  } satisfies Operation<DeleteScope, void>,
  deleteSecret: {
    id: 'Secrets.deleteSecret',
    route: 'POST /api/2.0/secrets/delete',
    body: true,
    response: 'none',
  } satisfies Operation<DeleteSecret, void>,
  getAcl: {
    id: 'Secrets.getAcl',
    route: 'GET /api/2.0/secrets/acls/get',
    query: ['principal', 'scope'],
  } satisfies Operation<GetAclRequest, AclItem>,
  getSecret: {
    id: 'Secrets.getSecret',
    route: 'GET /api/2.0/secrets/get',
    query: ['key', 'scope'],
  } satisfies Operation<GetSecretRequest, GetSecretResponse>,
  listAcls: {
    id: 'Secrets.listAcls',
    route: 'GET /api/2.0/secrets/acls/list',
    query: ['scope'],
    paging: { items: 'items' },
  } satisfies Operation<ListAclsRequest, ListAclsResponse>,
  listScopes: {
    id: 'Secrets.listScopes',
    route: 'GET /api/2.0/secrets/scopes/list',
    paging: { items: 'scopes' },
  } satisfies Operation<object, ListScopesResponse>,
  listSecrets: {
    id: 'Secrets.listSecrets',
    route: 'GET /api/2.0/secrets/list',
    query: ['scope'],
    paging: { items: 'secrets' },
  } satisfies Operation<ListSecretsRequest, ListSecretsResponse>,
  putAcl: {
    id: 'Secrets.putAcl',
    route: 'POST /api/2.0/secrets/acls/put',
    body: true,
    response: 'none',
  } satisfies Operation<PutAcl, void>,
  putSecret: {
    id: 'Secrets.putSecret',
    route: 'POST /api/2.0/secrets/put',
    body: true,
    response: 'none',
  } satisfies Operation<PutSecret, void>,
};
