// Generated from api/pipelines.json by codegen/. Do not edit.
import { Service, call, paginate, rejoin, start, startAndWait } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged, Wait, WaitOptions } from '../../runtime/index.js';
import type {
  ApplyEnvironmentRequest,
  ApplyEnvironmentRequestResponse,
  ClonePipelineRequest,
  ClonePipelineResponse,
  CreatePipeline,
  CreatePipelineResponse,
  DeletePipelineRequest,
  EditPipeline,
  GetPipelinePermissionLevelsRequest,
  GetPipelinePermissionLevelsResponse,
  GetPipelinePermissionsRequest,
  GetPipelineRequest,
  GetPipelineResponse,
  GetUpdateRequest,
  GetUpdateResponse,
  ListPipelineEventsRequest,
  ListPipelineEventsResponse,
  ListPipelinesRequest,
  ListPipelinesResponse,
  ListUpdatesRequest,
  ListUpdatesResponse,
  PipelineEvent,
  PipelinePermissions,
  PipelineStateInfo,
  SetPipelinePermissionsRequest,
  StartUpdate,
  StartUpdateResponse,
  StopRequest,
  UpdatePipelinePermissionsRequest,
} from './types.js';

/** The operations of Pipelines. */
export class PipelinesService extends Service {
  /**
   * Calls `POST /api/2.0/pipelines`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/pipelines/create)
   */
  create(request: CreatePipeline = {}, options?: CallOptions): Promise<CreatePipelineResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/pipelines/{pipeline_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/pipelines/get)
   */
  get(request: GetPipelineRequest, options?: CallOptions): Promise<GetPipelineResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `PUT /api/2.0/pipelines/{pipeline_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/pipelines/update)
   */
  update(request: EditPipeline, options?: CallOptions): Promise<void> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/pipelines/{pipeline_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/pipelines/delete)
   */
  delete(request: DeletePipelineRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `POST /api/2.0/pipelines/{pipeline_id}/environment/apply`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/pipelines/applyenvironment)
   */
  applyEnvironment(request: ApplyEnvironmentRequest, options?: CallOptions): Promise<ApplyEnvironmentRequestResponse> {
    return call(this.api, operations.applyEnvironment, request, options);
  }

  /**
   * Calls `POST /api/2.0/pipelines/{pipeline_id}/clone`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/pipelines/clone)
   */
  clone(request: ClonePipelineRequest, options?: CallOptions): Promise<ClonePipelineResponse> {
    return call(this.api, operations.clone, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/pipelines/{pipeline_id}/permissionLevels`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/pipelines/getpermissionlevels)
   */
  getPermissionLevels(
    request: GetPipelinePermissionLevelsRequest,
    options?: CallOptions,
  ): Promise<GetPipelinePermissionLevelsResponse> {
    return call(this.api, operations.getPermissionLevels, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/pipelines/{pipeline_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/pipelines/getpermissions)
   */
  getPermissions(request: GetPipelinePermissionsRequest, options?: CallOptions): Promise<PipelinePermissions> {
    return call(this.api, operations.getPermissions, request, options);
  }

  /**
   * Calls `GET /api/2.0/pipelines/{pipeline_id}/updates/{update_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/pipelines/getupdate)
   */
  getUpdate(request: GetUpdateRequest, options?: CallOptions): Promise<GetUpdateResponse> {
    return call(this.api, operations.getUpdate, request, options);
  }

  /**
   * Calls `GET /api/2.0/pipelines/{pipeline_id}/events`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/pipelines/listpipelineevents)
   */
  listPipelineEvents(
    request: ListPipelineEventsRequest,
    options?: CallOptions,
  ): Paged<PipelineEvent, ListPipelineEventsResponse> {
    return paginate(this.api, operations.listPipelineEvents, request, options);
  }

  /**
   * Calls `GET /api/2.0/pipelines`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/pipelines/listpipelines)
   */
  listPipelines(
    request: ListPipelinesRequest = {},
    options?: CallOptions,
  ): Paged<PipelineStateInfo, ListPipelinesResponse> {
    return paginate(this.api, operations.listPipelines, request, options);
  }

  /**
   * Calls `GET /api/2.0/pipelines/{pipeline_id}/updates`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/pipelines/listupdates)
   */
  listUpdates(request: ListUpdatesRequest, options?: CallOptions): Promise<ListUpdatesResponse> {
    return call(this.api, operations.listUpdates, request, options);
  }

  /**
   * Calls `PUT /api/2.0/permissions/pipelines/{pipeline_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/pipelines/setpermissions)
   */
  setPermissions(request: SetPipelinePermissionsRequest, options?: CallOptions): Promise<PipelinePermissions> {
    return call(this.api, operations.setPermissions, request, options);
  }

  /**
   * Calls `POST /api/2.0/pipelines/{pipeline_id}/updates`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/pipelines/startupdate)
   */
  startUpdate(request: StartUpdate, options?: CallOptions): Promise<StartUpdateResponse> {
    return call(this.api, operations.startUpdate, request, options);
  }

  /**
   * Calls `POST /api/2.0/pipelines/{pipeline_id}/stop`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/pipelines/stop)
   */
  stop(request: StopRequest, options?: CallOptions): Promise<Wait<GetPipelineResponse, void>> {
    return start(this.api, operations.stop, request, options);
  }

  /**
   * Does what `stop` does and waits until the state is `IDLE`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  stopAndWait(request: StopRequest, options?: WaitOptions<GetPipelineResponse>): Promise<GetPipelineResponse> {
    return startAndWait(this.api, operations.stop, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/permissions/pipelines/{pipeline_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/pipelines/updatepermissions)
   */
  updatePermissions(request: UpdatePipelinePermissionsRequest, options?: CallOptions): Promise<PipelinePermissions> {
    return call(this.api, operations.updatePermissions, request, options);
  }

  /**
   * Polls `get` until the state is `IDLE`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitGetPipelineIdle(
    request: GetPipelineRequest,
    options?: WaitOptions<GetPipelineResponse>,
  ): Promise<GetPipelineResponse> {
    return rejoin(this.api, operations.stop, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'Pipelines.create',
    route: 'POST /api/2.0/pipelines',
    body: true,
  } satisfies Operation<CreatePipeline, CreatePipelineResponse>,
  get: {
    id: 'Pipelines.get',
    route: 'GET /api/2.0/pipelines/{pipeline_id}',
  } satisfies Operation<GetPipelineRequest, GetPipelineResponse>,
  update: {
    id: 'Pipelines.update',
    route: 'PUT /api/2.0/pipelines/{pipeline_id}',
    body: true,
    response: 'none',
  } satisfies Operation<EditPipeline, void>,
  delete: {
    id: 'Pipelines.delete',
    route: 'DELETE /api/2.0/pipelines/{pipeline_id}',
    query: ['cascade', 'force'],
    response: 'none',
  } satisfies Operation<DeletePipelineRequest, void>,
  applyEnvironment: {
    id: 'Pipelines.applyEnvironment',
    route: 'POST /api/2.0/pipelines/{pipeline_id}/environment/apply',
  } satisfies Operation<ApplyEnvironmentRequest, ApplyEnvironmentRequestResponse>,
  clone: {
    id: 'Pipelines.clone',
    route: 'POST /api/2.0/pipelines/{pipeline_id}/clone',
    body: true,
  } satisfies Operation<ClonePipelineRequest, ClonePipelineResponse>,
  getPermissionLevels: {
    id: 'Pipelines.getPermissionLevels',
    route: 'GET /api/2.0/permissions/pipelines/{pipeline_id}/permissionLevels',
  } satisfies Operation<GetPipelinePermissionLevelsRequest, GetPipelinePermissionLevelsResponse>,
  getPermissions: {
    id: 'Pipelines.getPermissions',
    route: 'GET /api/2.0/permissions/pipelines/{pipeline_id}',
  } satisfies Operation<GetPipelinePermissionsRequest, PipelinePermissions>,
  getUpdate: {
    id: 'Pipelines.getUpdate',
    route: 'GET /api/2.0/pipelines/{pipeline_id}/updates/{update_id}',
  } satisfies Operation<GetUpdateRequest, GetUpdateResponse>,
  listPipelineEvents: {
    id: 'Pipelines.listPipelineEvents',
    route: 'GET /api/2.0/pipelines/{pipeline_id}/events',
    query: ['filter', 'max_results', 'order_by', 'page_token'],
    paging: { items: 'events', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListPipelineEventsRequest, ListPipelineEventsResponse>,
  listPipelines: {
    id: 'Pipelines.listPipelines',
    route: 'GET /api/2.0/pipelines',
    query: ['filter', 'max_results', 'order_by', 'page_token'],
    paging: {
      items: 'statuses',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'name', id: 'pipeline_id' },
    },
  } satisfies Operation<ListPipelinesRequest, ListPipelinesResponse>,
  listUpdates: {
    id: 'Pipelines.listUpdates',
    route: 'GET /api/2.0/pipelines/{pipeline_id}/updates',
    query: ['max_results', 'page_token', 'until_update_id'],
  } satisfies Operation<ListUpdatesRequest, ListUpdatesResponse>,
  setPermissions: {
    id: 'Pipelines.setPermissions',
    route: 'PUT /api/2.0/permissions/pipelines/{pipeline_id}',
    body: true,
  } satisfies Operation<SetPipelinePermissionsRequest, PipelinePermissions>,
  startUpdate: {
    id: 'Pipelines.startUpdate',
    route: 'POST /api/2.0/pipelines/{pipeline_id}/updates',
    body: true,
  } satisfies Operation<StartUpdate, StartUpdateResponse>,
  stop: {
    id: 'Pipelines.stop',
    route: 'POST /api/2.0/pipelines/{pipeline_id}/stop',
    response: 'none',
    wait: {
      id: 'Pipelines.waitGetPipelineIdle',
      poll: (): Operation => operations.get,
      binding: { pipeline_id: { request: 'pipeline_id' } },
      state: ['state'],
      message: ['cause'],
      success: ['IDLE'],
      failure: ['FAILED'],
    },
  } satisfies Operation<StopRequest, void>,
  updatePermissions: {
    id: 'Pipelines.updatePermissions',
    route: 'PATCH /api/2.0/permissions/pipelines/{pipeline_id}',
    body: true,
  } satisfies Operation<UpdatePipelinePermissionsRequest, PipelinePermissions>,
};
