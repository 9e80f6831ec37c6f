import { objectField } from '../message/body-fields.js';
import { isSettled } from '../state/lifecycle.js';
import type { JsonObject } from '../message/workspace-message.js';
import type { WorkspaceState } from '../state/state.js';
import type { StoredRun, StoredTaskRun } from '../state/stored.js';

/** Whether a run has ended. */
export function hasEnded(state: WorkspaceState, run: StoredRun, now: number): boolean {
  return isSettled(run.lifecycle, state.pace, now);
}

/** A run in wire fields, in a state of its life. */
export function describeRun(run: StoredRun, lifeCycleState: string, now: number): JsonObject {
  const failed = run.tasks.some((task) => task.fails);
  if (lifeCycleState === 'TERMINATED') run.endTime ??= now;
  const { startTime, endTime } = run;
  return {
    ...run.record,
    run_id: run.id,
    start_time: startTime,
    ...(endTime === undefined ? {} : { end_time: endTime, run_duration: endTime - startTime }),
    ...progress(run, lifeCycleState, failed),
    tasks: run.tasks.map((task) => describeTask(run, task, lifeCycleState)),
  };
}

/** One task of a run in wire fields. */
export function describeTask(run: StoredRun, { runId, task, fails }: StoredTaskRun, state: string): JsonObject {
  return {
    ...task,
    run_id: runId,
    attempt_number: 0,
    start_time: run.startTime,
    ...progress(run, state, fails),
  };
}

/** What the task of a run gave: the result of a notebook, or what a program printed. */
export function taskOutput(run: StoredRun, { task, fails }: StoredTaskRun): JsonObject {
  if (run.cancelled) return { error: 'Run was cancelled.' };
  if (fails) return { error: `Task ${String(task['task_key'])} failed.`, error_trace: 'local workspace' };
  if (task['notebook_task'] === undefined) return { logs: 'done\n', logs_truncated: false };
  const parameters = {
    ...objectField(objectField(task, 'notebook_task'), 'base_parameters'),
    ...objectField(run.parameters, 'job_parameters'),
    ...objectField(run.parameters, 'notebook_params'),
  };
  return { notebook_output: { result: JSON.stringify(parameters), truncated: false } };
}

function progress(run: StoredRun, lifeCycleState: string, failed: boolean): JsonObject {
  const ended = lifeCycleState === 'TERMINATED';
  return {
    state: {
      life_cycle_state: lifeCycleState,
      state_message: ended ? endMessage(run, failed) : '',
      user_cancelled_or_timedout: run.cancelled,
      ...(ended ? { result_state: resultState(run, failed) } : {}),
    },
    status: { state: lifeCycleState, ...(ended ? { termination_details: termination(run, failed) } : {}) },
  };
}

function resultState(run: StoredRun, failed: boolean): string {
  if (run.cancelled) return 'CANCELED';
  return failed ? 'FAILED' : 'SUCCESS';
}

function endMessage(run: StoredRun, failed: boolean): string {
  if (run.cancelled) return 'Run cancelled.';
  return failed ? 'Task failed.' : '';
}

function termination(run: StoredRun, failed: boolean): JsonObject {
  const message = endMessage(run, failed);
  if (run.cancelled) return { code: 'USER_CANCELED', type: 'SUCCESS', message };
  return failed
    ? { code: 'RUN_EXECUTION_ERROR', type: 'CLIENT_ERROR', message }
    : { code: 'SUCCESS', type: 'SUCCESS', message };
}
