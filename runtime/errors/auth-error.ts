import { assignDefined, DatabricksError } from './databricks-error.js';

/** One authentication type that was tried, and why it gave no credentials. */
export interface AuthAttempt {
  readonly name: string;
  readonly reason: string;
}

/** One attribute of the configuration: its value, masked if it is a secret, and where it comes from. */
export interface AuthAttribute {
  readonly name: string;
  readonly value: string;
  /** Such as `explicit`, `env DATABRICKS_HOST` or `profile DEFAULT`. */
  readonly source: string;
}

/** What an {@link AuthError} knows beside its message. */
export interface AuthErrorOptions {
  readonly authType?: string | undefined;
  readonly attempts?: readonly AuthAttempt[] | undefined;
  readonly attributes?: readonly AuthAttribute[] | undefined;
  readonly status?: number | undefined;
  readonly errorCode?: string | undefined;
  readonly cause?: unknown;
}

/** No credentials could be had: nothing is configured, or what is configured did not work. */
export class AuthError extends DatabricksError {
  static override readonly className: string = 'AuthError';

  /** The authentication type that failed, where one was chosen. */
  declare readonly authType?: string | undefined;
  /** Every type that was tried, in order, with the reason why it gave nothing. */
  readonly attempts: readonly AuthAttempt[];
  /** The configuration that was tried with, where no type could be chosen. `config.explain()` says more. */
  declare readonly attributes?: readonly AuthAttribute[] | undefined;

  /** HTTP status of the reply with which the authentication server refused. */
  declare readonly status?: number | undefined;
  /** Code of that refusal, such as `invalid_grant` or `AADSTS700016`. */
  declare readonly errorCode?: string | undefined;

  constructor(message: string, options: AuthErrorOptions = {}) {
    super(message, options);
    const { authType, attributes, status, errorCode } = options;
    assignDefined(this, { authType, attributes, status, errorCode });
    this.attempts = options.attempts ?? [];
  }
}
