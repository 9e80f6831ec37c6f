import { authAborted } from '../while-authenticating.js';
import { azureEndpoints } from '../azure/azure-cloud.js';
import { entraToken } from '../azure/entra-token.js';
import { tenantOf } from '../azure/tenant.js';
import { cachedTokens } from '../tokens/cached-tokens.js';
import { notOnAzure } from '../cloud-trust.js';
import { memoised } from '../../base/memoised.js';
import type { AuthContext, Strategy } from '../strategy.js';
import { githubIdToken, missingGithub } from '../oauth/github-id-token.js';
import { missing } from '../requirements.js';
import type { TokenSource } from '../tokens/token-cache.js';

const NAME = 'github-oidc-azure';
const AUDIENCE = 'api://AzureADTokenExchange';
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/**
 * A Microsoft Entra application that trusts a GitHub Actions job: needs `host`, `azureClientId`, and the permission
 * `id-token: write` of the job.
 */
export const githubOidcAzure: Strategy = {
  name: NAME,
  async configure(context) {
    const { config } = context;
    const skipped = missing(config, 'host', 'azureClientId') ?? missingGithub(config) ?? notOnAzure(config);
    return skipped ? { skipped } : cachedTokens(NAME, context, assertedTokens(context));
  },
};

/** Every token is asked for with a new assertion: the identity token lives for minutes only. */
function assertedTokens(context: AuthContext): TokenSource {
  const tenant = memoised((signal) => tenantOf(NAME, context, { signal, background: false }), authAborted);
  const { applicationId } = azureEndpoints(context.config);
  return async (request) => {
    const tenantId = await tenant(request.signal);
    const assertion = await githubIdToken(NAME, context, { ...request, audience: AUDIENCE });
    const proof = { client_assertion_type: ASSERTION_TYPE, client_assertion: assertion };
    return entraToken(context, { authType: NAME, tenantId, resource: applicationId, proof }, request);
  };
}
