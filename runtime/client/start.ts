import { valueAt } from '../base/fields.js';
import { DatabricksError } from '../errors/index.js';
import type { CallOptions } from '../http/call-options.js';
import { LongRunningOperation } from '../waiting/long-running-operation.js';
import type { WaitOptions } from '../waiting/poll-until.js';
import { startAndFinish, Wait, waitFor } from '../waiting/wait.js';
import type { LongRunning, Operation, OperationWait, WaitStates } from '../wire/operation.js';
import type { ApiClient } from './api-client.js';
import { call } from './call.js';

/** An operation that starts something which can be waited for. */
export type Waitable = Operation & { readonly wait: OperationWait };

/** The same operation with a wait that ends in other states, for requests that ask for other ends. */
export function endingIn(operation: Waitable, states: Pick<WaitStates, 'success' | 'failure'>): Waitable {
  return { ...operation, wait: { ...operation.wait, ...states } };
}

/** Sends the request, and gives what it answered with a way to wait for what it started. */
export async function start<Result, Response>(
  api: ApiClient,
  operation: Waitable,
  request: object,
  options?: CallOptions,
): Promise<Wait<Result, Response>> {
  const { id, wait } = operation;
  const response = await call<Response>(api, operation, request, options);
  return new Wait<Result, Response>(response, {
    id,
    states: wait,
    clock: api.config.clock,
    poll: (calls) => poll(api, wait.poll(), pollRequest(operation, { request, response }), calls),
  });
}

/** Sends the request and waits for what it started. The options hold for the call and for every poll. */
export function startAndWait<Result>(
  api: ApiClient,
  operation: Waitable,
  request: object,
  options?: WaitOptions<Result>,
): Promise<Result> {
  return startAndFinish(
    api.config.clock,
    {
      id: operation.id,
      start: (calls) => start<Result, unknown>(api, operation, request, calls),
      finish: (wait, rest) => wait.result(rest),
    },
    options,
  );
}

/** Waits for something that an operation started earlier, as that operation would. */
export function rejoin<Result>(
  api: ApiClient,
  { wait }: Waitable,
  request: object,
  options?: WaitOptions<Result>,
): Promise<Result> {
  return waitFor<Result>(
    {
      id: wait.id,
      states: wait,
      clock: api.config.clock,
      poll: (calls) => poll(api, wait.poll(), request, calls),
    },
    options,
  );
}

/** Sends the request and gives a handle on the operation that it started. */
export async function startLongRunning<Result, Metadata>(
  api: ApiClient,
  operation: Operation & { readonly longRunning: LongRunning },
  request: object,
  options?: CallOptions,
): Promise<LongRunningOperation<Result, Metadata>> {
  const { hasResult, poll: polled, cancel } = operation.longRunning;
  return new LongRunningOperation<Result, Metadata>({
    id: operation.id,
    reply: await call(api, operation, request, options),
    hasResult,
    clock: api.config.clock,
    poll: (name, calls) => poll(api, polled(), { name }, calls),
    cancel: cancel && ((name, calls) => poll(api, cancel(), { name }, calls)),
  });
}

function poll<Response>(
  api: ApiClient,
  operation: Operation,
  request: object,
  options: CallOptions,
): Promise<Response> {
  return call(api, operation, request, { ...options, feature: 'long-running' });
}

/** The request that polls what was started. Throws when the reply lacks a field that the poll needs. */
function pollRequest(
  { id, wait }: Waitable,
  started: { readonly request: unknown; readonly response: unknown },
): Record<string, unknown> {
  const fields = Object.entries(wait.binding).map(([field, source]): [string, unknown] => {
    const from = 'request' in source ? 'request' : 'response';
    const name = 'request' in source ? source.request : source.response;
    const value = valueAt(started[from], [name]);
    if (value !== undefined && value !== null) return [field, value];
    throw new DatabricksError(
      `${id}: cannot wait, because the ${from} has no '${name}'; use ${wait.id} with '${field}' instead`,
    );
  });
  return Object.fromEntries(fields);
}
