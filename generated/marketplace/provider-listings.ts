// Generated from api/marketplace.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateListingRequest,
  CreateListingResponse,
  DeleteListingRequest,
  GetListingRequest,
  GetListingResponse,
  GetListingsRequest,
  GetListingsResponse,
  Listing,
  UpdateListingRequest,
  UpdateListingResponse,
} from './types.js';

/** The operations of ProviderListings. */
export class ProviderListingsService extends Service {
  /**
   * Calls `POST /api/2.0/marketplace-provider/listing`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerlistings/create)
   */
  create(request: CreateListingRequest, options?: CallOptions): Promise<CreateListingResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/marketplace-provider/listings/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerlistings/get)
   */
  get(request: GetListingRequest, options?: CallOptions): Promise<GetListingResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/marketplace-provider/listings`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerlistings/list)
   */
  list(request: GetListingsRequest = {}, options?: CallOptions): Paged<Listing, GetListingsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PUT /api/2.0/marketplace-provider/listings/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerlistings/update)
   */
  update(request: UpdateListingRequest, options?: CallOptions): Promise<UpdateListingResponse> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/marketplace-provider/listings/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerlistings/delete)
   */
  delete(request: DeleteListingRequest, options?: CallOptions): Promise<void> {
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
    id: 'ProviderListings.create',
    route: 'POST /api/2.0/marketplace-provider/listing',
    body: true,
  } satisfies Operation<CreateListingRequest, CreateListingResponse>,
  get: {
    id: 'ProviderListings.get',
    route: 'GET /api/2.0/marketplace-provider/listings/{id}',
  } satisfies Operation<GetListingRequest, GetListingResponse>,
  list: {
    id: 'ProviderListings.list',
    route: 'GET /api/2.0/marketplace-provider/listings',
    query: ['page_size', 'page_token'],
    paging: {
      items: 'listings',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'summary.name', id: 'id' },
    },
  } satisfies Operation<GetListingsRequest, GetListingsResponse>,
  update: {
    id: 'ProviderListings.update',
    route: 'PUT /api/2.0/marketplace-provider/listings/{id}',
    body: true,
  } satisfies Operation<UpdateListingRequest, UpdateListingResponse>,
  delete: {
    id: 'ProviderListings.delete',
    route: 'DELETE /api/2.0/marketplace-provider/listings/{id}',
    response: 'none',
  } satisfies Operation<DeleteListingRequest, void>,
};
