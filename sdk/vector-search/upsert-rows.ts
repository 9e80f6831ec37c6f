import { operations } from '../../generated/vectorsearch/vector-search-indexes.js';
import type {
  UpsertDataVectorIndexRequest,
  UpsertDataVectorIndexResponse,
} from '../../generated/vectorsearch/types.js';
import type { ApiClient } from '../../runtime/client/api-client.js';
import { call } from '../../runtime/client/call.js';
import { DatabricksError } from '../../runtime/errors/index.js';
import type { CallOptions } from '../../runtime/http/call-options.js';
import { stringifyJson } from '../../runtime/base/json/stringify-json.js';

/** Size of one request, in characters of its rows. */
const BATCH_TEXT = 4 * 2 ** 20;

/** What is written. */
export interface UpsertRequest {
  readonly index_name: string;
  /** Rows as objects by column name; they may come from a stream. */
  readonly rows: Iterable<object> | AsyncIterable<object>;
}

/** How it is written. */
export interface UpsertOptions extends CallOptions {
  /** Most rows in one request. Default 1000. */
  batchRows?: number | undefined;
  /** Told after every request. */
  onProgress?: ((result: UpsertResult) => void) | undefined;
}

/** What became of the rows. */
export interface UpsertResult {
  readonly status: 'SUCCESS' | 'PARTIAL_SUCCESS' | 'FAILURE';
  /** Rows that were written. */
  readonly success_row_count: number;
  /** Keys of the rows that were refused. */
  readonly failed_primary_keys: readonly string[];
}

/** Writes rows in batches, one after the other, and sums up what became of them. */
export async function upsertRows(
  api: ApiClient,
  request: UpsertRequest,
  options: UpsertOptions,
): Promise<UpsertResult> {
  const { batchRows = 1_000, onProgress, ...calls } = options;
  if (!Number.isSafeInteger(batchRows) || batchRows < 1)
    throw new DatabricksError(`upsert: batchRows must be a whole number from 1 on, got ${String(batchRows)}`);
  const failed: string[] = [];
  let written = 0;
  for await (const { text, count } of batches(request.rows, batchRows)) {
    const outcome = await writeBatch(api, { index_name: request.index_name, inputs_json: text }, calls);
    const { refused } = outcome;
    if (outcome.isFailure && refused.length === 0) throw refusal(request.index_name, count, written);
    failed.push(...refused);
    written += outcome.written ?? count - refused.length;
    onProgress?.(summary(written, failed));
  }
  return summary(written, failed);
}

interface Outcome {
  readonly isFailure: boolean;
  readonly refused: readonly string[];
  /** Rows written, where the server says it. */
  readonly written: number | undefined;
}

async function writeBatch(api: ApiClient, body: UpsertDataVectorIndexRequest, options: CallOptions): Promise<Outcome> {
  const reply = await call<UpsertDataVectorIndexResponse>(api, operations.upsertDataVectorIndex, body, options);
  const { failed_primary_keys: refused = [], success_row_count: count } = reply.result ?? {};
  return { isFailure: reply.status === 'FAILURE', refused, written: count === undefined ? undefined : Number(count) };
}

function refusal(index: string, count: number, written: number): DatabricksError {
  const before = `${written} rows were written before`;
  return new DatabricksError(
    `upsert: the index ${index} refused a batch of ${count} rows and did not say why; ${before}`,
  );
}

function summary(written: number, failed: readonly string[]): UpsertResult {
  const status = failed.length === 0 ? 'SUCCESS' : written === 0 ? 'FAILURE' : 'PARTIAL_SUCCESS';
  return { status, success_row_count: written, failed_primary_keys: [...failed] };
}

interface Batch {
  /** A JSON array. */
  readonly text: string;
  readonly count: number;
}

async function* batches(rows: UpsertRequest['rows'], most: number): AsyncGenerator<Batch, void, undefined> {
  let texts: string[] = [];
  let size = 0;
  for await (const row of rows) {
    const text = stringifyJson(row);
    if (texts.length >= most || (texts.length > 0 && size + text.length > BATCH_TEXT)) {
      yield { text: `[${texts.join(',')}]`, count: texts.length };
      texts = [];
      size = 0;
    }
    texts.push(text);
    size += text.length;
  }
  if (texts.length > 0) yield { text: `[${texts.join(',')}]`, count: texts.length };
}
