import type { HttpMethod } from '../base/message.js';
import { assignDefined, DatabricksError } from './databricks-error.js';
import type { ErrorDetails } from './reply/error-details.js';

/** What an {@link ApiError} is made of. */
export interface ApiErrorOptions {
  readonly status: number;
  readonly message: string;
  readonly errorCode?: string | undefined;
  readonly details?: ErrorDetails | undefined;
  readonly requestId?: string | undefined;
  readonly method: HttpMethod;
  readonly path: string;
  readonly retryAfterMs?: number | undefined;
  readonly transient?: boolean | undefined;
  readonly tokenRefused?: boolean | undefined;
  /** Default 1. */
  readonly attempts?: number | undefined;
  readonly cause?: unknown;
}

/**
 * The server refused a call. Its subclasses say why: `NotFound`, `PermissionDenied`, `TooManyRequests` and so on.
 * `message` is the server's own text, bounded, with anything masked that looks like a credential.
 */
export class ApiError extends DatabricksError {
  static override readonly className: string = 'ApiError';

  /** HTTP status of the reply. */
  readonly status: number;
  /** Databricks error code, such as `RESOURCE_DOES_NOT_EXIST`. */
  declare readonly errorCode?: string | undefined;
  /** Machine-readable details, where the server sent any. */
  declare readonly details?: ErrorDetails | undefined;
  /** What Databricks support asks for. */
  declare readonly requestId?: string | undefined;
  readonly method: HttpMethod;
  /** Request path without query. */
  readonly path: string;
  /** How long the server asks to wait before the next attempt, in milliseconds. */
  declare readonly retryAfterMs?: number | undefined;
  /** Present where more than status and code tell whether the next attempt may succeed, such as the service's own words. */
  declare readonly transient?: boolean | undefined;
  /** `true` when the service refused the token itself, and not what it was used for. */
  declare readonly tokenRefused?: boolean | undefined;
  /** Attempts made before giving up, this one included. */
  attempts: number;
  /**
   * `true` when an earlier attempt of the same call may have done what it asks for, because its reply was lost.
   * A `NotFound` or `AlreadyExists` may then tell of what that attempt did.
   */
  declare followsLostReply?: boolean | undefined;

  constructor(options: ApiErrorOptions) {
    super(options.message, { cause: options.cause });
    const { status, errorCode, method, path, requestId, retryAfterMs, details, transient, tokenRefused } = options;
    this.status = status;
    this.method = method;
    this.path = path;
    this.attempts = options.attempts ?? 1;
    assignDefined(this, { errorCode, requestId, retryAfterMs, details, transient, tokenRefused });
  }

  /** Name and message, then the call, status, code and request id. */
  override toString(): string {
    const facts = [
      `${this.method} ${this.path}`,
      this.status,
      this.errorCode,
      this.requestId && `request ${this.requestId}`,
    ];
    return `${this.name}: ${this.message} (${facts.filter(Boolean).join(', ')})`;
  }
}
