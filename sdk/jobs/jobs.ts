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
import { Paged } from '../../runtime/paging/paged.js';
import type { WaitOptions } from '../../runtime/waiting/poll-until.js';
import { startAndFinish } from '../../runtime/waiting/wait.js';
import type { StartedRun } from './finish-run.js';
import type { RunOutputs } from './task-outputs.js';

/** The operations of Jobs, plus whole jobs and runs, and runs that end with an error or an output. */
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
  override runNowAndWait(request: RunNow, options?: WaitOptions<Run>): Promise<Run> {
    return this.#runToEnd(operations.runNow.id, (calls) => this.runNow(request, calls), options);
  }

  /**
   * Runs tasks without a job and waits until they have ended. `(await w.jobs.submit(…)).result()` gives the run however
   * it ended.
   *
   * @throws RunError when it ended without success; it names each failed task with its error and trace
   * @throws WaitError when the time is up (default 20 minutes); the run goes on
   */
  override submitAndWait(request: SubmitRun = {}, options?: WaitOptions<Run>): Promise<Run> {
    return this.#runToEnd(operations.submit.id, (calls) => this.submit(request, calls), options);
  }

  /**
   * Repairs a run and waits until the repair has ended.
   *
   * @throws RunError when tasks failed again
   * @throws WaitError when the time is up (default 20 minutes); the repair goes on
   */
  override repairRunAndWait(request: RepairRun, options?: WaitOptions<Run>): Promise<Run> {
    const { run_id } = request;
    return startAndFinish(
      this.api.config.clock,
      {
        id: operations.repairRun.id,
        start: (calls) => this.repairRun(request, calls),
        finish: async ({ response }, rest) => {
          const { finishRepair } = await import('./repair.js');
          return finishRepair(this.api, { run_id, id: response.repair_id }, rest);
        },
      },
      options,
    );
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
  repairFailedTasks(request: RepairRun, options?: WaitOptions<Run>): Promise<Run> {
    return startAndFinish(
      this.api.config.clock,
      {
        id: operations.repairRun.id,
        start: async (calls) => (await import('./repair.js')).repairOfFailed(this.api, request, calls),
        finish: (repair, rest: WaitOptions<Run>) => this.repairRunAndWait(repair, rest),
      },
      options,
    );
  }

  /**
   * Runs a job, or tasks without a job, waits until it has ended, and reads the output of every task.
   * A task of a kind that has no output has the server's explanation in `info`.
   *
   * @returns the run, and the outputs by `task_key`
   * @throws RunError when it ended without success; it names each failed task with its error and trace
   * @throws WaitError when the time is up (default 20 minutes), `TimeoutError` when it is while outputs are read
   *
   * @example
   * const { outputs } = await w.jobs.runAndCollectOutputs({ job_id });
   * outputs['main']?.notebook_output?.result;
   */
  runAndCollectOutputs(request: RunNow | SubmitRun, options: WaitOptions<Run> = {}): Promise<RunOutputs> {
    const { id } = 'job_id' in request ? operations.runNow : operations.submit;
    const start = (calls: CallOptions): Promise<StartedRun> =>
      'job_id' in request ? this.runNow(request, calls) : this.submit(request, calls);
    const finish = async (started: StartedRun, rest: WaitOptions<Run>): Promise<RunOutputs> => {
      const { finishWithOutputs } = await import('./finish-with-outputs.js');
      return finishWithOutputs(this.api, id, started, rest);
    };
    return startAndFinish(this.api.config.clock, { id, start, finish }, options);
  }

  /**
   * Finds the one job of a name.
   *
   * @throws NameLookupError when there is none, or more than one
   */
  getByName(name: string, options?: CallOptions): Promise<BaseJob> {
    return getByName(this.list({ name, limit: 100 }, options), name);
  }

  #runToEnd(
    id: string,
    start: (options: CallOptions) => Promise<StartedRun>,
    options?: WaitOptions<Run>,
  ): Promise<Run> {
    const finish = async (started: StartedRun, rest: WaitOptions<Run>): Promise<Run> => {
      const { finishRun } = await import('./finish-run.js');
      return finishRun(this.api, id, started, rest);
    };
    return startAndFinish(this.api.config.clock, { id, start, finish }, options);
  }
}
