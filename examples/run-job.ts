/**
 * Runs a job, follows its state, and prints what each task gave.
 *
 *     npx tsx examples/run-job.ts [JOB_ID]
 *
 * Without a job id it takes the first job of the workspace.
 */
import { WaitError, WorkspaceClient } from 'databricks-sdk-ts';

const w = new WorkspaceClient();
const [given] = process.argv.slice(2);
const job_id = given ?? (await w.jobs.list().toArray({ limit: 1 }))[0]?.job_id;
if (job_id === undefined) throw new Error('this workspace has no job');

try {
  const wait = await w.jobs.runNow({ job_id });
  console.log(`run ${wait.response.run_id} of job ${job_id}`);
  const run = await wait.result({
    timeoutMs: 30 * 60_000,
    onProgress: ({ state }) => console.log(state?.life_cycle_state),
  });
  // The wait ends when the run does. Whether it went well is another question.
  console.log(`${run.state?.result_state} ${run.state?.state_message ?? ''}`);
  for (const { task_key, run_id = 0 } of run.tasks ?? []) {
    const { notebook_output, logs, error } = await w.jobs.getRunOutput({ run_id });
    console.log(`${task_key}: ${error ?? notebook_output?.result ?? logs}`);
  }
  if (run.state?.result_state !== 'SUCCESS') process.exitCode = 1;
} catch (error) {
  if (!(error instanceof WaitError)) throw error;
  console.error(error.timedOut ? 'still running after 30 minutes' : error.message);
  process.exitCode = 1;
}
