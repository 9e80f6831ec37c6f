import type { Run } from '../../generated/jobs/types.js';
import type { ApiClient } from '../../runtime/client/api-client.js';
import { afterwards } from '../../runtime/waiting/afterwards.js';
import type { WaitOptions } from '../../runtime/waiting/poll-until.js';
import { finishRun, type StartedRun } from './finish-run.js';
import { taskOutputs, type RunOutputs } from './task-outputs.js';

/** Waits for the end of a run and reads the output of each task, as {@link finishRun} does without outputs. */
export async function finishWithOutputs(
  api: ApiClient,
  id: string,
  started: StartedRun,
  options: WaitOptions<Run>,
): Promise<RunOutputs> {
  const after = afterwards(api.config.clock, id, options);
  const run = await finishRun(api, id, started, options);
  return { run, outputs: await after((calls) => taskOutputs(api, run, calls)) };
}
