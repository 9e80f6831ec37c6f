import { generateKeyPairSync } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Provider, type Context } from 'oidc-provider';
import { onTestFinished } from 'vitest';
import { httpServer } from '../loopback.js';

/** A workspace whose OAuth server is a real one: `oidc-provider`. */
export interface OAuthWorkspace {
  readonly host: string;
  /** Grant types of the tokens that were issued, in order. */
  readonly grants: readonly string[];
  /** User agents of the requests to the token endpoint. */
  readonly agents: readonly string[];
}

export const SERVICE_PRINCIPAL = { clientId: 'sp', clientSecret: 'a secret with %, + and :' };

const DISCOVERY = '/oidc/.well-known/oauth-authorization-server';
const LOGIN = '/login/';

/** Starts it; logins come back to the callback port. */
export async function oauthWorkspace(callbackPort = 8020): Promise<OAuthWorkspace> {
  const grants: string[] = [];
  const agents: string[] = [];
  const server = await httpServer((request, response) => void respond(request, response));
  const host = server.url;
  const provider = createProvider(host, callbackPort);
  provider.on('grant.success', (context) => void grants.push(grantType(context)));
  const oauth = provider.callback();

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '', method } = request;
    if (url === '/token') agents.push(request.headers['user-agent'] ?? '');
    if (url.startsWith('/api/')) return me(provider, request, response);
    if (url.startsWith('/.well-known/databricks-config')) return void response.writeHead(404).end();
    if (url.startsWith(LOGIN) && method === 'GET') return void loginPage(response);
    if (url.startsWith(LOGIN)) {
      return provider.interactionFinished(request, response, { login: { accountId: 'ada@example.com' }, consent: {} });
    }
    if (url === DISCOVERY) request.url = '/.well-known/openid-configuration';
    await oauth(request, response);
  }

  onTestFinished(() => server[Symbol.asyncDispose]());
  return { host, grants, agents };
}

function createProvider(host: string, callbackPort: number): Provider {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { clientId: client_id, clientSecret: client_secret } = SERVICE_PRINCIPAL;
  const provider: Provider = new Provider(host, {
    clients: [
      { client_id, client_secret, grant_types: ['client_credentials'], redirect_uris: [], response_types: [] },
      {
        client_id: 'databricks-cli',
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        redirect_uris: [`http://localhost:${callbackPort}`],
      },
    ],
    scopes: ['all-apis', 'offline_access'],
    features: { clientCredentials: { enabled: true }, devInteractions: { enabled: false } },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `${LOGIN}${uid}` },
    findAccount: (_context: unknown, accountId: string) => ({ accountId, claims: () => ({ sub: accountId }) }),
    issueRefreshToken: () => true,
    // Whoever logs in has agreed.
    loadExistingGrant: async ({ oidc }: Context) => {
      const grant = new provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId });
      grant.addOIDCScope('all-apis offline_access');
      await grant.save();
      return grant;
    },
    cookies: { keys: ['of this test'] },
    jwks: { keys: [privateKey.export({ format: 'jwk' })] },
    ttl: {
      AccessToken: 3600,
      ClientCredentials: 3600,
      RefreshToken: 86_400,
      Grant: 86_400,
      Session: 3600,
      Interaction: 60,
    },
  });
  return provider;
}

function grantType(context: unknown): string {
  const { oidc } = context as { oidc: { params: { grant_type: string } } };
  return oidc.params.grant_type;
}

/** A person who does not have to click: the page sends its form by itself, if scripts run and cookies are kept. */
function loginPage(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end('<!doctype html><form method="post"></form><script>document.forms[0].submit()</script>');
}

async function me(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, token = ''] = (request.headers.authorization ?? '').split('Bearer ');
  const known = (await provider.AccessToken.find(token)) ?? (await machineToken(provider, token));
  response.writeHead(known && !known.isExpired ? 200 : 401, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify(known ? { userName: known.accountId ?? known.clientId } : { error_code: 'UNAUTHENTICATED' }),
  );
}

function machineToken(provider: Provider, token: string): ReturnType<Provider['AccessToken']['find']> {
  return provider.ClientCredentials.find(token);
}
