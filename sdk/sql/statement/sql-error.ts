import { ApiError, type ApiErrorOptions } from '../../../runtime/errors/api-error.js';
import { assignDefined } from '../../../runtime/errors/databricks-error.js';

/** What a {@link SqlError} is made of. */
export interface SqlErrorOptions extends ApiErrorOptions {
  readonly statementId?: string | undefined;
  readonly sqlState?: string | undefined;
  readonly errorClass?: string | undefined;
  readonly state?: string | undefined;
}

/** The server accepted a SQL statement and could not carry it out. */
export class SqlError extends ApiError {
  static override readonly className: string = 'SqlError';

  declare readonly statementId?: string | undefined;
  /** SQLSTATE of five characters, such as `42P01`. */
  declare readonly sqlState?: string | undefined;
  /** Error condition of Databricks SQL, such as `TABLE_OR_VIEW_NOT_FOUND`. */
  declare readonly errorClass?: string | undefined;
  /** State in which the statement ended: `FAILED`, `CANCELED` or `CLOSED`. */
  declare readonly state?: string | undefined;

  constructor(options: SqlErrorOptions) {
    super(options);
    const { statementId, sqlState, errorClass, state } = options;
    assignDefined(this, { statementId, sqlState, errorClass, state });
  }
}
