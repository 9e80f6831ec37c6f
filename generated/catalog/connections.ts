// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  ConnectionInfo,
  CreateConnection,
  DeleteConnectionRequest,
  GetConnectionRequest,
  ListConnectionsRequest,
  ListConnectionsResponse,
  UpdateConnection,
} from './types.js';

/** The operations of Connections. */
export class ConnectionsService extends Service {
  /**
   * Calls `POST /api/2.1/unity-catalog/connections`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/connections/create)
   */
  create(request: CreateConnection, options?: CallOptions): Promise<ConnectionInfo> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/connections/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/connections/get)
   */
  get(request: GetConnectionRequest, options?: CallOptions): Promise<ConnectionInfo> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.1/unity-catalog/connections`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/connections/list)
   */
  list(request: ListConnectionsRequest = {}, options?: CallOptions): Paged<ConnectionInfo, ListConnectionsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.1/unity-catalog/connections/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/connections/update)
   */
  update(request: UpdateConnection, options?: CallOptions): Promise<ConnectionInfo> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.1/unity-catalog/connections/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/connections/delete)
   */
  delete(request: DeleteConnectionRequest, options?: CallOptions): Promise<void> {
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
    id: 'Connections.create',
    route: 'POST /api/2.1/unity-catalog/connections',
    body: true,
  } satisfies Operation<CreateConnection, ConnectionInfo>,
  get: {
    id: 'Connections.get',
    route: 'GET /api/2.1/unity-catalog/connections/{name}',
  } satisfies Operation<GetConnectionRequest, ConnectionInfo>,
  list: {
    id: 'Connections.list',
    route: 'GET /api/2.1/unity-catalog/connections',
    query: ['max_results', 'page_token', 'parent'],
    paging: {
      items: 'connections',
      token: { request: 'page_token', response: 'next_page_token' },
      start: { max_results: 0 },
      named: { name: 'name', id: 'full_name' },
    },
  } satisfies Operation<ListConnectionsRequest, ListConnectionsResponse>,
  update: {
    id: 'Connections.update',
    route: 'PATCH /api/2.1/unity-catalog/connections/{name}',
    body: true,
  } satisfies Operation<UpdateConnection, ConnectionInfo>,
  delete: {
    id: 'Connections.delete',
    route: 'DELETE /api/2.1/unity-catalog/connections/{name}',
    response: 'none',
  } satisfies Operation<DeleteConnectionRequest, void>,
};
