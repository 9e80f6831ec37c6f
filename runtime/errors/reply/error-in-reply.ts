import type { ApiError } from '../api-error.js';
import { apiErrorOf, type ErrorReply } from './create-api-error.js';
import { parseErrorObject } from './parse-error-body.js';

/** Every field that an error object is known to have; any other field is the sign of a resource. */
const ERROR_FIELDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'error_code',
  'message',
  'error',
  'details',
  'stack_trace',
  'detail',
  'request_id',
  'requestId',
]);

/**
 * The error that a successful reply holds instead of a resource, as some endpoints answer.
 * Call it only where the response type has no field `error_code` of its own.
 */
export function errorInReply(body: unknown, context: Omit<ErrorReply, 'body' | 'url'>): ApiError | undefined {
  if (!isErrorObject(body)) return undefined;
  return apiErrorOf(context, parseErrorObject(body, context.status));
}

function isErrorObject(body: unknown): body is Record<string, unknown> {
  if (typeof body !== 'object' || body === null || !('error_code' in body)) return false;
  const { error_code: code } = body;
  if (typeof code !== 'string' || code === '') return false;
  if ('message' in body && body.message !== null && typeof body.message !== 'string') return false;
  return Object.keys(body).every((name) => ERROR_FIELDS.has(name));
}
