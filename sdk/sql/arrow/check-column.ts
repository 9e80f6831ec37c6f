import type { Data } from 'apache-arrow';
import type { Arrow } from './load-arrow.js';
import { malformed } from './malformed.js';
import { checkOffsets } from './offsets.js';

/**
 * Checks that the buffers of a column hold as many values as it has, because they are read without further checks. The
 * parts of a column are checked each as a column of its own.
 *
 * @throws DatabricksError saying what is wrong
 */
export function checkColumn({ DataType }: Arrow, data: Data): void {
  const { type, length, nullCount, nullBitmap } = data;
  // Columns of these types are read by the library.
  if (DataType.isNull(type) || DataType.isUnion(type)) return;
  if (nullCount > 0) checkSize('null flags', sizeOf(nullBitmap) * 8, length);
  if (data.valueOffsets === undefined) checkFixed(DataType, data);
  else checkOffsets(data.valueOffsets, length, data.children[0]?.length ?? sizeOf(data.values));
}

function checkFixed(DataType: Arrow['DataType'], data: Data): void {
  const { type, length, children, stride } = data;
  if (DataType.isStruct(type) || children.length > 0) return checkParts(data);
  const size = sizeOf(data.values);
  checkSize('values', DataType.isBool(type) ? size * 8 : size, length * stride);
}

/** A field of a struct has a value for each of it, a list of fixed size several. */
function checkParts({ children, length, stride }: Data): void {
  for (const child of children) checkSize('parts', child.length, length * stride);
}

function sizeOf(values: { readonly length: number } | undefined): number {
  return values?.length ?? 0;
}

function checkSize(what: string, size: number, needed: number): void {
  if (size < needed) throw malformed(`${size} ${what} where ${needed} are needed`);
}
