export type { Fault } from './faults.js';
export type { Pace } from './lifecycle.js';
export type { Handler, JsonObject, RecordedRequest, WorkspaceReply, WorkspaceRequest } from './message.js';
export type {
  Column,
  SeededCluster,
  SeededJob,
  SeededPrincipal,
  SeededWarehouse,
  Table,
  WorkspaceSeed,
} from './seed.js';
export { type LocalWorkspace, type LocalWorkspaceOptions, startWorkspace } from './start-workspace.js';
export { createState, type StateSettings, type WorkspaceState } from './state.js';
