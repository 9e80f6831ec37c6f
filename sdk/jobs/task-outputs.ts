import { operations } from '../../generated/jobs/jobs.js';
import type { Run, RunOutput, RunTask } from '../../generated/jobs/types.js';
import type { ApiClient } from '../../runtime/client/api-client.js';
import { call } from '../../runtime/client/call.js';
import { ApiError } from '../../runtime/errors/index.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { inTurns } from '../../runtime/base/in-turns.js';
import { lastAttempts } from './run-states.js';
import { wholeRun } from './whole-run.js';

/** What a task gave; a for-each task has the outputs of its iterations, in their order. */
export interface TaskOutput extends RunOutput {
  iterations?: RunOutput[] | undefined;
}

/** A run that has ended, and the output of each of its tasks by `task_key`. */
export interface RunOutputs {
  run: Run;
  outputs: Record<string, TaskOutput>;
}

/** How many outputs are read at the same time. */
const PARALLEL = 5;

/** Reads the output of every task of a run that has ended. */
export async function taskOutputs(
  api: ApiClient,
  run: Run,
  options?: CallOptions,
): Promise<Record<string, TaskOutput>> {
  const tasks = lastAttempts(run.tasks);
  const outputs = await inTurns(tasks, PARALLEL, (task) => taskOutput(api, task, options));
  return Object.fromEntries(tasks.map(({ task_key }, index) => [task_key, outputs[index] ?? {}]));
}

/** The output of one task, with the iterations of a for-each task. */
export async function taskOutput(api: ApiClient, task: RunTask, options?: CallOptions): Promise<TaskOutput> {
  if (task.run_id === undefined) return {};
  if (task.for_each_task === undefined) return outputOf(api, task.run_id, options);
  const { iterations = [] } = await wholeRun(api, { run_id: task.run_id }, options);
  const each = await inTurns(lastIterations(iterations), PARALLEL, ({ run_id }) =>
    run_id === undefined ? Promise.resolve({}) : outputOf(api, run_id, options),
  );
  return { iterations: each };
}

/** Iterations have the key of their task and a number, or all the same key: then each is one of its own. */
function lastIterations(iterations: readonly RunTask[]): readonly RunTask[] {
  const keys = new Set(iterations.map(({ task_key }) => task_key));
  return keys.size > 1 ? lastAttempts(iterations) : iterations;
}

/** Some kinds of tasks have no output, and the server refuses to give one: what it says stands in `info`. */
async function outputOf(api: ApiClient, run_id: number | string, options?: CallOptions): Promise<RunOutput> {
  try {
    return await call<RunOutput>(api, operations.getRunOutput, { run_id }, options);
  } catch (error) {
    if (error instanceof ApiError && (error.status === 400 || error.status === 404)) return { info: error.message };
    throw error;
  }
}
