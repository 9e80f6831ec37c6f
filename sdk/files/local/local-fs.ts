import type { FileHandle } from 'node:fs/promises';
import { DatabricksError, refuseControlCharacters } from '../../../runtime/errors/index.js';
import { builtin } from '../../../runtime/base/platform.js';

/** The file system of this machine. Throws where there is none. */
export function localFs(what: string): typeof import('node:fs/promises') {
  const fs = builtin<typeof import('node:fs')>('node:fs');
  if (fs !== undefined) return fs.promises;
  throw new DatabricksError(`${what} needs a file system, and this platform has none; use streams instead`);
}

/** The error for a failure of the file system, with what it means in words. */
export function localError(action: string, path: string, error: unknown): DatabricksError {
  const code = codeOf(error);
  const reason = REASONS[code ?? ''] ?? (error instanceof Error ? error.message : String(error));
  return new DatabricksError(`cannot ${action} ${path}: ${reason}${code === undefined ? '' : ` (${code})`}`, {
    cause: error,
  });
}

/**
 * Flags with which nothing that is opened makes a thread wait: a pipe would, until somebody opens its other end.
 * Regular files do not know the difference, nor does Windows.
 */
export function openFlags(direction: 'read' | 'write'): number {
  const constants = builtin<typeof import('node:fs')>('node:fs')?.constants;
  if (constants === undefined) return 0;
  const { O_RDONLY, O_WRONLY, O_NONBLOCK = 0, O_NOCTTY = 0 } = constants;
  return (direction === 'read' ? O_RDONLY : O_WRONLY) | O_NONBLOCK | O_NOCTTY;
}

/** Refuses what is no path of this machine. */
export function checkLocalPath(what: string, name: string, path: unknown): asserts path is string {
  if (typeof path !== 'string' || path === '')
    throw new DatabricksError(`${what}: ${name} must be the path of a local file, got ${JSON.stringify(path)}`);
  refuseControlCharacters(what, path);
}

/** The code of an error of the file system, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'the permission is missing',
  EPERM: 'the permission is missing',
  EEXIST: 'it exists already',
  ENOSPC: 'the disk is full',
  EROFS: 'the file system is read-only',
  ENOTEMPTY: 'it is not empty',
  EBUSY: 'something is mounted there, or it is in use',
  ELOOP: 'its links lead in circles',
  ENXIO: 'there is nothing at its other end',
  EPIPE: 'nobody reads it any more',
  EAGAIN: 'it has no end, and would wait for more',
};

/** Writes all bytes at a place in a file; one system call may write fewer. */
export async function writeAt(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await handle.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}
