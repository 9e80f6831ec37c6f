/** A request that the workspace refuses, thrown by a handler and sent as an error reply. */
export class Refusal extends Error {
  readonly status: number;
  readonly errorCode: string;
  /** Body to send instead of the usual `{ error_code, message, details }`. */
  readonly body: unknown;

  constructor(status: number, errorCode: string, message: string, body?: unknown) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.errorCode = errorCode;
    this.body = body;
  }
}

/** A refusal because a value is missing, malformed or names nothing that exists. */
export function invalidParameter(message: string): Refusal {
  return new Refusal(400, 'INVALID_PARAMETER_VALUE', message);
}

/** The error body of the REST API. */
export function errorBody(errorCode: string, message: string, requestId: string): object {
  const requestDetail = {
    '@type': 'type.googleapis.com/google.rpc.RequestInfo',
    request_id: requestId,
    serving_data: '',
  };
  return { error_code: errorCode, message, details: [requestDetail] };
}

const codeOfStatus: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'RESOURCE_CONFLICT',
  412: 'FAILED_PRECONDITION',
  416: 'OUT_OF_RANGE',
  429: 'REQUEST_LIMIT_EXCEEDED',
  499: 'CANCELLED',
  500: 'INTERNAL_ERROR',
  501: 'NOT_IMPLEMENTED',
  503: 'TEMPORARILY_UNAVAILABLE',
  504: 'DEADLINE_EXCEEDED',
};

/** The usual error code of an HTTP status. */
export function errorCodeOf(status: number): string {
  return codeOfStatus[status] ?? 'UNKNOWN';
}
