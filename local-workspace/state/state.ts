import { beginLifecycle, type Pace } from './lifecycle.js';
import type { JsonObject } from '../message/workspace-message.js';
import { defaultSeed } from '../seed/default-seed.js';
import type { FullSeed, SeededCluster, SeededWarehouse, Table, WorkspaceSeed } from '../seed/seed.js';
import { seededFolders } from './seeded-folders.js';
import type {
  StoredCluster,
  StoredFile,
  StoredJob,
  StoredObject,
  StoredRun,
  StoredStatement,
  StoredWarehouse,
} from './stored.js';

/** Everything the local workspace knows, as one plain object that handlers read and change. */
export interface WorkspaceState {
  readonly token: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly workspaceId: string;
  readonly accountId: string;
  readonly pace: Pace;
  /** Page size of a list when the request names none. */
  readonly pageSize: number;
  /** Whether lists start with an empty page that has a token. */
  readonly emptyPages: boolean;
  /** Rows in one chunk of a statement's result. */
  readonly chunkRows: number;
  readonly tokenLifetimeSeconds: number;
  /** Last number given out; ids are made of it. */
  sequence: number;
  /** Expiry of each OAuth token that was given out, in milliseconds since the epoch. */
  readonly accessTokens: Map<string, number>;
  /** Run id by idempotency token. */
  readonly idempotency: Map<string, number>;
  readonly clusters: Map<string, StoredCluster>;
  readonly jobs: Map<number, StoredJob>;
  readonly runs: Map<number, StoredRun>;
  readonly warehouses: Map<string, StoredWarehouse>;
  readonly statements: Map<string, StoredStatement>;
  readonly tables: Map<string, Table>;
  /** Files by absolute path. */
  readonly files: Map<string, StoredFile>;
  /** Modification time of directories by absolute path. */
  readonly directories: Map<string, number>;
  readonly objects: Map<string, StoredObject>;
  readonly users: Map<string, JsonObject>;
  readonly groups: Map<string, JsonObject>;
}

/** The settings of a state that are no content. */
export type StateSettings = Pick<
  WorkspaceState,
  'token' | 'clientId' | 'clientSecret' | 'pace' | 'pageSize' | 'emptyPages' | 'chunkRows' | 'tokenLifetimeSeconds'
>;

const standardSettings: StateSettings = {
  token: 'local-token',
  clientId: 'local-client',
  clientSecret: 'local-secret',
  pace: { polls: 1 },
  pageSize: 20,
  emptyPages: false,
  chunkRows: 10,
  tokenLifetimeSeconds: 3600,
};

const FIRST_NUMBER = 1000;

/** Makes the state of a fresh workspace; what the seed leaves out has a default. */
export function createState(seed: WorkspaceSeed = {}, settings: Partial<StateSettings> = {}, now = 0): WorkspaceState {
  // A copy: what the handlers change must not reach the caller's seed.
  const content = structuredClone(withDefaults(seed));
  return {
    ...standardSettings,
    ...settings,
    workspaceId: content.workspaceId,
    accountId: content.accountId,
    sequence: FIRST_NUMBER,
    accessTokens: new Map(),
    idempotency: new Map(),
    clusters: byKey(content.clusters.map((details) => seededCluster(details, now))),
    jobs: byKey(content.jobs.map((job) => ({ id: job.job_id, createdTime: now, settings: job.settings }))),
    runs: new Map(),
    warehouses: byKey(content.warehouses.map((details) => seededWarehouse(details, now))),
    statements: new Map(),
    tables: new Map(Object.entries(content.tables)),
    files: new Map(Object.entries(content.files).map(([path, contents]) => [path, seededFile(contents, now)])),
    directories: new Map(Object.keys(content.files).flatMap((path) => parents(path).map((parent) => [parent, now]))),
    objects: seededFolders(content.users, FIRST_NUMBER, now),
    users: byKey(content.users),
    groups: byKey(content.groups),
  };
}

/** The next number of the workspace; ids are made of it. */
export function nextNumber(state: WorkspaceState): number {
  state.sequence += 1;
  return state.sequence;
}

/** The folders that a path lies in, outermost first, without the root. */
export function parents(path: string): string[] {
  const segments = path.split('/').filter((segment) => segment !== '');
  return segments.slice(0, -1).map((_, index) => `/${segments.slice(0, index + 1).join('/')}`);
}

function withDefaults(seed: WorkspaceSeed): FullSeed {
  const given = Object.entries(seed).filter(([, value]) => value !== undefined);
  return { ...defaultSeed(), ...Object.fromEntries(given) };
}

function byKey<Key, Value extends { readonly id: Key }>(values: readonly Value[]): Map<Key, Value> {
  return new Map(values.map((value) => [value.id, value]));
}

function seededCluster(details: SeededCluster, now: number): StoredCluster {
  const state = details.state ?? 'RUNNING';
  const events = ['CREATING', 'RUNNING', ...(state === 'RUNNING' ? [] : ['TERMINATING'])].map((type) => ({
    cluster_id: details.cluster_id,
    timestamp: now,
    type,
    details: {},
  }));
  const lifecycle = beginLifecycle([state], now);
  return { id: details.cluster_id, details: { start_time: now, ...details, state }, pinned: false, lifecycle, events };
}

function seededWarehouse(details: SeededWarehouse, now: number): StoredWarehouse {
  return { id: details.id, details: { ...details }, lifecycle: beginLifecycle([details.state ?? 'RUNNING'], now) };
}

function seededFile(contents: string | Uint8Array, modified: number): StoredFile {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  return { contents: bytes, contentType: 'application/octet-stream', modified };
}
