import { describe, expect, it } from 'vitest';
import type { RunState } from '../../../../generated/jobs/types.js';
import { failedState, lastAttempts, unsuccessfulState } from '../../../../sdk/jobs/run-states.js';

describe('the state in which a run did not succeed', () => {
  it.each<[RunState | undefined, string | undefined]>([
    [undefined, undefined],
    [{}, undefined],
    ...['BLOCKED', 'PENDING', 'QUEUED', 'RUNNING', 'TERMINATING', 'WAITING_FOR_RETRY'].map(
      (life_cycle_state): [RunState, undefined] => [{ life_cycle_state }, undefined],
    ),
    [{ life_cycle_state: 'SKIPPED' }, 'SKIPPED'],
    [
      { life_cycle_state: 'SKIPPED', result_state: 'MAXIMUM_CONCURRENT_RUNS_REACHED' },
      'MAXIMUM_CONCURRENT_RUNS_REACHED',
    ],
    [{ life_cycle_state: 'INTERNAL_ERROR' }, 'INTERNAL_ERROR'],
    [{ life_cycle_state: 'INTERNAL_ERROR', result_state: 'FAILED' }, 'FAILED'],
    [{ life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' }, undefined],
    [{ life_cycle_state: 'TERMINATED', result_state: 'SUCCESS_WITH_FAILURES' }, undefined],
    ...['CANCELED', 'DISABLED', 'EXCLUDED', 'FAILED', 'TIMEDOUT', 'UPSTREAM_CANCELED', 'UPSTREAM_FAILED', 'NEW'].map(
      (result_state): [RunState, string] => [{ life_cycle_state: 'TERMINATED', result_state }, result_state],
    ),
  ])('of %j is %s', (state, want) => expect(unsuccessfulState(state)).toBe(want));
});

describe('the state in which a task failed', () => {
  it.each<[RunState | undefined, string | undefined]>([
    [undefined, undefined],
    [{}, undefined],
    [{ life_cycle_state: 'RUNNING' }, undefined],
    [{ life_cycle_state: 'SKIPPED' }, undefined],
    [{ life_cycle_state: 'TERMINATED', result_state: 'SUCCESS' }, undefined],
    [{ life_cycle_state: 'TERMINATED', result_state: 'SUCCESS_WITH_FAILURES' }, undefined],
    [{ life_cycle_state: 'TERMINATED', result_state: 'EXCLUDED' }, undefined],
    [{ life_cycle_state: 'TERMINATED', result_state: 'DISABLED' }, undefined],
    [{ life_cycle_state: 'TERMINATED', result_state: 'FAILED' }, 'FAILED'],
    [{ life_cycle_state: 'TERMINATED', result_state: 'TIMEDOUT' }, 'TIMEDOUT'],
    [{ life_cycle_state: 'TERMINATED', result_state: 'A_NEW_ONE' }, 'A_NEW_ONE'],
    [{ life_cycle_state: 'INTERNAL_ERROR' }, 'INTERNAL_ERROR'],
    [{ life_cycle_state: 'INTERNAL_ERROR', result_state: 'FAILED' }, 'FAILED'],
  ])('of %j is %s', (state, want) => expect(failedState(state)).toBe(want));
});

describe('the last attempts of tasks', () => {
  it('are one for each key, in the order of the keys', () => {
    const tasks = [
      { task_key: 'a', run_id: 1, attempt_number: 1 },
      { task_key: 'b', run_id: 2 },
      { task_key: 'a', run_id: 3, attempt_number: 0 },
      { task_key: 'b', run_id: 4 },
    ];
    expect(lastAttempts(tasks).map(({ run_id }) => run_id)).toEqual([1, 4]);
  });

  it('are none of a run without tasks', () => {
    expect(lastAttempts(undefined)).toEqual([]);
  });
});
