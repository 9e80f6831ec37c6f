import { operations, VectorSearchIndexesService } from '../../generated/vectorsearch/vector-search-indexes.js';
import type {
  QueryVectorIndexRequest,
  QueryVectorIndexResponse,
  ScanVectorIndexRequest,
  ScanVectorIndexResponse,
} from '../../generated/vectorsearch/types.js';
import { call } from '../../runtime/client/call.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { Paged } from '../../runtime/paging/paged.js';
import type { QueryPages } from './query-pages.js';
import type { UpsertOptions, UpsertRequest, UpsertResult } from './upsert-rows.js';
import type { VectorRow, WithRows } from './vector-rows.js';

/** A search, with filters as an object. */
export interface VectorQuery extends QueryVectorIndexRequest {
  /**
   * Conditions by column, such as `{ 'price <': 10, category: ['a', 'b'] }`; for storage-optimised endpoints text like
   * that behind `WHERE`. In the place of `filters_json`.
   */
  filters?: Readonly<Record<string, unknown>> | string | undefined;
  /** Endpoint of the index, for further pages. Default: asked for when there are any. */
  endpoint_name?: string | undefined;
}

/** The operations of VectorSearchIndexes, plus rows by name, over all pages and batches. */
export class VectorSearchIndexes extends VectorSearchIndexesService {
  /**
   * Searches an index and gives named rows, over all pages; the last column is the score.
   *
   * @example
   * for await (const row of w.vectorSearchIndexes.query({ index_name, columns: ['id', 'text'], query_text: 'snow' }))
   *   console.log(row.id, row.score);
   */
  query<Row = VectorRow>(request: VectorQuery, options?: CallOptions): Paged<Row, WithRows<QueryVectorIndexResponse>> {
    let pages: Promise<QueryPages> | undefined;
    const open = async (): Promise<QueryPages> => {
      const { QueryPages } = await import('./query-pages.js');
      return new QueryPages(this.api, options);
    };
    return new Paged({
      id: 'VectorSearchIndexes.query',
      paging: { items: 'rows', token: { request: 'page_token', response: 'next_page_token' } },
      request,
      fetchPage: async (page) => (await (pages ??= open())).fetch({ ...request, ...page }),
    });
  }

  /**
   * Gives all rows of an index in the order of their keys. `num_results` is the size of a page, and with
   * `last_primary_key` the scan starts behind that key.
   */
  scan<Row = VectorRow>(
    request: ScanVectorIndexRequest,
    options?: CallOptions,
  ): Paged<Row, WithRows<ScanVectorIndexResponse>> {
    return new Paged({
      id: operations.scanIndex.id,
      paging: { items: 'rows', token: { request: 'last_primary_key', response: 'last_primary_key' } },
      request,
      fetchPage: async (page) => {
        const { scannedRows } = await import('./vector-rows.js');
        return scannedRows(await call<ScanVectorIndexResponse>(this.api, operations.scanIndex, page, options));
      },
    });
  }

  /**
   * Writes rows into a Direct Access index, in batches. Rows that the index refuses are no error: look at
   * `failed_primary_keys`.
   */
  async upsert(request: UpsertRequest, options: UpsertOptions = {}): Promise<UpsertResult> {
    const { upsertRows } = await import('./upsert-rows.js');
    return upsertRows(this.api, request, options);
  }
}
