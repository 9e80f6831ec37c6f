import { ApiError } from './api-error.js';
import { NotFound } from './api-error-classes.js';
import { DatabricksError } from './databricks-error.js';

/** Whether a caught value is an error of this package, also of another copy of it. */
export function isDatabricksError(error: unknown): error is DatabricksError {
  return error instanceof DatabricksError;
}

/** Whether a caught value is a refusal by the server. */
export function isApiError(error: unknown): error is ApiError {
  return error instanceof ApiError;
}

/** Whether a caught value says that a resource does not exist. */
export function isNotFound(error: unknown): error is NotFound {
  return error instanceof NotFound;
}
