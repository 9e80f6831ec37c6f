// Generated from api/marketplace.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  AddExchangeForListingRequest,
  AddExchangeForListingResponse,
  CreateExchangeRequest,
  CreateExchangeResponse,
  DeleteExchangeRequest,
  Exchange,
  ExchangeListing,
  GetExchangeRequest,
  GetExchangeResponse,
  ListExchangesForListingRequest,
  ListExchangesForListingResponse,
  ListExchangesRequest,
  ListExchangesResponse,
  ListListingsForExchangeRequest,
  ListListingsForExchangeResponse,
  RemoveExchangeForListingRequest,
  UpdateExchangeRequest,
  UpdateExchangeResponse,
} from './types.js';

/** The operations of ProviderExchanges. */
export class ProviderExchangesService extends Service {
  /**
   * Calls `POST /api/2.0/marketplace-exchange/exchanges`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerexchanges/create)
   */
  create(request: CreateExchangeRequest, options?: CallOptions): Promise<CreateExchangeResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/marketplace-exchange/exchanges/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerexchanges/get)
   */
  get(request: GetExchangeRequest, options?: CallOptions): Promise<GetExchangeResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/marketplace-exchange/exchanges`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerexchanges/list)
   */
  list(request: ListExchangesRequest = {}, options?: CallOptions): Paged<Exchange, ListExchangesResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PUT /api/2.0/marketplace-exchange/exchanges/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerexchanges/update)
   */
  update(request: UpdateExchangeRequest, options?: CallOptions): Promise<UpdateExchangeResponse> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/marketplace-exchange/exchanges/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerexchanges/delete)
   */
  delete(request: DeleteExchangeRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `POST /api/2.0/marketplace-exchange/exchanges-for-listing`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerexchanges/addlistingtoexchange)
   */
  addListingToExchange(
    request: AddExchangeForListingRequest,
    options?: CallOptions,
  ): Promise<AddExchangeForListingResponse> {
    return call(this.api, operations.addListingToExchange, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/marketplace-exchange/exchanges-for-listing/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerexchanges/deletelistingfromexchange)
   */
  deleteListingFromExchange(request: RemoveExchangeForListingRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteListingFromExchange, request, options);
  }

  /**
   * Calls `GET /api/2.0/marketplace-exchange/exchanges-for-listing`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerexchanges/listexchangesforlisting)
   */
  listExchangesForListing(
    request: ListExchangesForListingRequest,
    options?: CallOptions,
  ): Paged<ExchangeListing, ListExchangesForListingResponse> {
    return paginate(this.api, operations.listExchangesForListing, request, options);
  }

  /**
   * Calls `GET /api/2.0/marketplace-exchange/listings-for-exchange`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerexchanges/listlistingsforexchange)
   */
  listListingsForExchange(
    request: ListListingsForExchangeRequest,
    options?: CallOptions,
  ): Paged<ExchangeListing, ListListingsForExchangeResponse> {
    return paginate(this.api, operations.listListingsForExchange, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'ProviderExchanges.create',
    route: 'POST /api/2.0/marketplace-exchange/exchanges',
    body: true,
  } satisfies Operation<CreateExchangeRequest, CreateExchangeResponse>,
  get: {
    id: 'ProviderExchanges.get',
    route: 'GET /api/2.0/marketplace-exchange/exchanges/{id}',
  } satisfies Operation<GetExchangeRequest, GetExchangeResponse>,
  list: {
    id: 'ProviderExchanges.list',
    route: 'GET /api/2.0/marketplace-exchange/exchanges',
    query: ['page_size', 'page_token'],
    paging: {
      items: 'exchanges',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'name', id: 'id' },
    },
  } satisfies Operation<ListExchangesRequest, ListExchangesResponse>,
  update: {
    id: 'ProviderExchanges.update',
    route: 'PUT /api/2.0/marketplace-exchange/exchanges/{id}',
    body: true,
  } satisfies Operation<UpdateExchangeRequest, UpdateExchangeResponse>,
  delete: {
    id: 'ProviderExchanges.delete',
    route: 'DELETE /api/2.0/marketplace-exchange/exchanges/{id}',
    response: 'none',
  } satisfies Operation<DeleteExchangeRequest, void>,
  addListingToExchange: {
    id: 'ProviderExchanges.addListingToExchange',
    route: 'POST /api/2.0/marketplace-exchange/exchanges-for-listing',
    body: true,
  } satisfies Operation<AddExchangeForListingRequest, AddExchangeForListingResponse>,
  deleteListingFromExchange: {
    id: 'ProviderExchanges.deleteListingFromExchange',
    route: 'DELETE /api/2.0/marketplace-exchange/exchanges-for-listing/{id}',
    response: 'none',
  } satisfies Operation<RemoveExchangeForListingRequest, void>,
  listExchangesForListing: {
    id: 'ProviderExchanges.listExchangesForListing',
    route: 'GET /api/2.0/marketplace-exchange/exchanges-for-listing',
    query: ['listing_id', 'page_size', 'page_token'],
    paging: {
      items: 'exchange_listing',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'exchange_name', id: 'exchange_id' },
    },
  } satisfies Operation<ListExchangesForListingRequest, ListExchangesForListingResponse>,
  listListingsForExchange: {
    id: 'ProviderExchanges.listListingsForExchange',
    route: 'GET /api/2.0/marketplace-exchange/listings-for-exchange',
    query: ['exchange_id', 'page_size', 'page_token'],
    paging: {
      items: 'exchange_listings',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'listing_name', id: 'listing_id' },
    },
  } satisfies Operation<ListListingsForExchangeRequest, ListListingsForExchangeResponse>,
};
