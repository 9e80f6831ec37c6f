// Generated from api/settings.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateTokenRequest,
  CreateTokenResponse,
  ListPublicTokensResponse,
  PublicTokenInfo,
  RevokeTokenRequest,
  UpdateTokenRequest,
  UpdateTokenResponse,
} from './types.js';

/** The operations of Tokens. */
export class TokensService extends Service {
  /**
   * Calls `POST /api/2.0/token/create`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tokens/create)
   */
  create(request: CreateTokenRequest = {}, options?: CallOptions): Promise<CreateTokenResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/token/list`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tokens/list)
   */
  list(options?: CallOptions): Paged<PublicTokenInfo, ListPublicTokensResponse> {
    return paginate(this.api, operations.list, {}, options);
  }

  /**
   * Calls `PATCH /api/2.0/token/{token_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tokens/update)
   */
  update(request: UpdateTokenRequest, options?: CallOptions): Promise<UpdateTokenResponse> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `POST /api/2.0/token/delete`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/tokens/delete)
   */
  delete(request: RevokeTokenRequest, options?: CallOptions): Promise<void> {
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
    id: 'Tokens.create',
    route: 'POST /api/2.0/token/create',
    body: true,
  } satisfies Operation<CreateTokenRequest, CreateTokenResponse>,
  list: {
    id: 'Tokens.list',
    route: 'GET /api/2.0/token/list',
    paging: { items: 'token_infos', named: { name: 'comment', id: 'token_id' } },
  } satisfies Operation<object, ListPublicTokensResponse>,
  update: {
    id: 'Tokens.update',
    route: 'PATCH /api/2.0/token/{token_id}',
    body: true,
  } satisfies Operation<UpdateTokenRequest, UpdateTokenResponse>,
  delete: {
    id: 'Tokens.delete',
    route: 'POST /api/2.0/token/delete',
    body: true,
    response: 'none',
  } satisfies Operation<RevokeTokenRequest, void>,
};
