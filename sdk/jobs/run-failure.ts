import type { Run, RunOutput, RunTask } from '../../generated/jobs/types.js';
import type { ApiClient } from '../../runtime/client/api-client.js';
import { AbortedError, cleanText, RunError, type FailedTask } from '../../runtime/errors/index.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { inTurns } from '../../runtime/base/in-turns.js';
import { withoutAnsi } from '../../runtime/base/ansi.js';
import { failedState, lastAttempts, unsuccessfulState } from './run-states.js';
import { taskOutput } from './task-outputs.js';

/** How many outputs are read at the same time, and of how many tasks at most. */
const PARALLEL = 5;
const MOST_TASKS = 20;

const ERROR_LIMIT = 1_000;
const TRACE_LIMIT = 8_000;
/** Part of a trace in the message: the end, where the cause stands. */
const TRACE_TAIL_LINES = 15;

/** The error of a run that has ended without success: each failed task with what it said. */
export async function runFailure(
  api: ApiClient,
  run: Run,
  { id, options }: { readonly id: string; readonly options?: CallOptions | undefined },
): Promise<RunError> {
  const failed = lastAttempts(run.tasks).filter(({ state }) => failedState(state) !== undefined);
  const failedTasks = await inTurns(failed.slice(0, MOST_TASKS), PARALLEL, (task) => describe(api, task, options));
  const state = unsuccessfulState(run.state) ?? run.state?.life_cycle_state ?? '(none)';
  const stateMessage = cleaned(run.state?.state_message);
  const left = failed.length - failedTasks.length;
  const lines = [
    `${id}: ${runText(run)} ended with ${state}${stateMessage === undefined ? '' : `: ${stateMessage}`}`,
    ...failedTasks.map(taskText),
    left > 0 ? `  … and ${left} more failed tasks` : undefined,
    run.run_page_url && `See ${cleanText(run.run_page_url, 500)}`,
  ];
  return new RunError(lines.filter(Boolean).join('\n'), {
    runId: run.run_id,
    runPageUrl: run.run_page_url,
    failedTasks,
    state,
    stateMessage,
    lastResponse: run,
    statesSeen: new Map([[state, 1]]),
    timedOut: false,
  });
}

function runText({ run_id, run_name }: Run): string {
  return `run ${run_id ?? ''}${run_name ? ` (${cleanText(run_name, 200)})` : ''}`;
}

function cleaned(text: string | undefined): string | undefined {
  return text ? cleanText(text, ERROR_LIMIT) : undefined;
}

/** What a failed task says. Where its output cannot be read, the message of its state has to do. */
async function describe(api: ApiClient, task: RunTask, options?: CallOptions): Promise<FailedTask> {
  const output = await taskOutput(api, task, options).catch((error: unknown): RunOutput => {
    if (error instanceof AbortedError) throw error;
    return {};
  });
  const failed = [output, ...('iterations' in output ? (output.iterations ?? []) : [])].find(({ error }) => error);
  return {
    task_key: task.task_key,
    run_id: task.run_id,
    state: failedState(task.state) ?? '(none)',
    error: cleaned(failed?.error ?? task.state?.state_message),
    trace: failed?.error_trace ? lastPart(failed.error_trace) : undefined,
  };
}

function taskText({ task_key, state, error, trace }: FailedTask): string {
  const tail = trace?.split('\n').slice(-TRACE_TAIL_LINES) ?? [];
  const text = error === undefined ? '' : `: ${error}`;
  return [`  task ${cleanText(task_key, 200)} ${state}${text}`, ...tail.map((line) => `    ${line}`)].join('\n');
}

/** The end of a trace, where the cause stands. */
function lastPart(trace: string): string {
  const text = withoutAnsi(trace);
  return `${text.length > TRACE_LIMIT ? '…' : ''}${cleanText(text.slice(-TRACE_LIMIT))}`;
}
