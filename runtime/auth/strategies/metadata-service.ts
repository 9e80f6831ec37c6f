import { canonicalTokenType } from '../tokens/authorization.js';
import { cachedTokens } from '../tokens/cached-tokens.js';
import type { Token } from '../credentials.js';
import type { AuthContext, Strategy } from '../strategy.js';
import { askHttp } from '../oauth/ask.js';
import { failure, type Purpose } from '../oauth/failure.js';
import { jsonObject, textOf } from '../oauth/auth-reply.js';
import { isLoopbackName } from '../../base/secure-url.js';
import { epochSeconds, isHeaderSafe } from '../oauth/token-response.js';
import { localPolicy } from '../oauth/token-retry.js';
import { missing } from '../requirements.js';
import type { TokenRequest } from '../tokens/token-cache.js';

const NAME = 'metadata-service';

/** Tokens from a service on this machine, as editors offer it to the programs they start: needs `host` and `metadataServiceUrl`. */
export const metadataService: Strategy = {
  name: NAME,
  async configure(context) {
    const { config } = context;
    const skipped = missing(config, 'host', 'metadataServiceUrl');
    if (skipped) return { skipped };
    const url = config.metadataServiceUrl ?? '';
    if (!isLocal(url)) return { skipped: 'metadataServiceUrl is not a URL of this machine (localhost or 127.0.0.1)' };
    return cachedTokens(NAME, context, (request) => serviceToken(context, url, request));
  },
};

function isLocal(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && isLoopbackName(hostname);
}

async function serviceToken(context: AuthContext, url: string, request: TokenRequest): Promise<Token> {
  // The path is the session's secret, so no message shows more than the origin.
  const { origin, pathname } = new URL(url);
  const purpose: Purpose = {
    authType: NAME,
    step: 'token request',
    url: origin,
    remedy: 'Check that the program behind metadataServiceUrl still runs and serves this host',
    secrets: [url, pathname === '/' ? undefined : pathname],
  };
  const headers = { 'x-databricks-metadata-version': '1', 'x-databricks-host': context.config.host ?? '' };
  const question = { purpose, policy: localPolicy, method: 'GET', headers, url } as const;
  return readToken((await askHttp(context, request, question)).body, purpose);
}

function readToken(body: string, purpose: Purpose): Token {
  const fields = jsonObject(body);
  const accessToken = textOf(fields?.['access_token']);
  const tokenType = textOf(fields?.['token_type']);
  const expiresAt = epochSeconds(fields?.['expires_on']);
  if (!accessToken || !isHeaderSafe(accessToken)) throw failure(purpose, 'empty token in the response');
  if (!tokenType) throw failure(purpose, 'empty token type in the response');
  if (!(expiresAt > 0)) throw failure(purpose, 'invalid expiry in the response');
  return { accessToken, tokenType: canonicalTokenType(tokenType), expiresAt };
}
