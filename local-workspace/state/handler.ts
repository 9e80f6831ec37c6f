import type { WorkspaceReply, WorkspaceRequest } from '../message/workspace-message.js';
import type { WorkspaceState } from './state.js';

/** Answers one request, reading and changing the state of the workspace. */
export type Handler = (state: WorkspaceState, request: WorkspaceRequest) => WorkspaceReply | Promise<WorkspaceReply>;

/** A route as data: method, path pattern and the handler that answers it. */
export type RouteEntry = readonly [method: string, pattern: string, handler: Handler];
