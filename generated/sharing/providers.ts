// Generated from api/sharing.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateProvider,
  DeleteProviderRequest,
  GetProviderRequest,
  ListProviderShareAssetsRequest,
  ListProviderShareAssetsResponse,
  ListProviderSharesResponse,
  ListProvidersRequest,
  ListProvidersResponse,
  ListSharesRequest,
  ProviderInfo,
  ProviderShare,
  UpdateProvider,
} from './types.js';

/** The operations of Providers. */
export class ProvidersService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/providers`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providers/create)
   */
  create(request: CreateProvider, options?: CallOptions): Promise<ProviderInfo> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/providers/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providers/get)
   */
  get(request: GetProviderRequest, options?: CallOptions): Promise<ProviderInfo> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/providers`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providers/list)
   */
  list(request: ListProvidersRequest = {}, options?: CallOptions): Paged<ProviderInfo, ListProvidersResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/providers/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providers/update)
   */
  update(request: UpdateProvider, options?: CallOptions): Promise<ProviderInfo> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/providers/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providers/delete)
   */
  delete(request: DeleteProviderRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `GET /api/2.1/data-sharing/providers/{provider_name}/shares/{share_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providers/listprovidershareassets)
   */
  listProviderShareAssets(
    request: ListProviderShareAssetsRequest,
    options?: CallOptions,
  ): Promise<ListProviderShareAssetsResponse> {
    return call(this.api, operations.listProviderShareAssets, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/providers/{name}/shares`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/providers/listshares)
   */
  listShares(request: ListSharesRequest, options?: CallOptions): Paged<ProviderShare, ListProviderSharesResponse> {
    return paginate(this.api, operations.listShares, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'Providers.create',
    route: 'POST /api/2.1/unity-catalog/providers',
    body: true,
  } satisfies Operation<CreateProvider, ProviderInfo>,
  get: {
    id: 'Providers.get',
    route: 'GET /api/2.1/unity-catalog/providers/{name}',
  } satisfies Operation<GetProviderRequest, ProviderInfo>,
  list: {
    id: 'Providers.list',
    route: 'GET /api/2.1/unity-catalog/providers',
    query: ['data_provider_global_metastore_id', 'max_results', 'page_token'],
    paging: {
      items: 'providers',
      token: { request: 'page_token', response: 'next_page_token' },
      start: { max_results: 0 },
      named: { name: 'name', id: 'metastore_id' },
    },
  } satisfies Operation<ListProvidersRequest, ListProvidersResponse>,
  update: {
    id: 'Providers.update',
    route: 'PATCH /api/2.1/unity-catalog/providers/{name}',
    body: true,
  } satisfies Operation<UpdateProvider, ProviderInfo>,
  delete: {
    id: 'Providers.delete',
    route: 'DELETE /api/2.1/unity-catalog/providers/{name}',
    response: 'none',
  } satisfies Operation<DeleteProviderRequest, void>,
  listProviderShareAssets: {
    id: 'Providers.listProviderShareAssets',
    route: 'GET /api/2.1/data-sharing/providers/{provider_name}/shares/{share_name}',
    query: ['function_max_results', 'notebook_max_results', 'table_max_results', 'volume_max_results'],
  } satisfies Operation<ListProviderShareAssetsRequest, ListProviderShareAssetsResponse>,
  listShares: {
    id: 'Providers.listShares',
    route: 'GET /api/2.1/unity-catalog/providers/{name}/shares',
    query: ['max_results', 'page_token'],
    paging: {
      items: 'shares',
      token: { request: 'page_token', response: 'next_page_token' },
      start: { max_results: 0 },
    },
  } satisfies Operation<ListSharesRequest, ListProviderSharesResponse>,
};
