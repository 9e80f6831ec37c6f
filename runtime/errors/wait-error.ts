import { assignDefined, DatabricksError } from './databricks-error.js';

/** What a {@link WaitError} knows beside its message. */
export interface WaitErrorOptions {
  readonly state?: string | undefined;
  readonly stateMessage?: string | undefined;
  readonly lastResponse?: unknown;
  readonly statesSeen: ReadonlyMap<string, number>;
  readonly timedOut: boolean;
  readonly cause?: unknown;
}

/** Waiting ended without success: a state of failure was reached, or time ran out. */
export class WaitError extends DatabricksError {
  static override readonly className: string = 'WaitError';

  /** The last state seen. */
  declare readonly state?: string | undefined;
  /** The server's explanation of that state. */
  declare readonly stateMessage?: string | undefined;
  /** What the last poll answered. Neither printed nor part of `JSON.stringify`: a resource may hold secrets. */
  declare readonly lastResponse?: unknown;
  /** How often each state was seen, in order of first appearance. */
  readonly statesSeen: ReadonlyMap<string, number>;
  /** `true` when the time limit passed, `false` when a state of failure was reached. */
  readonly timedOut: boolean;

  constructor(message: string, options: WaitErrorOptions) {
    super(message, options);
    assignDefined(this, { state: options.state, stateMessage: options.stateMessage });
    Object.defineProperty(this, 'lastResponse', { value: options.lastResponse, enumerable: false });
    this.statesSeen = options.statesSeen;
    this.timedOut = options.timedOut;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), statesSeen: Object.fromEntries(this.statesSeen) };
  }
}
