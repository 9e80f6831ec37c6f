import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { localError } from './local-fs.js';

/** Longest file that is doubted, in bytes: those of `/sys` claim one page. */
const DOUBTED_BYTES = 65_536;

/**
 * Files that are made as they are read do not know their length: those of `/proc` say 0, those of `/sys` a page. Nothing
 * of either lies on a disk, so a file that claims to be empty, or short without a block, is read to see.
 *
 * @returns what was read so far of a file that is not as long as it says; `undefined` for all others
 */
export async function readWhatItHolds(
  handle: FileHandle,
  { size, blocks }: Pick<Stats, 'size' | 'blocks'>,
): Promise<Uint8Array | undefined> {
  if (size > DOUBTED_BYTES || (size > 0 && blocks > 0)) return undefined;
  const bytes = new Uint8Array(size + 1);
  for (let length = 0; ;) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, null);
    length += bytesRead;
    if (length > size) return bytes;
    if (bytesRead === 0) return length === size ? undefined : bytes.subarray(0, length);
  }
}

/** What was read of a file, and then the rest until there is nothing more. */
export async function* readFrom(
  handle: FileHandle,
  path: string,
  start: Uint8Array,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (start.length > 0) yield start;
  for (;;) {
    const chunk = new Uint8Array(DOUBTED_BYTES);
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, null).catch((error: unknown) => {
      throw localError('read', path, error);
    });
    if (bytesRead === 0) return;
    yield chunk.subarray(0, bytesRead);
  }
}
