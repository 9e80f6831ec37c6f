import type { HttpMethod } from '../base/message.js';
import { assignDefined, DatabricksError } from './databricks-error.js';

/** What a {@link TimeoutError} knows beside its message. */
export interface TimeoutErrorOptions {
  readonly timeoutMs: number;
  readonly method?: HttpMethod | undefined;
  readonly path?: string | undefined;
  readonly sent?: 'no' | 'maybe' | undefined;
  readonly cause?: unknown;
}

/** A time limit passed: of the call, or of the wait for any progress on the connection. */
export class TimeoutError extends DatabricksError {
  static override readonly className: string = 'TimeoutError';

  /** The limit that passed, in milliseconds. */
  readonly timeoutMs: number;
  declare readonly method?: HttpMethod | undefined;
  /** Request path without query. */
  declare readonly path?: string | undefined;
  /** `no`: the server certainly did not act on the request. */
  declare readonly sent?: 'no' | 'maybe' | undefined;
  /** Attempts made before giving up, where the call could be repeated. */
  declare attempts?: number | undefined;

  constructor(message: string, options: TimeoutErrorOptions) {
    super(message, options);
    this.timeoutMs = options.timeoutMs;
    assignDefined(this, { method: options.method, path: options.path, sent: options.sent });
  }
}
