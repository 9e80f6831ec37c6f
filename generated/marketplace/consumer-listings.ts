// Generated from api/marketplace.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  BatchGetListingsRequest,
  BatchGetListingsResponse,
  GetListingRequest,
  GetListingResponse,
  ListListingsRequest,
  ListListingsResponse,
  Listing,
  SearchListingsRequest,
  SearchListingsResponse,
} from './types.js';

/** The operations of ConsumerListings. */
export class ConsumerListingsService extends Service {
  /**
   * Calls `GET /api/2.1/marketplace-consumer/listings/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/consumerlistings/get)
   */
  get(request: GetListingRequest, options?: CallOptions): Promise<GetListingResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/marketplace-consumer/listings`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/consumerlistings/list)
   */
  list(request: ListListingsRequest = {}, options?: CallOptions): Paged<Listing, ListListingsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `GET /api/2.1/marketplace-consumer/listings:batchGet`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/consumerlistings/batchget)
   */
  batchGet(request: BatchGetListingsRequest = {}, options?: CallOptions): Promise<BatchGetListingsResponse> {
    return call(this.api, operations.batchGet, request, options);
  }

  /**
   * Calls `GET /api/2.1/marketplace-consumer/search-listings`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/consumerlistings/search)
   */
  search(request: SearchListingsRequest, options?: CallOptions): Paged<Listing, SearchListingsResponse> {
    return paginate(this.api, operations.search, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  get: {
    id: 'ConsumerListings.get',
    route: 'GET /api/2.1/marketplace-consumer/listings/{id}',
  } satisfies Operation<GetListingRequest, GetListingResponse>,
  list: {
    id: 'ConsumerListings.list',
    route: 'GET /api/2.1/marketplace-consumer/listings',
    query: [
      'assets',
      'categories',
      'is_free',
      'is_private_exchange',
      'is_staff_pick',
      'page_size',
      'page_token',
      'provider_ids',
      'tags',
    ],
    paging: {
      items: 'listings',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'summary.name', id: 'id' },
    },
  } satisfies Operation<ListListingsRequest, ListListingsResponse>,
  batchGet: {
    id: 'ConsumerListings.batchGet',
    route: 'GET /api/2.1/marketplace-consumer/listings:batchGet',
    query: ['ids'],
  } satisfies Operation<BatchGetListingsRequest, BatchGetListingsResponse>,
  search: {
    id: 'ConsumerListings.search',
    route: 'GET /api/2.1/marketplace-consumer/search-listings',
    query: [
      'assets',
      'categories',
      'is_free',
      'is_private_exchange',
      'page_size',
      'page_token',
      'provider_ids',
      'query',
    ],
    paging: { items: 'listings', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<SearchListingsRequest, SearchListingsResponse>,
};
