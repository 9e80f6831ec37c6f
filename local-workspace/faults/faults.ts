import type { WorkspaceReply, WorkspaceRequest } from '../message/workspace-message.js';
import { compilePattern } from '../message/path-pattern.js';
import { errorBody, errorCodeOf } from '../message/refusal.js';

/** An answer that the local workspace gives instead of its own. */
export interface Fault {
  /** HTTP status to answer with, or `reset` to break the connection without an answer. */
  readonly status: number | 'reset';
  /** How many requests are answered so. Default 1. */
  readonly times?: number | undefined;
  /** Only requests whose path matches: an exact path, a pattern as in routes, or an expression. Default: all of `/api/`. */
  readonly path?: string | RegExp | undefined;
  /** Only requests with this method. */
  readonly method?: string | undefined;
  /** Response headers, such as `retry-after`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Response body: text or bytes as they are, anything else as JSON. Default: the usual error body of the status. */
  readonly body?: unknown;
}

/** A fault that waits for its requests. */
export interface PendingFault {
  readonly fault: Fault;
  remaining: number;
}

/** Prepares a fault. */
export function pendingFault(fault: Fault): PendingFault {
  return { fault, remaining: fault.times ?? 1 };
}

/** The first fault that a request meets, which is then used up by one. */
export function takeFault(faults: readonly PendingFault[], request: WorkspaceRequest): Fault | undefined {
  const found = faults.find(({ fault, remaining }) => remaining > 0 && meets(fault, request));
  if (found === undefined) return undefined;
  found.remaining -= 1;
  return found.fault;
}

/** The reply of a fault. */
export function faultReply(fault: Fault & { status: number }, requestId: string): WorkspaceReply {
  const { status, headers, body } = fault;
  return { status, headers, body: body === undefined ? defaultBody(status, requestId) : body };
}

function defaultBody(status: number, requestId: string): unknown {
  if (status < 400) return {};
  return errorBody(errorCodeOf(status), `The local workspace was told to answer ${status}.`, requestId);
}

function meets({ path, method }: Fault, request: WorkspaceRequest): boolean {
  if (method !== undefined && method.toUpperCase() !== request.method) return false;
  // A client may ask for host metadata and tokens first: without a path, a fault is meant for its API calls.
  if (path === undefined) return request.path.startsWith('/api/');
  // `search` and not `test`: an expression with the flag `g` keeps a position between tests.
  return request.path.search(typeof path === 'string' ? compilePattern(path).expression : path) !== -1;
}
