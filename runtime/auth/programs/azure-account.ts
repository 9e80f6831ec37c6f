import type { AuthContext } from '../strategy.js';
import type { Machine } from './machine.js';
import type { RunResult } from './run-program.js';
import { isRecord } from '../../base/fields.js';
import { jsonObject } from '../oauth/auth-reply.js';
import type { TokenRequest } from '../tokens/token-cache.js';

const TIMEOUT_MS = 60_000;
const MANAGED_IDENTITY = /^(?:system|user)AssignedIdentity$/;

/** Who is logged in to the Azure CLI. */
export type AzureAccount = 'user' | 'service principal' | 'managed identity';

/** The Azure CLI of one context. */
export type RunAzureCli = (args: readonly string[], request: TokenRequest) => Promise<RunResult>;

/** Runs the Azure CLI at a path. */
export function azureCliAt(path: string, { env }: AuthContext, machine: Machine): RunAzureCli {
  return (args, request) =>
    machine.run(path, [...args, '--output', 'json'], { ...request, env, timeoutMs: TIMEOUT_MS });
}

/** Tells who is logged in; a user if the CLI does not say. */
export async function azureAccount(run: RunAzureCli, request: TokenRequest): Promise<AzureAccount> {
  const result = await run(['account', 'show'], request);
  const user = 'output' in result ? jsonObject(result.output)?.['user'] : undefined;
  if (!isRecord(user) || user['type'] !== 'servicePrincipal') return 'user';
  return MANAGED_IDENTITY.test(String(user['name'])) ? 'managed identity' : 'service principal';
}
