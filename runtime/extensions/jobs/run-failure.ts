import type { Run, RunOutput, RunTask } from '../../../generated/jobs/types.js';
import { AbortedError, cleanText, RunError, type FailedTask } from '../../errors/index.js';
import type { CallOptions } from '../../options.js';
import { inTurns } from '../in-turns.js';
import { withoutAnsi } from '../without-ansi.js';
import type { JobsExtension } from '../jobs.js';
import { failedState, lastAttempts } from './run-states.js';
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
  jobs: JobsExtension,
  run: Run,
  { id, options }: { readonly id: string; readonly options?: CallOptions | undefined },
): Promise<RunError> {
  const failed = lastAttempts(run.tasks).filter(({ state }) => failedState(state) !== undefined);
  const failedTasks = await inTurns(failed.slice(0, MOST_TASKS), PARALLEL, (task) => describe(jobs, task, options));
  const rest = failed.length - failedTasks.length;
  const state = failedState(run.state) ?? run.state?.life_cycle_state ?? '(none)';
  const stateMessage = run.state?.state_message ? cleanText(run.state.state_message, ERROR_LIMIT) : undefined;
  const lines = [
    `${id}: run ${run.run_id ?? ''}${run.run_name ? ` (${cleanText(run.run_name, 200)})` : ''} ended with ${state}` +
      (stateMessage === undefined ? '' : `: ${stateMessage}`),
    ...failedTasks.map(taskText),
    ...(rest > 0 ? [`  … and ${rest} more failed tasks`] : []),
    ...(run.run_page_url ? [`See ${cleanText(run.run_page_url, 500)}`] : []),
  ];
  return new RunError(lines.join('\n'), {
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

/** What a failed task says. Where its output cannot be read, the message of its state has to do. */
async function describe(jobs: JobsExtension, task: RunTask, options?: CallOptions): Promise<FailedTask> {
  const output = await taskOutput(jobs, task, options).catch((error: unknown): RunOutput => {
    if (error instanceof AbortedError) throw error;
    return {};
  });
  const failed = [output, ...('iterations' in output ? (output.iterations ?? []) : [])].find(({ error }) => error);
  const error = failed?.error ?? task.state?.state_message;
  return {
    task_key: task.task_key,
    run_id: task.run_id,
    state: failedState(task.state) ?? '(none)',
    error: error ? cleanText(error, ERROR_LIMIT) : undefined,
    trace: failed?.error_trace ? lastPart(failed.error_trace) : undefined,
  };
}

function taskText({ task_key, state, error, trace }: FailedTask): string {
  const tail = trace?.trimEnd().split('\n').slice(-TRACE_TAIL_LINES) ?? [];
  const text = error === undefined ? '' : `: ${error}`;
  return [`  task ${cleanText(task_key, 200)} ${state}${text}`, ...tail.map((line) => `    ${line}`)].join('\n');
}

/** The end of a trace, where the cause stands. */
function lastPart(trace: string): string {
  const text = withoutAnsi(trace);
  return `${text.length > TRACE_LIMIT ? '…' : ''}${cleanText(text.slice(-TRACE_LIMIT))}`;
}
