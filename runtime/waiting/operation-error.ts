import { textAt, valueAt } from '../base/fields.js';
import { createApiError, type ApiError } from '../errors/index.js';

/** What failed, for the message. */
export interface FailedOperation {
  /** `Service.method` that started it. */
  readonly id: string;
  /** Name of the operation. */
  readonly name: string;
}

/** The error of a failed operation, as the class that a call with the same error code would throw. */
export function operationError({ id, name }: FailedOperation, error: object): ApiError {
  const code = textAt(error, ['error_code']);
  const body = {
    error_code: code,
    message: `${id} failed: ${textAt(error, ['message']) ?? 'the service gave no reason'}`,
    details: valueAt(error, ['details']),
  };
  return createApiError({
    status: statusOfCode(code ?? ''),
    headers: {},
    body: JSON.stringify(body),
    method: 'GET',
    path: name,
  });
}

/** The reply that carried the error was a good one: what an unknown code is reported with. */
const REPLY_STATUS = 200;

const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  BAD_REQUEST: 400,
  INVALID_PARAMETER_VALUE: 400,
  INVALID_STATE: 400,
  INVALID_STATE_TRANSITION: 400,
  MALFORMED_REQUEST: 400,
  UNAUTHENTICATED: 401,
  CUSTOMER_UNAUTHORIZED: 403,
  FEATURE_DISABLED: 403,
  PERMISSION_DENIED: 403,
  ENDPOINT_NOT_FOUND: 404,
  NOT_FOUND: 404,
  ABORTED: 409,
  ALREADY_EXISTS: 409,
  RESOURCE_CONFLICT: 409,
  QUOTA_EXCEEDED: 429,
  REQUEST_LIMIT_EXCEEDED: 429,
  RESOURCE_EXHAUSTED: 429,
  CANCELLED: 499,
  DATA_LOSS: 500,
  INTERNAL_ERROR: 500,
  UNKNOWN: 500,
  NOT_IMPLEMENTED: 501,
  SERVICE_UNDER_MAINTENANCE: 503,
  TEMPORARILY_UNAVAILABLE: 503,
  UNAVAILABLE: 503,
  WORKSPACE_TEMPORARILY_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
};

/** The HTTP status that a call which failed with this code would have had. */
export function statusOfCode(code: string): number {
  const status = Object.hasOwn(STATUS_OF_CODE, code) ? STATUS_OF_CODE[code] : undefined;
  if (status !== undefined) return status;
  if (code.endsWith('_DOES_NOT_EXIST')) return 404;
  return code.endsWith('_ALREADY_EXISTS') ? 409 : REPLY_STATUS;
}
