// Generated from api/marketplace.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateInstallationRequest,
  DeleteInstallationRequest,
  Installation,
  InstallationDetail,
  ListAllInstallationsRequest,
  ListAllInstallationsResponse,
  ListInstallationsRequest,
  ListInstallationsResponse,
  UpdateInstallationRequest,
  UpdateInstallationResponse,
} from './types.js';

/** The operations of ConsumerInstallations. */
export class ConsumerInstallationsService extends Service {
  /**
   * Calls `POST /api/2.1/marketplace-consumer/listings/{listing_id}/installations`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/consumerinstallations/create)
   */
  create(request: CreateInstallationRequest, options?: CallOptions): Promise<Installation> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.1/marketplace-consumer/installations`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/consumerinstallations/list)
   */
  list(
    request: ListAllInstallationsRequest = {},
    options?: CallOptions,
  ): Paged<InstallationDetail, ListAllInstallationsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PUT /api/2.1/marketplace-consumer/listings/{listing_id}/installations/{installation_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/consumerinstallations/update)
   */
  update(request: UpdateInstallationRequest, options?: CallOptions): Promise<UpdateInstallationResponse> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls
   * `DELETE /api/2.1/marketplace-consumer/listings/{listing_id}/installations/{installation_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/consumerinstallations/delete)
   */
  delete(request: DeleteInstallationRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `GET /api/2.1/marketplace-consumer/listings/{listing_id}/installations`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/consumerinstallations/listlistinginstallations)
   */
  listListingInstallations(
    request: ListInstallationsRequest,
    options?: CallOptions,
  ): Paged<InstallationDetail, ListInstallationsResponse> {
    return paginate(this.api, operations.listListingInstallations, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'ConsumerInstallations.create',
    route: 'POST /api/2.1/marketplace-consumer/listings/{listing_id}/installations',
    body: true,
  } satisfies Operation<CreateInstallationRequest, Installation>,
  list: {
    id: 'ConsumerInstallations.list',
    route: 'GET /api/2.1/marketplace-consumer/installations',
    query: ['page_size', 'page_token'],
    paging: { items: 'installations', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListAllInstallationsRequest, ListAllInstallationsResponse>,
  update: {
    id: 'ConsumerInstallations.update',
    route: 'PUT /api/2.1/marketplace-consumer/listings/{listing_id}/installations/{installation_id}',
    body: true,
  } satisfies Operation<UpdateInstallationRequest, UpdateInstallationResponse>,
  delete: {
    id: 'ConsumerInstallations.delete',
    route: 'DELETE /api/2.1/marketplace-consumer/listings/{listing_id}/installations/{installation_id}',
    response: 'none',
  } satisfies Operation<DeleteInstallationRequest, void>,
  listListingInstallations: {
    id: 'ConsumerInstallations.listListingInstallations',
    route: 'GET /api/2.1/marketplace-consumer/listings/{listing_id}/installations',
    query: ['page_size', 'page_token'],
    paging: { items: 'installations', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListInstallationsRequest, ListInstallationsResponse>,
};
