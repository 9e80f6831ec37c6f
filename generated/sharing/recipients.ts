// Generated from api/sharing.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateRecipient,
  DeleteRecipientRequest,
  GetRecipientRequest,
  GetRecipientSharePermissionsResponse,
  ListRecipientsRequest,
  ListRecipientsResponse,
  RecipientInfo,
  RotateRecipientToken,
  SharePermissionsRequest,
  UpdateRecipient,
} from './types.js';

/** The operations of Recipients. */
export class RecipientsService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/recipients`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/recipients/create)
   */
  create(request: CreateRecipient, options?: CallOptions): Promise<RecipientInfo> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/recipients/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/recipients/get)
   */
  get(request: GetRecipientRequest, options?: CallOptions): Promise<RecipientInfo> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/recipients`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/recipients/list)
   */
  list(request: ListRecipientsRequest = {}, options?: CallOptions): Paged<RecipientInfo, ListRecipientsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/recipients/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/recipients/update)
   */
  update(request: UpdateRecipient, options?: CallOptions): Promise<RecipientInfo> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/recipients/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/recipients/delete)
   */
  delete(request: DeleteRecipientRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `POST /api/2.1/unity-catalog/recipients/{name}/rotate-token`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/recipients/rotatetoken)
   */
  rotateToken(request: RotateRecipientToken, options?: CallOptions): Promise<RecipientInfo> {
    return call(this.api, operations.rotateToken, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/recipients/{name}/share-permissions`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/recipients/sharepermissions)
   */
  sharePermissions(
    request: SharePermissionsRequest,
    options?: CallOptions,
  ): Promise<GetRecipientSharePermissionsResponse> {
    return call(this.api, operations.sharePermissions, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'Recipients.create',
    route: 'POST /api/2.1/unity-catalog/recipients',
    body: true,
  } satisfies Operation<CreateRecipient, RecipientInfo>,
  get: {
    id: 'Recipients.get',
    route: 'GET /api/2.1/unity-catalog/recipients/{name}',
  } satisfies Operation<GetRecipientRequest, RecipientInfo>,
  list: {
    id: 'Recipients.list',
    route: 'GET /api/2.1/unity-catalog/recipients',
    query: ['data_recipient_global_metastore_id', 'max_results', 'page_token'],
    paging: {
      items: 'recipients',
      token: { request: 'page_token', response: 'next_page_token' },
      start: { max_results: 0 },
    },
  } satisfies Operation<ListRecipientsRequest, ListRecipientsResponse>,
  update: {
    id: 'Recipients.update',
    route: 'PATCH /api/2.1/unity-catalog/recipients/{name}',
    body: true,
  } satisfies Operation<UpdateRecipient, RecipientInfo>,
  delete: {
    id: 'Recipients.delete',
    route: 'DELETE /api/2.1/unity-catalog/recipients/{name}',
    response: 'none',
  } satisfies Operation<DeleteRecipientRequest, void>,
  rotateToken: {
    id: 'Recipients.rotateToken',
    route: 'POST /api/2.1/unity-catalog/recipients/{name}/rotate-token',
    body: true,
  } satisfies Operation<RotateRecipientToken, RecipientInfo>,
  sharePermissions: {
    id: 'Recipients.sharePermissions',
    route: 'GET /api/2.1/unity-catalog/recipients/{name}/share-permissions',
    query: ['max_results', 'page_token'],
  } satisfies Operation<SharePermissionsRequest, GetRecipientSharePermissionsResponse>,
};
