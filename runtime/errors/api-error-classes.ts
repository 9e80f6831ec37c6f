import { ApiError } from './api-error.js';

/** The request is malformed or its values are not acceptable (status 400). */
export class BadRequest extends ApiError {
  static override readonly className: string = 'BadRequest';
}

/** The resource is not in a state that allows the operation (`INVALID_STATE`). */
export class InvalidState extends BadRequest {
  static override readonly className: string = 'InvalidState';
}

/** A field of the request has a value that the server refuses (`INVALID_PARAMETER_VALUE`). */
export class InvalidParameterValue extends BadRequest {
  static override readonly className: string = 'InvalidParameterValue';
}

/** The credentials are missing, expired or wrong (status 401). */
export class Unauthenticated extends ApiError {
  static override readonly className: string = 'Unauthenticated';
}

/** The caller is known but not allowed to do this (status 403). */
export class PermissionDenied extends ApiError {
  static override readonly className: string = 'PermissionDenied';
}

/** The workspace accepts calls over its private link only (`PRIVATE_LINK_VALIDATION_ERROR`). */
export class PrivateLinkValidationError extends PermissionDenied {
  static override readonly className: string = 'PrivateLinkValidationError';
}

/** The resource or the endpoint does not exist (status 404). */
export class NotFound extends ApiError {
  static override readonly className: string = 'NotFound';
}

/** The named resource does not exist (`RESOURCE_DOES_NOT_EXIST`). */
export class ResourceDoesNotExist extends NotFound {
  static override readonly className: string = 'ResourceDoesNotExist';
}

/** The request conflicts with the state of the resource (status 409). */
export class ResourceConflict extends ApiError {
  static override readonly className: string = 'ResourceConflict';
}

/** The server gave up the operation because of a concurrent one (`ABORTED`). */
export class Aborted extends ResourceConflict {
  static override readonly className: string = 'Aborted';
}

/** The thing to create exists (`ALREADY_EXISTS`). */
export class AlreadyExists extends ResourceConflict {
  static override readonly className: string = 'AlreadyExists';
}

/** The resource to create exists (`RESOURCE_ALREADY_EXISTS`). */
export class ResourceAlreadyExists extends ResourceConflict {
  static override readonly className: string = 'ResourceAlreadyExists';
}

/** The caller sends more requests than the server admits (status 429). */
export class TooManyRequests extends ApiError {
  static override readonly className: string = 'TooManyRequests';
}

/** A quota is used up (`RESOURCE_EXHAUSTED`). */
export class ResourceExhausted extends TooManyRequests {
  static override readonly className: string = 'ResourceExhausted';
}

/** The rate limit of the endpoint is exceeded (`REQUEST_LIMIT_EXCEEDED`). */
export class RequestLimitExceeded extends TooManyRequests {
  static override readonly className: string = 'RequestLimitExceeded';
}

/** The operation was cancelled on the server, as a rule by its caller (status 499). */
export class Cancelled extends ApiError {
  static override readonly className: string = 'Cancelled';
}

/** The server failed (status 500). */
export class InternalError extends ApiError {
  static override readonly className: string = 'InternalError';
}

/** The server failed without knowing why (`UNKNOWN`). */
export class Unknown extends InternalError {
  static override readonly className: string = 'Unknown';
}

/** The server found data lost or corrupted (`DATA_LOSS`). */
export class DataLoss extends InternalError {
  static override readonly className: string = 'DataLoss';
}

/** The server does not support the operation (status 501). */
export class NotImplemented extends ApiError {
  static override readonly className: string = 'NotImplemented';
}

/** The service is down for the moment (status 503). */
export class TemporarilyUnavailable extends ApiError {
  static override readonly className: string = 'TemporarilyUnavailable';
}

/** The server ran out of time; the operation may still have taken effect (status 504). */
export class DeadlineExceeded extends ApiError {
  static override readonly className: string = 'DeadlineExceeded';
}
