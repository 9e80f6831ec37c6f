import type { FileHandle } from 'node:fs/promises';
import { DatabricksError } from '../../../runtime/errors/index.js';
import { localError, localFs, openFlags } from './local-fs.js';
import { type LocalStream, openPipe } from './local-pipe.js';
import type { Patience } from './patience.js';
import { readFrom, readWhatItHolds } from './unsized-file.js';

/** Bytes that are read from a file at once. */
const READ_BYTES = 1_048_576;

/** A local file that can be read from any place. */
export interface LocalFile {
  readonly size: number;
  /** The bytes from `start` up to, not including, `end`. */
  slice(start: number, end: number): AsyncIterable<Uint8Array>;
  /** Fails if the file has changed since it was opened. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a local file, or a pipe, to read it; neither makes a thread wait. What lies about its length, as the files of
 * `/proc` do, is a stream too. Rejects when there is nothing, or when it is a folder, a device or a socket.
 */
export async function openLocalSource(
  what: string,
  path: string,
  wait: Omit<Patience, 'what'>,
): Promise<LocalFile | LocalStream> {
  const fs = localFs(what);
  const failed = (error: unknown): never => {
    throw localError(`${what}: open`, path, error);
  };
  // Opening alone changes the state of some devices.
  const stats = await fs.stat(path).catch(failed);
  if (stats.isFIFO()) return openPipe(path, { ...wait, what: `${what}: read ${path}` }).catch(failed);
  if (!stats.isFile()) throw notAFile(what, path, stats.isDirectory());
  const handle = await fs.open(path, openFlags('read')).catch(failed);
  try {
    return await sourceOf(handle, what, path);
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function sourceOf(handle: FileHandle, what: string, path: string): Promise<LocalFile | LocalStream> {
  const stats = await handle.stat();
  if (!stats.isFile()) throw notAFile(what, path, stats.isDirectory());
  const start = await readWhatItHolds(handle, stats).catch((error: unknown) => {
    throw localError(`${what}: read`, path, error);
  });
  if (start === undefined) return fileOf(handle, path, stats);
  return { chunks: readFrom(handle, path, start), close: () => handle.close() };
}

function fileOf(handle: FileHandle, path: string, { size, mtimeMs }: { size: number; mtimeMs: number }): LocalFile {
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
      : `${what}: ${path} is not a regular file, nor a pipe; open a stream and pass it to upload`,
  );
}
