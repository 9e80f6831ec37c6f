import type { Strategy } from '../strategy.js';
import { clientCredentialsGrant } from '../oauth/client-credentials.js';
import { cachedTokens } from '../tokens/cached-tokens.js';
import { missing } from '../requirements.js';

/**
 * A service principal with an OAuth secret of Databricks: needs `host`, `clientId` and `clientSecret`.
 * Always asks Databricks, also on Azure.
 */
export const oauthM2m: Strategy = {
  name: 'oauth-m2m',
  async configure(context) {
    const { config } = context;
    const skipped = missing(config, 'host', 'clientId', 'clientSecret');
    if (skipped) return { skipped };
    const client = { clientId: config.clientId ?? '', clientSecret: config.clientSecret ?? '' };
    return cachedTokens('oauth-m2m', context, (request) => clientCredentialsGrant(context, client, request));
  },
};
