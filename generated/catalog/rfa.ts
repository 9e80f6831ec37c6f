// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call } from '../../runtime/index.js';
import type { CallOptions, Operation } from '../../runtime/index.js';
import type {
  AccessRequestDestinations,
  BatchCreateAccessRequestsRequest,
  BatchCreateAccessRequestsResponse,
  GetAccessRequestDestinationsRequest,
  UpdateAccessRequestDestinationsRequest,
} from './types.js';

/** The operations of Rfa. */
export class RfaService extends Service {
  /**
   * Calls `POST /api/3.0/rfa/requests`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/rfa/batchcreateaccessrequests)
   */
  batchCreateAccessRequests(
    request: BatchCreateAccessRequestsRequest = {},
    options?: CallOptions,
  ): Promise<BatchCreateAccessRequestsResponse> {
    return call(this.api, operations.batchCreateAccessRequests, request, options);
  }

  /**
   * Calls `GET /api/3.0/rfa/destinations/{securable_type}/{full_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/rfa/getaccessrequestdestinations)
   */
  getAccessRequestDestinations(
    request: GetAccessRequestDestinationsRequest,
    options?: CallOptions,
  ): Promise<AccessRequestDestinations> {
    return call(this.api, operations.getAccessRequestDestinations, request, options);
  }

  /**
   * Calls `PATCH /api/3.0/rfa/destinations`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/rfa/updateaccessrequestdestinations)
   */
  updateAccessRequestDestinations(
    request: UpdateAccessRequestDestinationsRequest,
    options?: CallOptions,
  ): Promise<AccessRequestDestinations> {
    return call(this.api, operations.updateAccessRequestDestinations, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  batchCreateAccessRequests: {
    id: 'Rfa.batchCreateAccessRequests',
    route: 'POST /api/3.0/rfa/requests',
    body: true,
  } satisfies Operation<BatchCreateAccessRequestsRequest, BatchCreateAccessRequestsResponse>,
  getAccessRequestDestinations: {
    id: 'Rfa.getAccessRequestDestinations',
    route: 'GET /api/3.0/rfa/destinations/{securable_type}/{full_name}',
  } satisfies Operation<GetAccessRequestDestinationsRequest, AccessRequestDestinations>,
  updateAccessRequestDestinations: {
    id: 'Rfa.updateAccessRequestDestinations',
    route: 'PATCH /api/3.0/rfa/destinations',
    query: ['update_mask'],
    body: 'access_request_destinations',
  } satisfies Operation<UpdateAccessRequestDestinationsRequest, AccessRequestDestinations>,
};
