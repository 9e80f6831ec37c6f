import type { Run } from '../../generated/jobs/types.js';
import { DatabricksError, WaitError } from '../../runtime/errors/index.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import type { WaitOptions } from '../../runtime/waiting/index.js';
import type { Jobs } from './jobs.js';
import { failedState } from './run-states.js';
import { runFailure } from './run-failure.js';

/** A run that was started, and how to wait for its end. */
export interface StartedRun {
  /** `Service.method` that started it, for errors. */
  readonly id: string;
  readonly run_id: number | string | undefined;
  readonly result: (options: WaitOptions<Run>) => Promise<Run>;
}

/**
 * Waits for the end of a run and gives it whole.
 *
 * @throws RunError when it ended without success, with each failed task
 */
export async function finishRun(
  jobs: Jobs,
  { id, run_id, result }: StartedRun,
  options: WaitOptions<Run> & CallOptions = {},
): Promise<Run> {
  const { signal, timeoutMs, onProgress, headers, retry } = options;
  const calls = { signal, headers, retry };
  if (run_id === undefined) throw new DatabricksError(`${id}: the reply has no 'run_id' to wait for`);
  let run: Run;
  try {
    run = await result({ signal, timeoutMs, onProgress });
  } catch (error) {
    // A run that ends with INTERNAL_ERROR has failed tasks to tell of, too.
    if (!(error instanceof WaitError) || error.timedOut) throw error;
    throw await runFailure(jobs, await jobs.getRun({ run_id }, calls), { id, options: calls });
  }
  // The poll reads the first page only.
  const whole = run.next_page_token ? await jobs.getRun({ run_id }, calls) : run;
  if (failedState(whole.state) !== undefined) throw await runFailure(jobs, whole, { id, options: calls });
  return whole;
}
