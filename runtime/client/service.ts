import type { CallOptions } from '../http/call-options.js';
import { Paged } from '../paging/paged.js';
import type { Operation } from '../wire/operation.js';
import { assertFields } from '../wire/request.js';
import type { ApiClient } from './api-client.js';
import { call } from './call.js';

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
