import { isAccountHost } from '../../config/cloud.js';
import { isTrustedOidcUrl } from '../../config/trusted-hosts.js';
import type { ResolvedConfig } from '../../config/resolve.js';
import { askHttp, type AskEffects } from './ask.js';
import { failure, type Purpose } from './failure.js';
import { jsonObject, textOf, type Reply } from './auth-reply.js';
import { discoveryPolicy } from './token-retry.js';

/** Where the OAuth server of a host gives out tokens and asks users to log in. */
export interface OidcEndpoints {
  readonly tokenEndpoint: string;
  readonly authorizationEndpoint: string;
}

/** The attributes that say where the OAuth endpoints are. */
export type OidcConfig = Pick<ResolvedConfig, 'host' | 'accountId' | 'discoveryUrl' | 'authType'> &
  Partial<Pick<ResolvedConfig, 'sources'>>;

/**
 * Finds the OAuth endpoints of a host: from the discovery URL if there is one, computed for an account host,
 * else from the workspace's discovery document.
 * Fails with an `AuthError`, also when the document names servers that are not the host's.
 */
export async function resolveOidcEndpoints(
  config: OidcConfig,
  effects: AskEffects,
  signal?: AbortSignal,
): Promise<OidcEndpoints> {
  const { host = '', accountId, discoveryUrl } = config;
  const discover = (url: string): Promise<Document> => fetchDocument(effects, purposeOf(url, config), signal);
  if (discoveryUrl) return endpointsOf(await discover(discoveryUrl), trustedBy(config));
  if (accountId && isAccountHost(host)) return accountEndpoints(host, accountId);
  const document = await discover(`${host}/oidc/${WELL_KNOWN}`);
  if (document.reply.status !== 404 || !accountId) return endpointsOf(document, [host]);
  // A host that serves both levels has its OAuth server under the account.
  return endpointsOf(await discover(`${host}/oidc/accounts/${encodeURIComponent(accountId)}/${WELL_KNOWN}`), [host]);
}

const WELL_KNOWN = '.well-known/oauth-authorization-server';

interface Document {
  readonly purpose: Purpose;
  readonly reply: Reply;
}

/** A discovery URL that a person configured is trusted like the host; one that the host named is not. */
function trustedBy({ host = '', discoveryUrl = '', sources }: OidcConfig): readonly string[] {
  return sources?.discoveryUrl?.kind === 'metadata' ? [host] : [host, discoveryUrl];
}

function accountEndpoints(host: string, accountId: string): OidcEndpoints {
  const root = `${host}/oidc/accounts/${encodeURIComponent(accountId)}/v1`;
  return { tokenEndpoint: `${root}/token`, authorizationEndpoint: `${root}/authorize` };
}

function purposeOf(url: string, config: OidcConfig): Purpose {
  return {
    authType: config.authType ?? 'oauth',
    step: 'discovery of the OAuth endpoints',
    url,
    remedy: 'Check host, and account_id if the host is an account host, or set discovery_url',
  };
}

async function fetchDocument(effects: AskEffects, purpose: Purpose, signal?: AbortSignal): Promise<Document> {
  const request = { signal: signal ?? new AbortController().signal, background: false };
  const reply = await askHttp(effects, request, {
    purpose,
    policy: discoveryPolicy,
    accepts: (status) => status === 200 || status === 404,
    method: 'GET',
    headers: { accept: 'application/json' },
  });
  return { purpose, reply };
}

function endpointsOf({ reply, purpose }: Document, trusted: readonly string[]): OidcEndpoints {
  if (reply.status === 404) throw failure(purpose, 'HTTP 404, Databricks OAuth is not supported for this host');
  const document = jsonObject(reply.body);
  const tokenEndpoint = textOf(document?.['token_endpoint']);
  if (!tokenEndpoint) throw failure(purpose, 'the document is not JSON with a token_endpoint');
  const authorizationEndpoint =
    textOf(document?.['authorization_endpoint']) ?? tokenEndpoint.replace(/\/token$/, '/authorize');
  for (const endpoint of [tokenEndpoint, authorizationEndpoint]) requireTrusted(endpoint, trusted, purpose);
  return { tokenEndpoint, authorizationEndpoint };
}

/** Secrets go to these endpoints, so a document must not be able to send them somewhere else. */
function requireTrusted(endpoint: string, trusted: readonly string[], purpose: Purpose): void {
  if (trusted.some((host) => host !== '' && isTrustedOidcUrl(endpoint, host))) return;
  throw failure(
    purpose,
    `the document names an endpoint on another host than ${trusted[0]}, and credentials are not sent there`,
  );
}
