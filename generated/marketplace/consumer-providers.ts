// Generated from api/marketplace.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  BatchGetProvidersRequest,
  BatchGetProvidersResponse,
  GetProviderRequest,
  GetProviderResponse,
  ListConsumerProvidersRequest,
  ListProvidersResponse,
  ProviderInfo,
} from './types.js';

/** The operations of ConsumerProviders. */
export class ConsumerProvidersService extends Service {
  /**
   * Calls `GET /api/2.1/marketplace-consumer/providers/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/consumerproviders/get)
   */
  get(request: GetProviderRequest, options?: CallOptions): Promise<GetProviderResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/marketplace-consumer/providers`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/consumerproviders/list)
   */
  list(request: ListConsumerProvidersRequest = {}, options?: CallOptions): Paged<ProviderInfo, ListProvidersResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `GET /api/2.1/marketplace-consumer/providers:batchGet`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/consumerproviders/batchget)
   */
  batchGet(request: BatchGetProvidersRequest = {}, options?: CallOptions): Promise<BatchGetProvidersResponse> {
    return call(this.api, operations.batchGet, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  get: {
    id: 'ConsumerProviders.get',
    route: 'GET /api/2.1/marketplace-consumer/providers/{id}',
  } satisfies Operation<GetProviderRequest, GetProviderResponse>,
  list: {
    id: 'ConsumerProviders.list',
    route: 'GET /api/2.1/marketplace-consumer/providers',
    query: ['is_featured', 'page_size', 'page_token'],
    paging: {
      items: 'providers',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'name', id: 'id' },
    },
  } satisfies Operation<ListConsumerProvidersRequest, ListProvidersResponse>,
  batchGet: {
    id: 'ConsumerProviders.batchGet',
    route: 'GET /api/2.1/marketplace-consumer/providers:batchGet',
    query: ['ids'],
  } satisfies Operation<BatchGetProvidersRequest, BatchGetProvidersResponse>,
};
