import { isRecord } from '../../runtime/base/fields.js';
import { operations } from '../../generated/vectorsearch/vector-search-indexes.js';
import type { QueryVectorIndexResponse, VectorIndex } from '../../generated/vectorsearch/types.js';
import type { ApiClient } from '../../runtime/client/api-client.js';
import { call } from '../../runtime/client/call.js';
import { DatabricksError } from '../../runtime/errors/index.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { stringifyJson } from '../../runtime/base/json/stringify-json.js';
import { columnNames, namedRows, type WithRows } from './vector-rows.js';

/** What pages are asked for with: the query, and the token from the second page on. */
export interface PageRequest {
  readonly index_name: string;
  readonly endpoint_name?: string | undefined;
  readonly page_token?: string | undefined;
  readonly filters?: unknown;
  readonly filters_json?: string | undefined;
}

type Page = WithRows<QueryVectorIndexResponse>;

/** Fetches the pages of one query; they share the column names of the first one. */
export class QueryPages {
  readonly #api: ApiClient;
  readonly #options: CallOptions | undefined;
  #names: readonly string[] = [];
  #endpoint: Promise<string | undefined> | undefined;

  constructor(api: ApiClient, options: CallOptions | undefined) {
    this.#api = api;
    this.#options = options;
  }

  async fetch(request: PageRequest): Promise<Page> {
    const page = request.page_token === undefined ? await this.#first(request) : await this.#next(request);
    this.#names = columnNames(page) ?? this.#names;
    return { ...page, rows: namedRows(page, this.#names) };
  }

  #first({ filters, ...query }: PageRequest): Promise<QueryVectorIndexResponse> {
    const filters_json = filters === undefined ? query.filters_json : filterText(filters, query.filters_json);
    // The endpoint is for further pages only.
    const request = { ...query, filters_json, endpoint_name: undefined };
    return call(this.#api, operations.queryIndex, request, this.#options);
  }

  async #next({ index_name, endpoint_name, page_token }: PageRequest): Promise<QueryVectorIndexResponse> {
    this.#endpoint ??= endpoint_name === undefined ? this.#endpointOf(index_name) : Promise.resolve(endpoint_name);
    const request = { index_name, endpoint_name: await this.#endpoint, page_token };
    return call(this.#api, operations.queryNextPage, request, this.#options);
  }

  /** The endpoint of the index. Who may query an index need not be allowed to look at it. */
  async #endpointOf(index_name: string): Promise<string | undefined> {
    try {
      const index = await call<VectorIndex>(this.#api, operations.getIndex, { index_name }, this.#options);
      return index.endpoint_name;
    } catch (error) {
      if (this.#options?.signal?.aborted) throw error;
      return undefined;
    }
  }
}

/** Filters of a standard endpoint are an object, those of a storage-optimised one text like that behind `WHERE`. */
function filterText(filters: unknown, given: string | undefined): string {
  if (given !== undefined) throw new DatabricksError('vectorSearchIndexes.query: give either filters or filters_json');
  if (typeof filters === 'string') return filters;
  if (isRecord(filters)) return stringifyJson(filters);
  throw new DatabricksError("vectorSearchIndexes.query: filters must be an object such as { 'price <': 10 }, or text");
}
