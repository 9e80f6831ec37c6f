import { afterEach } from 'vitest';
import { type LocalWorkspace, type LocalWorkspaceOptions, startWorkspace } from 'databricks-sdk-ts/testing';

const open: LocalWorkspace[] = [];

/** Starts a local workspace that closes when the test ends. */
export async function start(options?: LocalWorkspaceOptions): Promise<LocalWorkspace> {
  const workspace = await startWorkspace(options);
  open.push(workspace);
  return workspace;
}

/** Closes what `start` opened, after each test of the file that calls this. */
export function closeAfterEach(): void {
  afterEach(async () => {
    await Promise.all(open.splice(0).map((workspace) => workspace.close()));
  });
}

/** What a call sends beside its path. */
export interface Call {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** Sends a request with the token of a local workspace. */
export function send(workspace: LocalWorkspace, path: string, { method, body, headers }: Call = {}): Promise<Response> {
  return fetch(workspace.host + path, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: { authorization: `Bearer ${workspace.token}`, ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

/** The JSON of a reply; tests compare it with what they expect, so its type does not matter. */
// oxlint-disable-next-line no-explicit-any
export async function json(workspace: LocalWorkspace, path: string, call?: Call): Promise<any> {
  return (await send(workspace, path, call)).json();
}
