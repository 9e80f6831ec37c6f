import { azureCredentials } from '../azure/azure-credentials.js';
import { azureEndpoints } from '../azure/azure-cloud.js';
import { azureHost, type ResourceTokens } from '../azure/workspace-host.js';
import { notOnAzure } from '../cloud-trust.js';
import type { AuthContext, Strategy } from '../strategy.js';
import { askHttp } from '../oauth/ask.js';
import type { Purpose } from '../oauth/failure.js';
import { tokenFromReply } from '../oauth/token-response.js';
import { localPolicy } from '../oauth/token-retry.js';
import { missing, missingAll } from '../requirements.js';

const NAME = 'azure-msi';
const METADATA_SERVER = 'http://169.254.169.254';

/** Makes {@link azureMsi} with another metadata server. */
export function createAzureMsi(metadataServer: string = METADATA_SERVER): Strategy {
  return {
    name: NAME,
    async configure(context) {
      const { config } = context;
      const skipped =
        missing(config, 'azureUseMsi') ?? missingAll(config, 'host', 'azureWorkspaceResourceId') ?? notOnAzure(config);
      if (skipped) return { skipped };
      const tokens = identityTokens(context, metadataServer);
      const { applicationId, serviceManagement } = azureEndpoints(config);
      return azureCredentials(NAME, context, {
        host: await azureHost(NAME, context, tokens),
        main: (request) => tokens(applicationId, request),
        management: (request) => tokens(serviceManagement, request),
        sendManagement: () => 'required',
      });
    },
  };
}

function identityTokens(context: AuthContext, metadataServer: string): ResourceTokens {
  return async (resource, request) => {
    const url = new URL(`${metadataServer}/metadata/identity/oauth2/token`);
    const { azureClientId } = context.config;
    const query = { 'api-version': '2018-02-01', resource, ...(azureClientId ? { client_id: azureClientId } : {}) };
    url.search = new URLSearchParams(query).toString();
    const purpose: Purpose = {
      authType: NAME,
      step: `managed identity token request for ${resource}`,
      url: url.href,
      remedy: 'Check that this machine has a managed identity, and azure_client_id if it has more than one',
    };
    const question = { purpose, policy: localPolicy, method: 'GET', headers: { metadata: 'true' } } as const;
    return tokenFromReply(await askHttp(context, request, question), purpose, context.clock.now());
  };
}

/** The managed identity of an Azure machine: needs `azureUseMsi`, and `host` or `azureWorkspaceResourceId`. */
export const azureMsi: Strategy = /* @__PURE__ */ createAzureMsi();
