import { JobsService, operations } from '../../generated/jobs/jobs.js';
import type {
  BaseJob,
  BaseRun,
  GetJobRequest,
  GetRunRequest,
  Job,
  ListJobsRequest,
  ListJobsResponse,
  ListRunsRequest,
  ListRunsResponse,
  RepairRun,
  Run,
  RunNow,
  SubmitRun,
} from '../../generated/jobs/types.js';
import { getByName } from '../names/get-by-name.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { Paged } from '../../runtime/paging/index.js';
import type { WaitOptions } from '../../runtime/waiting/index.js';
import type { RunOutputs } from './task-outputs.js';

/** Options of a call that waits for a run. */
export type RunOptions = WaitOptions<Run> & CallOptions;

/** The operations of Jobs, and what is written by hand: whole jobs and runs, and runs that end with an error or an output. */
export class Jobs extends JobsService {
  /**
   * Gives a job with all its tasks, job clusters, parameters and environments, which the service sends 100 at a time.
   * With a `page_token` it gives that page.
   */
  override async get(request: GetJobRequest, options?: CallOptions): Promise<Job> {
    if (request.page_token !== undefined) return super.get(request, options);
    const { wholeJob } = await import('./whole-job.js');
    return wholeJob(this.api, request, options);
  }

  /** Lists jobs; with `expand_tasks` each has all elements of its arrays. */
  override list(request: ListJobsRequest = {}, options?: CallOptions): Paged<BaseJob, ListJobsResponse> {
    const { id, paging } = operations.list;
    const fetchPage = async (page: object): Promise<ListJobsResponse> => {
      const { pageOfWholeJobs } = await import('./whole-job.js');
      return pageOfWholeJobs(this.api, page, options);
    };
    return new Paged({ id, paging, request, fetchPage });
  }

  /**
   * Gives a run with all its tasks, job clusters, parameters and repairs, which the service sends 100 at a time; the run
   * of a for-each task with all its iterations. With a `page_token` it gives that page.
   */
  override async getRun(request: GetRunRequest, options?: CallOptions): Promise<Run> {
    if (request.page_token !== undefined) return super.getRun(request, options);
    const { wholeRun } = await import('./whole-run.js');
    return wholeRun(this.api, request, options);
  }

  /** Lists runs; with `expand_tasks` each has all elements of its arrays. */
  override listRuns(request: ListRunsRequest = {}, options?: CallOptions): Paged<BaseRun, ListRunsResponse> {
    const { id, paging } = operations.listRuns;
    const fetchPage = async (page: object): Promise<ListRunsResponse> => {
      const { pageOfWholeRuns } = await import('./whole-run.js');
      return pageOfWholeRuns(this.api, page, options);
    };
    return new Paged({ id, paging, request, fetchPage });
  }

  /**
   * Runs a job and waits until it has ended. `(await w.jobs.runNow(…)).result()` gives the run however it ended.
   *
   * @throws RunError when it ended without success; it names each failed task with its error and trace
   * @throws WaitError when the time is up (default 20 minutes); the run goes on
   */
  override async runNowAndWait(request: RunNow, options: RunOptions = {}): Promise<Run> {
    const { timeoutMs: _, onProgress: __, ...calls } = options;
    const wait = await this.runNow(request, calls);
    const { finishRun } = await import('./finish-run.js');
    const { run_id } = wait.response;
    return finishRun(this, { id: operations.runNow.id, run_id, result: (waiting) => wait.result(waiting) }, options);
  }

  /**
   * Runs tasks without a job and waits until they have ended. `(await w.jobs.submit(…)).result()` gives the run however
   * it ended.
   *
   * @throws RunError when it ended without success; it names each failed task with its error and trace
   * @throws WaitError when the time is up (default 20 minutes); the run goes on
   */
  override async submitAndWait(request: SubmitRun = {}, options: RunOptions = {}): Promise<Run> {
    const { timeoutMs: _, onProgress: __, ...calls } = options;
    const wait = await this.submit(request, calls);
    const { finishRun } = await import('./finish-run.js');
    const { run_id } = wait.response;
    return finishRun(this, { id: operations.submit.id, run_id, result: (waiting) => wait.result(waiting) }, options);
  }

  /**
   * Repairs a run and waits until the repair has ended.
   *
   * @throws RunError when tasks failed again
   * @throws WaitError when the time is up (default 20 minutes); the repair goes on
   */
  override async repairRunAndWait(request: RepairRun, options: RunOptions = {}): Promise<Run> {
    const { repairAndWait } = await import('./repair.js');
    return repairAndWait(this, request, options);
  }

  /**
   * Runs all failed tasks of a run again, and what depends on them, and waits for the end. Looks up the last repair of
   * the run by itself, so that it can be called again and again.
   *
   * @throws RunError when tasks failed again
   *
   * @example
   * await w.jobs.repairFailedTasks({ run_id });
   */
  async repairFailedTasks(request: RepairRun, options: RunOptions = {}): Promise<Run> {
    const { timeoutMs: _, onProgress: __, ...calls } = options;
    const { repairAndWait, repairOfFailed } = await import('./repair.js');
    return repairAndWait(this, await repairOfFailed(this, request, calls), options);
  }

  /**
   * Runs a job, or tasks without a job, waits until it has ended, and reads the output of every task.
   * A task of a kind that has no output has the server's explanation in `info`.
   *
   * @returns the run, and the outputs by `task_key`
   * @throws RunError when it ended without success; it names each failed task with its error and trace
   *
   * @example
   * const { outputs } = await w.jobs.runAndCollectOutputs({ job_id });
   * outputs['main']?.notebook_output?.result;
   */
  async runAndCollectOutputs(request: RunNow | SubmitRun, options: RunOptions = {}): Promise<RunOutputs> {
    const { timeoutMs: _, onProgress: __, ...calls } = options;
    const run = await ('job_id' in request
      ? this.runNowAndWait(request, options)
      : this.submitAndWait(request, options));
    const { taskOutputs } = await import('./task-outputs.js');
    return { run, outputs: await taskOutputs(this, run, calls) };
  }

  /**
   * Finds the one job of a name.
   *
   * @throws NameLookupError when there is none, or more than one
   */
  getByName(name: string, options?: CallOptions): Promise<BaseJob> {
    return getByName(this.list({ name, limit: 100 }, options), name);
  }
}
