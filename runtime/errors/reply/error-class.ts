import type { HttpMethod } from '../../base/message.js';
import { ApiError } from '../api-error.js';
import {
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
} from '../api-error-classes.js';

/** What decides the class of an API error. */
export interface ErrorFacts {
  readonly status: number;
  readonly errorCode?: string | undefined;
  readonly message: string;
  readonly method: HttpMethod;
  readonly path: string;
}

const BY_CODE: Readonly<Record<string, typeof ApiError>> = {
  INVALID_STATE: InvalidState,
  INVALID_PARAMETER_VALUE: InvalidParameterValue,
  PRIVATE_LINK_VALIDATION_ERROR: PrivateLinkValidationError,
  RESOURCE_DOES_NOT_EXIST: ResourceDoesNotExist,
  ABORTED: Aborted,
  ALREADY_EXISTS: AlreadyExists,
  RESOURCE_ALREADY_EXISTS: ResourceAlreadyExists,
  RESOURCE_EXHAUSTED: ResourceExhausted,
  REQUEST_LIMIT_EXCEEDED: RequestLimitExceeded,
  UNKNOWN: Unknown,
  DATA_LOSS: DataLoss,
};

const BY_STATUS: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequest,
  401: Unauthenticated,
  403: PermissionDenied,
  404: NotFound,
  409: ResourceConflict,
  429: TooManyRequests,
  499: Cancelled,
  500: InternalError,
  501: NotImplemented,
  503: TemporarilyUnavailable,
  504: DeadlineExceeded,
};

/** Codes that name a status; they count where the status itself says nothing, as in an error inside a 200 reply. */
const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  BAD_REQUEST: 400,
  MALFORMED_REQUEST: 400,
  UNAUTHENTICATED: 401,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  ENDPOINT_NOT_FOUND: 404,
  RESOURCE_CONFLICT: 409,
  TOO_MANY_REQUESTS: 429,
  CANCELLED: 499,
  INTERNAL_ERROR: 500,
  NOT_IMPLEMENTED: 501,
  TEMPORARILY_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
};

/** Old endpoints that report a missing resource as a wrong parameter: there only the text tells. */
const MISSING: readonly { readonly path: RegExp; readonly message: RegExp }[] = [
  { path: /^\/api\/2\.\d\/clusters\/get/, message: /Cluster .* does not exist/ },
  { path: /^\/api\/2\.\d\/jobs\/get/, message: /Job .* does not exist/ },
  { path: /^\/api\/2\.\d\/jobs\/runs\/get/, message: /Run .* does not exist|Run: .* in job: .* doesn't exist/ },
];

/** The class for an API error: a special case of the path first, then the error code, then the status. */
export function errorClass(facts: ErrorFacts): typeof ApiError {
  if (isMissingResource(facts)) return ResourceDoesNotExist;
  return lookup(BY_CODE, facts.errorCode) ?? BY_STATUS[facts.status] ?? classBehindCode(facts) ?? ApiError;
}

function classBehindCode({ status, errorCode }: ErrorFacts): typeof ApiError | undefined {
  const meant = status < 400 ? lookup(STATUS_OF_CODE, errorCode) : undefined;
  return meant === undefined ? undefined : BY_STATUS[meant];
}

function isMissingResource({ method, status, errorCode, path, message }: ErrorFacts): boolean {
  if (method !== 'GET' || status !== 400 || errorCode !== 'INVALID_PARAMETER_VALUE') return false;
  const text = message.slice(0, 1_024);
  return MISSING.some((missing) => missing.path.test(path) && missing.message.test(text));
}

function lookup<T>(table: Readonly<Record<string, T>>, key: string | undefined): T | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
