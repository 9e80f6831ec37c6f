import type { WorkspaceRequest } from '../message/workspace-message.js';
import { Refusal } from '../message/refusal.js';
import type { WorkspaceState } from '../state/state.js';

/** Refuses a request of the REST API that carries no valid credential; other paths are open. */
export function authenticate(state: WorkspaceState, request: WorkspaceRequest): void {
  if (!request.path.startsWith('/api/')) return;
  const [, token] = /^Bearer\s+(\S+)$/i.exec(request.headers['authorization'] ?? '') ?? [];
  if (token === undefined) {
    const message = 'Credential was not sent or was of an unsupported type for this API.';
    throw new Refusal(401, 'UNAUTHENTICATED', message);
  }
  if (token === state.token) return;
  const expiry = state.accessTokens.get(token);
  if (expiry === undefined) throw new Refusal(401, 'UNAUTHENTICATED', 'Invalid access token.');
  if (expiry <= request.now) throw new Refusal(401, 'UNAUTHENTICATED', 'Access token has expired.');
}
