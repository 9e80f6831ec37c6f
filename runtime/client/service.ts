import type { ApiClient } from './api-client.js';
import { call } from './call.js';
import type { Operation, Starting, Waiting } from '../wire/operation.js';
import type { CallOptions } from '../http/call-options.js';
import { Paged } from '../paging/index.js';
import { assertFields } from '../wire/request.js';
import {
  checkedTimeout,
  LongRunningOperation,
  pollRequest,
  Wait,
  waitFor,
  type PollOptions,
  type WaitOptions,
} from '../waiting/index.js';

/** A group of operations on one connection. */
export class Service {
  /** The connection that the operations go over. */
  readonly api: ApiClient;

  /** @param api - `w.apiClient`, or `new ApiClient(options)` for one package without a whole client */
  constructor(api: ApiClient) {
    this.api = api;
  }

  /** The one instance of a service below this one. */
  protected child<S extends Service>(type: new (api: ApiClient) => S): S {
    return serviceOf(this.api, type);
  }
}

const services = /* @__PURE__ */ new WeakMap<ApiClient, Map<unknown, Service>>();

/** The one instance of a service on a connection, made when it is first asked for. */
export function serviceOf<S extends Service>(api: ApiClient, type: new (api: ApiClient) => S): S {
  const known = services.get(api) ?? new Map<unknown, Service>();
  services.set(api, known);
  const found = known.get(type);
  if (found instanceof type) return found;
  const made = new type(api);
  known.set(type, made);
  return made;
}

/** How a long-running operation is followed. */
export interface LongRunning {
  readonly poll: () => Operation;
  readonly cancel?: () => Operation;
  /** Whether it ends with a result. */
  readonly hasResult: boolean;
}

/** Lists lazily: nothing is sent before the first item is asked for. */
export function paginate<Item, Page>(
  api: ApiClient,
  operation: Operation,
  request: object,
  options?: CallOptions,
): Paged<Item, Page> {
  const { id, paging = {} } = operation;
  assertFields(operation, request);
  return new Paged({ id, paging, request, fetchPage: (page) => call<Page>(api, operation, page, options) });
}

/** Sends the request, and gives what it answered with a way to wait for what it started. */
export async function start<Result, Response>(
  api: ApiClient,
  operation: Operation,
  ...[starting, request, options]: [starting: Starting, request: object, options?: CallOptions]
): Promise<Wait<Result, Response>> {
  const response = await call<Response>(api, operation, request, options);
  const { id } = operation;
  return new Wait(response, {
    id,
    waiting: starting.waiting(),
    clock: api.config.options.clock,
    poll: (pollOptions) =>
      poll(api, starting.waiting().poll(), pollRequest(starting, { id, request, response }), pollOptions),
  });
}

/** Sends the request and waits for what it started. `timeoutMs` and `signal` hold for both together. */
export async function startAndWait<Result>(
  api: ApiClient,
  operation: Operation,
  ...[starting, request, options = {}]: [
    starting: Starting,
    request: object,
    options?: WaitOptions<Result> & CallOptions,
  ]
): Promise<Result> {
  const { timeoutMs, onProgress, ...callOptions } = options;
  // Before anything is created that nobody would then wait for.
  checkedTimeout(operation.id, timeoutMs ?? Infinity);
  const clock = api.config.clock;
  const began = clock.now();
  const wait = await start<Result, unknown>(api, operation, starting, request, { ...callOptions, timeoutMs });
  const rest = timeoutMs === undefined ? undefined : Math.max(1, timeoutMs - (clock.now() - began));
  return wait.result({ timeoutMs: rest, onProgress, signal: options.signal });
}

/** Waits for something that was started earlier. */
export function waitUntil<Result>(
  api: ApiClient,
  waiting: Waiting,
  request: object,
  options?: WaitOptions<Result>,
): Promise<Result> {
  const { id } = waiting;
  return waitFor(
    {
      id,
      waiting,
      clock: api.config.options.clock,
      poll: (pollOptions) => poll(api, waiting.poll(), request, pollOptions),
    },
    options,
  );
}

/** Sends the request and gives a handle on the operation that it started. */
export async function startLongRunning<Result, Metadata>(
  api: ApiClient,
  operation: Operation,
  ...[following, request, options]: [following: LongRunning, request: object, options?: CallOptions]
): Promise<LongRunningOperation<Result, Metadata>> {
  const { cancel, hasResult } = following;
  return new LongRunningOperation({
    id: operation.id,
    reply: await call(api, operation, request, options),
    hasResult,
    clock: api.config.options.clock,
    poll: (name, pollOptions) => poll(api, following.poll(), { name }, pollOptions),
    cancel: cancel && ((name, pollOptions) => poll(api, cancel(), { name }, pollOptions)),
  });
}

function poll<Response>(
  api: ApiClient,
  operation: Operation,
  request: object,
  options: PollOptions,
): Promise<Response> {
  return call(api, operation, request, { ...options, feature: 'long-running' });
}
