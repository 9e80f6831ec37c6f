import {
  jsonBody,
  objectField,
  objectsField,
  requiredInteger,
  requiredQueryInteger,
  textField,
  without,
} from '../message/body-fields.js';
import type { JsonObject, WorkspaceReply, WorkspaceRequest } from '../message/workspace-message.js';
import type { RouteEntry } from '../state/handler.js';
import { queryPage } from '../message/page.js';
import { invalidParameter } from '../message/refusal.js';
import { nextNumber, type WorkspaceState } from '../state/state.js';
import type { StoredJob } from '../state/stored.js';

/** Jobs API, without runs. */
export const jobRoutes: readonly RouteEntry[] = [
  ['POST', '/api/2.2/jobs/create', create],
  ['GET', '/api/2.2/jobs/list', list],
  ['GET', '/api/2.2/jobs/get', get],
  ['POST', '/api/2.2/jobs/update', update],
  ['POST', '/api/2.2/jobs/reset', reset],
  ['POST', '/api/2.2/jobs/delete', remove],
];

/** The service sends at most this many elements of the arrays of one job. */
const longestArray = 100;
const pagedArrays = ['tasks', 'job_clusters', 'parameters', 'environments'];

/** The job with an id. */
export function findJob(state: WorkspaceState, id: number): StoredJob {
  const job = state.jobs.get(id);
  if (job === undefined) throw invalidParameter(`Job ${id} does not exist.`);
  return job;
}

function create(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const settings = without(jsonBody(request), 'access_control_list');
  const id = nextNumber(state);
  const format = textField(settings, 'format') ?? 'MULTI_TASK';
  state.jobs.set(id, { id, createdTime: request.now, settings: { name: 'Untitled', ...settings, format } });
  return { body: { job_id: id } };
}

function list(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const name = request.query.get('name')?.toLowerCase();
  const expand = request.query.get('expand_tasks') === 'true';
  const jobs = [...state.jobs.values()].filter(
    ({ settings }) => name === undefined || textField(settings, 'name')?.toLowerCase() === name,
  );
  const { items, tokens } = queryPage(state, request, jobs, 'limit');
  const shown = items.map((job) => listed(state, job, expand));
  return { body: { jobs: shown, has_more: tokens.next_page_token !== undefined, ...tokens } };
}

function listed(state: WorkspaceState, job: StoredJob, expand: boolean): JsonObject {
  if (!expand) return { ...describe(state, job), settings: without(job.settings, ...pagedArrays) };
  const settings = arraysFrom(job.settings, 0);
  return { ...describe(state, job), settings, has_more: hasMore(job.settings, longestArray) };
}

function get(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const job = findJob(state, requiredQueryInteger(request.query, 'job_id'));
  const offset = arrayOffset(request.query.get('page_token'));
  const more = hasMore(job.settings, offset + longestArray);
  const next = more ? { has_more: true, next_page_token: `arrays-${offset + longestArray}` } : {};
  const whole = describe(state, job);
  const runAs = { run_as_user_name: whole['creator_user_name'] };
  return { body: { ...whole, ...runAs, settings: arraysFrom(job.settings, offset), ...next } };
}

function arrayOffset(token: string | null): number {
  if (token === null || token === '') return 0;
  const [, offset] = /^arrays-(\d+)$/.exec(token) ?? [];
  if (offset === undefined) throw invalidParameter('Invalid page token.');
  return Number(offset);
}

function hasMore(settings: JsonObject, end: number): boolean {
  return pagedArrays.some((name) => objectsField(settings, name).length > end);
}

function arraysFrom(settings: JsonObject, offset: number): JsonObject {
  const arrays = pagedArrays
    .map((name) => [name, objectsField(settings, name).slice(offset, offset + longestArray)] as const)
    .filter(([, values]) => values.length > 0);
  return { ...without(settings, ...pagedArrays), ...Object.fromEntries(arrays) };
}

function describe(state: WorkspaceState, job: StoredJob): JsonObject {
  return {
    job_id: job.id,
    created_time: job.createdTime,
    creator_user_name: state.users.values().next().value?.['userName'],
  };
}

function update(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const body = jsonBody(request);
  const job = findJob(state, requiredInteger(body, 'job_id'));
  const removed: unknown[] = Array.isArray(body['fields_to_remove']) ? body['fields_to_remove'] : [];
  const names = removed.filter((name) => typeof name === 'string');
  job.settings = { ...without(job.settings, ...names), ...objectField(body, 'new_settings') };
  return { body: {} };
}

function reset(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const body = jsonBody(request);
  const job = findJob(state, requiredInteger(body, 'job_id'));
  job.settings = { format: 'MULTI_TASK', ...objectField(body, 'new_settings') };
  return { body: {} };
}

function remove(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  state.jobs.delete(findJob(state, requiredInteger(jsonBody(request), 'job_id')).id);
  return { body: {} };
}
