import { authAborted } from '../while-authenticating.js';
import { azureCredentials } from '../azure/azure-credentials.js';
import { azureEndpoints } from '../azure/azure-cloud.js';
import { entraToken } from '../azure/entra-token.js';
import { tenantOf } from '../azure/tenant.js';
import { azureHost, type ResourceTokens } from '../azure/workspace-host.js';
import { notOnAzure } from '../cloud-trust.js';
import { memoised } from '../../base/memoised.js';
import type { AuthContext, Strategy } from '../strategy.js';
import { missing, missingAll } from '../requirements.js';

const NAME = 'azure-client-secret';

/**
 * A Microsoft Entra application with a secret: needs `azureClientId`, `azureClientSecret`, and `host` or
 * `azureWorkspaceResourceId`. The tenant is asked from the host if `azureTenantId` is not set.
 */
export const azureClientSecret: Strategy = {
  name: NAME,
  async configure(context) {
    const { config } = context;
    const skipped =
      missing(config, 'azureClientId', 'azureClientSecret') ??
      missingAll(config, 'host', 'azureWorkspaceResourceId') ??
      notOnAzure(config);
    if (skipped) return { skipped };
    const tokens = resourceTokens(context);
    const { applicationId, serviceManagement } = azureEndpoints(config);
    return azureCredentials(NAME, context, {
      host: await azureHost(NAME, context, tokens),
      main: (request) => tokens(applicationId, request),
      management: (request) => tokens(serviceManagement, request),
      sendManagement: () => 'required',
    });
  },
};

function resourceTokens(context: AuthContext): ResourceTokens {
  const proof = { client_secret: context.config.azureClientSecret ?? '' };
  const tenant = memoised((signal) => tenantOf(NAME, context, { signal, background: false }), authAborted);
  return async (resource, request) => {
    const tenantId = await tenant(request.signal);
    return entraToken(context, { authType: NAME, tenantId, resource, proof }, request);
  };
}
