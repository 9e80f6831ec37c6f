import type { ClientAuth } from 'oauth4webapi';
import { audienceAccount } from '../../config/audience.js';
import { isAccountHost } from '../../config/cloud.js';
import type { ResolvedConfig } from '../../config/resolve.js';
import { cachedTokens } from '../tokens/cached-tokens.js';
import type { Credentials, Token } from '../credentials.js';
import type { AuthContext } from '../strategy.js';
import { jwtClaims } from '../tokens/jwt.js';
import { scrub } from '../scrub.js';
import type { TokenRequest } from '../tokens/token-cache.js';
import { ask } from './ask.js';
import type { OidcEndpoints } from './endpoints.js';
import type { Purpose } from './failure.js';
import { authorizationServer, loadOAuth, sendWithLibrary, type OAuthLibrary } from './library.js';
import { scopeText } from './scopes.js';
import { tokenFromReply } from './token-response.js';

const GRANT_TYPE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const TOKEN_TYPE = 'urn:ietf:params:oauth:token-type:jwt';

/** What an identity token is asked for. */
export interface IdTokenRequest extends TokenRequest {
  /** Whom the identity token is for, where its issuer can be told. */
  readonly audience: string;
}

/** Gets an identity token from its issuer; called anew for every exchange. */
export type IdTokenSource = (request: IdTokenRequest) => Promise<string>;

/** Credentials by federation: an identity token of another issuer is exchanged for a Databricks token. */
export function federatedCredentials(authType: string, context: AuthContext, source: IdTokenSource): Credentials {
  return cachedTokens(authType, context, async (request) => {
    const endpoints = await context.oidcEndpoints(request.signal);
    const idToken = await source({ ...request, audience: audienceOf(context.config, endpoints) });
    return exchangeIdToken(context, { authType, idToken, endpoints }, request);
  });
}

/** Whom identity tokens are for: as configured, else the account where the host serves one, else the token endpoint. */
export function audienceOf(config: ResolvedConfig, endpoints: OidcEndpoints): string {
  const isAccountLevel = config.hostType ? config.hostType !== 'workspace' : isAccountHost(config.host);
  return config.tokenAudience ?? (isAccountLevel ? audienceAccount(config) : undefined) ?? endpoints.tokenEndpoint;
}

interface Exchange {
  readonly authType: string;
  readonly idToken: string;
  readonly endpoints: OidcEndpoints;
}

async function exchangeIdToken(context: AuthContext, exchange: Exchange, request: TokenRequest): Promise<Token> {
  const { endpoints } = exchange;
  const oauth = await loadOAuth();
  const call = { http: context.http, oauth, url: endpoints.tokenEndpoint, request };
  const purpose = purposeOf(exchange);
  const { clientId } = context.config;
  const reply = await ask(context, request, {
    purpose,
    send: (signal) =>
      sendWithLibrary(call, signal, (options) =>
        oauth.genericTokenEndpointRequest(
          authorizationServer(endpoints),
          { client_id: clientId ?? 'none' },
          clientAuth(oauth, clientId),
          GRANT_TYPE,
          { subject_token: exchange.idToken, subject_token_type: TOKEN_TYPE, scope: scopeText(context.config.scopes) },
          options,
        ),
      ),
  });
  return tokenFromReply(reply, purpose, context.clock.now());
}

/** With a client id the policy of that service principal decides, without one the account's; there is never a secret. */
function clientAuth(oauth: OAuthLibrary, clientId: string | undefined): ClientAuth {
  return clientId === undefined ? () => {} : oauth.None();
}

function purposeOf({ authType, idToken, endpoints }: Exchange): Purpose {
  return {
    authType,
    step: 'exchange of the identity token',
    url: endpoints.tokenEndpoint,
    remedy: `Check that a federation policy of the service principal (client_id) or of the account accepts this token${described(idToken)}`,
    secrets: [idToken],
  };
}

/** The claims that federation policies look at; they are no secret, and without them nobody finds the mistake. */
function described(idToken: string): string {
  const claims = jwtClaims(idToken);
  if (!claims) return ' (it is not a JSON web token)';
  const facts = (['iss', 'sub', 'aud'] as const).map((name) => `${name} ${JSON.stringify(claims[name]) ?? 'missing'}`);
  return ` (${scrub(facts.join(', '), [idToken])})`;
}
