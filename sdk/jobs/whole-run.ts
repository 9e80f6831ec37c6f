import { operations } from '../../generated/jobs/jobs.js';
import type { BaseRun, GetRunRequest, ListRunsRequest, ListRunsResponse, Run } from '../../generated/jobs/types.js';
import type { ApiClient } from '../../runtime/client/api-client.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { call } from '../../runtime/client/call.js';
import { inTurns } from '../../runtime/base/in-turns.js';
import { joinArrays, mergePages, withoutPaging } from './merge-pages.js';

const ARRAYS = ['tasks', 'job_clusters', 'job_parameters', 'repair_history'] as const;

/** The run of a for-each task pages its iterations; its one task is on every page. */
const ITERATION_ARRAYS = ['iterations', 'job_clusters', 'job_parameters', 'repair_history'] as const;

/** How many runs of one page are completed at the same time. */
const PARALLEL = 4;

/** A run with all elements of its arrays, which come at most 100 at a time. */
export function wholeRun(api: ApiClient, request: GetRunRequest, options?: CallOptions): Promise<Run> {
  return mergePages<Run>({
    id: operations.getRun.id,
    fetchPart: (page_token) => call(api, operations.getRun, { ...request, page_token }, options),
    merge: (whole, part) => ({
      ...whole,
      ...joinArrays<Run>(whole, part, whole.iterations?.length ? ITERATION_ARRAYS : ARRAYS),
    }),
  });
}

/** A page of runs; with `expand_tasks` those whose arrays were cut are read whole. */
export async function pageOfWholeRuns(
  api: ApiClient,
  request: ListRunsRequest,
  options?: CallOptions,
): Promise<ListRunsResponse> {
  const page = await call<ListRunsResponse>(api, operations.listRuns, request, options);
  if (page.runs === undefined) return page;
  const complete = async (run: BaseRun): Promise<BaseRun> => {
    const { has_more, run_id } = run;
    if (!request.expand_tasks || !has_more || run_id === undefined) return withoutPaging(run);
    const whole: BaseRun = await wholeRun(api, { run_id }, options);
    return withoutPaging({ ...run, ...joinArrays<BaseRun>(undefined, whole, ARRAYS) });
  };
  return { ...page, runs: await inTurns(page.runs, PARALLEL, complete) };
}
