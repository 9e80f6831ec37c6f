import type { RepairHistoryItem, RepairRun, Run } from '../../generated/jobs/types.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { waitFor, type WaitOptions } from '../../runtime/waiting/index.js';
import type { Jobs } from './jobs.js';
import { finishRun } from './finish-run.js';

const ID = 'Jobs.repairRun';

/** Repairs a run and waits for the end of that repair; the run itself may still show its old end for a moment. */
export async function repairAndWait(
  jobs: Jobs,
  request: RepairRun,
  options: WaitOptions<Run> & CallOptions = {},
): Promise<Run> {
  const { timeoutMs: _, onProgress: __, ...calls } = options;
  const { run_id } = request;
  const { response } = await jobs.repairRun(request, calls);
  return finishRun(
    jobs,
    { id: ID, run_id: String(run_id), result: (wait) => waitForRepair(jobs, { run_id, id: response.repair_id }, wait) },
    options,
  );
}

/** The repair of all failed tasks, as the next one in the history of the run. */
export async function repairOfFailed(jobs: Jobs, request: RepairRun, options?: CallOptions): Promise<RepairRun> {
  const which = request.rerun_tasks === undefined ? { rerun_all_failed_tasks: true } : {};
  if (request.latest_repair_id !== undefined) return { ...which, ...request };
  const { repair_history = [] } = await jobs.getRun({ run_id: request.run_id, include_history: true }, options);
  const latest = repair_history.filter(({ type }) => type === 'REPAIR').at(-1);
  return { ...which, ...request, ...(latest?.id === undefined ? {} : { latest_repair_id: latest.id }) };
}

interface Repair {
  readonly run_id: RepairRun['run_id'];
  readonly id: RepairHistoryItem['id'];
}

async function waitForRepair(jobs: Jobs, { run_id, id }: Repair, options: WaitOptions<Run>): Promise<Run> {
  const { onProgress, ...rest } = options;
  const { run } = await waitFor<{ run: Run; state: string | undefined }>(
    {
      id: ID,
      clock: jobs.api.config.options.clock,
      waiting: { state: ['state'], success: ENDS, failure: [], timeoutMinutes: 20 },
      poll: async (poll) => {
        const run = await jobs.getRun({ run_id, include_history: true }, poll);
        return { run, state: stateOfRepair(run, id) };
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
