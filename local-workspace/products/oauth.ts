import type { WorkspaceReply, WorkspaceRequest } from '../message/workspace-message.js';
import type { RouteEntry } from '../state/handler.js';
import { nextNumber, type WorkspaceState } from '../state/state.js';

/** OAuth and host metadata: the only routes that need no credential. */
export const oauthRoutes: readonly RouteEntry[] = [
  ['GET', '/.well-known/databricks-config', hostMetadata],
  ['GET', '/oidc/.well-known/oauth-authorization-server', serverMetadata],
  ['POST', '/oidc/v1/token', issueToken],
];

function hostMetadata(state: WorkspaceState, { origin }: WorkspaceRequest): WorkspaceReply {
  return {
    body: {
      oidc_endpoint: `${origin}/oidc`,
      account_id: state.accountId,
      workspace_id: state.workspaceId,
      cloud: 'AWS',
      host_type: 'WORKSPACE_HOST',
      token_federation_default_oidc_audiences: [`${origin}/oidc/v1/token`],
    },
  };
}

function serverMetadata(_state: WorkspaceState, { origin }: WorkspaceRequest): WorkspaceReply {
  return {
    body: {
      issuer: `${origin}/oidc`,
      authorization_endpoint: `${origin}/oidc/v1/authorize`,
      token_endpoint: `${origin}/oidc/v1/token`,
      response_types_supported: ['code'],
      grant_types_supported: ['client_credentials'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
      scopes_supported: ['all-apis'],
    },
  };
}

function issueToken(state: WorkspaceState, request: WorkspaceRequest): WorkspaceReply {
  const form = new URLSearchParams(new TextDecoder().decode(request.body));
  if (form.get('grant_type') !== 'client_credentials') {
    return refuse(400, 'unsupported_grant_type', 'The local workspace grants client_credentials only.');
  }
  const client = clientOf(request, form);
  if (client.id !== state.clientId || client.secret !== state.clientSecret) {
    return refuse(401, 'invalid_client', 'Client authentication failed.');
  }
  const accessToken = `local-oauth-${nextNumber(state)}`;
  state.accessTokens.set(accessToken, request.now + state.tokenLifetimeSeconds * 1000);
  const body = {
    access_token: accessToken,
    token_type: 'Bearer',
    expires_in: state.tokenLifetimeSeconds,
    scope: form.get('scope') ?? 'all-apis',
  };
  return { headers: { 'cache-control': 'no-store' }, body };
}

function clientOf(request: WorkspaceRequest, form: URLSearchParams): { id: string | null; secret: string | null } {
  const [, encoded] = /^Basic\s+(\S+)$/i.exec(request.headers['authorization'] ?? '') ?? [];
  if (encoded === undefined) return { id: form.get('client_id'), secret: form.get('client_secret') };
  const [id = '', ...secret] = Buffer.from(encoded, 'base64').toString().split(':');
  return { id: formDecode(id), secret: formDecode(secret.join(':')) };
}

// RFC 6749 wants both halves form-encoded before Basic; a value that is no valid encoding was sent raw.
function formDecode(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}

function refuse(status: number, error: string, description: string): WorkspaceReply {
  return { status, body: { error, error_description: description } };
}
