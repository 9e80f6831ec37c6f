import {
  jsonBody,
  objectsField,
  requiredInteger,
  requiredQueryInteger,
  textField,
  without,
} from '../message/body-fields.js';
import { findJob } from './jobs.js';
import { beginLifecycle, currentState, pollState } from '../state/lifecycle.js';
import type { JsonObject, WorkspaceReply, WorkspaceRequest } from '../message/workspace-message.js';
import type { RouteEntry } from '../state/handler.js';
import { queryPage } from '../message/page.js';
import { invalidParameter } from '../message/refusal.js';
import { describeRun, hasEnded, taskOutput } from './run-view.js';
import { nextNumber, type WorkspaceState } from '../state/state.js';
import type { StoredRun, StoredTaskRun } from '../state/stored.js';

/** Runs of the Jobs API. A task whose key starts with `fail` fails. */
export const runRoutes: readonly RouteEntry[] = [
  ['POST', '/api/2.2/jobs/run-now', runNow],
  ['POST', '/api/2.2/jobs/runs/submit', submit],
  ['GET', '/api/2.2/jobs/runs/get', get],
  ['GET', '/api/2.2/jobs/runs/get-output', getOutput],
  ['GET', '/api/2.2/jobs/runs/list', list],
  ['POST', '/api/2.2/jobs/runs/cancel', cancel],
  ['POST', '/api/2.2/jobs/runs/cancel-all', cancelAll],
  ['POST', '/api/2.2/jobs/runs/delete', remove],
];

function runNow(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const body = jsonBody(request);
  const job = findJob(state, requiredInteger(body, 'job_id'));
  const run = once(state, `job-${job.id}`, body, () => {
    const earlier = [...state.runs.values()].filter(({ record }) => record['job_id'] === job.id).length;
    const record = {
      job_id: job.id,
      run_name: textField(job.settings, 'name'),
      run_type: 'JOB_RUN',
      number_in_job: earlier + 1,
    };
    return startRun(state, request, record, objectsField(job.settings, 'tasks'));
  });
  return { body: { run_id: run.id, number_in_job: run.record['number_in_job'] } };
}

function submit(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const body = jsonBody(request);
  const tasks = objectsField(body, 'tasks');
  if (tasks.length === 0) throw invalidParameter('Missing required field: tasks');
  const run = once(state, 'submit', body, () => {
    const record = { run_name: textField(body, 'run_name') ?? 'Untitled', run_type: 'SUBMIT_RUN', number_in_job: 1 };
    return startRun(state, request, record, tasks);
  });
  return { body: { run_id: run.id } };
}

/** The run that this idempotency token already started, or a new one. */
function once(state: WorkspaceState, scope: string, body: JsonObject, begin: () => StoredRun): StoredRun {
  const token = textField(body, 'idempotency_token');
  if (token === undefined || token === '') return begin();
  const key = `${scope}:${token}`;
  const known = state.runs.get(state.idempotency.get(key) ?? -1);
  if (known !== undefined) return known;
  const run = begin();
  state.idempotency.set(key, run.id);
  return run;
}

function startRun(
  state: WorkspaceState,
  request: WorkspaceRequest,
  record: JsonObject,
  tasks: readonly JsonObject[],
): StoredRun {
  const id = nextNumber(state);
  const run: StoredRun = {
    id,
    record: {
      ...record,
      job_run_id: id,
      creator_user_name: state.users.values().next().value?.['userName'],
      run_page_url: `${request.origin}/#job/run/${id}`,
      trigger: 'ONE_TIME',
    },
    parameters: jsonBody(request),
    tasks: tasks.map((task) => taskRun(state, task)),
    startTime: request.now,
    cancelled: false,
    lifecycle: beginLifecycle(['PENDING', 'RUNNING', 'TERMINATED'], request.now),
  };
  state.runs.set(id, run);
  return run;
}

function taskRun(state: WorkspaceState, task: JsonObject): StoredTaskRun {
  const fails = textField(task, 'task_key')?.startsWith('fail') ?? false;
  return { runId: nextNumber(state), task: without(task, 'health'), fails };
}

function get(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const id = requiredQueryInteger(request.query, 'run_id');
  const { run } = find(state, id);
  const lifeCycleState = pollState(run.lifecycle, state.pace, request.now);
  return { body: { ...describeRun(run, lifeCycleState, request.now), run_id: id } };
}

function getOutput(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const { run, task } = find(state, requiredQueryInteger(request.query, 'run_id'));
  const only = task ?? (run.tasks.length === 1 ? run.tasks[0] : undefined);
  if (only === undefined) {
    const keys = run.tasks.map(({ runId }) => runId).join(', ');
    throw invalidParameter(
      `Retrieving the output of a run with several tasks is not supported; ask for one of ${keys}.`,
    );
  }
  const metadata = describeRun(run, currentState(run.lifecycle, state.pace, request.now), request.now);
  const output = hasEnded(state, run, request.now) ? taskOutput(run, only) : {};
  return { body: { metadata: { ...metadata, run_id: only.runId }, ...output } };
}

function list(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const { query, now } = request;
  const job = query.get('job_id');
  const type = query.get('run_type');
  const runs = [...state.runs.values()]
    .filter(({ record }) => job === null || String(record['job_id']) === job)
    .filter(({ record }) => type === null || record['run_type'] === type)
    .filter((run) => query.get('active_only') !== 'true' || !hasEnded(state, run, now))
    .filter((run) => query.get('completed_only') !== 'true' || hasEnded(state, run, now))
    .toReversed();
  const { items, tokens } = queryPage(state, request, runs, 'limit');
  const shown = items.map((run) => describeRun(run, currentState(run.lifecycle, state.pace, now), now));
  const expanded = query.get('expand_tasks') === 'true' ? shown : shown.map((run) => without(run, 'tasks'));
  return { body: { runs: expanded, has_more: tokens.next_page_token !== undefined, ...tokens } };
}

function cancel(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  stop(state, find(state, requiredInteger(jsonBody(request), 'run_id')).run, request.now);
  return { body: {} };
}

function cancelAll(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const job = jsonBody(request)['job_id'];
  for (const run of state.runs.values()) {
    if (job === undefined || run.record['job_id'] === job) stop(state, run, request.now);
  }
  return { body: {} };
}

function stop(state: WorkspaceState, run: StoredRun, now: number): void {
  if (run.cancelled || hasEnded(state, run, now)) return;
  run.cancelled = true;
  run.lifecycle = beginLifecycle(['TERMINATING', 'TERMINATED'], now);
}

function remove(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const { run } = find(state, requiredInteger(jsonBody(request), 'run_id'));
  if (!hasEnded(state, run, request.now)) throw invalidParameter(`Run ${run.id} is active; cancel it first.`);
  state.runs.delete(run.id);
  return { body: {} };
}

function find(state: WorkspaceState, id: number): { run: StoredRun; task?: StoredTaskRun } {
  for (const run of state.runs.values()) {
    if (run.id === id) return { run };
    const task = run.tasks.find(({ runId }) => runId === id);
    if (task !== undefined) return { run, task };
  }
  throw invalidParameter(`Run ${id} does not exist.`);
}
