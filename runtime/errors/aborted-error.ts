import { DatabricksError } from './databricks-error.js';

/** The caller's `AbortSignal` ended the call; the signal's reason is the `cause`. */
export class AbortedError extends DatabricksError {
  static override readonly className: string = 'AbortedError';
}
