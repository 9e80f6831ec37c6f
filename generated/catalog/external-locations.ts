// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateExternalLocation,
  DeleteExternalLocationRequest,
  ExternalLocationInfo,
  GetExternalLocationRequest,
  ListExternalLocationsRequest,
  ListExternalLocationsResponse,
  UpdateExternalLocation,
} from './types.js';

/** The operations of ExternalLocations. */
export class ExternalLocationsService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/external-locations`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/externallocations/create)
   */
  create(request: CreateExternalLocation, options?: CallOptions): Promise<ExternalLocationInfo> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/external-locations/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/externallocations/get)
   */
  get(request: GetExternalLocationRequest, options?: CallOptions): Promise<ExternalLocationInfo> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/external-locations`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/externallocations/list)
   */
  list(
    request: ListExternalLocationsRequest = {},
    options?: CallOptions,
  ): Paged<ExternalLocationInfo, ListExternalLocationsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/external-locations/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/externallocations/update)
   */
  update(request: UpdateExternalLocation, options?: CallOptions): Promise<ExternalLocationInfo> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/external-locations/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/externallocations/delete)
   */
  delete(request: DeleteExternalLocationRequest, options?: CallOptions): Promise<void> {
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
    id: 'ExternalLocations.create',
    route: 'POST /api/2.1/unity-catalog/external-locations',
    body: true,
  } satisfies Operation<CreateExternalLocation, ExternalLocationInfo>,
  get: {
    id: 'ExternalLocations.get',
    route: 'GET /api/2.1/unity-catalog/external-locations/{name}',
    query: ['include_browse'],
  } satisfies Operation<GetExternalLocationRequest, ExternalLocationInfo>,
  list: {
    id: 'ExternalLocations.list',
    route: 'GET /api/2.1/unity-catalog/external-locations',
    query: ['include_browse', 'include_unbound', 'max_results', 'page_token'],
    paging: {
      items: 'external_locations',
      token: { request: 'page_token', response: 'next_page_token' },
      start: { max_results: 0 },
    },
  } satisfies Operation<ListExternalLocationsRequest, ListExternalLocationsResponse>,
  update: {
    id: 'ExternalLocations.update',
    route: 'PATCH /api/2.1/unity-catalog/external-locations/{name}',
    body: true,
  } satisfies Operation<UpdateExternalLocation, ExternalLocationInfo>,
  delete: {
    id: 'ExternalLocations.delete',
    route: 'DELETE /api/2.1/unity-catalog/external-locations/{name}',
    query: ['force'],
    response: 'none',
  } satisfies Operation<DeleteExternalLocationRequest, void>,
};
