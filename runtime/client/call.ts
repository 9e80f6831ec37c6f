import type { ApiClient } from './api-client.js';
import { decodeReply } from '../wire/reply.js';
import { fieldOf } from '../base/fields.js';
import { ConfigError } from '../errors/index.js';
import { hasDeleted } from './has-deleted.js';
import type { Operation } from '../wire/operation.js';
import type { SentOptions } from '../http/call-options.js';
import { prepareRequest } from '../wire/request.js';
import { routeOf } from '../wire/route.js';

/**
 * Sends the request of an operation and reads its answer.
 *
 * `Response` is what the method that calls it declares; the descriptor was checked against the same type.
 */
export async function call<Response>(
  api: ApiClient,
  operation: Operation,
  request: object,
  options?: SentOptions,
): Promise<Response> {
  const accountId = needsAccount(operation, request) ? await accountIdFor(api, operation, options?.signal) : undefined;
  const prepared = prepareRequest(operation, request, { accountId });
  try {
    const response = await api.send(prepared, options);
    return (await decodeReply(operation, prepared, response)) as Response;
  } catch (error) {
    if (operation.response === 'none' && hasDeleted(error)) return undefined as Response;
    throw error;
  }
}

/** The path names an account, and the caller does not. */
function needsAccount(operation: Operation, request: object): boolean {
  return routeOf(operation).fields.includes('account_id') && fieldOf(request, 'account_id') === undefined;
}

/** The account of the configuration, or what the host says. */
async function accountIdFor({ config }: ApiClient, operation: Operation, signal?: AbortSignal): Promise<string> {
  const accountId = config.values.accountId ?? (await config.resolved(signal)).accountId;
  if (accountId !== undefined) return accountId;
  throw new ConfigError(
    `${operation.id} needs an account: set the accountId option, DATABRICKS_ACCOUNT_ID, or account_id in the profile`,
  );
}
