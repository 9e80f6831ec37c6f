import { isTrustedOidcUrl } from '../../config/trusted-hosts.js';
import { azureEndpoints } from '../azure/azure-cloud.js';
import type { AuthContext } from '../strategy.js';
import { askHttp } from '../oauth/ask.js';
import type { OidcEndpoints } from '../oauth/endpoints.js';
import { failure, type Purpose } from '../oauth/failure.js';
import { scopeText } from '../oauth/scopes.js';
import { discoveryPolicy } from '../oauth/token-retry.js';
import { notOnAzure } from '../cloud-trust.js';

const DEFAULT_CLIENT_ID = 'databricks-cli';

/** Who logs in where, and for what. */
export interface LoginTarget {
  readonly endpoints: OidcEndpoints;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  /** Joined by spaces. */
  readonly scopes: string;
}

/** The application that people log in with: the configured one, one of Microsoft Entra, or the CLI's. */
export function loginClientId({ config }: AuthContext): string {
  return config.clientId ?? config.azureClientId ?? DEFAULT_CLIENT_ID;
}

/** What a login asks for; a refresh token too, unless that is switched off. */
export function loginScopes({ config }: AuthContext): string {
  const scopes =
    isEntra(config) && !config.scopes
      ? `${azureEndpoints(config).applicationId}/user_impersonation`
      : scopeText(config.scopes);
  return config.disableOauthRefreshToken ? scopes : `${scopes} offline_access`;
}

/** Finds out where to log in. */
export async function loginTarget(context: AuthContext, signal: AbortSignal): Promise<LoginTarget> {
  const { config } = context;
  const endpoints = isEntra(config) ? await entraEndpoints(context, signal) : await context.oidcEndpoints(signal);
  const clientSecret = isEntra(config) ? config.azureClientSecret : config.clientSecret;
  return { endpoints, clientId: loginClientId(context), clientSecret, scopes: loginScopes(context) };
}

function isEntra(config: AuthContext['config']): boolean {
  return config.clientId === undefined && config.azureClientId !== undefined && notOnAzure(config) === undefined;
}

/** The host sends people to the Entra endpoint of its tenant. */
async function entraEndpoints(context: AuthContext, signal: AbortSignal): Promise<OidcEndpoints> {
  const { host = '' } = context.config;
  const purpose: Purpose = {
    authType: 'external-browser',
    step: 'discovery of the Microsoft Entra endpoints',
    url: `${host}/oidc/oauth2/v2.0/authorize`,
    remedy: 'Check host, or leave out azure_client_id to log in with Databricks',
  };
  const accepts = (status: number): boolean => status >= 300 && status < 400;
  const request = { signal, background: false };
  const reply = await askHttp(context, request, {
    purpose,
    policy: discoveryPolicy,
    accepts,
    method: 'GET',
    headers: {},
  });
  const authorizationEndpoint = reply.headers['location'] ?? '';
  if (!isTrustedOidcUrl(authorizationEndpoint, host))
    throw failure(purpose, 'the Location is not a login page of Microsoft Entra');
  return { authorizationEndpoint, tokenEndpoint: authorizationEndpoint.replace('/authorize', '/token') };
}
