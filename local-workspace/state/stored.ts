import type { Lifecycle } from './lifecycle.js';
import type { JsonObject } from '../message/workspace-message.js';
import type { Table } from '../seed/seed.js';

/** A cluster: its wire fields, where it is in its life, and what happened to it. */
export interface StoredCluster {
  readonly id: string;
  details: JsonObject;
  pinned: boolean;
  lifecycle: Lifecycle;
  readonly events: JsonObject[];
}

/** A job in wire fields. */
export interface StoredJob {
  readonly id: number;
  readonly createdTime: number;
  settings: JsonObject;
}

/** One task of a run. */
export interface StoredTaskRun {
  readonly runId: number;
  readonly task: JsonObject;
  readonly fails: boolean;
}

/** A run of a job, or of tasks that were submitted without one. */
export interface StoredRun {
  readonly id: number;
  /** Wire fields that stay as they are. */
  readonly record: JsonObject;
  readonly parameters: JsonObject;
  readonly tasks: readonly StoredTaskRun[];
  readonly startTime: number;
  /** When the run was first seen to have ended. */
  endTime?: number;
  cancelled: boolean;
  lifecycle: Lifecycle;
}

/** A SQL warehouse. */
export interface StoredWarehouse {
  readonly id: string;
  details: JsonObject;
  lifecycle: Lifecycle;
}

/** Why a SQL statement fails. */
export interface QueryFailure {
  readonly error_code: string;
  readonly message: string;
  readonly sql_state: string;
}

/** A SQL statement and the rows it will give. */
export interface StoredStatement {
  readonly id: string;
  lifecycle: Lifecycle;
  readonly failure?: QueryFailure;
  readonly table: Table;
  readonly truncated: boolean;
  readonly disposition: string;
  readonly format: string;
}

/** A file of the Files API. */
export interface StoredFile {
  readonly contents: Uint8Array;
  readonly contentType: string;
  readonly modified: number;
}

/** A notebook, file or folder of the workspace tree. */
export interface StoredObject {
  readonly id: number;
  readonly type: 'NOTEBOOK' | 'FILE' | 'DIRECTORY';
  readonly language?: string | undefined;
  readonly contents: Uint8Array;
  readonly created: number;
  readonly modified: number;
}
