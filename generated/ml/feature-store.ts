// Generated from api/ml.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CreateOnlineStoreRequest,
  DeleteOnlineStoreRequest,
  DeleteOnlineTableRequest,
  GetOnlineStoreRequest,
  ListOnlineStoresRequest,
  ListOnlineStoresResponse,
  OnlineStore,
  PublishTableRequest,
  PublishTableResponse,
  UpdateOnlineStoreRequest,
} from './types.js';

/** The operations of FeatureStore. */
export class FeatureStoreService extends Service {
  /**
   * Calls `POST /api/2.0/feature-store/online-stores`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featurestore/createonlinestore)
   */
  createOnlineStore(request: CreateOnlineStoreRequest, options?: CallOptions): Promise<OnlineStore> {
    return call(this.api, operations.createOnlineStore, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/feature-store/online-stores/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featurestore/deleteonlinestore)
   */
  deleteOnlineStore(request: DeleteOnlineStoreRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteOnlineStore, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/feature-store/online-tables/{online_table_name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featurestore/deleteonlinetable)
   */
  deleteOnlineTable(request: DeleteOnlineTableRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteOnlineTable, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-store/online-stores/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featurestore/getonlinestore)
   */
  getOnlineStore(request: GetOnlineStoreRequest, options?: CallOptions): Promise<OnlineStore> {
    return call(this.api, operations.getOnlineStore, request, options);
  }

  /**
   * Calls `GET /api/2.0/feature-store/online-stores`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featurestore/listonlinestores)
   */
  listOnlineStores(
    request: ListOnlineStoresRequest = {},
    options?: CallOptions,
  ): Paged<OnlineStore, ListOnlineStoresResponse> {
    return paginate(this.api, operations.listOnlineStores, request, options);
  }

  /**
   * Calls `POST /api/2.0/feature-store/tables/{source_table_name}/publish`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featurestore/publishtable)
   */
  publishTable(request: PublishTableRequest, options?: CallOptions): Promise<PublishTableResponse> {
    return call(this.api, operations.publishTable, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/feature-store/online-stores/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/featurestore/updateonlinestore)
   */
  updateOnlineStore(request: UpdateOnlineStoreRequest, options?: CallOptions): Promise<OnlineStore> {
    return call(this.api, operations.updateOnlineStore, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  createOnlineStore: {
    id: 'FeatureStore.createOnlineStore',
    route: 'POST /api/2.0/feature-store/online-stores',
    body: 'online_store',
  } satisfies Operation<CreateOnlineStoreRequest, OnlineStore>,
  deleteOnlineStore: {
    id: 'FeatureStore.deleteOnlineStore',
    route: 'DELETE /api/2.0/feature-store/online-stores/{name}',
    response: 'none',
  } satisfies Operation<DeleteOnlineStoreRequest, void>,
  deleteOnlineTable: {
    id: 'FeatureStore.deleteOnlineTable',
    route: 'DELETE /api/2.0/feature-store/online-tables/{online_table_name}',
    response: 'none',
  } satisfies Operation<DeleteOnlineTableRequest, void>,
  getOnlineStore: {
    id: 'FeatureStore.getOnlineStore',
    route: 'GET /api/2.0/feature-store/online-stores/{name}',
  } satisfies Operation<GetOnlineStoreRequest, OnlineStore>,
  listOnlineStores: {
    id: 'FeatureStore.listOnlineStores',
    route: 'GET /api/2.0/feature-store/online-stores',
    query: ['page_size', 'page_token'],
    paging: { items: 'online_stores', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListOnlineStoresRequest, ListOnlineStoresResponse>,
  publishTable: {
    id: 'FeatureStore.publishTable',
    route: 'POST /api/2.0/feature-store/tables/{source_table_name}/publish',
    body: true,
  } satisfies Operation<PublishTableRequest, PublishTableResponse>,
  updateOnlineStore: {
    id: 'FeatureStore.updateOnlineStore',
    route: 'PATCH /api/2.0/feature-store/online-stores/{name}',
    query: ['update_mask'],
    body: 'online_store',
  } satisfies Operation<UpdateOnlineStoreRequest, OnlineStore>,
};
