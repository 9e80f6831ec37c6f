import type { Run } from '../../generated/jobs/types.js';
import type { ApiClient } from '../../runtime/client/api-client.js';
import { DatabricksError, TimeoutError, WaitError } from '../../runtime/errors/index.js';
import { afterwards } from '../../runtime/waiting/afterwards.js';
import type { WaitOptions } from '../../runtime/waiting/poll-until.js';
import { unsuccessfulState } from './run-states.js';
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
 * @throws RunError when it ended without success, with each failed task, as far as there is time to ask for more
 */
export async function finishRun(
  api: ApiClient,
  id: string,
  started: StartedRun,
  options: WaitOptions<Run>,
): Promise<Run> {
  const { run_id } = started.response;
  if (run_id === undefined) throw new DatabricksError(`${id}: the reply has no 'run_id' to wait for`);
  const after = afterwards(api.config.clock, id, options);
  const whole = () => after((calls) => wholeRun(api, { run_id }, calls));
  const failure = (run: Run) => after((calls) => runFailure(api, run, { id, options: calls }));
  let run: Run;
  try {
    run = await started.result(options);
  } catch (error) {
    // A run that ends with INTERNAL_ERROR has failed tasks to tell of, too.
    if (!(error instanceof WaitError) || error.timedOut) throw error;
    throw await failure(await whole().catch((late: unknown) => lastSeen(error, late)));
  }
  // The poll reads the first page only.
  const complete = run.next_page_token ? await whole() : run;
  if (unsuccessfulState(complete.state) !== undefined) throw await failure(complete);
  return complete;
}

/** What the last poll saw has to do where there is no time to read the run whole. */
function lastSeen({ lastResponse }: WaitError, late: unknown): Run {
  if (late instanceof TimeoutError && lastResponse !== undefined) return lastResponse as Run;
  throw late;
}
