// Generated from api/marketplace.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreatePersonalizationRequest,
  CreatePersonalizationRequestResponse,
  GetPersonalizationRequest,
  GetPersonalizationRequestResponse,
  ListAllPersonalizationRequestsRequest,
  ListAllPersonalizationRequestsResponse,
  PersonalizationRequest,
} from './types.js';

/** The operations of ConsumerPersonalizationRequests. */
export class ConsumerPersonalizationRequestsService extends Service {
  /**
   * Calls `POST /api/2.1/marketplace-consumer/listings/{listing_id}/personalization-requests`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/consumerpersonalizationrequests/create)
   */
  create(request: CreatePersonalizationRequest, options?: CallOptions): Promise<CreatePersonalizationRequestResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.1/marketplace-consumer/listings/{listing_id}/personalization-requests`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/consumerpersonalizationrequests/get)
   */
  get(request: GetPersonalizationRequest, options?: CallOptions): Promise<GetPersonalizationRequestResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/marketplace-consumer/personalization-requests`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/consumerpersonalizationrequests/list)
   */
  list(
    request: ListAllPersonalizationRequestsRequest = {},
    options?: CallOptions,
  ): Paged<PersonalizationRequest, ListAllPersonalizationRequestsResponse> {
    return paginate(this.api, operations.list, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'ConsumerPersonalizationRequests.create',
    route: 'POST /api/2.1/marketplace-consumer/listings/{listing_id}/personalization-requests',
    body: true,
  } satisfies Operation<CreatePersonalizationRequest, CreatePersonalizationRequestResponse>,
  get: {
    id: 'ConsumerPersonalizationRequests.get',
    route: 'GET /api/2.1/marketplace-consumer/listings/{listing_id}/personalization-requests',
  } satisfies Operation<GetPersonalizationRequest, GetPersonalizationRequestResponse>,
  list: {
    id: 'ConsumerPersonalizationRequests.list',
    route: 'GET /api/2.1/marketplace-consumer/personalization-requests',
    query: ['page_size', 'page_token'],
    paging: { items: 'personalization_requests', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListAllPersonalizationRequestsRequest, ListAllPersonalizationRequestsResponse>,
};
