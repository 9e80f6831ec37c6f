// Generated from api/marketplace.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateExchangeFilterRequest,
  CreateExchangeFilterResponse,
  DeleteExchangeFilterRequest,
  ExchangeFilter,
  ListExchangeFiltersRequest,
  ListExchangeFiltersResponse,
  UpdateExchangeFilterRequest,
  UpdateExchangeFilterResponse,
} from './types.js';

/** The operations of ProviderExchangeFilters. */
export class ProviderExchangeFiltersService extends Service {
  /**
   * Calls `POST /api/2.0/marketplace-exchange/filters`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerexchangefilters/create)
   */
  create(request: CreateExchangeFilterRequest, options?: CallOptions): Promise<CreateExchangeFilterResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/marketplace-exchange/filters`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerexchangefilters/list)
   */
  list(request: ListExchangeFiltersRequest, options?: CallOptions): Paged<ExchangeFilter, ListExchangeFiltersResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PUT /api/2.0/marketplace-exchange/filters/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerexchangefilters/update)
   */
  update(request: UpdateExchangeFilterRequest, options?: CallOptions): Promise<UpdateExchangeFilterResponse> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/marketplace-exchange/filters/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerexchangefilters/delete)
   */
  delete(request: DeleteExchangeFilterRequest, options?: CallOptions): Promise<void> {
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
    id: 'ProviderExchangeFilters.create',
    route: 'POST /api/2.0/marketplace-exchange/filters',
    body: true,
  } satisfies Operation<CreateExchangeFilterRequest, CreateExchangeFilterResponse>,
  list: {
    id: 'ProviderExchangeFilters.list',
    route: 'GET /api/2.0/marketplace-exchange/filters',
    query: ['exchange_id', 'page_size', 'page_token'],
    paging: {
      items: 'filters',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'name', id: 'id' },
    },
  } satisfies Operation<ListExchangeFiltersRequest, ListExchangeFiltersResponse>,
  update: {
    id: 'ProviderExchangeFilters.update',
    route: 'PUT /api/2.0/marketplace-exchange/filters/{id}',
    body: true,
  } satisfies Operation<UpdateExchangeFilterRequest, UpdateExchangeFilterResponse>,
  delete: {
    id: 'ProviderExchangeFilters.delete',
    route: 'DELETE /api/2.0/marketplace-exchange/filters/{id}',
    response: 'none',
  } satisfies Operation<DeleteExchangeFilterRequest, void>,
};
