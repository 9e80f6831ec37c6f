import { authorization } from '../tokens/authorization.js';
import { tokenCache } from '../tokens/cached-tokens.js';
import type { Credentials, Token } from '../credentials.js';
import type { CredentialsRequest } from '../../base/credentials-request.js';
import type { AuthContext } from '../strategy.js';
import type { TokenCache, TokenSource } from '../tokens/token-cache.js';

const MANAGEMENT_HEADER = 'x-databricks-azure-sp-management-token';
const RESOURCE_HEADER = 'x-databricks-azure-workspace-resource-id';

/** Where the two tokens of an identity on Azure come from. */
export interface AzureTokens {
  /** The token for Databricks. */
  readonly main: TokenSource;
  /** The token for Azure's service management, which lets an identity in that the workspace does not know yet. */
  readonly management: TokenSource;
  /** Whether the management token is sent along with this main token, and what happens when there is none. */
  readonly sendManagement: (main: Token) => 'required' | 'optional' | 'never';
  /** The host, where it had to be looked up. */
  readonly host: string;
}

/** Credentials of an identity on Azure: a token for Databricks, and one that proves its rights on the workspace resource. */
export function azureCredentials(authType: string, context: AuthContext, tokens: AzureTokens): Credentials {
  const main = tokenCache(context, tokens.main);
  const management = tokenCache(context, tokens.management);
  const resource = context.config.azureWorkspaceResourceId;
  return {
    authType,
    host: tokens.host,
    token: (request) => main.get(request),
    headers: async (request) => {
      const token = await main.get(request);
      return {
        authorization: authorization(token),
        ...(await managementHeader(management, tokens.sendManagement(token), request)),
        ...(resource ? { [RESOURCE_HEADER]: resource } : {}),
      };
    },
  };
}

async function managementHeader(
  cache: TokenCache,
  need: 'required' | 'optional' | 'never',
  request: CredentialsRequest | undefined,
): Promise<Record<string, string>> {
  if (need === 'never') return {};
  try {
    return { [MANAGEMENT_HEADER]: (await cache.get(ownRefusal(request))).accessToken };
  } catch (error) {
    if (need === 'required' || request?.signal?.aborted) throw error;
    return {};
  }
}

/** The refused headers in terms of this token, so that the cache can tell whether its own is newer. */
function ownRefusal(request: CredentialsRequest | undefined): CredentialsRequest | undefined {
  if (!request?.refused) return request;
  return { ...request, refused: { authorization: `Bearer ${request.refused[MANAGEMENT_HEADER] ?? ''}` } };
}
