// Generated from all-internal.json by codegen/. Do not edit.
import { Service, call, paginate, start, startAndWait, waitUntil } from '../../../../../../runtime/service.js';
import type {
  CallOptions,
  Operation,
  Paged,
  Starting,
  Wait,
  WaitOptions,
  Waiting,
} from '../../../../../../runtime/service.js';
import type { CreateQuery, GetRequest, ListResponse, Query } from './types.js';
import { QuerySettingsService } from './query-settings.js';

/** The operations of Queries. */
export class QueriesService extends Service {
  #querySettings?: QuerySettingsService;

  /** The operations of QuerySettings. */
  get querySettings(): QuerySettingsService {
    return (this.#querySettings ??= new QuerySettingsService(this.api));
  }

  /**
   * Calls `POST /api/2.0/sql/queries`.
   *
   * @see https://docs.databricks.com/api/workspace/queries/create
   */
  create(request: CreateQuery, options?: CallOptions): Promise<Wait<Query, Query>> {
    return start(this.api, operations.create, starts.create, request, options);
  }

  /**
   * Does what `create` does and waits until the state is `DONE`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 5 minutes)
   */
  createAndWait(request: CreateQuery, options?: WaitOptions<Query> & CallOptions): Promise<Query> {
    return startAndWait(this.api, operations.create, starts.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/sql/queries/{id}`.
   *
   * @see https://docs.databricks.com/api/workspace/queries/get
   */
  get(request: GetRequest, options?: CallOptions): Promise<Query> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/sql/queries`.
   *
   * @see https://docs.databricks.com/api/workspace/queries/list
   */
  list(options?: CallOptions): Paged<Query, ListResponse> {
    return paginate(this.api, operations.list, {}, options);
  }

  /**
   * Polls `get` until the state is `DONE`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 5 minutes)
   */
  waitGetQueryDone(request: GetRequest, options?: WaitOptions<Query>): Promise<Query> {
    return waitUntil(this.api, waits.waitGetQueryDone, request, options);
  }
}

/** What each method sends and how its answer is read. */
export const operations = {
  create: {
    id: 'Queries.create',
    method: 'POST',
    path: '/api/2.0/sql/queries',
    body: true,
  } satisfies Operation<CreateQuery, Query>,
  get: {
    id: 'Queries.get',
    method: 'GET',
    path: '/api/2.0/sql/queries/{id}',
  } satisfies Operation<GetRequest, Query>,
  list: {
    id: 'Queries.list',
    method: 'GET',
    path: '/api/2.0/sql/queries',
    paging: { items: 'queries' },
  } satisfies Operation<object, ListResponse>,
};

const waits = {
  waitGetQueryDone: {
    poll: () => operations.get,
    id: 'Queries.waitGetQueryDone',
    state: ['status', 'state'],
    message: ['status', 'message'],
    success: ['DONE'],
    failure: ['ERROR'],
    timeoutMinutes: 5,
  } satisfies Waiting,
};

const starts = {
  create: { waiting: () => waits.waitGetQueryDone, binding: { id: { response: 'id' } } } satisfies Starting,
};
