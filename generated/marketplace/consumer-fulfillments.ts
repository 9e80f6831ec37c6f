// Generated from api/marketplace.json by codegen/. Do not edit.
import { Service, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  GetListingContentMetadataRequest,
  GetListingContentMetadataResponse,
  ListFulfillmentsRequest,
  ListFulfillmentsResponse,
  ListingFulfillment,
  SharedDataObject,
} from './types.js';

/** The operations of ConsumerFulfillments. */
export class ConsumerFulfillmentsService extends Service {
  /**
   * Calls `GET /api/2.1/marketplace-consumer/listings/{listing_id}/content`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/consumerfulfillments/get)
   */
  get(
    request: GetListingContentMetadataRequest,
    options?: CallOptions,
  ): Paged<SharedDataObject, GetListingContentMetadataResponse> {
    return paginate(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/marketplace-consumer/listings/{listing_id}/fulfillments`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/consumerfulfillments/list)
   */
  list(request: ListFulfillmentsRequest, options?: CallOptions): Paged<ListingFulfillment, ListFulfillmentsResponse> {
    return paginate(this.api, operations.list, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  get: {
    id: 'ConsumerFulfillments.get',
    route: 'GET /api/2.1/marketplace-consumer/listings/{listing_id}/content',
    query: ['page_size', 'page_token'],
    paging: { items: 'shared_data_objects', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<GetListingContentMetadataRequest, GetListingContentMetadataResponse>,
  list: {
    id: 'ConsumerFulfillments.list',
    route: 'GET /api/2.1/marketplace-consumer/listings/{listing_id}/fulfillments',
    query: ['page_size', 'page_token'],
    paging: { items: 'fulfillments', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListFulfillmentsRequest, ListFulfillmentsResponse>,
};
