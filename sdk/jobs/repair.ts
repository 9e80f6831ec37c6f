import type { RepairHistoryItem, RepairRun, Run } from '../../generated/jobs/types.js';
import type { ApiClient } from '../../runtime/client/api-client.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import type { WaitOptions } from '../../runtime/waiting/poll-until.js';
import { waitFor } from '../../runtime/waiting/wait.js';
import { finishRun } from './finish-run.js';
import { wholeRun } from './whole-run.js';

const ID = 'Jobs.repairRun';

/** One repair of a run. */
export interface Repair {
  readonly run_id: RepairRun['run_id'];
  readonly id: RepairHistoryItem['id'];
}

/** The repair of all failed tasks, as the next one in the history of the run. */
export async function repairOfFailed(api: ApiClient, request: RepairRun, options?: CallOptions): Promise<RepairRun> {
  const which = request.rerun_tasks === undefined ? { rerun_all_failed_tasks: true } : {};
  if (request.latest_repair_id !== undefined) return { ...which, ...request };
  const { repair_history = [] } = await wholeRun(api, { run_id: request.run_id, include_history: true }, options);
  const latest = repair_history.filter(({ type }) => type === 'REPAIR').at(-1);
  return { ...which, ...request, ...(latest?.id === undefined ? {} : { latest_repair_id: latest.id }) };
}

/** Waits for the end of a repair and gives the run whole; one that ended without success is an error. */
export function finishRepair(api: ApiClient, repair: Repair, options: WaitOptions<Run>): Promise<Run> {
  const response = { run_id: String(repair.run_id) };
  return finishRun(api, ID, { response, result: (rest) => waitForRepair(api, repair, rest) }, options);
}

/** The run itself may still show its old end for a moment. */
async function waitForRepair(api: ApiClient, repair: Repair, options: WaitOptions<Run>): Promise<Run> {
  const { run_id } = repair;
  const { onProgress, ...rest } = options;
  const { run } = await waitFor<{ run: Run; state: string | undefined }>(
    {
      id: ID,
      clock: api.config.clock,
      states: { state: ['state'], success: ENDS, failure: [] },
      poll: async (calls) => {
        const run = await wholeRun(api, { run_id, include_history: true }, calls);
        return { run, state: stateOfRepair(run, repair.id) };
      },
    },
    { ...rest, onProgress: onProgress && (({ run }) => onProgress(run)) },
  );
  return run;
}

const ENDS = ['TERMINATED', 'SKIPPED', 'INTERNAL_ERROR'];

/** Both must have ended: the repair, where the history shows it, and the run. */
function stateOfRepair({ repair_history, state }: Run, id: RepairHistoryItem['id']): string | undefined {
  const repair = repair_history?.find((item) => item.id !== undefined && String(item.id) === String(id));
  const repairState = repair?.state?.life_cycle_state;
  if (repairState !== undefined && !ENDS.includes(repairState)) return repairState;
  return state?.life_cycle_state;
}
