import { DatabricksError } from '../../runtime/errors/index.js';

/** What to take for a value that only a job run knows. */
export interface TaskValueOptions {
  /** The value outside a job run. */
  readonly debugValue?: unknown;
  /** The value when there is no other. */
  readonly default?: unknown;
}

/** Values that the tasks of a job hand on. Outside a job run there are none: `get` gives what you say. */
export class DbutilsTaskValues {
  /**
   * Gives `debugValue`, or else `default`, as no task has set a value here.
   *
   * @throws DatabricksError when neither is given
   */
  get(taskKey: string, key: string, options: TaskValueOptions = {}): unknown {
    const value = options.debugValue ?? options.default;
    if (value !== undefined && value !== null) return value;
    throw new DatabricksError(
      `dbutils.jobs.taskValues.get: outside a job run there is no value '${key}' of task '${taskKey}'; pass debugValue`,
    );
  }

  /** Does nothing outside a job run, as in the other SDKs. */
  set(_key: string, _value: unknown): void {}
}
