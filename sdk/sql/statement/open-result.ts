import type { StatementResponse } from '../../../generated/sql/types.js';
import type { ApiClient } from '../../../runtime/client/api-client.js';
import type { SqlManifest } from '../types/sql-result.js';
import { ArrowRowMaker } from '../arrow/arrow-rows.js';
import { type Chunk, ChunkSource } from './chunk-source.js';
import { JsonRowMaker } from '../json/json-rows.js';
import type { Arrow } from '../arrow/load-arrow.js';
import { type ResultColumn, resultColumns } from '../types/result-columns.js';
import type { RowSource } from '../types/rows.js';

/** The result of a statement. */
export interface StatementResult {
  readonly columns: readonly ResultColumn[];
  readonly manifest: SqlManifest;
  readonly chunks: ChunkSource;
  /** Most chunks to hold at a time. */
  readonly prefetch: number;
  /** The rows of a chunk. */
  readonly decode: (chunk: Chunk) => RowSource;
}

/** What a result is opened with. */
export interface OpenResultOptions {
  readonly api: ApiClient;
  readonly reply: StatementResponse;
  readonly prefetch: number;
  /** Given for results in Arrow. */
  readonly arrow: Arrow | undefined;
}

/** Makes the result of a statement readable. */
export function openResult({ api, reply, prefetch, arrow }: OpenResultOptions): StatementResult {
  const { manifest = {}, statement_id: statementId = '', result, status } = reply;
  const columns = resultColumns(manifest.schema?.columns);
  const { total_row_count, total_chunk_count, total_byte_count, truncated } = manifest;
  const decode = arrow === undefined ? jsonDecoder(columns) : arrowDecoder(arrow, columns);
  return {
    columns,
    manifest: { total_row_count, total_chunk_count, total_byte_count, truncated },
    chunks: new ChunkSource({ api, statementId, manifest, first: result, isClosed: status?.state === 'CLOSED' }),
    prefetch,
    decode,
  };
}

type Decode = (chunk: Chunk) => RowSource;

function jsonDecoder(columns: readonly ResultColumn[]): Decode {
  const maker = new JsonRowMaker(columns);
  return ({ cells = [], bytes }) => (bytes === undefined ? maker.ofCells(cells) : maker.ofBytes(bytes));
}

function arrowDecoder(arrow: Arrow, columns: readonly ResultColumn[]): Decode {
  const maker = new ArrowRowMaker(arrow, columns);
  return ({ bytes = new Uint8Array() }) => maker.rows(bytes);
}
