// Generated from api/cleanrooms.json by codegen/. Do not edit.
import { Service, call, paginate, rejoin, start, startAndWait } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged, Wait, WaitOptions } from '../../runtime/index.js';
import type {
  CleanRoom,
  CleanRoomsCreateRequest,
  CreateCleanRoomOutputCatalogResponse,
  CreateOutputCatalogRequest,
  DeleteCleanRoomRequest,
  GetCleanRoomRequest,
  ListCleanRoomsRequest,
  ListCleanRoomsResponse,
  UpdateCleanRoomRequest,
} from './types.js';

/** The operations of CleanRooms. */
export class CleanRoomsService extends Service {
  /**
   * Calls `POST /api/2.0/clean-rooms`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanrooms/create)
   */
  create(request: CleanRoomsCreateRequest, options?: CallOptions): Promise<Wait<CleanRoom, CleanRoom>> {
    return start(this.api, operations.create, request, options);
  }

  /**
   * Does what `create` does and waits until the state is `ACTIVE`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  createAndWait(request: CleanRoomsCreateRequest, options?: WaitOptions<CleanRoom>): Promise<CleanRoom> {
    return startAndWait(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/clean-rooms/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanrooms/get)
   */
  get(request: GetCleanRoomRequest, options?: CallOptions): Promise<CleanRoom> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.0/clean-rooms`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanrooms/list)
   */
  list(request: ListCleanRoomsRequest = {}, options?: CallOptions): Paged<CleanRoom, ListCleanRoomsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/clean-rooms/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanrooms/update)
   */
  update(request: UpdateCleanRoomRequest, options?: CallOptions): Promise<CleanRoom> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/clean-rooms/{name}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanrooms/delete)
   */
  delete(request: DeleteCleanRoomRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `POST /api/2.0/clean-rooms/{clean_room_name}/output-catalogs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanrooms/createoutputcatalog)
   */
  createOutputCatalog(
    request: CreateOutputCatalogRequest,
    options?: CallOptions,
  ): Promise<CreateCleanRoomOutputCatalogResponse> {
    return call(this.api, operations.createOutputCatalog, request, options);
  }

  /**
   * Polls `get` until the state is `ACTIVE`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitGetCleanRoomActive(request: GetCleanRoomRequest, options?: WaitOptions<CleanRoom>): Promise<CleanRoom> {
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
    id: 'CleanRooms.create',
    route: 'POST /api/2.0/clean-rooms',
    body: 'clean_room',
    wait: {
      id: 'CleanRooms.waitGetCleanRoomActive',
      poll: (): Operation => operations.get,
      binding: { name: { response: 'name' } },
      state: ['status'],
      success: ['ACTIVE'],
      failure: [],
    },
  } satisfies Operation<CleanRoomsCreateRequest, CleanRoom>,
  get: {
    id: 'CleanRooms.get',
    route: 'GET /api/2.0/clean-rooms/{name}',
  } satisfies Operation<GetCleanRoomRequest, CleanRoom>,
  list: {
    id: 'CleanRooms.list',
    route: 'GET /api/2.0/clean-rooms',
    query: ['page_size', 'page_token'],
    paging: { items: 'clean_rooms', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListCleanRoomsRequest, ListCleanRoomsResponse>,
  update: {
    id: 'CleanRooms.update',
    route: 'PATCH /api/2.0/clean-rooms/{name}',
    body: true,
  } satisfies Operation<UpdateCleanRoomRequest, CleanRoom>,
  delete: {
    id: 'CleanRooms.delete',
    route: 'DELETE /api/2.0/clean-rooms/{name}',
    response: 'none',
  } satisfies Operation<DeleteCleanRoomRequest, void>,
  createOutputCatalog: {
    id: 'CleanRooms.createOutputCatalog',
    route: 'POST /api/2.0/clean-rooms/{clean_room_name}/output-catalogs',
    body: 'output_catalog',
  } satisfies Operation<CreateOutputCatalogRequest, CreateCleanRoomOutputCatalogResponse>,
};
