import { operations } from '../../../generated/sql/statement-execution.js';
import type { ExternalLink, ResultData, ResultManifest } from '../../../generated/sql/types.js';
import type { ApiClient } from '../../../runtime/client/api-client.js';
import { call } from '../../../runtime/client/call.js';
import { ApiError, DatabricksError } from '../../../runtime/errors/index.js';
import { downloadLink } from './download-link.js';
import type { Cells } from '../json/cell-pieces.js';

/** A chunk as it arrived: cells, or the bytes of the file behind a link. */
export interface Chunk {
  readonly index: number;
  readonly cells?: Cells | undefined;
  readonly bytes?: Uint8Array | undefined;
  /** Number of rows, where the server says it. */
  readonly rowCount: number | undefined;
  /** Index of the chunk after it, where the server says it. */
  readonly next: number | undefined;
}

/** What the chunks of a result are found by. */
export interface ChunkSourceOptions {
  readonly api: ApiClient;
  readonly statementId: string;
  readonly manifest: ResultManifest;
  /** The first chunk, or links to it and maybe more. */
  readonly first: ResultData | undefined;
  /** Whether the server no longer has the result: what came with its reply is all there is. */
  readonly isClosed?: boolean | undefined;
}

/** A link that ends so soon is asked for anew, in milliseconds. */
const LINK_MARGIN_MS = 20_000;

/** Links for one chunk before giving up. */
const MAX_LINKS = 3;

/** What storage answers when a link is no longer valid. */
const DEAD_LINK: readonly number[] = [400, 401, 403, 404, 410];

/** Fetches the chunks of a result, in any order. */
export class ChunkSource {
  /** Number of chunks; `undefined` where only each chunk tells whether there is another. */
  readonly count: number | undefined;
  readonly #options: Omit<ChunkSourceOptions, 'first'>;
  readonly #links = new Map<number, ExternalLink>();
  #first: ResultData | undefined;

  constructor({ first, ...options }: ChunkSourceOptions) {
    this.#options = options;
    this.#first = first?.data_array === undefined ? undefined : first;
    this.#keep(first?.external_links);
    this.count = chunkCount(options.manifest, first);
  }

  /** Size of a chunk in bytes, where the server says it. */
  sizeOf(index: number): number | undefined {
    const size = this.#options.manifest.chunks?.[index]?.byte_count;
    return size === undefined ? undefined : Number(size);
  }

  /** Fetches one chunk. Rejects with `ApiError`, `ConnectionError` or `AbortedError`. */
  async fetch(index: number, signal: AbortSignal): Promise<Chunk> {
    const cached = this.#cached(index);
    const data = cached ?? (await this.#ask(index, signal));
    if (data.data_array !== undefined) return inlineChunk(index, data, data.data_array);
    return this.#follow(index, linkOf(index, data), signal);
  }

  async #follow(index: number, first: ExternalLink, signal: AbortSignal): Promise<Chunk> {
    const { api, statementId } = this.#options;
    let link = first;
    for (let links = 1; ; links += 1) {
      try {
        const bytes = await downloadLink({ api, link, path: chunkPath(statementId, index), signal });
        return { index, bytes, rowCount: numberOf(link.row_count), next: link.next_chunk_index };
      } catch (error) {
        if (!(error instanceof ApiError) || !DEAD_LINK.includes(error.status) || links >= MAX_LINKS) throw error;
      }
      link = linkOf(index, await this.#ask(index, signal));
    }
  }

  async #ask(chunk_index: number, signal: AbortSignal): Promise<ResultData> {
    const { api, statementId: statement_id } = this.#options;
    const request = { statement_id, chunk_index };
    const data = await call<ResultData>(api, operations.getStatementResultChunkN, request, { signal });
    this.#keep(data.external_links?.filter((link) => link.chunk_index !== chunk_index));
    return data;
  }

  /** What is at hand of a chunk. It is given once: rows read again are fetched again, if the server still has them. */
  #cached(index: number): ResultData | undefined {
    const first = this.#first;
    if (index === 0 && first !== undefined) {
      if (!this.#options.isClosed) this.#first = undefined;
      return first;
    }
    const link = this.#links.get(index);
    if (!this.#options.isClosed) this.#links.delete(index);
    return link === undefined || this.#endsSoon(link) ? undefined : { external_links: [link] };
  }

  #endsSoon({ expiration }: ExternalLink): boolean {
    const now = this.#options.api.config.clock.now();
    return expiration !== undefined && Date.parse(expiration) - now < LINK_MARGIN_MS;
  }

  #keep(links: readonly ExternalLink[] = []): void {
    for (const [position, link] of links.entries()) this.#links.set(link.chunk_index ?? position, link);
  }
}

/** Without a result there are no chunks, whatever the manifest lacks. */
function chunkCount({ total_chunk_count: total }: ResultManifest, first: ResultData = {}): number | undefined {
  const hasRows = (first.data_array ?? first.external_links ?? []).length > 0;
  if (total === undefined || total === 0) return hasRows ? undefined : 0;
  return total;
}

function inlineChunk(index: number, data: ResultData, cells: Cells): Chunk {
  return { index, cells, rowCount: numberOf(data.row_count), next: data.next_chunk_index };
}

function linkOf(index: number, { external_links: links = [] }: ResultData): ExternalLink {
  const link = links.find(({ chunk_index }) => chunk_index === index) ?? (links.length === 1 ? links[0] : undefined);
  if (link?.external_link !== undefined) return link;
  throw new DatabricksError(`the server gave neither rows nor a link for chunk ${index} of the result`);
}

function chunkPath(statementId: string, index: number): string {
  return `/api/2.0/sql/statements/${statementId}/result/chunks/${index}`;
}

function numberOf(value: number | string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}
