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
import type { CreatePipeline, GetPipelineResponse, ListPipelinesResponse } from '../allinternal/types.js';
import type { CreateResponse, DeleteRequest, GetRequest, ListPipelinesRequest, StopRequest } from './types.js';

/** Runs pipelines. */
export class PipelinesService extends Service {
  /**
   * Create a pipeline
   *
   * Creates a new data processing pipeline.
   *
   * `POST /api/2.0/pipelines`
   *
   * @see https://docs.databricks.com/api/workspace/pipelines/create
   */
  create(request: CreatePipeline = {}, options?: CallOptions): Promise<Wait<GetPipelineResponse, CreateResponse>> {
    return start(this.api, operations.create, starts.create, request, options);
  }

  /**
   * Does what `create` does and waits until the state is `IDLE`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  createAndWait(
    request: CreatePipeline = {},
    options?: WaitOptions<GetPipelineResponse> & CallOptions,
  ): Promise<GetPipelineResponse> {
    return startAndWait(this.api, operations.create, starts.create, request, options);
  }

  /**
   * Calls `GET /api/2.0/pipelines/{pipeline_id}`.
   *
   * @see https://docs.databricks.com/api/workspace/pipelines/get
   */
  get(request: GetRequest, options?: CallOptions): Promise<GetPipelineResponse> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `DELETE /api/2.0/pipelines/{pipeline_id}`.
   *
   * @see https://docs.databricks.com/api/workspace/pipelines/delete
   */
  delete(request: DeleteRequest, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `GET /api/2.0/pipelines`.
   *
   * @see https://docs.databricks.com/api/workspace/pipelines/listpipelines
   */
  listPipelines(
    request: ListPipelinesRequest = {},
    options?: CallOptions,
  ): Paged<GetPipelineResponse, ListPipelinesResponse> {
    return paginate(this.api, operations.listPipelines, request, options);
  }

  /**
   * Calls `POST /api/2.0/pipelines/{pipeline_id}/stop`.
   *
   * @see https://docs.databricks.com/api/workspace/pipelines/stop
   */
  stop(request: StopRequest, options?: CallOptions): Promise<Wait<GetPipelineResponse, void>> {
    return start(this.api, operations.stop, starts.stop, request, options);
  }

  /**
   * Does what `stop` does and waits until the state is `IDLE`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  stopAndWait(
    request: StopRequest,
    options?: WaitOptions<GetPipelineResponse> & CallOptions,
  ): Promise<GetPipelineResponse> {
    return startAndWait(this.api, operations.stop, starts.stop, request, options);
  }

  /**
   * Polls `get` until the state is `IDLE`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitGetPipelineIdle(request: GetRequest, options?: WaitOptions<GetPipelineResponse>): Promise<GetPipelineResponse> {
    return waitUntil(this.api, waits.waitGetPipelineIdle, request, options);
  }
}

/** What each method sends and how its answer is read. */
export const operations = {
  create: {
    id: 'Pipelines.create',
    method: 'POST',
    path: '/api/2.0/pipelines',
    body: true,
  } satisfies Operation<CreatePipeline, CreateResponse>,
  get: {
    id: 'Pipelines.get',
    method: 'GET',
    path: '/api/2.0/pipelines/{pipeline_id}',
  } satisfies Operation<GetRequest, GetPipelineResponse>,
  delete: {
    id: 'Pipelines.delete',
    method: 'DELETE',
    path: '/api/2.0/pipelines/{pipeline_id}',
    response: 'none',
  } satisfies Operation<DeleteRequest, void>,
  listPipelines: {
    id: 'Pipelines.listPipelines',
    method: 'GET',
    path: '/api/2.0/pipelines',
    query: ['page', 'max_results'],
    paging: { items: 'statuses', offset: { request: 'page', increment: 1 } },
  } satisfies Operation<ListPipelinesRequest, ListPipelinesResponse>,
  stop: {
    id: 'Pipelines.stop',
    method: 'POST',
    path: '/api/2.0/pipelines/{pipeline_id}/stop',
    response: 'none',
  } satisfies Operation<StopRequest, void>,
};

const waits = {
  waitGetPipelineIdle: {
    poll: () => operations.get,
    id: 'Pipelines.waitGetPipelineIdle',
    state: ['state'],
    message: ['cause'],
    success: ['IDLE'],
    failure: ['FAILED'],
    timeoutMinutes: 20,
  } satisfies Waiting,
  stopAndWait: {
    poll: () => operations.get,
    id: 'Pipelines.stopAndWait',
    state: ['state'],
    success: ['IDLE'],
    failure: ['FAILED'],
    timeoutMinutes: 20,
  } satisfies Waiting,
};

const starts = {
  create: {
    waiting: () => waits.waitGetPipelineIdle,
    binding: { pipeline_id: { response: 'pipeline_id' } },
  } satisfies Starting,
  stop: { waiting: () => waits.stopAndWait, binding: { pipeline_id: { request: 'pipeline_id' } } } satisfies Starting,
};
