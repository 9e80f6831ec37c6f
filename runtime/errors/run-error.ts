import { assignDefined } from './databricks-error.js';
import { WaitError, type WaitErrorOptions } from './wait-error.js';

/** A task of a job run that did not succeed. */
export interface FailedTask {
  readonly task_key: string;
  /** Id of the task's own run. */
  readonly run_id?: number | string | undefined;
  /** `FAILED`, `TIMEDOUT`, `UPSTREAM_FAILED`, `INTERNAL_ERROR` … */
  readonly state: string;
  /** What went wrong, credentials masked. */
  readonly error?: string | undefined;
  /** Stack trace of the task's program, credentials masked. */
  readonly trace?: string | undefined;
}

/** What a {@link RunError} knows beside its message. */
export interface RunErrorOptions extends WaitErrorOptions {
  readonly runId: number | string | undefined;
  readonly runPageUrl?: string | undefined;
  readonly failedTasks: readonly FailedTask[];
}

/**
 * A job run that ended without success. The message names each failed task with its error and the end of its trace.
 * `lastResponse` is the run.
 */
export class RunError extends WaitError {
  static override readonly className: string = 'RunError';

  declare readonly runId?: number | string | undefined;
  /** Where a person can look at the run. */
  declare readonly runPageUrl?: string | undefined;
  readonly failedTasks: readonly FailedTask[];

  constructor(message: string, options: RunErrorOptions) {
    super(message, options);
    assignDefined(this, { runId: options.runId, runPageUrl: options.runPageUrl });
    this.failedTasks = options.failedTasks;
  }
}
