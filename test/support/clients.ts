import { AccountClient, WorkspaceClient, type ClientOptions } from 'databricks-sdk-ts';
import { fastClock } from './clock.js';
import type { TestServer } from './server.js';

/** The token of the clients below. */
export const TOKEN = 'dapi0123456789abcdef0123456789abcdef';

/** A workspace client for a scripted server, on a fast clock. */
export function workspaceClient(server: Pick<TestServer, 'host'>, options: ClientOptions = {}): WorkspaceClient {
  return new WorkspaceClient({ host: server.host, token: TOKEN, clock: fastClock(), ...options });
}

/** An account client for a scripted server, on a fast clock. */
export function accountClient(server: Pick<TestServer, 'host'>, options: ClientOptions = {}): AccountClient {
  return new AccountClient({ host: server.host, token: TOKEN, accountId: 'acc', clock: fastClock(), ...options });
}
