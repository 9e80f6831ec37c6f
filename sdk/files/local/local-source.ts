import type { FileHandle } from 'node:fs/promises';
import { DatabricksError } from '../../../runtime/errors/index.js';
import { localError, localFs } from './local-fs.js';

/** Bytes that are read from a file at once. */
const READ_BYTES = 1_048_576;

/** A local file as the source of an upload. */
export interface LocalSource {
  readonly size: number;
  /** The bytes from `start` up to, not including, `end`. */
  slice(start: number, end: number): AsyncIterable<Uint8Array>;
  /** Fails if the file has changed since it was opened. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a local file to upload it. Rejects when there is none, or when it is a folder or a device. */
export async function openLocalSource(what: string, path: string): Promise<LocalSource> {
  const fs = localFs(what);
  const handle = await fs.open(path, 'r').catch((error: unknown) => {
    throw localError(`${what}: open`, path, error);
  });
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw notAFile(what, path, stats.isDirectory());
    return sourceOf(handle, path, stats);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function sourceOf(handle: FileHandle, path: string, { size, mtimeMs }: { size: number; mtimeMs: number }): LocalSource {
  const verify = async (): Promise<void> => {
    const now = await handle.stat();
    if (now.size === size && now.mtimeMs === mtimeMs) return;
    throw new DatabricksError(`${path} changed while it was uploaded, so the upload was given up; start it again`);
  };
  const slice = (start: number, end: number): AsyncIterable<Uint8Array> => ({
    [Symbol.asyncIterator]: () => readRange(handle, path, start, end),
  });
  return { size, slice, verify, close: () => handle.close() };
}

async function* readRange(
  handle: FileHandle,
  path: string,
  start: number,
  end: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let position = start; position < end;) {
    const chunk = new Uint8Array(Math.min(READ_BYTES, end - position));
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, position);
    if (bytesRead === 0) throw new DatabricksError(`${path} became shorter while it was uploaded`);
    position += bytesRead;
    yield chunk.subarray(0, bytesRead);
  }
}

function notAFile(what: string, path: string, isFolder: boolean): DatabricksError {
  return new DatabricksError(
    isFolder
      ? `${what}: ${path} is a folder; upload its files one by one`
      : `${what}: ${path} is not a regular file; open a stream and pass it to upload`,
  );
}
