import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { codeOf, localError, localFs, openFlags } from './local-fs.js';
import { type Patience, patiently, unlessCode } from './patience.js';
import type { LocalTarget, TargetOptions } from './target.js';

/**
 * Opens a pipe or a character device to write into it. Neither waits in a thread: a pipe that nobody reads yet, or that is
 * full, is tried again after a while.
 */
export async function openDevice(
  options: TargetOptions,
  stats: Stats,
  wait: Omit<Patience, 'what'>,
): Promise<LocalTarget> {
  const { what, path } = options;
  const steps = { ...wait, what: `${what}: write ${path}` };
  const open = (): Promise<FileHandle> => localFs(what).open(path, openFlags('write'));
  try {
    const handle = await (stats.isFIFO() ? patiently(steps, () => unlessCode('ENXIO', open())) : open());
    return deviceTarget(handle, options, steps);
  } catch (error) {
    throw codeOf(error) === undefined ? error : localError(`${what}: write`, path, error);
  }
}

function deviceTarget(handle: FileHandle, { what, path }: TargetOptions, steps: Patience): LocalTarget {
  const write = async (bytes: Uint8Array): Promise<void> => {
    for (let written = 0; written < bytes.length;) {
      const rest = bytes.subarray(written);
      const send = async (): Promise<number> => (await handle.write(rest, 0, rest.length, null)).bytesWritten;
      written += await patiently(steps, () => unlessCode('EAGAIN', send()));
    }
  };
  return {
    isSequential: true,
    write: async (bytes) => {
      try {
        await write(bytes);
      } catch (error) {
        throw codeOf(error) === undefined ? error : localError(`${what}: write`, path, error);
      }
    },
    commit: () => Promise.resolve(),
    close: () => handle.close(),
  };
}
