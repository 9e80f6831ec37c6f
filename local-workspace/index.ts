export type { Fault } from './faults/faults.js';
export type { Lifecycle, Pace } from './state/lifecycle.js';
export type { JsonObject, RecordedRequest, WorkspaceReply, WorkspaceRequest } from './message/workspace-message.js';
export type { Handler } from './state/handler.js';
export type {
  Column,
  SeededCluster,
  SeededJob,
  SeededPrincipal,
  SeededWarehouse,
  Table,
  WorkspaceSeed,
} from './seed/seed.js';
export { type LocalWorkspace, type LocalWorkspaceOptions, startWorkspace } from './start-workspace.js';
export { createState, type StateSettings, type WorkspaceState } from './state/state.js';
export type {
  QueryFailure,
  StoredCluster,
  StoredFile,
  StoredJob,
  StoredObject,
  StoredRun,
  StoredStatement,
  StoredTaskRun,
  StoredWarehouse,
} from './state/stored.js';
