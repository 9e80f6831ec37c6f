// @ts-check
// A result of 1 M rows × 10 columns, as 20 chunks with the same 50 000 rows: JSON of about 6.8 MB, or an Arrow stream.
import {
  Bool,
  DateDay,
  Decimal,
  Field,
  makeData,
  makeVector,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  TimestampMicrosecond,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import { SQL_CHUNK_ROWS, SQL_CHUNKS } from './fixtures.js';

/** Name and SQL type of every column. @type {readonly (readonly [string, string, string])[]} */
const columns = [
  ['id', 'LONG', 'BIGINT'],
  ['quantity', 'INT', 'INT'],
  ['customer', 'STRING', 'STRING'],
  ['weight', 'DOUBLE', 'DOUBLE'],
  ['price', 'DECIMAL', 'DECIMAL(18,2)'],
  ['day', 'DATE', 'DATE'],
  ['at', 'TIMESTAMP', 'TIMESTAMP'],
  ['paid', 'BOOLEAN', 'BOOLEAN'],
  ['city', 'STRING', 'STRING'],
  ['note', 'STRING', 'STRING'],
];

const START_MS = 1_767_182_400_000;
const rowNumbers = Array.from({ length: SQL_CHUNK_ROWS }, (_, row) => row);
const time = (/** @type {number} */ row) => new Date(START_MS + row * 1000).toISOString();
const note = (/** @type {number} */ row) => (row % 10 === 0 ? null : `note number ${row}`);

/** @param {number} row @returns {(string | null)[]} */
function cells(row) {
  const [id, price] = [String(row * 1_000_003), (row / 100).toFixed(2)];
  const texts = [id, String(row % 1000), `customer ${row}`, String(row / 7), price, time(row).slice(0, 10), time(row)];
  return [...texts, String(row % 2 === 0), `city ${row % 100}`, note(row)];
}

/** The file behind the link to a chunk, in JSON. */
export const jsonChunk = () => Buffer.from(JSON.stringify(rowNumbers.map(cells)));

/** The same rows as a complete Arrow stream. */
export function arrowChunk() {
  const decimals = new Uint32Array(SQL_CHUNK_ROWS * 4);
  for (const row of rowNumbers) decimals[row * 4] = row;
  const micros = BigInt64Array.from(rowNumbers, (row) => BigInt(START_MS + row * 1000) * 1000n);
  const days = Int32Array.from(rowNumbers, (row) => Math.floor((START_MS + row * 1000) / 86_400_000));
  const length = SQL_CHUNK_ROWS;
  const vectors = [
    makeVector(BigInt64Array.from(rowNumbers, (row) => BigInt(row * 1_000_003))),
    makeVector(Int32Array.from(rowNumbers, (row) => row % 1000)),
    vectorFromArray(
      rowNumbers.map((row) => `customer ${row}`),
      new Utf8(),
    ),
    makeVector(Float64Array.from(rowNumbers, (row) => row / 7)),
    makeVector(makeData({ type: new Decimal(2, 18, 128), length, data: decimals })),
    makeVector(makeData({ type: new DateDay(), length, data: days })),
    makeVector(makeData({ type: new TimestampMicrosecond('UTC'), length, data: micros })),
    vectorFromArray(
      rowNumbers.map((row) => row % 2 === 0),
      new Bool(),
    ),
    vectorFromArray(
      rowNumbers.map((row) => `city ${row % 100}`),
      new Utf8(),
    ),
    vectorFromArray(rowNumbers.map(note), new Utf8()),
  ];
  const fields = vectors.map((vector, at) => new Field(columns[at]?.[0] ?? '', vector.type, true));
  const children = vectors.map((vector) => /** @type {any} */ (vector.data[0]));
  const schema = new Schema(/** @type {any} */ (fields));
  const data = makeData({ type: new Struct(/** @type {any} */ (fields)), length, children });
  return Buffer.from(tableToIPC(new Table([new RecordBatch(schema, data)]), 'stream'));
}

/** What the server says about a chunk. @param {number} index @param {string} host @param {string} format */
export function chunkReply(index, host, format) {
  const next = index + 1 < SQL_CHUNKS ? { next_chunk_index: index + 1 } : {};
  const place = { chunk_index: index, row_offset: index * SQL_CHUNK_ROWS, row_count: SQL_CHUNK_ROWS, ...next };
  return { external_links: [{ ...place, external_link: `${host}/sql-results/${format}/${index}?signature=x` }] };
}

/** The answer to a statement: everything about the result, and the link to its first chunk. @param {string} host @param {string} format */
export function statementReply(host, format) {
  const described = columns.map(([name, type_name, type_text], position) => ({ name, position, type_name, type_text }));
  const totals = { total_chunk_count: SQL_CHUNKS, total_row_count: SQL_CHUNKS * SQL_CHUNK_ROWS, truncated: false };
  return {
    statement_id: format,
    status: { state: 'SUCCEEDED' },
    manifest: { format, schema: { column_count: columns.length, columns: described }, ...totals },
    result: chunkReply(0, host, format),
  };
}
