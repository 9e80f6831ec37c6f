import type { RunState, RunTask } from '../../generated/jobs/types.js';

const SUCCESSES: readonly string[] = ['SUCCESS', 'SUCCESS_WITH_FAILURES'];

/** Tasks that were left out have not failed; a run that was left out has not succeeded. */
const LEFT_OUT: readonly string[] = ['EXCLUDED', 'DISABLED'];

/** Ends without success, mostly without a result as well. */
const WITHOUT_RESULT: readonly (string | undefined)[] = ['SKIPPED', 'INTERNAL_ERROR'];

/** The state in which a run ended without success; `undefined` when it succeeded, or has not ended. */
export function unsuccessfulState({ life_cycle_state, result_state }: RunState = {}): string | undefined {
  if (result_state && !SUCCESSES.includes(result_state)) return result_state;
  return WITHOUT_RESULT.includes(life_cycle_state) ? life_cycle_state : undefined;
}

/** The state in which a task failed; `undefined` when it did not, was left out, or has not ended. */
export function failedState(state: RunState | undefined): string | undefined {
  const found = unsuccessfulState(state);
  return found === 'SKIPPED' || LEFT_OUT.includes(found ?? '') ? undefined : found;
}

/** One task run for each task: the last attempt. */
export function lastAttempts(tasks: readonly RunTask[] = []): readonly RunTask[] {
  const byKey = new Map<string, RunTask>();
  for (const task of tasks) {
    const known = byKey.get(task.task_key);
    if (known === undefined || (task.attempt_number ?? 0) >= (known.attempt_number ?? 0)) {
      byKey.set(task.task_key, task);
    }
  }
  return [...byKey.values()];
}
