// Generated from api/jobs.json by codegen/. Do not edit.
import { Service, call, paginate, rejoin, start, startAndWait } from '../../runtime/index.js';
import type { CallOptions, Operation, Paged, Wait, WaitOptions } from '../../runtime/index.js';
import type {
  BaseJob,
  BaseRun,
  CancelAllRuns,
  CancelRun,
  CreateJob,
  CreateResponse,
  DeleteJob,
  DeleteRun,
  ExportRunOutput,
  ExportRunRequest,
  GetJobPermissionLevelsRequest,
  GetJobPermissionLevelsResponse,
  GetJobPermissionsRequest,
  GetJobRequest,
  GetRunOutputRequest,
  GetRunRequest,
  Job,
  JobPermissions,
  ListJobsRequest,
  ListJobsResponse,
  ListRunsRequest,
  ListRunsResponse,
  RepairRun,
  RepairRunResponse,
  ResetJob,
  Run,
  RunNow,
  RunNowResponse,
  RunOutput,
  SetJobPermissionsRequest,
  SubmitRun,
  SubmitRunResponse,
  UpdateJob,
  UpdateJobPermissionsRequest,
} from './types.js';

/** The operations of Jobs. */
export class JobsService extends Service {
  /**
   * Calls `POST /api/2.2/jobs/create`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/jobs/create)
   */
  create(request: CreateJob = {}, options?: CallOptions): Promise<CreateResponse> {
    return call(this.api, operations.create, request, options);
  }

  /**
   * Calls `GET /api/2.2/jobs/get`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/jobs/get)
   */
  get(request: GetJobRequest, options?: CallOptions): Promise<Job> {
    return call(this.api, operations.get, request, options);
  }

  /**
   * Calls `GET /api/2.2/jobs/list`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/jobs/list)
   */
  list(request: ListJobsRequest = {}, options?: CallOptions): Paged<BaseJob, ListJobsResponse> {
    return paginate(this.api, operations.list, request, options);
  }

  /**
   * Calls `POST /api/2.2/jobs/update`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/jobs/update)
   */
  update(request: UpdateJob, options?: CallOptions): Promise<void> {
    return call(this.api, operations.update, request, options);
  }

  /**
   * Calls `POST /api/2.2/jobs/delete`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/jobs/delete)
   */
  delete(request: DeleteJob, options?: CallOptions): Promise<void> {
    return call(this.api, operations.delete, request, options);
  }

  /**
   * Calls `POST /api/2.2/jobs/runs/cancel-all`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/jobs/cancelallruns)
   */
  cancelAllRuns(request: CancelAllRuns = {}, options?: CallOptions): Promise<void> {
    return call(this.api, operations.cancelAllRuns, request, options);
  }

  /**
   * Calls `POST /api/2.2/jobs/runs/cancel`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/jobs/cancelrun)
   */
  cancelRun(request: CancelRun, options?: CallOptions): Promise<Wait<Run, void>> {
    return start(this.api, operations.cancelRun, request, options);
  }

  /**
   * Does what `cancelRun` does and waits until the state is `TERMINATED` or `SKIPPED`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  cancelRunAndWait(request: CancelRun, options?: WaitOptions<Run>): Promise<Run> {
    return startAndWait(this.api, operations.cancelRun, request, options);
  }

  /**
   * Calls `POST /api/2.2/jobs/runs/delete`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/jobs/deleterun)
   */
  deleteRun(request: DeleteRun, options?: CallOptions): Promise<void> {
    return call(this.api, operations.deleteRun, request, options);
  }

  /**
   * Calls `GET /api/2.2/jobs/runs/export`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/jobs/exportrun)
   */
  exportRun(request: ExportRunRequest, options?: CallOptions): Promise<ExportRunOutput> {
    return call(this.api, operations.exportRun, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/jobs/{job_id}/permissionLevels`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/jobs/getpermissionlevels)
   */
  getPermissionLevels(
    request: GetJobPermissionLevelsRequest,
    options?: CallOptions,
  ): Promise<GetJobPermissionLevelsResponse> {
    return call(this.api, operations.getPermissionLevels, request, options);
  }

  /**
   * Calls `GET /api/2.0/permissions/jobs/{job_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/jobs/getpermissions)
   */
  getPermissions(request: GetJobPermissionsRequest, options?: CallOptions): Promise<JobPermissions> {
    return call(this.api, operations.getPermissions, request, options);
  }

  /**
   * Calls `GET /api/2.2/jobs/runs/get`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/jobs/getrun)
   */
  getRun(request: GetRunRequest, options?: CallOptions): Promise<Run> {
    return call(this.api, operations.getRun, request, options);
  }

  /**
   * Calls `GET /api/2.2/jobs/runs/get-output`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/jobs/getrunoutput)
   */
  getRunOutput(request: GetRunOutputRequest, options?: CallOptions): Promise<RunOutput> {
    return call(this.api, operations.getRunOutput, request, options);
  }

  /**
   * Calls `GET /api/2.2/jobs/runs/list`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/jobs/listruns)
   */
  listRuns(request: ListRunsRequest = {}, options?: CallOptions): Paged<BaseRun, ListRunsResponse> {
    return paginate(this.api, operations.listRuns, request, options);
  }

  /**
   * Calls `POST /api/2.2/jobs/runs/repair`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/jobs/repairrun)
   */
  repairRun(request: RepairRun, options?: CallOptions): Promise<Wait<Run, RepairRunResponse>> {
    return start(this.api, operations.repairRun, request, options);
  }

  /**
   * Does what `repairRun` does and waits until the state is `TERMINATED` or `SKIPPED`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  repairRunAndWait(request: RepairRun, options?: WaitOptions<Run>): Promise<Run> {
    return startAndWait(this.api, operations.repairRun, request, options);
  }

  /**
   * Calls `POST /api/2.2/jobs/reset`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/jobs/reset)
   */
  reset(request: ResetJob, options?: CallOptions): Promise<void> {
    return call(this.api, operations.reset, request, options);
  }

  /**
   * Calls `POST /api/2.2/jobs/run-now`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/jobs/runnow)
   */
  runNow(request: RunNow, options?: CallOptions): Promise<Wait<Run, RunNowResponse>> {
    return start(this.api, operations.runNow, request, options);
  }

  /**
   * Does what `runNow` does and waits until the state is `TERMINATED` or `SKIPPED`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  runNowAndWait(request: RunNow, options?: WaitOptions<Run>): Promise<Run> {
    return startAndWait(this.api, operations.runNow, request, options);
  }

  /**
   * Calls `PUT /api/2.0/permissions/jobs/{job_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/jobs/setpermissions)
   */
  setPermissions(request: SetJobPermissionsRequest, options?: CallOptions): Promise<JobPermissions> {
    return call(this.api, operations.setPermissions, request, options);
  }

  /**
   * Calls `POST /api/2.2/jobs/runs/submit`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/jobs/submit)
   */
  submit(request: SubmitRun = {}, options?: CallOptions): Promise<Wait<Run, SubmitRunResponse>> {
    return start(this.api, operations.submit, request, options);
  }

  /**
   * Does what `submit` does and waits until the state is `TERMINATED` or `SKIPPED`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  submitAndWait(request: SubmitRun = {}, options?: WaitOptions<Run>): Promise<Run> {
    return startAndWait(this.api, operations.submit, request, options);
  }

  /**
   * Calls `PATCH /api/2.0/permissions/jobs/{job_id}`.
   *
   * [Reference](https://docs.databricks.com/api/workspace/jobs/updatepermissions)
   */
  updatePermissions(request: UpdateJobPermissionsRequest, options?: CallOptions): Promise<JobPermissions> {
    return call(this.api, operations.updatePermissions, request, options);
  }

  /**
   * Polls `getRun` until the state is `TERMINATED` or `SKIPPED`.
   *
   * @throws WaitError when it ends in another state or the time is up (default 20 minutes)
   */
  waitGetRunJobTerminatedOrSkipped(request: GetRunRequest, options?: WaitOptions<Run>): Promise<Run> {
    return rejoin(this.api, operations.cancelRun, request, options);
  }
}

/**
 * What each method sends and how its answer is read.
 *
 * @internal
 */
export const operations = {
  create: {
    id: 'Jobs.create',
    route: 'POST /api/2.2/jobs/create',
    body: true,
  } satisfies Operation<CreateJob, CreateResponse>,
  get: {
    id: 'Jobs.get',
    route: 'GET /api/2.2/jobs/get',
    query: ['include_trigger_state', 'job_id', 'page_token'],
  } satisfies Operation<GetJobRequest, Job>,
  list: {
    id: 'Jobs.list',
    route: 'GET /api/2.2/jobs/list',
    query: ['expand_tasks', 'limit', 'name', 'offset', 'page_token'],
    paging: {
      items: 'jobs',
      token: { request: 'page_token', response: 'next_page_token' },
      named: { name: 'settings.name', id: 'job_id' },
    },
  } satisfies Operation<ListJobsRequest, ListJobsResponse>,
  update: {
    id: 'Jobs.update',
    route: 'POST /api/2.2/jobs/update',
    body: true,
    response: 'none',
  } satisfies Operation<UpdateJob, void>,
  delete: {
    id: 'Jobs.delete',
    route: 'POST /api/2.2/jobs/delete',
    body: true,
    response: 'none',
  } satisfies Operation<DeleteJob, void>,
  cancelAllRuns: {
    id: 'Jobs.cancelAllRuns',
    route: 'POST /api/2.2/jobs/runs/cancel-all',
    body: true,
    response: 'none',
  } satisfies Operation<CancelAllRuns, void>,
  cancelRun: {
    id: 'Jobs.cancelRun',
    route: 'POST /api/2.2/jobs/runs/cancel',
    body: true,
    response: 'none',
    wait: {
      id: 'Jobs.waitGetRunJobTerminatedOrSkipped',
      poll: (): Operation => operations.getRun,
      binding: { run_id: { request: 'run_id' } },
      state: ['state', 'life_cycle_state'],
      message: ['state', 'state_message'],
      success: ['TERMINATED', 'SKIPPED'],
      failure: ['INTERNAL_ERROR'],
    },
  } satisfies Operation<CancelRun, void>,
  deleteRun: {
    id: 'Jobs.deleteRun',
    route: 'POST /api/2.2/jobs/runs/delete',
    body: true,
    response: 'none',
  } satisfies Operation<DeleteRun, void>,
  exportRun: {
    id: 'Jobs.exportRun',
    route: 'GET /api/2.2/jobs/runs/export',
    query: ['run_id', 'views_to_export'],
  } satisfies Operation<ExportRunRequest, ExportRunOutput>,
  getPermissionLevels: {
    id: 'Jobs.getPermissionLevels',
    route: 'GET /api/2.0/permissions/jobs/{job_id}/permissionLevels',
  } satisfies Operation<GetJobPermissionLevelsRequest, GetJobPermissionLevelsResponse>,
  getPermissions: {
    id: 'Jobs.getPermissions',
    route: 'GET /api/2.0/permissions/jobs/{job_id}',
  } satisfies Operation<GetJobPermissionsRequest, JobPermissions>,
  getRun: {
    id: 'Jobs.getRun',
    route: 'GET /api/2.2/jobs/runs/get',
    query: ['include_history', 'include_resolved_values', 'page_token', 'run_id'],
  } satisfies Operation<GetRunRequest, Run>,
  getRunOutput: {
    id: 'Jobs.getRunOutput',
    route: 'GET /api/2.2/jobs/runs/get-output',
    query: ['run_id'],
  } satisfies Operation<GetRunOutputRequest, RunOutput>,
  listRuns: {
    id: 'Jobs.listRuns',
    route: 'GET /api/2.2/jobs/runs/list',
    query: [
      'active_only',
      'completed_only',
      'expand_tasks',
      'job_id',
      'limit',
      'offset',
      'page_token',
      'run_type',
      'start_time_from',
      'start_time_to',
    ],
    paging: { items: 'runs', token: { request: 'page_token', response: 'next_page_token' } },
  } satisfies Operation<ListRunsRequest, ListRunsResponse>,
  repairRun: {
    id: 'Jobs.repairRun',
    route: 'POST /api/2.2/jobs/runs/repair',
    body: true,
    wait: {
      id: 'Jobs.waitGetRunJobTerminatedOrSkipped',
      poll: (): Operation => operations.getRun,
      binding: { run_id: { request: 'run_id' } },
      state: ['state', 'life_cycle_state'],
      message: ['state', 'state_message'],
      success: ['TERMINATED', 'SKIPPED'],
      failure: ['INTERNAL_ERROR'],
    },
  } satisfies Operation<RepairRun, RepairRunResponse>,
  reset: {
    id: 'Jobs.reset',
    route: 'POST /api/2.2/jobs/reset',
    body: true,
    response: 'none',
  } satisfies Operation<ResetJob, void>,
  runNow: {
    id: 'Jobs.runNow',
    route: 'POST /api/2.2/jobs/run-now',
    body: true,
    idempotency: 'idempotency_token',
    wait: {
      id: 'Jobs.waitGetRunJobTerminatedOrSkipped',
      poll: (): Operation => operations.getRun,
      binding: { run_id: { response: 'run_id' } },
      state: ['state', 'life_cycle_state'],
      message: ['state', 'state_message'],
      success: ['TERMINATED', 'SKIPPED'],
      failure: ['INTERNAL_ERROR'],
    },
  } satisfies Operation<RunNow, RunNowResponse>,
  setPermissions: {
    id: 'Jobs.setPermissions',
    route: 'PUT /api/2.0/permissions/jobs/{job_id}',
    body: true,
  } satisfies Operation<SetJobPermissionsRequest, JobPermissions>,
  submit: {
    id: 'Jobs.submit',
    route: 'POST /api/2.2/jobs/runs/submit',
    body: true,
    idempotency: 'idempotency_token',
    wait: {
      id: 'Jobs.waitGetRunJobTerminatedOrSkipped',
      poll: (): Operation => operations.getRun,
      binding: { run_id: { response: 'run_id' } },
      state: ['state', 'life_cycle_state'],
      message: ['state', 'state_message'],
      success: ['TERMINATED', 'SKIPPED'],
      failure: ['INTERNAL_ERROR'],
    },
  } satisfies Operation<SubmitRun, SubmitRunResponse>,
  updatePermissions: {
    id: 'Jobs.updatePermissions',
    route: 'PATCH /api/2.0/permissions/jobs/{job_id}',
    body: true,
  } satisfies Operation<UpdateJobPermissionsRequest, JobPermissions>,
};
