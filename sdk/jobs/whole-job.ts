import { operations } from '../../generated/jobs/jobs.js';
import type { BaseJob, GetJobRequest, Job, ListJobsRequest, ListJobsResponse } from '../../generated/jobs/types.js';
import type { ApiClient } from '../../runtime/client/api-client.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { call } from '../../runtime/client/call.js';
import { inTurns } from '../../runtime/base/in-turns.js';
import { joinArrays, mergePages, withoutPaging } from './merge-pages.js';

const ARRAYS = ['tasks', 'job_clusters', 'parameters', 'environments'] as const;

/** How many jobs of one page are completed at the same time. */
const PARALLEL = 4;

/** A job with all elements of its arrays, which come at most 100 at a time. */
export function wholeJob(api: ApiClient, request: GetJobRequest, options?: CallOptions): Promise<Job> {
  return mergePages<Job>({
    id: operations.get.id,
    fetchPart: (page_token) => call(api, operations.get, { ...request, page_token }, options),
    merge: (whole, part) => ({
      ...whole,
      settings: { ...whole.settings, ...joinArrays(whole.settings, part.settings, ARRAYS) },
    }),
  });
}

/** A page of jobs; with `expand_tasks` those whose arrays were cut are read whole. */
export async function pageOfWholeJobs(
  api: ApiClient,
  request: ListJobsRequest,
  options?: CallOptions,
): Promise<ListJobsResponse> {
  const page = await call<ListJobsResponse>(api, operations.list, request, options);
  if (page.jobs === undefined) return page;
  const complete = async (job: BaseJob): Promise<BaseJob> => {
    const { has_more, job_id } = job;
    if (!request.expand_tasks || !has_more || job_id === undefined) return withoutPaging(job);
    const { settings } = await wholeJob(api, { job_id }, options);
    return withoutPaging({ ...job, settings: { ...job.settings, ...joinArrays(undefined, settings, ARRAYS) } });
  };
  return { ...page, jobs: await inTurns(page.jobs, PARALLEL, complete) };
}
