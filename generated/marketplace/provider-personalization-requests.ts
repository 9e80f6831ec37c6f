// Generated from api/marketplace.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  ListAllPersonalizationRequestsRequest,
  ListAllPersonalizationRequestsResponse,
  PersonalizationRequest,
  UpdatePersonalizationRequest,
  UpdatePersonalizationRequestResponse,
} from './types.js';

/** The operations of ProviderPersonalizationRequests. */
export class ProviderPersonalizationRequestsService extends Service {
  /**
   * Calls `GET /api/2.0/marketplace-provider/personalization-requests`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerpersonalizationrequests/list)
   */
  list(
    request: ListAllPersonalizationRequestsRequest = {},
    options?: CallOptions,
  ): Paged<PersonalizationRequest, ListAllPersonalizationRequestsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls
   * `PUT /api/2.0/marketplace-provider/listings/{listing_id}/personalization-requests/{request_id}/request-status`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerpersonalizationrequests/update)
   */
  update(request: UpdatePersonalizationRequest, options?: CallOptions): Promise<UpdatePersonalizationRequestResponse> {
    return call(this.api, operations.update, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  list: {
    id: 'ProviderPersonalizationRequests.list',
    route: 'GET /api/2.0/marketplace-provider/personalization-requests',
    query: ['page_size', 'page_token'],
    paging: { items: 'personalization_requests', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListAllPersonalizationRequestsRequest, ListAllPersonalizationRequestsResponse>,
  update: {
    id: 'ProviderPersonalizationRequests.update',
    route:
      'PUT /api/2.0/marketplace-provider/listings/{listing_id}/personalization-requests/{request_id}/request-status',
    body: true,
  } satisfies Operation<UpdatePersonalizationRequest, UpdatePersonalizationRequestResponse>,
};
