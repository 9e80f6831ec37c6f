import { DatabricksError } from '../../runtime/errors/index.js';

/** The error of what has a meaning only inside a notebook, with what to do in its place. */
export function notebookOnly(call: string, instead: string): DatabricksError {
  return new DatabricksError(`dbutils.${call} works only inside a notebook; ${instead}`);
}
