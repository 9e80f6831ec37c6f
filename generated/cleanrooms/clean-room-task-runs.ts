// Generated from api/cleanrooms.json by codegen/. Do not edit.
import { Service, paginate } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged } from '../../runtime/index.js';
import type {
  CleanRoomNotebookTaskRun,
  CleanRoomTaskRun,
  ListCleanRoomNotebookTaskRunsRequest,
  ListCleanRoomNotebookTaskRunsResponse,
  ListCleanRoomTaskRunsRequest,
  ListCleanRoomTaskRunsResponse,
} from './types.js';

/** The operations of CleanRoomTaskRuns. */
export class CleanRoomTaskRunsService extends Service {
  /**
   * Calls `GET /api/2.0/clean-rooms/{clean_room_name}/runs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanroomtaskruns/list)
   */
  list(
    request: ListCleanRoomNotebookTaskRunsRequest,
    options?: CallOptions,
  ): Paged<CleanRoomNotebookTaskRun, ListCleanRoomNotebookTaskRunsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `GET /api/2.0/clean-rooms/{clean_room_name}/task-runs`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/cleanroomtaskruns/listcleanroomtaskrunshandler)
   */
  listCleanRoomTaskRunsHandler(
    request: ListCleanRoomTaskRunsRequest,
    options?: CallOptions,
  ): Paged<CleanRoomTaskRun, ListCleanRoomTaskRunsResponse> {
    return paginate(this.api, operations.listCleanRoomTaskRunsHandler, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  list: {
    id: 'CleanRoomTaskRuns.list',
    route: 'GET /api/2.0/clean-rooms/{clean_room_name}/runs',
    query: ['notebook_name', 'page_size', 'page_token'],
    paging: { items: 'runs', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListCleanRoomNotebookTaskRunsRequest, ListCleanRoomNotebookTaskRunsResponse>,
  listCleanRoomTaskRunsHandler: {
    id: 'CleanRoomTaskRuns.listCleanRoomTaskRunsHandler',
    route: 'GET /api/2.0/clean-rooms/{clean_room_name}/task-runs',
    query: ['name', 'page_size', 'page_token', 'task_type'],
    paging: { items: 'runs', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListCleanRoomTaskRunsRequest, ListCleanRoomTaskRunsResponse>,
};
