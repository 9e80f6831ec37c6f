import type { Field, Message, MessageHeader } from 'apache-arrow';
import { checkMetadata } from './check-metadata.js';
import { malformed } from './malformed.js';
import type { Arrow } from './load-arrow.js';

type Header = ReturnType<Message<MessageHeader.RecordBatch>['header']>;
type FieldNode = Header['nodes'][number];
type BufferRegion = Header['buffers'][number];

/** Stands before the length of a message; streams of before 2019 have none. */
const CONTINUATION = -1;

/**
 * Checks what an Arrow stream says of itself: the library takes what is cut short for the end, negative lengths for zero,
 * and missing values for nulls.
 *
 * @throws DatabricksError saying what is wrong
 */
export function checkStream(arrow: Arrow, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let columns: readonly number[] = [];
  for (let at = 0; at < bytes.length;) {
    const prefix = int32(view, at) === CONTINUATION ? 8 : 4;
    const length = int32(view, at + prefix - 4);
    if (length === 0) return;
    const start = at + prefix;
    if (length < 0 || start + length > bytes.length) throw malformed('a message is cut short');
    const metadata = bytes.subarray(start, start + length);
    checkMetadata(metadata);
    const message = arrow.Message.decode(metadata);
    at = start + length + message.bodyLength;
    if (message.bodyLength < 0 || at > bytes.length) throw malformed('the body of a message is cut short');
    if (message.isSchema()) columns = nodesOfColumns(arrow, message.header().fields);
    else checkBatch(message, columns);
  }
}

function int32(view: DataView, at: number): number {
  if (at + 4 > view.byteLength) throw malformed('the length of a message is cut short');
  return view.getInt32(at, true);
}

function checkBatch(message: Message, columns: readonly number[]): void {
  if (!message.isRecordBatch() && !message.isDictionaryBatch()) return;
  const { length, nodes, buffers } = message.header();
  if (!isCount(length)) throw malformed(`a batch has ${length} rows`);
  nodes.forEach(checkNode);
  for (const buffer of buffers) checkBuffer(buffer, message.bodyLength);
  const lengths = columns.map((node) => nodes[node]?.length);
  if (message.isRecordBatch()) checkLengths(length, lengths);
}

function checkNode({ length, nullCount }: FieldNode): void {
  if (!isCount(length)) throw malformed(`a column has ${length} values`);
  if (!isCount(nullCount, length)) throw malformed(`${nullCount} of ${length} values are null`);
}

function checkBuffer({ offset, length }: BufferRegion, available: number): void {
  if (isCount(offset, available) && isCount(length, available - offset)) return;
  throw malformed(`a buffer of ${length} bytes at ${offset} reaches beyond ${available} bytes`);
}

function checkLengths(rows: number, lengths: readonly (number | undefined)[]): void {
  const wrong = lengths.find((length) => length !== rows);
  if (lengths.includes(undefined)) throw malformed('a column is missing');
  if (wrong !== undefined) throw malformed(`a column has ${wrong} values for ${rows} rows`);
}

function isCount(value: number, most = Infinity): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= most;
}

/** Index of the node of each column: a batch lists every column, and behind it its parts. */
function nodesOfColumns(arrow: Arrow, fields: readonly Field[]): number[] {
  let next = 0;
  return fields.map((field) => {
    const node = next;
    next += nodeCount(arrow, field);
    return node;
  });
}

/** The parts of a dictionary are in a message of their own. */
function nodeCount(arrow: Arrow, { type }: Field): number {
  if (arrow.DataType.isDictionary(type)) return 1;
  const parts: readonly Field[] = type.children ?? [];
  return parts.reduce((count, part) => count + nodeCount(arrow, part), 1);
}
