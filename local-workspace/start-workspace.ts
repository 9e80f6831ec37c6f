import { randomUUID } from 'node:crypto';
import { type Clock, systemClock } from '../runtime/base/clock.js';
import { exchange } from './server/exchange.js';
import { type Fault, type PendingFault, pendingFault } from './faults/faults.js';
import type { Pace } from './state/lifecycle.js';
import { listen } from './server/listen.js';
import type { RecordedRequest } from './message/workspace-message.js';
import type { Handler } from './state/handler.js';
import { compileRoute } from './server/router.js';
import { standardRoutes } from './standard-routes.js';
import type { WorkspaceSeed } from './seed/seed.js';
import { createState, type WorkspaceState } from './state/state.js';

/** Options of a local workspace. */
export interface LocalWorkspaceOptions {
  /** Port on 127.0.0.1. Default: any free one. */
  port?: number | undefined;
  /** Time before each answer, in milliseconds by the clock. Default 0. */
  latencyMs?: number | undefined;
  /** The clock of the workspace. Default: the machine's. */
  clock?: Clock | undefined;
  /** Page size of lists when the request names none. Default 20. */
  pageSize?: number | undefined;
  /** Lists begin with an empty page that has a token, as the service sometimes answers. Default false. */
  emptyPages?: boolean | undefined;
  /** How fast clusters, runs, warehouses and statements change state. Default `{ polls: 1 }`. */
  pace?: Pace | undefined;
  /** Rows in one chunk of a statement's result. Default 10. */
  chunkRows?: number | undefined;
  /** Lifetime of the OAuth tokens that the workspace gives out, in seconds. Default 3600. */
  tokenLifetimeSeconds?: number | undefined;
  /** What the workspace starts with; what is left out has a default. */
  seed?: WorkspaceSeed | undefined;
}

/** A Databricks workspace in this process, on loopback. Close it when done: until then it keeps the process alive. */
export interface LocalWorkspace {
  /** Base URL, such as `http://127.0.0.1:40123`. */
  readonly host: string;
  /** A personal access token that the workspace accepts. */
  readonly token: string;
  /** Client id for OAuth client credentials. */
  readonly clientId: string;
  /** Client secret for OAuth client credentials. */
  readonly clientSecret: string;
  /** All requests so far, oldest first, without their credentials. */
  readonly requests: readonly RecordedRequest[];
  /** The state that the handlers work on; a test may read and change it. */
  readonly state: WorkspaceState;
  /** Answers the next matching requests with an error, or with whatever the fault says. Earlier faults go first. */
  failNext(fault: Fault): void;
  /** Adds a route, or replaces one: `{id}` stands for one path segment, `{path=**}` for a rest with slashes. */
  route(method: string, pattern: string, handler: Handler): void;
  /** Stops the workspace, breaks all connections and frees its port. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts a local workspace. Rejects when the port is taken. */
export async function startWorkspace(options: LocalWorkspaceOptions = {}): Promise<LocalWorkspace> {
  const clock = options.clock ?? systemClock;
  const state = makeState(options, clock.now());
  const routes = standardRoutes().map(compileRoute);
  const faults: PendingFault[] = [];
  const requests: RecordedRequest[] = [];
  const closing = new AbortController();
  const parts = { state, routes, faults, requests, clock, latencyMs: options.latencyMs ?? 0, closing: closing.signal };
  const server = await listen(options.port ?? 0, (incoming, response) => void exchange(parts, incoming, response));
  const close = (): Promise<void> => {
    closing.abort();
    return server.close();
  };
  return {
    host: server.origin,
    token: state.token,
    clientId: state.clientId,
    clientSecret: state.clientSecret,
    requests,
    state,
    failNext: (fault) => void faults.push(pendingFault(fault)),
    route: (method, pattern, handler) => void routes.unshift(compileRoute([method, pattern, handler])),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function makeState(options: LocalWorkspaceOptions, now: number): WorkspaceState {
  const { pace, pageSize, emptyPages, chunkRows, tokenLifetimeSeconds } = options;
  const settings = Object.entries({ pace, pageSize, emptyPages, chunkRows, tokenLifetimeSeconds });
  const credentials = {
    token: `local-token-${randomUUID()}`,
    clientId: `local-client-${randomUUID()}`,
    clientSecret: `local-secret-${randomUUID()}`,
  };
  const given = Object.fromEntries(settings.filter(([, value]) => value !== undefined));
  return createState(options.seed, { ...given, ...credentials }, now);
}
