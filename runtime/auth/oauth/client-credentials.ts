import type { Token } from '../credentials.js';
import type { AuthContext } from '../strategy.js';
import type { TokenRequest } from '../tokens/token-cache.js';
import { ask } from './ask.js';
import { authorizationServer, loadOAuth, sendWithLibrary } from './library.js';
import { scopeText } from './scopes.js';
import { tokenFromReply } from './token-response.js';

/** A service principal's OAuth client. */
export interface OAuthClient {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Gets a token by the client credentials grant from the OAuth endpoints of the host. */
export async function clientCredentialsGrant(
  context: AuthContext,
  client: OAuthClient,
  request: TokenRequest,
): Promise<Token> {
  const endpoints = await context.oidcEndpoints(request.signal);
  const oauth = await loadOAuth();
  const purpose = {
    authType: 'oauth-m2m',
    step: 'client credentials grant',
    url: endpoints.tokenEndpoint,
    remedy:
      'Check client_id and client_secret, that the secret has not expired, and that the service principal belongs to this host',
    secrets: [client.clientSecret],
  };
  const call = { http: context.http, oauth, url: endpoints.tokenEndpoint, request };
  const reply = await ask(context, request, {
    purpose,
    send: (signal) =>
      sendWithLibrary(call, signal, (options) =>
        oauth.clientCredentialsGrantRequest(
          authorizationServer(endpoints),
          { client_id: client.clientId },
          oauth.ClientSecretBasic(client.clientSecret),
          grantParameters(context),
          options,
        ),
      ),
  });
  return tokenFromReply(reply, purpose, context.clock.now());
}

function grantParameters({ config }: AuthContext): Record<string, string> {
  const scope = { scope: scopeText(config.scopes) };
  return config.authorizationDetails ? { ...scope, authorization_details: config.authorizationDetails } : scope;
}
