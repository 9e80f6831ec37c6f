import type { RunState, RunTask } from '../../generated/jobs/types.js';

const SUCCESSES = ['SUCCESS', 'SUCCESS_WITH_FAILURES', 'EXCLUDED', 'DISABLED'];

/** The state in which a run or task failed; `undefined` when it did not, or has not ended. */
export function failedState(state: RunState | undefined): string | undefined {
  const { life_cycle_state, result_state } = state ?? {};
  if (result_state !== undefined) return SUCCESSES.includes(result_state) ? undefined : result_state;
  return life_cycle_state === 'INTERNAL_ERROR' ? life_cycle_state : undefined;
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
