import { authAborted } from '../while-authenticating.js';
import { azureCredentials } from '../azure/azure-credentials.js';
import { azureEndpoints } from '../azure/azure-cloud.js';
import { tenantOf } from '../azure/tenant.js';
import { azureHost, type ResourceTokens } from '../azure/workspace-host.js';
import { azureCliAt } from '../programs/azure-account.js';
import { azureCliToken, azureTarget } from '../programs/azure-tokens.js';
import { notOnAzure } from '../cloud-trust.js';
import { memoised } from '../../base/memoised.js';
import type { Token } from '../credentials.js';
import type { AuthContext, Skipped, Strategy } from '../strategy.js';
import { jwtClaims } from '../tokens/jwt.js';
import { findProgram } from '../programs/find-program.js';
import { thisMachine, type Machine } from '../programs/machine.js';
import { missingAll } from '../requirements.js';

const NAME = 'azure-cli';

/** Makes {@link azureCli} on another machine. */
export function createAzureCli(machine: Machine = thisMachine): Strategy {
  return {
    name: NAME,
    async configure(context) {
      const { config } = context;
      const skipped = missingAll(config, 'host', 'azureWorkspaceResourceId') ?? notOnAzure(config);
      if (skipped) return { skipped };
      const az = await locate(context, machine);
      if ('skipped' in az) return az;
      const tokens = resourceTokens(context, machine, az.path);
      const { applicationId, serviceManagement } = azureEndpoints(config);
      return azureCredentials(NAME, context, {
        host: await azureHost(NAME, context, tokens),
        main: (request) => tokens(applicationId, request),
        management: (request) => tokens(serviceManagement, request),
        sendManagement: (main) => (isPerson(main) ? 'never' : 'optional'),
      });
    },
  };
}

/** The login of the Azure CLI (`az login`): needs `host` or `azureWorkspaceResourceId`, and `az` in `PATH`. */
export const azureCli: Strategy = /* @__PURE__ */ createAzureCli();

async function locate({ env }: AuthContext, machine: Machine): Promise<{ readonly path: string } | Skipped> {
  const platform = machine.platform();
  const names = platform === 'win32' ? ['az.cmd', 'az.exe', 'az.bat'] : ['az'];
  const path = await findProgram(names, { env, platform, files: machine.files });
  return path ? { path } : { skipped: 'the Azure CLI is not installed (no az in PATH)' };
}

function resourceTokens(context: AuthContext, machine: Machine, path: string): ResourceTokens {
  const run = azureCliAt(path, context, machine);
  const tenant = memoised((signal) => tenantIfKnown(context, signal), authAborted);
  return async (resource, request) => {
    const tenantId = await tenant(request.signal);
    return azureCliToken(run, azureTarget(resource, context, tenantId), request);
  };
}

/** The tenant only picks the right one of several logins, so a host that does not tell is no failure. */
async function tenantIfKnown(context: AuthContext, signal: AbortSignal): Promise<string | undefined> {
  try {
    return await tenantOf(NAME, context, { signal, background: false });
  } catch (error) {
    if (signal.aborted) throw error;
    return undefined;
  }
}

/** People have a user principal name; their rights on the workspace resource need no second token. */
function isPerson(token: Token): boolean {
  return jwtClaims(token.accessToken)?.['upn'] !== undefined;
}
