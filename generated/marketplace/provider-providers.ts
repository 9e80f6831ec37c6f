// Generated from api/marketplace.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateProviderRequest,
  CreateProviderResponse,
  DeleteProviderRequest,
  GetProviderRequest,
  GetProviderResponse,
  ListProvidersRequest,
  ListProvidersResponse,
  ProviderInfo,
  UpdateProviderRequest,
  UpdateProviderResponse,
} from './types.js';

/** The operations of ProviderProviders. */
export class ProviderProvidersService extends Service {
  /**
   * Calls `POST /api/2.0/marketplace-provider/provider`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerproviders/create)
   */
  create(request: CreateProviderRequest, options?: CallOptions): Promise<CreateProviderResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/marketplace-provider/providers/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerproviders/get)
   */
  get(request: GetProviderRequest, options?: CallOptions): Promise<GetProviderResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/marketplace-provider/providers`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerproviders/list)
   */
  list(request: ListProvidersRequest = {}, options?: CallOptions): Paged<ProviderInfo, ListProvidersResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PUT /api/2.0/marketplace-provider/providers/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerproviders/update)
   */
  update(request: UpdateProviderRequest, options?: CallOptions): Promise<UpdateProviderResponse> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/marketplace-provider/providers/{id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providerproviders/delete)
   */
  delete(request: DeleteProviderRequest, options?: CallOptions): Promise<void> {
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
    id: 'ProviderProviders.create',
    route: 'POST /api/2.0/marketplace-provider/provider',
    body: true,
  } satisfies Operation<CreateProviderRequest, CreateProviderResponse>,
  get: {
    id: 'ProviderProviders.get',
    route: 'GET /api/2.0/marketplace-provider/providers/{id}',
  } satisfies Operation<GetProviderRequest, GetProviderResponse>,
  list: {
    id: 'ProviderProviders.list',
    route: 'GET /api/2.0/marketplace-provider/providers',
    query: ['page_size', 'page_token'],
    paging: {
      items: 'providers',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'name', id: 'id' },
    },
  } satisfies Operation<ListProvidersRequest, ListProvidersResponse>,
  update: {
    id: 'ProviderProviders.update',
    route: 'PUT /api/2.0/marketplace-provider/providers/{id}',
    body: true,
  } satisfies Operation<UpdateProviderRequest, UpdateProviderResponse>,
  delete: {
    id: 'ProviderProviders.delete',
    route: 'DELETE /api/2.0/marketplace-provider/providers/{id}',
    response: 'none',
  } satisfies Operation<DeleteProviderRequest, void>,
};
