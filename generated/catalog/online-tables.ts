// Generated from api/catalog.json by codegen/. Do not edit.
import { Service, call, rejoin, start, startAndWait } from '../../runtime/index.js';
import type { CallOptions, Operation, Wait, WaitOptions } from '../../runtime/index.js';
import type {
  DeleteOnlineTableRequest,
  GetOnlineTableRequest,
  OnlineTable,
  OnlineTablesCreateRequest,
} from './types.js';

/** The operations of OnlineTables. */
export class OnlineTablesService extends Service {
  /**
   * Calls `POST /api/2.0/online-tables`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/onlinetables/create)
   */
  create(request: OnlineTablesCreateRequest, options?: CallOptions): Promise<Wait<OnlineTable, OnlineTable>> {
    return start(this.api, operations.create, request, options);
  }

  /**
   * Does what `create` does and waits until the state is `ACTIVE`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  createAndWait(request: OnlineTablesCreateRequest, options?: WaitOptions<OnlineTable>): Promise<OnlineTable> {
    return startAndWait(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/online-tables/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/onlinetables/get)
   */
  get(request: GetOnlineTableRequest, options?: CallOptions): Promise<OnlineTable> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/online-tables/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/onlinetables/delete)
   */
  delete(request: DeleteOnlineTableRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Polls `get` until the state is `ACTIVE`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitGetOnlineTableActive(request: GetOnlineTableRequest, options?: WaitOptions<OnlineTable>): Promise<OnlineTable> {
    return rejoin(this.api, operations.create, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'OnlineTables.create',
    route: 'POST /api/2.0/online-tables',
    body: 'table',
    wait: {
      id: 'OnlineTables.waitGetOnlineTableActive',
      poll: (): Operation => operations.get,
      binding: { name: { response: 'name' } },
      state: ['unity_catalog_provisioning_state'],
      success: ['ACTIVE'],
      failure: ['FAILED'],
    },
  } satisfies Operation<OnlineTablesCreateRequest, OnlineTable>,
  get: {
    id: 'OnlineTables.get',
    route: 'GET /api/2.0/online-tables/{name}',
  } satisfies Operation<GetOnlineTableRequest, OnlineTable>,
  delete: {
    id: 'OnlineTables.delete',
    route: 'DELETE /api/2.0/online-tables/{name}',
    response: 'none',
  } satisfies Operation<DeleteOnlineTableRequest, void>,
};
