import type { HttpMethod } from '../base/message.js';
import { assignDefined, DatabricksError } from './databricks-error.js';

/** What a {@link ConnectionError} knows beside its message. */
export interface ConnectionErrorOptions {
  readonly method: HttpMethod;
  readonly path: string;
  readonly code?: string | undefined;
  readonly sent: 'no' | 'maybe';
  readonly cause?: unknown;
}

/** No complete reply arrived: the host was not found, refused the connection or dropped it. */
export class ConnectionError extends DatabricksError {
  static override readonly className: string = 'ConnectionError';

  readonly method: HttpMethod;
  /** Request path without query. */
  readonly path: string;
  /** Code of the operating system or of TLS, such as `ECONNREFUSED`. */
  declare readonly code?: string | undefined;
  /** `no`: the server certainly did not act on the request. */
  readonly sent: 'no' | 'maybe';
  /** Attempts made before giving up, where the call could be repeated. */
  declare attempts?: number | undefined;

  constructor(message: string, options: ConnectionErrorOptions) {
    super(message, options);
    this.method = options.method;
    this.path = options.path;
    assignDefined(this, { code: options.code });
    this.sent = options.sent;
  }
}
