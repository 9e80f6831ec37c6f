import type { Run } from '../../generated/jobs/types.js';
import type { ApiClient } from '../../runtime/client/api-client.js';
import { DatabricksError, WaitError } from '../../runtime/errors/index.js';
import { callOptionsOf } from '../../runtime/http/call-options.js';
import type { WaitOptions } from '../../runtime/waiting/poll-until.js';
import { failedState } from './run-states.js';
import { runFailure } from './run-failure.js';
import { wholeRun } from './whole-run.js';

/** A run that was started, and how to wait for its end. */
export interface StartedRun {
  readonly response: { readonly run_id?: Run['run_id'] };
  readonly result: (options: WaitOptions<Run>) => Promise<Run>;
}

/**
 * Waits for the end of a run and gives it whole.
 *
 * @param id - `Service.method` that started it, for errors
 * @throws RunError when it ended without success, with each failed task
 */
export async function finishRun(
  api: ApiClient,
  id: string,
  started: StartedRun,
  options: WaitOptions<Run>,
): Promise<Run> {
  const { run_id } = started.response;
  if (run_id === undefined) throw new DatabricksError(`${id}: the reply has no 'run_id' to wait for`);
  const calls = callOptionsOf(options);
  let run: Run;
  try {
    run = await started.result(options);
  } catch (error) {
    // A run that ends with INTERNAL_ERROR has failed tasks to tell of, too.
    if (!(error instanceof WaitError) || error.timedOut) throw error;
    throw await runFailure(api, await wholeRun(api, { run_id }, calls), { id, options: calls });
  }
  // The poll reads the first page only.
  const whole = run.next_page_token ? await wholeRun(api, { run_id }, calls) : run;
  if (failedState(whole.state) !== undefined) throw await runFailure(api, whole, { id, options: calls });
  return whole;
}
