import type { Step } from '../step.js';

/** A run of a job, and what it gave. */
export const runJob: Step = {
  title: 'Run a job and read its output',
  code: 'const run = await w.jobs.runNowAndWait({ job_id });\nawait w.jobs.getRunOutput({ run_id });',
  run: async ({ w, screen }) => {
    const [job] = await w.jobs.list().toArray({ limit: 1 });
    if (job?.job_id === undefined) throw new Error('the workspace has no job');
    screen.line(`job ${job.job_id}: ${job.settings?.name}`);
    const progress = screen.progress();
    try {
      const run = await w.jobs.runNowAndWait(
        { job_id: job.job_id, job_parameters: { day: '2026-08-19' } },
        { timeoutMs: 60_000, onProgress: ({ state }) => progress.show(state?.life_cycle_state ?? 'no state') },
      );
      const [task] = run.tasks ?? [];
      if (task?.run_id === undefined) throw new Error('the run has no task');
      const { notebook_output } = await w.jobs.getRunOutput({ run_id: task.run_id });
      return `The run ended with ${run.state?.result_state}; the notebook gave ${notebook_output?.result}`;
    } finally {
      progress.end();
    }
  },
};
