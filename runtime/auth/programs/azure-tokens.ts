import { refuseAbortedAuth } from '../while-authenticating.js';
import { AuthError } from '../../errors/index.js';
import { canonicalTokenType } from '../tokens/authorization.js';
import type { Token } from '../credentials.js';
import type { AuthContext } from '../strategy.js';
import type { RunResult } from './run-program.js';
import { jsonObject, textOf } from '../oauth/auth-reply.js';
import { epochSeconds, isHeaderSafe } from '../oauth/token-response.js';
import type { TokenRequest } from '../tokens/token-cache.js';
import { azureAccount, type RunAzureCli } from './azure-account.js';
import { parseLocalTime } from './token-output.js';

/** Gets a token for a resource from the Azure CLI; tries its ways to choose the right login one after the other. */
export async function azureCliToken(run: RunAzureCli, target: AzureTarget, request: TokenRequest): Promise<Token> {
  let result: RunResult = { failure: 'not run' };
  for (const choice of await choices(run, target, request)) {
    refuseAbortedAuth(request.signal);
    result = await run(['account', 'get-access-token', '--resource', target.resource, ...choice], request);
    if ('output' in result) return parseAzureToken(result.output);
  }
  refuseAbortedAuth(request.signal);
  const reason = 'failure' in result ? result.failure.replace(/[.\s]+$/, '') : '';
  throw new AuthError(`azure-cli: az account get-access-token failed: ${reason}. Log in with az login`, {
    authType: 'azure-cli',
  });
}

/** What a token is for, and in which tenant or subscription. */
export interface AzureTarget {
  readonly resource: string;
  readonly tenantId: string | undefined;
  readonly subscriptionId: string | undefined;
}

/** The tenant and subscription that the configuration implies; malformed ones never become arguments. */
export function azureTarget(resource: string, { config }: AuthContext, tenantId: string | undefined): AzureTarget {
  const [, , subscriptionId] = (config.azureWorkspaceResourceId ?? '').split('/');
  return { resource, tenantId: argument(tenantId), subscriptionId: argument(subscriptionId) };
}

function argument(value: string | undefined): string | undefined {
  return value !== undefined && /^\w[\w.-]*$/.test(value) ? value : undefined;
}

/** Argument lists to try in turn. */
async function choices(
  run: RunAzureCli,
  target: AzureTarget,
  request: TokenRequest,
): Promise<readonly (readonly string[])[]> {
  const { tenantId, subscriptionId } = target;
  if (!tenantId) return subscriptionId ? [['--subscription', subscriptionId], []] : [[]];
  const account = await azureAccount(run, request);
  // A managed identity has exactly one tenant, and the CLI refuses to be told which.
  if (account === 'managed identity') return [[]];
  // A service principal that logged in with a federated token has no session in another tenant.
  return account === 'service principal' ? [['--tenant', tenantId], []] : [['--tenant', tenantId]];
}

function parseAzureToken(output: string): Token {
  const fields = jsonObject(output) ?? {};
  const accessToken = textOf(fields['accessToken']) ?? '';
  const expiresAt = expiryOf(fields);
  if (!isHeaderSafe(accessToken) || expiresAt === undefined) {
    const message = 'azure-cli: the output of az has no usable accessToken and expiry. Update the Azure CLI';
    throw new AuthError(message, { authType: 'azure-cli' });
  }
  return { accessToken, tokenType: canonicalTokenType(textOf(fields['tokenType']) ?? ''), expiresAt };
}

/** Since 2.54.0 the CLI gives seconds since the epoch; before, and still beside it, local time without a zone. */
function expiryOf(fields: Readonly<Record<string, unknown>>): number | undefined {
  const epoch = epochSeconds(fields['expires_on']);
  return Number.isNaN(epoch) ? parseLocalTime(textOf(fields['expiresOn']) ?? '') : epoch;
}
