export { AbortedError } from './aborted-error.js';
export { ApiError, type ApiErrorOptions } from './api-error.js';
export {
  Aborted,
  AlreadyExists,
  BadRequest,
  Cancelled,
  DataLoss,
  DeadlineExceeded,
  InternalError,
  InvalidParameterValue,
  InvalidState,
  NotFound,
  NotImplemented,
  PermissionDenied,
  PrivateLinkValidationError,
  RequestLimitExceeded,
  ResourceAlreadyExists,
  ResourceConflict,
  ResourceDoesNotExist,
  ResourceExhausted,
  TemporarilyUnavailable,
  TooManyRequests,
  Unauthenticated,
  Unknown,
} from './api-error-classes.js';
export { type AuthAttempt, type AuthAttribute, AuthError, type AuthErrorOptions } from './auth-error.js';
export { cleanLine, cleanText, isSecretName, redactSecrets } from './clean.js';
export { ConfigError } from './config-error.js';
export { ConnectionError, type ConnectionErrorOptions } from './connection-error.js';
export { createApiError, type ErrorReply } from './reply/create-api-error.js';
export { DatabricksError } from './databricks-error.js';
export type { ErrorDetails } from './reply/error-details.js';
export { errorInReply } from './reply/error-in-reply.js';
export { isApiError, isDatabricksError, isNotFound } from './guards.js';
export { isHtml } from './reply/html-page.js';
export { htmlReplyError } from './reply/html-reply-error.js';
export { isPrivateLinkUrl, privateLinkError } from './reply/private-link-error.js';
export { requestIdOf } from './reply/request-id.js';
export { RunError, type FailedTask, type RunErrorOptions } from './run-error.js';
export { hasControlCharacters, quotedPath, refuseControlCharacters } from './plain-path.js';
export { TimeoutError, type TimeoutErrorOptions } from './timeout-error.js';
export { WaitError, type WaitErrorOptions } from './wait-error.js';
