import type { JsonObject } from '../message/workspace-message.js';

/** A cluster to start with, in wire fields. */
export interface SeededCluster extends JsonObject {
  readonly cluster_id: string;
  /** Default `RUNNING`. */
  readonly state?: string | undefined;
}

/** A job to start with, in wire fields. */
export interface SeededJob {
  readonly job_id: number;
  readonly settings: Readonly<JsonObject>;
}

/** A SQL warehouse to start with, in wire fields. */
export interface SeededWarehouse extends JsonObject {
  readonly id: string;
  /** Default `RUNNING`. */
  readonly state?: string | undefined;
}

/** A user or group to start with, in wire fields. */
export interface SeededPrincipal extends JsonObject {
  readonly id: string;
}

/** A column of a table: its name, and its type as `type_name` and SQL text. */
export interface Column {
  readonly name: string;
  /** One of the API's `type_name` values, such as `STRING` or `LONG`. */
  readonly type: string;
  /** SQL text of the type. Default: the type itself. */
  readonly text?: string | undefined;
}

/** A table for SQL statements. Values are text, as in a `JSON_ARRAY` result. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** What a workspace starts with. What is given replaces the default of the same name. */
export interface WorkspaceSeed {
  readonly workspaceId?: string | undefined;
  readonly accountId?: string | undefined;
  readonly clusters?: readonly SeededCluster[] | undefined;
  readonly jobs?: readonly SeededJob[] | undefined;
  readonly warehouses?: readonly SeededWarehouse[] | undefined;
  /** Tables by their last name. */
  readonly tables?: Readonly<Record<string, Table>> | undefined;
  /** Contents of files by absolute path, such as `/Volumes/main/default/landing/a.csv`. */
  readonly files?: Readonly<Record<string, string | Uint8Array>> | undefined;
  /** The first one is the user that the credentials belong to. Each has a home in the workspace, `/Users/<userName>`. */
  readonly users?: readonly SeededPrincipal[] | undefined;
  readonly groups?: readonly SeededPrincipal[] | undefined;
}

/** A seed in which nothing is left out. */
export type FullSeed = { readonly [Name in keyof WorkspaceSeed]-?: NonNullable<WorkspaceSeed[Name]> };
