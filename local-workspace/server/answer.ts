import { authenticate } from './authenticate.js';
import { type Fault, faultReply, type PendingFault, takeFault } from '../faults/faults.js';
import type { WorkspaceReply, WorkspaceRequest } from '../message/workspace-message.js';
import { errorBody, Refusal } from '../message/refusal.js';
import { findRoute, type Route } from './router.js';
import type { WorkspaceState } from '../state/state.js';

/** What answering a request depends on. */
export interface Answering {
  readonly state: WorkspaceState;
  readonly routes: readonly Route[];
  readonly faults: readonly PendingFault[];
}

/** Answers a request: by a fault, by a refusal or by the handler of its route; `reset` breaks the connection. */
export async function answer(
  { state, routes, faults }: Answering,
  request: WorkspaceRequest,
  requestId: string,
): Promise<WorkspaceReply | 'reset'> {
  const fault = takeFault(faults, request);
  if (fault?.status === 'reset') return 'reset';
  if (hasStatus(fault)) return faultReply(fault, requestId);
  try {
    authenticate(state, request);
    return await callHandler(state, routes, request);
  } catch (error) {
    return refusalReply(error, requestId);
  }
}

function hasStatus(fault: Fault | undefined): fault is Fault & { status: number } {
  return typeof fault?.status === 'number';
}

function callHandler(
  state: WorkspaceState,
  routes: readonly Route[],
  request: WorkspaceRequest,
): WorkspaceReply | Promise<WorkspaceReply> {
  const match = findRoute(routes, request.method, request.path);
  if (match !== undefined) return match.handler(state, { ...request, params: match.params });
  throw new Refusal(404, 'ENDPOINT_NOT_FOUND', `No API found for '${request.method} ${request.path}'`);
}

function refusalReply(error: unknown, requestId: string): WorkspaceReply {
  if (error instanceof Refusal) {
    const { status, errorCode, message, body } = error;
    return { status, body: body ?? errorBody(errorCode, message, requestId) };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return {
    status: 500,
    body: errorBody('INTERNAL_ERROR', `A handler of the local workspace threw: ${reason}`, requestId),
  };
}
